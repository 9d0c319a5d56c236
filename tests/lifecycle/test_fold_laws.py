"""Laws of the fold that hold for any events in any order."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lifecycle.story import MONEY, VERDICT, WORKS, event, main_job, on_the_desk, taken
from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.folding import check_move, fold, replay
from writerdesk.lifecycle.moves import ROLES, table

JOB = [*main_job(), *on_the_desk(), event("SENT>WITHDRAWN"), event("IN_REVIEW>NOT_ACCEPTED", **VERDICT)]

states = st.sampled_from([*table().states, "NOWHERE"])
payloads = st.dictionaries(
    st.sampled_from(["brief", "reason", "comments", "todo", "amount", "currency", "days", "claim", "text"]),
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.lists(st.text(max_size=3), max_size=2)
    | st.sampled_from(["a@1", "a@2", "1.00", "EUR", VERDICT["reason"]]),
    max_size=4,
)  # fmt: skip
any_event = st.builds(
    lambda leaves, to, revision, role, by, payload: event(f"{leaves}>{to}", revision, role=role, by=by, **payload),
    states,
    states,
    st.integers(-1, 4),
    st.sampled_from([*ROLES, "emperor"]),
    st.sampled_from(["wanda", "leo", "sara"]),
    payloads,
)


def accounted(events: list[Event]) -> tuple[list[str], list[str]]:
    state = fold(events)
    return sorted({past.id for past in events}), sorted(
        [past.id for past in state.history] + [refusal.event for refusal in state.refused]
    )


@given(st.lists(st.sampled_from(JOB), max_size=40))
def test_no_event_of_a_real_piece_is_lost_whatever_the_order(events: list[Event]) -> None:
    asked, kept = accounted(events)
    assert asked == kept


@settings(max_examples=100)
@given(st.lists(any_event, max_size=12))
def test_no_event_from_anybody_is_lost_and_none_breaks_the_fold(events: list[Event]) -> None:
    asked, kept = accounted(events)
    assert asked == kept


@given(st.permutations(main_job()))
def test_the_order_of_arrival_does_not_matter_where_nothing_clashes(events: list[Event]) -> None:
    state = fold(events)
    assert (state.state, state.revision, state.round, state.refused) == ("PAID", 2, 2, ())


@given(st.lists(st.sampled_from(JOB), max_size=30), st.data())
def test_the_same_event_twice_counts_once(events: list[Event], data: st.DataObject) -> None:
    extra = data.draw(st.lists(st.sampled_from(events or JOB), max_size=5)) if events else []
    assert fold([*events, *extra]) == fold(events)


@given(st.lists(any_event | st.sampled_from(JOB), max_size=15), any_event)
def test_what_happened_is_never_rewritten_by_what_comes_after(events: list[Event], later: Event) -> None:
    events = [JOB[0], *events]
    before = fold(events).history
    assert fold([*events, later]).history[: len(before)] == before


@given(st.lists(st.sampled_from(JOB), max_size=12, unique_by=lambda past: past.id), any_event | st.sampled_from(JOB))
def test_the_fold_and_the_guard_agree(events: list[Event], move: Event) -> None:
    state = fold(events)
    if move in events:
        return
    try:
        check_move(state, move)
    except Declined:
        assert move not in fold([*events, move]).history[: len(state.history) + 1]
    else:
        assert fold([*events, move]).history[len(state.history)] == move


@given(st.integers(1, 6))
def test_every_round_counts_one(rounds: int) -> None:
    events = [taken(), event("SENT>RECEIVED"), event("RECEIVED>IN_REVIEW")]
    for number in range(1, rounds + 1):
        events += [event("IN_REVIEW>CHANGES_ASKED", number, **WORKS), event("REVISED>IN_REVIEW", number + 1)]
    state = fold([*events, event("IN_REVIEW>ACCEPTED", rounds + 1), event("ACCEPTED>PAY_DUE", rounds + 1, **MONEY)])
    assert (state.state, state.revision, state.round) == ("PAY_DUE", rounds + 1, rounds + 1)


@given(st.lists(any_event | st.sampled_from(JOB), max_size=40))
def test_what_fitted_adds_up_to_the_same_without_being_judged_again(events: list[Event]) -> None:
    state = fold([JOB[0], *events])
    assert replay(state.history) == replace(state, refused=())


def test_the_table_has_one_row_a_move_and_role() -> None:
    rows = Counter(
        (leaves, move.arrives(leaves), role, "rating-given" in move.guards)
        for move in table().moves for leaves in move.leaves for role in move.roles
    )  # fmt: skip
    assert rows.most_common(1)[0][1] == 1
