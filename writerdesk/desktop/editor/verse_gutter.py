"""What stands beside a line of verse: its number, that of the stanza it begins, its count, its rhyme letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter

from writerdesk.desktop.editor.block_ledger import Verse, VerseNote
from writerdesk.desktop.editor.page_geometry import PageGeometry
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.theme.theme import Theme

_LOW = 0.8
"""Digits lower than this part of the font's size are set larger."""


class VerseGutter:
    """Draws the gutter of one line at the reading side's start and end, mirrored where one reads from the right."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fonts: dict[tuple[tuple[str, ...], str, int], QFont] = {}

    def paint(
        self, painter: QPainter, geometry: PageGeometry, typography: Typography, baseline: float,
        verse: Verse, note: VerseNote | None, rhymes: str,
    ) -> None:  # fmt: skip
        """Draw at ``baseline`` (viewport pixels) the numbers of verse and stanza and what is known of the line.

        ``rhymes`` are the longest rhyme letters of the page: all counts stand one below the other before them.
        """
        sizes = self._theme.sizes
        painter.setFont(self._figures(typography))
        height = float(sizes.step(6))
        top = baseline - painter.fontMetrics().ascent()
        gap = sizes.step(3)
        start = QRectF(geometry.left + gap, top, geometry.start_margin - 2.5 * gap, height)
        end = QRectF(geometry.right - geometry.end_margin + gap, top, geometry.end_margin - 3 * gap, height)
        if typography.right_to_left:
            start, end = _mirrored(start, geometry), _mirrored(end, geometry)
        towards_text = Qt.AlignmentFlag.AlignLeft if typography.right_to_left else Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        # A Nastaliq ascends higher than any box one would give a number.
        absolute |= Qt.TextFlag.TextDontClip
        painter.setPen(self._theme.colour("soft"))
        drawn = painter.boundingRect(start, towards_text | absolute, typography.number(verse.number))
        painter.drawText(start, towards_text | absolute, typography.number(verse.number))
        if verse.opens:
            self._paint_stanza(painter, geometry, typography, baseline, typography.number(verse.opens), drawn)
        if note is not None:
            self._paint_note(painter, end, typography, note, rhymes)

    def _figures(self, typography: Typography) -> QFont:
        """The page's font, larger where the digits of a script are low and thin, as those of Urdu and Bengali."""
        side = self._theme.sizes.text
        key = (typography.families, typography.digits, side)
        if key not in self._fonts:
            families = [*typography.families]
            font = self._theme.font(side=side, families=families)
            if not typography.digits.isascii():
                metrics = QFontMetricsF(font)
                heights = [metrics.tightBoundingRect(digit).height() for digit in typography.digits[1:]]
                if sum(heights) < _LOW * side * len(heights):
                    font = self._theme.font(side=self._theme.sizes.lead, families=families)
            self._fonts[key] = font
        return self._fonts[key]

    def _paint_stanza(
        self, painter: QPainter, geometry: PageGeometry, typography: Typography, baseline: float,
        words: str, number: QRectF,
    ) -> None:  # fmt: skip
        """Outside the number of its first line, in the accent, so that one is not taken for the other."""
        figures, gap = painter.font(), self._theme.sizes.step(1)
        painter.setFont(self._theme.font(side=figures.pixelSize(), strong=True, families=figures.families()))
        width = painter.fontMetrics().horizontalAdvance(words)
        from_right = typography.right_to_left
        left = geometry.right - 2 * gap - width if from_right else geometry.left + 2 * gap
        place = QRectF(left - (gap if from_right else 0), number.top(), width + gap, number.height())
        # A narrow page with many lines has no room for both.
        if not place.intersects(number):
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(QPointF(left, baseline), words)
        painter.setFont(figures)

    def _paint_note(self, painter: QPainter, end: QRectF, typography: Typography, note: VerseNote, rhymes: str) -> None:
        sizes, metrics, figures = self._theme.sizes, painter.fontMetrics(), painter.font()
        away = -1 if typography.right_to_left else 1
        letters = self._theme.font(side=sizes.text, families=figures.families())
        rhyme_width = max(sizes.step(3), QFontMetrics(letters).horizontalAdvance(rhymes))
        edge = end.left() if typography.right_to_left else end.right()
        baseline = end.top() + metrics.ascent()
        if note.rhyme:
            painter.setFont(letters)
            painter.setPen(self._theme.colour("accent"))
            width = painter.fontMetrics().horizontalAdvance(note.rhyme)
            painter.drawText(QPointF(edge if away < 0 else edge - width, baseline), note.rhyme)
            painter.setFont(figures)
        count = typography.in_digits(note.shown)
        width = metrics.horizontalAdvance(count)
        count_edge = edge - away * (rhyme_width + sizes.step(1.5))
        left = count_edge if away < 0 else count_edge - width
        off = note.holds is False
        painter.setPen(self._theme.colour("warn" if off else "soft"))
        painter.drawText(QPointF(left, baseline), count)
        if off:
            painter.setBrush(self._theme.colour("warn"))
            radius = sizes.px(5) / 2
            centre = left + width + sizes.step(1.5) if away < 0 else left - sizes.step(1.5)
            painter.drawEllipse(QPointF(centre, baseline - metrics.ascent() * 0.35), radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _mirrored(box: QRectF, geometry: PageGeometry) -> QRectF:
    return QRectF(geometry.left + geometry.right - box.right(), box.top(), box.width(), box.height())
