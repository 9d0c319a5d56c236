"""The window's tests run without a display, in English, with the same look everywhere."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Iterator
from multiprocessing.context import BaseContext

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from writerdesk.desktop.jobs import JobPool
from writerdesk.desktop.theme.theme import Theme

collect_ignore = [] if sys.platform.startswith("linux") else ["test_screen_reader.py"]
"""AT-SPI, and the library that speaks it, are Linux's."""


@pytest.fixture(autouse=True)
def _checks_start_ready_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every window has checks in a process of its own; here it is forked from one that has read the program already.

    That it starts anew in the program, as anywhere, is looked at by the tests of the checks and of the whole program.
    """
    if sys.platform != "win32":
        forking = multiprocessing.get_context("forkserver")
        forking.set_forkserver_preload(["tests.desktop.ready_checks"])

        def context(_method: str) -> BaseContext:
            return forking

        monkeypatch.setattr(multiprocessing, "get_context", context)


@pytest.fixture(autouse=True)
def _the_first_text_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second of rest that the first text of a program has before all else is not waited for in every window."""
    monkeypatch.setattr("writerdesk.desktop.writing.controller._FIRST_CHECK_MS", 40)


@pytest.fixture(autouse=True)
def _garbage_is_collected_by_windows_only() -> Iterator[None]:
    """As in the program: a cycle with a widget in it must not be collected by a worker thread."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _no_button_of_the_mouse_stays_down() -> Iterator[None]:
    """Qt keeps what is pressed for the whole process: the next test's window would think somebody holds the button."""
    yield
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton, "release what the test has pressed"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, put on; the next test finds the application undressed and left to right."""
    qapp.setStyle("Fusion")
    theme = Theme("light")
    theme.put_on([])
    yield theme
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobPool]:
    """A job pool that is closed after the test."""
    pool = JobPool()
    yield pool
    pool.close()
