"""A whole window on a workplace of its own, and the keys that a person presses in it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

from tests.desktop.editing import press
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.desktop.application import Application
from writerdesk.desktop.main_window import MainWindow
from writerdesk.desktop.pages import Pages
from writerdesk.desktop.widgets.slices import Slices

LONG = 60_000


class Open:
    """A window that is open. Waiting is always for something that is seen."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot, self.application = qtbot, application

    @property
    def window(self) -> MainWindow:
        return self.application.window

    @property
    def pages(self) -> Pages:
        return self.window.pages

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key to whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None, "something has the focus"
        QTest.keyClick(focus, key, modifiers)

    def type(self, words: str) -> None:
        """Keys that bring letters."""
        for letter in words:
            if letter == "\n":
                self.key(Qt.Key.Key_Return)
            else:
                focus = QApplication.focusWidget()
                assert focus is not None
                press(focus, letter)

    def tab_to(self, words: str) -> None:
        """Press Tab until the focus is on the control with this name."""
        for _ in range(80):
            focus = QApplication.focusWidget()
            if focus is not None and words in named(focus):
                return
            assert focus is not None
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {words!r}")

    def sees(self, words: str) -> bool:
        """Whether these words stand in the window."""
        return any(words in text for text in shown(self.window))

    def wait(self, words: str) -> None:
        """Wait until these words are seen."""
        try:
            self.qtbot.waitUntil(lambda: self.sees(words), timeout=LONG)
        except TimeoutError:
            raise AssertionError(f"{words!r} is not seen, but {list(shown(self.window))}") from None

    def idle(self) -> None:
        """Wait until no job is under way and every page has been built."""
        QApplication.processEvents()  # a page that has just come on show asks after it was painted
        self.qtbot.waitUntil(lambda: not self.application.parts.jobs.busy and not self._builds(), timeout=LONG)

    def _builds(self) -> bool:
        return any(one.busy for one in self.window.findChildren(Slices))


def named(widget: QWidget) -> str:
    """What a screen reader calls a control."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def shown(widget: QWidget) -> Iterator[str]:
    """Every word that stands in labels, buttons and tabs that are seen."""
    for tabs in widget.findChildren(QTabBar):
        if tabs.isVisible():
            yield from (tabs.tabText(number) for number in range(tabs.count()))
    for child in widget.findChildren(QWidget):
        if child.isVisible() and isinstance(child, QLabel | QAbstractButton):
            yield child.text() or child.accessibleName()


def nameless(window: QWidget) -> list[str]:
    """Kinds of the controls that take the focus and that a screen reader cannot name."""
    return [
        type(one.object()).__name__
        for one in walk(QAccessible.queryAccessibleInterface(window))
        if one.state().focusable and not one.state().invisible and not one.text(QAccessible.Text.Name)
        # tabs and rows carry their own words
        and isinstance(one.object(), QWidget)
    ]  # fmt: skip


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A thing of the accessible tree and all below it."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from walk(child)


@contextmanager
def opened(
    qtbot: QtBot,
    workplace: Workplace,
    page: str,
    target: str = "",
    before: Callable[[Application], object] = lambda _application: None,
) -> Iterator[Open]:
    """Open the window of a workplace at a page; ``before`` is done before it is shown."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    locale = QLocale()
    application = Application(workplace, qt)
    before(application)
    application.show(page, target)
    application.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    try:
        yield Open(qtbot, application)
    finally:
        application.window.close()
        application.end()
        # Qt's objects die on this thread, not in the next test's jobs; the program does the same, see Garbage.
        application.window.deleteLater()
        del application
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        qt.setStyleSheet("")
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(locale)


def fresh(folder: Path) -> Workplace:
    """A workplace on which nothing has happened yet."""
    return own_workplace(folder)
