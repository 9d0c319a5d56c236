"""Words that are dragged: within the page they move as one step, from elsewhere they come as a paste.

Not Qt's own way: it takes the words away and puts them in as one change, of which the page hears too late.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDropEvent

from writerdesk.desktop.editor.caret import Caret
from writerdesk.desktop.editor.edits import Edit

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView


def drop(view: EditorView, event: QDropEvent) -> None:
    """Take what is let go over the page."""
    section = view.section
    if section is None or view.isReadOnly() or not view.canInsertFromMimeData(event.mimeData()):
        event.ignore()
        return
    point = event.position().toPoint()
    target = section.code_point(Caret(section).edge(view.cursorForPosition(point).position()))
    own = event.source() in {view, view.viewport()}
    if own and event.dropAction() == Qt.DropAction.MoveAction:
        move_selection(view, target)
    else:
        view.set_caret(target)
        view.insertFromMimeData(event.mimeData())
    event.acceptProposedAction()
    view.setFocus()


def move_selection(view: EditorView, target: int) -> None:
    """Move the selected words to code point ``target`` and leave them selected; nothing happens inside themselves."""
    section, (start, end) = view.section, view.selection()
    if section is None or start <= target <= end:
        return
    text = section.ledger.text()
    words = text[start:end]
    if target < start:
        view.apply(Edit(target, text[target:end], words + text[target:start]))
        view.set_caret(target, target + len(words))
    else:
        view.apply(Edit(start, text[start:target], text[end:target] + words))
        view.set_caret(target - len(words), target)
