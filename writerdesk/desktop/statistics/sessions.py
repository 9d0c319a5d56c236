"""Goals and sessions while one writes: a quiet word in the status line; reaching one is said once, in a word."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.cards import unit_name
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool

if TYPE_CHECKING:
    from writerdesk.actions.statistics import DayGoal, Target

_LOOK_MS = 60_000
_TICK_MS = 15_000
_SOON_MS = 1_500


class GoalBar(QWidget):
    """Sets a length to reach with the piece. ``wanted`` carries amount, unit and day ('' for none)."""

    wanted = Signal(int, str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        step = parts.theme.sizes.step
        self.amount, self.due = QLineEdit(), QLineEdit()
        self.amount.setPlaceholderText(self.tr("How much"))
        self.amount.setAccessibleName(self.tr("How long the piece is to become"))
        self.amount.setToolTip(self.tr("0 takes the goal away."))
        self.due.setPlaceholderText(self.tr("2026-12-31"))
        self.due.setAccessibleName(self.tr("Until which day"))
        self.unit = Choice(parts.theme)
        self.unit.setAccessibleName(self.tr("Unit"))
        for unit in ("words", "letters", "graphemes"):
            self.unit.addItem(unit_name(unit), unit)
        self.keep, self.away = button(self.tr("Set"), "primary"), button(self.tr("Close"), "link")
        words = label(self.tr("Goal of this piece"), "name", wraps=False)
        until = label(self.tr("until"), "soft", wraps=False)
        self.amount.setFixedWidth(step(30))
        self.due.setFixedWidth(step(30))
        asked = (words, self.amount, self.unit, until, self.due, self.keep, self.away)
        line = QVBoxLayout(self)
        line.setContentsMargins(step(6), step(2), step(6), step(2))
        line.addWidget(flow(parts.theme.sizes, *asked))
        own_key(self, Qt.Key.Key_Escape, self.away.click)
        self.keep.clicked.connect(self._keep)
        self.amount.returnPressed.connect(self._keep)
        self.due.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        text = self.amount.text().strip()
        if text.isdecimal():
            self.wanted.emit(int(text), self.unit.currentData(), self.due.text().strip())
        else:
            self.amount.setFocus()


class Sessions(WritingTool):
    """Works by itself; its verbs are ``toggle`` (begin or end a session) and ``goal`` (set one for the piece)."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._piece: OpenedPiece | None = None
        self._counts: dict[str, int | None] = {}
        self._goal: DayGoal | None = None
        self._length: Target | None = None
        self._at_look: int | None = None
        self._began: tuple[float, int | None] | None = None
        self._told: set[str] = set()
        self._bar: GoalBar | None = None
        self.whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._look_timer, self._tick = QTimer(self), QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(self._look)
        self._tick.timeout.connect(self._say)
        scene.controller.counted.connect(self._counted)
        scene.editor.pasted.connect(self._pasted)

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece: its goals are asked for when the page has come to rest."""
        self._piece, self._counts, self._goal, self._at_look, self._length = piece, {}, None, None, None
        self._told.clear()
        self._began = None
        self._tick.stop()
        self._say()
        self._look_timer.start(_SOON_MS)

    def left(self) -> None:
        """What was written is reckoned while nobody waits for it."""
        piece, self._piece = self._piece, None
        self._look_timer.stop()
        if self._bar is not None:
            self._bar.hide()
        if piece is not None:
            self.scene.parts.do(partial(_reckon, piece))

    def toggle(self) -> None:
        """Begin a session, or end the one that runs and say what came of it."""
        if self._began is None:
            self._began = (time.monotonic(), self._count())
            self._told.discard("session")
            self._tick.start(_TICK_MS)
            self.whisper.say(self.tr("The session begins: {minutes}").format(minutes=self._amount("minutes", _minutes(
                self.scene.parts, "sessions.minutes"))))  # fmt: skip
        else:
            words = self._session_words()
            self._began = None
            self._tick.stop()
            self.whisper.say(self.tr("The session is over: {words}").format(words=words))
        self._say()

    def goal(self) -> None:
        """Ask for a length to reach, in a bar above the text."""
        if self._bar is None:
            self._bar = GoalBar(self.scene.parts)
            self._bar.wanted.connect(self._set_goal)
            self._bar.away.clicked.connect(self._close_bar)
        self.scene.page.show_bar(self._bar)
        known = self._length if self._length and self._bar.unit.findData(self._length.unit) >= 0 else None
        self._bar.unit.setCurrentIndex(max(0, self._bar.unit.findData(known.unit if known else self._unit())))
        self._bar.amount.setText(str(known.least) if known else "")
        self._bar.due.setText((known.due or "") if known else "")
        self._bar.amount.setFocus()
        self._bar.amount.selectAll()

    def _set_goal(self, amount: int, unit: str, due: str) -> None:
        if self._piece is None:
            return
        workplace, piece = self.scene.parts.workplace, self._piece.piece.id

        def work() -> None:
            from writerdesk.actions.statistics import set_piece_goal

            set_piece_goal(workplace, piece, unit, amount, due or None)

        self.scene.parts.do(work, lambda _: self._goal_set(amount), self.scene.page.show_failure)

    def _goal_set(self, amount: int) -> None:
        self.whisper.say(self.tr("The goal is set.") if amount else self.tr("There is no goal any more."))
        self._close_bar()
        self._look_timer.start(0)

    def _close_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
        self.scene.editor.setFocus()

    def _counted(self, counts: dict[str, int | None]) -> None:
        self._counts = counts
        if self._began is not None and self._began[1] is None:
            self._began = (self._began[0], self._count())  # what stood there before is not of the session
        if self._goal is not None and self._at_look is None:
            self._at_look = counts.get(self._goal.unit)
        if not self._look_timer.isActive():
            self._look_timer.start(_LOOK_MS)
        self._say()

    def _pasted(self, _start: int, text: str) -> None:
        if self._piece is None:
            return
        desk, piece, at_ms = self._piece.draft.desk, self._piece.piece.id, self.scene.parts.workplace.clock()

        def work() -> None:
            from writerdesk.actions.time import note_pasted

            note_pasted(desk, piece, text, at_ms)

        self.scene.parts.do(work)
        self._look_timer.start(_SOON_MS)

    def _look(self) -> None:
        """Reckon, and ask for the goals of the day and of the piece."""
        if self._piece is None:
            return
        workplace, piece = self.scene.parts.workplace, self._piece

        def work() -> tuple[DayGoal | None, Target | None]:
            from writerdesk.actions.statistics import day_goal, target_of

            _reckon(piece)
            target = target_of(piece.draft.desk, piece.piece)
            return day_goal(workplace, piece.piece.language), target if target is not None and target.own else None

        # A desk that takes nothing now is spoken of by those who write on it.
        self.scene.parts.do(work, partial(self._looked, piece))

    def _looked(self, piece: OpenedPiece, goals: tuple[DayGoal | None, Target | None]) -> None:
        if piece is self._piece:
            goal, length = goals
            if length != self._length:
                self._length = length
                self._told.discard("piece")
                if length is not None and (self._counts.get(length.unit) is None or self._is_long(length)):
                    self._told.add("piece")  # what was so before is no news
            self._goal = goal
            self._at_look = self._counts.get(goal.unit) if goal is not None else None
            self._say()

    def _say(self) -> None:
        words = [self._session_words(), self._length_words(), self._goal_words()]
        self.scene.page.said.emit("goal", self.scene.parts.phrases.joined(*words))

    def _is_long(self, length: Target) -> bool:
        return (self._counts.get(length.unit) or 0) >= (length.least or 0)

    def _length_words(self) -> str:
        length = self._length
        now = self._counts.get(length.unit) if length is not None else None
        if length is None or now is None:
            return ""
        told = self.scene.parts.phrases.against(now, length.unit, None, length.least)
        if not self._is_long(length):
            self._told.discard("piece")
            return self.tr("Goal: {count}").format(count=told)
        self._reached("piece", self.tr("The goal of this piece is reached: {count}").format(count=told))
        return self.tr("Goal reached: {count}").format(count=told)

    def _goal_words(self) -> str:
        goal = self._goal
        if goal is None:
            return ""
        now = self._counts.get(goal.unit)
        more = now - self._at_look if now is not None and self._at_look is not None else 0
        reached = max(0, goal.reached + more)
        told = self.scene.parts.phrases.against(reached, goal.unit, None, goal.amount)
        if reached < goal.amount:
            self._told.discard("day")
            return self.tr("{count} today").format(count=told)
        self._reached("day", self.tr("Today's goal is reached: {count}").format(count=told))
        return self.tr("{count} today: reached").format(count=told)

    def _session_words(self) -> str:
        if self._began is None:
            return ""
        minutes = int(time.monotonic() - self._began[0]) // 60
        now = self._count()
        brought = (now or 0) - (self._began[1] or 0)
        whole, most = (_minutes(self.scene.parts, f"sessions.{name}") for name in ("minutes", "amount"))
        phrases = self.scene.parts.phrases
        told = phrases.joined(
            phrases.against(minutes, "minutes", None, whole),
            phrases.against(brought, self._unit(), None, most) if most else phrases.amount(brought, self._unit()),
        )
        if minutes >= whole or (most and brought >= most):
            self._reached("session", self.tr("The session has what it was meant to have: {words}").format(words=told))
        return told

    def _reached(self, what: str, words: str) -> None:
        if what not in self._told:
            self._told.add(what)
            self.whisper.say(words)

    def _unit(self) -> str:
        from writerdesk.languages.cards import card

        language = self._piece.piece.language if self._piece is not None else "en"
        return "words" if card(language).segmentation == "spaced" else "letters"

    def _count(self) -> int | None:
        return self._counts.get(self._unit())

    def _amount(self, unit: str, number: int) -> str:
        return self.scene.parts.phrases.amount(number, unit)


def _reckon(piece: OpenedPiece) -> None:
    from writerdesk.actions.time import reckon_desk

    reckon_desk(piece.draft.desk)


def _minutes(parts: Parts, key: str) -> int:
    return int(parts.workplace.settings.get(key))
