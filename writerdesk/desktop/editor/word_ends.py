"""Where lines of Burmese end: at words by ICU's dictionary, where Qt would break at any syllable."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from writerdesk.desktop.editor.edits import difference
from writerdesk.desktop.editor.soft_breaks import needs_soft
from writerdesk.text.offsets import from_utf16, to_utf16

BURMESE = re.compile("[\u1000-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f]")
_REACH, _LEAST_REACH = 160, 48  # code points that are set to find the end of a first line, and of any
_STRETCH = 400  # code points whose words are asked for at once
_ROUNDING = 0.5  # pixels
_NEAR = 160  # code points before and behind an edit in which words may be others now


class Measure(NamedTuple):
    """Type and room of a paragraph: width in pixels of its first line and of the others."""

    font: QFont
    format: QTextCharFormat
    option: QTextOption
    first: float
    rest: float


def needs_lines(text: str) -> bool:
    """Whether a paragraph has Burmese in it, and no script whose words are parted by U+200B."""
    return BURMESE.search(text) is not None and not needs_soft(text)


class Lines:
    """Where the lines of a paragraph begin, in code points, and at which of these places one has to be ended."""

    __slots__ = ("key", "places", "starts", "text")

    def __init__(self, text: str, key: object) -> None:
        self.text, self.key = text, key
        self.starts: list[int] = []
        self.places: list[int] = []


def find_lines(made: Lines, language: str, measure: Measure, before: Lines | None = None) -> Iterator[None]:
    """Find the lines of a paragraph; it stops after each, so that the caller can.

    A place of ``made.places`` is one at which a line must be ended lest Qt ends it inside a word. Of the paragraph as
    it was ``before``, in the same width and type, the lines that an edit leaves alone are taken over.
    """
    text = made.text
    words, same = WordEnds(text, language), _Unchanged(before, made)
    start, reach = made.starts[-1] if made.starts else 0, _REACH
    while start < len(text):
        if same.rest_from(start):
            return
        width = measure.rest if start else measure.first
        fits = _fitting(text[start : start + reach], measure, width)
        # What is cut off at the end of the stretch may be part of a cluster.
        if fits > reach * 0.8 and start + reach < len(text):
            reach *= 2
            continue
        if made.starts[-1:] != [start]:
            made.starts.append(start)
        end = start + fits
        if end >= len(text):
            return
        last = words.last(start, end)
        if start < last < end:
            made.places.append(end := last)
        yield
        start, reach = max(end, start + 1), max(_LEAST_REACH, 2 * fits)


class _Unchanged:
    """The lines before and behind an edit; those before are put into ``made`` at once."""

    def __init__(self, before: Lines | None, made: Lines) -> None:
        self._before, self._made = before, made
        if before is None:
            return
        edit = difference(before.text, made.text)
        self._shift = len(made.text) - len(before.text)
        # Words near an edit may be others now, and a line ends where the one before it does.
        self._end = edit.position + len(edit.inserted) + _NEAR
        kept = bisect_right(before.starts, edit.position - _NEAR) - 1
        if kept > 0:
            made.starts = before.starts[: kept + 1]
            made.places = before.places[: bisect_right(before.places, made.starts[-1])]

    def rest_from(self, start: int) -> bool:
        """Whether all lines from here on are those of before; then they are put in."""
        before, made = self._before, self._made
        if before is None or start < self._end:
            return False
        number = bisect_left(before.starts, start - self._shift)
        if before.starts[number : number + 1] != [start - self._shift]:
            return False
        made.starts = made.starts[: bisect_left(made.starts, start)]
        made.starts += [at + self._shift for at in before.starts[number:]]
        made.places = made.places[: bisect_right(made.places, start)]
        made.places += [at + self._shift for at in before.places if at + self._shift > start]
        return True


class WordEnds:
    """Ends of words by ICU, found stretch by stretch; a stretch ends at a space before a letter."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._low = self._high = 0
        self._ends: list[int] = []

    def last(self, start: int, end: int) -> int:
        """The last end of a word up to ``end``; ``start`` where none is behind that."""
        if not self._low <= start < end <= self._high:
            self._cut(start, end)
        number = bisect_right(self._ends, end) - 1
        return max(start, self._ends[number]) if number >= 0 else start

    def _cut(self, start: int, end: int) -> None:
        from writerdesk.text.segments import parts

        self._low = start
        while self._low and not self._parted(self._low):
            self._low -= 1
        self._high = min(len(self._text), max(end, start + _STRETCH))
        while self._high < len(self._text) and not self._parted(self._high):
            self._high += 1
        stretch = self._text[self._low : self._high]
        self._ends = list(accumulate(map(len, parts(stretch, "line", self._language)), initial=self._low))

    def _parted(self, at: int) -> bool:
        return self._text[at - 1] == " " and self._text[at].isalpha()


def end_at_word(line: QTextLine, text: str, words: WordEnds) -> None:
    """Let a line of a layout of ``text``, as Qt has filled it, end where a word does; for lines made one by one."""
    start = from_utf16(text, line.textStart())
    end = from_utf16(text, line.textStart() + line.textLength())
    last = words.last(start, end) if end < len(text) else end
    if start < last < end:
        # Qt counts columns in clusters of its own, so the line is made as wide as its words are.
        line.setLineWidth(abs(_x(line, to_utf16(text, last)) - _x(line, line.textStart())) + _ROUNDING)


def _x(line: QTextLine, place: int) -> float:
    # PySide gives the place back beside it.
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else str(found))


def _fitting(text: str, measure: Measure, width: float) -> int:
    """Code points of ``text`` that Qt puts into a line."""
    layout = QTextLayout(text, measure.font)
    layout.setTextOption(measure.option)
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, 2 * len(text), measure.format
    layout.setFormats([whole])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return from_utf16(text, line.textLength())
