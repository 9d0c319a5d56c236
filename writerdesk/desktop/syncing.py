"""Sending and fetching from the window: on a wish, after sealing, and now and then by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.parts import Helpers
    from writerdesk.sync.desk_sync import SyncReport

_EVERY_MS = 5 * 60_000


class Synced(NamedTuple):
    """What a round brought; ``vendors`` is how many vendors there are to talk to."""

    vendors: int
    delivered: int
    received: int
    waiting: int
    parked: int
    errors: tuple[str, ...]


class Syncing(QObject):
    """One round at a time. ``synced`` carries a :class:`Synced`; ``moved`` comes when anything went or came."""

    started = Signal()
    synced = Signal(object)
    moved = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._running = self._again = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._by_itself)

    def begin(self) -> None:
        """From now on send and fetch by itself, if the person wants that."""
        self._timer.start()
        self._by_itself()

    def now(self) -> None:
        """Send and fetch; a wish during a round is a round after it."""
        if self._running:
            self._again = True
            return
        self._running = True
        self.started.emit()
        workplace, helpers = self._parts.workplace, self._parts.helpers
        self._parts.do(lambda: sync_round(workplace, helpers), self._done, self._failed)

    def _by_itself(self) -> None:
        if self._parts.workplace.settings.get("sync.automatic"):
            self.now()

    def _done(self, report: Synced) -> None:
        self._running = False
        self.synced.emit(report)
        if report.delivered or report.received:
            self.moved.emit()
        if self._again:
            self._again = False
            self.now()

    def _failed(self, error: WriterDeskError) -> None:
        self._running = False
        self.failed.emit(error)


def sync_round(workplace: Workplace, helpers: Helpers) -> Synced:
    """One round, in a job: the practice desk is served first, and its lead plays after something arrived there."""
    desks = workplace.vendor_desks()
    if not desks:
        return Synced(0, 0, 0, 0, 0, ())
    from writerdesk.actions.send import sync_once

    practised = any(desk.fact("practice") for desk in desks)
    if practised:
        helpers.practice().start()
    report: SyncReport = sync_once(workplace)
    received = report.received
    if practised:
        received += helpers.practice().play()
    errors = tuple(str(error.get("message", "")) for error in report.errors)
    return Synced(len(desks), report.delivered, received, report.waiting, report.parked, errors)
