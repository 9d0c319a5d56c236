"""O1 to O3: a draft of any length is on the page as soon as one of 20,000 words, and takes no more memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.rows.editor import SCRIPTS
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import percentile
from tests.benchmarks.writing_desk import WritingDesk, writing_desk

_SHORT = 20_000
_LOOK_S = 2.5

# What a process of its own does: open a piece that is there already, and say how much memory that took, in kB.
_OPEN = """
import sys
from tests.benchmarks.memory import grown
from tests.benchmarks.writing_desk import writing_desk
from pathlib import Path
with writing_desk(Path(sys.argv[1])) as desk:
    rest, small, *pieces = float(sys.argv[2]), *sys.argv[3:]
    desk.open(small)
    desk.settle(rest)
    def work():
        for piece in pieces:
            desk.open(piece)
            desk.settle(rest)
    print(*grown(work))
"""
_PLAIN = """
import sys
from tests.benchmarks.memory import grown
from PySide6.QtWidgets import QApplication, QPlainTextEdit
qt = QApplication([])
plain = QPlainTextEdit()
plain.resize(790, 720)
plain.show()
plain.setPlainText("a few words")
qt.processEvents()
def work():
    plain.setPlainText(open(sys.argv[1], encoding="utf-8").read())
    layout, block = plain.document().documentLayout(), plain.document().firstBlock()
    while block.isValid():
        layout.blockBoundingRect(block)
        block = block.next()
    qt.processEvents()
print(*grown(work))
"""


@row("O1", "first paint of any draft with the caret restored", "≤ 1.5 × that of 20,000 words; ≤ 0.02 × novelWriter")
def first_paint(scale: Scale) -> Iterator[Case]:
    """Drafts of the same script opened in turns; the caret was left in the middle, and once at the end."""
    longest = 0.0
    with writing_desk() as desk:
        for tag in SCRIPTS if not scale.quick else ("en", "ur", "km"):
            sizes = [1_000, 100_000 if not scale.quick else 30_000]
            sizes += [1_000_000] if tag in {"en", "mixed"} and not scale.quick else []
            short = desk.piece(tag, _SHORT)
            others = {f"{words:,} words": desk.piece(tag, words) for words in sizes}
            others["20,000 words, at the end"] = desk.piece(tag, _SHORT, caret=1.0)
            taken: dict[str, list[float]] = {name: [] for name in ("", *others)}
            for number in range(scale.turns(8) + 1):
                for name, piece in {"": short, **others}.items():
                    seconds = desk.open(piece)
                    desk.settle(0.2)
                    taken[name] += [seconds] if number else []
            for name in others:
                yield Case(f"{tag} {name}", statistics.median(taken[""]), statistics.median(taken[name]), 1.5)
                if tag == "en" and name.startswith("1,000,000"):
                    longest = statistics.median(taken[name])
    if longest and peers.has_novelwriter():
        with tempfile.TemporaryDirectory() as folder:
            theirs, _ = peers.novelwriter_opens(Path(folder), words_of("en", 1_000_000))
        yield Case("en 1,000,000 words beside novelWriter", theirs, longest, 0.02)


@row("O2", "memory of a book of a million words", "≤ 0.2 × a plain editor laid out; PSS ≤ 1.5 × 20,000 words")
def memory(scale: Scale) -> Iterator[Case]:
    """Each in a process of its own."""
    # Of fewer words what any opened piece takes is more than the text: the goal is one for books.
    most = scale.size(1_000_000, 400_000)
    # Also in a quick run: what the window reads ahead in quiet moments is no growth of the second piece.
    rest = "1.5"
    for tag in ("en", "mixed"):
        with tempfile.TemporaryDirectory() as folder:
            text = Path(folder) / "book.txt"
            text.write_text(words_of(tag, most), encoding="utf-8")
            with writing_desk(Path(folder)) as desk:
                pieces = [desk.piece(tag, words) for words in (1_000, _SHORT, most)]
            floor, _ = _measured(_PLAIN, str(text))
            short, short_pss = _measured(_OPEN, folder, rest, pieces[0], pieces[1])
            ours, pss = _measured(_OPEN, folder, rest, pieces[0], pieces[2])
        note = f"20,000 words: {short / 1e6:.1f} MB"
        yield Case(f"{tag}, {most:,} words: growth", floor, max(0.0, ours), 0.2, "B", note=note)
        yield Case(f"{tag}, {most:,} words: PSS against 20,000 words", short_pss, pss, 1.5, "B")


@row("O3", "longest stall of the window's thread while the rest loads", "≤ 16 ms")
def stalls(scale: Scale) -> Iterator[Case]:
    """From the first paint until everything about the piece is there; the worst of each opening, their median."""
    with writing_desk() as desk:
        desk.open(desk.piece("en", 500))
        desk.settle(scale.seconds(2.0))
        for tag, shut in [(tag, True) for tag in SCRIPTS] + [("en", False), ("mixed", False)]:
            desk.show_panel(shown=not shut)
            piece, other = desk.piece(tag, 21_000 if not scale.quick else 5_000), desk.piece(tag, 500)
            worst = []
            for number in range(scale.turns(6) + 1):
                desk.open(other)
                desk.settle(scale.seconds(0.5))
                desk.open(piece)
                stalled = desk.longest_stall(scale.seconds(_LOOK_S))
                worst += [stalled] if number else []
            name = f"{tag} 21,000 words, {'panel shut' if shut else 'with the cards of the panel'}"
            yield Case(name, 0.016, percentile(worst, 0.5), 1.0, absolute=True)
        yield from _stalls_by_findings(desk, scale)


def _stalls_by_findings(desk: WritingDesk, scale: Scale) -> Iterator[Case]:
    """A piece with 300 findings and 2,000 comments, opened beside its cards."""
    from tests.benchmarks.full_desk import fill

    desk.show_panel(shown=True)
    full, other = fill(desk.workplace, scale), desk.piece("en", 500)
    for tab in ("findings", "comments"):
        worst = []
        for number in range(scale.turns(6) + 1):
            desk.open(other)
            desk.settle(scale.seconds(0.5))
            desk.application.window.pages.writing.show_tab(tab)
            desk.open(full)
            stalled = desk.longest_stall(scale.seconds(_LOOK_S))
            worst += [stalled] if number else []
        yield Case(f"300 findings, 2,000 comments: {tab} arrive", 0.016, percentile(worst, 0.5), 1.0, absolute=True)


def _measured(script: str, *words: str) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE, check=True, text=True,
    )  # fmt: skip
    grown, whole = done.stdout.split()[-2:]
    return float(grown), float(whole)
