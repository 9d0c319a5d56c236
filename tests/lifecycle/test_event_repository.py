"""Events on a desk: kept as received, twice is once, and the endpoint's order wins."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lifecycle.story import PIECE, WORKS, event, main_job, on_the_desk, sent_to_review, taken
from writerdesk.errors import Refused
from writerdesk.lifecycle import repository
from writerdesk.lifecycle.events import Event, sign_event
from writerdesk.lifecycle.state import PieceState
from writerdesk.storage.desk import Desk
from writerdesk.trust.envelope import Signed
from writerdesk.trust.keys import DeviceKey

KEY = DeviceKey.from_seed(bytes(32))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desk", "village")
    yield made
    made.close()


def keep(desk: Desk, *events: Event, origin: repository.Origin = "feed") -> None:
    for past in events:
        envelope = sign_event(past, KEY)
        desk.write(lambda connection, envelope=envelope: repository.append(connection, envelope, origin))  # type: ignore[misc]


def state(desk: Desk) -> PieceState:
    return repository.state_of(desk, PIECE)


def test_the_state_is_folded_from_what_was_kept(desk: Desk) -> None:
    keep(desk, *main_job())
    assert (state(desk).state, state(desk).revision) == ("PAID", 2)


def test_the_exact_text_and_signature_are_kept(desk: Desk) -> None:
    past = taken()
    spaced = Signed(" " + past.text().replace(",", ", "), "signature")
    desk.write(lambda connection: repository.append(connection, spaced, "feed"))
    kept = desk.read(lambda connection: connection.execute("SELECT id, signed, signature FROM events").fetchall())
    assert [tuple(row) for row in kept] == [(past.id, spaced.signed, "signature")]


def test_the_same_event_again_changes_nothing(desk: Desk) -> None:
    job = main_job()
    keep(desk, *job)
    before = state(desk)
    keep(desk, *job[::-1])
    assert state(desk) == before


def test_other_bytes_under_a_known_id_are_refused(desk: Desk) -> None:
    past = taken()
    keep(desk, past)
    other = Signed(past.text().replace("dohas@2", "dohas@9"), "signature")
    with pytest.raises(Refused) as refused:
        desk.write(lambda connection: repository.append(connection, other, "feed"))
    assert refused.value.code == "event/other-bytes"
    assert state(desk).brief == "dohas@2"


def test_text_that_is_no_event_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.write(lambda connection: repository.append(connection, Signed("{}", ""), "feed"))


def test_a_move_made_offline_comes_after_what_the_feed_brings(desk: Desk) -> None:
    take, received, claim = sent_to_review()
    keep(desk, take, origin="desk")
    keep(desk, *on_the_desk(), origin="desk")
    withdrawal = event("SENT>WITHDRAWN")
    keep(desk, withdrawal, origin="desk")
    assert state(desk).state == "WITHDRAWN"
    keep(desk, take, received, claim, event("IN_REVIEW>ACCEPTED"))
    assert state(desk).state == "ACCEPTED"
    assert [refusal.event for refusal in state(desk).refused] == [withdrawal.id]


def test_a_move_that_the_endpoint_confirmed_keeps_its_place_there(desk: Desk) -> None:
    take, received, claim = sent_to_review()
    withdrawal = event("SENT>WITHDRAWN")
    keep(desk, take, *on_the_desk(), withdrawal, origin="desk")
    accepted = event("IN_REVIEW>ACCEPTED")
    keep(desk, take, received, withdrawal, claim, accepted)
    assert state(desk).state == "WITHDRAWN"
    assert {refusal.event for refusal in state(desk).refused} == {claim.id, accepted.id}


def test_silent_moves_of_the_desk_stay_in_the_history(desk: Desk) -> None:
    take, received, _claim = sent_to_review()
    keep(desk, take, *on_the_desk(), origin="desk")
    assert (state(desk).state, state(desk).revision) == ("SENT", 1)
    keep(desk, take, received)
    assert [past.to for past in state(desk).history] == [
        "TAKEN", "DRAFT", "CHECKED", "SEALED", "QUEUED", "SENT", "RECEIVED",
    ]  # fmt: skip
    assert state(desk).refused == ()


def test_a_refusal_of_the_endpoint_is_shown_and_moves_nothing(desk: Desk) -> None:
    keep(desk, *sent_to_review())
    verdict = event("IN_REVIEW>CHANGES_ASKED", **WORKS)
    keep(desk, verdict, origin="desk")
    assert state(desk).state == "CHANGES_ASKED"
    desk.write(lambda connection: repository.mark_refused(connection, verdict.id, "No round is left."))
    assert state(desk).state == "IN_REVIEW"
    assert state(desk).refused == ((verdict.id, "No round is left."),)


def test_a_piece_without_events_is_offered_or_a_draft(desk: Desk) -> None:
    assert state(desk).state == "OFFERED"
    assert repository.state_of(desk, PIECE, start="DRAFT").state == "DRAFT"
