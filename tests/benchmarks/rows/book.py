"""M1: a book of a million words is opened, scrolled from front to back, typed in, searched and opened again.

The longest time for which the window's thread was busy with one round of events is told of each step, and how long the
step took. No other program does the same to measure against: the limit is what a person does not notice (100 ms, Card,
Moran and Newell, *The Psychology of Human-Computer Interaction*, 1983).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.writing_desk import WritingDesk, writing_desk
from tests.desktop.windows import shown
from writerdesk.actions.write import piece_text
from writerdesk.desktop.search.page import SearchPage

_NOTICED_S = 0.1
_LONGEST_S = 300.0
_STILL = 40  # turns of the wheel that move nothing: the end is reached
_TYPED = " zanzibar rain "
_PLACES = 3  # the beginning, the end, the middle
_CONTROL = Qt.KeyboardModifier.ControlModifier


@row("M1", "a book of a million words, from opening to opening again", "no turn of the window's thread over 100 ms")
def book(scale: Scale) -> Iterator[Case]:
    """Latin, and six scripts paragraph by paragraph."""
    words = scale.size(1_000_000)
    for tag in ("en", "scripts"):
        with writing_desk() as desk:
            reader = Reader(desk, desk.piece(tag, words), at_rest=scale.seconds(4.0))
            for name, step in reader.steps.items():
                seconds, worst, busy = reader.take(step)
                note = f"{seconds:.1f} s in all; the longest on the processor {busy * 1000:.0f} ms"
                yield Case(f"{tag}: {name}, longest turn", _NOTICED_S, worst, 1.0, absolute=True, note=note)


class Reader:
    """Somebody at the window with one long piece. A step that does not come to its end raises."""

    def __init__(self, desk: WritingDesk, piece: str, *, at_rest: float) -> None:
        self.desk, self.piece = desk, piece
        self.worst = self.busy = 0.0
        self.left = ("", 0)
        self.steps: dict[str, Callable[[], None]] = {
            "opened": self.open,
            "at rest": lambda: self.rest(at_rest),
            "to the front": lambda: self.jump(Qt.Key.Key_Home),
            "typed at the beginning": self.type,
            "scrolled to the end": self.scroll,
            "typed at the end": self.type_at_the_end,
            "found in the piece": self.find,
            "typed in the middle": self.type_in_the_middle,
            "found among all drafts": self.search,
            "opened again, caret restored": self.open_again,
        }

    def take(self, step: Callable[[], None]) -> tuple[float, float, float]:
        """Seconds that a step took, its longest turn, and the most that one kept the processor."""
        self.worst, self.busy, begun = 0.0, 0.0, time.perf_counter()
        step()
        return time.perf_counter() - begun, self.worst, self.busy

    def turn(self) -> None:
        """One round of events."""
        begun, worked = time.perf_counter(), time.thread_time()
        self.desk.qt.processEvents()
        self.busy = max(self.busy, time.thread_time() - worked)
        self.worst = max(self.worst, time.perf_counter() - begun)
        time.sleep(0.0005)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        end = time.perf_counter() + _LONGEST_S
        while not holds():
            self.turn()
            if time.perf_counter() > end:
                raise TimeoutError("what was waited for did not come")

    def rest(self, seconds: float) -> None:
        """Counts and checks of the whole book begin."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.turn()

    @property
    def at(self) -> int:
        """Which section of the piece is on the page, from 0; -1 while none is."""
        controller = self.desk.application.window.pages.writing.controller
        sections = [one.id for one in controller.piece.sections] if controller.piece is not None else []
        return sections.index(controller.section) if controller.section in sections else -1

    @property
    def sections(self) -> int:
        """How many sections the piece has."""
        piece = self.desk.application.window.pages.writing.controller.piece
        return len(piece.sections) if piece is not None else 0

    def open(self) -> None:
        """Go to the piece and wait for its text."""
        self.desk.application.window.go("writing", self.piece)
        self.until(lambda: self.at >= 0 and self.desk.editor.section is not None)
        self.desk.editor.setFocus()

    def jump(self, key: Qt.Key) -> None:
        """To the first or the last word of the piece."""
        QTest.keyClick(self.desk.editor, key, _CONTROL)
        self.until(lambda: self.at == (0 if key == Qt.Key.Key_Home else self.sections - 1))
        self.rest(0.2)

    def type(self) -> None:
        """A few words where the caret is, and the pause in which counts and checks follow."""
        before, section = self.desk.editor.caret(), self.desk.editor.section
        for letter in _TYPED:
            QTest.keyClicks(self.desk.editor, letter)
            self.turn()
        self.rest(2.0)
        if section is None or section.ledger.text()[before : before + len(_TYPED)] != _TYPED:
            raise ValueError("what was typed does not stand there")

    def type_at_the_end(self) -> None:
        """Behind the last word."""
        self.jump(Qt.Key.Key_End)
        self.type()

    def type_in_the_middle(self) -> None:
        """Where the bar is pulled to its middle."""
        bar = self.desk.editor.places
        self.until(lambda: bar.maximum() > 0)
        bar.wanted.emit(bar.maximum() // 2)
        self.until(lambda: abs(self.at - self.sections // 2) <= 1)
        self.rest(0.2)
        self.type()

    def scroll(self) -> None:
        """The wheel, until the last line of the last section is in sight."""
        view = self.desk.editor
        place = QPointF(view.viewport().rect().center())
        still, before, end = 0, (-1, -1), time.perf_counter() + _LONGEST_S
        # However long a busy machine takes: only who stands still for that long does not get there.
        while still < _STILL and time.perf_counter() < end:
            turned = QWheelEvent(
                place, place, QPoint(), QPoint(0, -4800), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(view.viewport(), turned)
            self.turn()
            here = self.at, view.verticalScrollBar().value()
            still = still + 1 if here == before and self.at == self.sections - 1 else 0
            if here != before:
                before, end = here, time.perf_counter() + _LONGEST_S
        if self.at != self.sections - 1:
            raise ValueError("the wheel does not reach the end of the piece")

    def find(self) -> None:
        """Ctrl+F and the first word that was typed: it stands at the beginning and at the end."""
        window = self.desk.application.window
        QTest.keyClick(self.desk.editor, Qt.Key.Key_F, _CONTROL)
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit):
            raise TypeError("the bar has no field")
        for letter in "zanzibar":
            QTest.keyClicks(field, letter)
            self.turn()
        self.until(lambda: any(" of 2" in words or words == "2 found" for words in shown(window)))
        QTest.keyClick(field, Qt.Key.Key_Escape)
        self.until(self.desk.editor.hasFocus)

    def search(self) -> None:
        """Every draft of the desk."""
        window = self.desk.application.window
        editor = self.desk.editor
        self.left = (window.pages.writing.controller.section, editor.caret())
        window.go("search", "")
        page = window.pages.page("search")
        if not isinstance(page, SearchPage):
            raise TypeError("there is no page to search on")
        self.until(page.field.hasFocus)
        for letter in "zanzibar":
            QTest.keyClicks(page.field, letter)
            self.turn()
        self.until(lambda: page.model.rowCount() >= 3)

    def open_again(self) -> None:
        """After the page was left: the caret stands where it stood, and every word is there."""
        self.desk.application.window.go("desk", "")
        self.rest(1.0)
        self.open()
        self.rest(1.0)
        writing = self.desk.application.window.pages.writing
        if (writing.controller.section, self.desk.editor.caret()) != self.left:
            raise ValueError("the caret is not where it was")
        if piece_text(self.desk.workplace, self.piece).count("zanzibar") != 3:
            raise ValueError("words that were typed are not stored")
