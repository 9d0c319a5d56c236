"""What a piece's events add up to: the main job, what is bridged, what clashes, what comes late."""

import pytest

from tests.lifecycle.story import MONEY, VERDICT, WORKS, event, main_job, on_the_desk, sent_to_review, taken
from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.folding import check_move, fold
from writerdesk.lifecycle.guards import rounds_asked
from writerdesk.lifecycle.state import PieceState


def codes(state: PieceState) -> list[str]:
    return [refusal.reason.rsplit("[", 1)[1].rstrip("]") for refusal in state.refused]


def test_without_events_the_brief_is_offered() -> None:
    state = fold([])
    assert (state.state, state.revision, state.turn) == ("OFFERED", 0, "writer")


def test_the_endpoint_bridges_what_the_desk_did_silently() -> None:
    state = fold([taken(), event("SENT>RECEIVED")])
    assert (state.state, state.revision, state.writer, state.brief) == ("RECEIVED", 1, "wanda", "dohas@2")
    assert state.refused == ()


def test_the_desk_folds_its_silent_moves_too() -> None:
    state = fold([taken(), *on_the_desk()])
    assert (state.state, state.revision) == ("SENT", 1)
    assert len(state.history) == 6


def test_the_main_job_ends_in_pay() -> None:
    state = fold(main_job())
    assert (state.state, state.revision, state.round, state.ended) == ("PAID", 2, 2, True)
    assert state.refused == ()


def test_a_claim_is_held_and_a_released_one_is_free() -> None:
    state = fold(sent_to_review())
    assert state.holder == "leo"
    state = fold([*sent_to_review(), event("IN_REVIEW>RECEIVED", role="lead"), event("RECEIVED>IN_REVIEW", by="sara")])
    assert (state.state, state.holder) == ("IN_REVIEW", "sara")


def test_a_revision_goes_back_to_the_lead_who_asked_for_it() -> None:
    state = fold([*sent_to_review(), event("IN_REVIEW>CHANGES_ASKED", **WORKS), event("REVISED>IN_REVIEW", 2)])
    assert (state.state, state.revision, state.holder, state.round) == ("IN_REVIEW", 2, "leo", 2)


def test_the_revision_may_also_be_told_in_two_events() -> None:
    asked = [*sent_to_review(), event("IN_REVIEW>CHANGES_ASKED", **WORKS)]
    told = [event("CHANGES_ASKED>REVISED", 2, role="endpoint"), event("REVISED>IN_REVIEW", 2)]
    assert fold([*asked, *told]).state == "IN_REVIEW"
    assert fold([*asked, told[0]]).revision == 2


def test_unsealing_gives_the_number_back() -> None:
    opened = [taken(), *on_the_desk()[:4], event("QUEUED>DRAFT", 1)]
    assert (fold(opened).state, fold(opened).revision) == ("DRAFT", 0)
    again = [*opened, event("DRAFT>CHECKED", 0), event("CHECKED>SEALED", 1)]
    assert (fold(again).state, fold(again).revision) == ("SEALED", 1)


def test_a_bounced_package_is_sealed_anew_under_the_next_number() -> None:
    bounced = [taken(), event("SENT>RECEIVED"), event("RECEIVED>BOUNCED")]
    state = fold([*bounced, event("SENT>RECEIVED", 2)])
    assert (state.state, state.revision, state.refused) == ("RECEIVED", 2, ())


def test_two_verdicts_made_offline_are_two_visible_events() -> None:
    first = event("IN_REVIEW>ACCEPTED")
    second = event("IN_REVIEW>NOT_ACCEPTED", **VERDICT)
    state = fold([*sent_to_review(), first, second])
    assert state.state == "ACCEPTED"
    assert [refusal.event for refusal in state.refused] == [second.id]
    assert codes(state) == ["move/clash"]
    assert fold([*sent_to_review(), second, first]).state == "NOT_ACCEPTED"


def test_the_clock_orders_nothing() -> None:
    late_clock = event("IN_REVIEW>ACCEPTED", day=900)
    early_clock = event("IN_REVIEW>NOT_ACCEPTED", day=-900, **VERDICT)
    assert fold([*sent_to_review(), late_clock, early_clock]).state == "ACCEPTED"


def test_one_piece_is_taken_once() -> None:
    again = event("OFFERED>TAKEN", 0, by="mallory", brief="dohas@3")
    state = fold([taken(), again])
    assert (state.writer, state.brief) == ("wanda", "dohas@2")
    assert codes(state) == ["move/clash"]


def test_an_event_waits_for_its_parent() -> None:
    claim, received, take = sent_to_review()[::-1]
    assert fold([claim, received, take]).state == "IN_REVIEW"
    assert codes(fold([claim])) == ["move/clash"]


def test_a_verdict_on_an_older_revision_is_refused() -> None:
    asked = [*sent_to_review(), event("IN_REVIEW>CHANGES_ASKED", **WORKS), event("REVISED>IN_REVIEW", 2)]
    state = fold([*asked, event("IN_REVIEW>ACCEPTED", 1)])
    assert (state.state, codes(state)) == ("IN_REVIEW", ["move/revision"])


@pytest.mark.parametrize("revision", [0, 2, 3, 9_999])
def test_revision_numbers_step_by_one(revision: int) -> None:
    assert codes(fold([taken(), event("SENT>RECEIVED", revision)])) == ["move/revision"]


def test_a_withdrawal_made_offline_meets_a_piece_that_went_on() -> None:
    state = fold([*sent_to_review(), event("SENT>WITHDRAWN")])
    assert (state.state, state.refused, state.holder) == ("WITHDRAWN", (), None)


def test_a_withdrawal_that_comes_after_acceptance_is_refused_and_kept() -> None:
    state = fold([*sent_to_review(), event("IN_REVIEW>ACCEPTED"), event("SENT>WITHDRAWN")])
    assert (state.state, codes(state)) == ("ACCEPTED", ["move/clash"])
    assert "accepted before this withdrawal came" in state.refused[0].reason


def test_a_returned_brief_leaves_no_trace_of_a_judgement() -> None:
    state = fold([taken(), event("DRAFT>RETURNED", 0)])
    assert (state.state, state.ended, state.judges) == ("RETURNED", True, frozenset())


def test_what_the_endpoint_refused_stays_refused() -> None:
    verdict = event("IN_REVIEW>ACCEPTED")
    state = fold([*sent_to_review(), verdict], refused={verdict.id: "The lead was not enrolled."})
    assert (state.state, state.refused) == ("IN_REVIEW", ((verdict.id, "The lead was not enrolled."),))


def test_another_event_under_a_used_id_is_refused() -> None:
    first = taken()
    forged = event("TAKEN>RETURNED", 0)
    forged = type(forged)(**{name: getattr(forged, name) for name in forged.__struct_fields__} | {"id": first.id})
    assert codes(fold([first, forged, forged])) == ["move/same-id"]


def test_a_refused_verdict_does_not_come_alive_later() -> None:
    verdict = event("IN_REVIEW>ACCEPTED", by="sara")
    handed_over = [event("IN_REVIEW>RECEIVED", role="lead"), event("RECEIVED>IN_REVIEW", by="sara")]
    state = fold([*sent_to_review(), verdict, *handed_over])
    assert (state.state, state.holder, codes(state)) == ("IN_REVIEW", "sara", ["move/holder"])


def test_a_piece_without_a_brief_begins_as_a_draft() -> None:
    state = fold([event("DRAFT>CHECKED", 0), event("CHECKED>SEALED", 1)], start="DRAFT")
    assert (state.state, state.revision) == ("SEALED", 1)


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (event("OFFERED>ACCEPTED", 0), "move/no-such-move"),
        (event("OFFERED>SIDEWAYS", 0), "move/unknown-state"),
        (event("NOWHERE>TAKEN", 0), "move/unknown-state"),
        (event("OFFERED>EXPIRED", 0, role="writer"), "move/role"),
        (event("OFFERED>TAKEN", 0, role="emperor", brief="a@1"), "move/unknown-role"),
        (event("ACCEPTED>PAY_DUE", 1, **MONEY), "move/clash"),
        (event("OFFERED>same", 0), "move/unknown-state"),
    ],
)
def test_check_move_says_why_not(move: Event, code: str) -> None:
    with pytest.raises(Declined) as refused:
        check_move(fold([]), move)
    assert refused.value.code == code
    assert "{" not in refused.value.message


def test_check_move_lets_the_next_move_pass() -> None:
    check_move(fold(sent_to_review()), event("IN_REVIEW>ACCEPTED"))


def test_an_event_about_another_piece_is_refused() -> None:
    other = type(taken())(
        **{name: getattr(taken(), name) for name in taken().__struct_fields__}
        | {"piece": "00000000-0000-4000-8000-000000000000", "leaves": "TAKEN", "to": "RETURNED"}
    )
    assert codes(fold([taken(), other])) == ["move/other-piece"]


def rating(move: str, of: str, value: str = "helpful", revision: int = 1, **more: object) -> Event:
    return event(move, revision, role="writer", rating={"of": of, "value": value, **more}, day=9)


def test_a_rating_changes_nothing_wherever_the_piece_has_come() -> None:
    asked = event("IN_REVIEW>CHANGES_ASKED", verdict="changes", **WORKS)
    before = [*sent_to_review(), asked]
    again = [*before, event("REVISED>IN_REVIEW", 2)]
    accepted = [*again, event("IN_REVIEW>ACCEPTED", 2, verdict="accept"), event("ACCEPTED>PAY_DUE", 2, **MONEY)]
    for story in (before, again, accepted):
        for leaves in ("CHANGES_ASKED", "REVISED", "ACCEPTED"):
            there, here = fold([*story, rating(f"{leaves}>{leaves}", asked.id)]), fold(story)
            assert (there.refused, len(there.history)) == ((), len(story) + 1)
            assert [getattr(there, name) for name in ("state", "since", "holder", "revision", "round", "judges")] == [
                getattr(here, name) for name in ("state", "since", "holder", "revision", "round", "judges")
            ]
    assert rounds_asked(fold([*before, rating("CHANGES_ASKED>CHANGES_ASKED", asked.id)])) == 1


def test_a_rating_is_of_a_verdict_by_its_writer_and_no_other_move() -> None:
    asked = event("IN_REVIEW>CHANGES_ASKED", verdict="changes", **WORKS)
    before = [*sent_to_review(), asked]
    move = "CHANGES_ASKED>CHANGES_ASKED"
    newer = event(move, role="writer", brief="dohas@3", rating={"of": asked.id, "value": "partly"})
    for wrong in (
        rating(move, before[0].id),
        rating(move, asked.id, "splendid"),
        rating(move, asked.id, text=5),
        event(move, by="somebody", role="writer", rating={"of": asked.id, "value": "partly"}),
    ):
        assert codes(fold([*before, wrong])) == ["move/rating-given"]
    state = fold([*before, newer])
    assert (state.brief, state.refused) == ("dohas@2", ()), "a rating agrees to no brief"
    assert codes(fold([*sent_to_review(), rating("RECEIVED>RECEIVED", asked.id)])) == ["move/no-such-move"]
