"""What stands on the statistics page; each part is made when there is first something to show in it."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.bar_list import BarList
from writerdesk.desktop.statistics.cards import ChartCard, CorrectionForm, DayGoalForm, unit_name
from writerdesk.desktop.statistics.day_chart import DayChart
from writerdesk.desktop.widgets.boxes import Card, Column, fill
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.words import button, label


class StatisticsView(QWidget):
    """``pointed`` carries the number of a column, ``corrected`` piece, minutes and reason, ``goal_set`` language, unit
    and amount. ``go_wanted`` leads to the desk, where nothing was written yet.
    """

    go_wanted = Signal(str, str)
    period_turned = Signal()
    unit_chosen = Signal()
    pointed = Signal(int)
    corrected = Signal(str, int, str)
    goal_set = Signal(str, str, int)
    log_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.stack = QStackedWidget()
        fill(self, self.stack)
        self.stack.addWidget(QWidget())  # until something is known

    @cached_property
    def column(self) -> Column:
        """All cards, from top to bottom; each is made when there is something to show in it."""
        made = Column(self._parts.theme.sizes)
        self.stack.addWidget(made)
        made.rows.addStretch(1)
        return made

    @cached_property
    def empty(self) -> EmptyPage:
        """What is seen before anything was written."""
        made = EmptyPage(
            self._parts.theme, "chart-column",
            self.tr("Nothing was written yet. What you write is counted from now on."), self.tr("Go to the desk"),
        )  # fmt: skip
        self.stack.addWidget(made)
        made.pressed.connect(lambda: self.go_wanted.emit("desk", ""))
        return made

    @cached_property
    def notice(self) -> Notice:
        """What went wrong, or was done; below the heading."""
        made = Notice(self._parts.theme)
        self._put(label(self.tr("Statistics"), "title"))
        self._put(label(self.tr("For your own eyes: nothing of it leaves this computer but the minutes in a "
            "package that you seal."), "soft"))  # fmt: skip
        self._put(made)
        made.hide()
        return made

    @cached_property
    def period(self) -> Choice:
        """Days, weeks or months."""
        made = Choice(self._parts.theme)
        made.setAccessibleName(self.tr("Period"))
        for name, words in (("day", self.tr("Days")), ("week", self.tr("Weeks")), ("month", self.tr("Months"))):
            made.addItem(words, name)
        made.currentIndexChanged.connect(self.period_turned)
        return made

    @cached_property
    def unit(self) -> Choice:
        """What is counted."""
        made = Choice(self._parts.theme)
        made.setAccessibleName(self.tr("Unit"))
        # “Usual unit: words” is longer in some languages than a field is wide.
        made.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        made.addItem(self.tr("Usual unit"), "")
        for unit in ("words", "letters", "graphemes", "morae", "matras", "syllables"):
            made.addItem(unit_name(unit), unit)
        made.activated.connect(self.unit_chosen)
        return made

    @cached_property
    def chart(self) -> DayChart:
        """What was written by day."""
        made = DayChart(self._parts.theme, self._parts.phrases)
        made.chosen.connect(self.pointed)
        return made

    @cached_property
    def by_day(self) -> ChartCard:
        """The card of the days."""
        return self._card(self.tr("Written by day"), self.chart)

    @cached_property
    def to_limit(self) -> ChartCard:
        """How far pieces are on the way to their limits."""
        return self._card(self.tr("On the way to the limit"), BarList(self._parts.theme))

    @cached_property
    def by_piece(self) -> ChartCard:
        """How long pieces took, and how that is corrected."""
        made = self._card(self.tr("Time by piece"), BarList(self._parts.theme))
        made.rows.addWidget(label(self.tr("Only time near keystrokes counts. Where it is wrong, correct it; "
            "what was measured stays beside it."), "small"))  # fmt: skip
        made.rows.addWidget(self.correction)
        csv = button(self.tr("Save the time log as CSV…"), "link")
        csv.clicked.connect(self.log_wanted)
        made.rows.addWidget(csv)
        return made

    @cached_property
    def by_language(self) -> ChartCard:
        """What was written in each language."""
        return self._card(self.tr("By language"), BarList(self._parts.theme))

    @cached_property
    def correction(self) -> CorrectionForm:
        """Corrects the time of a piece."""
        made = CorrectionForm(self._parts)
        made.wanted.connect(self.corrected)
        return made

    @cached_property
    def day_goal(self) -> DayGoalForm:
        """Sets how much to write each day."""
        made = DayGoalForm(self._parts)
        made.wanted.connect(self.goal_set)
        return made

    @cached_property
    def aims(self) -> BarList:
        """The goals of the day, in their card."""
        made, card = BarList(self._parts.theme), Card(self._parts.theme.sizes)
        self._put(card)
        card.rows.addWidget(label(self.tr("Each day"), "heading"))
        card.rows.addWidget(made)
        card.rows.addWidget(self.day_goal)
        return made

    def _card(self, heading: str, chart: QWidget) -> ChartCard:
        made = ChartCard(self._parts, heading, chart)
        self._put(made)
        return made

    def _put(self, widget: QWidget) -> None:
        rows = self.column.rows
        rows.insertWidget(rows.count() - 1, widget)
