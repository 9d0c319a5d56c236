"""A real window on a real desk, and a plain editor beside it, for rows that press keys and look at the clock."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget

from tests.benchmarks.texts import words_of
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.application import SWITCH_S, Application
from writerdesk.desktop.editor.view import EditorView
from writerdesk.text.offsets import to_utf16

_LONG_S, _PATIENCE_S = 120.0, 10.0


@dataclass
class WritingDesk:
    """The window of a workplace that the rows fill."""

    qt: QApplication
    workplace: Workplace
    application: Application

    @property
    def editor(self) -> EditorView:
        """The editor of the writing page."""
        return self.application.window.pages.writing.editor

    def piece(self, tag: str, words: int, *, caret: float = 0.5, text: str | None = None) -> str:
        """A piece of about ``words`` words in which the caret was left at this part of a section in the middle."""
        language = "en" if tag in {"mixed", "scripts"} else tag
        piece = new_piece(self.workplace, title=f"{tag} {words}", language=language)
        replace_text(self.workplace, piece, words_of(tag, words) if text is None else text)
        from writerdesk.drafts.draft import Draft

        draft = Draft(self.workplace.desk_of_piece(piece), piece)
        sections = draft.sections
        middle = sections[int(caret * (len(sections) - 1))].id
        draft.set_caret(middle, int(len(draft.section_text(middle)) * caret))
        draft.close()
        return piece

    def open(self, piece: str) -> float:
        """Open a piece; seconds until its text was painted."""
        writing = self.application.window.pages.writing
        looked = _Watch(self.editor.viewport(), QEvent.Type.Paint)
        ready: list[int] = []
        writing.shown.connect(lambda: ready.append(looked.seen))
        begun = time.perf_counter()
        self.application.window.go("writing", piece)
        self.until(lambda: bool(ready) and looked.seen > ready[-1])
        done = time.perf_counter()
        writing.shown.disconnect()
        looked.end()
        return done - begun

    def settle(self, seconds: float = 0.4) -> None:
        """Let what follows an opening come to rest; the checks of a whole book may go on."""
        section = self.editor.section
        self.until(lambda: section is None or section.dressing.resting)
        self.pause(seconds)
        patience = time.perf_counter() + _PATIENCE_S
        self.until(lambda: not self.application.parts.jobs.busy or time.perf_counter() > patience)

    def show_panel(self, *, shown: bool) -> None:
        """Show or shut the panel beside the text."""
        writing = self.application.window.pages.writing
        if writing.top.panel.isChecked() != shown:
            writing.toggle_panel()

    def longest_stall(self, seconds: float) -> float:
        """Seconds of the longest time that the window's thread was busy with one round of events."""
        worst, end = 0.0, time.perf_counter() + seconds
        while (begun := time.perf_counter()) < end:
            self.qt.processEvents()
            worst = max(worst, time.perf_counter() - begun)
            time.sleep(0.0005)
        return worst

    def pause(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.qt.processEvents()
            time.sleep(0.001)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds; fails after two minutes."""
        end = time.perf_counter() + _LONG_S
        while not holds():
            self.qt.processEvents()
            time.sleep(0)
            if time.perf_counter() > end:
                raise TimeoutError("what was waited for did not come")


@contextmanager
def writing_desk(folder: Path | None = None) -> Iterator[WritingDesk]:
    """Open the program's window on a workplace, by default a fresh one; threads and garbage are as in the program."""
    qt = QApplication.instance() or QApplication(["writerdesk-bench"])
    if not isinstance(qt, QApplication):
        raise TypeError("a window is wanted")
    qt.setCursorFlashTime(0)
    gc.disable()
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    with tempfile.TemporaryDirectory() as fresh:
        workplace = own_workplace(folder or Path(fresh))
        workplace.settings.set("setup.finished", True)
        application = Application(workplace, qt)
        application.show("desk", "")
        try:
            yield WritingDesk(qt, workplace, application)
        finally:
            application.window.close()
            application.end()
            application.window.deleteLater()
            qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            workplace.close()
            sys.setswitchinterval(before)


def plain_beside(editor: EditorView, text: str, *, narrow: bool = False) -> tuple[QMainWindow, QPlainTextEdit]:
    """A plain editor with the same text, font and size, its caret at the same place of the same paragraph.

    ``narrow`` leaves room beside the text, so that its lines are as long as ours.
    """
    window, plain = QMainWindow(), QPlainTextEdit()
    document, section = plain.document(), editor.section
    if section is None:
        raise TypeError("nothing is open")
    plain.setFont(editor.document().defaultFont())
    plain.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option = document.defaultTextOption()
    option.setTextDirection(editor.document().defaultTextOption().textDirection())
    document.setDefaultTextOption(option)
    if narrow:
        geometry = editor.page.geometry
        side = (editor.viewport().width() - geometry.width + geometry.start_margin + geometry.end_margin) // 2
        plain.setViewportMargins(side, 0, side, 0)
    number, inside = section.inside(editor.textCursor().position())
    paragraph = section.ledger.texts[number]
    if paragraph not in (lines := text.split("\n")):
        lines = section.ledger.texts  # of a paragraph that was cut because no page holds it: the part that is shown
    window.setCentralWidget(plain)
    window.resize(editor.size())
    plain.setPlainText("\n".join(lines))
    window.show()
    window.activateWindow()
    plain.setFocus()
    # The one of its words that is nearest to the middle: a key costs what its paragraph is long.
    middle = document.blockCount() // 2
    same = [number for number, words in enumerate(lines) if words == paragraph]
    block = document.findBlockByNumber(min(same, key=lambda number: abs(number - middle)))
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + to_utf16(paragraph, inside))
    plain.setTextCursor(cursor)
    plain.centerCursor()
    return window, plain


_KEYS = {"\b": Qt.Key.Key_Backspace, "\n": Qt.Key.Key_Return}


class KeyClock:
    """Presses keys in a widget and takes the time until its window has painted and flushed."""

    now = staticmethod(time.perf_counter)

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._window = widget.window()

    def press(self, letter: str) -> float:
        """Seconds from the key event posted until the update of the window is done."""
        marker = _After(self._window, self.now)
        # As a keyboard names it: a text asks whether such a key is one of its own before anybody else may have it.
        key = _KEYS.get(letter) or ord(letter.upper()[0])
        begun = self.now()
        QCoreApplication.postEvent(
            self._widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        )
        while not marker.done:
            QCoreApplication.processEvents()
        taken = marker.done - begun
        marker.end()
        return taken


class _After(QObject):
    """Sees when the first update request of a window has been carried out: the next event comes after it."""

    _MARK = QEvent.Type(QEvent.registerEventType())

    def __init__(self, window: QWidget, now: Callable[[], float]) -> None:
        super().__init__()
        self.done = 0.0
        self._now = now
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Post a mark behind the update."""
        if event.type() == QEvent.Type.UpdateRequest:
            QCoreApplication.postEvent(self, QEvent(self._MARK), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        """The mark: the update is done."""
        if event.type() == self._MARK:
            self.done = self.done or self._now()
            return True
        return super().event(event)

    def end(self) -> None:
        """Look no more."""
        self._window.removeEventFilter(self)


class _Watch(QObject):
    """Counts the events of one kind that a widget gets."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__()
        self.seen = 0
        self._widget, self._kind = widget, kind
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count it."""
        self.seen += event.type() == self._kind
        return False

    def end(self) -> None:
        """Look no more."""
        self._widget.removeEventFilter(self)
