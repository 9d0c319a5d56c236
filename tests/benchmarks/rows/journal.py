"""Rows A1 to A5: what a key, a kill, a fold, a recovery and the history cost."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import medians, percentile
from tests.faults.killing import killed_once
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import new_piece
from writerdesk.drafts import history, pieces
from writerdesk.drafts.journal import SectionJournal
from writerdesk.drafts.operations import Hand, Operation
from writerdesk.drafts.snapshots import pack, unpack
from writerdesk.storage.desk import Desk

NOW = "2026-11-22T19:00:00.000Z"
AT = 1_795_374_000_000
OPS = "CREATE TABLE ops (seq INTEGER PRIMARY KEY, doc INTEGER, t INTEGER, pos INTEGER, del INTEGER, ins TEXT)"
INSERT = "INSERT INTO ops (doc, t, pos, del, ins) VALUES (1, ?, ?, ?, ?)"


@contextmanager
def desk_with(texts: list[str]) -> Iterator[tuple[Desk, list[str]]]:
    """A desk on a real disk with one piece, and the ids of its sections."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("WRITERDESK_BENCH_DISK")) as folder:
        desk = Desk.create(Path(folder) / "desk", "desk")

        def change(connection: sqlite3.Connection) -> list[str]:
            piece = pieces.create_piece(
                connection, language="en", title="t", kind="story", now=NOW, with_section=not texts
            )
            for number, text in enumerate(texts):
                pieces.add_section(connection, piece, number, text=text, now=NOW)
            return [section.id for section in pieces.sections(connection, piece)]

        try:
            yield desk, desk.write(change)
        finally:
            desk.close()


def raw(file: Path) -> sqlite3.Connection:
    """The floor: sqlite3 in WAL mode with synchronous=NORMAL, and one plain table."""
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(OPS)
    return connection


class Timed(SectionJournal):
    """Notes how long the storage thread works for each batch: neither side waits for the disk, only for its turn."""

    def __init__(self, desk: Desk, section: str) -> None:
        super().__init__(desk, section)
        self.taken: list[float] = []

    def store(self, connection: sqlite3.Connection) -> None:
        begun = time.thread_time()
        super().store(connection)
        self.taken.append(time.thread_time() - begun)


@row("A1", "autosave of one batch of keys", "main thread p99 ≤ 0.1 ms; storage thread ≤ 1.5 × a raw insert")
def autosave(scale: Scale) -> Iterator[Case]:
    """Keys at 50 a second; beside them, as often as the journal stores, a thread that does one raw insert."""
    floor: list[float] = []
    keys: list[float] = []
    over = threading.Event()
    with desk_with([]) as (desk, (section,)):
        connection = raw(desk.folder / "raw.sqlite3")

        def insert() -> None:
            while not over.wait(0.1):
                begun = time.thread_time()
                connection.execute(INSERT, (len(floor), 1000, 0, "ab"))
                floor.append(time.thread_time() - begun)

        journal = Timed(desk, section)
        journal.load()
        beside = threading.Thread(target=insert)
        beside.start()
        for number in range(scale.size(1_500, 120)):
            time.sleep(0.02)
            begun = time.perf_counter()
            journal.record(number, 0, "ش", AT + number)
            keys.append(time.perf_counter() - begun)
        over.set()
        beside.join()
        connection.close()
    yield Case("main thread, p99 of a key", 1e-4, percentile(keys, 0.99), 1, absolute=True)
    yield Case("storage thread, a batch", statistics.median(floor), statistics.median(journal.taken), 1.5)


@row("A2", "kill -9 while typing", "≤ 250 ms lost, database whole every time; syncs at least every 2 s while dirty")
def kills(scale: Scale) -> Iterator[Case]:
    """50 kills of ``piece type`` and of the window, every other one mid-fold and mid-checkpoint.

    A kill that harms the database, invents a key or loses one that was told to be stored ends the run.
    """
    for window, name in ((False, "piece type"), (True, "window")):
        with tempfile.TemporaryDirectory(dir=os.environ.get("WRITERDESK_BENCH_DISK")) as folder:
            workplace = own_workplace(Path(folder))
            piece = new_piece(workplace, title="t", language="ta", kind="story")
            workplace.settings.set("setup.finished", True)
            chance = random.Random(2)
            losses = [
                killed_once(workplace, piece, chance, window=window, busy=number % 2 == 1)
                for number in range(scale.size(50, 2))
            ]
            workplace.close()
        median = statistics.median(loss.seconds for loss in losses)
        note = f"{len(losses)} kills, {sum(loss.pressed for loss in losses)} keys, median {median * 1000:.0f} ms"
        yield Case(f"{name}, most lost", 0.25, max(loss.seconds for loss in losses), 1, absolute=True, note=note)
    yield Case("longest wait for the disk", 2.0, _longest_wait(scale), 1, absolute=True)


def _longest_wait(scale: Scale) -> float:
    """The longest time that a stored key was not on the disk itself, while somebody types without a pause."""
    waits, since = [], None
    with desk_with([]) as (desk, (section,)):
        journal = SectionJournal(desk, section)
        journal.load()
        desk.sync()
        stored, syncs = journal.stored, desk.syncs
        end = time.monotonic() + (4 if scale.quick else 13)
        number = 0
        while time.monotonic() < end:
            journal.record(number, 0, "a", AT + number)
            number += 1
            time.sleep(0.01)
            if desk.syncs != syncs and since is not None:
                waits.append(time.monotonic() - since)
                syncs, stored, since = desk.syncs, journal.stored, None
            elif since is None and journal.stored != stored:
                since = time.monotonic()
    return max(waits)


@row("A3", "checkpoint of one edited section of a book", "≤ 0.3 × plain whole-book write + fdatasync")
def checkpoint(scale: Scale) -> Iterator[Case]:
    """A book of 1M words in sections of 20,000; one of them has so many operations to fold. Forced to the disk."""
    text = words_of("en", 20_000)
    book = text * 50
    for operations in (2_000, 100):
        with desk_with([text]) as (desk, (section,)):
            floor, ours = [], []
            for _ in range(scale.rounds(24)):
                begun = time.perf_counter()
                write_book(desk.folder / "book.txt", book.encode())
                floor.append(time.perf_counter() - begun)
                type_fast(desk, section, typist(text, operations))
                begun = time.perf_counter()
                desk.write(partial(history.fold, section_id=section, at=NOW))
                desk.sync()
                ours.append(time.perf_counter() - begun)
                # What the writer's own log of days takes from a fold is its own matter, and its own row's.
                desk.write(_reckoned)
        yield Case(f"{operations} operations", statistics.median(floor), statistics.median(ours), 0.3)


def type_fast(desk: Desk, section: str, typed: Iterable[Operation]) -> None:
    """Put typed operations into the journal, each as a batch of its own, as at the pace of a person."""

    def change(connection: sqlite3.Connection) -> None:
        for one in typed:
            pieces.append_operations(connection, section, AT, [one], hand=Hand.TYPED)

    desk.write(change)
    desk.sync()


def write_book(file: Path, data: bytes) -> None:
    """The floor: the whole book into a file, and on the disk."""
    descriptor = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
    os.write(descriptor, data)
    os.fdatasync(descriptor)
    os.close(descriptor)


@row("A4", "recovery of a book of 1M words and 100,000 operations", "≤ 1.3 × unpack + read")
def recovery(scale: Scale) -> Iterator[Case]:
    """The floor unpacks the same snapshot and reads the same operations as columns of a plain table."""
    for tag in ("en", "mixed"):
        text = words_of(tag, scale.size(1_000_000))
        typed = list(typist(text, scale.size(100_000)))
        with desk_with([text]) as (desk, (section,)):
            type_fast(desk, section, typed)
            floor = raw(desk.folder / "raw.sqlite3")
            floor.execute("CREATE TABLE snapshot (text BLOB)")
            floor.execute("BEGIN")
            floor.execute("INSERT INTO snapshot VALUES (?)", (pack(text),))
            floor.executemany(INSERT, ((AT, *one) for one in typed))
            floor.execute("COMMIT")
            recover = partial(desk.read, partial(pieces.section_text, section_id=section))
            least, ours = medians([partial(unpack_and_read, floor), recover], scale.rounds(12))
            floor.close()
        yield Case(tag, least, ours, 1.3)


def unpack_and_read(connection: sqlite3.Connection) -> None:
    """The floor: the snapshot unpacked, the operations as Python values."""
    unpack(connection.execute("SELECT text FROM snapshot").fetchone()[0])
    connection.execute("SELECT pos, del, ins FROM ops ORDER BY seq").fetchall()


def typist(text: str, keys: int) -> Iterator[tuple[int, int, str]]:
    """Single keys as somebody types words: in the middle of ``text``, 4 % slips taken back, now and then elsewhere."""
    chance = random.Random(1)
    words = text[: 20 * keys].split()
    place, length, left = len(text) // 2, len(text), keys
    while True:
        for word in words:
            for letter in word + " ":
                if chance.random() < 0.04:
                    yield place, 0, "x"
                    yield place, 1, ""
                    left -= 2
                yield place, 0, letter
                place, length, left = place + 1, length + 1, left - 1
                if left <= 0:
                    return
            if chance.random() < 1 / 300:
                place = max(0, min(length, place + chance.randint(-20_000, 20_000)))


@row("A5", "history on disk after packing", "≤ 5 × the characters typed")
def history_size(scale: Scale) -> Iterator[Case]:
    """What the database grew by, all in, beside one that holds only the text; folded as typing folds."""
    for tag in ("en", "km"):
        text = words_of(tag, 20_000)
        typed = list(typist(text, scale.size(400_000, 30_000)))
        with desk_with([text]) as (desk, (section,)):
            journal = SectionJournal(desk, section)
            journal.load()
            for number, operation in enumerate(typed):
                journal.record(*operation, AT + number)
                if number % 10 == 9:
                    journal.commit()
            journal.fold()
            last = journal.load()
            desk.write(_reckoned)
            desk.write(lambda c: c.execute("DELETE FROM section_counts"))
            desk.sync()
            desk.close()
            pack_file(desk.file)
            grown = desk.file.stat().st_size
        with desk_with([last]) as (desk, _):
            desk.close()
            pack_file(desk.file)
            plain = desk.file.stat().st_size
        characters = sum(len(inserted) for _, _, inserted in typed)
        yield Case(f"{tag}, bytes a character", characters, grown - plain, 5, unit="bytes")


def _reckoned(connection: sqlite3.Connection) -> None:
    """What the writer's own log of days puts aside of a fold until it has looked at it."""
    for table in ("aside_batches", "aside_bases"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - two names


def pack_file(file: Path) -> None:
    """Leave out pages that hold nothing any more: the next words go there."""
    connection = sqlite3.connect(file)
    connection.execute("VACUUM")
    connection.close()
