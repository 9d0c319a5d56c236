"""A desk moves to another computer as one file: everything written comes along, no key does, nothing is overwritten."""

from __future__ import annotations

import io
import json
import sqlite3
import subprocess
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.actions.scene import DOHA, Player, invite, publish
from tests.endpoint.scene import Press
from writerdesk.actions.enrol import enrol, read_invite
from writerdesk.actions.moves import piece_state
from writerdesk.actions.moving_desks import export_desks, import_desks, look_into
from writerdesk.actions.seal import seal
from writerdesk.actions.send import outbox, sync_once
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, piece_ids, piece_text, replace_text
from writerdesk.drafts.notes import note, save_note
from writerdesk.drafts.versions import Version, list_versions, version_text
from writerdesk.errors import Refused
from writerdesk.packages.process import verify_process
from writerdesk.packages.repository import Attached, attach, forks, process_of

TAMIL = "# ஒன்று\n\nமழை பெய்தது க்ஷ\r\n\n# இரண்டு\n\n𞤀𞤣𞤤𞤢𞤥 👩\u200d👧\n"
NO_CACHES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT' AND name NOT LIKE 'search%'"


@pytest.fixture
def old(tmp_path: Path) -> Workplace:
    return own_workplace(tmp_path / "old computer")


@pytest.fixture
def new(tmp_path: Path) -> Workplace:
    return own_workplace(tmp_path / "new computer")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "desks.wddesk"


def written(workplace: Workplace) -> str:
    """A piece with a history: two texts, a named version, a word, a reading, a waiver."""
    piece = new_piece(workplace, title="Mazhai", language="ta", kind="poem")
    replace_text(workplace, piece, "முதல்\n")
    draft = open_draft(workplace, piece)
    draft.keep_version("the first one")
    draft.close()
    replace_text(workplace, piece, TAMIL)
    desk = workplace.personal()
    desk.write(lambda c: attach(c, piece, Attached("a.png", "படம்.png", "image/png", 3, "00", "வீடு", "2026"), b"png"))
    desk.write(lambda c: c.execute("INSERT INTO words VALUES ('ta', 'க்ஷ', 'known')"))
    desk.write(lambda c: c.execute("INSERT INTO readings VALUES (?, 'மழை', '2 2')", (piece,)))
    desk.write(lambda c: c.execute("INSERT INTO waivers VALUES (?, 'f', 'spelling/unknown', 'a name', '')", (piece,)))
    return piece


def everything(workplace: Workplace) -> str:
    """All that stands in the desks of a workplace."""
    lines = []
    for desk in workplace.desks():
        with closing(sqlite3.connect(desk.file)) as connection:
            for (table,) in connection.execute(NO_CACHES).fetchall():
                lines += [table, *sorted(map(repr, connection.execute(f"SELECT * FROM {table}")))]  # noqa: S608
    return "\n".join(lines)


def versions_of(workplace: Workplace, piece: str) -> list[Version]:
    return workplace.desk_of_piece(piece).read(lambda c: list_versions(c, piece))


def texts_of_versions(workplace: Workplace, piece: str) -> list[str]:
    desk, found = workplace.desk_of_piece(piece), versions_of(workplace, piece)
    return desk.read(lambda c: [version_text(c, piece, one.id) for one in found])


def type_at_the_end(workplace: Workplace, piece: str, words: str) -> None:
    draft = open_draft(workplace, piece)
    section = draft.sections[-1].id
    draft.record(section, len(draft.journal(section).load()), 0, words)
    draft.close()


def test_everything_that_was_written_comes_along_and_no_key_does(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    type_at_the_end(old, piece, "இறுதி\n")
    made = export_desks(old, file)
    assert made.desks == {"personal": 1}
    assert file.stat().st_mode & 0o077 == 0
    assert [(one.id, one.pieces) for one in look_into(file)] == [("personal", 1)]
    (came,) = import_desks(new, file)
    assert (came.new, came.enrol) == ([piece], "")
    assert piece_text(new, piece) == TAMIL + "இறுதி\n"
    assert [(one.name, one.kind, one.at) for one in versions_of(new, piece)] == [
        (one.name, one.kind, one.at) for one in versions_of(old, piece)
    ]
    assert texts_of_versions(new, piece) == texts_of_versions(old, piece)
    desk = new.personal()
    assert desk.read(lambda c: c.execute("SELECT word FROM words, readings, waivers").fetchall()[0][0]) == "க்ஷ"
    record = desk.read(lambda c: process_of(c, piece))
    assert record.entries == old.personal().read(lambda c: process_of(c, piece)).entries
    assert verify_process(msgspec.json.encode(record)).valid
    assert desk.read(lambda c: forks(c, piece)) == 1, "from here on there are two copies"
    assert old.key("personal").public_line != new.key("personal").public_line
    with zipfile.ZipFile(file) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    assert old.key("personal").seed not in inside
    assert old.key("personal").seed.hex().encode() not in inside


def test_what_is_typed_after_the_move_is_kept(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    for number in range(30):
        type_at_the_end(old, piece, f"{number}\n")
    export_desks(old, file)
    import_desks(new, file)
    type_at_the_end(new, piece, "here\n")
    again = Workplace(new.data, new._environment)
    assert piece_text(again, piece) == piece_text(old, piece) + "here\n"
    again.close()


def test_the_same_file_again_changes_nothing(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    export_desks(old, file)
    import_desks(new, file)
    before = everything(new)
    (again,) = import_desks(new, file)
    assert (again.new, again.updated, again.kept, again.same) == ([], [], [], [piece])
    assert everything(new) == before


def test_newer_text_here_stays_and_the_other_is_a_version(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    export_desks(old, file)
    import_desks(new, file)
    type_at_the_end(old, piece, "old computer\n")
    export_desks(old, file)
    type_at_the_end(new, piece, "new computer\n")
    for _ in range(2):
        (came,) = import_desks(new, file)
        assert came.kept == [piece]
        assert piece_text(new, piece) == TAMIL + "new computer\n"
        assert texts_of_versions(new, piece).count(TAMIL + "old computer\n") == 1


def test_newer_text_there_comes_and_the_one_here_is_a_version(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    export_desks(old, file)
    import_desks(new, file)
    type_at_the_end(new, piece, "new computer\n")
    replace_text(old, piece, TAMIL + "old computer\n")
    export_desks(old, file)
    (came,) = import_desks(new, file)
    assert came.updated == [piece]
    assert piece_text(new, piece) == TAMIL + "old computer\n"
    assert TAMIL + "new computer\n" in texts_of_versions(new, piece)
    assert verify_process(msgspec.json.encode(new.personal().read(lambda c: process_of(c, piece)))).valid
    before = everything(new)
    import_desks(new, file)
    assert everything(new) == before


def test_notes_and_time_come_along_and_the_newer_notes_count(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)

    def save(workplace: Workplace, words: str, minute: int) -> None:
        at = datetime(2026, 11, 22, 20, minute, tzinfo=UTC)
        workplace.personal().write(lambda c: save_note(c, piece, words, at))

    def measure(ended: int) -> None:
        old.personal().write(
            lambda c: c.execute(
                "INSERT INTO time_stretches (piece, began_ms, ended_ms, day, offset_minutes)"
                " SELECT ?1, 1000, ?2, '2026-11-22', 0"
                " WHERE NOT EXISTS (SELECT 1 FROM time_stretches WHERE piece = ?1)",
                (piece, ended),
            )
        )
        old.personal().write(
            lambda c: c.execute("UPDATE time_stretches SET ended_ms = ? WHERE piece = ?", (ended, piece))
        )

    def stretches() -> list[int]:
        question = "SELECT ended_ms FROM time_stretches WHERE piece = ? AND began_ms = 1000"
        return new.personal().read(lambda c: [row[0] for row in c.execute(question, (piece,))])

    save(old, "first", 0)
    measure(5_000)
    export_desks(old, file)
    import_desks(new, file)
    assert new.personal().read(lambda c: note(c, piece)) == "first"
    assert stretches() == [5_000]
    save(new, "here", 20)
    save(old, "there", 15)
    measure(9_000)
    export_desks(old, file)
    import_desks(new, file)
    assert new.personal().read(lambda c: note(c, piece)) == "here"
    assert stretches() == [9_000]
    save(old, "there at last", 40)
    export_desks(old, file)
    for _ in range(2):
        import_desks(new, file)
        assert new.personal().read(lambda c: note(c, piece)) == "there at last"


def test_pieces_that_are_here_already_stay(old: Workplace, new: Workplace, file: Path) -> None:
    mine = new_piece(new, title="Mine", language="en")
    replace_text(new, mine, "mine\n")
    piece = written(old)
    export_desks(old, file)
    import_desks(new, file)
    assert set(piece_ids(new)) == {mine, piece}
    assert piece_text(new, mine) == "mine\n"


def test_a_vendors_desk_goes_on_after_a_new_invite_and_what_waited_arrives(
    press: Press, writer: Player, new: Workplace, file: Path, tmp_path: Path
) -> None:
    brief = publish(press).partition("@")[0]
    writer.sync()
    piece = take(writer.workplace, brief, writer.desk_id)
    replace_text(writer.workplace, piece, DOHA)
    with writer.offline():
        sealed = seal(writer.workplace, piece, ["training"], "hi", writer.checker)
        export_desks(writer.workplace, file, writer.desk_id)
    token = writer.workplace.token(writer.desk_id)
    with zipfile.ZipFile(file) as archive:
        inside = b"".join(archive.read(name) for name in archive.namelist())
    assert token
    assert token.encode() not in inside
    assert writer.workplace.key(writer.desk_id).seed not in inside
    device = (writer.desk.fact("device") or "?").encode()
    assert device not in inside

    (came,) = import_desks(new, file)
    assert came.new == [piece]
    assert "new invite" in came.enrol
    desk = new.desk(came.desk)
    assert piece_text(new, piece) == DOHA
    assert piece_state(desk, piece).state == piece_state(writer.desk, piece).state
    assert {row.state for row in outbox(new)} <= {"parked", "delivered"}
    assert (desk.folder / f"packages/{Path(sealed.package).name}").read_bytes() == Path(sealed.package).read_bytes()
    with pytest.raises(Refused) as caught:
        new.key(came.desk)
    assert caught.value.code == "secret/no-key"

    again = invite(press, tmp_path / "invites", "writer", "Asha", person=writer.person)
    assert enrol(new, read_invite(again), "new laptop").desk == came.desk
    report = sync_once(new, came.desk)
    assert report.errors == []
    assert report.delivered >= 1
    assert piece_state(new.desk(came.desk), piece).state in {"DELIVERED", "RECEIVED"}
    new.close()


def test_practice_is_left_out_and_said(old: Workplace, file: Path) -> None:
    written(old)
    old.make_desk("practice").set_fact("practice", "1")
    made = export_desks(old, file)
    assert (list(made.desks), made.left_out) == (["personal"], ["practice"])
    assert list(export_desks(old, file, "practice").desks) == ["practice"]


def rezip(file: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Pack the members again after a change, as somebody with a zip program would."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(zipfile.ZipInfo(name), body, zipfile.ZIP_DEFLATED)


def with_sums(members: dict[str, bytes]) -> None:
    """Let the manifest tell the truth about changed members."""
    import hashlib

    manifest = json.loads(members["manifest.json"])
    manifest["members"] = {
        name: {"size": len(body), "sha256": hashlib.sha256(body).hexdigest()}
        for name, body in members.items()
        if name != "manifest.json"
    }
    members["manifest.json"] = json.dumps(manifest).encode()


def in_database(statement: str, value: Callable[[], bytes] | None = None) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "desk.sqlite3"
            copy.write_bytes(members["desks/1/desk.sqlite3"])
            with closing(sqlite3.connect(copy)) as connection:
                connection.executescript(statement) if value is None else connection.execute(statement, (value(),))
                connection.commit()
            members["desks/1/desk.sqlite3"] = copy.read_bytes()
        with_sums(members)

    return change


def set_format(number: int) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), "format": number}).encode()

    return change


def zstd_bomb() -> bytes:
    return zstandard.ZstdCompressor().compress(bytes(300 << 20))


def zlib_bomb() -> bytes:
    return zlib.compress(bytes(300 << 20), level=1)


CHANGES: dict[str, tuple[Callable[[dict[str, bytes]], None], str]] = {
    "no manifest": (lambda members: members.__delitem__("manifest.json"), "desk-file/foreign"),
    "a manifest of something else": (lambda members: members.update({"manifest.json": b"[]"}), "desk-file/foreign"),
    "a newer file": (set_format(2000), "desk-file/newer"),
    "a newer desk": (in_database("PRAGMA user_version = 99000"), "desk-file/newer"),
    "a member more": (lambda members: members.update({"more": b"x"}), "desk-file/foreign"),
    "a changed member": (
        lambda members: members.update({"desks/1/desk.sqlite3": members["desks/1/desk.sqlite3"] + b"x"}),
        "desk-file/checksum",
    ),
    "another database": (
        in_database("PRAGMA application_id = 7; CREATE TABLE shopping (item)"), "desk-file/foreign",
    ),
    "rows that hang in the air": (
        in_database("PRAGMA foreign_keys = OFF; UPDATE sections SET piece = 'nowhere'"), "",
    ),
    "a text that is none": (in_database("UPDATE snapshots SET text = x'00'"), "desk-file/foreign"),
    "a bomb of zstd": (in_database("UPDATE snapshots SET text = ?", zstd_bomb), "desk-file/bomb"),
    "a bomb of deflate": (in_database("UPDATE process_texts SET text = ?", zlib_bomb), "desk-file/bomb"),
    "a vendor's desk in the personal one's place": (
        in_database("INSERT INTO desk_facts VALUES ('vendor', 'v')"), "desk-file/foreign",
    ),
    "a bomb": (lambda members: members.update({"bomb": bytes(64 << 20)}), "zip/ratio"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_file_that_is_not_ours_is_refused_and_nothing_changes(
    old: Workplace, new: Workplace, file: Path, name: str
) -> None:
    written(old)
    export_desks(old, file)
    mine = new_piece(new, title="Mine", language="en")
    replace_text(new, mine, "mine\n")
    change, code = CHANGES[name]
    rezip(file, change)
    before, bytes_before = everything(new), file.read_bytes()
    if code:
        with pytest.raises(Refused) as caught:
            import_desks(new, file)
        assert (caught.value.code, bool(caught.value.next)) == (code, True)
        assert everything(new) == before
    else:
        import_desks(new, file)
    assert piece_text(new, mine) == "mine\n"
    assert file.read_bytes() == bytes_before


def test_other_files_are_refused(new: Workplace, tmp_path: Path) -> None:
    poem, package = tmp_path / "poem.txt", tmp_path / "other.zip"
    poem.write_text("rain\n", encoding="utf-8")
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("readme", "nothing")
    for other, code in ((poem, "zip/not-a-zip"), (package, "desk-file/foreign")):
        with pytest.raises(Refused) as caught:
            import_desks(new, other)
        assert caught.value.code == code
    assert new.desk_ids() == []


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.9999), flip=st.integers(1, 255), cut=st.booleans())
def test_cut_or_changed_anywhere_it_is_refused_with_a_code_or_holds_the_same(
    old: Workplace, new: Workplace, file: Path, place: float, flip: int, cut: bool
) -> None:
    whole = file.with_suffix(".whole")
    if not whole.exists():
        written(old)
        export_desks(old, whole)
        mine = new_piece(new, title="Mine", language="en")
        replace_text(new, mine, "mine\n")
    data = bytearray(whole.read_bytes())
    at = int(place * len(data))
    if cut:
        del data[at:]
    else:
        data[at] ^= flip
    file.write_bytes(data)
    before = everything(new)
    try:
        import_desks(new, file)
    except Refused as refused:
        assert refused.code.split("/")[0] in {"zip", "desk-file"}  # noqa: PT017 - or it is not refused, see below
        assert everything(new) == before
    else:  # a byte that says nothing of what is in the file, such as the date of an entry
        assert not cut
        assert contents(file) == contents(whole)


def contents(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_other_programs_can_check_the_file(old: Workplace, file: Path, tmp_path: Path) -> None:
    written(old)
    export_desks(old, file)
    subprocess.run(["unzip", "-q", str(file), "-d", str(tmp_path / "out")], check=True)
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    sums = "".join(f"{one['sha256']}  {name}\n" for name, one in manifest["members"].items())
    (tmp_path / "sums").write_text(sums, encoding="utf-8")
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "../sums"], cwd=tmp_path / "out", check=True)
    assert io.BytesIO(file.read_bytes()).read(2) == b"PK"
    with closing(sqlite3.connect(tmp_path / "out" / "desks" / "1" / "desk.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert datetime.now(UTC) - datetime.fromisoformat(manifest["made_at"]) < timedelta(minutes=5)


@pytest.mark.long
def test_a_file_with_a_passphrase_opens_with_it_alone(old: Workplace, new: Workplace, file: Path) -> None:
    piece = written(old)
    export_desks(old, file, passphrase="Mvua ya masika")
    assert b"desk.sqlite3" not in file.read_bytes()
    assert file.read_bytes().startswith(b"age-encryption.org/v1\n")
    for passphrase, code in (("", "desk-file/locked"), ("mvua ya masika", "age/passphrase")):
        with pytest.raises(Refused) as caught:
            import_desks(new, file, passphrase=passphrase)
        assert caught.value.code == code
    (came,) = import_desks(new, file, passphrase="Mvua ya masika")
    assert came.new == [piece]
