"""Settings: few, each in force at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.interface import interface_languages, is_translated, wanted_interface
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import button, label
from writerdesk.languages.cards import all_cards


class SettingsPage(QWidget):
    """Theme, languages, sending. ``theme_chosen`` and ``interface_chosen`` carry what is to be shown now."""

    theme_chosen = Signal(str)
    interface_chosen = Signal(str)
    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._settings = parts.workplace.settings
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        self.column.rows.addWidget(label(self.tr("Settings"), "title"))
        self.column.rows.addWidget(self.notice)
        self.theme = self._choice(
            self.tr("Colours"), "interface.theme",
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
             ("sepia", self.tr("Sepia"))],
            parts.theme.wanted,
        )  # fmt: skip
        later = self.tr("{language} · in English for now")
        self.interface = self._choice(
            self.tr("Language of the menus"), "interface.language",
            [(tag, name if is_translated(tag) else later.format(language=name)) for tag, name in interface_languages()],
            wanted_interface(self._settings),
        )  # fmt: skip
        self.writing = self._choice(
            self.tr("Language of new pieces"), "writing.language",
            [(known.tag, f"{known.autonym} · {known.english}") for known in all_cards()],
            str(self._settings.get("writing.language")),
        )  # fmt: skip
        words = self.tr("Send and fetch by itself when there is a network")
        self.automatic = Tick(parts.theme, words)
        self.automatic.setChecked(bool(self._settings.get("sync.automatic")))
        self.automatic.toggled.connect(self._automatic)
        card = Card(sizes)
        card.rows.addWidget(TickLine(parts.theme, self.automatic, words))
        self.column.rows.addWidget(card)
        again = button(self.tr("Go through set-up again"))
        again.clicked.connect(lambda: self.go_wanted.emit("setup", ""))
        self.column.rows.addWidget(again)
        self.column.rows.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.column)
        self.theme.activated.connect(self._theme)
        self.interface.activated.connect(self._interface)
        self.writing.activated.connect(self._writing)

    def refresh(self) -> None:
        """The first setting has the focus."""
        self.theme.setFocus()

    def _choice(self, name: str, key: str, choices: list[tuple[str, str]], chosen: str) -> Choice:
        field = Choice(self._parts.theme)
        field.setObjectName(key)
        for value, words in choices:
            field.addItem(words, value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        told = label(name, "name")
        told.setBuddy(field)
        field.setAccessibleName(name)
        card = Card(self._parts.theme.sizes)
        card.rows.addWidget(told)
        card.rows.addWidget(field)
        self.column.rows.addWidget(card)
        return field

    def _keep(self, key: str, value: object) -> None:
        self._parts.keep(key, value, self.notice.say_error)

    def _theme(self) -> None:
        self._keep("interface.theme", self.theme.currentData())
        self.theme_chosen.emit(str(self.theme.currentData()))

    def _interface(self) -> None:
        self._keep("interface.language", self.interface.currentData())
        self.interface_chosen.emit(str(self.interface.currentData()))

    def _writing(self) -> None:
        self._keep("writing.language", self.writing.currentData())

    def _automatic(self, on: bool) -> None:
        self._keep("sync.automatic", on)
