"""Files that come in together: each is opened or asked about in turn, and none is lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.files.import_page import ImportPage
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import row
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.desktop.main_window import MainWindow
    from writerdesk.errors import WriterDeskError


class WaitingBar(QWidget):
    """How many files wait and which comes next; a button goes on with it, another lets them be."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        step = parts.theme.sizes.step
        self.setProperty("role", "clear")
        self.words = label("", "soft", wraps=False)
        self.go_on, self.leave = button(self.tr("Next file"), "primary"), button(self.tr("Leave them"), "link")
        line = row(parts.theme.sizes, self.words, self.go_on, self.leave)
        line.setContentsMargins(step(6), step(2), step(6), step(2))
        self.setLayout(line)
        self.hide()

    def show_waiting(self, files: list[str]) -> None:
        """Tell of these files; nothing is shown for none."""
        self.setVisible(bool(files))
        if files:
            waiting = self.tr("Waiting: %Ln file(s), first {name}.", "", len(files))
            self.words.setText(waiting.format(name=isolate(Path(files[0]).name)))


class Arrivals(QObject):
    """Opens files one after the other. One that needs a person holds up the others until that page is done with."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._waiting: list[str] = []
        self._made: list[str] = []
        self._opening = False
        self._held: QWidget | None = None
        self._asking: ImportPage | None = None
        self.bar = WaitingBar(parts)
        window.show_above(self.bar)
        self.bar.go_on.clicked.connect(self._next)
        self.bar.leave.clicked.connect(self._leave)

    def take(self, files: list[str]) -> None:
        """Open these files, after those that wait already."""
        self._waiting += files
        # A page that somebody has left asks nothing any more.
        if not self._opening and (self._held is None or self._held is not self._window.stack.currentWidget()):
            self._next()
        self._say()

    def _next(self) -> None:
        self._held = None
        if not self._waiting:
            self._tell_made()
        elif Path(self._waiting[0]).suffix == ".wdinvite":
            file = self._waiting.pop(0)
            self._window.go("setup")
            self._window.pages.setup.controller.read_invite(file)
            self._hold()
        else:
            self._opening = True
            self._window.go("desk")
            self._parts.do(partial(self._open, self._waiting.pop(0)), self._opened, self._failed)
        self._say()

    def _open(self, file: str) -> tuple[str, str]:
        from writerdesk.actions.arriving import open_file

        return open_file(self._parts.workplace, Path(file))

    def _opened(self, place: tuple[str, str]) -> None:
        self._opening = False
        if place[0] == "writing":
            self._made.append(place[1])
            self._next()
            return
        self._window.go(*place)
        page = self._window.stack.currentWidget()
        if self._asking is None and isinstance(page, ImportPage):
            self._asking = page
            page.settled.connect(self._settled)
        self._hold()

    def _failed(self, error: WriterDeskError) -> None:
        self._opening = False
        self._window.go("desk")
        self._window.pages.desk.notice.say_error(error)
        # The error is to be read before the next file covers it.
        self._hold()

    def _hold(self) -> None:
        if not self._waiting:
            self._made.clear()
        self._held = self._window.stack.currentWidget()
        self._say()

    def _settled(self) -> None:
        """The file that was asked about is a piece, or was let be."""
        if self._held is not self._asking:
            return
        self._held = None
        if self._waiting:
            self._next()

    def _leave(self) -> None:
        self._waiting.clear()
        self._made.clear()
        self._say()

    def _tell_made(self) -> None:
        made, self._made = self._made, []
        if len(made) == 1:
            self._window.go("writing", made[0])
        elif made:
            self._window.go("desk")
            words = self.tr("Made of the files: %Ln piece(s).", "", len(made))
            self._window.pages.desk.notice.say(words, icon="check", role="accent")

    def _say(self) -> None:
        self.bar.show_waiting([] if self._opening else self._waiting)
