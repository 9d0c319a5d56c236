"""Takes the picture of a window once nothing in it moves any more."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writerdesk.actions.workplace import Workplace
from writerdesk.desktop.application import Application
from writerdesk.desktop.main_window import MainWindow

MODES = ("editor.focus", "editor.typewriter")
"""Settings that a picture may leave switched on."""
_LONG_MS = 20_000
_PAUSE_MS = 40


class Camera:
    """A window, and the keys and waiting that bring it where it is pictured."""

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def window(self) -> MainWindow:
        """What is pictured."""
        return self.application.window

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so; raises :class:`AssertionError` where it never is."""
        deadline = QDeadlineTimer(_LONG_MS)
        while not condition():
            if deadline.hasExpired():
                raise AssertionError("this page never came to rest")
            _turn(_PAUSE_MS // 4)

    def act(self, name: str) -> None:
        """What an entry of the menus does."""
        self.window.menus.actions[name].trigger()

    def type(self, words: str) -> None:
        """Letters to whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        if words.isascii():
            QTest.keyClicks(focus, words)
        else:
            # As an input method does: one key brings one Latin letter only.
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(focus, event)

    def key(self, key: Qt.Key) -> None:
        """One key to whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def picture(self) -> QImage:
        """The window after its jobs are done and two looks at it were the same."""
        before = QImage()
        for _ in range(50):
            self.until(lambda: not self.application.parts.jobs.busy)
            _turn(_PAUSE_MS)
            now = self.window.grab().toImage()
            if now == before and not self.application.parts.jobs.busy:
                break
            before = now
        return before

    def take(self, file: Path) -> None:
        """Save the picture."""
        file.parent.mkdir(parents=True, exist_ok=True)
        if not self.picture().save(str(file)):
            raise OSError(f"{file} cannot be written")


def _turn(ms: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@contextmanager
def opened(workplace: Workplace, page: str, target: str, size: tuple[int, int]) -> Iterator[Camera]:
    """The window of a workplace at a page, of this size, with all of its fonts."""
    qt = QApplication.instance() or QApplication(["writerdesk", "-style", "fusion"])
    assert isinstance(qt, QApplication)
    locale = QLocale()
    application = Application(workplace, qt)
    application.window.resize(*size)
    application.show(page, target)
    application.window.activateWindow()
    try:
        camera = Camera(application)
        camera.until(lambda: QApplication.focusWidget() is not None)
        application.window.pages.ask_role()
        yield camera
    finally:
        application.window.close()
        application.end()
        application.window.deleteLater()
        del application
        qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        qt.setStyleSheet("")
        qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(locale)
