"""The menus: every action of the window with its keys. They are also what the help page and the palette show.

Keys are letters only where every program has them: a keyboard of another script has no ``Ctrl+Shift+T``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Keys = str | tuple[str, ...] | QKeySequence.StandardKey
Entry = tuple[str, str, Keys]
"""Name of an action, its words, its keys (the first are shown, all work)."""


class Group(NamedTuple):
    """A menu, or one inside another; None is a line between entries."""

    title: str
    entries: list[Entry | Group | None]


class Menus(QObject):
    """Makes the menu bar of a window from the slots it is given."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}

    def build(self, slots: dict[str, Callable[[], object]], use_tool: Callable[[str, str], None]) -> None:
        """Fill the menu bar; ``slots`` names what each action does, ``tool.verb`` is for a tool of the writing page."""
        groups = (self._desk(), self._piece(), self._edit(), self._view(), self._go(), self._help())
        for group in groups:
            self._fill(self._window.menuBar().addMenu(group.title), group, slots, use_tool)

    def _fill(
        self, menu: QMenu, group: Group, slots: dict[str, Callable[[], object]], use_tool: Callable[[str, str], None]
    ) -> None:
        for entry in group.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Group):
                self._fill(menu.addMenu(entry.title), entry, slots, use_tool)
            else:
                tool, _, verb = entry[0].partition(".")
                self._add(menu, *entry, partial(use_tool, tool, verb) if verb else slots[entry[0]])

    def _desk(self) -> Group:
        keys = QKeySequence.StandardKey
        return Group(self.tr("&Desk"), [
            ("new", self.tr("&New piece of my own…"), keys.New),
            ("open", self.tr("&Open a file…"), keys.Open),
            ("brief_editor", self.tr("&Write a brief…"), "Ctrl+Shift+B"),
            None,
            ("import", self.tr("&Import…"), "Ctrl+Shift+O"),
            ("export", self.tr("&Export…"), "Ctrl+Shift+E"),
            None,
            ("sync", self.tr("Send and &fetch now"), "F5"),
            ("carry", self.tr("&Carry by a file…"), "Ctrl+F5"),
            ("carried", self.tr("&Take in an answer…"), "Ctrl+Shift+F5"),
            ("join", self.tr("&Join a vendor…"), "Alt+F5"),
            None,
            ("backups", self.tr("&Backups, another computer…"), "Ctrl+F9"),
            None,
            ("quit", self.tr("&Quit"), "Ctrl+Q"),
        ])  # fmt: skip

    def _piece(self) -> Group:
        return Group(self.tr("&Piece"), [
            ("send", self.tr("&Seal and send…"), "Ctrl+Return"),
            ("sessions.toggle", self.tr("Begin or end a s&ession"), "Alt+F7"),
            ("sessions.goal", self.tr("&Goal of this piece…"), "Alt+Shift+F7"),
            None,
            ("versions.name", self.tr("&Keep this version…"), "Ctrl+Shift+S"),
            ("versions.show", self.tr("&Versions"), "Ctrl+Shift+F6"),
            ("outline.show", self.tr("&Outline"), "Ctrl+F6"),
            ("outline.split", self.tr("Begin a section at the &caret"), "Ctrl+Shift+Return"),
            ("plays.show", self.tr("C&ast of the play"), "Alt+Shift+F6"),
            ("readings.show", self.tr("&How lines are read"), "Alt+Shift+F8"),
            ("readings.say", self.tr("Say ho&w this line is read…"), "Alt+Shift+F9"),
            ("notes.show", self.tr("&Notes"), "Alt+F6"),
            ("notes.remark", self.tr("&Remark to yourself…"), "Ctrl+Alt+M"),
            None,
            ("critique.show", self.tr("&Text to judge"), "Ctrl+F7"),
            ("critique.remark", self.tr("Re&mark on the text to judge…"), "Shift+F7"),
            ("critique.rate", self.tr("R&ubric of the text to judge"), "Ctrl+Shift+F7"),
            None,
            ("print", self.tr("&Print…"), QKeySequence.StandardKey.Print),
            ("pdf", self.tr("Save as P&DF…"), "Shift+F5"),
        ])  # fmt: skip

    def _edit(self) -> Group:
        keys = QKeySequence.StandardKey
        return Group(self.tr("&Edit"), [
            ("undo", self.tr("&Undo"), keys.Undo),
            ("redo", self.tr("&Redo"), keys.Redo),
            None,
            ("cut", self.tr("Cu&t"), keys.Cut),
            ("copy", self.tr("&Copy"), keys.Copy),
            ("paste", self.tr("&Paste"), keys.Paste),
            ("typing.paste_as_it_is", self.tr("Paste as it &is"), "Ctrl+Shift+V"),
            ("typing.tidy", self.tr("Tidy a&s a paste"), "Ctrl+Alt+V"),
            ("select_all", self.tr("Select &all"), keys.SelectAll),
            None,
            ("find.open", self.tr("&Find…"), keys.Find),
            ("find.replace", self.tr("R&eplace…"), "Ctrl+H"),
            ("find.next", self.tr("Find &next"), "F3"),
            ("find.previous", self.tr("Find pre&vious"), "Shift+F3"),
            None,
            ("tables.turn", self.tr("T&ype with the keys of a table"), "F2"),
            ("tables.show_keys", self.tr("Which &keys make which letters"), "Shift+F2"),
            ("transliterating.ask", self.tr("Write the selection another &way…"), "Ctrl+F2"),
            ("characters.toggle", self.tr("C&haracters of the language"), "F4"),
            ("ruby.ask", self.tr("Ru&by…"), "Shift+F4"),
            ("spelling.menu", self.tr("Wor&d that is not known…"), "Ctrl+Shift+F2"),
            ("findings.next", self.tr("Next findin&g or comment"), "Ctrl+F3"),
            ("findings.previous", self.tr("Finding or co&mment before"), "Ctrl+Shift+F3"),
            ("checks.card", self.tr("Card of the finding: mend, &let stand, why"), "Alt+F3"),
            ("checks.stop", self.tr("St&op the check that runs"), "Alt+Shift+F3"),
            ("plays.next", self.tr("Line of a play: ne&xt element"), "Alt+F8"),
        ])  # fmt: skip

    def _view(self) -> Group:
        keys = QKeySequence.StandardKey
        return Group(self.tr("&View"), [
            ("panel", self.tr("&Panel"), "F9"),
            ("next_area", self.tr("&Next area"), "F6"),
            ("leave_text", self.tr("&Leave the text"), "Ctrl+Tab"),
            None,
            ("modes.focus", self.tr("F&ocus"), "F8"),
            ("modes.focus_on", self.tr("Focus on pa&ragraph, line or sentence"), "Shift+F8"),
            ("modes.typewriter", self.tr("&Typewriter"), "F7"),
            ("full", self.tr("&Full screen"), "F11"),
            ("modes.quiet", self.tr("&Quiet: all three"), "Shift+F11"),
            None,
            ("ruby.upright", self.tr("&Vertical preview"), "Ctrl+F8"),
            ("ruby.level", self.tr("Preview with ru&by"), "Ctrl+Shift+F8"),
            None,
            Group(self.tr("Pa&ge"), [
                ("larger", self.tr("&Larger text"), keys.ZoomIn),
                ("smaller", self.tr("&Smaller text"), keys.ZoomOut),
                ("own_size", self.tr("&Own size"), "Ctrl+0"),
                None,
                ("wider", self.tr("&Wider paper"), "Alt+."),
                ("narrower", self.tr("&Narrower paper"), "Alt+,"),
                ("looser", self.tr("Lines further &apart"), "Alt+PgDown"),
                ("closer", self.tr("Lines &closer together"), "Alt+PgUp"),
                None,
                ("directions.from_left", self.tr("Paragraph from the le&ft"), "Ctrl+Shift+L"),
                ("directions.from_right", self.tr("Paragraph from the ri&ght"), "Ctrl+Shift+R"),
            ]),
            Group(self.tr("&Colours"), [
                ("colours", self.tr("&Next colours"), "F12"),
                None,
                ("colours_light", self.tr("&Light colours"), "Shift+F12"),
                ("colours_dark", self.tr("&Dark colours"), "Ctrl+F12"),
                ("colours_sepia", self.tr("&Sepia colours"), "Ctrl+Shift+F12"),
                ("colours_system", self.tr("&Colours of the system"), "Alt+F12"),
            ]),
        ])  # fmt: skip

    def _go(self) -> Group:
        return Group(self.tr("&Go"), [
            ("palette", self.tr("&Anywhere…"), ("Ctrl+K", "Ctrl+Shift+P")),
            None,
            ("desk", self.tr("&Desk"), "Alt+1"),
            ("writing", self.tr("&Writing"), "Alt+2"),
            ("sent", self.tr("&Sent"), "Alt+3"),
            ("queue", self.tr("&Reviews"), "Alt+4"),
            ("agreement", self.tr("&How readers agree"), "Shift+F9"),
            ("statistics", self.tr("S&tatistics"), "Alt+6"),
            ("decision", self.tr("De&cision on this piece"), "Alt+9"),
            ("ledger", self.tr("&Your account"), "Alt+0"),
            ("words", self.tr("W&ords of the team"), "Alt+7"),
            ("library", self.tr("&Library"), "Alt+8"),
            None,
            ("search", self.tr("Search all dra&fts…"), ("Ctrl+Shift+F", "Alt+5")),
            None,
            ("settings", self.tr("S&ettings"), "Ctrl+,"),
        ])  # fmt: skip

    def _help(self) -> Group:
        return Group(self.tr("&Help"), [
            ("help", self.tr("&Keys and help"), "F1"),
            ("tutorials", self.tr("&Tutorials"), "Alt+F1"),
            ("languages", self.tr("&Languages: what works"), "Ctrl+F1"),
            ("grammar", self.tr("&Grammar with LanguageTool"), "Ctrl+Shift+F1"),
        ])  # fmt: skip

    def _add(self, menu: QMenu, name: str, words: str, keys: Keys, slot: Callable[[], object]) -> None:
        action = QAction(words, self._window)
        action.setObjectName(name)
        if isinstance(keys, tuple):
            action.setShortcuts([QKeySequence(one) for one in keys])
        else:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: slot())
        menu.addAction(action)
        self.actions[name] = action


def plain(words: str) -> str:
    """Words of a menu without the letter that opens them, which stands in brackets where the script is another one."""
    return re.sub(r"\(&\w\)", "", words).replace("&", "")
