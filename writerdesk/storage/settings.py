"""The settings of one data folder: a typed schema, and a TOML file that a person may edit by hand."""

from __future__ import annotations

import threading
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from writerdesk.errors import DiskProblem, Usage
from writerdesk.resources import resource
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.storage.faults import translated

Value = bool | int | float | str


class Setting(NamedTuple):
    """One entry of the schema ``resources/settings.toml``; ``least`` and ``most`` bound numbers, both included."""

    key: str
    type: str
    default: Value
    description: str
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None

    def accepts(self, value: object) -> bool:
        """Whether ``value`` has the type of the setting and lies within its bounds."""
        match self.type:
            case "yes-no":
                return isinstance(value, bool)
            case "integer" | "number":
                kinds = int if self.type == "integer" else (int, float)
                return isinstance(value, kinds) and not isinstance(value, bool) and self._within(value)
            case "choice":
                return value in self.choices
        return isinstance(value, str) and "\0" not in value

    def wanted(self) -> str:
        """What the setting takes, in words."""
        match self.type:
            case "yes-no":
                return "true or false"
            case "integer" | "number":
                return f"{'a whole' if self.type == 'integer' else 'a'} number from {self.least:g} to {self.most:g}"
            case "choice":
                return "one of " + ", ".join(self.choices)
        return "text"

    def _within(self, value: float) -> bool:
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


@cache
def schema() -> Mapping[str, Setting]:
    """Every setting there is, by key, in the order of the schema file."""
    with resource("settings.toml").open("rb") as file:
        entries = tomllib.load(file)["setting"]
    return {entry["key"]: Setting(**{**entry, "choices": tuple(entry.get("choices", ()))}) for entry in entries}


class Settings:
    """Reads and writes one settings file; any thread may; a change by another program is seen at the next question.

    ``problems`` holds one English sentence for each thing in the file that could not be used; a default stands in.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.RLock()
        self.problems: list[str] = []
        self._stamp: tuple[int, int] | None = None
        self._values: dict[str, Value] = {}
        self._broken = False

    def get(self, key: str) -> Value:
        """The value of a setting; raises :class:`Usage` ``settings/unknown``."""
        setting = _known(key)
        with self._lock:
            self._refresh()
            return self._values.get(key, setting.default)

    def all(self) -> dict[str, Value]:
        """Every setting with its value, in the order of the schema."""
        with self._lock:
            self._refresh()
        return {key: self._values.get(key, setting.default) for key, setting in schema().items()}

    def set(self, key: str, value: object) -> None:
        """Keep a value; what else stands in the file, comments too, stays.

        A file that is not TOML is first put aside as ``settings.toml.broken-<time>``. Raises :class:`Usage`
        ``settings/unknown``, ``settings/value``; ``disk/…``.
        """
        setting = _known(key)
        if not setting.accepts(value):
            raise Usage(
                "settings/value", "{key} takes {wanted}.", "Give such a value.", key=key, wanted=setting.wanted()
            )
        with self._lock:
            self._write(key, value)

    def _write(self, key: str, value: object) -> None:
        import tomlkit

        self._refresh()
        make_folder(self.file.parent)
        if self._broken:
            stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S.%fZ")
            with translated(self.file):
                self.file.rename(self.file.with_name(f"{self.file.name}.broken-{stamp}"))
        document = tomlkit.parse(self._text())
        table, _, name = key.partition(".")
        if not isinstance(document.get(table), dict):
            document[table] = tomlkit.table()
        document[table][name] = value
        write_file(self.file, tomlkit.dumps(document).encode())

    def _text(self) -> str:
        with translated(self.file):
            return self.file.read_text("utf-8-sig") if self.file.exists() else ""

    def _stamp_now(self) -> tuple[int, int]:
        try:
            status = self.file.stat()
        except OSError:  # it is not there, or in a folder of somebody else
            return (0, 0)
        return (status.st_mtime_ns, status.st_size)

    def _refresh(self) -> None:
        stamp = self._stamp_now()
        if stamp == self._stamp:
            return
        self._stamp, self._values, self.problems, self._broken = stamp, {}, [], False
        try:
            document = tomllib.loads(self._text())
        except (ValueError, RecursionError, DiskProblem) as error:  # also of numbers and brackets without end
            self._broken = not isinstance(error, DiskProblem)
            self.problems.append(f"The settings file cannot be read ({error}); the defaults are used.")
            return
        for key, setting in schema().items():
            table, _, name = key.partition(".")
            group = document.get(table, {})
            value = group.get(name) if isinstance(group, dict) else group
            if value is None:
                continue
            if setting.accepts(value):
                self._values[key] = value
            else:
                self.problems.append(f"{key} takes {setting.wanted()}; {setting.default!r} is used.")


def _known(key: str) -> Setting:
    setting = schema().get(key)
    if setting is None:
        raise Usage("settings/unknown", "There is no setting called {key}.", "See settings list.", key=key)
    return setting
