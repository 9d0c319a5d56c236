"""Somebody presses whatever keys: the window lives, loses nothing, and leaves no window behind.

``WRITERDESK_SOAK_KEYS=100000 uv run pytest -m long -n0 -s tests/desktop/test_soak.py`` is the long run.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.desktop.editing import press
from tests.desktop.pieces import piece_of
from tests.desktop.windows import LONG, Open, fresh, opened
from tests.desktop.world import DOHA
from writerdesk.desktop.pages import PAGES

KEYS = int(os.environ.get("WRITERDESK_SOAK_KEYS", "2000"))
A_TURN, TURNS = 50, 40
KEY, NO = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Shift", "Alt"))
LETTERS = "a bcé.“”1ँकि्त،لاء ۱ខ្ញុំ日本𞤀𞤣\u200d\u0301"
WAYS = [
    getattr(KEY, f"Key_{name}")
    for name in "Left Right Up Down Home End PageUp PageDown Return Backspace Delete Tab Space Escape Menu F10".split()
]
MODIFIERS = (NO, NO, NO, SHIFT, CONTROL, CONTROL | SHIFT, ALT)
# Pages that are about something are led to with it by the actions of the window.
GONE_TO = sorted(set(PAGES) - {"setup", "brief", "send", "review", "recovery"})
DOINGS = st.one_of(
    st.tuples(st.just("letter"), st.sampled_from(LETTERS)),
    st.tuples(st.just("key"), st.tuples(st.sampled_from(WAYS), st.sampled_from(MODIFIERS))),
    st.tuples(st.just("action"), st.integers(0, 200)),
    st.tuples(st.just("write"), st.none()),
    st.tuples(st.just("page"), st.sampled_from(GONE_TO)),
)


class Person:
    """One that presses keys at random; ``done`` holds what was pressed."""

    def __init__(self, window: Open, pieces: list[str]) -> None:
        self.window, self.pieces, self.done = window, pieces, 0
        self.last: list[object] = []
        # Quit ends the run; all else is wanted.
        actions = window.window.menus.actions
        self.actions = [actions[name] for name in sorted(actions) if name != "quit"]

    def do(self, kind: str, what: object) -> None:
        """Press one key, or the keys of an action; what opens before everything else is left by a key."""
        self.last = [*self.last[-300:], (kind, what)]
        self.done += 1
        place = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window.window
        if isinstance(what, str) and kind == "letter":
            press(place, what)
        elif kind == "page":
            self.window.window.go(str(what))
        elif kind == "write":
            self.window.window.go("writing", self.pieces[self.done % len(self.pieces)])
        elif isinstance(what, tuple):
            QTest.keyClick(place, *what)
        elif isinstance(what, int):
            action = self.actions[what % len(self.actions)]
            keys = action.shortcut()
            if not keys.isEmpty() and QApplication.activePopupWidget() is None:
                QTest.keySequence(place, keys)
        QApplication.processEvents()

    def rest(self) -> None:
        """Leave what is open; then the text that is stored is the text on the page."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.window.idle()
        page = self.window.pages.made("writing")
        if page is not None:
            writing = self.window.pages.writing
            self.window.qtbot.waitUntil(lambda: not writing.editor.gentle.busy, timeout=LONG)
            piece, section = writing.controller.piece, writing.editor.section
            if piece is not None and section is not None and not writing.editor.isReadOnly():
                stored = piece.draft.section_text(writing.controller.section)
                assert stored == section.ledger.text(), self.last


def leave_dialogs() -> None:
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()


@pytest.mark.long
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.timeout(max(180, KEYS // 10))
def test_whatever_keys_are_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    pieces = [
        piece_of(workplace, "# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n", "en"),
        piece_of(workplace, DOHA, "hi", "poem"),
        piece_of(workplace, "وہ بہترین وقت تھا۔\n" * 30, "ur"),
        piece_of(workplace, "មនុស្សទាំងអស់កើតមកមានសេរីភាព\n" * 30, "km"),
        piece_of(workplace, "A ROOM.\n\nANNA\nWho is there?\n", "en", "play"),
    ]
    process, sizes, leaving = psutil.Process(), list[int](), QTimer()
    leaving.timeout.connect(leave_dialogs)
    with opened(qtbot, workplace, "writing", pieces[0]) as window:
        leaving.start(50)
        person = Person(window, pieces)

        @settings(
            max_examples=TURNS,
            phases=[Phase.generate],
            database=None,
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
        )
        @given(st.lists(DOINGS, min_size=A_TURN, max_size=A_TURN))
        def turn(doings: list[tuple[str, object]]) -> None:
            for kind, what in doings:
                person.do(kind, what)
            person.rest()
            gc.collect()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            sizes.append(process.memory_info().rss)
            seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
            assert seen == [window.window], person.last

        # Hypothesis remembers every choice of a run: some hundred bytes a key, which are none of the window's.
        for number in range(max(1, KEYS // (A_TURN * TURNS))):
            seed(number)(turn)()
        leaving.stop()
        assert person.done >= KEYS - A_TURN
        middle = sizes[len(sizes) // 2]
        figures = f"{sizes[0] >> 20}, {middle >> 20}, {sizes[-1] >> 20} MB at first, in the middle, at last"
        print(f"{person.done} keys; {figures}; {len(QApplication.allWidgets())} widgets")  # noqa: T201
        # By the middle of a long run every page was made, and every text was read.
        assert KEYS < 20_000 or sizes[-1] < 1.1 * middle
    workplace.close()
