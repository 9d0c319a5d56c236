"""How heading lines stand on the page: larger, their signs soft. Only formats are put on; the text stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from writerdesk.desktop.theme.sizes import STRONG
from writerdesk.drafts.formats.headings import level_of

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.editor.section_document import SectionDocument
    from writerdesk.desktop.editor.view import EditorView

_LEVEL = QTextFormat.Property.UserProperty.value + 2
"""Property of a block format: the level of the heading that the block is set as."""

_GROWN = {1: 1.25, 2: 1.1}
"""Size of a heading by its level, in sizes of the letters; deeper ones are only stronger."""

_KEY = 8
"""Code points: more is no key but a paste."""


class HeadingLooks(QObject):
    """Sets the headings of the sections it attends to, in one view."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self._stale: list[tuple[int, int]] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        view.edited.connect(self._edited)
        view.gentle.settled.connect(self._look_at_all)
        view.theme.changed.connect(self._dress_all)

    def attend(self, section: SectionDocument) -> None:
        """Set this section's headings from now on, those that are laid out already too."""
        section.dressing.more = self.dress
        self._dress_all()

    def dress(self, low: int, high: int) -> None:
        """Give headings among paragraphs ``low`` to before ``high`` their looks, and take them from what is none."""
        section = self._view.section
        if section is None:
            return
        block = section.qt.findBlockByNumber(low)
        for number in range(low, high):
            self._put_on(section, block, level_of(section.ledger.texts[number]))
            block = block.next()

    def _put_on(self, section: SectionDocument, block: QTextBlock, level: int) -> None:
        plain = block.charFormat().fontWeight() != STRONG
        if not level and plain:
            return
        cursor = QTextCursor(block)
        letters = QTextCharFormat()
        if level:
            shape = block.blockFormat()
            shape.setProperty(_LEVEL, level)
            cursor.setBlockFormat(shape)
            letters.setFontWeight(STRONG)
            size = round(section.typography.size * _GROWN.get(level, 1))
            letters.setProperty(QTextFormat.Property.FontPixelSize, size)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockCharFormat(letters)
        cursor.setCharFormat(letters)
        if level:
            signs = QTextCharFormat()
            signs.setForeground(self._view.theme.colour("soft"))
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + block.text().index("#") + level, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(signs)

    def _edited(self, edit: Edit) -> None:
        section = self._view.section
        if section is not None and section.dressing.more == self.dress:
            # A key changes the line of the caret; only for more the whole text is reckoned through.
            line = self._view.textCursor().blockNumber()
            key = len(edit.inserted) + len(edit.removed) <= _KEY
            first = max(0, line - 1) if key else section.ledger.locate(edit.position)[0]
            self._stale.append((first, first + edit.inserted.count("\n") + 1))
            # Not now: the document is being changed while this is told.
            self._later.start(0)

    def _look_at_all(self) -> None:
        section = self._view.section
        if section is not None:
            self._stale.append((section.dressing.low, section.dressing.high - 1))
            self._later.start(0)

    def _look(self) -> None:
        stale, self._stale = self._stale, []
        section = self._view.section
        if section is None or section.dressing.more != self.dress:
            return
        texts, dressing = section.ledger.texts, section.dressing
        for first, last in stale:
            low, high = max(first, dressing.low), min(last + 1, dressing.high, len(texts))
            block = section.qt.findBlockByNumber(low)
            for number in range(low, high):
                if (block.blockFormat().property(_LEVEL) or 0) != level_of(texts[number]):
                    self._dress_again(section, number, number)
                block = block.next()

    def _dress_again(self, section: SectionDocument, first: int, last: int) -> None:
        for notes in section.ledger.notes[first : last + 1]:
            notes.drawn = None
        section.dressing.dress_again(first, last)

    def _dress_all(self) -> None:
        section = self._view.section
        if section is not None and section.dressing.more == self.dress:
            self._dress_again(section, section.dressing.low, section.dressing.high - 1)
