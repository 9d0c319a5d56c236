"""Guards: each rule of the facts, broken in every way it can be."""

from typing import Any

import pytest

from tests.lifecycle.story import MONEY, VERDICT, WORKS, event, sent_to_review, taken
from writerdesk.errors import Declined
from writerdesk.lifecycle.events import Event
from writerdesk.lifecycle.folding import check_move, fold
from writerdesk.lifecycle.state import PieceState, Terms

REVIEW = sent_to_review()
SECOND = [*REVIEW, event("IN_REVIEW>NEEDS_SECOND")]
THIRD = [*SECOND, event("NEEDS_SECOND>IN_ADJUDICATION", role="second-lead")]
REFUSED = [*REVIEW, event("IN_REVIEW>NOT_ACCEPTED", **VERDICT)]
APPEAL = [*REFUSED, event("NOT_ACCEPTED>APPEALED", reason="The line has thirteen matras; I counted aloud.")]
ACCEPTED = [*REVIEW, event("IN_REVIEW>ACCEPTED")]


def why_not(events: list[Event], move: Event, terms: Terms | None = None) -> str:
    try:
        check_move(fold(events), move, terms)
    except Declined as refused:
        return refused.code.removeprefix("move/")
    return ""


def test_a_refusal_is_a_sentence_and_a_next_step() -> None:
    with pytest.raises(Declined) as refused:
        check_move(fold(REVIEW), event("IN_REVIEW>NOT_ACCEPTED"))
    assert refused.value.exit_status == 1
    assert refused.value.message.endswith(".")
    assert refused.value.next.endswith(".")


@pytest.mark.parametrize("brief", ["dohas@1", "a.b-c@12", "7d444840-9dc0-41d1-a245-5ffdce74fad2@3"])
def test_taking_pins_a_version(brief: str) -> None:
    assert why_not([], event("OFFERED>TAKEN", 0, brief=brief)) == ""


@pytest.mark.parametrize("brief", [None, "", "dohas", "dohas@", "@1", "dohas@0", "dohas@x", "do has@1", 7, ["a@1"]])
def test_taking_without_a_version_is_refused(brief: Any) -> None:
    assert why_not([], event("OFFERED>TAKEN", 0, brief=brief)) == "brief-pinned"


@pytest.mark.parametrize("missing", ["code", "sentence", "clause"])
@pytest.mark.parametrize("value", [None, "", "  ", 3])
def test_not_accepted_needs_code_sentence_and_clause(missing: str, value: Any) -> None:
    reason = VERDICT["reason"] | {missing: value}
    assert why_not(REVIEW, event("IN_REVIEW>NOT_ACCEPTED", reason=reason)) == "reason-given"
    payload_only = event("IN_REVIEW>NOT_ACCEPTED")
    assert why_not(REVIEW, payload_only) == "reason-given"


def test_a_full_reason_may_stand_in_the_payload_or_in_the_reason() -> None:
    assert why_not(REVIEW, event("IN_REVIEW>NOT_ACCEPTED", **VERDICT)) == ""
    assert why_not(REVIEW, event("IN_REVIEW>NOT_ACCEPTED", reason=VERDICT["reason"])) == ""


@pytest.mark.parametrize(
    "payload", [{}, {"comments": []}, {"todo": []}, {"todo": ["  "]}, {"comments": "look"}, {"comments": [{}]}]
)
def test_changes_asked_says_what_to_do(payload: dict[str, Any]) -> None:
    assert why_not(REVIEW, event("IN_REVIEW>CHANGES_ASKED", **payload)) == "says-what-to-do"


def test_a_comment_alone_is_enough_to_ask_for_changes() -> None:
    assert why_not(REVIEW, event("IN_REVIEW>CHANGES_ASKED", comments=[{"id": "c1", "body": "here"}])) == ""


def test_only_the_lead_who_holds_it_judges() -> None:
    assert why_not(REVIEW, event("IN_REVIEW>ACCEPTED", by="sara")) == "holder"
    assert why_not(REVIEW, event("IN_REVIEW>RECEIVED", role="lead", by="sara")) == "holder"


def test_a_held_piece_is_not_claimed_twice() -> None:
    assert why_not(REVIEW, event("RECEIVED>IN_REVIEW", by="sara")) == "clash"


def test_nobody_reads_their_own_piece() -> None:
    assert why_not(REVIEW[:2], event("RECEIVED>IN_REVIEW", by="wanda")) == "own-piece"


@pytest.mark.parametrize(
    ("declared", "code"), [("none", ""), (False, ""), (True, "conflict"), ("my pupil", "conflict")]
)
def test_a_declared_conflict_bars_the_claim(declared: Any, code: str) -> None:
    assert why_not(REVIEW[:2], event("RECEIVED>IN_REVIEW", conflict=declared)) == code


def test_the_second_reader_is_another_person() -> None:
    assert why_not(SECOND, event("NEEDS_SECOND>ACCEPTED", role="second-lead", by="leo")) == "second-is-another"
    assert why_not(SECOND, event("NEEDS_SECOND>NEEDS_SECOND", role="second-lead", by="leo")) == "second-is-another"
    assert why_not(SECOND, event("NEEDS_SECOND>ACCEPTED", role="second-lead")) == ""


def test_a_second_reading_can_be_claimed_and_given_back() -> None:
    claim = event("NEEDS_SECOND>NEEDS_SECOND", role="second-lead", claim="take")
    held = [*SECOND, claim]
    assert fold(held).holder == "sara"
    assert why_not(held, event("NEEDS_SECOND>ACCEPTED", role="second-lead", by="tom")) == "free-to-claim"
    back = event("NEEDS_SECOND>NEEDS_SECOND", role="second-lead", claim="release")
    assert fold([*held, back]).holder is None
    assert why_not(held, event("NEEDS_SECOND>NEEDS_SECOND", role="second-lead", by="tom", claim="release")) == "holder"


def test_adjudication_is_a_third_persons_and_names_the_difference() -> None:
    for reader in ("leo", "sara"):
        third = event("IN_ADJUDICATION>ACCEPTED", by=reader, role="lead", difference="taste")
        assert why_not(THIRD, third) == "third-is-another"
    assert why_not(THIRD, event("IN_ADJUDICATION>ACCEPTED", by="tom", role="lead")) == "difference-noted"
    assert why_not(THIRD, event("IN_ADJUDICATION>ACCEPTED", by="tom", role="lead", difference="mood")) != ""
    for difference in ("ambiguous-brief", "guideline-gap", "slip", "taste"):
        assert why_not(THIRD, event("IN_ADJUDICATION>ACCEPTED", role="vendor", difference=difference)) == ""


def test_only_a_piece_not_accepted_is_appealed() -> None:
    assert why_not(ACCEPTED, event("NOT_ACCEPTED>APPEALED", text="No.")) == "clash"
    assert why_not(REFUSED, event("NOT_ACCEPTED>APPEALED")) == "appeal-says-why"
    assert why_not(REFUSED, event("NOT_ACCEPTED>APPEALED", text="I counted thirteen.")) == ""


@pytest.mark.parametrize("to", ["ACCEPTED", "CLOSED", "CHANGES_ASKED"])
def test_the_original_lead_does_not_decide_the_appeal(to: str) -> None:
    payload: dict[str, Any] = {**WORKS, "reason": {"sentence": "The count stands."}}
    assert why_not(APPEAL, event(f"APPEALED>{to}", role="lead", **payload)) == "original-may-not-decide"
    assert why_not(APPEAL, event(f"APPEALED>{to}", role="lead", by="tom", **payload)) == ""


def test_an_upheld_decision_says_why() -> None:
    assert why_not(APPEAL, event("APPEALED>CLOSED", role="lead", by="tom")) == "answer-given"


def test_an_overturned_appeal_comes_back_to_the_writer_with_work_to_do() -> None:
    state = fold([*APPEAL, event("APPEALED>CHANGES_ASKED", role="lead", by="tom", **WORKS)])
    assert (state.state, state.lead) == ("CHANGES_ASKED", "tom")


@pytest.mark.parametrize(("day", "code"), [(20, "days-passed"), (21, "")])
def test_silence_accepts_after_the_briefs_days_and_not_before(day: int, code: str) -> None:
    silence = event("IN_REVIEW>ACCEPTED", role="clock", by="vendor", day=day, days=1)
    assert why_not(REVIEW, silence, Terms(silence_days=21)) == code


@pytest.mark.parametrize("days", [None, 0, -1, True, "21", 10**9])
def test_silence_without_sensible_days_accepts_nothing(days: Any) -> None:
    assert why_not(REVIEW, event("IN_REVIEW>ACCEPTED", role="clock", day=4000, days=days)) == "days-passed"


def test_nobody_but_the_writer_closes_while_an_appeal_is_possible() -> None:
    terms = Terms(appeal_days=14)
    assert why_not(REFUSED, event("NOT_ACCEPTED>CLOSED", role="vendor", day=13), terms) == "days-passed"
    assert why_not(REFUSED, event("NOT_ACCEPTED>CLOSED", role="vendor", day=14), terms) == ""
    assert why_not(REFUSED, event("NOT_ACCEPTED>CLOSED", role="writer"), terms) == ""


@pytest.mark.parametrize("amount", [None, 40, "", "-1", "forty", "1e3", "NaN", "4" * 40])
def test_pay_names_an_amount(amount: Any) -> None:
    assert why_not(ACCEPTED, event("ACCEPTED>PAY_DUE", amount=amount, currency="EUR")) == "amount-named"


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [("39.99", "EUR", "not-below-offer"), ("40", "EUR", ""), ("40.01", "EUR", ""), ("400", "INR", "not-below-offer")],
)
def test_what_is_due_is_never_below_the_offer(amount: str, currency: str, code: str) -> None:
    due = event("ACCEPTED>PAY_DUE", amount=amount, currency=currency)
    assert why_not(ACCEPTED, due, Terms(amount="40.00", currency="EUR")) == code


def test_what_is_paid_is_never_below_what_was_due() -> None:
    owed = [*ACCEPTED, event("ACCEPTED>PAY_DUE", **MONEY)]
    less = event("PAY_DUE>PAID", amount="39.00", currency="EUR", reference="4711")
    assert why_not(owed, less) == "not-below-offer"
    assert why_not(owed, event("PAY_DUE>PAID", **MONEY)) == "reference-named"
    assert why_not(owed, event("PAY_DUE>PAID", reference="4711", **MONEY)) == ""


def test_rounds_end_where_the_brief_says() -> None:
    asked = [*REVIEW, event("IN_REVIEW>CHANGES_ASKED", **WORKS), event("REVISED>IN_REVIEW", 2)]
    again = event("IN_REVIEW>CHANGES_ASKED", 2, **WORKS)
    assert why_not(asked, again, Terms(max_rounds=1)) == "rounds-left"
    assert why_not(asked, again, Terms(max_rounds=2)) == ""


def test_agreeing_to_a_new_version_does_not_use_up_a_round() -> None:
    agreed = event("CHANGES_ASKED>CHANGES_ASKED", role="writer", brief="dohas@3")
    asked = [*REVIEW, event("IN_REVIEW>CHANGES_ASKED", **WORKS), agreed, event("REVISED>IN_REVIEW", 2)]
    assert why_not(asked, event("IN_REVIEW>CHANGES_ASKED", 2, **WORKS), Terms(max_rounds=2)) == ""


@pytest.mark.parametrize(
    ("brief", "code"), [("dohas@3", ""), ("dohas@2", "newer-version"), ("songs@3", "newer-version")]
)
def test_the_version_taken_counts_until_the_writer_agrees_to_a_newer_one(brief: str, code: str) -> None:
    agree = event("DRAFT>DRAFT", 0, brief=brief)
    assert why_not([taken()], agree) == code
    assert fold([taken(), agree]).brief == ("dohas@3" if not code else "dohas@2")


def test_states_tell_a_person_where_the_piece_is() -> None:
    state: PieceState = fold(REFUSED)
    assert (state.turn, state.accepted, state.ended) == ("writer", False, False)
    assert "appeal" in state.words
    assert fold(ACCEPTED).accepted
