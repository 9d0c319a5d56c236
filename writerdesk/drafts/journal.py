"""What is typed into one section, on its way to the disk."""

from __future__ import annotations

import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from writerdesk.drafts import pieces
from writerdesk.drafts.differences import differences, past_all
from writerdesk.drafts.operations import Hand, Operation, join_runs, lengthened, past, rebuild
from writerdesk.drafts.snapshots import unpack_operations
from writerdesk.errors import Bug, WriterDeskError
from writerdesk.storage.connection import transaction
from writerdesk.storage.desk import Desk
from writerdesk.storage.settling import readable
from writerdesk.text.normal import refuse_broken

if TYPE_CHECKING:
    from concurrent.futures import Future

FOLD_OPERATIONS = 2000
FOLD_IDLE_MS = 60_000
_WRITTEN_EVERY_MS = 10_000
_RETRY_SECONDS = 1.0


def now_ms() -> int:
    """Milliseconds since 1970, the time that operations carry."""
    return time.time_ns() // 1_000_000


def iso_time(at_ms: int) -> str:
    """Milliseconds since 1970 as ISO-8601 UTC with milliseconds."""
    from writerdesk.text.timestamps import timestamp

    return timestamp(datetime.fromtimestamp(at_ms / 1000, UTC))


class SectionJournal:
    """Takes the edits of one section from an editor and stores them in batches, in order.

    Positions are code points of the section's text as this editor sees it. Another program may write in the same
    section: both sets of edits are kept, and :meth:`catch_up` gives the editor what it has not seen.
    """

    def __init__(self, desk: Desk, section_id: str, *, clock: Callable[[], int] = now_ms) -> None:
        """``clock`` gives milliseconds since 1970; it is only asked how long the section has been idle."""
        self._desk = desk
        self._section = section_id
        self._clock = clock
        self._lock = threading.Lock()
        self._pending: list[Operation] = []
        self._taken: list[Operation] = []
        self._hands: list[Hand] = []
        self._taken_hands: list[Hand] = []
        self._pending_keys = self._taken_keys = 0
        self._foreign: list[Operation] = []
        self._piece = ""
        self._known = ""
        self._known_since: list[Operation] = []
        self._number = -1
        self.loaded: int | None = None
        """Number of the batch as of which :meth:`load` gave the text last; None when it gave a later one."""
        self._length = 0
        self._last_ms = 0
        self._written_ms = 0
        self._waiting = False
        self._since_fold = 0
        self._idle_fold: Future[None] | None = None
        self.stored = 0
        """Operations recorded here that are committed."""
        self.problem: WriterDeskError | None = None
        """Why the last batch could not be stored, None when it was; storing is tried again every second."""

    def load(self) -> str:
        """The text to edit, everything stored so far included. Raises ``desk/damaged`` and what :meth:`commit` does."""
        if self._number >= 0:
            self.commit()
        text, number, piece, waiting = self._desk.read(partial(_question, section=self._section))
        with self._lock:
            if not self._pending and not self._taken:
                self._known, self._known_since, self._number, self._piece = text, [], number, piece
                self._length, self._foreign = len(text), []
                self._since_fold, self._last_ms = waiting
                self.loaded = number
                return text
            # Somebody typed meanwhile: the text that this editor sees.
            seen = self._seen()
            self._length, self._foreign, self.loaded = len(seen), [], None
            return seen

    def seen(self) -> str:
        """The section with everything recorded, from memory: also when the disk takes and gives nothing."""
        with self._lock:
            return self._seen()

    def record(self, position: int, deleted: int, inserted: str, at_ms: int, hand: Hand = Hand.TYPED) -> None:
        """Take one edit: ``deleted`` code points go at ``position``, ``inserted`` comes; ``at_ms`` since 1970.

        ``hand`` says whether it was typed or is an undo or redo, so that undo goes on from there after a restart.

        Returns at once; the edit is committed within 250 ms. Raises :class:`Refused` ``text/nul`` or
        ``text/surrogate``, and :class:`Bug` for a place outside the text.
        """
        if not inserted.isprintable():  # neither NUL nor half a character is: one look for most keys
            refuse_broken(inserted)
        if self._number < 0:
            self.load()
        with self._lock:
            if position < 0 or deleted < 0 or position + deleted > self._length:
                raise Bug("bug/journal-place", "An edit lies outside its section.")
            self._length += len(inserted) - deleted
            operation: Operation = (position, deleted, inserted)
            for n, foreign in enumerate(self._foreign):
                operation, self._foreign[n] = past(operation, foreign)
            joins = hand == Hand.TYPED and self._hands and self._hands[-1] == hand
            longer = lengthened(self._pending[-1], operation) if joins else None
            if longer is None:
                self._pending.append(operation)
                self._hands.append(hand)
            else:
                self._pending[-1] = longer
            self._pending_keys += 1
            self._last_ms = at_ms
            waiting, self._waiting = self._waiting, True
        if not waiting:
            self._desk.gather(self)

    def commit(self) -> None:
        """Store what was recorded and wait for it. Raises ``disk/full``, ``disk/read-only``, ``desk/busy``, …"""
        self._desk.submit(self._store_now, alone=True).result()

    def catch_up(self) -> list[Operation]:
        """What others changed, in order, for the editor to do in its text; given out once."""
        with self._lock:
            given, self._foreign = self._foreign, []
            self._length += sum(len(inserted) - deleted for _, deleted, inserted in given)
            return given

    @property
    def number(self) -> int:
        """Number of the batch as of which this journal knows the text; -1 before :meth:`load`."""
        return self._number

    @property
    def unsaved(self) -> int:
        """How many recorded operations are not committed yet."""
        with self._lock:
            return self._pending_keys + self._taken_keys

    def fold_due(self, at_ms: int) -> bool:
        """Whether the journal should be folded: after 2,000 operations, or some and 60 s without one."""
        return self._since_fold >= FOLD_OPERATIONS or (self._since_fold > 0 and at_ms - self._last_ms >= FOLD_IDLE_MS)

    def fold(self) -> None:
        """Commit, then put the journal into a new snapshot, and wait for it."""
        self.commit()
        self._desk.write(self._fold)

    def close(self) -> None:
        """Commit, and fold if that is due."""
        self.commit()
        if self._idle_fold is not None:
            self._idle_fold.cancel()
        if self.fold_due(self._clock()):
            self.fold()

    def store(self, connection: sqlite3.Connection) -> None:
        """Store what was recorded, on the storage thread; the writer calls this. Raises what SQLite raises."""
        with self._lock:
            operations = self._taken = self._pending
            hands = self._taken_hands = self._hands
            self._pending, self._hands, self._waiting = [], [], False
            self._taken_keys, self._pending_keys = self._pending_keys, 0
            known, at_ms = self._number, self._last_ms
        if known < 0:
            return
        if operations:
            if at_ms - self._written_ms >= _WRITTEN_EVERY_MS:
                self._note_written(connection, at_ms)
            number = _append(connection, self._section, known, at_ms, list(_by_hand(operations, hands)))
            if number:
                self._accept(operations, number)
                return
        elif pieces.last_number(connection, self._section) == known:
            self._accept([], known)
            return
        elif pieces.piece_of_section(connection, self._section) is None:
            return  # somebody removed it, and nothing was typed here that would bring it back
        with transaction(connection):
            number, text, operations, foreign = self._store_beside(connection, operations, hands, at_ms)
        self._accept(operations, number, text, foreign)

    def fail(self, error: BaseException) -> None:
        """Nothing was stored: keep what was recorded and try again in a second. On the storage thread."""
        with self._lock:
            self._pending[:0], self._hands[:0] = self._taken, self._taken_hands
            self._pending_keys += self._taken_keys
            self._taken, self._taken_hands, self._taken_keys = [], [], 0
            again = bool(self._pending) and not self._waiting
            self._waiting = self._waiting or again
        error = readable(error, self._desk.file)
        if not isinstance(error, WriterDeskError):
            error = Bug("bug/journal", "Storing failed: {reason}.", reason=str(error))
        self.problem = error
        if again and not self._desk.closing:
            self._desk.submit(self._store_now, after=_RETRY_SECONDS, alone=True)

    def _store_now(self, connection: sqlite3.Connection) -> None:
        stored = False
        try:
            self.store(connection)
            stored = True
        finally:
            if not stored:
                self.fail(sys.exception() or Bug("bug/journal", "Storing failed."))

    def _store_beside(
        self, connection: sqlite3.Connection, own: list[Operation], hands: list[Hand], at_ms: int
    ) -> tuple[int, str, list[Operation], list[Operation]]:
        """Store ``own`` after what somebody else stored: number, text before it, ``own`` as stored, the other edits."""
        if pieces.piece_of_section(connection, self._section) is None:
            _bring_back(connection, self._piece, self._section, self._known_text(), self._number, self._last_ms)
        text, number = pieces.section_text(connection, self._section)
        foreign, operations = _done_by_others(connection, self._section, self._number, (self._known_text(), text)), []
        for operation in own:
            moved, foreign = past_all(operation, foreign)
            operations.append(moved)
        for hand, run in _by_hand(operations, hands):
            number = pieces.append_operations(connection, self._section, at_ms, run, hand=hand)
        return number, text, operations, foreign

    def _note_written(self, connection: sqlite3.Connection, at_ms: int) -> None:
        # Before the batch and apart from it: it may stand alone, the batch must not be taken for failed because of it.
        pieces.set_written(connection, self._piece, iso_time(at_ms))
        self._written_ms = at_ms

    def _accept(
        self, stored: list[Operation], number: int, text: str | None = None, foreign: list[Operation] | None = None
    ) -> None:
        """What was taken is stored as ``stored``; ``text`` is what it came to, ``foreign`` what others had changed."""
        with self._lock:
            if text is not None:
                self._known, self._known_since = text, []
            self._known_since += stored
            self._number = number
            self._since_fold += self._taken_keys
            self.stored += self._taken_keys
            self._taken, self._taken_hands, self._taken_keys = [], [], 0
            if foreign:
                for n, own in enumerate(self._pending):
                    self._pending[n], foreign = past_all(own, foreign)
                self._foreign += foreign
        self.problem = None
        if self._since_fold >= FOLD_OPERATIONS or self._idle_fold is None:
            self._plan_fold()

    def _plan_fold(self) -> None:
        if self._desk.closing or self._since_fold == 0:
            return
        if self._since_fold >= FOLD_OPERATIONS:
            self._desk.submit(self._fold)
        else:
            self._idle_fold = self._desk.submit(self._fold_when_idle, after=FOLD_IDLE_MS / 1000)

    def _fold(self, connection: sqlite3.Connection) -> None:
        from writerdesk.drafts import history

        history.fold(connection, self._section, iso_time(self._last_ms))
        self._since_fold = 0
        self._known, self._known_since = self._known_text(), []

    def _fold_when_idle(self, connection: sqlite3.Connection) -> None:
        self._idle_fold = None
        if self.fold_due(self._clock()) or self._desk.closing:
            self._fold(connection)
        elif self._since_fold:
            left = FOLD_IDLE_MS - (self._clock() - self._last_ms)
            self._idle_fold = self._desk.submit(self._fold_when_idle, after=max(1.0, left / 1000))

    def _seen(self) -> str:
        return rebuild(self._known, [*self._known_since, *self._taken, *self._pending])

    def _known_text(self) -> str:
        """The section as of the batch that this journal knows; only asked on the storage thread."""
        return rebuild(self._known, self._known_since)


def _question(connection: sqlite3.Connection, section: str) -> tuple[str, int, str, tuple[int, int]]:
    piece = pieces.piece_of_section(connection, section)
    if piece is None:
        raise Bug("bug/section-unknown", "A section was opened that is not there.")
    text, number = pieces.section_text(connection, section)
    return text, number, piece, pieces.batches_waiting(connection, section)


def _done_by_others(
    connection: sqlite3.Connection, section: str, number: int, texts: tuple[str, str]
) -> list[Operation]:
    """What led from the first of ``texts``, as of batch ``number``, to the second: as it was done, while it is known.

    A comparison of the texts can take a letter that stayed for one that went and came.
    """
    if not pieces.holds_batch(connection, section, number):
        return differences(*texts)
    return join_runs(unpack_operations([pieces.operations_after(connection, section, number)[1]]))


def _append(
    connection: sqlite3.Connection, section: str, known: int, at_ms: int, runs: list[tuple[Hand, list[Operation]]]
) -> int:
    """Store a batch, a row a hand, all or nothing; 0 when the text is not as of batch ``known`` any more."""
    if len(runs) == 1:
        return pieces.append_typed(connection, section, known, at_ms, runs[0][1], runs[0][0])
    number = known
    with transaction(connection):
        for hand, operations in runs:
            number = pieces.append_typed(connection, section, number, at_ms, operations, hand)
            if not number:
                return 0  # the first one: nobody else writes now
    return number


def _by_hand(operations: list[Operation], hands: list[Hand]) -> Iterator[tuple[Hand, list[Operation]]]:
    """Operations in runs of one hand; mostly there is one."""
    if hands and hands.count(hands[0]) == len(hands):
        yield hands[0], operations
        return
    for hand, run in groupby(zip(hands, operations, strict=True), key=lambda one: one[0]):
        yield hand, [operation for _, operation in run]


def _bring_back(connection: sqlite3.Connection, piece: str, section: str, text: str, number: int, at_ms: int) -> None:
    """Another program removed the section while it was typed in: what was typed keeps its place, at the end."""
    following, after = len(pieces.sections(connection, piece)), pieces.next_number(number)
    pieces.add_section(connection, piece, following, text=text, now=iso_time(at_ms), section_id=section, number=after)
