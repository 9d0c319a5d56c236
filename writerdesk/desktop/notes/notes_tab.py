"""Notes of a piece in the panel: a sheet of one's own, stored as it is typed, with its earlier states."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.drafts.notes import NoteState

_GATHER_MS = 150
"""How long typing is gathered before it is stored, as in the text itself."""

_NOW = -1


class NotesTab(QWidget):
    """``written`` carries the notes at most 150 ms after a key; ``state_wanted`` the number of an earlier state."""

    written = Signal(str)
    state_wanted = Signal(int)
    states_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        sizes = parts.theme.sizes
        self.field = QTextEdit()
        self.field.setProperty("role", "notes")
        self.field.setAcceptRichText(False)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Notes"))
        self.field.setPlaceholderText(self.tr("Notes for yourself. They stay here."))
        self.field.setToolTip(self.tr("Notes stay on this desk and never leave with the piece."))
        self.states = Choice(parts.theme)
        self.states.setAccessibleName(self.tr("Earlier notes"))
        self.states.hide()
        self.earlier = button(self.tr("Earlier notes"), "link")
        self.back = button(self.tr("Bring these back"))
        self.back.hide()
        self.saved = label("", "small", wraps=False)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self.flush)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(3), sizes.step(3), sizes.step(3), sizes.step(2))
        rows.setSpacing(sizes.step(1.5))
        rows.addWidget(self.field, 1)
        rows.addWidget(flow(sizes, self.earlier, self.states, self.back, self.saved))
        self._now = ""
        self._quiet = True
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._typed)
        self.earlier.clicked.connect(self.states_wanted)
        self.states.currentIndexChanged.connect(self._choose)
        self.back.clicked.connect(self._bring_back)
        self.field.setReadOnly(True)

    def show_notes(self, text: str, font: QFont) -> None:
        """Show the notes of a piece, to be written in."""
        self._put_states_away()
        self._now = text
        self.field.setFont(font)
        self._set(text)
        self.field.setReadOnly(False)
        self.saved.setText("")

    def leave(self) -> str | None:
        """Nothing is written here until notes are shown again; what is not stored yet, or None."""
        waiting = self._now if self._gather.isActive() else None
        self._gather.stop()
        self._put_states_away()
        self.field.setReadOnly(True)
        return waiting

    def say_saved(self) -> None:
        """What was typed is stored."""
        if not self._gather.isActive():
            self.saved.setText(self.tr("Saved"))

    def offer_states(self, states: Sequence[NoteState]) -> None:
        """Earlier states to look at; the newest is the notes as they are."""
        self.states.blockSignals(True)
        self.states.clear()
        self.states.addItem(self.tr("As they are now"), _NOW)
        for state in states[1:]:
            self.states.addItem(self._parts.phrases.moment(state.at), state.id)
        self.states.blockSignals(False)
        self.states.show()
        self.earlier.hide()
        self.states.setFocus()

    def show_state(self, text: str) -> None:
        """Look at earlier notes; they are not written in."""
        self.field.setReadOnly(True)
        self._set(text)
        self.back.show()

    def flush(self) -> None:
        """Hand over what was typed."""
        self._gather.stop()
        self.written.emit(self._now)

    def _typed(self) -> None:
        if self._quiet or self.field.isReadOnly():
            return
        self._now = self.field.toPlainText()
        self.saved.setText(self.tr("Saving"))
        # Not put off by further keys: what was typed first waits no longer than what is typed last.
        if not self._gather.isActive():
            self._gather.start(_GATHER_MS)

    def _choose(self) -> None:
        state = int(self.states.currentData() or 0)
        if state == _NOW:
            self.back.hide()
            self._set(self._now)
            self.field.setReadOnly(False)
        else:
            self.state_wanted.emit(state)

    def _bring_back(self) -> None:
        self._now = self.field.toPlainText()
        self._put_states_away()
        self.field.setReadOnly(False)
        self.flush()
        self.field.setFocus()

    def _put_states_away(self) -> None:
        self.states.hide()
        self.back.hide()
        self.earlier.show()

    def _set(self, text: str) -> None:
        self._quiet = True
        self.field.setPlainText(text)
        self._quiet = False
