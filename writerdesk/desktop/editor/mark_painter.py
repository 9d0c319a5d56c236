"""Lines under words and the tint behind them, painted from a cache a paragraph holds.

Qt's own ways (extra selections, formats) cost up to 80 ms a key in Tamil; this costs what the drawing costs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextLayout, QTextLine

from writerdesk.desktop.editor.block_ledger import BlockNotes
from writerdesk.desktop.editor.marks import WIDE, Mark
from writerdesk.desktop.theme.theme import Theme
from writerdesk.text.offsets import Utf16Offsets

# Both are compiled when the first such text comes: so wide a range takes 5 ms.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
_OTHER = r"[0-9A-Za-z\u00c0-\u058f\u0900-\ufaff]"
_ROLES = {"hard": "hard", "convention": "warn", "advice": "accent", "comment": "accent"}


_MANY_LINES = 60
"""A paragraph with more lines is looked at only where it is seen."""


class Drawing(NamedTuple):
    """What is drawn under ``lines`` of a paragraph, by kind of mark, in the coordinates of its layout."""

    lines: range
    under: dict[str, list[QLineF]]


class MarkPainter:
    """Paints the marks of one paragraph at a time."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def tint(
        self, painter: QPainter, block: QTextBlock, text: str, notes: BlockNotes, origin: QPointF, key: str
    ) -> None:
        """The soft tint behind the words of one mark; goes below the text."""
        radius = self._theme.sizes.px(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tint"))
        marks = [mark for mark in notes.marks if mark.key == key]
        for _, line, left, right in self._pieces(block, text, notes, marks, range(block.layout().lineCount())):
            box = QRectF(left, line.y(), right - left, line.height())
            painter.drawRoundedRect(box.translated(origin), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def underline(
        self, painter: QPainter, block: QTextBlock, text: str, notes: BlockNotes, origin: QPointF, place: QRect,
        changed: range | None = None,
    ) -> None:  # fmt: skip
        """The lines under the marks that touch ``place``: unbroken for hard, dashes for convention, dots for advice.

        ``changed``: all other lines are known to stand already.
        """
        lines, drawn = changed or _lines_in(block.layout(), origin, place), notes.drawn
        if not isinstance(drawn, Drawing) or lines.start < drawn.lines.start or lines.stop > drawn.lines.stop:
            notes.drawn = drawn = self._drawing(block, text, notes, lines)
        painter.translate(origin)
        for kind, under in drawn.under.items():
            painter.setPen(self._pen(kind))
            painter.drawLines(under)
        painter.translate(-origin)

    def _pen(self, kind: str) -> QPen:
        width = self._theme.sizes.px(2) if kind != "comment" else self._theme.sizes.px(1)
        pen = QPen(self._theme.colour(_ROLES[kind]), width)
        if kind == "convention":
            pen.setDashPattern([3, 2])
        elif kind == "advice":
            pen.setDashPattern([1, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _drawing(self, block: QTextBlock, text: str, notes: BlockNotes, lines: range) -> Drawing:
        gap, under = self._theme.sizes.px(3) + 1, dict[str, list[QLineF]]()
        marks = [mark for mark in notes.marks if mark.kind != WIDE]
        last: QTextLine | None = None
        y = 0.0
        for kind, line, left, right in self._pieces(block, text, notes, marks, lines):
            if line is not last:
                last, y = line, line.y() + line.ascent() + gap
            under.setdefault(kind, []).append(QLineF(left, y, right, y))
        return Drawing(lines, under)

    def _pieces(
        self, block: QTextBlock, text: str, notes: BlockNotes, marks: Sequence[Mark], lines: range
    ) -> Iterator[tuple[str, QTextLine, float, float]]:
        """Kind, line, left and right edge of every piece of ``marks`` on some lines of a paragraph."""
        layout = block.layout()
        mixed = bool(re.search(_RIGHT_TO_LEFT, text) and re.search(_OTHER, text))
        least = self._theme.sizes.step(2)
        found = [layout.lineAt(number) for number in lines]
        begins = [line.textStart() for line in found]
        if not begins:
            return
        end = begins[-1] + found[-1].textLength()
        same = len(text) == block.length() - 1
        for kind, start, stop in _shown_places(layout, text, notes, marks, same=same):
            if stop < begins[0] or start > end:
                continue
            at = max(0, bisect_right(begins, start) - 1)
            while at < len(begins) and (begins[at] < stop or start == stop):
                here, there = max(start, begins[at]), min(stop, begins[at + 1] if at + 1 < len(begins) else end)
                if here < there or start == stop:
                    for left, right in _spans(found[at], here, there, mixed=mixed):
                        # An empty place (a missing word, an empty line) still shows where it is.
                        yield kind, found[at], left, max(right, left + least)
                if start == stop:
                    break
                at += 1


def _lines_in(layout: QTextLayout, origin: QPointF, place: QRect) -> range:
    """Numbers of the lines that touch ``place``, or all where there are not many; one more above hangs down."""
    count = layout.lineCount()
    if count <= _MANY_LINES:
        return range(count)
    top, bottom = place.top() - origin.y(), place.bottom() - origin.y()
    tops = range(count)
    first = bisect_right(tops, top, key=lambda number: layout.lineAt(number).y())
    last = bisect_right(tops, bottom, key=lambda number: layout.lineAt(number).y())
    return range(max(0, first - 2), last)


def _shown_places(
    layout: QTextLayout, text: str, notes: BlockNotes, marks: Sequence[Mark], *, same: bool
) -> list[tuple[str, int, int]]:
    """Kind, start and end of each mark in UTF-16 units of the paragraph as it is shown.

    ``same``: code points and UTF-16 units are the same there.
    """
    if same:
        places = [(mark.kind, mark.start, mark.end) for mark in marks]
    else:
        utf16 = Utf16Offsets(text).to_utf16
        places = [(mark.kind, utf16(mark.start), utf16(mark.end)) for mark in marks]
    if notes.soft is not None and notes.soft.places:
        shown = notes.soft.shown
        places = [(kind, shown(start), shown(end)) for kind, start, end in places]
    composed, length = layout.preeditAreaPosition(), len(layout.preeditAreaText())
    if length:
        # What an input method composes stands in the line, but not in the text.
        places = [
            (kind, start + length * (start > composed), end + length * (end > composed)) for kind, start, end in places
        ]
    return places


def _spans(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[tuple[float, float]]:
    """Left and right edges of the letters from ``start`` to ``end`` (UTF-16) on one line."""
    if mixed and end > start:
        # Where directions meet, a caret place lies in two spots at once; the glyphs know where they are.
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return sorted({(box.left(), box.right()) for box in boxes})
    one, other = _x(line, start), _x(line, end)
    return [(one, other) if one <= other else (other, one)]


def _x(line: QTextLine, position: int) -> float:
    answer: object = line.cursorToX(position)
    if isinstance(answer, tuple):
        return float(answer[0])
    return float(answer)  # type: ignore[arg-type]
