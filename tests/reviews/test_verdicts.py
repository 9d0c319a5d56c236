"""What each verdict demands, and what its payload says; judged by the state table that the vendor uses too."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.lifecycle.story import event, sent_to_review
from writerdesk.errors import Declined
from writerdesk.lifecycle.folding import check_move, fold
from writerdesk.lifecycle.moves import find_moves
from writerdesk.reviews.repository import ReviewDraft, Score
from writerdesk.reviews.verdicts import STATES, Reason, Verdict, demand, payload, scored
from writerdesk.text.anchors import make_annotation

TEXT = "ዝናብ ዘነበ፤\nልብ ግን ደረቀ።\n"
REASON = Reason("form-not-kept", "ቅርጹ አልተጠበቀም።", "work.form")
PACKAGE = "ab" * 32


def remark(words: str = "ይህን ቃል ይመልከቱ።") -> dict[str, Any]:
    return make_annotation(TEXT, 0, 3, words, author="p-lead", now=datetime(2026, 11, 22, 19, tzinfo=UTC))


def said(verdict: Verdict, draft: ReviewDraft, *, todo: tuple[str, ...] = (), reason: Reason | None = None) -> Any:
    return payload(verdict, draft, sha256=PACKAGE, todo=todo, reason=reason, sentence=reason.sentence if reason else "")


def test_each_verdict_goes_where_a_lead_may_move_a_piece() -> None:
    for state in STATES.values():
        assert any("lead" in move.roles for move in find_moves("IN_REVIEW", state)), state
    assert STATES["changes"] != STATES["not-accepted"]


def lacks(verdict: Verdict, draft: ReviewDraft, todo: tuple[str, ...] = ()) -> str:
    """The code of what a verdict still lacks, or ''."""
    try:
        demand(verdict, draft, todo, None, ("bhav",))
    except Declined as declined:
        return declined.code
    return ""


def test_accept_and_second_demand_nothing() -> None:
    assert [lacks("accept", ReviewDraft()), lacks("second", ReviewDraft())] == ["", ""]


@pytest.mark.parametrize("todo", [(), ("",), ("  \n", "\u2003")])
def test_changes_without_anything_to_do_are_declined(todo: tuple[str, ...]) -> None:
    with pytest.raises(Declined, match="review/nothing-to-do"):
        demand("changes", ReviewDraft(), todo, None, ())
    with pytest.raises(Declined, match="review/nothing-to-do"):
        demand("changes", ReviewDraft(todo=todo), (), None, ())


def test_a_comment_or_a_thing_to_do_is_enough_for_changes() -> None:
    asked = ("Count the second line.",)
    assert lacks("changes", ReviewDraft(comments=(remark(),))) == ""
    assert lacks("changes", ReviewDraft(todo=asked)) == ""
    assert lacks("changes", ReviewDraft(), asked) == ""


@pytest.mark.parametrize(
    "reason",
    [
        None,
        Reason("", "Sentence.", "tools"),
        Reason("aid-not-allowed", "", "tools"),
        Reason("aid-not-allowed", "Sentence.", ""),
        Reason("aid-not-allowed", " \n", "tools"),
        Reason("aid-not-allowed", "Sentence.", "\u00a0"),
    ],
)
def test_not_accepted_needs_code_sentence_and_clause(reason: Reason | None) -> None:
    with pytest.raises(Declined, match="review/reason"):
        demand("not-accepted", ReviewDraft(comments=(remark(),)), ("Write more.",), reason, ())


@pytest.mark.parametrize("verdict", sorted(STATES))
def test_a_score_of_taste_needs_a_reason_whatever_the_verdict(verdict: Verdict) -> None:
    draft = ReviewDraft(comments=(remark(),), scores=(Score("chhand", "3"), Score("bhav", "1", " ")))
    with pytest.raises(Declined, match="review/taste-reason") as told:
        demand(verdict, draft, (), REASON, ("bhav",))
    assert "bhav" in told.value.message
    demand(verdict, scored(draft, Score("bhav", "1", "ስሜቱ አልደረሰኝም።")), (), REASON, ("bhav",))


@pytest.mark.parametrize("verdict", sorted(STATES))
def test_what_demand_lets_through_is_what_the_state_table_takes(verdict: Verdict) -> None:
    draft = ReviewDraft(comments=(remark(),), scores=(Score("bhav", "2", "አንድ ምስል ይታወሳል።"),))
    demand(verdict, draft, (), REASON, ("bhav",))
    made = event(f"IN_REVIEW>{STATES[verdict]}", **said(verdict, draft, reason=REASON))
    check_move(fold(sent_to_review()), made)


@given(st.lists(st.text(alphabet=" \n\tሀa\u200b\u00a0\u3000", max_size=3)), st.sampled_from(["", " ", "x"]))
def test_the_two_sides_agree_on_what_is_something_to_do(todo: list[str], kept: str) -> None:
    """Whatever passes here is taken by the guard of the table, and what the guard would refuse is told here."""
    draft = ReviewDraft(todo=(kept,))
    made = event("IN_REVIEW>CHANGES_ASKED", **said("changes", draft, todo=tuple(todo)))
    try:
        demand("changes", draft, todo, None, ())
    except Declined:
        with pytest.raises(Declined, match="move/says-what-to-do"):
            check_move(fold(sent_to_review()), made)
    else:
        check_move(fold(sent_to_review()), made)


def test_the_payload_carries_all_that_the_lead_said() -> None:
    draft = ReviewDraft(comments=(remark(),), scores=(Score("chhand", "2"),), todo=("Count.", " "))
    made = said("not-accepted", draft, todo=("Answer.", ""), reason=REASON)
    assert made == {
        "verdict": "not-accepted",
        "sha256": PACKAGE,
        "comments": [draft.comments[0]],
        "todo": ["Count.", "Answer."],
        "scores": [{"criterion": "chhand", "value": "2", "reason": ""}],
        "reason": {"code": "form-not-kept", "sentence": "ቅርጹ አልተጠበቀም።", "clause": "work.form"},
        "sentence": "ቅርጹ አልተጠበቀም።",
    }
    assert "reason" not in said("accept", ReviewDraft())
    assert "sentence" not in said("accept", ReviewDraft())


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("123"))))
def test_the_last_score_of_a_criterion_counts(given_scores: list[tuple[str, str]]) -> None:
    draft = ReviewDraft(todo=("kept",))
    for criterion, value in given_scores:
        draft = scored(draft, Score(criterion, value))
    assert {score.criterion: score.value for score in draft.scores} == dict(given_scores)
    assert len(draft.scores) == len(dict(given_scores))
    assert draft.todo == ("kept",)
