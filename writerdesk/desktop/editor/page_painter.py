"""Paints the page of an :class:`EditorView`: paper and heading below the text, marks and gutter above it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextBlock

from writerdesk.desktop.editor.block_ledger import BlockLedger, BlockNotes
from writerdesk.desktop.editor.mark_painter import MarkPainter
from writerdesk.desktop.editor.neighbours import Ends, paint_neighbours
from writerdesk.desktop.editor.page_geometry import PageGeometry
from writerdesk.desktop.editor.verse_gutter import VerseGutter
from writerdesk.desktop.theme.theme import Theme
from writerdesk.text.blank_lines import is_blank

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView


class PageHeading(NamedTuple):
    """Title of the piece and a soft line under it."""

    title: str = ""
    note: str = ""


class ChangedLines(NamedTuple):
    """A place inside the paper, and the lines of a paragraph whose marks may lie there.

    ``alone``: those of its neighbours do not.
    """

    place: QRect
    block: int
    lines: range
    alone: bool


class PagePainter:
    """Everything round the letters. Coordinates are those of the viewport."""

    def __init__(self, theme: Theme, view: EditorView) -> None:
        self._theme = theme
        self._view = view
        self._marks = MarkPainter(theme)
        self._gutter = VerseGutter(theme)
        self.geometry = PageGeometry(0, 1, 0, 0, 0, 0, 0)
        self.heading = PageHeading()
        self._first = True
        self.highlighted = ""
        self.veil: Callable[[QPainter, QRect], None] | None = None
        self.found: Callable[[QPainter, QTextBlock, str, BlockNotes, QPointF], None] | None = None
        """Paints behind the letters of each paragraph in view what is looked for."""
        self.changed: ChangedLines | None = None
        """What the last key changed, until it is painted."""
        self.neighbours = Ends()
        self._colours: list[QColor] = []
        self._no_pen = QPen(Qt.PenStyle.NoPen)
        theme.changed.connect(self._colours.clear)

    def show_heading(self, *, first: bool) -> None:
        """Only the first section of a piece stands below its heading."""
        if first != self._first:
            self._first = first
            self._view.lay_out()

    def heading_height(self) -> int:
        """Height of title and note with the space below them, 0 without a title."""
        if not self.heading.title or not self._first:
            return 0
        height = QFontMetrics(self._title_font()).height() + self._theme.sizes.step(7)
        if self.heading.note:
            height += QFontMetrics(self._theme.font(side=self._theme.sizes.small)).height() + self._theme.sizes.step(1)
        return height

    def paint_below(self, place: QRect) -> None:
        """The desk, the paper, its heading, and the tint of what is highlighted."""
        view, theme, geometry = self._view, self._theme, self.geometry
        painter = QPainter(view.viewport())
        if self._is_of_lines(place):
            # A pen, not its style: an enumeration costs two calls more.
            painter.setPen(self._no_pen)
            painter.setBrush(theme.colour("paper"))
            painter.drawRect(place)
            if self.highlighted:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_tints(painter, place)
            painter.end()
            return
        scrolled = view.verticalScrollBar().value()
        if self._is_between_ends(place, scrolled):
            self._fill_across(painter, place)
            if self.highlighted or self.found is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_tints(painter, place)
            painter.end()
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("desk"))
        painter.drawRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = max(view.viewport().height(), view.verticalScrollBar().maximum() + view.viewport().height() - scrolled)
        paper = QRectF(geometry.left, geometry.desk - scrolled, geometry.width, 0)
        paper.setBottom(bottom - geometry.desk)
        begins, ends = view.section.dressing.ends if view.section is not None else (True, True)
        # Where the section goes on beyond what has lines, the paper does too.
        paper.adjust(0, 0 if begins else -geometry.top, 0, 0 if ends else geometry.bottom)
        painter.setPen(QPen(theme.colour("line"), theme.sizes.hairline))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), theme.sizes.radius, theme.sizes.radius)
        if begins and place.top() < geometry.top - scrolled:
            self._paint_heading(painter, scrolled)
        if any(self.neighbours):
            paint_neighbours(painter, view, geometry, self.neighbours, scrolled)
        self._paint_tints(painter, place)
        painter.end()

    def paint_above(self, place: QRect) -> None:
        """Lines under words, and the gutter."""
        view = self._view
        if view.section is None:
            return
        known, self.changed = self.changed if self._is_of_lines(place) else None, None
        drawn = list(self._visible(place, every=view.show_gutter) if known is None else self._beside(known))
        if not drawn and self.veil is None:
            return
        painter = QPainter(view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.veil is not None:
            self.veil(painter, place)
        for block, number, origin in drawn:
            text, notes = self._known(number)
            if notes.underlined:
                changed = known.lines if known is not None and known.block == number else None
                self._marks.underline(painter, block, text, notes, origin, place, changed)
            if view.show_gutter and block.layout().lineCount() and not is_blank(text):
                line, ledger = block.layout().lineAt(0), view.section.ledger
                beside = ledger.verse(number), notes.verse, ledger.rhymes
                baseline = origin.y() + line.y() + line.ascent()
                self._gutter.paint(painter, self.geometry, view.section.typography, baseline, *beside)
        painter.end()

    def _is_of_lines(self, place: QRect) -> bool:
        """Whether nothing but the lines that a key changed is to be painted."""
        return self.changed is not None and self.changed.place == place

    def _is_between_ends(self, place: QRect, scrolled: int) -> bool:
        """Whether neither heading nor upper nor lower edge of the paper is touched: most often, where one types."""
        height = self._view.viewport().height()
        end = max(height, self._view.verticalScrollBar().maximum() + height - scrolled)
        end -= self.geometry.bottom if self.neighbours.after else self.geometry.desk + self._theme.sizes.radius
        return place.top() >= self.geometry.top - scrolled and place.bottom() < end

    def _fill_across(self, painter: QPainter, place: QRect) -> None:
        """Desk, edge, paper, edge, desk, without the cost of round corners."""
        # Not fillRect: for its many forms PySide makes the gradients too (2 ms), at the first paint of all.
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._colours:
            self._colours[:] = [self._theme.colour(role) for role in ("desk", "line", "paper", "line", "desk")]
        geometry, line = self.geometry, self._theme.sizes.hairline
        left, right, end = geometry.left, geometry.right, place.right() + 1
        bounds = (place.left(), left, left + line, right - line, right, end)
        top, height = place.top(), place.height()
        for (begin, stop), colour in zip(pairwise(bounds), self._colours, strict=True):
            start, stop = max(begin, bounds[0]), min(stop, end)  # noqa: PLW2901
            if start < stop:
                painter.setBrush(colour)
                painter.drawRect(start, top, stop - start, height)

    def _paint_tints(self, painter: QPainter, place: QRect) -> None:
        if self.highlighted:
            for block, number, origin in self._visible(place):
                self._marks.tint(painter, block, *self._known(number), origin, self.highlighted)
        if self.found is not None:
            for block, number, origin in self._visible(place, every=True):
                self.found(painter, block, *self._known(number), origin)

    def _paint_heading(self, painter: QPainter, scrolled: int) -> None:
        if not self.heading.title or not self._first:
            return
        view, theme, geometry = self._view, self._theme, self.geometry
        right_to_left = view.section is not None and view.section.typography.right_to_left
        start, end = geometry.start_margin, geometry.end_margin
        left = geometry.left + (end if right_to_left else start)
        width = geometry.width - start - end
        top = geometry.top - self.heading_height() - scrolled
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        for words, font, role in (
            (self.heading.title, self._title_font(), "ink"),
            (self.heading.note, theme.font(side=theme.sizes.small), "soft"),
        ):
            painter.setFont(font)
            metrics = QFontMetrics(font)
            painter.setPen(theme.colour(role))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(left, top, width, metrics.height() + theme.sizes.step(1)), flags, shown)
            top += metrics.height() + theme.sizes.step(1)

    def _title_font(self) -> QFont:
        section = self._view.section
        families = [*section.typography.families] if section is not None else None
        return self._theme.font(side=self._theme.sizes.title, strong=True, families=families)

    def _visible(self, place: QRect, *, every: bool = False) -> Iterator[tuple[QTextBlock, int, QPointF]]:
        """Each block that touches ``place``, its number, and where its layout stands in the viewport.

        Only those with marks, unless ``every`` one is wanted.
        """
        view = self._view
        if view.section is None:
            return
        layout, scrolled = view.document().documentLayout(), view.verticalScrollBar().value()
        middle, fuzzy = self.geometry.left + self.geometry.width / 2, Qt.HitTestAccuracy.FuzzyHit
        block, last = (
            view.document().findBlock(layout.hitTest(QPointF(middle, y + scrolled), fuzzy))
            for y in (place.top(), place.bottom())
        )
        # From one above: a mark's line hangs a little below its words.
        first, end = max(0, block.blockNumber() - 1), last.blockNumber() + 1
        for number, known in enumerate(view.section.ledger.notes[first:end], first):
            if every or known.underlined:
                block = view.document().findBlockByNumber(number)
                if block.isVisible():
                    yield self._placed(block, number)

    def _beside(self, known: ChangedLines) -> Iterator[tuple[QTextBlock, int, QPointF]]:
        """The same of lines that a key changed; most often nothing is marked there."""
        notes = self._ledger().notes
        for number in (known.block,) if known.alone else range(known.block - 1, known.block + 2):
            if notes[number].underlined:
                block = self._view.document().findBlockByNumber(number)
                if block.isVisible():
                    yield self._placed(block, number)

    def _placed(self, block: QTextBlock, number: int) -> tuple[QTextBlock, int, QPointF]:
        return block, number, block.layout().position() - QPointF(0, self._view.verticalScrollBar().value())

    def _known(self, number: int) -> tuple[str, BlockNotes]:
        """A paragraph as it is stored, and what is known of it."""
        ledger = self._ledger()
        return ledger.texts[number], ledger.notes[number]

    def _ledger(self) -> BlockLedger:
        section = self._view.section
        return section.ledger if section is not None else BlockLedger()
