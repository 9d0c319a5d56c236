"""An evening at the writing page, by keys alone: what is shown is read as the person reads it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import _garbage_is_collected_by_windows_only  # noqa: F401 - as in the program
from tests.desktop.pieces import ALT, CONTROL, SHIFT, editor_of, piece_of, text_of
from tests.desktop.test_safety_recovery import WINDOW
from tests.desktop.windows import LONG, Open, fresh, named, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import piece_text
from writerdesk.desktop.safety.recovery_page import RecoveryPage
from writerdesk.desktop.widgets.rows_view import RowsView

KEY = Qt.Key
DOHA = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥"
NOVEL = "# Harbour\n\nThe rain came.\n\n# River\n\nRain on the river.\n\n# Sea\n\nNo rain at sea.\n"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    made.settings.set("setup.finished", True)
    yield made
    made.close()


def until_text(window: Open, wanted: str) -> None:
    """Wait until the page holds exactly this; the words of both are told where it never does."""
    try:
        window.qtbot.waitUntil(lambda: text_of(window) == wanted, timeout=LONG)
    except TimeoutError as late:
        raise AssertionError(f"{text_of(window)!r} is on the page, not {wanted!r}") from late


def until_said(window: Open, part: str, words: str) -> None:
    """Wait until the status line says this; what it said instead is told."""
    try:
        window.qtbot.waitUntil(lambda: window.window.status.said(part) == words, timeout=LONG)
    except TimeoutError as late:
        raise AssertionError(f"{window.window.status.said(part)!r} is said, not {words!r}") from late


def in_the_text(window: Open) -> None:
    """Wait until keys go to the page."""
    window.qtbot.waitUntil(editor_of(window).hasFocus, timeout=LONG)


def rows(window: Open) -> RowsView:
    """The list that has the focus, with rows in it."""
    window.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), RowsView), timeout=LONG)
    view = QApplication.focusWidget()
    assert isinstance(view, RowsView)
    window.qtbot.waitUntil(lambda: view.model_of_rows.rowCount() > 0, timeout=LONG)
    return view


def back_to(window: Open, words: str) -> None:
    """Press Shift+Tab until the focus is on the control with this name."""
    for _ in range(20):
        focus = QApplication.focusWidget()
        if focus is not None and words in named(focus):
            return
        window.key(KEY.Key_Backtab, SHIFT)
    raise AssertionError(f"Shift+Tab does not reach {words!r}")


def titles(window: Open) -> list[str]:
    return [row.title for row in rows(window).model_of_rows.rows]


def test_an_evening_of_a_poet(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "desk") as window:
        begin_a_poem(window)
        window.type(DOHA)
        until_said(window, "count", "16 words")
        until_said(window, "saved", "Saved")
        keep_and_change(window)
        compare_and_restore(window)
        window.key(KEY.Key_F8)
        assert not window.window.rail.isVisible(), "only the paper is left"
        window.key(KEY.Key_Escape)
        assert window.window.rail.isVisible()
        window.key(KEY.Key_1, ALT)
        window.wait("धीरज")
        window.wait("\u2068poem\u2069 · \u2068हिन्दी\u2069")


def begin_a_poem(window: Open) -> None:
    window.key(KEY.Key_N, CONTROL)
    window.qtbot.waitUntil(window.pages.desk.new_card.title.hasFocus, timeout=LONG)
    window.type("धीरज")
    window.tab_to("Language")
    window.type("हि")
    window.tab_to("Kind")
    window.type("Po")
    window.tab_to("Begin")
    window.key(KEY.Key_Return)
    in_the_text(window)
    window.qtbot.waitUntil(lambda: editor_of(window).section is not None, timeout=LONG)


def keep_and_change(window: Open) -> None:
    window.key(KEY.Key_S, CONTROL | SHIFT)
    window.type("पहला")
    window.key(KEY.Key_Return)
    window.wait("Kept as “पहला”.")
    in_the_text(window)
    window.key(KEY.Key_Home, CONTROL)
    window.type("हे ")
    until_text(window, "हे " + DOHA)
    window.key(KEY.Key_Z, CONTROL)
    until_text(window, DOHA)
    window.key(KEY.Key_Z, CONTROL | SHIFT)
    until_text(window, "हे " + DOHA)


def compare_and_restore(window: Open) -> None:
    window.key(KEY.Key_F6, CONTROL | SHIFT)
    assert any("पहला" in title for title in titles(window))
    window.key(KEY.Key_Down)
    window.wait("underlined")
    window.key(KEY.Key_Escape)
    in_the_text(window)
    assert text_of(window) == "हे " + DOHA
    window.key(KEY.Key_F6, CONTROL | SHIFT)
    window.key(KEY.Key_Return)
    window.wait("underlined")
    window.tab_to("Bring all of it back")
    window.key(KEY.Key_Return)
    until_text(window, DOHA)
    in_the_text(window)


def test_a_day_of_a_novelist(qtbot: QtBot, place: Workplace) -> None:
    piece = piece_of(place, NOVEL, kind="story", title="Water")
    other = piece_of(place, "More rain.\n", kind="story", title="Cloud")
    with opened(qtbot, place, "writing", piece) as window:
        in_the_text(window)
        replace_everywhere(window)
        snow = NOVEL.replace("Rain", "snow").replace("rain", "snow")
        window.qtbot.waitUntil(lambda: piece_text(place, piece) == snow, timeout=LONG)
        assert piece_text(place, other) == "More snow.\n"
        arrange(window)
        window.qtbot.waitUntil(lambda: piece_text(place, piece).startswith("# River\n\n"), timeout=LONG)


def replace_everywhere(window: Open) -> None:
    window.qtbot.waitUntil(lambda: editor_of(window).section is not None, timeout=LONG)
    window.key(KEY.Key_H, CONTROL)
    window.type("rain")
    window.tab_to("Replace by")
    window.type("snow")
    window.tab_to("Where to look")
    window.key(KEY.Key_Down)
    window.wait("Replace all 4")
    back_to(window, "Replace all 4")
    window.key(KEY.Key_Return)
    window.wait("Replaced: 4 places.")
    window.key(KEY.Key_Escape)
    in_the_text(window)


def arrange(window: Open) -> None:
    window.key(KEY.Key_F6, CONTROL)
    assert titles(window) == ["Harbour", "River", "Sea"]
    window.key(KEY.Key_Down, ALT)
    view = rows(window)
    window.qtbot.waitUntil(lambda: view.model_of_rows.rows[0].title == "River", timeout=LONG)
    assert titles(window) == ["River", "Harbour", "Sea"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_after_a_kill_the_words_are_there_and_can_be_taken_back(qtbot: QtBot, place: Workplace) -> None:
    piece = piece_of(place, "மழை", language="ta", kind="poem")
    died = subprocess.run(
        [sys.executable, "-c", WINDOW, str(place.data.path), "kill"],
        capture_output=True, text=True, timeout=90, check=False, cwd=ROOT,
        env={**os.environ, "WRITERDESK_DATA": str(place.data.path), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert died.returncode == -9, died.stderr
    with opened(qtbot, place, "recovery") as window:
        page = window.pages.page("recovery")
        assert isinstance(page, RecoveryPage)
        window.qtbot.waitUntil(lambda: page.recovery is not None, timeout=LONG)
        window.wait("Rain")
        window.key(KEY.Key_Return)
        in_the_text(window)
        window.qtbot.waitUntil(lambda: "பாட்டு" in text_of(window), timeout=LONG)
        section = editor_of(window).section
        assert section is not None
        window.qtbot.waitUntil(lambda: section.undo_stack._beneath is None, timeout=LONG)
        whole = text_of(window)
        steps = 0
        while text_of(window) != "மழை":
            steps += 1
            assert steps < 4, "what was typed before the kill is taken back after it, by word"
            window.key(KEY.Key_Z, CONTROL)
        for _ in range(steps):
            window.key(KEY.Key_Z, CONTROL | SHIFT)
        assert text_of(window) == whole
    assert "பாட்டு" in piece_text(place, piece)
