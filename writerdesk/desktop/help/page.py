"""Help: every action with its keys, what the program is, and under which licence."""

from __future__ import annotations

import platform
from collections.abc import Iterator

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QWidget

import writerdesk
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, fill
from writerdesk.desktop.widgets.words import label


class HelpPage(QWidget):
    """Reads the actions of the menus, so that it never says keys that do not work."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.column = Column(sizes)
        fill(self, self.column)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setAccessibleName(self.tr("Help"))
        self.column.rows.addWidget(label(self.tr("Help"), "title"))
        keys = Card(sizes)
        keys.rows.addWidget(label(self.tr("Keys"), "heading"))
        self._keys = keys.rows
        self._told: list[QWidget] = []
        self.column.rows.addWidget(keys)
        about = Card(sizes)
        about.rows.addWidget(label(self.tr("About"), "heading"))
        told = self.tr("WriterDesk {version}, with Qt {qt} and Python {python}.").format(
            version=writerdesk.__version__, qt=qVersion(), python=platform.python_version()
        )
        for words in (
            told,
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self.tr("Qt is used under the LGPL, version 3; its libraries may be exchanged. Icons: Lucide, ISC."),
            self.tr("Nothing you write leaves this computer unless you send it."),
        ):
            about.rows.addWidget(label(words, ""))
        self.column.rows.addWidget(about)
        self.column.rows.addStretch(1)

    def refresh(self) -> None:
        """Say the keys of the window this page stands in, menu by menu; it is read with the arrow keys."""
        window = self.window()
        if not self._told and isinstance(window, QMainWindow):
            for menu in window.menuBar().actions():
                self._tell(menu.text().replace("&", ""), list(_entries(menu)))
        self.column.setFocus()

    def _tell(self, heading: str, lines: list[tuple[str, str]]) -> None:
        # Two labels of many lines: a widget for each line would be laid out one by one.
        words, keys = (label("\n".join(part), role, wraps=False) for part, role in zip(
            zip(*lines, strict=True), ("", "soft"), strict=True))  # fmt: skip
        words.setAccessibleName("\n".join(f"{action}: {shortcut}" for action, shortcut in lines))
        step = self._parts.theme.sizes.step
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, step(3))
        for part, stretch in ((words, 1), (keys, 0)):
            part.setMinimumWidth(0)
            line.addWidget(part, stretch)
        above = label(heading, "overline")
        keys.setMinimumWidth(step(36))
        self._keys.addWidget(above)
        self._keys.addLayout(line)
        self._told += [above, words, keys]


def _entries(of: QAction) -> Iterator[tuple[str, str]]:
    """Words and keys of what stands in a menu and in those inside it."""
    menu = of.menu()
    for action in menu.actions() if isinstance(menu, QMenu) else ():
        if not action.shortcut().isEmpty():
            yield action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield from _entries(action)
