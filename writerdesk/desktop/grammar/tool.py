"""Grammar beside writing: what LanguageTool says comes to the page when it has come, and never before a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.rests import Rest
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

if TYPE_CHECKING:
    from writerdesk.actions.grammar import Grammar

_TOGETHER_MS = 400
"""Answers that come one after the other are shown together."""


class GrammarNews(WritingTool):
    """Has the findings looked at again when more is known; says quietly when LanguageTool starts or has stopped."""

    _came = Signal()

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._grammar: Grammar | None = None
        self._piece = ""
        self._rest = Rest(self._look, self)
        # Told on the thread that asks LanguageTool.
        self._came.connect(self._hear)
        scene.parts.do(scene.parts.helpers.grammar, self._follow)

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece: what was said of the last one is not said of it."""
        self._piece = piece.piece.id
        self.scene.page.said.emit("grammar", "")

    def left(self) -> None:
        """What only this piece waits for is not asked any more."""
        piece, grammar = self._piece, self._grammar
        self._rest.stop()
        if grammar is not None and piece:
            self.scene.parts.do(lambda: grammar.leave(piece))

    def _follow(self, grammar: Grammar) -> None:
        self._grammar = grammar
        grammar.listeners.append(self._came.emit)
        self._hear()

    def _hear(self) -> None:
        if self._grammar is None:
            return
        state = self._grammar.state
        words = {
            "starting": self.tr("Grammar: starting"),
            "warming": self.tr("Grammar: reading its rules"),
            "down": self.tr("Grammar: stopped"),
        }
        if self.scene.controller.piece is not None:
            self.scene.page.said.emit("grammar", words.get(state.phase, ""))
        if state.phase in {"ready", "down"}:
            self._rest.touch(_TOGETHER_MS)

    def _look(self) -> None:
        if self.scene.controller.piece is not None:
            self.scene.controller.check_now()
