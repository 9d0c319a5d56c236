"""Help: one page a task, every action with its keys, a report of a problem, and what the program is."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMainWindow, QMenu, QWidget

import writerdesk
from writerdesk.actions.help_pages import HelpText, find_help, found_in, help_pages
from writerdesk.desktop.help.report_card import ReportCard
from writerdesk.desktop.interface import wanted_interface
from writerdesk.desktop.menus import plain
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.review.comment_form import COMMENT_KEYS
from writerdesk.desktop.widgets.boxes import Card, Column, empty, fill
from writerdesk.desktop.widgets.even_lines import EvenLines
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.words import button, label


class HelpPage(QWidget):
    """A list that is searched, or one page of it. Keys are read from the menus, so that it never says any that fail."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._language = wanted_interface(parts.workplace.settings)
        self.column = Column(sizes)
        fill(self, self.column)
        self.title = label(self.tr("Help"), "title")
        self.field = line_field(self.tr("What would you like to do?"))
        self.field.setClearButtonEnabled(True)
        self.tasks = QListWidget()
        self.tasks.setProperty("role", "choices")
        self.tasks.setAccessibleName(self.tr("Pages of the help"))
        self.tasks.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = label(self.tr("Nothing is told of that."), "soft")
        self.page = Card(sizes)
        self.back = button(self.tr("All of the help"), "link")
        self.keys = Card(sizes)
        self.report = ReportCard(parts)
        self.about = self._about()
        self._groups: list[tuple[str, list[tuple[str, str]]]] = []
        self._words: dict[str, tuple[str, str]] = {}
        self._texts: list[HelpText] = []
        for widget in (self.title, self.field, self.tasks, self.none, self.page):
            self.column.rows.addWidget(widget)
        for hidden in (self.tasks, self.none, self.page, self.back, self.keys):
            hidden.hide()
        self.column.rows.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.keys, self.report, self.about):
            self.column.rows.addWidget(widget)
        self.column.rows.addStretch(1)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._open_first)
        self.tasks.itemActivated.connect(self._opened)
        self.tasks.itemClicked.connect(self._opened)
        self.back.clicked.connect(lambda: self.show_target(""))

    def show_target(self, target: str) -> None:
        """Show a page by its id; without one, all of them and the field that finds."""
        self._read_menus()
        if not self._texts:
            self.field.setFocus()
            self._parts.do(partial(help_pages, self._language), partial(self._read, target))
            return
        found = next((one for one in self._texts if one.id == target), None)
        for widget in (self.field, self.keys, self.report, self.about, self.tasks, self.none):
            widget.setVisible(found is None)
        self.page.setVisible(found is not None)
        self.back.setVisible(found is not None)
        if found is None:
            self._look(self.field.text())
            self.field.setFocus()
        else:
            self._tell(found)
            self.back.setFocus()
        self.column.verticalScrollBar().setValue(0)

    def _read(self, target: str, texts: list[HelpText]) -> None:
        self._texts = texts
        self.show_target(target)

    def _look(self, words: str) -> None:
        """List what holds every word that is typed: pages first, then actions with their keys."""
        self.tasks.clear()
        step = self._parts.theme.sizes.step
        for one in find_help(words, self._language):
            item = QListWidgetItem(one.title)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setSizeHint(QSize(0, step(9)))
            self.tasks.addItem(item)
        count = self.tasks.count()
        self.tasks.setCurrentRow(0)
        self.tasks.setFixedHeight(count * step(9) + step(5))
        self.tasks.setVisible(count > 0)
        groups = [
            (heading, [line for line in lines if found_in(words, f"{heading} {line[0]} {line[1]}", self._language)])
            for heading, lines in self._groups
        ]
        self._tell_keys([(heading, lines) for heading, lines in groups if lines])
        self.none.setVisible(not count and self.keys.isHidden())

    def _tell(self, page: HelpText) -> None:
        empty(self.page.rows)
        self.page.rows.addWidget(label(page.title, "heading"))
        self.page.rows.addWidget(label(page.text))
        known = [self._words[name] for name in page.actions if name in self._words]
        self._add_lines(self.page, known)

    def _tell_keys(self, groups: Sequence[tuple[str, list[tuple[str, str]]]]) -> None:
        empty(self.keys.rows)
        self.keys.rows.addWidget(label(self.tr("Keys"), "heading"))
        for heading, lines in groups:
            self.keys.rows.addWidget(label(heading, "overline"))
            self._add_lines(self.keys, lines)
        self.keys.setVisible(bool(groups))

    def _add_lines(self, card: Card, lines: Sequence[tuple[str, str]]) -> None:
        if lines:
            card.rows.addWidget(EvenLines(self._parts.theme, lines))
            card.rows.addSpacing(self._parts.theme.sizes.step(3))

    def _read_menus(self) -> None:
        window = self.window()
        if not self._groups and isinstance(window, QMainWindow):
            for menu in window.menuBar().actions():
                entries = list(_entries(menu))
                self._words |= {name: told for name, told in entries if name}
                self._groups.append((plain(menu.text()), [told for _, told in entries]))
            comment = QCoreApplication.translate("ReadingView", "Comment")
            self._groups.append((QCoreApplication.translate("MainWindow", "Reviews"), [(comment, COMMENT_KEYS)]))

    def _open_first(self) -> None:
        if self.tasks.count():
            self._opened(self.tasks.item(0))

    def _opened(self, item: QListWidgetItem) -> None:
        self.show_target(str(item.data(Qt.ItemDataRole.UserRole)))

    def _about(self) -> Card:
        about = Card(self._parts.theme.sizes)
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
        return about


def _entries(of: QAction) -> Iterator[tuple[str, tuple[str, str]]]:
    """Name, and words and keys, of what stands in a menu and in those inside it."""
    menu = of.menu()
    for action in menu.actions() if isinstance(menu, QMenu) else ():
        if not action.shortcut().isEmpty():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield action.objectName(), (plain(action.text()), keys)
        yield from _entries(action)
