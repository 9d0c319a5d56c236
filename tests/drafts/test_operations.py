"""Edits as data: many at once are the same as one by one; edits made apart come together."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts.writing import PLACES, TEXTS, edit
from writerdesk.drafts.operations import Operation, OutOfText, difference, join_runs, join_typing, past, rebuild


def one_by_one(text: str, operations: list[Operation]) -> str:
    for position, deleted, inserted in operations:
        text = text[:position] + inserted + text[position + deleted :]
    return text


@given(TEXTS, st.lists(PLACES, max_size=80), st.integers(1, 4000))
def test_many_edits_at_once_are_the_same_as_one_by_one(
    start: str, places: list[tuple[float, float, str]], times: int
) -> None:
    text = start = start * times
    operations = []
    for place in places:
        operation, text = edit(text, place)
        operations.append(operation)
    assert rebuild(start, operations) == text
    assert one_by_one(start, join_runs(operations)) == text


def test_typing_is_joined_word_by_word_and_a_paste_stands_alone() -> None:
    keys: list[Operation] = [(0, 0, "ma"), (2, 0, "ji "), (5, 0, "ya"), (7, 0, " "), (8, 0, " "), (9, 0, "k")]
    assert join_typing(keys) == [(0, 0, "maji "), (5, 0, "ya  "), (9, 0, "k")]
    paste: Operation = (1, 0, "one that no key brings")
    others: list[Operation] = [
        (0, 0, "a"),
        paste,
        (23, 0, "b"),
        (24, 0, "\n"),
        (25, 0, "c"),
        (25, 1, "d"),
        (26, 0, "e"),
    ]
    assert join_typing(others) == others


def test_letters_typed_in_a_row_are_one_run() -> None:
    typed: list[Operation] = [(3, 0, "h"), (4, 0, "e"), (5, 0, "y"), (0, 1, ""), (0, 0, "A"), (9, 0, "z")]
    assert join_runs(typed) == [(3, 0, "hey"), (0, 1, "A"), (9, 0, "z")]


@pytest.mark.parametrize("operation", [(-1, 0, "x"), (0, 4, ""), (4, 0, "x"), (2, 2, ""), (0, -1, "x")])
def test_an_edit_outside_the_text_is_damage_not_a_guess(operation: Operation) -> None:
    for text in ("abc",):
        with pytest.raises(OutOfText):
            rebuild(text, [operation])
    large = "abc" * 20_000
    position, deleted, inserted = operation
    with pytest.raises(OutOfText):
        rebuild(
            large,
            [
                (
                    position if position <= 0 else position + len(large) - 3,
                    deleted if deleted < 0 else deleted + len(large),
                    inserted,
                )
            ],
        )


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_the_difference_makes_one_text_of_the_other(head: str, old: str, new: str, tail: str) -> None:
    before, after = head + old + tail, head + new + tail
    operation = difference(before, after)
    assert one_by_one(before, [operation] if operation else []) == after
    if operation:
        assert operation[1] <= len(old)
        assert len(operation[2]) <= len(new)


@given(TEXTS, PLACES, PLACES)
def test_two_edits_made_apart_end_in_one_text_that_holds_both(
    text: str, one: tuple[float, float, str], two: tuple[float, float, str]
) -> None:
    own, _ = edit(text, one)
    other, _ = edit(text, two)
    own_after, other_after = past(own, other)
    together = one_by_one(text, [other, own_after])
    assert together == one_by_one(text, [own, other_after])
    assert own[2] in together
    assert other[2] in together
    gone = set(range(own[0], own[0] + own[1])) | set(range(other[0], other[0] + other[1]))
    assert len(together) == len(text) - len(gone) + len(own[2]) + len(other[2])


def test_a_book_of_many_edits_is_rebuilt_in_about_the_time_of_copying_it() -> None:
    chance = random.Random(3)
    book = "one word after the other " * 200_000
    operations: list[Operation] = []
    place, length = len(book) // 2, len(book)
    for n in range(20_000):
        if n % 300 == 0:
            place = chance.randrange(length)
        operations.append((place, 0, "e"))
        place, length = place + 1, length + 1
    begun = time.process_time()
    assert len(rebuild(book, operations)) == length
    joined = time.process_time() - begun
    begun = time.process_time()
    assert len(one_by_one(book, operations[:40])) == len(book) + 40
    forty_slices = time.process_time() - begun
    # 20,000 edits by slicing would be 500 times those 40.
    assert joined < 25 * forty_slices
