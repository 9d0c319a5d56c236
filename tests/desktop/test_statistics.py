"""The statistics page, goals and sessions, as a person sees, hears and presses them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.editing import columns_with
from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.statistics import DayWritten, Written, set_day_goal, set_piece_goal, statistics
from writerdesk.actions.time import time_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, open_draft, replace_text
from writerdesk.desktop.phrases import Phrases
from writerdesk.desktop.statistics.bar_list import Bar, BarList
from writerdesk.desktop.statistics.day_chart import DayChart, round_up
from writerdesk.desktop.statistics.page import StatisticsPage
from writerdesk.desktop.statistics.periods import Column, columns
from writerdesk.desktop.theme.theme import Theme

NOON_MS = round(datetime(2026, 11, 18, 12, 10, tzinfo=UTC).timestamp() * 1000)
"""Far from midnight in every time zone."""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    made.clock = lambda: NOON_MS
    yield made
    made.close()


def write(place: Workplace, piece: str, text: str, minutes: int = 0) -> None:
    """Type a text now, and letters every ten seconds for so many minutes before."""
    draft, now = open_draft(place, piece), place.clock()
    section = draft.sections[-1].id
    length = len(draft.journal(section).load())
    for n in range(minutes * 6, 0, -1):
        draft.record(section, length, 0, "x", now - n * 10_000)
        length += 1
        draft.journal(section).commit()
    draft.record(section, length, 0, text, now)
    draft.close()


def page_of(window: Open) -> StatisticsPage:
    page = window.pages.page("statistics")
    assert isinstance(page, StatisticsPage)
    return page


def test_a_field_has_the_focus_when_the_page_comes_on_show(qtbot: QtBot, place: Workplace) -> None:
    write(place, new_piece(place, title="a", language="en"), "one two three")
    with opened(qtbot, place, "writing") as window:
        window.idle()
        window.window.go("statistics")
        qtbot.waitUntil(page_of(window).period.hasFocus, timeout=LONG)


def test_an_empty_page_says_what_to_do(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "statistics") as window:
        window.wait("Nothing was written yet")
        window.key(Qt.Key.Key_Return)
        window.wait("Your desk is empty")


def test_what_was_written_is_seen_heard_and_read_in_a_table(qtbot: QtBot, place: Workplace) -> None:
    write(place, new_piece(place, title="A walk", language="en"), "one two three", minutes=3)
    write(place, new_piece(place, title="सैर", language="hi"), "एक दो")
    with opened(qtbot, place, "statistics") as window:
        window.wait("Written by day")
        page = page_of(window)
        heard = QAccessible.queryAccessibleInterface(page.chart).text(QAccessible.Text.Description)
        assert "5 words written" in heard
        assert "3 minutes" in heard
        page.by_day.switch.setFocus()
        window.key(Qt.Key.Key_Space)
        assert QApplication.focusWidget() is page.by_day.table
        head, newest, *_ = page.by_day.table.words()
        assert head == ["Day", "Written", "Taken away", "Pasted", "Net", "Time"]
        assert newest[5] == "3 minutes"
        window.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.clipboard().text().startswith("Day\tWritten\t")
        page.period.setCurrentIndex(2)
        window.wait("Written by month")
        window.idle()
        assert len(page.by_day.table.words()) == 13
        assert nameless(window.window) == []


def test_the_arrows_go_from_column_to_column(qtbot: QtBot, place: Workplace) -> None:
    write(place, new_piece(place, title="A walk", language="en"), "one two three")
    with opened(qtbot, place, "statistics") as window:
        window.wait("Written by day")
        page = page_of(window)
        page.chart.setFocus()
        window.wait("3 words written")
        window.key(Qt.Key.Key_Left)
        window.wait("0 words written")
        window.key(Qt.Key.Key_End)
        window.wait("3 words written")


def test_the_writer_corrects_time_with_a_reason(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    write(place, piece, "one", minutes=2)
    with opened(qtbot, place, "statistics") as window:
        window.wait("Time by piece")
        window.idle()
        form = page_of(window).correction
        form.minutes.setFocus()
        window.type("30")
        window.key(Qt.Key.Key_Tab)
        window.key(Qt.Key.Key_Return)
        window.wait("A correction needs a reason")
        form.reason.setFocus()
        window.type("on paper")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: time_of(place, piece).minutes == 32)
        qtbot.waitUntil(lambda: form.minutes.text() == "")
    assert time_of(place, piece).measured_seconds == 120


def test_a_goal_of_the_day_stands_in_the_status_line_and_is_said_once(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    set_day_goal(place, "en", "words", 3)
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.window.status.said("goal") != "", timeout=10_000)
        assert window.window.status.said("goal") == "\u20680 of 3 words today\u2069"
        window.pages.writing.editor.setFocus()
        window.type("one two three")
        window.wait("3 of 3 words today: reached")
        window.wait("Today's goal is reached: 3 of 3 words")


def test_a_session_is_begun_and_ended_by_its_key(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    replace_text(place, piece, "what stood there before")
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.controller.piece is not None)
        window.pages.use_tool("sessions", "toggle")
        window.wait("The session begins: 25 minutes")
        window.wait("4 words")
        qtbot.waitUntil(lambda: "0 words" in window.window.status.said("goal"), timeout=LONG)
        window.pages.writing.editor.setFocus()
        window.type("one two ")
        window.wait("2 words")
        qtbot.waitUntil(lambda: "0 of 25 minutes" in window.window.status.said("goal"))
        window.pages.use_tool("sessions", "toggle")
        window.wait("The session is over")
        assert window.window.status.said("goal") == ""


def test_what_is_pasted_in_the_window_is_not_written(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.controller.piece is not None)
        window.pages.writing.toolbox.tool("sessions")
        editor = window.pages.writing.editor
        editor.setFocus()
        window.type("mine ")
        data = QMimeData()
        data.setText("two words")
        editor.insertFromMimeData(data)
        qtbot.waitUntil(lambda: statistics(place).pieces[0].written.pasted == 2)
        assert statistics(place).pieces[0].written.added == 3


def test_a_piece_gets_its_goal_beside_the_text(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.controller.piece is not None)
        window.pages.use_tool("sessions", "goal")
        window.type("3")
        window.key(Qt.Key.Key_Return)
        window.wait("The goal is set.")
        window.wait("Goal: 0 of 3 words")
        qtbot.waitUntil(window.pages.writing.editor.hasFocus, timeout=LONG)
        window.type("one two three")
        window.wait("The goal of this piece is reached: 3 of 3 words")
        window.wait("Goal reached: 3 of 3 words")
        window.pages.use_tool("sessions", "goal")
        fields = [one.text() for one in window.window.findChildren(QLineEdit) if one.isVisible()]
        assert fields == ["3", ""], "what is set stands in the bar"
    target = statistics(place).pieces[0].target
    assert target is not None
    assert (target.least, target.unit) == (3, "words")


def test_a_goal_that_was_reached_before_is_no_news(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    replace_text(place, piece, "one two three four")
    set_piece_goal(place, piece, "words", 3)
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Goal reached: 4 of 3 words")
        assert not window.sees("The goal of this piece is reached")


def test_columns_have_no_gaps_and_weeks_begin_on_monday() -> None:
    days = [DayWritten("2026-11-22", "en", Written(5)), DayWritten("2026-11-16", "en", Written(2)),
            DayWritten("2026-09-30", "hi", Written(9))]  # fmt: skip
    today = date(2026, 11, 22)  # a Sunday
    assert [one.written.added for one in columns(days, today, "day")[-7:]] == [2, 0, 0, 0, 0, 0, 5]
    weeks = columns(days, today, "week")
    assert (weeks[-1].began, weeks[-1].written.added, len(weeks)) == (date(2026, 11, 16), 7, 12)
    months = columns(days, today, "month")
    assert [(one.began.month, one.written.added) for one in months[-3:]] == [(9, 9), (10, 0), (11, 7)]
    assert months[0].began == date(2025, 12, 1)


@pytest.mark.parametrize(("number", "top"), [(0, 4), (3, 4), (7, 8), (312, 400), (1000, 1000), (1001, 2000)])
def test_an_axis_ends_at_a_number_that_is_read_easily(number: int, top: int) -> None:
    assert round_up(number) == top


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_charts_begin_at_the_reading_sides_start(qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection) -> None:
    accent = QColor(theme.palette.accent)
    chart, bars = DayChart(theme, Phrases()), BarList(theme)
    for widget in (chart, bars):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(direction)
        widget.resize(600, 200)
    chart.show_columns([Column(date(2026, 11, 20 + n), Written(9 if n == 0 else 0)) for n in range(3)], ["", "", ""])
    bars.show_bars([Bar("A walk", "half", 0.25)])
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    for widget in (chart, bars):
        image = widget.grab().toImage()
        painted = columns_with(image, accent, 0, image.height())
        assert painted
        assert (min(painted) > image.width() / 2) is mirrored
        assert (max(painted) < image.width() / 2) is not mirrored


def test_the_send_page_shows_the_time_before_sealing(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="A walk", language="en")
    set_piece_goal(place, piece, "words", 3)
    write(place, piece, "one two three", minutes=4)
    with opened(qtbot, place, "send", piece) as window:
        window.wait("Your time, as the package will say it: 4 minutes.")
