"""The menus: every action of the window with its keys. They are also what the help page shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = str | QKeySequence.StandardKey | None


class Menus(QObject):
    """Makes the menu bar of a window from the slots it is given."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}

    def build(self, slots: dict[str, Callable[[], object]], use_tool: Callable[[str, str], None]) -> None:
        """Fill the menu bar; ``slots`` names what each action does, ``tool.verb`` is for a tool of the writing page."""
        keys = QKeySequence.StandardKey
        menus: list[tuple[str, list[tuple[str, str, Keys] | None]]] = [
            (self.tr("&Desk"), [
                ("new", self.tr("&New piece of my own…"), keys.New), ("open", self.tr("&Open a file…"), keys.Open),
                None, ("send", self.tr("&Seal and send…"), "Ctrl+Return"),
                ("sync", self.tr("Send and &fetch now"), "F5"), None, ("quit", self.tr("&Quit"), "Ctrl+Q"),
            ]),
            (self.tr("&Edit"), [
                ("undo", self.tr("&Undo"), keys.Undo), ("redo", self.tr("&Redo"), keys.Redo), None,
                ("cut", self.tr("Cu&t"), keys.Cut), ("copy", self.tr("&Copy"), keys.Copy),
                ("paste", self.tr("&Paste"), keys.Paste), ("select_all", self.tr("Select &all"), keys.SelectAll),
            ]),
            (self.tr("&View"), [
                ("panel", self.tr("&Panel"), "F9"), ("next_area", self.tr("&Next area"), "F6"),
                ("leave_text", self.tr("&Leave the text"), "Ctrl+Tab"), None,
                ("larger", self.tr("&Larger text"), keys.ZoomIn), ("smaller", self.tr("&Smaller text"), keys.ZoomOut),
                ("own_size", self.tr("&Own size"), "Ctrl+0"), None, ("full", self.tr("&Full screen"), "F11"),
            ]),
            (self.tr("&Go"), [
                ("desk", self.tr("&Desk"), "Alt+1"), ("writing", self.tr("&Writing"), "Alt+2"),
                ("sent", self.tr("&Sent"), "Alt+3"), ("queue", self.tr("&Reviews"), "Alt+4"), None,
                ("settings", self.tr("S&ettings"), "Ctrl+,"), ("help", self.tr("&Help"), "F1"),
            ]),
        ]  # fmt: skip
        for title, entries in menus:
            menu = self._window.menuBar().addMenu(title)
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                else:
                    tool, _, verb = entry[0].partition(".")
                    self._add(menu, *entry, partial(use_tool, tool, verb) if verb else slots[entry[0]])

    def _add(self, menu: QMenu, name: str, words: str, keys: Keys, slot: Callable[[], object]) -> None:
        action = QAction(words, self._window)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: slot())
        menu.addAction(action)
        self.actions[name] = action
