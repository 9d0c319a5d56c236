"""The language of the window: which there are, which is wanted, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from writerdesk.languages.cards import card
from writerdesk.resources import data_root

if TYPE_CHECKING:
    from writerdesk.storage.settings import Settings

_NAMES = {
    "en": "English",
    "ar": "العربية",
    "es": "español",
    "fr": "français",
    "hi": "हिन्दी",
    "sw": "Kiswahili",
}
_NO_CATALOGUE_NEEDED = "en"


def interface_languages() -> list[tuple[str, str]]:
    """Tag and own name of every interface language, English first."""
    return list(_NAMES.items())


def is_translated(tag: str) -> bool:
    """Whether the window's words exist in this language; without, it shows English in that reading direction."""
    return tag == _NO_CATALOGUE_NEEDED or (data_root() / "translations" / f"writerdesk_{tag}.ts").exists()


def wanted_interface(settings: Settings) -> str:
    """The chosen language of the window, else the system's where there is one for it, else English."""
    chosen = str(settings.get("interface.language"))
    if chosen:
        return chosen
    system = QLocale.system().name().split("_")[0]
    return system if system in _NAMES and is_translated(system) else _NO_CATALOGUE_NEEDED


def apply_interface(tag: str) -> None:
    """Let numbers, dates and the reading direction of the window follow its language."""
    QLocale.setDefault(QLocale(tag))
    right_to_left = card(tag).direction == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    QGuiApplication.setLayoutDirection(direction)
