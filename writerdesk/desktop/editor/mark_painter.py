"""Lines under words and the tint behind them, painted from a cache a paragraph holds.

Qt's own ways (extra selections, formats) cost up to 80 ms a key in Tamil; this costs what the drawing costs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextLayout, QTextLine

from writerdesk.desktop.editor.block_ledger import BlockNotes
from writerdesk.desktop.editor.marks import WIDE, Mark
from writerdesk.desktop.theme.theme import Theme
from writerdesk.text.offsets import Utf16Offsets

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_OTHER = re.compile(r"[0-9A-Za-z\u00c0-\u058f\u0900-\ufaff]")
_ROLES = {"hard": "hard", "convention": "warn", "advice": "accent", "comment": "accent"}


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of one mark on one line: ``box`` and ``under`` in the coordinates of the paragraph's layout."""

    key: str
    kind: str
    box: QRectF
    under: QLineF


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
        for segment in self.segments(block, text, notes):
            if segment.key == key:
                painter.drawRoundedRect(segment.box.translated(origin), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def underline(self, painter: QPainter, block: QTextBlock, text: str, notes: BlockNotes, origin: QPointF) -> None:
        """The lines under all marks of the paragraph: unbroken for hard, dashes for convention, dots for advice."""
        lines: dict[str, list[QLineF]] = {}
        for segment in self.segments(block, text, notes):
            if segment.kind != WIDE:
                lines.setdefault(segment.kind, []).append(segment.under.translated(origin))
        for kind, drawn in lines.items():
            painter.setPen(self._pen(kind))
            painter.drawLines(drawn)

    def segments(self, block: QTextBlock, text: str, notes: BlockNotes) -> list[Segment]:
        """The pieces of every mark of a paragraph (``text`` as it is stored), worked out once for each layout."""
        if not isinstance(notes.drawn, list):
            notes.drawn = self._segments(block, text, notes) if notes.marks else []
        return notes.drawn

    def _pen(self, kind: str) -> QPen:
        width = self._theme.sizes.px(2) if kind != "comment" else self._theme.sizes.px(1)
        pen = QPen(self._theme.colour(_ROLES[kind]), width)
        if kind == "convention":
            pen.setDashPattern([3, 2])
        elif kind == "advice":
            pen.setDashPattern([1, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _segments(self, block: QTextBlock, text: str, notes: BlockNotes) -> list[Segment]:
        layout, offsets = block.layout(), Utf16Offsets(text)
        composed, length = layout.preeditAreaPosition(), len(layout.preeditAreaText())
        mixed = bool(_RIGHT_TO_LEFT.search(text) and _OTHER.search(text))
        made: list[Segment] = []
        for mark in notes.marks:
            start, end = offsets.to_utf16(mark.start), offsets.to_utf16(mark.end)
            if notes.soft is not None:
                start, end = notes.soft.shown(start), notes.soft.shown(end)
            if length:
                # What an input method composes stands in the line, but not in the text.
                start, end = (at + length if at > composed else at for at in (start, end))
            made += self._pieces(layout, mark, start, end, mixed=mixed)
        return made

    def _pieces(self, layout: QTextLayout, mark: Mark, start: int, end: int, *, mixed: bool) -> list[Segment]:
        pieces: list[Segment] = []
        gap = self._theme.sizes.px(3)
        number = layout.lineForTextPosition(start).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            here, there = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if here > end or (here == end and start < end):
                break
            for left, right in _spans(line, here, there, mixed=mixed):
                # An empty place (a missing word, an empty line) still shows where it is.
                right = max(right, left + self._theme.sizes.step(2))  # noqa: PLW2901
                baseline = line.y() + line.ascent()
                box = QRectF(left, line.y(), right - left, line.height())
                under = QLineF(left, baseline + gap + 1, right, baseline + gap + 1)
                pieces.append(Segment(mark.key, mark.kind, box, under))
            number += 1
        return pieces


def _spans(line: QTextLine, start: int, end: int, *, mixed: bool) -> list[tuple[float, float]]:
    """Left and right edges of the letters from ``start`` to ``end`` (UTF-16) on one line."""
    if mixed and end > start:
        # Where directions meet, a caret place lies in two spots at once; the glyphs know where they are.
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        return sorted({(box.left(), box.right()) for box in boxes})
    one, other = _x(line, start), _x(line, end)
    return [(min(one, other), max(one, other))]


def _x(line: QTextLine, position: int) -> float:
    answer: object = line.cursorToX(position)
    if isinstance(answer, tuple):
        return float(answer[0])
    return float(answer)  # type: ignore[arg-type]
