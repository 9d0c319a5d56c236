"""Blocks: runs of lines between blank lines, which are stanzas in verse and paragraphs in prose."""

from __future__ import annotations

import unicodedata

import msgspec

from writerdesk.text.verse_lines import Line

# A sign of these scripts says about what two and a half letters of an alphabet say.
_DENSE = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "ETHIOPIC", "YI ")


class Block(msgspec.Struct, frozen=True):
    """A run of lines that are not blank; ``start`` to ``end`` in code points, without the last line's end."""

    start: int
    end: int
    lines: tuple[Line, ...]


def blocks_of(lines: list[Line]) -> list[Block]:
    """The blocks of a text, in order."""
    blocks: list[Block] = []
    run: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.verse is not None:
            run.append(line)
        elif run:
            blocks.append(Block(run[0].start, run[-1].end, tuple(run)))
            run = []
    return blocks


def same(text: str) -> str:
    """What two passages share when a reader would call them the same: letters, marks and digits, without case."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return " ".join("".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in folded).split())


def weight(text: str) -> float:
    """How much a passage says, in letters of an alphabet: marks count nothing, a sign of a dense script 2.5."""
    total = 0.0
    for character in text:
        if character.isalpha():
            total += 2.5 if ord(character) > 0x10FF and unicodedata.name(character, "").startswith(_DENSE) else 1.0
    return total
