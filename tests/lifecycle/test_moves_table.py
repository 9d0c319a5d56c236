"""The table holds every state and move of the facts, section 3.2, and nobody else's."""

import pytest

from writerdesk.lifecycle.guards import GUARDS
from writerdesk.lifecycle.moves import (
    find_moves,
    is_silent,
    roles_of,
    silent_reach,
    state_words,
    table,
)

# Copied from the facts, row by row: a state, what it leaves to, and who moves it there.
FACTS = [
    ("OFFERED", "TAKEN", {"writer"}),
    ("OFFERED", "DECLINED", {"writer"}),
    ("OFFERED", "EXPIRED", {"clock"}),
    ("TAKEN", "DRAFT", {"writer"}),
    ("TAKEN", "RETURNED", {"writer"}),
    ("DRAFT", "CHECKED", {"writer"}),
    ("DRAFT", "RETURNED", {"writer"}),
    ("DRAFT", "ABANDONED", {"writer"}),
    ("CHECKED", "DRAFT", {"writer"}),
    ("CHECKED", "SEALED", {"writer"}),
    ("SEALED", "QUEUED", {"writer"}),
    ("SEALED", "DRAFT", {"writer"}),
    ("QUEUED", "SENT", {"app"}),
    ("SENT", "RECEIVED", {"endpoint"}),
    ("SENT", "SEND_FAILED", {"endpoint"}),
    ("SEND_FAILED", "QUEUED", {"app"}),
    ("RECEIVED", "IN_REVIEW", {"endpoint"}),
    ("RECEIVED", "BOUNCED", {"endpoint"}),
    ("IN_REVIEW", "CHANGES_ASKED", {"lead"}),
    ("IN_REVIEW", "NEEDS_SECOND", {"lead"}),
    ("IN_REVIEW", "ACCEPTED", {"lead"}),
    ("IN_REVIEW", "NOT_ACCEPTED", {"lead"}),
    ("NEEDS_SECOND", "IN_ADJUDICATION", {"second-lead"}),
    ("NEEDS_SECOND", "ACCEPTED", {"second-lead"}),
    ("NEEDS_SECOND", "CHANGES_ASKED", {"second-lead"}),
    ("NEEDS_SECOND", "NOT_ACCEPTED", {"second-lead"}),
    ("IN_ADJUDICATION", "ACCEPTED", {"lead", "vendor"}),
    ("IN_ADJUDICATION", "CHANGES_ASKED", {"lead", "vendor"}),
    ("IN_ADJUDICATION", "NOT_ACCEPTED", {"lead", "vendor"}),
    ("CHANGES_ASKED", "REVISED", {"writer"}),
    ("CHANGES_ASKED", "RETURNED", {"writer"}),
    ("REVISED", "IN_REVIEW", {"writer", "app"}),
    ("ACCEPTED", "PAY_DUE", {"lead", "clock"}),
    ("NOT_ACCEPTED", "APPEALED", {"writer"}),
    ("NOT_ACCEPTED", "CLOSED", {"lead"}),
    ("APPEALED", "CLOSED", {"lead"}),
    ("APPEALED", "ACCEPTED", {"lead"}),
    ("APPEALED", "CHANGES_ASKED", {"lead"}),
    ("PAY_DUE", "PAID", {"vendor"}),
    ("PAY_DUE", "DISPUTED", {"writer"}),
]
ALSO_STATES = {"RETURNED", "WITHDRAWN", "SUPERSEDED", "PURGED"}
BEFORE_ACCEPTANCE = [
    "DRAFT",
    "SEALED",
    "SENT",
    "RECEIVED",
    "IN_REVIEW",
    "NEEDS_SECOND",
    "IN_ADJUDICATION",
    "CHANGES_ASKED",
    "REVISED",
    "NOT_ACCEPTED",
    "APPEALED",
]


@pytest.mark.parametrize(("leaves", "to", "roles"), FACTS)
def test_every_move_of_the_facts_is_there(leaves: str, to: str, roles: set[str]) -> None:
    may = {role for move in find_moves(leaves, to) for role in move.roles}
    assert roles <= may


def test_every_state_of_the_facts_is_there_and_no_other() -> None:
    assert set(table().states) == {state for row in FACTS for state in row[:2]} | ALSO_STATES


def test_every_state_has_a_sentence_of_its_own() -> None:
    sentences = [state_words(state) for state in table().states]
    assert all(sentence.endswith(".") and len(sentence) > 10 for sentence in sentences)
    assert len(set(sentences)) == len(sentences)


def test_every_guard_named_is_described_and_those_of_this_room_are_checks() -> None:
    named = {guard for move in table().moves for guard in move.guards}
    assert named == set(table().guards)
    assert {name for name, guard in table().guards.items() if guard.judged_by == "lifecycle"} == set(GUARDS)


def test_moves_name_known_states_only() -> None:
    for move in table().moves:
        assert set(move.leaves) <= set(table().states)
        assert move.to in {*table().states, "same"}


def test_only_the_writers_desk_moves_silently() -> None:
    silent = {state for move in table().moves if move.silent for state in (*move.leaves, move.to)}
    assert silent == {
        "TAKEN", "DRAFT", "CHECKED", "SEALED", "QUEUED", "SENT", "SEND_FAILED", "BOUNCED", "CHANGES_ASKED", "REVISED",
    }  # fmt: skip
    assert not is_silent("OFFERED", "TAKEN")
    assert not is_silent("SENT", "RECEIVED")


def test_a_desk_can_have_sealed_one_revision_unseen_and_not_two() -> None:
    reach = silent_reach("TAKEN")
    assert ("SENT", 1) in reach
    assert ("TAKEN", 0) in reach
    assert not any(change > 1 for _state, change in reach)
    assert ("REVISED", 1) in silent_reach("CHANGES_ASKED")
    assert silent_reach("IN_REVIEW") == {("IN_REVIEW", 0)}


@pytest.mark.parametrize("state", BEFORE_ACCEPTANCE)
def test_a_writer_may_withdraw_until_acceptance(state: str) -> None:
    assert any("writer" in move.roles for move in find_moves(state, "WITHDRAWN"))


@pytest.mark.parametrize("state", ["ACCEPTED", "PAY_DUE", "PAID", "DISPUTED", "CLOSED"])
def test_nothing_is_withdrawn_after_acceptance(state: str) -> None:
    assert not any("writer" in move.roles for move in find_moves(state, "WITHDRAWN"))


def test_an_accepted_piece_never_goes_back_to_a_reader() -> None:
    seen, waiting = set(), ["ACCEPTED"]
    while waiting:
        state = waiting.pop()
        seen.add(state)
        reached = {move.arrives(state) for move in table().moves if state in move.leaves}
        waiting.extend(reached - seen)
    assert seen == {"ACCEPTED", "PAY_DUE", "PAID", "DISPUTED", "PURGED"}


def test_who_may_sign_in_which_role() -> None:
    assert set(roles_of("writer")) == {"writer", "app"}
    assert set(roles_of("lead")) == {"lead", "second-lead"}
    assert "endpoint" in roles_of("vendor")
    assert roles_of("stranger") == ()
