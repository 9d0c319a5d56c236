"""Spelling beside writing: what to do with a word that is not known, and what becomes of the program that checks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal

from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.words.word_menu import Unknown, WordMenu
from writerdesk.desktop.writing.checking import FoundPlace
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.rests import Rest
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.check import Checker
    from writerdesk.actions.words import WordRow

_RULE = "spelling/unknown"
_SAID_MS = 12_000
"""How long the status line says that the checks were started again."""


class Spelling(WritingTool):
    """Teaches and proposes words, shows a menu at a word, and says when the checks stopped and work again."""

    told = Signal(str)

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._piece = ""
        self._quiet = Rest(partial(self._say, ""), self)
        self.word_menu = WordMenu(scene, self)
        self.word_menu.learn_requested.connect(self.learn)
        self.word_menu.propose_requested.connect(self.propose)
        scene.editor.menu_wanted.connect(self._menu_at)
        scene.controller.failed.connect(self._failed)
        # Told on the thread that asks the checks.
        self.told.connect(self._hear)
        scene.parts.do(scene.parts.helpers.checker, self._follow)

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece is open."""
        self._piece = piece.piece.id
        self._say("")

    def menu(self) -> None:
        """Show what can be done with the word at the caret that is not known; else go to the next such word first."""
        editor = self.scene.editor
        found = self.at(editor.caret()) or self._next(editor.caret())
        if found is None:
            self._whisper.say(self.tr("No word here is unknown."))
            return
        editor.setFocus()
        editor.set_caret(*found.place)
        corner = editor.cursorRect().bottomLeft()
        self.word_menu.show_at(editor.viewport().mapToGlobal(corner), found)

    def learn(self, key: str) -> None:
        """Teach this desk the word of a finding."""
        from writerdesk.actions.words import learn, words_of_piece

        found, workplace, piece = self._found(key), self.scene.parts.workplace, self._piece

        def work(found: Unknown) -> WordRow:
            desk, language = words_of_piece(workplace, piece, found.start)
            return learn(workplace, found.word, language, desk.id)

        if found is not None:
            self._do(partial(work, found), self.tr("{word} is known on this desk now."))

    def propose(self, key: str) -> None:
        """Propose the word of a finding for the vendor's team; it travels when there is a network."""
        from writerdesk.actions.words import propose, words_of_piece

        found, workplace, piece = self._found(key), self.scene.parts.workplace, self._piece

        def work(found: Unknown) -> WordRow:
            desk, language = words_of_piece(workplace, piece, found.start)
            return propose(workplace, found.word, language, desk.id)

        if found is not None:
            self._do(partial(work, found), self.tr("{word} is proposed. The lead decides; you see it in Words."))

    def at(self, place: int) -> Unknown | None:
        """The word that is not known at a code point of the section, or right before it."""
        section, report = self.scene.editor.section, self.scene.controller.report
        if section is None or report is None:
            return None
        block, inside = section.ledger.locate(place)
        keys = {mark.key for mark in section.ledger.notes[block].marks if mark.start <= inside <= mark.end}
        found = next((one for one in report.found if one.key in keys and one.finding.rule == _RULE), None)
        return self._standing(found) if found is not None else None

    def _next(self, place: int) -> Unknown | None:
        report = self.scene.controller.report
        words = [one for one in report.found if _open(one)] if report is not None else []
        words.sort(key=lambda one: one.place or (0, 0))
        after = [one for one in words if (one.place or (0, 0))[0] >= place]
        return next(filter(None, map(self._standing, [*after, *words])), None)

    def _found(self, key: str) -> Unknown | None:
        report = self.scene.controller.report
        found = next((one for one in report.found if one.key == key), None) if report is not None else None
        return _unknown(found, found.place or (0, 0)) if found is not None else None

    def _standing(self, found: FoundPlace) -> Unknown | None:
        section = self.scene.editor.section
        place = section.ledger.place_of(found.key) if section is not None else None
        return _unknown(found, place) if place is not None else None

    def _do(self, work: partial[WordRow], sentence: str) -> None:
        def done(row: WordRow) -> None:
            self._whisper.say(sentence.format(word=isolate(f"“{row.word}”")))
            self.scene.controller.check_now()

        self.scene.parts.do(work, done, self.scene.controller.failed.emit)

    def _menu_at(self, point: QPoint) -> None:
        """A click beside the selection puts the caret there, as everywhere."""
        editor = self.scene.editor
        if editor.section is None:
            return
        cursor = editor.cursorForPosition(editor.viewport().mapFromGlobal(point))
        if not editor.textCursor().hasSelection():
            editor.setTextCursor(cursor)
        self.word_menu.show_at(point, self.at(editor.section.code_point(cursor.position())))

    def _follow(self, checker: Checker) -> None:
        checker.listeners.append(self.told.emit)

    def _hear(self, sentence: str) -> None:
        from writerdesk.checks.worker import SET_ASIDE, STOPPED

        if sentence == STOPPED:
            self._quiet.stop()
            self._say(self.tr("Checks: stopped; your text is safe"))
        elif sentence == SET_ASIDE:
            self._say(self.tr("Your dictionary stopped the checks and is set aside"))
            self._quiet.touch(_SAID_MS)
        else:
            self._say(self.tr("Checks: started again"))
            self._quiet.touch(_SAID_MS)

    def _failed(self, error: WriterDeskError) -> None:
        """They are started once a minute at most: writing goes on, and they are asked again by themselves."""
        if error.code == "tool/checks-worker":
            seconds = int(str(error.fields.get("seconds", 60)))
            QTimer.singleShot(seconds * 1_000, self, self._ask_again)

    def _ask_again(self) -> None:
        if self.scene.controller.piece is not None:
            self.scene.controller.check_now()

    def _say(self, words: str) -> None:
        if self.scene.controller.piece is not None:
            self.scene.page.said.emit("spelling", words)


def _unknown(found: FoundPlace, place: tuple[int, int]) -> Unknown:
    return Unknown(found.key, found.finding.found, place, found.finding.start)


def _open(found: FoundPlace) -> bool:
    return found.finding.rule == _RULE and found.place is not None and found.waived is None
