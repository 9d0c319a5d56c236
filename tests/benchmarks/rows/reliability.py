"""Rows of the reliability run: what is lost, doubled, refused, or left behind. All floors are nought or a promise."""

from __future__ import annotations

import gc
import random
import statistics
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psutil

from tests.benchmarks.frame import Case, Scale, row

_HOURS = 8
_KEYS_AN_HOUR = 7_200
"""Two keys a second: forty words a minute, without a rest."""


def none(name: str, found: float, note: str = "") -> Case:
    """A count that must be nought."""
    return Case(name, 0, found, 1, unit="", absolute=True, note=note)


@row("R1", "kill -9 while typing, in the shell and in the window", "nothing lost that was stored, ≤ 250 ms unstored")
def kills(scale: Scale) -> Iterator[Case]:
    """Every other kill comes while the journal is folded; one that harms the desk or invents a key ends the run."""
    from tests.faults.killing import killed_once
    from writerdesk.actions.workplace import own_workplace
    from writerdesk.actions.write import new_piece

    for window, name in ((False, "piece type"), (True, "window")):
        with tempfile.TemporaryDirectory() as folder:
            workplace = own_workplace(Path(folder))
            piece = new_piece(workplace, title="t", language="ta", kind="story")
            workplace.settings.set("setup.finished", True)
            chance = random.Random(7)
            losses = [
                killed_once(workplace, piece, chance, window=window, busy=number % 2 == 1)
                for number in range(scale.size(50, 5))
            ]
            workplace.close()
        keys = sum(loss.pressed for loss in losses)
        median = statistics.median(loss.seconds for loss in losses)
        yield none(f"{name}: kills not survived", 0, f"{len(losses)} survived, {keys} keys pressed")
        worst = max(loss.seconds for loss in losses)
        yield Case(f"{name}: most lost", 0.25, worst, 1, absolute=True, note=f"median {median * 1000:.0f} ms")


@row("R2", "packages through faults of network, clock, disk and process", "lost 0, doubled 0, corrupted 0")
def packages(scale: Scale) -> Iterator[Case]:
    """Each fault has a vendor of its own, served by a process, with packages to send through a bad network."""
    from tests.faults.table import FAULTS, SIZES, holes_and_drips, measured
    from tests.faults.table import kills as killing

    number, kill_count = scale.size(40, 6), scale.size(52, 6)
    works = [(name, work, number) for name, work in FAULTS.items()]
    works.append((f"{kill_count} kills of client and server", partial(killing, number=kill_count), number))
    for name, work, wanted in works:
        outcome = measured(name, work, wanted, (1_000,) if work is holes_and_drips else SIZES)
        bad = outcome.lost + outcome.doubled + outcome.corrupted
        tries = f"{outcome.packages} packages, {outcome.attempts} attempts"
        yield none(name, bad, f"lost {outcome.lost} doubled {outcome.doubled} corrupted {outcome.corrupted}; {tries}")


@row("R3", "hostile files", "each refused with its code")
def hostile_files(scale: Scale) -> Iterator[Case]:
    """Bombs, lies about sizes, entities that multiply, locked and cut files: each is looked into as an import does."""
    from tests.faults.test_hostile_files import HOSTILE
    from writerdesk.actions.files import look_into
    from writerdesk.errors import Refused

    taken = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make, code in HOSTILE[:: 4 if scale.quick else 1]:
            file = Path(folder) / name
            file.write_bytes(make())
            try:
                look_into(file, "en")
                taken.append(name)
            except Refused as refused:
                taken += [name] if refused.code != code else []
            file.unlink()
    count = len(HOSTILE[:: 4 if scale.quick else 1])
    yield none("hostile files not refused", len(taken), f"{count - len(taken)} refused {' '.join(taken)}".strip())


@row("R4", "eight hours of writing in the window", "memory flat: ≤ 1.1 × that after the first hour")
def hours_of_writing(scale: Scale) -> Iterator[Case]:
    """Two keys a second by the clock of the program, with counts, checks and the journal on."""
    from tests.benchmarks.texts import words_of
    from tests.benchmarks.writing_desk import KeyClock, writing_desk

    letters, keys = words_of("en", 2_000), _HOURS * scale.size(_KEYS_AN_HOUR)
    process, sizes = psutil.Process(), list[int]()
    with writing_desk() as desk:
        passed = 0
        began = desk.workplace.clock()
        desk.workplace.clock = lambda: began + passed * 500
        desk.open(desk.piece("en", 5_000))
        desk.settle()
        clock = KeyClock(desk.editor)
        for passed in range(1, keys + 1):
            # Half of what is written is taken back: the piece grows as a writer's does, not as a typist's.
            clock.press(letters[passed % len(letters)] if passed % 60 < 45 else "\b")
            if passed % (keys // _HOURS) == 0:
                desk.settle()
                gc.collect()
                sizes.append(process.memory_info().rss)
    hours = " ".join(str(size >> 20) for size in sizes)
    yield Case("memory after the last hour, by the first", sizes[0], sizes[-1], 1.1, unit="B", note=f"MB: {hours}")


@row("R5", "handles and threads after 200 pieces were opened and left", "none more than after the first 20")
def left_behind(scale: Scale) -> Iterator[Case]:
    """Five pieces in five scripts in turn."""
    from tests.benchmarks.writing_desk import writing_desk

    process, times = psutil.Process(), scale.size(200, 40)
    with writing_desk() as desk:
        pieces = [desk.piece(tag, 500) for tag in ("en", "hi", "ur", "km", "ja")]

        def held() -> tuple[int, int]:
            desk.settle()
            gc.collect()
            return process.num_fds(), process.num_threads()

        handles = threads = 0
        for number in range(times):
            desk.open(pieces[number % len(pieces)])
            if number == 19:
                handles, threads = held()
        last_handles, last_threads = held()
    yield none("handles left", max(0, last_handles - handles), f"{handles} after 20, {last_handles} after {times}")
    yield none("threads left", max(0, last_threads - threads), f"{threads} after 20, {last_threads} after {times}")
