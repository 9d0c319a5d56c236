"""Blocks: runs of lines between blank lines, which are stanzas in verse and paragraphs in prose."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache

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
    return " ".join(folded.translate(_letters()).split())


def weight(text: str) -> float:
    """How much a passage says, in letters of an alphabet: marks count nothing, a sign of a dense script 2.5."""
    letters = float(sum(map(str.isalpha, text)))
    if not text or max(text) <= _LAST_SPARSE:
        return letters
    return letters + 1.5 * sum(number for sign, number in Counter(text).items() if _is_dense(sign))


_LAST_SPARSE = "\u10ff"


@cache
def _is_dense(sign: str) -> bool:
    return sign > _LAST_SPARSE and sign.isalpha() and unicodedata.name(sign, "").startswith(_DENSE)


class _Letters(dict[int, int]):
    """For ``str.translate``: letters, marks and numbers stay, everything else is a space."""

    def __missing__(self, sign: int) -> int:
        stays = self[sign] = sign if unicodedata.category(chr(sign))[0] in "LMN" else 0x20
        return stays


@cache
def _letters() -> _Letters:
    return _Letters()
