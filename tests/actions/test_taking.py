"""Taking a brief and giving it back, as a writer and the vendor see it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, SECOND, Player, invite, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions.brief_view import brief_rows
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.moves import piece_state
from writerdesk.actions.send import outbox, withdraw
from writerdesk.actions.take import decline, pieces_of, return_brief, take
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import may_write, new_piece, piece_text, replace_text
from writerdesk.briefs.brief_file import read_brief_file, sign_brief
from writerdesk.briefs.repository import store
from writerdesk.briefs.template import new_brief_toml
from writerdesk.errors import Declined, Refused
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_zip import read_zip
from writerdesk.trust.zip_writer import write_zip

PAST = settings(
    identity__issued_at="2020-01-01T00:00:00Z",
    time__offer_expires="2020-02-01T00:00:00Z",
    time__accept_by="2020-02-01T00:00:00Z",
)


def offer(player: Player, brief: str) -> tuple[str, int, str]:
    """How a brief stands in the list: title, version, state."""
    (row,) = (row for row in brief_rows(player.workplace, player.desk_id) if row.id == brief.partition("@")[0])
    return (row.title, row.version, row.state)


def put_in_hand(player: Player, data: bytes) -> str:
    """A brief file that came by another way than the vendor's feed."""
    read = read_brief_file(data, AllowedSigners.parse(player.desk.fact("allowed_signers") or ""))
    player.desk.write(lambda c: store(c, data, read, datetime.now(UTC)))
    return read.brief.id


def test_a_brief_is_pinned_and_the_vendor_hears_of_it(press: Press, writer: Player) -> None:
    brief = publish(press)
    writer.sync()
    assert offer(writer, brief) == ("Two lines on patience", 1, "offered")
    piece = take(writer.workplace, brief.partition("@")[0])
    assert writer.state(piece) == "TAKEN"
    assert offer(writer, brief) == ("Two lines on patience", 1, "taken")
    assert [(row.kind, row.state) for row in writer.outgoing(piece)] == [("event", "queued")]
    assert (writer.sync().delivered, writer.sync().waiting) == (1, 0)
    state = piece_state(writer.desk, piece)
    assert (state.state, state.brief, state.writer, state.refused) == ("TAKEN", brief, writer.person, ())


@pytest.mark.parametrize("how", ["unsigned", "unknown-signer"])
def test_a_brief_that_no_vendor_of_mine_signed_is_not_taken(writer: Player, how: str) -> None:
    signed = sign_brief(new_brief_toml("hi", "poem", "From a stranger").encode(), DeviceKey.generate())
    if how == "unsigned":
        signed = write_zip({"brief.json": read_zip(signed)["brief.json"]})
    brief = put_in_hand(writer, signed)
    writer.sync()
    assert offer(writer, brief) == ("From a stranger", 1, "warned")
    with pytest.raises(Refused, match=f"brief/{how}"):
        take(writer.workplace, brief)
    assert pieces_of(writer.desk, brief) == []
    assert [row for row in outbox(writer.workplace) if row.state == "queued"] == []


def test_an_unknown_brief_is_named(writer: Player) -> None:
    with pytest.raises(Refused, match="brief/unknown") as told:
        take(writer.workplace, "no-such-brief")
    assert "no-such-brief" in told.value.message


def test_a_brief_is_taken_as_often_as_it_asks_and_again_after_a_return(press: Press, writer: Player) -> None:
    brief = publish(press, *settings(work__pieces=2)).partition("@")[0]
    writer.sync()
    first, second = take(writer.workplace, brief), take(writer.workplace, brief)
    with pytest.raises(Declined, match="brief/taken"):
        take(writer.workplace, brief)
    assert sorted(return_brief(writer.workplace, brief)) == sorted([first, second])
    third = take(writer.workplace, brief)
    report = writer.sync()
    assert (report.errors, report.delivered) == ([], 5)
    assert [writer.state(piece) for piece in (first, second, third)] == ["RETURNED", "RETURNED", "TAKEN"]
    assert len({first, second, third}) == 3


def test_the_desk_counts_pieces_as_the_vendor_does(press: Press, writer: Player) -> None:
    """A piece that was withdrawn keeps its place (the vendor would refuse one more), so the desk says so at once."""
    brief = publish(press).partition("@")[0]
    writer.sync()
    piece = writer.begin(brief)
    withdraw(writer.workplace, piece)
    assert writer.sync().errors == []
    with pytest.raises(Declined, match="brief/taken"):
        take(writer.workplace, brief)


def test_giving_back_costs_no_word_of_the_text(press: Press, writer: Player) -> None:
    brief = publish(press).partition("@")[0]
    writer.sync()
    piece = writer.begin(brief)
    assert return_brief(writer.workplace, brief) == [piece]
    writer.sync()
    assert writer.state(piece) == "RETURNED"
    assert offer(writer, brief)[2] == "returned"
    assert piece_text(writer.workplace, piece) == DOHA
    replace_text(writer.workplace, piece, SECOND)
    assert piece_text(writer.workplace, piece) == SECOND
    assert new_piece(writer.workplace, title="", language="hi", brief_id=brief) != piece


def test_what_was_sent_cannot_be_given_back(press: Press, writer: Player) -> None:
    brief = publish(press).partition("@")[0]
    writer.sync()
    piece = writer.begin(brief)
    writer.send(piece)
    with pytest.raises(Declined, match="brief/nothing-to-return"):
        return_brief(writer.workplace, brief)
    assert writer.state(piece) == "RECEIVED"


def test_an_offer_ends_at_its_last_moment(press: Press, writer: Player) -> None:
    brief = publish(press, *PAST).partition("@")[0]
    writer.sync()
    with pytest.raises(Declined, match="brief/expired"):
        take(writer.workplace, brief)
    assert pieces_of(writer.desk, brief) == []


def test_declining_is_told_to_nobody(press: Press, writer: Player) -> None:
    brief = publish(press).partition("@")[0]
    writer.sync()
    writer.sync()
    decline(writer.workplace, brief)
    assert offer(writer, brief)[2] == "declined"
    assert [row for row in outbox(writer.workplace) if row.state == "queued"] == []


def test_a_newer_version_stands_beside_the_one_that_was_taken(press: Press, writer: Player) -> None:
    named = ("identity.brief_id", '"two-lines"')
    publish(press, named)
    writer.sync()
    piece = take(writer.workplace, "two-lines")
    publish(press, named, *settings(identity__version=2, identity__previous_version=1, identity__title="Three lines"))
    writer.sync()
    assert offer(writer, "two-lines") == ("Three lines", 2, "offered")
    assert pieces_of(writer.desk, "two-lines")[0].brief_version == 1
    return_brief(writer.workplace, "two-lines")
    assert offer(writer, "two-lines") == ("Three lines", 2, "offered")
    assert writer.state(piece) == "RETURNED"


def test_writing_for_a_taken_brief_goes_on_with_the_empty_piece(press: Press, writer: Player) -> None:
    brief = publish(press).partition("@")[0]
    writer.sync()
    piece = take(writer.workplace, brief)
    assert new_piece(writer.workplace, title="धीरज", language="hi", brief_id=brief) == piece
    replace_text(writer.workplace, piece, DOHA)
    with pytest.raises(Declined, match="brief/taken"):
        new_piece(writer.workplace, title="", language="hi", brief_id=brief)


def test_a_text_begun_on_two_devices_is_not_locked_by_the_vendors_no(press: Press, joins: Join) -> None:
    """Both devices take the last place offline; the vendor says no to the second, whose text stays the writer's."""
    writer = joins()
    brief = publish(press).partition("@")[0]
    folder = writer.workplace.data.path.parent / "second device"
    file = invite(press, folder / "invites", "writer", "Asha", person=writer.person)
    other = Player(own_workplace(folder), "", writer.checker)
    other.desk_id = enrol(other.workplace, read_invite(file), "Asha's phone").desk
    assert other.person == writer.person
    writer.sync()
    other.sync()
    mine, theirs = writer.begin(brief), other.begin(brief, SECOND)
    assert writer.sync().errors == []
    assert [error["code"] for error in other.sync().errors] == ["move/piece-limit"]
    assert writer.state(mine) == "DRAFT"
    assert piece_text(other.workplace, theirs) == SECOND
    assert may_write(other.workplace, theirs)
    replace_text(other.workplace, theirs, DOHA)
    assert piece_text(other.workplace, theirs) == DOHA
    other.workplace.close()
