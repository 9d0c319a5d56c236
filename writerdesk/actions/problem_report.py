"""A report of a problem: what helps to find it, without a word of anybody's text. It is never sent."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import writerdesk
from writerdesk.actions.recovering import crash_report
from writerdesk.actions.start_troubles import start_troubles
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import WriterDeskError
from writerdesk.storage.durable import write_file
from writerdesk.storage.faults import translated
from writerdesk.storage.folder_warnings import folder_warning
from writerdesk.storage.settings import schema

_ENVIRONMENT = ("LANG", "LC_ALL", "LANGUAGE", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "XMODIFIERS", "QT_IM_MODULE",
                "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI")  # fmt: skip
"""What the desktop says of itself; nothing that names a person or a folder."""


def problem_report(workplace: Workplace, window: Mapping[str, str] | None = None) -> str:
    """The report in plain text. ``window`` is what only a window knows, such as screens and their scale.

    Settings are told where they are numbers, choices or yes and no; texts, addresses and paths are not. Of desks only
    their number is told. The folder of the person stands as ``~``.
    """
    parts = [
        ("WriterDesk", _program()),
        ("Computer", {"system": platform.platform(), "machine": platform.machine()}),
        ("Desktop", {name: value for name in _ENVIRONMENT if (value := os.environ.get(name))} | dict(window or {})),
        ("Settings that were changed", _settings(workplace)),
        ("Desks", {"number": str(len(workplace.desk_ids())), **_troubles(workplace)}),
    ]
    lines = [
        f"{heading}\n" + "".join(f"  {key}: {value}\n" for key, value in found.items()) for heading, found in parts
    ]
    crash = crash_report(workplace)
    if crash:
        lines.append(f"Crash file\n{crash.rstrip()}\n")
    return _without_home("\n".join(lines))


def write_report(workplace: Workplace, file: Path, window: Mapping[str, str] | None = None) -> str:
    """Write the report to a file and give its text back, for the person to read. Raises ``disk/…``."""
    told = problem_report(workplace, window)
    save_report(told, file)
    return told


def save_report(told: str, file: Path) -> None:
    """Write a report that was shown. Raises ``disk/…``."""
    with translated(file):
        write_file(file, told.encode("utf-8"))


def _program() -> dict[str, str]:
    return {
        "version": writerdesk.__version__,
        "Python": platform.python_version(),
        "Qt for Python": version("PySide6-Essentials"),
    }


def _settings(workplace: Workplace) -> dict[str, str]:
    values = workplace.settings.all()
    return {
        key: str(values[key])
        for key, setting in schema().items()
        if setting.type != "text" and values[key] != setting.default
    }


def _troubles(workplace: Workplace) -> dict[str, str]:
    """Codes of what stands against writing here; never the sentences, which name folders."""
    found: list[WriterDeskError] = start_troubles(workplace)
    warning = folder_warning(workplace.data.path)
    told = [trouble.code for trouble in found] + ([f"folder: {warning.kind}"] if warning else [])
    return {"troubles": ", ".join(told)} if told else {}


def _without_home(told: str) -> str:
    home = str(Path.home()) if os.environ.get("HOME") or os.name == "nt" else ""
    return told.replace(home, "~") if len(home) > 1 else told
