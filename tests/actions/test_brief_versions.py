"""A newer version of a brief: shown in words, agreed to or not; and the rate that applies to this very writer."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from tests.actions.scene import Player, publish, settings
from tests.endpoint.scene import Press
from writerdesk.actions import review
from writerdesk.actions.brief_versions import agree, newer_brief, newer_for_brief
from writerdesk.actions.brief_view import brief_rows
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.ledger import ledger
from writerdesk.actions.publish import publish as publish_files
from writerdesk.actions.travelling import reasons_for
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import replace_text
from writerdesk.briefs.check import check_brief
from writerdesk.briefs.template import new_brief_toml
from writerdesk.drafts.pieces import list_pieces
from writerdesk.endpoint.invites import make_invite
from writerdesk.errors import Declined, Usage

NAMED = ("identity.brief_id", '"lines-of-rain"')


def second_version(press: Press) -> None:
    changed = settings(
        identity__version=2, identity__previous_version=1, identity__change_note="More is paid.",
        pay__revision_round="25.00", work__form_id="doha",
    )  # fmt: skip
    publish(press, NAMED, *changed)


def pinned(writer: Player, piece: str) -> tuple[int | None, str | None]:
    return next((row.brief_version, row.form) for row in writer.desk.read(list_pieces) if row.id == piece)


def test_the_version_taken_counts_until_the_writer_agrees(press: Press, writer: Player, lead: Player) -> None:
    publish(press, NAMED)
    writer.sync()
    piece = writer.begin("lines-of-rain")
    assert newer_brief(writer.workplace, piece) is None
    with pytest.raises(Declined, match="brief/no-newer"):
        agree(writer.workplace, piece, 2)
    second_version(press)
    writer.sync()
    found = newer_brief(writer.workplace, piece)
    assert found is not None
    assert (found.held, found.newest, found.change_note) == (1, 2, "More is paid.")
    told = [change.words for change in found.changes]
    assert "Pay, each round of changes: 10.00 is now 25.00." in told
    assert "The work, the form: new is doha." in told
    assert [one.piece for one in newer_for_brief(writer.workplace, "lines-of-rain")] == [piece]
    assert pinned(writer, piece) == (1, None)
    with pytest.raises(Declined, match="brief/not-that-version"):
        agree(writer.workplace, piece, 3)
    agree(writer.workplace, piece, 2)
    assert pinned(writer, piece) == (2, "doha")
    assert newer_brief(writer.workplace, piece) is None
    writer.send(piece)
    with pytest.raises(Declined, match="brief/no-newer"):
        agree(writer.workplace, piece, 2)
    uuid = next(row.uuid for row in writer.outgoing(piece) if row.kind == "package")
    lead.claim(uuid)
    assert next(row.brief for row in review.queue(lead.workplace) if row.uuid == uuid) == "lines-of-rain@2"


def test_a_writer_sees_and_is_owed_the_rate_that_the_vendor_grants(
    press: Press, writer: Player, lead: Player, tmp_path: Path
) -> None:
    rates = [{"amount": "40.00"}, {"amount": "60.00", "expertise": "published"}, {"amount": "70.00", "region": "NP"}]
    rates += [{"amount": "90.00", "expertise": "published", "region": "NP", "kind": "poem", "language": "hi"}]
    brief = publish(press, *settings(pay__rates=rates)).partition("@")[0]
    file = tmp_path / "granted.wdinvite"
    make_invite(
        press.folder, role="writer", name="Maya", url=press.url, out=file, vendor=press.vendor.vendor,
        expertise=["published", "doctorate"], region="NP",
    )  # fmt: skip
    place = own_workplace(tmp_path / "maya")
    other = Player(place, enrol(place, read_invite(file), "laptop").desk, writer.checker)
    for player, rate in ((writer, "40.00"), (other, "90.00")):
        player.sync()
        row = next(row for row in brief_rows(player.workplace, player.desk_id) if row.id == brief)
        assert row.rate.amount == rate
    assert "This is the rate for published, hi, NP, poem." in row.rate.arithmetic
    piece = other.begin(brief)
    other.send(piece)
    uuid = next(one.uuid for one in other.outgoing(piece) if one.kind == "package")
    lead.claim(uuid)
    review.decide(lead.workplace, uuid, "accept", sentence="ठीक है।")
    lead.sync()
    other.sync()
    account = next(one for one in ledger(place) if one.piece == piece)
    assert account.due is not None
    assert Decimal(account.due.amount) == Decimal("90.00") == Decimal(account.offered.amount)
    place.close()


def test_a_region_that_is_none_is_not_granted(press: Press) -> None:
    with pytest.raises(Usage, match="vendor/region"):
        make_invite(press.folder, role="writer", name="A", url=press.url, vendor=press.vendor.vendor, region="Nepal")


FORM = """version = 1
order = 990
id = "two-fives"
name = "Two fives"
names = { en = "Two fives" }
languages = ["ja"]
unit = "mora"
unit_rule = "Each kana counts 1."
sources = ["made for this test"]
words = { en = "Two lines of five morae." }
stanza = { lines = 2 }
lines = [{ parts = [5] }]
"""
REASONS = """language = "ja"
schema = 1
[[reasons]]
code = "not-our-sea"
verdict = "not-accepted"
clause = "work.theme"
text = "この海のことではありません。"
"""


def test_a_form_and_reasons_travel_with_the_brief(press: Press, writer: Player, lead: Player, tmp_path: Path) -> None:
    brief = tmp_path / "brief.toml"
    attachments = [
        {"name": f"{kind}.toml", "kind": kind, "media_type": "text/plain", "description": kind}
        for kind in ("form", "reasons")
    ]
    changes = [("work.form_id", '"two-fives"'), ("attachments", json.dumps(attachments))]
    brief.write_text(new_brief_toml("ja", "poem", "二行", changes), "utf-8")
    (tmp_path / "form.toml").write_text(FORM, "utf-8")
    (tmp_path / "reasons.toml").write_text(REASONS, "utf-8")
    assert [fault for fault in check_brief(brief.read_bytes()) if fault.path == "work.form_id"] == []
    made = publish_files(press.folder, brief.read_bytes(), tmp_path, press.vendor.vendor)
    writer.sync()
    piece = writer.begin(made.id, "ふるいけや\nかわずとびこむ\n")
    left = [one for one in writer.checker.check_piece(writer.workplace, piece).left if one.rule.startswith("form/")]
    assert [(one.line, one.rule) for one in left] == [(2, "form/count")]
    replace_text(writer.workplace, piece, "ふるいけや\nみずのおと\n")
    writer.send(piece)
    uuid = next(row.uuid for row in writer.outgoing(piece) if row.kind == "package")
    lead.claim(uuid)
    codes = [one.code for one in reasons_for(lead.workplace, uuid, "ja")]
    assert codes[0] == "not-our-sea"
    assert "off-brief" in codes
