"""Typewriter's marks turned into those of a language: quotation marks that nest, apostrophes, ellipsis, dashes.

Two uses of one set of rules: while somebody types (:func:`turn`), and over a text that is there (:func:`turned`).
The rules are those of the Unicode Standard, section 6.2 (quotation marks; U+2019 is the apostrophe), with the marks of
the language from its card. What may be code, an address or a measure stays as it is: a mark too few is put right with
one key, a mark too many in code is not seen.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_STRAIGHT = frozenset("\"'")
_CODE_WORD = re.compile(r"://|^www\.|[\\=<>{}$@_]|^[/~]")


@dataclass(frozen=True)
class QuoteStyle:
    """Marks of a language: ``outer`` and ``inner`` open and close; ``apostrophe`` '' where a straight one is usual;
    ``space`` stands inside the outer marks; ``dashes`` are the en and em dash that the language has, or fewer;
    ``unspaced``: words are not parted, so a mark after a letter may open.
    """

    outer: tuple[str, str]
    inner: tuple[str, str]
    apostrophe: str = "’"
    space: str = ""
    ellipsis: bool = False
    dashes: str = ""
    unspaced: bool = False


@dataclass(frozen=True)
class Turn:
    """The last ``removed`` code points before the caret become ``inserted``."""

    removed: int
    inserted: str


def turn(before: str, style: QuoteStyle, after: str = "") -> Turn | None:
    """What the last sign of ``before`` turns into, the paragraph up to the caret; None when it stays.

    ``after`` is what follows the caret in the paragraph.
    """
    if not before or before[-1] not in "\"'.-":
        return None
    reader = _Reader(style)
    for index, sign in enumerate(before[:-1]):
        reader.pass_by(sign, before[index + 1])
    if reader.in_code():
        return None
    if before[-1] in _STRAIGHT:
        return reader.mark(before[-1], after[:1])
    return _ellipsis(before, style) if before[-1] == "." else _dash(before, style)


def turned(text: str, style: QuoteStyle) -> str:
    """``text`` with its straight quotation marks and apostrophes as those of the language; nothing else is changed."""
    if _STRAIGHT.isdisjoint(text):
        return text
    lines, fenced = [], False
    for line in text.split("\n"):
        fence = line.lstrip().startswith("```")
        fenced ^= fence
        lines.append(line if fence or fenced or _STRAIGHT.isdisjoint(line) else _line_turned(line, style))
    return "\n".join(lines)


def is_fenced(lines_above: list[str]) -> bool:
    """Whether a line stands in a block of code that a line of three backticks above it has opened."""
    return sum(1 for line in lines_above if line.startswith("```")) % 2 == 1


def _line_turned(line: str, style: QuoteStyle) -> str:
    reader, out = _Reader(style), [""]
    for index, sign in enumerate(line):
        following = line[index + 1 : index + 2]
        made = reader.mark(sign, following) if sign in _STRAIGHT and not reader.in_code() else None
        if made is None:
            reader.pass_by(sign, following)
            out.append(sign)
            continue
        if made.removed == 2:
            out.pop()
        for place, new in enumerate(made.inserted, 1):
            reader.pass_by(new, made.inserted[place : place + 1] or following)
        out.append(made.inserted)
    return "".join(out)


class _Reader:
    """Goes along one paragraph and knows what is open."""

    def __init__(self, style: QuoteStyle) -> None:
        self._style = style
        self._open: list[int] = []
        self._last = ""
        self._word: list[str] = []
        self._backticks = 0
        self._spaced = False
        """Whether the writer put a space of their own behind the mark that is open."""

    def in_code(self) -> bool:
        """Whether here stands code, a path or an address."""
        return self._backticks % 2 == 1 or bool(_CODE_WORD.search("".join(self._word)))

    def pass_by(self, sign: str, following: str) -> None:
        """Go past a sign that stands in the text."""
        style = self._style
        if sign == "`":
            self._backticks += 1
        if sign.isspace():
            self._word.clear()
        else:
            self._word.append(sign)
        if sign == style.apostrophe and _is_letter(self._last) and _is_letter(following):
            pass  # inside a word it neither opens nor closes, also where a quotation begins with the same sign
        elif self._closes(sign):
            # Asked first: in some languages one sign opens and closes.
            self._open.pop()
            self._spaced = False
        elif sign == style.outer[0]:
            self._open.append(0)
            self._spaced = False
        elif sign == style.inner[0] and not (sign == style.apostrophe and _is_letter(self._last)):
            self._open.append(1)
            self._spaced = False
        elif sign == " " and self._last in (style.outer[0], style.space) and self._open == [0]:
            self._spaced = True
        self._last = sign

    def _closes(self, sign: str) -> bool:
        return bool(self._open) and sign == (self._style.outer, self._style.inner)[self._open[-1]][1]

    def mark(self, straight: str, following: str) -> Turn | None:
        """What a straight mark turns into here."""
        if straight == '"':
            return self._double(following)
        return self._single(following)

    def _double(self, following: str) -> Turn | None:
        style = self._style
        if self._may_open():
            return self._closing() if self._ends_spaced(following) else self._opening(len(self._open) % 2)
        if _is_letter(self._last) and _is_letter(following) and not style.unspaced:
            return None
        if self._open:
            return self._closing()
        if self._last.isdigit():
            return None
        return self._opening(0) if style.unspaced else self._closing()

    def _ends_spaced(self, following: str) -> bool:
        """Whether a mark after a space closes: where the language has spaces inside, and this one was opened so."""
        if not self._style.space or not self._open or not self._last.isspace() or _is_letter(following):
            return False
        return bool(following) or self._spaced or self._last == self._style.space

    def _single(self, following: str) -> Turn | None:
        style = self._style
        inner_open = bool(self._open) and self._open[-1] == 1 and style.inner != style.outer
        if self._may_open():
            if style.inner == style.outer:
                return Turn(1, style.apostrophe) if style.apostrophe else None
            return self._opening(1)
        if _is_letter(self._last) and _is_letter(following):
            return Turn(1, style.apostrophe) if style.apostrophe else None
        if inner_open:
            return self._closing()
        if _is_letter(self._last):
            return Turn(1, style.apostrophe) if style.apostrophe else None
        return None

    def _may_open(self) -> bool:
        last, style = self._last, self._style
        if not last or last.isspace() or last in (style.outer[0], style.inner[0]):
            return True
        if last in (style.outer[1], style.inner[1]):
            return False
        return unicodedata.category(last) in {"Ps", "Pi"} or last in "–—―"

    def _opening(self, level: int) -> Turn:
        pair = (self._style.outer, self._style.inner)[level]
        return Turn(1, pair[0] + (self._style.space if pair == self._style.outer else ""))

    def _closing(self) -> Turn:
        pair = (self._style.outer, self._style.inner)[self._open[-1] if self._open else 0]
        space = self._style.space if pair == self._style.outer else ""
        if space and self._last == space:
            return Turn(1, pair[1])
        return Turn(2 if space and self._last == " " else 1, space + pair[1])


def _ellipsis(before: str, style: QuoteStyle) -> Turn | None:
    if style.ellipsis and before.endswith("...") and not before.endswith("...."):
        return Turn(3, "…")
    return None


def _dash(before: str, style: QuoteStyle) -> Turn | None:
    if not style.dashes or before.endswith(("<--", "---", "!--")):
        return None
    if before.endswith("--"):
        rule = len(before) > 2 and not before.strip("-–— ")
        return None if rule else Turn(2, style.dashes[0])
    if before.endswith("–-") and "—" in style.dashes:
        return Turn(2, "—")
    return None


def _is_letter(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign)[0] in "LM"
