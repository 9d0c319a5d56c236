"""The form of one group: a field for each thing that the document's type asks for, rows of tables among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from writerdesk.briefs.fields import FieldSpec, empty_value
from writerdesk.briefs.shape import Fault
from writerdesk.checks.rule_words import rule_words
from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.brief_editor.value_names import RULE, ValueNames
from writerdesk.desktop.finding_words import told
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import button, label

_UNSAID = ""


class GroupForm(QWidget):
    """Fields of one group over the plain values of a brief, which it changes in place; ``changed`` comes with each."""

    changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts, self._names, self._values_said = parts, FieldNames(self), ValueNames(parts.phrases, self)
        self.setProperty("role", "clear")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(parts.theme.sizes.step(2))
        self._slices = Slices(self)
        self._group: FieldSpec | None = None
        self._values: dict[str, Any] = {}
        self._said: dict[str, QLabel] = {}
        self._faults: tuple[Fault, ...] = ()
        self.fields: dict[str, QWidget] = {}
        self._into = ""
        self._slices.finished.connect(self._go_in)

    def show_group(self, group: FieldSpec, values: dict[str, Any]) -> None:
        """Show the fields of a group over ``values``, the whole brief; nothing is changed by that."""
        self._group, self._values = group, values
        self._slices.run(self._build(group))

    def finish(self) -> None:
        """Build all that is left at once."""
        self._slices.finish()

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say under each field what is wrong with it, and what to do."""
        self._faults = faults
        for path, said in self._said.items():
            mine = [one for one in faults if one.path == path]
            said.setText("\n".join(f"{told(one.message)} {told(one.next)}".strip() for one in mine))
            said.setVisible(bool(mine))

    def _build(self, group: FieldSpec) -> Iterator[None]:
        empty(self._rows)
        self._said, self.fields = {}, {}
        self._rows.addWidget(label(self._names.group(group.name), "title"))
        self._rows.addWidget(self._said_at(group.name))
        if group.kind == "tables":
            yield from self._tables(self._rows, group, group.name, self._values)
        else:
            held = self._values.setdefault(group.name, {})
            for spec in group.fields:
                yield from self._field(self._rows, spec, f"{group.name}.{spec.name}", held)
        self._rows.addStretch(1)
        self.show_faults(self._faults)

    def _field(self, rows: QVBoxLayout, spec: FieldSpec, path: str, held: dict[str, Any]) -> Iterator[None]:
        """One field, or the fields of a table; ``held`` is the table that holds it."""
        name = self._names.field(spec.path)
        if spec.kind == "table":
            yield from self._table(rows, spec, path, held, name)
        elif spec.kind == "tables":
            rows.addWidget(label(name, "heading"))
            rows.addWidget(self._said_at(path))
            yield from self._tables(rows, spec, path, held)
        elif spec.kind == "tick":
            tick = Tick(self._parts.theme, name)
            tick.setChecked(bool(held.get(spec.name)))
            tick.toggled.connect(partial(self._put, held, spec))
            rows.addWidget(TickLine(self._parts.theme, tick, name))
            self.fields[path] = tick
            rows.addWidget(self._said_at(path))
            yield
        else:
            told = label(name, "name")
            rows.addWidget(told)
            control = self._control(spec, held, name)
            told.setBuddy(control)
            self.fields[path] = control
            rows.addWidget(control)
            rows.addWidget(self._said_at(path))
            yield

    def _table(self, rows: QVBoxLayout, spec: FieldSpec, path: str, held: dict[str, Any], name: str) -> Iterator[None]:
        rows.addWidget(label(name, "heading"))
        rows.addWidget(self._said_at(path))
        inner = held.get(spec.name)
        if isinstance(inner, dict):
            made = Card(self._parts.theme.sizes)
            for one in spec.fields:
                yield from self._field(made.rows, one, f"{path}.{one.name}", inner)
            if not spec.required:
                made.rows.addWidget(self._taking(name, partial(self._drop, held, spec.name)))
            rows.addWidget(made)
        else:
            rows.addWidget(self._adding(name, partial(self._set, held, spec.name, empty_value(spec), path)))
        yield

    def _tables(self, rows: QVBoxLayout, spec: FieldSpec, path: str, held: dict[str, Any]) -> Iterator[None]:
        items = held.get(spec.name) or []
        name = self._names.field(spec.path) if "." in spec.path else self._names.group(spec.name)
        for at, item in enumerate(items):
            if not isinstance(item, dict):
                continue
            made = Card(self._parts.theme.sizes)
            made.rows.addWidget(self._said_at(f"{path}.{at}"))
            for one in spec.fields:
                yield from self._field(made.rows, one, f"{path}.{at}.{one.name}", item)
            made.rows.addWidget(self._taking(f"{name} {at + 1}", partial(self._take_out, items, at)))
            rows.addWidget(made)
            yield
        fresh = {inner.name: empty_value(inner) for inner in spec.fields if inner.required}
        rows.addWidget(self._adding(name, partial(self._set, held, spec.name, [*items, fresh], f"{path}.{len(items)}")))

    def _control(self, spec: FieldSpec, held: dict[str, Any], name: str) -> QWidget:
        value = held.get(spec.name)
        control: QWidget
        if spec.kind == "choice" or spec.path == RULE:
            choice = Choice(self._parts.theme)
            offered = spec.choices or tuple(rule_words())
            for one in offered if spec.required and spec.path != RULE else (_UNSAID, *offered):
                choice.addItem(self._values_said.value(spec, one) if one else self.tr("not said"), one)
            if choice.findData(str(value or "")) < 0:
                choice.addItem(str(value), str(value))
            choice.setCurrentIndex(choice.findData(str(value or "")))
            choice.activated.connect(lambda _row: self._put(held, spec, choice.currentData()))
            control = choice
        elif spec.kind in {"text", "lines", "choices"}:
            field = text_field("", self._parts.theme.sizes.step(24 if spec.kind == "text" else 20))
            text = value if isinstance(value, str) else "\n".join(map(str, value or []))
            field.setPlainText(text)
            field.textChanged.connect(lambda: self._put(held, spec, field.toPlainText()))
            control = field
        else:
            line = QLineEdit("" if value is None else str(value))
            line.textEdited.connect(partial(self._put, held, spec))
            control = line
        control.setAccessibleName(name)
        return control

    def _put(self, held: dict[str, Any], spec: FieldSpec, typed: object) -> None:
        """What was typed becomes the field's value; an optional one that is empty goes."""
        value: Any = typed
        if spec.kind in {"lines", "choices"}:
            value = [line.strip() for line in str(typed).split("\n") if line.strip()]
        elif spec.kind in {"number", "decimal"}:
            value = _number(str(typed), whole=spec.kind == "number")
        if not spec.required and value in ("", [], None):
            held.pop(spec.name, None)
        else:
            held[spec.name] = value
        self.changed.emit()

    def _go_in(self) -> None:
        """After a row was added or taken out: the focus is in the form again, in what is new if there is something."""
        mine = [field for path, field in self.fields.items() if self._into and path.startswith(self._into)]
        if self._into and self.fields:
            (mine or list(self.fields.values()))[0].setFocus()
        self._into = ""

    def _set(self, held: dict[str, Any], name: str, value: Any, path: str) -> None:
        held[name] = value
        self._again(path)

    def _drop(self, held: dict[str, Any], name: str) -> None:
        held.pop(name, None)
        self._again("?")

    def _take_out(self, items: list[Any], at: int) -> None:
        del items[at]
        self._again("?")

    def _again(self, into: str) -> None:
        self._into = into
        if self._group is not None:
            self.show_group(self._group, self._values)
        self.changed.emit()

    def _adding(self, name: str, act: Callable[[], None]) -> QWidget:
        add = button(self.tr("Add: {name}").format(name=name))
        add.clicked.connect(act)
        return flow(self._parts.theme.sizes, add)

    def _taking(self, name: str, act: Callable[[], None]) -> QWidget:
        words = self.tr("Take out")
        take = button(words, "link", name=f"{words}: {name}")
        take.clicked.connect(act)
        return flow(self._parts.theme.sizes, take)

    def _said_at(self, path: str) -> QLabel:
        said = label("", "hard")
        said.hide()
        self._said[path] = said
        return said


def _number(typed: str, *, whole: bool) -> int | float | str | None:
    """A number where one was typed; else the words themselves, which the check explains."""
    if not typed.strip():
        return None
    try:
        return int(typed) if whole else float(typed)
    except ValueError:
        return typed
