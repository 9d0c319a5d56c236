"""K1 to K4: every key is painted about as soon as in a plain editor, whatever the length and script of the draft.

Offscreen, through the program's window on a real desk: counts, checks and autosave run beside the keys. The floor is a
QPlainTextEdit of the same size and font with the same text and place, asked in turns.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.benchmarks import peers
from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.texts import words_of
from tests.benchmarks.timing import percentile
from tests.benchmarks.writing_desk import KeyClock, WritingDesk, plain_beside, writing_desk
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.marks import Mark
from writerdesk.text.segments import segment

SCRIPTS = ("en", "hi", "ta", "ar", "ur", "km", "ja", "mixed")
_KEYS = 25
_PAUSE_S = 0.75
_LETTERS = {
    "en": "the rain ", "hi": "बारिश में ", "ta": "மழை பெய்", "ar": "المطر ", "ur": "بارش ہو ",
    "km": "ភ្លៀងធ្លាក់", "ja": "雨が降る", "mixed": "rain ",
}  # fmt: skip

Times = tuple[list[float], list[float]]


@row("K1", "key to paint, with counts, checks and autosave on", "p50 ≤ 1.5 ×, p95 ≤ 2 × a plain editor; p99 ≤ 16.7 ms")
def keys(scale: Scale) -> Iterator[Case]:
    """Every script at 1,000 and 100,000 words, Latin and mixed at a million."""
    sizes = [(tag, words) for tag in SCRIPTS for words in (1_000, 100_000)]
    sizes += [("en", 1_000_000), ("mixed", 1_000_000)]
    if scale.quick:
        sizes = [("en", 1_000), ("km", 1_000), ("hi", 20_000), ("ur", 20_000), ("mixed", 20_000)]
    with writing_desk() as desk:
        for tag, words in sizes:
            floor, ours = typed(desk, tag, words_of(tag, words), scale.turns(6))
            yield from key_cases(f"{tag} {words:,} words", floor, ours, (1.5, 2.0))


@row("K2", "the same at a million words against a thousand", "p50 ≤ 1.2 ×; ≤ 0.1 × novelWriter's at a million")
def long_against_short(scale: Scale) -> Iterator[Case]:
    """Keys in one and the same paragraph, in turns in the middle of a short and of a long text."""
    most = scale.size(1_000_000)
    with writing_desk() as desk:
        for tag in ("en", "mixed"):
            paragraph = max(words_of(tag, 300).split("\n"), key=len)
            pieces = [desk.piece(tag, words) for words in (1_000, most)]
            taken: dict[str, list[float]] = {piece: [] for piece in pieces}
            for number in range(scale.turns(6) + 1):
                for piece in pieces:
                    desk.open(piece)
                    desk.settle()
                    place = desk.editor.caret()
                    desk.editor.apply(Edit(place, "", f"\n{paragraph}\n"))
                    desk.editor.set_caret(place + 1 + len(paragraph) // 2)
                    pressed = press(desk, desk.editor, tag)
                    taken[piece] += pressed if number else []
            short, long = (percentile(taken[piece], 0.5) for piece in pieces)
            yield Case(f"{tag}: {most:,} words against 1,000, p50", short, long, 1.2)
            if tag == "en" and not scale.quick and peers.has_novelwriter():
                with tempfile.TemporaryDirectory() as folder:
                    _, theirs = peers.novelwriter_opens(Path(folder), words_of(tag, most))
                yield Case(f"{most:,} words beside novelWriter, p50", percentile(theirs, 0.5), long, 0.1)


@row("K3", "key to paint with every word flagged", "p50 ≤ 3 × a plain editor; p95 ≤ 16.7 ms")
def all_flagged(scale: Scale) -> Iterator[Case]:
    """Every word on the page has a line under it, as in a language without a word list."""
    with writing_desk() as desk:
        for tag in SCRIPTS:
            text = words_of(tag, scale.size(20_000))
            floor, ours = typed(desk, tag, text, scale.turns(6), before=partial(flag_all, desk, tag))
            yield Case(f"{tag}, p50", percentile(floor, 0.5), percentile(ours, 0.5), 3.0)
            yield Case(f"{tag}, p95", 0.0167, percentile(ours, 0.95), 1.0, absolute=True)


@row("K4", "a key in a paragraph of 10,000 words", "≤ 1.1 × a plain editor")
def long_paragraph(scale: Scale) -> Iterator[Case]:
    """Qt shapes the whole paragraph at each key; a plain editor of the same line width does so too."""
    with writing_desk() as desk:
        for tag in ("en", "hi", "ar"):
            text = words_of(tag, scale.size(10_000, 2_000)).replace("\n", " ")
            floor, ours = typed(desk, tag, text, scale.turns(4), narrow=True)
            yield Case(f"{tag}, p50", percentile(floor, 0.5), percentile(ours, 0.5), 1.1)


def typed(
    desk: WritingDesk,
    tag: str,
    text: str,
    rounds: int,
    *,
    before: Callable[[], None] | None = None,
    narrow: bool = False,
) -> Times:
    """Seconds of each key in the plain editor and in ours, in the middle of the text, in turns of 25 keys.

    Between two turns there is a pause that lets counts and checks begin, so that they run while the next keys come.
    ``before`` is done before each of our turns; ``narrow`` gives the plain editor lines as long as ours.
    """
    desk.open(desk.piece(tag, 0, text=text))
    desk.settle()
    window, plain = plain_beside(desk.editor, text, narrow=narrow)
    floor: list[float] = []
    ours: list[float] = []
    for number in range(rounds + 1):
        pressed = press(desk, plain, tag)
        floor += pressed if number else []
        pressed = press(desk, desk.editor, tag, before)
        ours += pressed if number else []
    window.close()
    window.deleteLater()
    return floor, ours


def press(desk: WritingDesk, editor: QWidget, tag: str, before: Callable[[], None] | None = None) -> list[float]:
    """Seconds of each of 25 keys, after a pause that lets counts and checks begin."""
    editor.window().activateWindow()
    editor.setFocus()
    desk.pause(_PAUSE_S)
    if before is not None:
        before()
        desk.pause(0.02)
    clock, letters = KeyClock(editor), cycle(_LETTERS[tag])
    return [clock.press(next(letters)) for _ in range(_KEYS)]


def flag_all(desk: WritingDesk, tag: str) -> None:
    """Put a mark under every word of the paragraphs that have lines."""
    section = desk.editor.section
    if section is None:
        return
    language = "en" if tag == "mixed" else tag
    for number in range(section.dressing.low, section.dressing.high):
        words = [one for one in segment(section.ledger.texts[number], "word", language) if one.word]
        notes = section.ledger.notes[number]
        notes.marks = [Mark(f"{number}.{one.start}", "hard", one.start, one.end) for one in words]
        notes.drawn = None
    desk.editor.marks_changed()


def key_cases(name: str, floor: list[float], ours: list[float], limits: tuple[float, float]) -> Iterator[Case]:
    """The cases of one text: median, 95th and 99th of a hundred."""
    yield Case(f"{name}, p50", percentile(floor, 0.5), percentile(ours, 0.5), limits[0])
    yield Case(f"{name}, p95", percentile(floor, 0.95), percentile(ours, 0.95), limits[1])
    yield Case(f"{name}, p99", 0.0167, percentile(ours, 0.99), 1.0, absolute=True)
