"""The ledger, and the order of the desk page."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import SECOND, Player, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.desk_view import desk_page
from writerdesk.actions.ledger import LedgerRow, Money, ledger
from writerdesk.actions.take import take
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.lifecycle.events import make_event, sign_event
from writerdesk.lifecycle.repository import append
from writerdesk.trust.keys import DeviceKey

pytestmark = pytest.mark.long


def row_of(player: Player, piece: str) -> LedgerRow:
    (row,) = (row for row in ledger(player.workplace) if row.piece == piece)
    return row


def accepted(writer: Player, lead: Player, piece: str) -> None:
    uuid = writer.send(piece).uuid
    lead.claim(uuid)
    review.decide(lead.workplace, uuid, "accept")
    lead.sync()
    writer.sync()


def test_the_offer_is_there_from_the_start_and_due_from_acceptance(press: Press, writer: Player, lead: Player) -> None:
    brief = publish(press, ("pay.rates.0.amount", '"40.50"'))
    writer.sync()
    piece = writer.begin(brief)
    row = row_of(writer, piece)
    assert (row.offered, row.due, row.paid, row.state) == (Money("40.50", "EUR"), None, None, "DRAFT")
    assert (row.brief, row.vendor) == (brief, "Kalakriti")
    accepted(writer, lead, piece)
    row = row_of(writer, piece)
    assert (row.state, row.due, row.paid) == ("PAY_DUE", Money("40.50", "EUR"), None)
    assert "40.50" in row.arithmetic


def test_rounds_of_revision_come_on_top(press: Press, writer: Player, lead: Player) -> None:
    brief = publish(press, ("pay.revision_round", '"7.25"'))
    writer.sync()
    piece = writer.begin(brief)
    uuid = writer.send(piece).uuid
    lead.claim(uuid)
    review.decide(lead.workplace, uuid, "changes", todo=["गिनिए।"])
    lead.sync()
    writer.sync()
    replace_text(writer.workplace, piece, SECOND)
    accepted(writer, lead, piece)
    assert row_of(writer, piece).due == Money("47.25", "EUR")


@pytest.mark.parametrize(
    ("named", "due"),
    [
        ({"amount": "1.00", "currency": "EUR"}, "40.00"),
        ({"amount": "4000.00", "currency": "VND"}, "40.00"),
        ({"amount": "39.9999", "currency": "EUR"}, "40.00"),
        ({"amount": "40.01", "currency": "EUR"}, "40.01"),
    ],
)
def test_what_is_due_never_falls_below_the_offer(press: Press, writer: Player, named: dict[str, str], due: str) -> None:
    """Whatever a vendor signs: an event that names less than the offer does not lower what stands in the account."""
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief)
    writer.seal(piece)
    told: list[tuple[str, str, str, dict[str, Any]]] = [
        ("SENT", "RECEIVED", "endpoint", {}),
        ("RECEIVED", "IN_REVIEW", "lead", {}),
        ("IN_REVIEW", "ACCEPTED", "lead", {}),
        ("ACCEPTED", "PAY_DUE", "vendor", named),
    ]
    key, now = DeviceKey.generate(), datetime.now(UTC)

    def tell(connection: sqlite3.Connection) -> None:
        for leaves, to, role, payload in told:
            event = make_event(
                piece=piece, revision=1, leaves=leaves, to=to, by="x", role=role, now=now, payload=payload
            )
            append(connection, sign_event(event, key), "feed")

    writer.desk.write(tell)
    assert row_of(writer, piece).due == Money(due, "EUR")


def test_ones_own_pieces_are_in_no_account(writer: Player) -> None:
    own = new_piece(writer.workplace, title="mine", language="hi")
    assert own not in [row.piece for row in ledger(writer.workplace)]


def test_the_desk_shows_offers_with_the_rate_and_what_presses_first(press: Press, lead: Player, joins: Join) -> None:
    writer = joins()
    offered = publish(press, *settings(limits__length=[{"unit": "words", "min": 3, "max": 99, "strength": "hard"}]))
    briefs = [publish(press) for _ in range(5)]
    writer.sync()
    done, waits, asked, queued, first = (writer.begin(brief) for brief in briefs)
    accepted(writer, lead, done)
    uuid = writer.send(asked).uuid
    lead.claim(uuid)
    review.decide(lead.workplace, uuid, "changes", todo=["गिनिए।"])
    lead.sync()
    writer.send(waits)
    writer.seal(queued)
    own = new_piece(writer.workplace, title="mine", language="ta")
    replace_text(writer.workplace, own, "அகர முதல\n")
    page = desk_page(writer.workplace)
    assert [(card.piece, card.need) for card in page.pieces] == [
        (asked, "answer"),
        (own, "write"),
        (first, "write"),
        (queued, "send"),
        (waits, "wait"),
        (done, "done"),
    ]
    assert offered.partition("@")[0] in [card.brief for card in page.offers]
    assert not {card.brief for card in page.offers} & {brief.partition("@")[0] for brief in briefs}
    card = next(card for card in page.offers if card.brief == offered.partition("@")[0])
    assert (card.vendor, card.rate.amount, card.rate.currency, card.version) == ("Kalakriti", "40.00", "EUR", 1)
    mine = next(card for card in page.pieces if card.piece == own)
    assert (mine.vendor, mine.count, mine.count_unit, mine.limit, mine.due) == ("", 2, "words", None, None)
    take(writer.workplace, offered.partition("@")[0])
    replace_text(writer.workplace, first, SECOND)
    page = desk_page(writer.workplace)
    assert page.pieces[1].piece == first
    limited = next(card for card in page.pieces if card.state == "TAKEN")
    assert (limited.count, limited.count_unit, limited.limit) == (0, "words", (3, 99))
