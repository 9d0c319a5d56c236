"""What goes wrong at the shell: each has a code, a sentence, a next step, and nothing that was stored is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.shell import Person

POEM = "Yatujia na kelele,\nmama yuko kibandani.\n"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person.make(tmp_path / "asha")


def begin(person: Person) -> str:
    piece: str = person.ask("piece", "new", "--personal", "--language", "sw", "--title", "Soko")["id"]
    poem = person.folder / "poem.txt"
    poem.write_text(POEM, encoding="utf-8")
    person.ask("piece", "write", piece, str(poem))
    return piece


def database(person: Person) -> Path:
    return person.folder / "data" / "desks" / "personal" / "desk.sqlite3"


def test_a_damaged_database_is_said_to_be_damaged_and_a_backup_brings_the_text_back(person: Person) -> None:
    piece = begin(person)
    backup = person.ask("backup", "make")[0]["file"]
    whole = bytearray(database(person).read_bytes())
    whole[:4096] = os.urandom(4096)
    database(person).write_bytes(whole)
    error = person.ask("piece", "text", piece, status=3)["error"]
    assert error["code"] == "desk/damaged"
    assert error["next"]
    assert database(person).read_bytes() == bytes(whole)
    assert person.ask("backup", "list")[0]["file"] == backup
    person.ask("backup", "restore", backup)
    assert person.ask("piece", "text", piece)["text"] == POEM
    assert person.ask("process", "show", piece)["forks"] == 1


def test_a_newer_desk_is_refused_with_a_sentence(person: Person) -> None:
    piece = begin(person)
    with sqlite3.connect(database(person)) as base:
        base.execute("PRAGMA user_version = 99000")
    base.close()
    assert person.ask("piece", "text", piece, status=3)["error"]["code"] == "desk/newer"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = shutil.which("mount") and not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True, check=False
    ).returncode  # fmt: skip
    if not mounted:
        pytest.skip("a small disk of its own needs the right to mount one")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_is_said_to_be_full_and_keeps_what_was_stored(small_disk: Path, tmp_path: Path) -> None:
    person = Person.make(small_disk / "asha")
    piece = begin(person)
    long = tmp_path / "long.txt"
    long.write_bytes(b"".join(os.urandom(30).hex().encode() + b"\n" for _ in range(60_000)))
    error = person.ask("piece", "write", piece, str(long), status=3)["error"]
    assert error["code"] == "disk/full"
    assert error["next"]
    assert person.ask("piece", "text", piece)["text"] == POEM


def test_an_invite_that_is_none_or_leads_nowhere_sends_nothing(person: Person, tmp_path: Path) -> None:
    none = tmp_path / "none.wdinvite"
    none.write_text('{"hello": 1}', encoding="utf-8")
    assert person.ask("enrol", str(none), "--yes", status=4)["error"]["code"] == "invite/damaged"
    vendor = Person.make(tmp_path / "vendor")
    vendor.ask("endpoint", "init", str(tmp_path / "store"), "--name", "Kalakriti")
    invite = tmp_path / "asha.wdinvite"
    vendor.ask(
        "endpoint", "invite", str(tmp_path / "store"), "--role", "writer", "--name", "Asha",
        "--url", "http://127.0.0.1:9", "--out", str(invite),
    )  # fmt: skip
    error = person.ask("enrol", str(invite), "--yes", status=3)["error"]
    assert error["code"].startswith("network/")
    assert error["next"]
    changed = invite.read_text("utf-8").replace('"code"', '"cade"')
    invite.write_text(changed, encoding="utf-8")
    assert person.ask("enrol", str(invite), status=4)["error"]["code"] == "invite/damaged"


def test_a_changed_brief_is_refused_whole(person: Person, tmp_path: Path) -> None:
    written = tmp_path / "brief.toml"
    person.ask("brief", "new", "--language", "hi", "--kind", "poem", "--title", "बरसात", "--out", str(written))
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    signed = tmp_path / "brief.wdbrief"
    person.ask("brief", "sign", str(written), "--key", str(tmp_path / "key"), "--out", str(signed))
    data = bytearray(signed.read_bytes())
    data[200] ^= 1
    signed.write_bytes(data)
    found = person.ask("brief", "check", str(signed), status=1)
    assert found["valid"] is False
    assert found["errors"][0]["code"].split("/")[0] in {"zip", "brief", "signature", "document"}
    assert signed.read_bytes() == bytes(data)


def test_a_passphrase_that_does_not_fit_is_said_and_changes_nothing(person: Person) -> None:
    piece = begin(person)
    person.ask("seal", piece, "--consent", "training")
    store = person.folder / "data" / "secrets.wdkeys"
    before = store.read_bytes()
    (person.folder / "passphrase").write_text("another one\n", encoding="utf-8")
    person.ask("piece", "text", piece)
    error = person.ask("unseal", piece, status=3)["error"]
    assert error["code"].startswith("secret/")
    assert store.read_bytes() == before
