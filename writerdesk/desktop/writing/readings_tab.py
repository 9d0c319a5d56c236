"""The writer's own readings of lines in the panel: which there are, how each is said, and forgetting them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import listed
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.line_readings import LineRead


class ReadingsTab(QWidget):
    """``entered``, ``other_wanted`` and ``forgotten`` carry the words of a line; ``say_wanted`` is for the caret's."""

    entered = Signal(str)
    other_wanted = Signal(str)
    forgotten = Signal(str)
    say_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        sizes = parts.theme.sizes
        self.lines = RowsView(parts.theme, self.tr("How lines are read"))
        self.lines.entered.connect(self.entered)
        self.lines.chosen.connect(lambda _words: self._let())
        self._none = label(
            self.tr("No line of this piece has a reading of its own: each is counted as it is written."), "small"
        )
        self.other = button(self.tr("Say otherwise…"))
        self.other.clicked.connect(lambda: self.other_wanted.emit(self.lines.current_key))
        self.forget = button(self.tr("Forget it"))
        self.forget.clicked.connect(lambda: self.forgotten.emit(self.lines.current_key))
        self.say = button(self.tr("Say how the line of the caret is read…"), "link")
        self.say.clicked.connect(self.say_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(2), sizes.step(2), sizes.step(2), sizes.step(3))
        rows.setSpacing(sizes.step(2))
        rows.addWidget(self.lines, 1)  # before the buttons: so Tab goes from the list to them
        below = QVBoxLayout()
        below.setContentsMargins(sizes.step(2), 0, sizes.step(2), 0)
        below.setSpacing(sizes.step(2))
        below.addWidget(self._none)
        below.addWidget(flow(sizes, self.other, self.forget, parent=self))
        below.addWidget(flow(sizes, self.say, parent=self))
        below.addWidget(
            label(self.tr("A reading is kept with the words of its line and travels with the piece."), "small")
        )
        self.lines.setMinimumHeight(sizes.step(14))
        rows.addLayout(below)
        rows.addStretch()  # without a list the words stand together at the top
        self._writable, self._standing, self._wanted = True, frozenset[str](), False
        self.setFocusProxy(self.say)
        self.show_readings([], writable=True)

    def want_focus(self) -> None:
        """Take the focus, in the list once there is something in it."""
        self._wanted = True
        self.say.setFocus()

    def show_readings(self, readings: Sequence[LineRead], *, writable: bool) -> None:
        """Show them; they can be changed where the piece can be written."""
        self._writable = writable
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._standing = frozenset(one.words for one in readings if one.lines)
        shown = []
        for one in readings:
            where = (
                self.tr("Line {line}").format(line=listed(map(self._parts.phrases.number, one.lines)))
                if one.lines
                else self.tr("no line says this now")
            )
            shown.append(Row(one.words, one.words, self._parts.phrases.joined(one.reading, where)))
        self.lines.show_rows(shown)
        self._none.setVisible(not shown)
        for widget in (self.lines, self.other, self.forget):
            widget.setVisible(bool(shown))
        if shown and self._wanted and inside:
            self.lines.setFocus()
            self.lines.choose(shown[0].key)
        elif inside and not shown:
            self.say.setFocus()
        self._wanted = self._wanted and not shown
        self._let()

    def _let(self) -> None:
        chosen = self.lines.current_key
        self.forget.setEnabled(bool(chosen) and self._writable)
        self.other.setEnabled(chosen in self._standing and self._writable)
        self.say.setEnabled(self._writable)
