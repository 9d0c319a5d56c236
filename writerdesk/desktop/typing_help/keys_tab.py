"""The keys of an input table in the panel: a drawn keyboard, and every row of keys with what it makes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.typing_help.composer import PLAIN_KEYS
from writerdesk.desktop.typing_help.keyboard_picture import KeyboardPicture
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import label
from writerdesk.languages.typing.key_map import KeyMap, key_map
from writerdesk.languages.typing.shelf import TableFacts
from writerdesk.languages.typing.table import Table

_MOST_SHOWN = 500
_ABOUT = 160
"""So much of what a table's makers say of it stands there; the rest is its tooltip."""

_FIRST_STRONG, _POP = "\u2068", "\u2069"


class KeysTab(QWidget):
    """``chosen`` carries the name of another table, ``turned`` whether it shall be typed with."""

    chosen = Signal(str)
    turned = Signal(bool)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._map = KeyMap({}, [])
        self._families: list[str] = []
        self._table: Table | None = None
        theme, sizes = parts.theme, parts.theme.sizes
        self.tables = Choice(theme)
        self.tables.setAccessibleName(self.tr("Table"))
        self.on = Tick(theme, self.tr("Type with this table"))
        self.shift = Tick(theme, self.tr("With Shift"))
        self.picture = KeyboardPicture(theme)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Keys or a letter"))
        self.field.setAccessibleName(self.tr("Look for keys or a letter"))
        self.field.setProperty(PLAIN_KEYS, True)
        self.rows = QListView()
        self.rows.setProperty("role", "rows")
        self.rows.setUniformItemSizes(True)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setAccessibleName(self.tr("Keys and what they make"))
        self.listed = QStringListModel(self)
        self.rows.setModel(self.listed)
        self.about = label("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.step(3), sizes.step(3), sizes.step(3), sizes.step(2))
        layout.setSpacing(sizes.step(2))
        layout.addWidget(self.tables)
        layout.addWidget(TickLine(theme, self.on, self.tr("Type with this table")))
        layout.addWidget(self.picture)
        layout.addWidget(TickLine(theme, self.shift, self.tr("With Shift")))
        layout.addWidget(self.field)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.about)
        self.setFocusProxy(self.tables)
        self.tables.activated.connect(lambda number: self.chosen.emit(str(self.tables.itemData(number))))
        self.on.clicked.connect(self.turned)
        self.shift.toggled.connect(lambda shift: self.picture.show_shift(shift=shift))
        self.field.textChanged.connect(self._look)
        self.show_tables([], "", [])

    def show_tables(self, known: list[TableFacts], chosen: str, families: list[str]) -> None:
        """Offer the tables of a language; letters are drawn with ``families``."""
        self._families = families
        self.tables.clear()
        for one in known:
            self.tables.addItem(one.name, one.id)
        self.tables.setCurrentIndex(max(0, self.tables.findData(chosen)))
        for widget in (self.tables, self.on, self.picture, self.shift, self.field, self.rows):
            widget.setEnabled(bool(known))
        self.rows.setFont(self._parts.theme.font(side=self._parts.theme.sizes.lead, families=families))
        self._show_map(KeyMap({}, []))
        self.about.setText(
            "" if known else self.tr("No table types this language yet; the keys are those of the system.")
        )

    def show_on(self, *, on: bool) -> None:
        """Whether the table is typed with now."""
        self.on.setChecked(on)

    def show_table(self, table: Table) -> None:
        """Show the keys of a table, as soon as they have been pressed in a job."""
        self._table = table
        self._parts.do(partial(key_map, table), partial(self._mapped, table))

    def _mapped(self, table: Table, found: KeyMap) -> None:
        if table is self._table:
            self._show_map(found)
            words = " ".join(table.description.split())
            self.about.setText(words if len(words) <= _ABOUT else f"{words[:_ABOUT].rsplit(' ', 1)[0]}…")
            self.about.setToolTip(table.description)

    def _show_map(self, found: KeyMap) -> None:
        self._map = found
        self.picture.show_letters(found.single, self._families)
        self._look(self.field.text())

    def _look(self, typed: str) -> None:
        wanted = typed.strip()
        pairs = [*self._map.single.items(), *self._map.rows]
        found = [(keys, text) for keys, text in pairs if not wanted or keys.startswith(wanted) or wanted in text]
        self.listed.setStringList(
            [f"{_FIRST_STRONG}{keys}{_POP}\u2003{_FIRST_STRONG}{text}{_POP}" for keys, text in found[:_MOST_SHOWN]]
        )
        self.rows.setCurrentIndex(self.listed.index(0, 0))
        self.rows.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
