"""The language of the window: which there are, which is wanted, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from writerdesk.languages.cards import card
from writerdesk.resources import data_root

if TYPE_CHECKING:
    from writerdesk.storage.settings import Settings

ENGLISH = "en"
"""The language of the sources; it needs no catalogue."""


def interface_languages() -> list[tuple[str, str]]:
    """Tag, as Qt writes it, and own name of every language that the window speaks, English first."""
    import tomllib

    text = (data_root() / "translations" / "languages.toml").read_text("utf-8")
    listed = [(one["tag"], one["name"]) for one in tomllib.loads(text)["languages"]]
    return [(tag, name) for tag, name in listed if is_translated(tag)]


def is_translated(tag: str) -> bool:
    """Whether the window's words exist in this language; a catalogue comes in when four fifths of it are there."""
    folder = data_root() / "translations"
    made = (folder / f"writerdesk_{tag}.{ending}" for ending in ("ts", "qm", "qm.z"))
    return tag == ENGLISH or any(file.exists() for file in made)


def wanted_interface(settings: Settings) -> str:
    """The chosen language of the window, else the system's where there is one for it, else English."""
    return str(settings.get("interface.language")) or spoken(QLocale.system().name())


def spoken(locale: str) -> str:
    """The language of the window that fits a locale such as ``pt_PT`` or ``sw_TZ`` best; English where none does."""
    language = locale.split("_", maxsplit=1)[0]
    near = [tag for tag, _name in interface_languages() if tag.split("_")[0] == language]
    return locale if locale in near else next(iter(near), ENGLISH)


def apply_interface(tag: str) -> None:
    """Let numbers, dates and the reading direction of the window follow its language."""
    QLocale.setDefault(QLocale(tag))
    right_to_left = card(tag.replace("_", "-")).direction == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
