"""The statistics page: what was written by day, how long by piece, how far to the limit, in which languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.bar_list import Bar
from writerdesk.desktop.statistics.cards import unit_name
from writerdesk.desktop.statistics.controller import StatisticsController
from writerdesk.desktop.statistics.periods import Column as PeriodColumn
from writerdesk.desktop.statistics.periods import Period, columns
from writerdesk.desktop.statistics.telling import Telling
from writerdesk.desktop.statistics.view import StatisticsView
from writerdesk.desktop.widgets.boxes import flow
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.statistics import PieceWritten, Statistics, Written

_PIECES_SHOWN = 12


class StatisticsPage(StatisticsView):
    """Shows what the controller finds, card by card."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parts, parent)
        self._tell = Telling(parts.phrases, self)
        self.controller = StatisticsController(parts, self)
        self._found: Statistics | None = None
        self._columns: list[PeriodColumn] = []
        self._slices = Slices(self)
        controller = self.controller
        controller.loaded.connect(self._show)
        controller.kept.connect(self._kept)
        controller.saved.connect(self._saved)
        controller.failed.connect(self._failed)
        self.period_turned.connect(self._turn)
        self.unit_chosen.connect(self.refresh)
        self.pointed.connect(self._point)
        self.corrected.connect(controller.correct)
        self.goal_set.connect(controller.set_day_goal)
        self.log_wanted.connect(self._save)

    def refresh(self) -> None:
        """Ask anew."""
        self.controller.load(self.unit.currentData() or "" if self._found is not None else "")

    def _show(self, found: Statistics) -> None:
        self._found = found
        nothing = not found.days and not any(piece.counts.get("code_points") for piece in found.pieces)
        if nothing:
            self.stack.setCurrentWidget(self.empty)
            self._take_focus(self.empty.button)
        else:
            self._slices.run(self._show_all(found))

    def _show_all(self, found: Statistics) -> Iterator[None]:
        """Card by card; what is there already only gets its new figures."""
        if "by_day" not in self.__dict__:
            self.notice.hide()
            self._put(flow(self._parts.theme.sizes, self.period, self.unit))
        self.stack.setCurrentWidget(self.column)
        self._take_focus(self.period)
        self.unit.setItemText(0, self.tr("Usual unit: {unit}").format(unit=unit_name(found.unit)))
        yield
        for steps in (self._show_days(), self._show_limits(found), self._show_goals(found), self._show_pieces(found),
                      self._show_languages(found)):  # fmt: skip
            yield from steps

    def _turn(self) -> None:
        if self._found is not None:
            self._slices.run(self._show_all(self._found) if self._slices.busy else self._show_days())

    def _take_focus(self, widget: QWidget) -> None:
        focus: QWidget | None = self.focusWidget()
        if self.isVisible() and (focus in (None, self) or not focus.hasFocus()):
            widget.setFocus()

    def _show_days(self) -> Iterator[None]:
        if self._found is None:
            return
        if "by_day" not in self.__dict__:
            self.by_day  # noqa: B018 - made in a turn of its own
            yield
        card = self.by_day
        period: Period = self.period.currentData()
        self._columns = columns(self._found.days, date.fromisoformat(self._found.today), period)
        self.chart.show_columns(self._columns, [self._tell.short(one.began, period) for one in self._columns])
        card.heading.setText({
            "week": self.tr("Written by week"), "month": self.tr("Written by month"),
        }.get(period, self.tr("Written by day")))  # fmt: skip
        lines = [self._tell.column(one, self._found.unit, period) for one in self._columns if one.written.added]
        self.chart.setAccessibleDescription("\n".join(lines) or self.tr("Nothing was written in these days."))
        self._point(-1)
        newest = self._columns[::-1]
        card.show_table(
            self._tell.heads(self.tr("Day")),
            lambda: [[self._tell.long(one.began, period), *self._tell.figures(one.written)] for one in newest],
        )
        yield

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

    def _show_pieces(self, found: Statistics) -> Iterator[None]:
        tell, card = self._tell, self.by_piece
        yield
        worked = sorted((one for one in found.pieces if one.written.seconds >= 1), key=lambda one: -one.written.seconds)
        longest = max((one.written.seconds for one in worked), default=1)
        card.show_bars([
            Bar(tell.named(one.title), tell.time(one.written.seconds), one.written.seconds / longest,
                families=self._families(one))
            for one in worked[:_PIECES_SHOWN]
        ])  # fmt: skip
        card.say("" if worked else self.tr("No time yet."))
        yield
        card.show_table(
            tell.heads(self.tr("Piece")),
            lambda: [[tell.named(one.title), *tell.figures(one.written)] for one in worked],
        )
        yield
        self.correction.show_pieces([(one.piece, one.title or tell.named("")) for one in found.pieces])
        yield

    def _show_limits(self, found: Statistics) -> Iterator[None]:
        phrases, tell, card = self._parts.phrases, self._tell, self.to_limit
        aimed = [one for one in found.pieces if one.target is not None]
        card.setVisible(bool(aimed))
        yield
        card.show_bars([self._length(one) for one in aimed[:_PIECES_SHOWN]])
        card.show_table(
            [self.tr("Piece"), self.tr("Count"), self.tr("Limit")],
            lambda: [
                [tell.named(one.title), phrases.number(one.reached or 0),
                 phrases.amount(one.target.most or one.target.least or 0, one.target.unit)]
                for one in aimed
                if one.target is not None
            ],
        )  # fmt: skip
        yield

    def _length(self, one: PieceWritten) -> Bar:
        target = one.target
        if target is None:
            return Bar(one.title, "", 0.0)
        whole, reached = target.most or target.least or 1, one.reached or 0
        over = target.most is not None and reached > target.most
        words = self._tell.target(one, target)
        return Bar(self._tell.named(one.title), words, reached / whole, over, self._families(one))

    def _show_goals(self, found: Statistics) -> Iterator[None]:
        aims = self.aims
        yield
        aims.show_bars([
            Bar(card(goal.language).autonym, self._tell.goal(goal), goal.reached / goal.amount,
                families=tuple(font_families(goal.language)))
            for goal in found.goals
        ])  # fmt: skip
        known = dict.fromkeys([*_by_language(found), *(card(one.language).tag for one in found.pieces)])
        self.day_goal.show_languages([(tag, card(tag).autonym) for tag in known])
        yield

    def _show_languages(self, found: Statistics) -> Iterator[None]:
        tell, totals = self._tell, _by_language(found)
        most = max((one.added for one in totals.values()), default=0) or 1
        self.by_language.setVisible(len(totals) > 1)
        yield
        for tag in totals:
            self._parts.fonts.need(font_families(tag))
            yield
        self.by_language.show_bars([
            Bar(card(tag).autonym, self._parts.phrases.amount(one.added - one.pasted, found.unit), one.added / most,
                families=tuple(font_families(tag)))
            for tag, one in totals.items()
        ])  # fmt: skip
        self.by_language.show_table(
            tell.heads(self.tr("Language")),
            lambda: [[card(tag).autonym, *tell.figures(one)] for tag, one in totals.items()],
        )

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
        self.stack.setCurrentWidget(self.column)
        self.column.ensureWidgetVisible(self.notice)


def _by_language(found: Statistics) -> dict[str, Written]:
    """What was written in each language, most first."""
    totals: dict[str, Written] = {}
    for day in found.days:
        totals[day.language] = totals[day.language] + day.written if day.language in totals else day.written
    return dict(sorted(totals.items(), key=lambda one: -one[1].added))
