"""Tools of the writing page: what a writer calls up beside typing. Each is made when it is first wanted."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.writing.long_pastes import LongPastes

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView
    from writerdesk.desktop.parts import Parts
    from writerdesk.desktop.writing.controller import WritingController
    from writerdesk.desktop.writing.opening import OpenedPiece
    from writerdesk.desktop.writing.page import WritingPage

TOOLS: dict[str, str] = {
    "find": "find.tool:FindTool",
    "modes": "modes.modes:Modes",
    "typing": "typing_help.typing:TypingHelp",
    "directions": "writing.directions:Directions",
    "tables": "typing_help.table_typing:TableTyping",
    "transliterating": "typing_help.transliterating:Transliterating",
    "characters": "typing_help.characters:Characters",
    "versions": "versions.tool:Versions",
    "outline": "outline.tool:Outline",
    "notes": "notes.tool:Notes",
    "plays": "plays.tool:Plays",
    "ruby": "ruby.tool:Ruby",
    "sessions": "statistics.sessions:Sessions",
    "critique": "critique.tool:Critique",
    "checks": "writing.check_keys:CheckKeys",
    "readings": "writing.readings:LineReadings",
    "following": "safety.following:Following",
    "rescuing": "safety.rescuing:Rescuing",
    "grammar": "grammar.tool:GrammarNews",
    "spelling": "words.tool:Spelling",
    "findings": "writing.finding_steps:FindingSteps",
}
"""Tool → where its class is in the desktop room. ``tool.verb`` in the menus calls that method of it."""

STANDING: tuple[str, ...] = (
    "modes", "typing", "directions", "following", "rescuing", "versions", "outline", "notes", "sessions", "grammar",
    "spelling",
)  # fmt: skip
"""Tools that work by themselves: made when the first text has stood for a second."""


class WritingScene(NamedTuple):
    """What a tool works on."""

    parts: Parts
    page: WritingPage
    editor: EditorView
    controller: WritingController


class WritingTool(QObject):
    """Base of all tools. A new one is told at once of the piece that is open."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene.page)
        self.scene = scene

    def tab(self) -> QWidget:
        """Its page in the panel, for tools that have one; asked for when it is first shown."""
        return QWidget()

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece is open; its text follows with :meth:`section_shown`."""

    def section_shown(self) -> None:
        """Another section stands on the page."""

    def left(self) -> None:
        """The piece is being closed."""


class Toolbox:
    """Makes tools, and tells them of pieces and sections."""

    def __init__(self, scene: WritingScene) -> None:
        self._scene = scene
        self._made: dict[str, WritingTool] = {}
        self._beginning = False
        controller = scene.controller
        controller.opened.connect(self._opened)
        controller.leaving.connect(self._left)
        scene.page.shown.connect(self._section_shown)
        self._long_pastes = LongPastes(scene)

    def tool(self, name: str) -> WritingTool:
        """A tool by its name, one of ``TOOLS``."""
        tool = self._made.get(name)
        if tool is None:
            module, _, kind = TOOLS[name].partition(":")
            made: WritingTool = getattr(import_module(f"writerdesk.desktop.{module}"), kind)(self._scene)
            tool = self._made[name] = made
            piece = self._scene.controller.piece
            if piece is not None:
                tool.opened(piece)
                tool.section_shown()
        return tool

    def use(self, name: str, verb: str, *about: str) -> None:
        """Let a tool do something, ``about`` what its verb asks for: the id of a remark."""
        getattr(self.tool(name), verb)(*about)

    def begin_standing(self) -> None:
        """Make the tools that work by themselves; those that are there already stay."""
        for name in STANDING:
            self.tool(name)

    def begin_standing_gently(self) -> None:
        """The same while somebody writes: the code is read ahead, then each turn of the event loop makes one."""
        if self._beginning:
            return
        self._beginning = True
        from writerdesk.desktop.reading_ahead import read_ahead

        places = [TOOLS[name].partition(":")[0] for name in STANDING]
        read_ahead(self._scene.parts, self._scene.page, places, partial(self._make_next, list(STANDING)))

    def _make_next(self, names: list[str]) -> None:
        if names:
            self.tool(names.pop(0))
            QTimer.singleShot(0, self._scene.page, partial(self._make_next, names))
        else:
            # Some begin with the counts, which may have been told before they were there.
            self._scene.controller.count_again()

    def _opened(self, piece: OpenedPiece) -> None:
        for tool in self._made.values():
            tool.opened(piece)

    def _section_shown(self) -> None:
        for tool in self._made.values():
            tool.section_shown()

    def _left(self) -> None:
        for tool in self._made.values():
            tool.left()
