"""Comments stay on their words: never in a wrong place, seldom lost. The truth is tracked cluster by cluster."""

from __future__ import annotations

from functools import cache

import pytest

from tests.text.placements import EDITS, Tally, commented, placed
from tests.text.tracked import SCRIPTS, lookalike, move, tracked
from writerdesk.text.anchors import carry

ROUNDS = 3  # ten thousand comments; ``python -m tests.text.placements 25`` places 87,000


@cache
def tally(name: str) -> Tally:
    result = Tally()
    for language in SCRIPTS:
        placed(name, language, ROUNDS, result)
    return result


@pytest.mark.long
@pytest.mark.parametrize("name", EDITS)
def test_never_in_a_wrong_place(name: str) -> None:
    result = tally(name)
    assert result.all > 500
    assert result.wrong == []


@pytest.mark.long
@pytest.mark.parametrize(
    "name",
    [
        "insert",
        "move",
        "look-alike",
        "5 % of the words",
        "5 % of the clusters",
        "5 % of the clusters beside a look-alike",
    ],
)
def test_seldom_lost(name: str) -> None:
    result = tally(name)
    assert result.whole_carried >= 0.99 * result.whole


def test_five_in_a_hundred_edits_lose_one_comment_in_a_hundred() -> None:
    result = tally("5 % of the clusters")
    assert result.carried >= 0.98 * result.all


@pytest.mark.parametrize("language", SCRIPTS)
def test_an_unchanged_paragraph_keeps_its_comments(language: str) -> None:
    before = tracked(language, "unchanged")
    after = before.copy()
    lookalike(after)
    move(after)
    lookalike(after)
    after.paragraphs[0] = [*after.named(before.foreign[0]), *after.paragraphs[0]]
    annotations, about = commented(before)
    unchanged = {name for paragraph in after.paragraphs if paragraph in before.paragraphs for _, name in paragraph}
    places = after.places()
    checked = 0
    for carried in carry(annotations, before.text(), after.text()):
        names = about[carried.id]
        if unchanged.issuperset(names):
            checked += 1
            assert (carried.start, carried.end) == (places[names[0]][0], places[names[-1]][1])
    assert checked >= 8
