"""Starts the window: builds every part once, shows the page that is wanted, and ends with everything on the disk."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel

from writerdesk.actions.session import needs_recovery
from writerdesk.desktop.asked_to_end import AskedToEnd
from writerdesk.desktop.catalogues import Catalogues
from writerdesk.desktop.choices import Choices
from writerdesk.desktop.crash import CrashPolicy
from writerdesk.desktop.garbage import Garbage
from writerdesk.desktop.instance import Instance
from writerdesk.desktop.interface import apply_interface, wanted_interface
from writerdesk.desktop.jobs import JobPool
from writerdesk.desktop.main_window import MainWindow
from writerdesk.desktop.parts import Helpers, Parts
from writerdesk.desktop.phrases import Phrases
from writerdesk.desktop.plurals import EnglishPlurals
from writerdesk.desktop.safety.locked_keys import LockedKeys
from writerdesk.desktop.safety.session import Session
from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace

_QUIET_AFTER_MS = 1_000

SWITCH_S = 0.0005
"""A job that computes gives way to the window this soon; Python's own 5 ms would be felt at every key."""


class Application(QObject):
    """The window and what it stands on, for one workplace. ``closing``: it begins to close, and shows nothing more."""

    closing = Signal()

    def __init__(self, workplace: Workplace, qt: QApplication) -> None:
        super().__init__()
        self._workplace, self._qt = workplace, qt
        settings = workplace.settings
        self._plurals = EnglishPlurals()
        qt.installTranslator(self._plurals)
        self._before: list[MainWindow] = []
        """Windows in languages that were left: jobs may still bring them something. They go with the application."""
        self._catalogues = Catalogues(workplace.data.state_folder / "catalogues")
        self._tag = wanted_interface(settings)
        self._catalogues.show(self._tag)
        apply_interface(self._tag)
        fonts = FontShelf()
        theme = Theme(str(settings.get("interface.theme")), int(settings.get("interface.zoom")))
        theme.put_on(fonts.interface())
        jobs, helpers = JobPool(), Helpers(workplace)
        choices = Choices(settings, jobs, helpers.keep)
        self.parts = Parts(workplace, jobs, theme, fonts, Phrases(), helpers, choices)
        self.window = self._make_window()
        fonts.complete.connect(self._measure)

    def show(self, page: str, target: str) -> None:
        """Show the window with a page on it, whole at its first paint."""
        # The fonts of the text are there, and that of Latin words; what is once painted without its font stays so.
        if page == "writing" and QLocale().script() == QLocale.Script.LatinScript:
            self.window.pages.writing.shown.connect(self._load_fonts_of_text)
        else:
            self.parts.fonts.load_rest()
        self.window.go(page, target)
        self.window.show()

    def take_files(self, files: list[str]) -> None:
        """Open these, and from now on what the system hands to the running program."""
        if files:
            self.window.open_files(files)
        if sys.platform == "darwin":
            self._qt.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The system asks the running program to open a file: a double click on macOS."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.window.open_files([event.file()])
            return True
        return False

    def raise_with(self, page: str, target: str) -> None:
        """A later start wants this page here."""
        if page:
            self.window.go(page, target)
        self.window.raise_()
        self.window.activateWindow()

    def speak(self, tag: str) -> None:
        """Change the language at once: another window stands at the same place, and the one before goes.

        Everything typed is on the disk before; what was undone stays undone.
        """
        if tag == self._tag:
            return
        self._tag = tag
        self._catalogues.show(tag)
        apply_interface(tag)
        before, (page, target) = self.window, self.window.pages.place(*self.window.place)
        before.pages.close()
        before.syncing.end()
        self.window = self._make_window()
        self.window.setGeometry(before.geometry())
        self.window.go(page, target)
        self.window.setWindowState(before.windowState())
        self.window.show()
        self.window.activateWindow()
        before.hide()
        self._before.append(before)

    def look_for_troubles(self, *, alone: bool) -> None:
        """Say above the page what stands against writing here; ``alone``: no other window has the folder."""
        from writerdesk.desktop.safety.start_line import say_folder_warning, say_start_troubles

        say_start_troubles(self.parts, self.window, alone=alone)
        say_folder_warning(self.parts, self.window)

    def close(self) -> None:
        """Close the window as a person does, in whichever language it speaks now."""
        self.window.close()

    def flush(self) -> None:
        """Put what was typed on the disk; the crash policy calls this."""
        self.window.pages.flush()

    def _load_fonts_of_text(self) -> None:
        """Other fonts than the language's follow the first paint where the text asks for them, else the quiet work."""
        opened = self.window.pages.writing.controller.piece
        if opened is not None and self.parts.fonts.lack(opened.piece.title + opened.text, opened.piece.language):
            QTimer.singleShot(0, self, self.parts.fonts.load_rest)

    def _measure(self) -> None:
        """Words that were measured in another font, before their own was loaded, get the room they need."""
        for words in self.window.findChildren(QLabel):
            self._qt.sendEvent(words, QEvent(QEvent.Type.FontChange))

    def end(self) -> None:
        """Close pages, helpers and jobs; nothing is left running."""
        self.parts.fonts.complete.disconnect(self._measure)
        self.window.pages.close()
        self.parts.jobs.close()
        self.parts.choices.flush()
        self.parts.helpers.close()
        for window in self._before:
            window.deleteLater()
        self._catalogues.clear()
        self._qt.removeTranslator(self._plurals)

    def _make_window(self) -> MainWindow:
        made = MainWindow(self.parts)
        LockedKeys(self.parts, made)
        made.interface_wanted.connect(self.speak)
        made.closing.connect(self.closing)
        return made


def run(workplace: Workplace, page: str | None = None, target: str | None = None, more: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; exit status of the program.

    ``page`` names a page (``writing`` where a ``target`` is given); ``target`` is a piece, a brief or a file, ``more``
    are files too. Without either: set-up on the first run, else the draft that was written last.
    """
    gc.disable()  # see Garbage
    sys.setswitchinterval(SWITCH_S)
    qt = QApplication.instance() or QApplication([sys.argv[0], "-style", "fusion"])
    if not isinstance(qt, QApplication):
        return 70
    qt.setApplicationName("WriterDesk")
    qt.setDesktopFileName("org.writerdesk.WriterDesk")
    wanted, thing = first_page(workplace, page, target)
    instance = Instance(workplace.data.path)
    alone = instance.is_first()
    files = [str(Path(one).absolute()) for one in more if Path(one).exists()]
    places = [(wanted if page or target else "", thing), *(("file", one) for one in files)]
    if not alone and all(instance.hand_over(*place) for place in places):
        return 0
    alone = instance.is_first()
    after_crash = alone and needs_recovery(workplace)
    if after_crash and wanted == "writing" and not (page or target):
        wanted = "recovery"
    crash = CrashPolicy(workplace.data.state_folder)
    crash.install()
    application = Application(workplace, qt)
    crash.flush = application.flush
    instance.asked.connect(application.raise_with)
    application.closing.connect(instance.leave)
    application.show(wanted, thing)
    application.take_files(files)
    QTimer.singleShot(_QUIET_AFTER_MS, instance.listen)
    session = Session(application.parts, after_crash=after_crash, parent=application)
    if alone:
        session.begin()
    if after_crash and wanted == "writing":
        session.remind(application.window.pages.writing)
    QTimer.singleShot(_QUIET_AFTER_MS, application, partial(application.look_for_troubles, alone=alone))
    status = _live(qt, application)
    application.end()
    if alone:
        session.end(looked=application.window.pages.made("recovery") is not None)
    instance.release()
    crash.remove()
    gc.enable()
    return status


def _live(qt: QApplication, application: Application) -> int:
    """From the first paint to the end that a person or the system asks for."""
    asked, garbage = AskedToEnd(application.close, application), Garbage(application)
    QTimer.singleShot(_QUIET_AFTER_MS, garbage.begin)
    status = qt.exec()
    asked.end()
    garbage.end()
    return status


def first_page(workplace: Workplace, page: str | None, target: str | None) -> tuple[str, str]:
    """Which page to begin with and what on it."""
    if target and Path(target).suffix and Path(target).exists():
        return "file", str(Path(target).absolute())
    if page or target:
        return page or "writing", target or ""
    if not workplace.settings.get("setup.finished"):
        return "setup", ""
    return "writing", ""
