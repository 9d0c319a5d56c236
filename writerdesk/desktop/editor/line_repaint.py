"""After a key only the lines that changed are painted; Qt would paint the whole paragraph."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextBlock, QTextLayout

from writerdesk.desktop.editor.page_painter import ChangedLines

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView

_LINES = 3
"""So many lines from the caret's on are compared; where all of them changed, the whole paragraph is painted."""

# Compiled by the first key that asks: so wide ranges take 10 ms, which the start need not pay.
_FROM_THE_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
_FROM_THE_LEFT = "[A-Za-z\u00c0-\u024f\u0370-\u052f\u0900-\u1fff\u3040-\ud7ff]"
# Such signs turn what stands lines away from them: embeddings, isolates and marks of a direction.
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"})


class _Lines(NamedTuple):
    """A paragraph before a key: how many lines it has, its height, and where (UTF-16 units) those from ``first`` on
    begin, of which the caret stands in number ``caret``.
    """

    lines: int
    height: float
    first: int
    caret: int
    starts: list[int]


def put_in(view: EditorView, text: str, press: Callable[[], None]) -> None:
    """Let ``press`` put in ``text``, which a key brings, and paint the lines that changed by it.

    Where ``press`` does something else, all that is in sight is painted.
    """
    section, cursor = view.section, view.textCursor()
    if section is None or not _is_plain(view) or cursor.hasSelection():
        press()
        return
    document_layout, ledger, revision = view.document().documentLayout(), section.ledger, section.revision
    block = cursor.block()
    layout, number, length, paragraphs = block.layout(), block.blockNumber(), block.length(), len(ledger.texts)
    before, marks = _lines(layout, cursor.positionInBlock()), len(ledger.notes[number].marks)
    blocked = document_layout.blockSignals(True)
    try:
        press()
    finally:
        document_layout.blockSignals(blocked)
    if section.revision == revision + 1 and len(ledger.texts) == paragraphs:
        changed = _changed(layout, before, block.length() - length)
        same = changed is not None and len(ledger.notes[number].marks) == marks
        if changed is not None and same and not _turns(text, ledger.texts[number], block, before):
            alone = changed.start > 0 and changed.stop < before.lines
            lines = range(max(0, changed.start - 1), changed.stop)
            place = _paint_lines(view, layout, changed)
            # Above the first paragraph and under the last there is more than paper.
            inside = alone or 0 < number < paragraphs - 1
            view.page.changed = ChangedLines(place, number, lines, alone) if inside else None
            return
        if layout.boundingRect().height() == before.height:
            box, gap, viewport = document_layout.blockBoundingRect(block), view.theme.sizes.step(3), view.viewport()
            top = round(box.top()) - view.verticalScrollBar().value() - gap
            viewport.update(0, top, viewport.width(), round(box.height()) + 2 * gap)
            return
    # Qt heard nothing of it, and what stands below has moved.
    document_layout.documentSizeChanged.emit(document_layout.documentSize())
    view.ensureCursorVisible()
    view.viewport().update()


def _paint_lines(view: EditorView, layout: QTextLayout, changed: range) -> QRect:
    first = layout.lineAt(changed.start)
    last = first if len(changed) == 1 else layout.lineAt(changed.stop - 1)
    y, height = layout.position().y() - view.verticalScrollBar().value(), first.height()
    # Letters reach over the edge of their line, and the neighbour's into it.
    top, end = round(y + first.y() - height / 2), round(y + last.y() + last.height() + height / 2)
    geometry, viewport = view.page.geometry, view.viewport()
    place = QRect(geometry.left + 1, top, geometry.width - 2, end - top).intersected(viewport.rect())
    viewport.update(place)
    return place


def _is_plain(view: EditorView) -> bool:
    """Whether nothing but letters, and lines under words, is painted for a paragraph."""
    return view.page.veil is None and view.page.found is None and not view.show_gutter


def _lines(layout: QTextLayout, caret: int) -> _Lines:
    at, count = max(0, layout.lineForTextPosition(caret).lineNumber()), layout.lineCount()
    first = at - 1 if at else 0
    starts = [layout.lineAt(line).textStart() for line in range(first, min(count, at + _LINES))]
    return _Lines(count, layout.boundingRect().height(), first, at, starts)


def _changed(layout: QTextLayout, before: _Lines, grown: int) -> range | None:
    """The lines that are not as they were; None where that cannot be told."""
    lines, height, first, caret, starts = before
    if not starts or layout.lineCount() != lines or layout.boundingRect().height() != height:
        return None
    begin = caret
    if first < caret:
        if layout.lineAt(first).textStart() != starts[0]:
            return None
        # Where the caret's line begins elsewhere, the one before it ends elsewhere.
        begin -= layout.lineAt(caret).textStart() != starts[1]
    for number in range(caret + 1, first + len(starts)):
        if layout.lineAt(number).textStart() == starts[number - first] + grown:
            # From here on the lines hold the same words.
            return range(begin, number)
    return range(begin, lines) if first + len(starts) == lines else None


def _turns(text: str, stored: str, block: QTextBlock, before: _Lines) -> bool:
    """Whether ``text`` may move letters in other lines: two directions meet, or it is a sign of one."""
    from_the_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if stored.isascii() and not from_the_right:
        return False
    if not _TURNING.isdisjoint(map(unicodedata.bidirectional, text)):
        return True
    last = block.layout().lineAt(before.first + len(before.starts) - 1)
    near = block.text()[before.starts[0] : last.textStart() + last.textLength()]
    if not from_the_right and not re.search(_FROM_THE_RIGHT, near):
        return False
    return bool(re.search(_FROM_THE_LEFT, near)) or not from_the_right or any(map(unicodedata.mirrored, near))
