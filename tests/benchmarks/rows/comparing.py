"""D1: the difference of two long texts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import medians
from writerdesk.text.difference import diff
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import graphemes

_UDHR = Path(__file__).resolve().parents[2] / "fixtures" / "udhr"
_GRAPHEMES, _EDITS = 60_000, 300


@row("D1", "difference of two texts of 60,000 graphemes with 300 edits", goal="≤ 1.2 × bare rapidfuzz")
def difference(scale: Scale) -> Iterator[Case]:
    """Texts in one paragraph and in many, against one comparison of the same graphemes."""
    from rapidfuzz.distance import Levenshtein

    for tag in ("fr", "hi", "km"):
        for name, end in (("one paragraph", " "), ("many paragraphs", "\n")):
            before, after = _texts(tag, end)
            old, new = "".join(before), "".join(after)
            bare, ours = medians(
                [partial(Levenshtein.opcodes, before, after), partial(diff, old, new, tag)], scale.rounds(5)
            )
            yield Case(f"{tag}, {name}", bare, ours, 1.2)


def _texts(tag: str, end: str) -> tuple[list[str], list[str]]:
    chance = random.Random(tag)
    words = to_nfc((_UDHR / f"{tag}.txt").read_text("utf-8")).split()
    before: list[str] = []
    while len(before) < _GRAPHEMES:
        before += graphemes(" ".join(chance.choice(words) for _ in range(20)) + end)
    after = before[:_GRAPHEMES]
    for _ in range(_EDITS):
        after[chance.randrange(_GRAPHEMES)] = chance.choice(["", "x", "कि", "ក្"])
    return before[:_GRAPHEMES], after
