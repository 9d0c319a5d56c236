"""Where a word stands after its events, whatever order they come in: what does not fit moves nothing."""

from datetime import UTC, datetime

import pytest

from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.word_moves import (
    APPROVED,
    NEW,
    PROPOSED,
    REFUSED,
    REMOVED,
    WordLife,
    check_word_move,
    fold_word,
    make_word_event,
    word_id,
    word_of,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def made(to: str, by: str = "lead-1", role: str = "lead", text: str = "Why not.") -> Event:
    return make_word_event(
        to, vendor="v1", language="sw", word="mtumbuizaji", by=by, role=role, now=NOW, life=WordLife(), text=text
    )


def proposed(by: str = "w1") -> Event:
    return made(PROPOSED, by, "writer", f"note of {by}")


@pytest.mark.parametrize(
    ("moves", "state"),
    [
        ([], NEW),
        ([proposed()], PROPOSED),
        ([proposed(), made(APPROVED)], APPROVED),
        ([made(APPROVED), proposed()], PROPOSED),  # nobody had proposed it when it was approved
        ([proposed(), made(REFUSED), proposed("w2")], PROPOSED),
        ([proposed(), made(APPROVED), proposed("w2")], APPROVED),
        ([proposed(), made(APPROVED), made(REFUSED)], APPROVED),
        ([proposed(), made(APPROVED), made(REMOVED), made(APPROVED)], APPROVED),
        ([proposed(), made(REFUSED, text="")], PROPOSED),  # a no without a reason
        ([proposed(), made(APPROVED, "w1", "writer")], PROPOSED),  # a writer is no lead
        ([proposed(), made(REMOVED)], PROPOSED),
    ],
)
def test_the_fold(moves: list[Event], state: str) -> None:
    assert fold_word(moves).state == state


def test_who_proposed_and_why_not() -> None:
    life = fold_word([proposed("w1"), proposed("w2"), proposed("w1"), made(REFUSED, text="A slip.")])
    assert life == WordLife(REFUSED, ("w1", "w2"), ("note of w1", "note of w2", "note of w1"), "A slip.")
    with pytest.raises(Declined) as late:
        check_word_move(life, made(REMOVED))
    assert late.value.code == "word/decided"


def test_a_word_has_one_id_for_a_vendor_and_another_for_each_other() -> None:
    ids = {word_id(vendor, tag, word) for vendor in ("v1", "v2") for tag in ("sw", "hi") for word in ("a", "b")}
    assert len(ids) == 8
    assert word_of(proposed(), "v1") == ("sw", "mtumbuizaji")
    with pytest.raises(Declined) as foreign:
        word_of(proposed(), "v2")
    assert foreign.value.code == "word/shape"
