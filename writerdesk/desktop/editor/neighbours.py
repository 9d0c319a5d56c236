"""What stands in the sections before and after the one on the page: one line of each, soft, so that nobody sees an end
where there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

if TYPE_CHECKING:
    from writerdesk.desktop.editor.page_geometry import PageGeometry
    from writerdesk.desktop.editor.view import EditorView

_SHOWN = 200  # code points: more than the widest paper holds


class Ends(NamedTuple):
    """The last words of what stands before the section and the first of what follows it; '' for nothing."""

    before: str = ""
    after: str = ""


def first_words(text: str) -> str:
    """The beginning of the first line of ``text`` that is not blank."""
    return text.lstrip().partition("\n")[0][:_SHOWN].strip()


def last_words(text: str) -> str:
    """The end of the last line of ``text`` that is not blank."""
    return text.rstrip().rpartition("\n")[2][-_SHOWN:].strip()


def paint_neighbours(painter: QPainter, view: EditorView, geometry: PageGeometry, ends: Ends, scrolled: int) -> None:
    """Paint both lines, each where the section's own first or last paragraph has lines."""
    section = view.section
    if section is None:
        return
    font = section.typography.font
    metrics = QFontMetricsF(font)
    right_to_left = section.typography.right_to_left
    start, end = geometry.start_margin, geometry.end_margin
    left, width = geometry.left + (end if right_to_left else start), geometry.width - start - end
    painter.setFont(font)
    painter.setPen(view.theme.colour("soft"))
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(section.typography.direction)
    begins, stops = section.dressing.ends
    gap = metrics.height() * 0.6  # as far as an empty line would part them, nearly
    if ends.before and begins:
        shown = metrics.elidedText(ends.before, Qt.TextElideMode.ElideLeft, width)
        top = geometry.top - scrolled - gap - metrics.height()
        painter.drawText(QRectF(left, top, width, metrics.height()), flags, shown)
    if ends.after and stops:
        shown = metrics.elidedText(ends.after, Qt.TextElideMode.ElideRight, width)
        block = view.document().lastBlock()
        top = view.document().documentLayout().blockBoundingRect(block).bottom() - scrolled + gap
        painter.drawText(QRectF(left, top, width, metrics.height()), flags, shown)
