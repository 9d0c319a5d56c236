"""The window's tests run without a display, in English, with the same look everywhere."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from writerdesk.desktop.jobs import JobPool
from writerdesk.desktop.theme.theme import Theme


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
