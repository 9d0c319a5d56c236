"""The guards that an event and the history can judge, each a pure check named as in ``moves.toml``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from writerdesk.lifecycle.events import Event, moment
from writerdesk.lifecycle.state import PieceState, Terms

Check = Callable[[PieceState, Event, Terms], bool]

DIFFERENCES = ("ambiguous-brief", "guideline-gap", "slip", "taste")
RATINGS = ("helpful", "partly", "not-helpful")
_READERS = frozenset({"lead", "second-lead"})
_BRIEF = re.compile(r"(?P<id>\S{1,200})@(?P<version>[1-9][0-9]{0,8})")
_KEPT = ("CHANGES_ASKED", "REVISED")  # a newer brief agreed to, a rating, a revision opened again: not a new question
_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")


def _words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def reason_of(event: Event) -> dict[str, Any]:
    """The reason as an object with code, sentence and clause, wherever the event carries it; {} when it has none."""
    for place in (event.payload.get("reason"), event.reason):
        if isinstance(place, dict):
            return place
    return {}


def releases(event: Event) -> bool:
    """Whether an event that stays in its state gives a claim back."""
    return event.payload.get("claim") == "release"


def brief_pinned(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """TAKEN has revision 0 and pins ``id@version``."""
    return event.revision == 0 and _brief(event) is not None


def newer_version(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The writer agrees to a higher version of the same brief."""
    new, old = _brief(event), _BRIEF.fullmatch(state.brief or "")
    return new is not None and old is not None and new["id"] == old["id"] and int(new["version"]) > int(old["version"])


def _brief(event: Event) -> re.Match[str] | None:
    named = event.payload.get("brief")
    return _BRIEF.fullmatch(named) if isinstance(named, str) else None


def free_to_claim(state: PieceState, event: Event, _terms: Terms) -> bool:
    """Nobody else holds it."""
    return state.holder in (None, event.by)


def holder(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The mover holds it."""
    return state.holder == event.by


def own_piece(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The mover did not write it."""
    return state.writer is None or event.by != state.writer


def conflict(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The mover declares no conflict of interest in payload ``conflict``, and declared none before."""
    return not declares_conflict(event) and event.by not in conflicted(state)


def declares_conflict(event: Event) -> bool:
    """Whether payload ``conflict`` names one."""
    return event.payload.get("conflict") not in (None, False, "", "none")


def conflicted(state: PieceState) -> frozenset[str]:
    """Everybody who has declared a conflict of interest with the piece."""
    return frozenset(event.by for event in state.history if declares_conflict(event))


def says_what_to_do(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """Comments or a to-do list travel with the question for changes."""
    comments, todo = event.payload.get("comments"), event.payload.get("todo")
    listed = isinstance(comments, list) and any(isinstance(comment, dict) and comment for comment in comments)
    return listed or (isinstance(todo, list) and any(_words(item) for item in todo))


def reason_given(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """Reason code, sentence and clause are all there."""
    reason = reason_of(event)
    return all(_words(reason.get(key)) for key in ("code", "sentence", "clause"))


def unread_before(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The mover has not judged the piece before."""
    return event.by not in state.judges


def difference_noted(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """Adjudication names what kind of difference there was."""
    return event.payload.get("difference") in DIFFERENCES


def appeal_says_why(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """The writer answers the reason in ``reason`` or payload ``text``."""
    return _words(event.reason) or _words(event.payload.get("text"))


def answer_given(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """The upheld decision says why, in ``reason`` or in a reason's sentence."""
    return _words(event.reason) or _words(reason_of(event).get("sentence"))


def days_passed(state: PieceState, event: Event, terms: Terms) -> bool:
    """At least the days of the brief (else payload ``days``, at least 1) lie between the last move and this one."""
    fixed = terms.appeal_days if state.state in {"NOT_ACCEPTED", "APPEALED"} else terms.silence_days
    days = fixed if fixed is not None else event.payload.get("days")
    if isinstance(days, bool) or not isinstance(days, int) or not 1 <= days <= 3_650 or state.since is None:
        return False
    try:
        return moment(event.at) - moment(state.since) >= timedelta(days=days)
    except (ValueError, OverflowError):
        return False


def amount_named(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """Payload has ``amount`` as a decimal string and ``currency``."""
    return _amount(event.payload) is not None


def not_below_offer(state: PieceState, event: Event, terms: Terms) -> bool:
    """The amount is at least the offer, and at least what was due before, when these are known."""
    named = _amount(event.payload)
    known = [_amount({"amount": terms.amount, "currency": terms.currency})]
    known += [_amount(past.payload) for past in state.history if past.to == "PAY_DUE"]
    return named is not None and all(
        floor is None or (named[1] == floor[1] and named[0] >= floor[0]) for floor in known
    )


def _amount(payload: Mapping[str, object]) -> tuple[Decimal, str] | None:
    amount, currency = payload.get("amount"), payload.get("currency")
    if not isinstance(amount, str) or not _AMOUNT.fullmatch(amount) or not isinstance(currency, str):
        return None
    try:
        return Decimal(amount), currency
    except InvalidOperation:
        return None


def reference_named(_state: PieceState, event: Event, _terms: Terms) -> bool:
    """Payload ``reference`` of a payment."""
    return _words(event.payload.get("reference"))


def rating_of(event: Event) -> dict[str, Any] | None:
    """What a writer says of a review, ``of value text``; None for an event that is no rating."""
    said = event.payload.get("rating")
    return said if isinstance(said, dict) else None


def rating_given(state: PieceState, event: Event, _terms: Terms) -> bool:
    """The writer rates a reader's verdict in the history by one of three values; its words are a sentence or none."""
    said = rating_of(event) or {}
    if state.writer not in (None, event.by):
        return False
    verdicts = {past.id for past in state.history if past.payload.get("verdict") and past.role in _READERS}
    return said.get("of") in verdicts and said.get("value") in RATINGS and isinstance(said.get("text", ""), str)


def rounds_asked(state: PieceState) -> int:
    """How often changes were asked for."""
    return sum(1 for past in state.history if past.to == "CHANGES_ASKED" and past.leaves not in _KEPT)


def rounds_left(state: PieceState, _event: Event, terms: Terms) -> bool:
    """The brief allows one more round of changes."""
    return terms.max_rounds is None or rounds_asked(state) < terms.max_rounds


GUARDS: Mapping[str, Check] = {
    "brief-pinned": brief_pinned,
    "newer-version": newer_version,
    "free-to-claim": free_to_claim,
    "holder": holder,
    "own-piece": own_piece,
    "conflict": conflict,
    "says-what-to-do": says_what_to_do,
    "reason-given": reason_given,
    "second-is-another": unread_before,
    "third-is-another": unread_before,
    "original-may-not-decide": unread_before,
    "difference-noted": difference_noted,
    "appeal-says-why": appeal_says_why,
    "answer-given": answer_given,
    "days-passed": days_passed,
    "amount-named": amount_named,
    "not-below-offer": not_below_offer,
    "reference-named": reference_named,
    "rounds-left": rounds_left,
    "rating-given": rating_given,
}
