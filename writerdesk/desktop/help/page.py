"""Help: every action with its keys, what the program is, and under which licence."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

import writerdesk
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, fill
from writerdesk.desktop.widgets.words import label


class HelpPage(QWidget):
    """Reads the actions of the menus, so that it never says keys that do not work."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sizes = parts.theme.sizes
        self.column = Column(sizes)
        fill(self, self.column)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setAccessibleName(self.tr("Help"))
        self.column.rows.addWidget(label(self.tr("Help"), "title"))
        keys = Card(sizes)
        keys.rows.addWidget(label(self.tr("Keys"), "heading"))
        self._actions = label("", wraps=False)
        self._shortcuts = label("", "soft", wraps=False)
        for part in (self._actions, self._shortcuts):
            part.setMinimumWidth(0)
        line = QHBoxLayout()
        line.addWidget(self._actions, 1)
        line.addWidget(self._shortcuts)
        keys.rows.addLayout(line)
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
        """Say the keys of the window this page stands in; it is read with the arrow keys."""
        lines = [
            (action.text().replace("&", ""), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in self.window().findChildren(QAction)
            if not action.shortcut().isEmpty()
        ]
        # Two labels of many lines: a widget for each line would be laid out one by one.
        self._actions.setText("\n".join(action for action, _ in lines))
        self._shortcuts.setText("\n".join(keys for _, keys in lines))
        self._actions.setAccessibleName("\n".join(f"{action}: {keys}" for action, keys in lines))
        self.column.setFocus()
