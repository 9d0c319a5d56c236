"""What the comparison page shows: paragraphs with what stayed, went and came, and folds where nothing changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from writerdesk.text.offsets import from_utf16

if TYPE_CHECKING:
    from writerdesk.drafts.comparing import Comparison

_AROUND = 2
"""Paragraphs shown on either side of a change."""

_LEAST_FOLDED = 3
_SIGNS = {(True, False): "−", (False, True): "+", (True, True): "±"}
MOVED = "⇄"
ENDED = "¶"
"""Shown where a line end itself went or came."""

Mark = Literal["same", "delete", "insert"]


@dataclass(frozen=True)
class Run:
    """Letters of one kind in a paragraph; ``old`` is where they stand in the old text (code points), None if nowhere.

    ``shown`` is what stands on the page for them.
    """

    text: str
    mark: Mark
    moved: bool
    old: int | None


@dataclass(frozen=True)
class Paragraph:
    """One paragraph to read. ``sign`` is − + ± or ⇄ where something changed, else ''.

    ``folded`` counts the paragraphs that this one stands for.
    """

    runs: tuple[Run, ...] = ()
    sign: str = ""
    folded: int = 0

    def old_range(self, start: int, end: int) -> tuple[int, int] | None:
        """What of the old text stands between two places of the paragraph (UTF-16); None for nothing."""
        found: list[int] = []
        place = 0
        for run in self.runs:
            length = _utf16_length(run.text)
            begin, stop = max(start, place), min(end, place + length)
            if run.old is not None and begin < stop:
                found += [run.old + from_utf16(run.text, at - place) for at in (begin, stop)]
            place += length
        return (min(found), max(found)) if found else None


@dataclass(frozen=True)
class Reading:
    """A comparison ready to be shown; ``stops`` are the numbers of the paragraphs at which changes begin."""

    comparison: Comparison
    paragraphs: tuple[Paragraph, ...]
    stops: tuple[int, ...]


def reading(comparison: Comparison, *, alone: bool = False) -> Reading:
    """Paragraphs of both texts in one, long unchanged stretches folded; or the old text alone, whole."""
    if alone:
        return Reading(comparison, tuple(_plain(comparison.old)), ())
    whole = list(_paragraphs(comparison))
    near = [False] * len(whole)
    for number, paragraph in enumerate(whole):
        if paragraph.sign:
            for one in range(max(0, number - _AROUND), min(len(whole), number + _AROUND + 1)):
                near[one] = True
    shown: list[Paragraph] = []
    number = 0
    while number < len(whole):
        end = number
        while end < len(whole) and not near[end]:
            end += 1
        if end - number >= _LEAST_FOLDED:
            shown.append(Paragraph(folded=sum(1 for one in whole[number:end] if one.runs)))
            number = end
        else:
            shown.append(whole[number])
            number += 1
    stops = [n for n, one in enumerate(shown) if one.sign and (n == 0 or not shown[n - 1].sign or one.sign == MOVED)]
    return Reading(comparison, tuple(shown), tuple(stops))


def _plain(text: str) -> Iterator[Paragraph]:
    place = 0
    for line in text.split("\n"):
        yield Paragraph((Run(line, "same", moved=False, old=place),) if line else ())
        place += len(line) + 1


def _paragraphs(comparison: Comparison) -> Iterator[Paragraph]:
    runs: list[Run] = []
    ended: list[Run] = []
    old, before = 0, Paragraph()
    for stretch in comparison.stretches:
        lines = stretch.text.split("\n")
        for number, line in enumerate(lines):
            place = old if stretch.mark != "insert" else None
            if line:
                runs.append(Run(line, stretch.mark, stretch.moved, place))
            if number + 1 < len(lines):
                if stretch.mark != "same":
                    ended = [Run(ENDED, stretch.mark, stretch.moved, None)]
                made = _paragraph(runs, ended)
                if not runs and before.sign:
                    made = Paragraph()  # the empty line that goes with a paragraph
                yield made
                runs, ended, before = [], [], made
            old += (len(line) + (number + 1 < len(lines))) * (place is not None)
    if runs:
        yield _paragraph(runs, ended)


def _paragraph(runs: list[Run], ended: list[Run]) -> Paragraph:
    # A line end is worth a sign of its own only where the paragraph round it stayed.
    if ended and (not runs or any(run.mark == "same" for run in runs)):
        runs = [*runs, *ended]
    marks = {run.mark for run in runs}
    if any(run.moved for run in runs):
        return Paragraph(tuple(runs), MOVED)
    return Paragraph(tuple(runs), _SIGNS.get(("delete" in marks, "insert" in marks), ""))


def _utf16_length(text: str) -> int:
    return len(text) + sum(1 for sign in text if sign > "\uffff")
