"""Softens what is not in focus: a veil of paper over the text, with a hole where one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextBlock, QTextCursor, QTextLine

from writerdesk.desktop.theme.palette import contrast
from writerdesk.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView

_READABLE = 4.6
"""Contrast that softened words keep on the paper (WCAG 2.2, 1.4.3, and a little for rounding)."""

_FAINT = 0.72
_NEAR = 2_000
"""Code points round the caret in which its sentence is looked for."""


def thickness(ink: str, paper: str, softens: str) -> float:
    """How opaque the veil is, 0 to 1; ``softens`` is a value of ``editor.focus_softens``; colours are ``#RRGGBB``."""
    if softens != "readable":
        return _FAINT if softens == "faint" else 0.0
    most = 0
    for hundredth in range(1, 100):
        if contrast(mixed(ink, paper, hundredth / 100), paper) < _READABLE:
            break
        most = hundredth
    return most / 100


def mixed(below: str, above: str, opacity: float) -> str:
    """The colour of ``above`` laid over ``below``, as ``#rrggbb``."""
    one, other = QColor(below), QColor(above)
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return "#" + "".join(f"{round(low * (1 - opacity) + high * opacity):02x}" for low, high in parts)


class FocusVeil:
    """Paints the veil of one editor. ``unit`` is ``paragraph``, ``line`` or ``sentence``; ``language`` a BCP 47 tag."""

    def __init__(self, theme: Theme, view: EditorView) -> None:
        self._theme, self._view = theme, view
        self.unit, self.softens, self.language = "paragraph", "readable", "en"
        self._sentence: tuple[tuple[str, int, str], tuple[int, int]] | None = None

    def paint(self, painter: QPainter, place: QRect) -> None:
        """Cover the text that touches ``place`` (viewport pixels), but for what is in focus."""
        view, palette = self._view, self._theme.palette
        opacity = thickness(palette.ink, palette.paper, self.softens)
        if view.section is None or not opacity:
            return
        geometry, scrolled = view.page.geometry, view.verticalScrollBar().value()
        top = max(float(place.top()), geometry.top - scrolled - self._theme.sizes.step(1))
        edge = self._theme.sizes.px(2)
        cover = QPainterPath()
        cover.addRect(QRectF(geometry.left + edge, top, geometry.width - 2 * edge, place.bottom() + 1 - top))
        hole = QPainterPath()
        for box in self.in_focus():
            hole.addRect(box)
        colour = self._theme.colour("paper")
        colour.setAlphaF(opacity)
        painter.fillPath(cover.subtracted(hole.simplified()), colour)

    def in_focus(self) -> list[QRectF]:
        """Boxes of the viewport that stay clear; what is selected always does."""
        cursor = self._view.textCursor()
        document = self._view.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if self.unit == "paragraph":
            return self._paragraphs(first, last)
        if self.unit == "sentence" and not cursor.hasSelection():
            start, end = self._sentence_round(cursor)
            return self._run(first, start, end)
        return self._lines(first, last, cursor)

    def _paragraphs(self, first: QTextBlock, last: QTextBlock) -> list[QRectF]:
        section = self._view.section
        if section is not None and section.typography.verse:
            # A line of verse is a paragraph to Qt; to a poet the stanza is.
            while first.text().strip() and first.previous().isValid() and first.previous().text().strip():
                first = first.previous()
            while last.text().strip() and last.next().isValid() and last.next().text().strip():
                last = last.next()
        box = self._block_box(first)
        box.setBottom(self._block_box(last).bottom())
        return [box]

    def _block_box(self, block: QTextBlock) -> QRectF:
        geometry, bar = self._view.page.geometry, self._view.verticalScrollBar()
        top = self._view.document().documentLayout().blockBoundingRect(block).top()
        return QRectF(geometry.left, top - bar.value(), geometry.width, self._foot(block) - top)

    def _foot(self, block: QTextBlock) -> float:
        """Where the next paragraph begins, in the document: letters hang below the box that Qt gives their own."""
        layout = self._view.document().documentLayout()
        if block.next().isValid():
            return layout.blockBoundingRect(block.next()).top()
        bottom = layout.blockBoundingRect(block).bottom()
        last = block.layout().lineAt(block.layout().lineCount() - 1)
        return bottom + (last.height() if last.isValid() else 0.0)

    def _lines(self, first: QTextBlock, last: QTextBlock, cursor: QTextCursor) -> list[QRectF]:
        top = self._line_box(first, cursor.selectionStart())
        bottom = self._line_box(last, cursor.selectionEnd())
        return [QRectF(top.left(), top.top(), top.width(), bottom.bottom() - top.top())]

    def _line_box(self, block: QTextBlock, position: int) -> QRectF:
        layout, geometry = block.layout(), self._view.page.geometry
        # First: Qt lays out when it is asked for a box, and frees the lines it had before.
        self._foot(block)
        line = layout.lineForTextPosition(position - block.position())
        if not line.isValid():
            return self._block_box(block)
        origin = self._origin(block)
        return QRectF(geometry.left, origin.y() + line.y(), geometry.width, self._reach(block, line))

    def _run(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        """Boxes round the letters from ``start`` to ``end`` of a block, in UTF-16 units of what is shown."""
        self._foot(block)
        layout, origin = block.layout(), self._origin(block)
        boxes: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            here, there = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if here >= there:
                continue
            for run in line.glyphRuns(here, there - here):
                spread = run.boundingRect()
                boxes.append(
                    QRectF(origin.x() + spread.left(), origin.y() + line.y(), spread.width(), self._reach(block, line))
                )
        return boxes or self._lines(block, block, self._view.textCursor())

    def _reach(self, block: QTextBlock, line: QTextLine) -> float:
        """Height of a line with the room down to the next one, where marks of deep scripts hang."""
        layout = block.layout()
        if line.lineNumber() + 1 < layout.lineCount():
            return layout.lineAt(line.lineNumber() + 1).y() - line.y()
        return max(line.height(), self._foot(block) - layout.position().y() - line.y())

    def _origin(self, block: QTextBlock) -> QPointF:
        return block.layout().position() - QPointF(0, self._view.verticalScrollBar().value())

    def _sentence_round(self, cursor: QTextCursor) -> tuple[int, int]:
        block = cursor.block()
        text, inside = block.text(), cursor.position() - block.position()
        low = max(0, inside - _NEAR)
        near = text.encode("utf-16-le", "surrogatepass")[2 * low : 2 * (inside + _NEAR)]
        asked = near.decode("utf-16-le", "replace"), inside - low, self.language
        if self._sentence is None or self._sentence[0] != asked:
            self._sentence = asked, _sentence_at(*asked)
        start, end = self._sentence[1]
        return low + start, low + end


def _sentence_at(text: str, utf16: int, language: str) -> tuple[int, int]:
    """Where the sentence with the caret begins and ends, in UTF-16 units; at the very end the last one."""
    from writerdesk.text.sentences import sentence_parts

    begin = end = 0
    for part in sentence_parts(text, language):
        begin, end = end, end + len(part.encode("utf-16-le", "surrogatepass")) // 2
        if utf16 < end:
            break
    return begin, end
