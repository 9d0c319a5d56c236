"""Where comments come to stand when their text is edited; the truth is tracked cluster by cluster.

``python -m tests.text.placements [ROUNDS]`` prints the figures by script and kind of edit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from tests.text.tracked import (
    SCRIPTS,
    Tracked,
    clusters_edited,
    delete,
    insert,
    lookalike,
    move,
    tracked,
    words_edited,
)
from writerdesk.text.anchors import carry, make_annotation
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import graphemes

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)


def commented(text: Tracked) -> tuple[list[dict[str, Any]], dict[str, list[int]]]:
    """Comments on 4 to 50 clusters, several a paragraph, and the names of the clusters that each is about."""
    annotations, about = [], {}
    places, whole = text.places(), text.text()
    for paragraph in text.paragraphs:
        for length in (4, 8, 20, 50):
            start = text.draw.randrange(max(1, len(paragraph) - length))
            names = [name for _, name in paragraph[start : start + length]]
            annotation = make_annotation(
                whole, places[names[0]][0], places[names[-1]][1], "about this", author="A", now=NOW
            )
            annotations.append(annotation)
            about[annotation["id"]] = names
    return annotations, about


class Tally:
    """What became of the comments: whole ones (no cluster of theirs was touched) and all."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.whole = self.whole_carried = self.all = self.carried = 0

    def add(self, before: Tracked, after: Tracked) -> None:
        old, new = before.text(), after.text()
        if to_nfc(new) != new or len(graphemes(new)) != sum(map(len, after.paragraphs)) + 2 * len(after.paragraphs) - 2:
            return  # clusters that grew together are no longer the ones that were named
        places = after.places()
        annotations, about = commented(before)
        for carried in carry(annotations, old, new):
            left = [places[name] for name in about[carried.id] if name in places]
            untouched = len(left) == len(about[carried.id]) and all(one[1] == other[0] for one, other in pairwise(left))
            self.all += 1
            self.whole += untouched
            if carried.start is None or carried.end is None:
                continue
            self.carried += 1
            self.whole_carried += untouched
            first, last = (left[0][0], left[-1][1]) if left else (0, 0)
            exact = (carried.start, carried.end) == (first, last)
            if not left or carried.end <= first or last <= carried.start or (untouched and not exact):
                self.wrong.append(f"{before.language}: {old[slice(*before.places()[about[carried.id][0]])]} …")


EDITS: dict[str, list[Callable[[Tracked], None]]] = {
    "insert": [insert],
    "delete": [delete],
    "move": [move],
    "look-alike": [lookalike, lookalike],
    "5 % of the words": [words_edited(0.05)],
    "20 % of the words": [words_edited(0.2)],
    "5 % of the clusters": [clusters_edited(0.05)],
    "20 % of the clusters": [clusters_edited(0.2)],
    "5 % of the clusters beside a look-alike": [clusters_edited(0.05)],
    "delete beside a look-alike": [delete, delete],
    "delete and edit beside a look-alike": [delete, words_edited(0.05)],
    "all at once beside a look-alike": [insert, move, delete, words_edited(0.05)],
}


def placed(name: str, language: str, rounds: int, result: Tally) -> Tally:
    """Add ``rounds`` texts of a language, edited in the way of ``name``, to a tally."""
    for number in range(rounds):
        before = tracked(language, (name, number))
        if "beside a look-alike" in name:
            lookalike(before)
            lookalike(before)
        after = before.copy()
        for edit in EDITS[name]:
            edit(after)
        result.add(before, after)
    return result


def main(rounds: int) -> int:
    """Print the figures; how many comments stand in a wrong place is the status, 100 at most."""
    wrong = every = 0
    sys.stdout.write(f"{'':44} {'comments':>9} {'wrong':>6} {'carried':>8} {'of whole ones':>14}\n")
    for name in EDITS:
        for language in SCRIPTS:
            one = placed(name, language, rounds, Tally())
            wrong, every = wrong + len(one.wrong), every + one.all
            shares = f"{one.carried / one.all:8.1%} {one.whole_carried / one.whole:14.1%}"
            sys.stdout.write(f"{name:40} {language:3} {one.all:9} {len(one.wrong):6} {shares}\n")
    sys.stdout.write(f"{every} comments, {wrong} in a wrong place\n")
    return min(wrong, 100)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
