"""The purge date: nothing of the piece is left in any file of this machine but one line of the account."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, Player, publish, settings
from tests.actions.test_walls import everything_in
from tests.endpoint.scene import Press
from writerdesk.actions import library, review
from writerdesk.actions.backups import make_backups
from writerdesk.actions.check import waive
from writerdesk.actions.ledger import ledger
from writerdesk.actions.notes import save_note
from writerdesk.actions.purging import Purged, purge
from writerdesk.actions.search import search
from writerdesk.actions.send import withdraw
from writerdesk.actions.versions import keep_version
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.briefs.library import Iteration
from writerdesk.drafts.pieces import list_pieces
from writerdesk.packages.sealing import package_uuid

pytestmark = pytest.mark.long

CLIENT = "Zirkonverlag-Qaanaaq"
PURGE = "2098-01-01T00:00:00Z"
AFTER = datetime(2098, 1, 2, tzinfo=UTC)


def restricted(press: Press, title: str = "Two lines for the spring list") -> str:
    name = f"spring-{uuid.uuid4()}"
    return publish(
        press,
        ("identity.brief_id", json.dumps(name)),
        *settings(
            identity__title=title,
            identity__client_class="named",
            identity__client=CLIENT,
            confidentiality={"class": "restricted", "may_show": "Nobody.", "purge_at": PURGE},
            limits__length=[{"unit": "words", "max": 3, "strength": "hard"}],
        ),
    )


def test_nothing_is_left_of_an_ended_piece_and_everything_of_the_others(press: Press, joins: Join) -> None:
    player = joins()
    place = player.workplace
    brief, kept = restricted(press), publish(press).partition("@")[0]
    player.sync()
    piece, other = player.begin(brief), player.begin(kept, "रात भर बरसे मेघ\n")
    keep_version(place, piece, "first")
    save_note(place, piece, "टीप: मालिन को लिखना").result()
    waive(place, piece, "limits/length", "दो पंक्तियाँ चाहिए।", player.checker)
    player.send(piece)
    assert search(place, "माली")
    library.add(
        place, "brief", "Spring", "hi", Iteration(number=1, prompt=f"{CLIENT}?"), brief=brief, desk_id=player.desk_id
    )
    make_backups(place)
    folder = player.desk.folder
    assert DOHA.split("\n")[0].encode() in everything_in(folder)
    assert purge(place) == []
    (waits,) = purge(place, now=AFTER)
    assert (waits.pieces, waits.waiting) == ((), (piece,)), "it has not ended yet"
    assert brief not in waits.briefs
    withdraw(place, piece)
    player.sync()
    assert purge(place, now=AFTER) == [Purged(player.desk_id, (brief,), (piece,), ())]
    assert purge(place, now=AFTER) == []
    assert [row.id for row in player.desk.read(list_pieces)] == [other]
    assert piece_text(place, other) == "रात भर बरसे मेघ\n"
    assert [hit["piece"] for hit in search(place, "मेघ")] == [other]
    line = next(row for row in ledger(place) if row.piece == piece)
    assert (line.title, line.state, line.brief, line.offered.amount) == ("", "PURGED", brief, "40.00")
    place.close()
    left = everything_in(folder)
    for trace in (CLIENT, "धीरे", "माली", "मालिन", "दो पंक्तियाँ", "spring list"):
        assert trace.encode() not in left, trace
    assert "मेघ".encode() in left
    assert list((folder / "packages").iterdir()) == []


def test_a_purge_that_was_cut_off_is_done_whole_the_next_time(
    press: Press, joins: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what a kill left beside its place, or without its row, goes with the rest."""
    player = joins()
    brief = restricted(press)
    player.sync()
    piece = player.begin(brief)
    waive(player.workplace, piece, "limits/length", "एक दोहा।", player.checker)
    sealed = player.send(piece)
    withdraw(player.workplace, piece)
    player.sync()
    packages, unlink = player.desk.folder / "packages", Path.unlink
    (packages / f".{sealed.uuid}-r1.wdpkg.{'0' * 32}.new").write_bytes(b"half a package")
    (packages / f"{package_uuid(piece, 2)}-r2.wdpkg").write_bytes(b"a package without a row")

    def cut_off(file: Path, **more: bool) -> None:
        if file.parent == packages:
            raise KeyboardInterrupt
        unlink(file, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", cut_off)
        with pytest.raises(KeyboardInterrupt):
            purge(player.workplace, now=AFTER)
    assert purge(player.workplace, now=AFTER)[0].pieces == (piece,)
    assert list(packages.iterdir()) == []


def test_a_lead_keeps_no_copy_either(press: Press, joins: Join) -> None:
    player, lead = joins(), joins("lead", "Sita")
    brief = restricted(press)
    player.sync()
    piece = player.begin(brief)
    waive(player.workplace, piece, "limits/length", "एक दोहा।", player.checker)
    player.send(piece)
    uuid_ = next(row.uuid for row in player.outgoing(piece) if row.kind == "package")
    lead.claim(uuid_)
    review.comment(lead.workplace, uuid_, 0, 4, "यहाँ रुकिए।")
    assert purge(lead.workplace, now=AFTER)[0].waiting == (piece,)
    withdraw(player.workplace, piece)
    player.sync()
    lead.sync()
    assert purge(lead.workplace, now=AFTER)[0].pieces == (piece,)
    folder = lead.desk.folder
    lead.workplace.close()
    left = everything_in(folder)
    assert [trace for trace in (CLIENT, "धीरे", "रुकिए") if trace.encode() in left] == []


@pytest.mark.parametrize("wanted", ["", f"For {CLIENT.lower()}"])
def test_a_piece_for_a_restricted_brief_is_not_named_after_it(press: Press, writer: Player, wanted: str) -> None:
    brief = restricted(press, f"Spring at {CLIENT}").partition("@")[0]
    writer.sync()
    piece = new_piece(writer.workplace, title=wanted, language="hi", brief_id=brief)
    (title,) = (row.title for row in writer.desk.read(list_pieces) if row.id == piece)
    assert title == f"poem {datetime.now(UTC).date().isoformat()}"
    replace_text(writer.workplace, piece, DOHA)
    assert piece_text(writer.workplace, piece) == DOHA
