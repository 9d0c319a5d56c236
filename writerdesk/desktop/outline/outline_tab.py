"""The outline in the panel: sections by their titles with their counts; keys and dragging arrange them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.editor.typography import VERSE_KINDS
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.outline import OutlineRow


class OutlineTab(QWidget):
    """``moved`` carries a section and its new place (from 0), ``renamed`` one and its title, the others a section."""

    entered = Signal(str)
    moved = Signal(str, int)
    renamed = Signal(str, str)
    split_wanted = Signal()
    join_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        sizes = parts.theme.sizes
        self.view = RowsView(parts.theme, self.tr("Sections"), arranged=True)
        self.view.installEventFilter(self)
        self.view.entered.connect(self.entered)
        self.view.model_of_rows.moved.connect(self.moved)
        self.view.model_of_rows.renamed.connect(self.renamed)
        self._how = label(self.tr("Drag a section, or move it with Alt and an arrow. F2 gives it a title."), "small")
        self.split = button(self.tr("Begin one at the caret"), "link")
        self.join = button(self.tr("Join with the next"), "link")
        self.rename = button(self.tr("Rename"), "link")
        self.undo = button(self.tr("Take it back"), "link")
        self.split.clicked.connect(self.split_wanted)
        self.join.clicked.connect(self._join)
        self.rename.clicked.connect(self.begin_rename)
        self.undo.clicked.connect(self.undo_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(2), sizes.step(2), sizes.step(2), sizes.step(2))
        rows.setSpacing(sizes.step(1))
        rows.addWidget(self.view, 1)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(sizes.step(2), 0, sizes.step(2), 0)
        below.addWidget(self._how)
        below.addWidget(flow(sizes, self.split, self.join, self.rename, self.undo))
        rows.addWidget(foot)
        self.setFocusProxy(self.view)
        self.show_undo(possible=False)
        self._writable = True

    def show_outline(self, outline: Sequence[OutlineRow], current: str, kind: str) -> None:
        """Show the sections; ``current`` is the stored section on the page, ``kind`` the kind of the piece."""
        phrases = self._parts.phrases
        lowest = min((row.level for row in outline if row.level), default=1)
        rows = []
        for number, row in enumerate(outline, 1):
            title = row.title or row.opening or self.tr("Section {number}").format(number=phrases.number(number))
            size = phrases.amount(*((row.lines, "lines") if kind in VERSE_KINDS else (row.words, "words")))
            here = current in row.rows
            note = phrases.joined(size, self.tr("on the page") if here else "")
            indent = max(0, row.level - lowest)
            rows.append(Row(row.id, title, note, indent=indent, current=here, edit=row.title or ""))
        self.view.show_rows(rows)
        if not self.view.current_key:
            here_now = next((row.id for row in outline if current in row.rows), "")
            self.view.selectionModel().blockSignals(True)
            self.view.choose(here_now)
            self.view.selectionModel().blockSignals(False)
        self.join.setEnabled(self._writable and len(rows) > 1)

    def show_undo(self, *, possible: bool) -> None:
        """Offer to take the last change back."""
        self.undo.setVisible(possible)

    def let_arrange(self, *, writable: bool) -> None:
        """Whether sections can be arranged: not while the piece is sealed."""
        self._writable = writable
        self.view.setDragEnabled(writable)
        for one in (self.split, self.join, self.rename):
            one.setEnabled(writable)

    def begin_rename(self) -> None:
        """Edit the title of the selected section in its place."""
        index = self.view.currentIndex()
        if self._writable and index.isValid():
            self.view.edit(index)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keys of the outline; undo is its own while it has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return False
        meant = self._meaning(event)
        if meant and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if meant and event.type() == QEvent.Type.KeyPress:
            self._do(meant)
            return True
        return False

    def _meaning(self, event: QKeyEvent) -> str:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            return "undo"
        if event.key() == Qt.Key.Key_F2:
            return "rename"
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return "up" if event.key() == Qt.Key.Key_Up else "down"
        return ""

    def _do(self, meant: str) -> None:
        key = self.view.current_key
        if meant == "undo":
            if not self.undo.isHidden():
                self.undo_wanted.emit()
        elif meant == "rename":
            self.begin_rename()
        elif key and self._writable:
            place = self.view.model_of_rows.place(key) + (1 if meant == "down" else -1)
            if 0 <= place < self.view.model_of_rows.rowCount():
                self.moved.emit(key, place)

    def _join(self) -> None:
        if self.view.current_key:
            self.join_wanted.emit(self.view.current_key)
