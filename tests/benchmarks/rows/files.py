"""I1: the window stays alive while a text with a line of 1,000,000 characters comes in, is shown and typed in."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.writing_desk import WritingDesk, writing_desk
from tests.desktop.editing import press
from writerdesk.desktop.files.import_page import ImportPage

_TURN_S = 0.1
_SAMPLES = {
    "sentences": "It was the best of times, it was the worst of times. ",
    "no space": "a",
    "Khmer": "ខ្មែរ",
    "Urdu": "وہ بہترین وقت تھا، وہ بدترین وقت تھا۔ ",
}


@row("I1", "longest turn of the event loop while a line of 1,000,000 characters is opened and typed in", "≤ 100 ms")
def giant_line(scale: Scale) -> Iterator[Case]:
    """Import, first paint and keys; the text that is kept is the text that came."""
    length = scale.size(1_000_000)
    with writing_desk() as desk:
        _import(desk, "a first look makes the pages", "warm", scale)
        for name, sample in _SAMPLES.items():
            text = (sample * (length // len(sample) + 1))[:length]
            stalls = _import(desk, text, name, scale)
            for step, stall in stalls.items():
                yield Case(f"{name}, {step}", _TURN_S, stall, 1.0, absolute=True)


def _import(desk: WritingDesk, text: str, name: str, scale: Scale) -> dict[str, float]:
    """Seconds of the longest turn in each step."""
    window = desk.application.window
    page = window.pages.page("import")
    assert isinstance(page, ImportPage)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"{name}.txt"
        file.write_text(text, encoding="utf-8", newline="")
        window.go("import", str(file))
        stalls = {"read": _longest(desk, page.card.isVisible)}
    page.card.make.click()
    stalls["made and shown"] = _longest(desk, lambda: window.stack.currentWidget() is window.pages.made("writing"))
    stalls["after"] = desk.longest_stall(scale.seconds(3.0))
    desk.settle()
    piece = window.pages.writing.controller.piece
    assert piece is not None
    assert piece.draft.text() == text, "the text is exact"
    stalls["typed in"] = max(_key(desk, letter, scale.seconds(0.15)) for letter in "a few words")
    return stalls


def _key(desk: WritingDesk, letter: str, seconds: float) -> float:
    begun = time.perf_counter()
    press(desk.editor, letter)
    return max(time.perf_counter() - begun, desk.longest_stall(seconds))


def _longest(desk: WritingDesk, until: Callable[[], bool]) -> float:
    worst = 0.0
    while not until():
        begun = time.perf_counter()
        desk.qt.processEvents()
        worst = max(worst, time.perf_counter() - begun)
        time.sleep(0.0005)
    return worst
