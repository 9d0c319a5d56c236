"""Settings: grouped, found as one types, each explained in a line and in force at once."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.interface import wanted_interface
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.safety.folder_notice import FolderNotice
from writerdesk.desktop.settings.entries import SettingEntry, SettingWords
from writerdesk.desktop.settings.fields import SettingRow
from writerdesk.desktop.settings.silent_rules import SilentRules
from writerdesk.desktop.widgets.boxes import Card, Column, fill
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label
from writerdesk.text.fold import fold


class _Group(QWidget):
    """Name of a group and the card with its rows; seen while one of its rows is."""

    def __init__(self, parts: Parts, name: str, foreword: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        sizes = parts.theme.sizes
        self.name = name
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, sizes.step(2), 0, 0)
        rows.setSpacing(sizes.step(2))
        rows.addWidget(label(name, "heading", parent=self))
        if foreword:
            rows.addWidget(label(foreword, "soft", parent=self))
        self.card = Card(sizes, parent=self)
        self.card.rows.setSpacing(0)
        rows.addWidget(self.card)
        self.rows: list[SettingRow] = []

    def add(self, row: SettingRow) -> None:
        """Add a setting at the foot."""
        self.rows.append(row)
        self.card.rows.addWidget(row)


class SettingsPage(QWidget):
    """All settings that the window shows. It is built when it is first seen, a row at a time."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._language = QLocale().bcp47Name() or "en"
        self._rows: dict[str, SettingRow] = {}
        self._groups: dict[str, _Group] = {}
        self._target = ""
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        fill(self, self.column)
        self.field = line_field(self.tr("Find a setting"))
        self.field.setClearButtonEnabled(True)
        self.none = label(self.tr("There is no setting of that name."), "soft")
        self.none.hide()
        self.again = button(self.tr("Go through set-up again"))
        self.again.clicked.connect(lambda: self.go_wanted.emit("setup", ""))
        self.folder = FolderNotice(parts)
        self.backups = button(self.tr("Backups, another computer…"))
        self.grammar = button(self.tr("Grammar with LanguageTool…"))
        self.grammar.clicked.connect(lambda: self.go_wanted.emit("grammar", ""))
        self.backups.clicked.connect(lambda: self.go_wanted.emit("backups", ""))
        for widget in (label(self.tr("Settings"), "title"), self.field, self.notice, self.folder, self.none):
            self.column.rows.addWidget(widget)
        self._groups_at = self.column.rows.count()
        self.silent = SilentRules(parts, self.notice)
        self.silent.changed.connect(self._look)
        self.silent.done.connect(self.field.setFocus)
        self.column.rows.addWidget(self.silent)
        self.column.rows.addWidget(self.grammar, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.rows.addWidget(self.backups, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.rows.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.rows.addStretch(1)
        self.field.textChanged.connect(self._look)
        parts.choices.changed.connect(self._show_value)
        self.slices = Slices(self)
        self.slices.finished.connect(self._built)
        self.slices.run(self._build())

    def show_target(self, target: str) -> None:
        """Go to a setting by its key; without one, to the field that finds them."""
        self._target = target
        self.folder.look(self.field)
        self.silent.look()
        self.field.clear()
        if target and not self.slices.busy:
            self._built()
        elif not target:
            self.field.setFocus()

    def row(self, key: str) -> SettingRow:
        """The row of a setting."""
        self.slices.finish()
        return self._rows[key]

    def _build(self) -> Iterator[None]:
        words = SettingWords()
        names = words.groups()
        forewords = {
            "privacy": self.tr("Nothing you write leaves this computer unless you send it. Nobody counts you.")
        }
        for entry in words.entries():
            if entry.group not in self._groups:
                group = _Group(self._parts, names[entry.group], forewords.get(entry.group, ""), self.column.widget())
                self._groups[entry.group] = group
                self.column.rows.insertWidget(self._groups_at + len(self._groups) - 1, group)
                yield
            self._add(entry)
            yield

    def _add(self, entry: SettingEntry) -> None:
        group = self._groups[entry.group]
        row = SettingRow(self._parts, entry, self._language, group.card, group=group.name)
        self._rows[entry.key] = row
        self._show_value(entry.key)
        row.chosen.connect(self._choose)
        group.add(row)

    def _built(self) -> None:
        row = self._rows.get(self._target)
        if row is not None:
            row.control.setFocus()
            self.column.ensureWidgetVisible(row)
        self._look()

    def _choose(self, key: str, value: bool | float | str) -> None:
        self._parts.keep(key, value, self.notice.say_error)

    def _show_value(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            language = key == "interface.language"
            settings = self._parts.workplace.settings
            chosen = self._parts.choices.get(key)
            row.show_value(wanted_interface(settings) if language and not chosen else chosen)

    def _look(self) -> None:
        """Show the settings in which every typed word stands."""
        wanted = fold(self.field.text(), self._language).split()
        for group in self._groups.values():
            for row in group.rows:
                row.setVisible(all(word in row.found_by for word in wanted))
            group.setVisible(any(not row.isHidden() for row in group.rows))
        silent = fold(self.silent.words, self._language)
        self.silent.setVisible(bool(silent) and all(word in silent for word in wanted))
        found = [self.silent, *self._groups.values()]
        self.none.setVisible(bool(wanted) and all(one.isHidden() for one in found))
        self.again.setVisible(not wanted)
