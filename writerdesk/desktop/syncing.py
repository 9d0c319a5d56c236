"""Sending and fetching from the window: on a wish, after sealing, and now and then by itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.parts import Helpers
    from writerdesk.sync.desk_sync import SyncReport

_EVERY_MS = 5 * 60_000
_SOONEST_MS = 5_000
_SETTLED_MS = 1_000
"""A network that has just come is left so long to find its name servers."""


class Synced(NamedTuple):
    """What a round brought; ``vendors`` is how many vendors there are to talk to."""

    vendors: int
    delivered: int
    received: int
    waiting: int
    parked: int
    errors: tuple[str, ...]
    next_ms: int | None = None
    """Until the first row that waits for its time may be tried again."""
    offline: bool = False
    """Whether a vendor could not be reached, by whatever is between."""


class Syncing(QObject):
    """One round at a time. ``synced`` carries a :class:`Synced`; ``moved`` comes when anything went or came."""

    started = Signal()
    synced = Signal(object)
    moved = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._running = self._again = self._ended = self._back = False
        self._network: QNetworkInformation | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._by_itself)
        self._sooner = QTimer(self)
        self._sooner.setSingleShot(True)
        self._sooner.timeout.connect(self._by_itself)

    def begin(self) -> None:
        """From now on send and fetch by itself, if the person wants that."""
        self._timer.start()
        self._by_itself()

    def end(self) -> None:
        """From now on begin no round; one under way ends as it would."""
        self._timer.stop()
        self._sooner.stop()
        self._ended = True

    def now(self) -> None:
        """Send and fetch; a wish during a round is a round after it."""
        if self._running:
            self._again = True
            return
        self._round(wish=True)

    @property
    def under_way(self) -> bool:
        """Whether a round is under way."""
        return self._running

    def network_changed(self, reachability: QNetworkInformation.Reachability) -> None:
        """The system says how far its network reaches now: where there is one, a round follows soon.

        One that ends at the room's walls counts too: the vendor's server may stand in the room.
        """
        if reachability.name in {"Unknown", "Disconnected"} or self._ended:
            return
        if self._running:
            self._back = True
        else:
            self._sooner.start(_SETTLED_MS)

    def _watch(self) -> None:
        """From the first round that reached nobody on, be told by the system when there is a network again."""
        if self._network is None and not self._ended:
            self._parts.do(_library, self._watch_with, self.failed.emit)

    def _watch_with(self, library: type[QNetworkInformation]) -> None:
        if self._network is not None or not library.loadBackendByFeatures(library.Feature.Reachability):
            return  # without a word from the system the round every five minutes finds out
        self._network = library.instance()
        self._network.reachabilityChanged.connect(self.network_changed)

    def _round(self, *, wish: bool) -> None:
        self._running = True
        self._sooner.stop()
        self.started.emit()
        workplace, helpers = self._parts.workplace, self._parts.helpers
        self._parts.do(lambda: sync_round(workplace, helpers, wish=wish), self._done, self._failed)

    def _by_itself(self) -> None:
        if self._parts.workplace.settings.get("sync.automatic") and not self._running:
            self._round(wish=False)

    def _done(self, report: Synced) -> None:
        self._running = False
        self.synced.emit(report)
        if report.delivered or report.received:
            self.moved.emit()
        if report.next_ms is not None and not self._ended:
            self._sooner.start(min(max(report.next_ms, _SOONEST_MS), _EVERY_MS))
        if report.offline:
            self._watch()
        self._go_on()

    def _failed(self, error: WriterDeskError) -> None:
        self._running = False
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        """What came during a round: the network, or a wish."""
        back, again, self._back, self._again = self._back, self._again, False, False
        if back and not self._ended:
            self._sooner.start(_SETTLED_MS)
        if again:
            self.now()


def _library() -> type[QNetworkInformation]:
    """What asks the system; loaded in a job, since the first text comes before it."""
    from PySide6.QtNetwork import QNetworkInformation

    return QNetworkInformation


def sync_round(workplace: Workplace, helpers: Helpers, *, wish: bool = True) -> Synced:
    """One round, in a job: the practice desk is served first, and its lead plays after something arrived there.

    ``wish``: a person asked, so delays are set aside.
    """
    desks = workplace.vendor_desks()
    if not desks:
        return Synced(0, 0, 0, 0, 0, ())
    from writerdesk.actions.send import next_try, sync_once
    from writerdesk.sync.delivery import OFFLINE

    practised = any(desk.fact("practice") for desk in desks)
    if practised:
        helpers.practice().start()
    report: SyncReport = sync_once(workplace, wish=wish)
    received = report.received
    if practised:
        received += helpers.practice().play()
    errors = tuple(error.get("message", "") for error in report.errors)
    at = next_try(workplace)
    next_ms = None if at is None else int((at - datetime.now(UTC)).total_seconds() * 1000)
    offline = any(str(error.get("code", "")) in OFFLINE for error in report.errors)
    return Synced(len(desks), report.delivered, received, report.waiting, report.parked, errors, next_ms, offline)
