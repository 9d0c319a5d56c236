"""The command palette: a sheet over the window; words, arrows, Return. Escape gives the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from writerdesk.desktop.palette.entries import Narrowing, PaletteEntry
from writerdesk.desktop.palette.gathering import Gathering
from writerdesk.desktop.palette.rows import PaletteModel, PaletteRow
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.whisper import announce
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.desktop.main_window import MainWindow

_SEEN = 10
"""Rows that are seen at once."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(QFrame):
    """Everything that can be done or gone to, in one list. Made once, opened as often as it is called."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, sizes = window, window.parts.theme.sizes
        self._sizes = sizes
        self.setProperty("role", "sheet")
        self.setAccessibleName(self.tr("Go anywhere, do anything"))
        self._gathering = Gathering(window)
        self._entries: list[PaletteEntry] = []
        self._narrowing = Narrowing([])
        self._slices = Slices(self)
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("An action, a piece, a section, a setting"))
        self.field.setAccessibleName(self.tr("Go anywhere, do anything"))
        self.field.installEventFilter(self)
        self.model = PaletteModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self._row = PaletteRow(window.parts)
        self.list.setItemDelegate(self._row)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setMouseTracking(True)
        self.none = label(self.tr("Nothing of that name."), "soft")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(3), sizes.step(3), sizes.step(3), sizes.step(3))
        rows.setSpacing(sizes.step(2))
        for widget in (self.field, self.none, self.list):
            rows.addWidget(widget)
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(lambda _index: self._act())
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the palette with everything in it; once more puts it away."""
        if self.isVisible():
            self.put_away()
            return
        self._before = QApplication.focusWidget()
        self._entries = self._gathering.at_hand()
        self._narrowing = Narrowing(self._entries)
        self._gathering.pieces(self._pieces_came)
        self.field.clear()
        self._look()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def put_away(self) -> None:
        """Hide, and give the focus back to what had it."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Return belong to the list, Escape to the palette; leaving the field puts it away."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and watched is self.field and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.FocusOut and watched is self.field and self.isVisible():
            if QApplication.focusWidget() is not self.field and self._window.isActiveWindow():
                self.hide()
        elif kind == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._place()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._act()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        return True

    def _step(self, step: int) -> None:
        self._slices.finish()
        count = self.model.rowCount()
        if count:
            now = self.list.currentIndex().row() + step
            self._choose(now % count if abs(step) == 1 else min(count - 1, max(0, now)))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        entry = self.model.entry(index)
        if entry is not None:
            announce(self.field, entry.spoken)

    def _act(self) -> None:
        self._slices.finish()
        entry = self.model.entry(self.list.currentIndex())
        if entry is not None:
            self.put_away()
            entry.act()

    def _look(self) -> None:
        self._slices.run(self._narrowing.look(self.field.text(), self._show_found))

    def _show_found(self, found: list[PaletteEntry]) -> None:
        self.model.show_rows(found)
        self.list.setVisible(bool(found))
        self.none.setVisible(not found)
        self._place()
        if found:
            self._choose(0)
        else:
            announce(self.field, self.none.text())

    def _pieces_came(self, pieces: list[PaletteEntry]) -> None:
        self._entries = [*self._entries, *pieces]
        self._narrowing = Narrowing(self._entries)
        if self.isVisible():
            self._look()

    def _place(self) -> None:
        """In the middle above, never larger than the window."""
        sizes, window = self._sizes, self._window
        width = min(sizes.px(620), window.width() - 2 * sizes.step(6))
        row = self._row.height
        listed = min(_SEEN, max(1, self.model.rowCount())) * row
        listed = min(listed, max(row, window.height() - sizes.step(48)))
        self.list.setFixedHeight(listed + sizes.step(0.5))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, sizes.step(12))
