"""The menu at a place of the text: words that may have been meant, what to do with this one, and the clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.phrases import isolate
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.parts import Parts
    from writerdesk.desktop.writing.tools import WritingScene

_SHOWN = 7


class Unknown(NamedTuple):
    """A word that is not known: the key of its finding, the word, where it stands in the section now, and where it
    stood in the text that was checked (code points of its payload form).
    """

    key: str
    word: str
    place: tuple[int, int]
    start: int


class WordMenu(QObject):
    """One menu at a time. Suggestions come into it when the engine has thought of them.

    ``learn_requested`` and ``propose_requested`` carry the key of a finding.
    """

    learn_requested = Signal(str)
    propose_requested = Signal(str)

    def __init__(self, scene: WritingScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self.menu: QMenu | None = None

    def show_at(self, point: QPoint, found: Unknown | None) -> None:
        """Open the menu at a point of the screen; ``found`` is the unknown word there, if there is one."""
        if self.menu is not None:
            self.menu.close()
            self.menu.deleteLater()
        menu = self.menu = QMenu(self._scene.editor)
        if found is not None:
            self._add_word(menu, found)
            menu.addSeparator()
        self._add_clipboard(menu)
        menu.popup(point)
        if found is not None:
            menu.setActiveAction(menu.actions()[0])

    def _add_word(self, menu: QMenu, found: Unknown) -> None:
        menu.setAccessibleName(self.tr("{word} is not known").format(word=isolate(found.word)))
        waits = menu.addAction(self.tr("Looking for like words…"))
        waits.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("It is right: &know it on this desk"), partial(self.learn_requested.emit, found.key))
        around = self._scene.controller.around
        if around is not None and around.vendor:
            words = self.tr("It is right: &propose it for the team of {vendor}").format(vendor=isolate(around.vendor))
            menu.addAction(words, partial(self.propose_requested.emit, found.key))
        piece = self._scene.controller.piece
        if piece is not None:
            work = partial(_like, self._scene.parts, piece.piece.id, found.word, found.start)
            suggested = partial(self._suggested, menu, waits, found)
            self._scene.parts.do(work, suggested, partial(self._without, menu, waits))

    def _add_clipboard(self, menu: QMenu) -> None:
        editor = self._scene.editor
        chosen, writable = bool(editor.selected_text()), not editor.isReadOnly()
        for words, act, possible in (
            (self.tr("Cu&t"), editor.cut, chosen and writable),
            (self.tr("&Copy"), editor.copy, chosen),
            (self.tr("&Paste"), editor.paste, writable and editor.canPaste()),
            (self.tr("Select &all"), editor.selectAll, True),
        ):
            menu.addAction(words, act).setEnabled(possible)

    def _suggested(self, menu: QMenu, waits: QAction, found: Unknown, words: tuple[str, ...]) -> None:
        if menu is not self.menu:
            return
        if not words or self._scene.editor.isReadOnly():
            waits.setText(self.tr("No like word is known."))
            return
        for word in words[:_SHOWN]:
            made = QAction(word.replace("&", "&&"), menu)
            made.triggered.connect(partial(self._write, found, word))
            menu.insertAction(waits, made)
        menu.removeAction(waits)
        menu.setActiveAction(menu.actions()[0])

    def _without(self, menu: QMenu, waits: QAction, _error: WriterDeskError) -> None:
        if menu is self.menu:
            waits.setText(self.tr("No like word is known."))

    def _write(self, found: Unknown, word: str) -> None:
        section = self._scene.editor.section
        place = section.ledger.place_of(found.key) if section is not None else None
        if section is None or place is None or section.ledger.text()[place[0] : place[1]] != found.word:
            return
        self._scene.editor.apply(Edit(place[0], found.word, word))


def _like(parts: Parts, piece: str, word: str, start: int) -> tuple[str, ...]:
    from writerdesk.actions.words import accepted_words, words_of_piece

    desk, language = words_of_piece(parts.workplace, piece, start)
    return parts.helpers.checker().suggest(word, language, accepted_words(desk, [language]))
