"""Gathers the rows of the palette: actions of the menus, sections of the open piece, settings; pieces in a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from writerdesk.desktop.menus import plain
from writerdesk.desktop.palette.entries import PaletteEntry, searchable
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.main_window import MainWindow
    from writerdesk.drafts.pieces import Piece


class Gathering(QObject):
    """Rows for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def at_hand(self) -> list[PaletteEntry]:
        """What is known without reading: actions that can be done now, sections, settings."""
        return [*self._actions(), *self._sections(), *self._settings()]

    def pieces(self, done: Callable[[list[PaletteEntry]], None]) -> None:
        """Every piece by its title, the one written last first; ``done`` follows when they are read."""
        parts = self._window.parts
        parts.do(partial(_found_pieces, parts.workplace, self.tr("Piece"), self._window.go), done)

    def _actions(self) -> list[PaletteEntry]:
        rows: list[PaletteEntry] = []
        for action in self._window.menus.actions.values():
            if not action.isEnabled() or action.objectName() == "palette":
                continue
            menu = next((one for one in action.associatedObjects() if isinstance(one, QMenu)), None)
            keys = [one.toString(QKeySequence.SequenceFormat.NativeText) for one in action.shortcuts()]
            place = _plain(menu.title()) if menu is not None else ""
            rows.append(self._row(_plain(action.text()), place, keys[0] if keys else "", action.trigger))
        return rows

    def _sections(self) -> list[PaletteEntry]:
        controller = getattr(self._window.pages.made("writing"), "controller", None)
        piece = controller.piece if controller is not None else None
        # A long section is stored in parts, and is one all the same.
        sections = [one for one in piece.sections if not one.continues] if piece is not None else []
        if piece is None or len(sections) < 2:
            return []
        known = card(piece.piece.language)
        number, rows = self._window.parts.phrases.number, []
        for count, section in enumerate(sections, 1):
            words = section.title or self.tr("Section {number}").format(number=number(count))
            act = partial(self._show_section, section.id)
            language = known.tag if section.title else _interface()
            rows.append(self._row(words, piece.piece.title, "", act, language))
        return rows

    def _settings(self) -> list[PaletteEntry]:
        from writerdesk.desktop.settings.entries import SettingWords

        words = SettingWords()
        place = self.tr("Settings")
        return [
            self._row(entry.name, f"{place} · {words.groups()[entry.group]}", "", partial(self._go, entry.key))
            for entry in words.entries()
        ]

    def _go(self, setting: str) -> None:
        self._window.go("settings", setting)

    def _show_section(self, section: str) -> None:
        self._window.go("writing")
        self._window.pages.writing.controller.show_section(section)

    def _row(self, words: str, place: str, keys: str, act: Callable[[], object], language: str = "") -> PaletteEntry:
        tag = language or _interface()
        mirrored = card(tag).direction == "rtl"
        return PaletteEntry(words, place, keys, act, tag, mirrored, searchable(words, place, tag))


def _found_pieces(workplace: Workplace, place: str, go: Callable[[str, str], None]) -> list[PaletteEntry]:
    from writerdesk.drafts.pieces import list_pieces

    rows: list[Piece] = [row for desk in workplace.desks() for row in desk.read(list_pieces)]
    rows.sort(key=lambda row: row.written_at, reverse=True)
    return [
        PaletteEntry(
            row.title, place, "", partial(go, "writing", row.id), row.language,
            card(row.language).direction == "rtl", searchable(row.title, "", row.language),
        )
        for row in rows
    ]  # fmt: skip


def _interface() -> str:
    return QLocale().bcp47Name() or "en"


def _plain(words: str) -> str:
    return plain(words).removesuffix("…")
