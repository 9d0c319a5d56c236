"""Walls: nothing of one vendor is in another's desk, and the name of a restricted client stays in the brief."""

from __future__ import annotations

import io
import logging
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard

from tests.actions.conftest import Join
from tests.actions.scene import DOHA, SECOND, Player, invite, publish, settings
from tests.endpoint.scene import Press
from tests.faults.proxy import FaultProxy
from tests.trust.test_media import png
from writerdesk.actions import review
from writerdesk.actions.attaching import attach
from writerdesk.actions.backups import make_backups
from writerdesk.actions.brief_view import brief_rows
from writerdesk.actions.check import waive
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.files import export
from writerdesk.actions.search import search
from writerdesk.actions.send import outbox, sync_once
from writerdesk.actions.take import take
from writerdesk.errors import Declined
from writerdesk.storage.settings import Settings

CLIENT = "Zirkonverlag-Qaanaaq"


def unpacked(blob: bytes) -> Iterator[bytes]:
    """What stands in a stored value: itself, and what is packed in it in any way that a desk packs."""
    yield blob
    if blob.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(blob)) as members:
            yield from (members.read(name) for name in members.namelist())
    elif blob.startswith(b"\x28\xb5\x2f\xfd"):  # Zstandard, RFC 8878
        yield zstandard.ZstdDecompressor().decompressobj().decompress(blob)
    elif blob.startswith(b"x"):
        try:
            yield zlib.decompress(blob)
        except zlib.error:
            return


def everything_in(folder: Path) -> bytes:
    """All bytes of a folder: names, files, and every value of every database table unpacked."""
    parts: list[bytes] = []
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        parts += [str(file.relative_to(folder)).encode(), *unpacked(file.read_bytes())]
        if file.read_bytes().startswith(b"SQLite format 3\0"):
            parts += values_of(file)
    return b"\n".join(parts)


def values_of(file: Path) -> Iterator[bytes]:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table.startswith("search_index"):
                continue
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                for value in row:
                    yield from unpacked(value if isinstance(value, bytes) else str(value).encode())
    finally:
        connection.close()


@pytest.fixture
def lines(house: Press) -> Iterator[list[FaultProxy]]:
    """Two lines to the same server, on which everything that is asked is heard."""
    with FaultProxy(house.url) as one, FaultProxy(house.url) as two:
        one.heard, two.heard = bytearray(), bytearray()
        yield [one, two]


def test_two_vendors_at_once_do_not_see_each_other(
    house: Press, joins: Join, tmp_path: Path, lines: list[FaultProxy], caplog: pytest.LogCaptureFixture
) -> None:
    """One writer, two vendors, a piece on its way at each: no byte of the one is in the other's desk, in what that
    one is asked, or in what it keeps; and of no text a word is in a log.
    """
    caplog.set_level(logging.DEBUG)
    one, two = house.second("Ambarnath-Press"), house.second("Quetzal-Haus")
    player = joins(vendor=one)
    briefs = [
        publish(vendor, *settings(identity__title=title, work__theme=theme, delivery__attachments=["image/png"]))
        for vendor, title, theme in (
            (one, "Regenlicht", "Regen, den nur eine kennt."),
            (two, "Winterfell", "Schnee, den keiner sah."),
        )
    ]
    file = invite(two, tmp_path / "two", "writer", "Binod")
    second = Player(player.workplace, enrol(player.workplace, read_invite(file), "laptop").desk, player.checker)
    for desk, line in zip((player.desk, second.desk), lines, strict=True):
        desk.set_fact("url", line.url)
    sync_once(player.workplace)
    assert {row.title: row.vendor for row in brief_rows(player.workplace)} == {
        "Regenlicht": "Ambarnath-Press",
        "Winterfell": "Quetzal-Haus",
    }
    pieces = [player.begin(briefs[0], DOHA), second.begin(briefs[1], SECOND)]
    pictures = [png(40, seed=b"rot"), png(40, seed=b"bla")]
    for who, piece, picture in zip((player, second), pieces, pictures, strict=True):
        (tmp_path / "picture.png").write_bytes(picture)
        attach(who.workplace, piece, tmp_path / "picture.png")
        who.send(piece)
    assert {row.desk for row in outbox(player.workplace)} == {player.desk_id, second.desk_id}
    assert [found["piece"] for found in search(player.workplace, "धागा", player.desk_id)] == []
    assert [found["piece"] for found in search(player.workplace, "धागा")] == [pieces[1]]
    assert player.workplace.key(player.desk_id).public_line != player.workplace.key(second.desk_id).public_line
    folders = [player.desk.folder, second.desk.folder]
    player.workplace.close()
    contents = [everything_in(folder) for folder in folders]
    told = [bytes(line.heard or b"") + everything_in(one.folder / "blobs" / press.vendor.vendor)
            for line, press in zip(lines, (one, two), strict=True)]  # fmt: skip
    texts = [(b"Regenlicht", DOHA.split("\n")[0].encode()), (b"Winterfell", SECOND.split("\n")[0].encode())]
    for own, other, press in ((0, 1, two), (1, 0, one)):
        ids = (press.vendor.vendor.encode(), briefs[other].partition("@")[0].encode(), pieces[other].encode())
        for trace in (
            *texts[other],
            *ids,
            pictures[other],
            press.vendor.name.encode(),
            b"Schnee" if other else b"Regen,",
        ):
            assert trace not in contents[own], trace
            assert trace in contents[other], trace
            assert trace not in told[own], trace
        assert pieces[other].encode() in told[other]
        assert texts[other][1] in told[other]
        assert pictures[other] in told[other]
        assert texts[other][1].decode() not in caplog.text


def test_the_name_of_a_restricted_client_is_in_no_log_and_no_name_of_a_file(
    press: Press, joins: Join, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    player, lead = joins(), joins("lead", "Sita")
    place = player.workplace
    brief = publish(
        press,
        *settings(
            identity__client_class="named",
            identity__client=CLIENT,
            identity__campaign=f"{CLIENT} im Herbst",
            confidentiality={"class": "restricted", "may_show": "Nobody.", "purge_at": "2099-01-01T00:00:00Z"},
            limits__length=[{"unit": "words", "max": 3, "strength": "hard"}],
        ),
    )
    player.sync()
    piece = player.begin(brief)
    with pytest.raises(Declined) as told:
        player.seal(piece)
    waive(place, piece, "limits/length", "एक दोहा।", player.checker)
    with pytest.raises(Declined) as again:
        take(place, brief.partition("@")[0])
    with player.offline():
        player.seal(piece)
        player.sync()
    player.sync()
    uuid = next(row.uuid for row in player.outgoing(piece) if row.kind == "package")
    lead.claim(uuid)
    review.decide(lead.workplace, uuid, "changes", todo=["गिनिए।"])
    lead.sync()
    player.sync()
    made = [*make_backups(place), *make_backups(lead.workplace)]
    export(place, [piece], "txt", tmp_path / "piece.txt")
    Settings(place.data.settings_file).set("interface.theme", "dark")
    assert CLIENT in everything_in(player.desk.folder).decode(errors="replace"), "the brief itself says it"
    words = [caplog.text, *told.value.args, told.value.message, again.value.message, str([one["file"] for one in made])]
    assert [word for word in map(str, words) if CLIENT in word] == []
    names = [name for _root, folders, files in os.walk(tmp_path) for name in (*folders, *files)]
    assert [name for name in names if CLIENT.casefold() in name.casefold()] == []
    desks = {player.desk.folder, lead.desk.folder}
    player.workplace.close()
    lead.workplace.close()
    for desk in desks:
        shutil.rmtree(desk)
    assert CLIENT.encode() not in everything_in(tmp_path), "beside the desks, no file holds the name"
