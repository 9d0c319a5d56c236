"""Paints what is found behind its words, in view only: no format, no selection, nothing in the document."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextBlock

from writerdesk.desktop.editor.block_ledger import BlockNotes
from writerdesk.desktop.editor.mark_painter import MarkPainter
from writerdesk.desktop.editor.marks import WIDE, Mark
from writerdesk.desktop.theme.theme import Theme

_KEY = "found"
_MOST = 400
"""Places of one paragraph that are worth their paint: where there are more, a tint says nothing."""


class FoundTints:
    """Knows places by the paragraph they stand in: one that was changed since has none until it is looked at again."""

    def __init__(self, theme: Theme) -> None:
        self._painter = MarkPainter(theme)
        self.places: dict[str, set[tuple[int, int]]] = {}

    def paint(self, painter: QPainter, block: QTextBlock, text: str, notes: BlockNotes, origin: QPointF) -> None:
        """Tint the places of one paragraph (``text`` as it is stored); goes below the letters."""
        places = self.places.get(text)
        if places and len(places) <= _MOST:
            marks = [Mark(_KEY, WIDE, start, end) for start, end in places]
            # Notes of our own: what is found shares the paragraph's line breaks, not its marks.
            own = BlockNotes(marks, soft=notes.soft)
            self._painter.tint(painter, block, text, own, origin, _KEY)
