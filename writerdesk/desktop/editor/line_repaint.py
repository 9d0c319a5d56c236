"""After a key only the lines that changed are painted; Qt would paint the whole paragraph."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextBlock, QTextLayout

from writerdesk.desktop.editor.page_painter import ChangedLines, PagePainter

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_document import SectionDocument
    from writerdesk.desktop.editor.view import EditorView

_LINES = 3
"""So many lines from the caret's on are compared; where all of them changed, the whole paragraph is painted."""

# Compiled by the first key that asks: so wide ranges take 10 ms, which the start need not pay.
_FROM_THE_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
_FROM_THE_LEFT = "[A-Za-z\u00c0-\u024f\u0370-\u052f\u0900-\u1fff\u3040-\ud7ff]"
# Such signs turn what stands lines away from them: embeddings, isolates and marks of a direction.
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"})


class _Lines(NamedTuple):
    """A paragraph before a key. ``runs`` are start and length (UTF-16 units) of its lines from ``first`` on, of which
    the caret stands in number ``caret``; ``paragraphs`` and ``marks`` count those of the section and of this one.
    """

    number: int
    paragraphs: int
    lines: int
    height: float
    first: int
    caret: int
    runs: list[tuple[int, int]]
    length: int
    marks: int


def put_in(view: EditorView, text: str, press: Callable[[], None]) -> None:
    """Let ``press`` put in ``text``, which a key brings, and paint the lines that changed by it.

    Where ``press`` does something else, all that is in sight is painted.
    """
    section, cursor = view.section, view.textCursor()
    if section is None or not _is_plain(view.page) or view.show_gutter or cursor.hasSelection():
        press()
        return
    document_layout, revision, block = view.document().documentLayout(), section.revision, cursor.block()
    layout = block.layout()
    before = _lines(section, block, layout, cursor.positionInBlock())
    blocked = document_layout.blockSignals(True)
    try:
        press()
    finally:
        document_layout.blockSignals(blocked)
    scrolled, viewport = view.verticalScrollBar().value(), view.viewport()
    if section.revision == revision + 1 and len(section.ledger.texts) == before.paragraphs:
        changed = _changed(layout, before, block.length() - before.length)
        same = len(section.ledger.notes[before.number].marks) == before.marks
        if changed is not None and same and not _turns(text, block, before):
            _paint_lines(view, layout, before.number, changed, scrolled)
            return
        if layout.boundingRect().height() == before.height:
            box, gap = document_layout.blockBoundingRect(block), view.theme.sizes.step(3)
            viewport.update(0, round(box.top()) - scrolled - gap, viewport.width(), round(box.height()) + 2 * gap)
            return
    # Qt heard nothing of it, and what stands below has moved.
    document_layout.documentSizeChanged.emit(document_layout.documentSize())
    view.ensureCursorVisible()
    viewport.update()


def _paint_lines(view: EditorView, layout: QTextLayout, number: int, changed: range, scrolled: int) -> None:
    first, last, y = layout.lineAt(changed[0]), layout.lineAt(changed[-1]), layout.position().y() - scrolled
    height = first.height()
    # Letters reach over the edge of their line, and the neighbour's into it.
    top, end = round(y + first.y() - height / 2), round(y + last.y() + last.height() + height / 2)
    geometry = view.page.geometry
    place = QRect(geometry.left + 1, top, geometry.width - 2, end - top).intersected(view.viewport().rect())
    view.viewport().update(place)
    inside = changed[0] > 0 and changed[-1] < layout.lineCount() - 1
    lines = range(changed[0] - 1, changed[-1] + 1)
    view.page.changed = ChangedLines(place, number, lines) if inside else None


def _is_plain(page: PagePainter) -> bool:
    """Whether nothing but letters, and lines under words, is painted for a paragraph."""
    return page.veil is None and page.found is None


def _lines(section: SectionDocument, block: QTextBlock, layout: QTextLayout, caret: int) -> _Lines:
    number, ledger = block.blockNumber(), section.ledger
    at = max(0, layout.lineForTextPosition(caret).lineNumber())
    lines, first = layout.lineCount(), max(0, at - 1)
    runs = [_run(layout, line) for line in range(first, min(lines, at + _LINES))]
    marks, height = len(ledger.notes[number].marks), layout.boundingRect().height()
    return _Lines(number, len(ledger.texts), lines, height, first, at, runs, block.length(), marks)


def _run(layout: QTextLayout, number: int) -> tuple[int, int]:
    line = layout.lineAt(number)
    return line.textStart(), line.textLength()


def _changed(layout: QTextLayout, before: _Lines, grown: int) -> range | None:
    """The lines that are not as they were; None where that cannot be told."""
    if layout.lineCount() != before.lines or not before.runs or layout.boundingRect().height() != before.height:
        return None
    begin = before.caret
    if before.first < begin:
        was, now = before.runs[0], _run(layout, before.first)
        if now[0] != was[0]:
            return None
        begin -= now != was
    for number in range(before.caret + 1, before.first + len(before.runs)):
        start, length = before.runs[number - before.first]
        if _run(layout, number) == (start + grown, length):
            # From here on the lines hold the same words.
            return range(begin, number)
    return range(begin, before.lines) if before.first + len(before.runs) == before.lines else None


def _turns(text: str, block: QTextBlock, before: _Lines) -> bool:
    """Whether ``text`` may move letters in other lines: two directions meet, or it is a sign of one."""
    if any(unicodedata.bidirectional(sign) in _TURNING for sign in text):
        return True
    near = block.text()[before.runs[0][0] : sum(before.runs[-1]) + len(text)]
    from_the_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if not from_the_right and not re.search(_FROM_THE_RIGHT, near):
        return False
    return bool(re.search(_FROM_THE_LEFT, near)) or not from_the_right or any(map(unicodedata.mirrored, near))
