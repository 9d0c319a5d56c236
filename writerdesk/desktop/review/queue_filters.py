"""What the queue is narrowed by: words, what is overdue or held by this reader, and whatever differs in its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.finding_words import form_name
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Line, flow, row
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.flow_layout import FlowLayout
from writerdesk.desktop.widgets.ticks import Tick
from writerdesk.desktop.widgets.words import label
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.queue_filters import Choices, Wanted


class Offered(NamedTuple):
    """What there is to choose from; ``briefs`` are names (``id@version``) with their titles."""

    choices: Choices
    briefs: Sequence[tuple[str, str]]


class QueueFilters(QWidget):
    """The fields above the queue. A thing that is the same in every row is not asked for."""

    changed = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.choices: dict[str, Choice] = {}
        """Language, brief, form, state, round and days, each once there were two to choose from."""
        sizes = parts.theme.sizes
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Title, language or brief"))
        self.words.setAccessibleName(self.tr("Show only pieces with these words"))
        self.words.setClearButtonEnabled(True)
        self.overdue = self._tick(self.tr("Only overdue"))
        self.mine = self._tick(self.tr("Only what you hold"))
        line = Line(sizes)
        line.line.addWidget(self.words, 1)
        line.line.addWidget(flow(sizes, *(self._with_words(tick) for tick in (self.overdue, self.mine))))
        self._chosen = QWidget(self)
        self._chosen.setProperty("role", "clear")
        self._chosen.hide()
        self._fields = FlowLayout(sizes.step(2), self._chosen)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.step(2))
        rows.addWidget(line)
        rows.addWidget(self._chosen)
        self.words.textChanged.connect(self.changed)

    def _tick(self, words: str) -> Tick:
        tick = Tick(self._parts.theme, words)
        tick.toggled.connect(self.changed)
        return tick

    def _with_words(self, tick: Tick) -> QWidget:
        held = QWidget()
        held.setProperty("role", "clear")
        told = label(tick.accessibleName(), "", wraps=False)
        told.setBuddy(tick)
        line = row(self._parts.theme.sizes, tick, told, stretch=False)
        line.setContentsMargins(0, 0, 0, 0)
        held.setLayout(line)
        return held

    def wanted(self) -> Wanted:
        """What is asked for now."""
        from writerdesk.actions.queue_filters import Wanted

        chosen = {name: choice.currentData() for name, choice in self.choices.items() if choice.currentIndex() > 0}
        return Wanted(
            words=self.words.text().strip(), overdue=self.overdue.isChecked(), mine=self.mine.isChecked(), **chosen
        )

    @property
    def has_focus(self) -> bool:
        """Whether somebody is asking."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def offer(self, offered: Offered) -> None:
        """Let these be chosen from; what is chosen stays chosen while it is among them."""
        choices, phrases = offered.choices, self._parts.phrases
        self._offer("brief", self.tr("Any brief"), offered.briefs)
        self._offer("language", self.tr("Any language"), _named(choices.languages, lambda tag: card(tag).autonym))
        self._offer("form", self.tr("Any form"), _named(choices.forms, form_name))
        self._offer("state", self.tr("Any state"), _named(choices.states, phrases.state_to_read))
        self._offer("round", self.tr("Any round"), _named(choices.rounds, self._round))
        self._offer("days", self.tr("Any age"), _named(choices.days, self._age))
        self._chosen.setVisible(any(not choice.isHidden() for choice in self.choices.values()))

    def _round(self, number: int) -> str:
        return self.tr("Round {number}").format(number=self._parts.phrases.number(number))

    def _age(self, days: int) -> str:
        return self.tr("%Ln day(s) or longer", "", days)

    def _offer(self, name: str, anything: str, values: Sequence[tuple[Any, str]]) -> None:
        """Let one of these be chosen, or none; without two of them there is no such field."""
        choice = self.choices.get(name)
        if choice is None:
            if len(values) < 2:
                return
            choice = self.choices[name] = Choice(self._parts.theme)
            choice.setAccessibleName(anything)
            choice.currentIndexChanged.connect(self.changed)
            self._fields.addWidget(choice)
        before = choice.currentData()
        with QSignalBlocker(choice):
            choice.clear()
            choice.addItem(anything)
            for value, words in values:
                choice.addItem(words, value)
            choice.setCurrentIndex(max(0, choice.findData(before)) if before is not None else 0)
        choice.setVisible(len(values) > 1 or choice.currentIndex() > 0)


def _named(values: Sequence[Any], words: Callable[[Any], str]) -> list[tuple[Any, str]]:
    return [(value, words(value)) for value in values]
