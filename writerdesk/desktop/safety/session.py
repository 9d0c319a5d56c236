"""One session of the window: its mark on the disk, what an ill end of the last one asks for, backups that are due."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writerdesk.actions.session import begin_session, end_session
from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.writing.page import WritingPage

_MARK_AFTER_MS = 200
_BACK_UP_AFTER_MS = 5_000


class Session(QObject):
    """Made by the window that has the data folder to itself. ``after_crash``: the last session did not end well."""

    def __init__(self, parts: Parts, *, after_crash: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._after_crash = after_crash

    def begin(self) -> None:
        """Begin when the first page stands; everything is done in jobs."""
        QTimer.singleShot(_MARK_AFTER_MS, self, self._mark)
        QTimer.singleShot(_BACK_UP_AFTER_MS, self, self.back_up)

    def remind(self, page: WritingPage) -> None:
        """Say above the text that the last session did not end well, where the recovery page was not the first one."""
        from writerdesk.desktop.safety.ill_end_line import IllEndLine

        line = IllEndLine(self._parts.theme, page)
        line.look.clicked.connect(line.hide)
        line.look.clicked.connect(lambda: page.go_wanted.emit("recovery", ""))
        page.show_bar(line)

    def back_up(self) -> None:
        """Make the backups that are due."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.backups import make_due_backups

            make_due_backups(workplace)

        # A disk that takes no backup is spoken of where one is asked for, and where something is to be stored.
        self._parts.do(work)

    def end(self, *, looked: bool) -> None:
        """The session ended well; ``looked``: the recovery page was on show, so that its mark may go."""
        if looked or not self._after_crash:
            try:
                end_session(self._parts.workplace)
            except WriterDeskError:
                return  # then the next start looks once more than it would have to

    def _mark(self) -> None:
        workplace = self._parts.workplace

        def keep() -> None:
            from writerdesk.actions.recovering import what_was_recovered

            what_was_recovered(workplace)

        work: Callable[[], None] = keep if self._after_crash else partial(begin_session, workplace)
        self._parts.do(work)
