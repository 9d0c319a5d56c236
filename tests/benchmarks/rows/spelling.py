"""C1, C3 and C4: the whole check of a novel, a paragraph that was checked before, the memory of each dictionary, and
keys while one is loaded.
"""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from icu4py.breakers import CharacterBreaker, SentenceBreaker, WordBreaker

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.rows.counting import book
from tests.benchmarks.rows.editor import SCRIPTS, flag_all, press
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import medians, percentile
from tests.benchmarks.writing_desk import WritingDesk, writing_desk
from writerdesk.checks.engine import check
from writerdesk.checks.spelling import Speller, open_engine
from writerdesk.checks.worker import ChecksWorker
from writerdesk.languages.dictionaries import dictionary, list_dictionaries
from writerdesk.text.segments import letter_test, segment

_MB = 1 << 20


@row("C1", "whole check of a novel of 100,000 words; a paragraph checked before", "≤ 1.5 × bare engine calls; ≤ 1 ms")
def whole_check(scale: Scale) -> Iterator[Case]:
    """Every rule over the novel, against the engines that it needs: ICU's clusters, words and sentences, Hunspell asked
    for each running word, and CLD2 for each paragraph.

    Then what a paragraph of 80 words costs that is known already: asking for its words, and painting its lines.
    """
    with tempfile.TemporaryDirectory() as folder, ChecksWorker(Path(folder)) as worker:
        for tag in ("fr", "sw", "ar"):
            text = "\n\n".join(book((tag,), scale.size(100_000)))
            speller = Speller(Path(folder))
            speller.known(["a"], tag)  # loading the dictionary is not checking
            engine = speller._of(tag)[0]
            bare, ours = medians(
                [partial(_bare, engine, text, tag), partial(check, text, tag, spelling=speller)], scale.rounds(5)
            )  # fmt: skip
            yield Case(f"{tag}: the novel", bare, ours, 1.5)
        paragraph = book(("fr",), 80)[0]
        words = [one.text for one in segment(paragraph, "word", "fr") if one.word]
        worker.known(words, "fr")
        (asked,) = medians([lambda: worker.submit_known(words, "fr").result()], scale.rounds(200))
        yield Case("fr: asking for the words of a known paragraph", 1.0, asked * 1000, 1, unit="ms", absolute=True)
    with writing_desk() as desk:
        for tag in SCRIPTS:
            painted = _painted(desk, tag, scale.rounds(100))
            yield Case(f"{tag}: lines of a known paragraph", 1.0, painted * 1000, 1, unit="ms", absolute=True)


@row("C3", "memory of the checks worker for each dictionary", "≤ 60 MB a dictionary")
def dictionary_memory(scale: Scale) -> Iterator[Case]:
    """What a process of its own grows by when it opens a dictionary and is asked for a page of words."""
    tags = [one.language for one in list_dictionaries()]
    if scale.quick:
        tags = [tag for tag in tags if tag in {"hu", "uk", "ar", "ko", "fr", "sw"}]
    with tempfile.TemporaryDirectory() as folder:
        for tag in tags:
            files = dictionary(tag, Path(folder))
            if files is None:
                continue
            pss, uss = _grown(files.folder, files.name)
            note = f"PSS {pss / _MB:.1f} MB, USS {uss / _MB:.1f} MB"
            yield Case(f"{tag}", 60.0, pss / _MB, 1, unit="MB", absolute=True, note=note)


@row("C4", "keys while a dictionary is loaded that takes seconds", "p50 ≤ 1.1 ×, p95 ≤ 1.2 × keys without one")
def keys_meanwhile(scale: Scale) -> Iterator[Case]:
    """From the moment a Basque text stands, against the same keys in a language without a dictionary; each time in a
    new window, whose checks worker has nothing yet.
    """
    text, seconds = words_of("qu", 1_000), 1.0 if scale.quick else 3.0
    taken: dict[str, list[list[float]]] = {"qu": [], "eu": []}
    for _ in range(1 if scale.quick else 4):
        for tag, times in taken.items():
            with writing_desk() as desk:
                desk.open(desk.piece(tag, 0, text=text))
                end = time.perf_counter() + seconds
                while time.perf_counter() < end:
                    times.append(press(desk, desk.editor, "en"))
    without, loading = ([key for turn in turns for key in turn] for turns in taken.values())
    for share, limit in ((0.5, 1.1), (0.95, 1.2)):
        yield Case(f"eu: p{share * 100:.0f}", percentile(without, share), percentile(loading, share), limit)


def _bare(engine: Any, text: str, tag: str) -> int:
    """The engines of a check, called as they are: nothing is remembered, nothing is said of what they answer."""
    import pycld2

    holds, known = letter_test(), 0
    for word in WordBreaker(text, tag):
        if holds(word):
            known += engine.spell(word)
    for paragraph in text.split("\n"):
        pycld2.detect(paragraph, isPlainText=True)
    return known + sum(1 for _ in SentenceBreaker(text, tag)) + sum(1 for _ in CharacterBreaker(text, tag))


def _painted(desk: WritingDesk, tag: str, rounds: int) -> float:
    """Seconds to paint the lines of a paragraph whose every word is flagged, when they are known."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QImage, QPainter

    from writerdesk.desktop.editor.mark_painter import MarkPainter

    desk.open(desk.piece(tag, 300, text=words_of(tag, 300)))
    desk.settle()
    flag_all(desk, tag)
    section = desk.editor.section
    assert section is not None
    longest = max(range(len(section.ledger.texts)), key=lambda number: len(section.ledger.texts[number]))
    block, notes = desk.editor.document().findBlockByNumber(longest), section.ledger.notes[longest]
    picture, painter = QImage(1_000, 2_000, QImage.Format.Format_ARGB32_Premultiplied), QPainter()
    marks = MarkPainter(desk.application.parts.theme)

    def paint() -> None:
        marks.underline(painter, block, section.ledger.texts[longest], notes, QPointF(0, 0), picture.rect())

    painter.begin(picture)
    (taken,) = medians([paint], rounds, warm=3)
    painter.end()
    return taken


def _grown(folder: Path, name: str) -> tuple[int, int]:
    """By how many bytes a fresh process grew, proportional and its own alone."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_open_and_ask, args=(theirs, str(folder), name), daemon=True)
    process.start()
    theirs.close()
    before, after = ours.recv()
    process.join()
    return after[0] - before[0], after[1] - before[1]


def _open_and_ask(connection: Connection, folder: str, name: str) -> None:
    import hunspell  # noqa: F401 - the engine itself is no dictionary's memory

    before = _memory()
    engine = open_engine(name, Path(folder), name)
    for number in range(300):
        engine.spell(f"abc{number}")
    connection.send((before, _memory()))


def _memory() -> tuple[int, int]:
    """Proportional and unshared bytes of this process, as the kernel reckons them."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()[1:]
    found = {line.split()[0]: int(line.split()[1]) * 1024 for line in lines}
    return found["Pss:"], found["Private_Clean:"] + found["Private_Dirty:"]
