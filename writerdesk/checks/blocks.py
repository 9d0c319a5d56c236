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
    return keyed(text)[0]


def keyed(text: str) -> tuple[str, float]:
    """What a passage shares with its repeats (:func:`same`), and the :func:`weight` of that."""
    known = _keys()
    if len(known) > _KEPT:
        known.clear()
    found = list(map(known.__getitem__, unicodedata.normalize("NFC", text).split()))
    if not found:
        return "", 0
    keys, weights = zip(*found, strict=True)
    return " ".join(filter(None, keys)), sum(weights)


def weight(text: str) -> float:
    """How much a passage says, in letters of an alphabet: marks count nothing, a sign of a dense script 2.5."""
    letters = float(len(text) if text.isalpha() else sum(map(str.isalpha, text)))
    if not text or max(text) <= _LAST_SPARSE:
        return letters
    return letters + 1.5 * sum(number for sign, number in Counter(text).items() if _is_dense(sign))


_LAST_SPARSE = "\u10ff"
_KEPT, _LONGEST_KEPT = 100_000, 64


@cache
def _is_dense(sign: str) -> bool:
    return sign > _LAST_SPARSE and sign.isalpha() and unicodedata.name(sign, "").startswith(_DENSE)


class _Keys(dict[str, tuple[str, float]]):
    """Word with the signs beside it → what of it counts, and how heavy that is; a book has few different ones."""

    def __init__(self) -> None:
        super().__init__()
        self._letters = _Letters()

    def __missing__(self, word: str) -> tuple[str, float]:
        key = word.casefold()
        if not key.isalpha():
            key = " ".join(key.translate(self._letters).split())
        found = key, weight(key)
        if len(word) <= _LONGEST_KEPT:
            self[word] = found
        return found


class _Letters(dict[int, int]):
    """For ``str.translate``: letters, marks and numbers stay, everything else is a space."""

    def __missing__(self, sign: int) -> int:
        stays = self[sign] = sign if unicodedata.category(chr(sign))[0] in "LMN" else 0x20
        return stays


@cache
def _keys() -> _Keys:
    return _Keys()
