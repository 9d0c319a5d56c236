"""One row of the settings: name and explanation at the start, the control at the end, in force at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.settings.entries import SettingEntry
from writerdesk.desktop.widgets.boxes import Line
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.stepper import Stepper
from writerdesk.desktop.widgets.ticks import Tick
from writerdesk.desktop.widgets.words import label
from writerdesk.storage.settings import Value, schema
from writerdesk.text.fold import fold


class SettingRow(Line):
    """``chosen`` carries the key and what a person has chosen."""

    chosen = Signal(str, object)

    def __init__(
        self, parts: Parts, entry: SettingEntry, language: str, parent: QWidget, *, group: str = "", wide: bool = True
    ) -> None:
        """``group`` is the name of the group it stands in: one can find it by that as well."""
        sizes = parts.theme.sizes
        super().__init__(sizes, gap=4 if wide else 2, narrow=None if wide else 0)
        self.setParent(parent)
        self.entry, self._wide = entry, wide
        self._parts = parts
        self.found_by = fold(f"{entry.name} {entry.why} {group}", language)
        self.name = label(entry.name, "name", parent=self)
        words = QVBoxLayout()
        words.setSpacing(sizes.step(0.5))
        words.addWidget(self.name)
        if entry.why:
            words.addWidget(label(entry.why, "small", parent=self))
        self.control = self._control()
        self.name.setBuddy(self.control)
        above = sizes.step(2 if wide else 1)
        self.line.setContentsMargins(0, above, 0, above)
        self.line.addLayout(words, 1)
        self.line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_value(self, value: Value) -> None:
        """Show what holds; nothing is told of it."""
        control = self.control
        if isinstance(control, Tick):
            control.blockSignals(True)
            control.setChecked(bool(value))
            control.blockSignals(False)
        elif isinstance(control, Stepper):
            control.show_number(float(value))
        elif isinstance(control, QLineEdit):
            if not control.hasFocus():
                control.setText(str(value))
        elif isinstance(control, Choice):
            if control.findData(value) < 0:
                control.addItem(str(value), value)
            control.setCurrentIndex(control.findData(value))

    def _control(self) -> QWidget:
        entry, theme = self.entry, self._parts.theme
        setting = schema()[entry.key]
        control: QWidget
        if setting.type == "yes-no":
            tick = Tick(theme, entry.name)
            tick.toggled.connect(self._tell)
            control = tick
        elif setting.type in {"integer", "number"}:
            stepper = Stepper(theme, entry.name, setting.least or 0, setting.most or 0, entry.step, entry.unit)
            if not self._wide:
                stepper.set_width(theme.sizes.step(30))
            stepper.chosen.connect(self._tell_number)
            control = stepper
        elif setting.type == "text" and not entry.choices:
            field = QLineEdit(self)
            field.setMinimumWidth(theme.sizes.step(30))
            field.textEdited.connect(self._tell)
            control = field
        else:
            choice = Choice(theme, self)
            for value, words in entry.choices:
                choice.addItem(words, value)
            choice.setMinimumWidth(theme.sizes.step(62 if self._wide else 34))
            choice.activated.connect(self._tell_choice)
            control = choice
        control.setAccessibleName(entry.name)
        control.setAccessibleDescription(entry.why)
        control.setObjectName(entry.key)
        return control

    def _tell(self, value: object) -> None:
        self.chosen.emit(self.entry.key, value)

    def _tell_number(self, number: float) -> None:
        whole = schema()[self.entry.key].type == "integer"
        self._tell(round(number) if whole else round(number, 2))

    def _tell_choice(self, index: int) -> None:
        if isinstance(self.control, Choice):
            self._tell(self.control.itemData(index))
