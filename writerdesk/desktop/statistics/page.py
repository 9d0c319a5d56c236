"""The statistics page: what was written by day, how long by piece, how far to the limit, in which languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.bar_list import Bar, BarList
from writerdesk.desktop.statistics.cards import ChartCard, CorrectionForm, DayGoalForm, unit_name
from writerdesk.desktop.statistics.day_chart import DayChart
from writerdesk.desktop.statistics.periods import Column as PeriodColumn
from writerdesk.desktop.statistics.periods import Period, columns
from writerdesk.desktop.statistics.telling import Telling
from writerdesk.desktop.widgets.boxes import Card, Column, fill, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.words import button, label
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from collections.abc import Callable

    from writerdesk.actions.statistics import PieceWritten, Statistics, Written

_PIECES_SHOWN = 12


class StatisticsController(QObject):
    """Asks for statistics and keeps corrections and goals, all in jobs."""

    loaded = Signal(object)
    kept = Signal()
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._asked = 0

    def load(self, unit: str) -> None:
        """Ask; ``loaded`` follows with the newest answer only."""
        workplace = self._parts.workplace
        self._asked += 1
        number = self._asked

        def work() -> Statistics:
            from writerdesk.actions.statistics import statistics

            return statistics(workplace, unit=unit)

        self._parts.do(work, lambda found: self.loaded.emit(found) if number == self._asked else None, self.failed.emit)

    def correct(self, piece: str, minutes: int, reason: str) -> None:
        """Correct the time of a piece; ``kept`` follows."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.time import correct

            correct(workplace, piece, minutes, reason)

        self._keep(work)

    def set_day_goal(self, language: str, unit: str, amount: int) -> None:
        """Set how much to write each day; ``kept`` follows."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.statistics import set_day_goal

            set_day_goal(workplace, language, unit, amount)

        self._keep(work)

    def save_csv(self, file: str) -> None:
        """Write the time log to a file; ``saved`` carries its name."""
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.time import save_csv

            save_csv(workplace, Path(file))
            return Path(file).name

        self._parts.do(work, self.saved.emit, self.failed.emit)

    def _keep(self, work: Callable[[], None]) -> None:
        self._parts.do(work, lambda _: self.kept.emit(), self.failed.emit)


class StatisticsPage(QWidget):
    """The page. ``go_wanted`` leads to the desk, where nothing was written yet."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._parts = parts
        self._tell = Telling(parts.phrases, self)
        self.controller = StatisticsController(parts, self)
        self._found: Statistics | None = None
        self._columns: list[PeriodColumn] = []
        self.notice = Notice(parts.theme)
        self.column = Column(parts.theme.sizes)
        self.empty = EmptyPage(
            parts.theme, "chart-column", self.tr("Nothing was written yet. What you write is counted from now on."),
            self.tr("Go to the desk"),
        )  # fmt: skip
        self.chart = DayChart(parts.theme, parts.phrases)
        self.by_day = ChartCard(parts, self.tr("Written by day"), self.chart)
        self.times, self.lengths, self.tongues, self.aims = (BarList(parts.theme) for _ in range(4))
        self.by_piece = ChartCard(parts, self.tr("Time by piece"), self.times)
        self.to_limit = ChartCard(parts, self.tr("On the way to the limit"), self.lengths)
        self.by_language = ChartCard(parts, self.tr("By language"), self.tongues)
        self.correction = CorrectionForm(parts)
        self.day_goal = DayGoalForm(parts)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Ask anew."""
        self.controller.load(self.unit.currentData() or "")

    def _build(self) -> None:
        theme = self._parts.theme
        self.period = Choice(theme)
        self.period.setAccessibleName(self.tr("Period"))
        for name, words in (("day", self.tr("Days")), ("week", self.tr("Weeks")), ("month", self.tr("Months"))):
            self.period.addItem(words, name)
        self.unit = Choice(theme)
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.addItem(self.tr("Usual unit"), "")
        for unit in ("words", "letters", "graphemes", "morae", "matras", "syllables"):
            self.unit.addItem(unit_name(self, unit), unit)
        self._stack.addWidget(QWidget())  # until something is known
        self._stack.addWidget(self.column)
        self._stack.addWidget(self.empty)
        rows = self.column.rows
        rows.addWidget(label(self.tr("Statistics"), "title"))
        rows.addWidget(label(self.tr("For your own eyes: nothing of it leaves this computer but the minutes in a "
            "package that you seal."), "soft"))  # fmt: skip
        rows.addWidget(self.notice)
        rows.addWidget(flow(theme.sizes, self.period, self.unit))
        rows.addWidget(self.by_day)
        self._goal_card = Card(theme.sizes)
        self._goal_card.rows.addWidget(label(self.tr("Each day"), "heading"))
        self._goal_card.rows.addWidget(self.aims)
        self._goal_card.rows.addWidget(self.day_goal)
        for widget in (self.to_limit, self._goal_card, self.by_piece, self.by_language):
            rows.addWidget(widget)
        self.csv = button(self.tr("Save the time log as CSV…"), "link")
        self.by_piece.rows.addWidget(label(self.tr("Only time near keystrokes counts. Where it is wrong, correct it; "
            "what was measured stays beside it."), "small"))  # fmt: skip
        self.by_piece.rows.addWidget(self.correction)
        self.by_piece.rows.addWidget(self.csv)
        rows.addStretch(1)

    def _connect(self) -> None:
        self.period.currentIndexChanged.connect(self._show_days)
        self.unit.activated.connect(self.refresh)
        self.chart.chosen.connect(self._point)
        self.empty.pressed.connect(lambda: self.go_wanted.emit("desk", ""))
        self.correction.wanted.connect(self.controller.correct)
        self.day_goal.wanted.connect(self.controller.set_day_goal)
        self.csv.clicked.connect(self._save)
        self.controller.loaded.connect(self._show)
        self.controller.kept.connect(self._kept)
        self.controller.saved.connect(self._saved)
        self.controller.failed.connect(self._failed)

    def _show(self, found: Statistics) -> None:
        self._found = found
        nothing = not found.days and not any(piece.counts.get("code_points") for piece in found.pieces)
        self._stack.setCurrentWidget(self.empty if nothing else self.column)
        focus: QWidget | None = self.focusWidget()
        if self.isVisible() and (focus is None or not focus.hasFocus()):
            (self.empty.button if nothing else self.period).setFocus()
        if nothing:
            return
        self.unit.setItemText(0, self.tr("Usual unit: {unit}").format(unit=unit_name(self, found.unit)))
        self._show_days()
        self._show_pieces(found)
        self._show_languages(found)

    def _show_days(self) -> None:
        if self._found is None:
            return
        period: Period = self.period.currentData()
        self._columns = columns(self._found.days, date.fromisoformat(self._found.today), period)
        self.chart.show_columns(self._columns, [self._tell.short(one.began, period) for one in self._columns])
        self.by_day.heading.setText({
            "week": self.tr("Written by week"), "month": self.tr("Written by month"),
        }.get(period, self.tr("Written by day")))  # fmt: skip
        lines = [self._tell.column(one, self._found.unit, period) for one in self._columns if one.written.added]
        self.chart.setAccessibleDescription("\n".join(lines) or self.tr("Nothing was written in these days."))
        newest = reversed(self._columns)
        self.by_day.table.show_rows(
            self._tell.heads(self.tr("Day")),
            [[self._tell.long(one.began, period), *self._tell.figures(one.written)] for one in newest],
        )
        self._point(-1)

    def _point(self, number: int) -> None:
        if self._found is None or not self._columns:
            return
        period: Period = self.period.currentData()
        if 0 <= number < len(self._columns):
            told = self._tell.column(self._columns[number], self._found.unit, period)
        else:
            whole = self._columns[0].written
            for one in self._columns[1:]:
                whole += one.written
            told = self._tell.total(whole, self._found.unit)
            if whole.pasted or whole.removed:
                pale = self.tr("Pale: pasted. Below the line: taken away.")
                told = f"{told}. {pale}"
        self.by_day.say(told)

    def _show_pieces(self, found: Statistics) -> None:
        phrases, tell = self._parts.phrases, self._tell
        worked = sorted((one for one in found.pieces if one.written.seconds >= 1), key=lambda one: -one.written.seconds)
        longest = max((one.written.seconds for one in worked), default=1)
        self.times.show_bars([
            Bar(tell.named(one.title), tell.time(one.written.seconds), one.written.seconds / longest,
                families=self._families(one))
            for one in worked[:_PIECES_SHOWN]
        ])  # fmt: skip
        self.by_piece.say("" if worked else self.tr("No time yet."))
        self.by_piece.table.show_rows(
            tell.heads(self.tr("Piece")), [[tell.named(one.title), *tell.figures(one.written)] for one in worked]
        )
        self.correction.show_pieces([(one.piece, one.title or tell.named("")) for one in found.pieces])
        aimed = [one for one in found.pieces if one.target is not None]
        self.lengths.show_bars([self._length(one) for one in aimed[:_PIECES_SHOWN]])
        self.to_limit.table.show_rows(
            [self.tr("Piece"), self.tr("Count"), self.tr("Limit")],
            [
                [tell.named(one.title), phrases.number(one.reached or 0),
                 phrases.amount(one.target.most or one.target.least or 0, one.target.unit)]
                for one in aimed
                if one.target is not None
            ],
        )  # fmt: skip
        self.to_limit.setVisible(bool(aimed))

    def _length(self, one: PieceWritten) -> Bar:
        target = one.target
        if target is None:
            return Bar(one.title, "", 0.0)
        whole, reached = target.most or target.least or 1, one.reached or 0
        over = target.most is not None and reached > target.most
        words = self._tell.target(one, target)
        return Bar(self._tell.named(one.title), words, reached / whole, over, self._families(one))

    def _show_languages(self, found: Statistics) -> None:
        tell = self._tell
        totals: dict[str, Written] = {}
        for day in found.days:
            totals[day.language] = totals[day.language] + day.written if day.language in totals else day.written
        order = sorted(totals, key=lambda tag: -totals[tag].added)
        most = max((one.added for one in totals.values()), default=0) or 1
        self.tongues.show_bars([
            Bar(card(tag).autonym, self._parts.phrases.amount(totals[tag].added - totals[tag].pasted, found.unit),
                totals[tag].added / most, families=tuple(font_families(tag)))
            for tag in order
        ])  # fmt: skip
        for tag in order:
            self._parts.fonts.need(font_families(tag))
        self.by_language.table.show_rows(
            tell.heads(self.tr("Language")), [[card(tag).autonym, *tell.figures(totals[tag])] for tag in order]
        )
        self.by_language.setVisible(len(order) > 1)
        aims = [Bar(card(goal.language).autonym, tell.goal(goal), goal.reached / goal.amount,
                    families=tuple(font_families(goal.language))) for goal in found.goals]  # fmt: skip
        self.aims.show_bars(aims)
        known = dict.fromkeys([*order, *(card(one.language).tag for one in found.pieces)])
        self.day_goal.show_languages([(tag, card(tag).autonym) for tag in known])

    def _families(self, one: PieceWritten) -> tuple[str, ...]:
        families = font_families(one.language)
        self._parts.fonts.need(families)
        return tuple(families)

    def _save(self) -> None:
        file, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the time log"), "time.csv", "CSV (*.csv)")
        if file:
            self.controller.save_csv(file)

    def _saved(self, name: str) -> None:
        self.notice.say(self.tr("Saved as {file}.").format(file=name), icon="check", role="accent")

    def _kept(self) -> None:
        self.notice.hide()
        self.correction.empty()
        self.refresh()

    def _failed(self, error: object) -> None:
        self.notice.say_error(error)  # type: ignore[arg-type]
        self._stack.setCurrentWidget(self.column)
        self.column.ensureWidgetVisible(self.notice)
