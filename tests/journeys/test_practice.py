"""The practice desk: a real endpoint in this process, a lead who plays a tutorial, a second day after a restart."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.actions.comments import comments_of
from writerdesk.actions.desk_view import desk_page
from writerdesk.actions.ledger import ledger
from writerdesk.actions.moves import piece_state
from writerdesk.actions.practice import PracticeDesk
from writerdesk.actions.seal import seal
from writerdesk.actions.send import sync_once
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import replace_text
from writerdesk.errors import SecretProblem
from writerdesk.trust.keys import DeviceKey

SHAIRI = (
    "Alfajiri ya sokoni, yatujia na kelele,\nMama yuko kibandani, watoto wako mbele kule,\n"
    "Mandazi na chai ndani, zatuita zile zile,\nTwende sote tununue, kabla ya jua kuwaka.\n"
)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Workplace]:
    workplace = own_workplace(tmp_path / "person")
    yield workplace
    workplace.close()


def state(person: Workplace, piece: str) -> str:
    return piece_state(person.desk_of_piece(piece), piece).state


def test_the_practice_lead_asks_for_changes_and_then_accepts(person: Workplace) -> None:
    practice = PracticeDesk(person)
    desk = practice.start()
    offers = desk_page(person).offers
    assert len(offers) == 6
    assert {offer.language.split("-")[0] for offer in offers} == {"hi", "ta", "am", "ur", "sw", "fr"}
    piece = take(person, "practice-shairi-sw")
    replace_text(person, piece, SHAIRI)
    seal(person, piece, ["training"])
    sync_once(person, desk)
    assert state(person, piece) == "RECEIVED"
    assert practice.play() == 1
    assert state(person, piece) == "CHANGES_ASKED"
    comments = comments_of(person, piece)
    assert comments
    assert all(SHAIRI[one.start : one.end] == one.quote for one in comments)
    practice.stop()
    assert [thread.name for thread in threading.enumerate() if "uvicorn" in thread.name] == []

    again = PracticeDesk(person)
    assert again.start() == desk
    replace_text(person, piece, SHAIRI.replace("kule", "pale"))
    seal(person, piece, ["training"])
    sync_once(person, desk)
    again.play()
    again.stop()
    assert state(person, piece) == "PAY_DUE"
    row = next(one for one in ledger(person) if one.piece == piece)
    assert row.due is not None
    assert float(row.due.amount) >= float(row.offered.amount)


def test_where_no_keyring_works_one_can_still_practise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    bare = Workplace(tmp_path / "bare", {})
    bare.make_desk("drill").set_fact("practice", "1")
    bare.keep_key("drill", DeviceKey.generate())
    made = bare.key("drill").public_line
    bare.close()
    again = Workplace(tmp_path / "bare", {})
    assert again.key("drill").public_line == made
    with pytest.raises(SecretProblem, match="secret/no-keyring"):
        again.secrets_of("a vendor")
    again.close()
    phrase = tmp_path / "bare" / "practice" / "passphrase"
    assert phrase.stat().st_mode & 0o077 == 0
