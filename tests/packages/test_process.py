"""Proof of process: a chain that anybody can hash again, and that shows when it was touched."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.packages.forge import ENTRIES, edit_json, forged, put, sealed, tampered
from writerdesk.errors import Bug, Refused
from writerdesk.packages.process import measure, shown, text_sha256, verify_process
from writerdesk.packages.process_chain import NO_HEAD, ProcessEntry, entry_hash, next_entry, summary_of
from writerdesk.packages.repository import (
    Revision,
    add_revision,
    append_entry,
    forks,
    latest_revision,
    process_of,
    record_fork,
    remove_revision,
    revisions_of,
)
from writerdesk.storage.desk import Desk
from writerdesk.text.counts import basic_counts


def chain(*saves: tuple[int, int, int]) -> list[ProcessEntry]:
    entries: list[ProcessEntry] = []
    for added, removed, pasted in saves:
        last = entries[-1] if entries else None
        text = f"text {len(entries)}"
        entries.append(
            next_entry(last, text_sha256(text), added=added, removed=removed, pasted=pasted, minutes=len(entries))
        )
    return entries


THREE = chain((10, 0, 0), (5, 2, 5), (0, 8, 0))


def printed(entries: list[ProcessEntry], forks: int = 0) -> dict[str, object]:
    document = json.loads(msgspec.json.encode(shown("piece", entries, forks)))
    assert isinstance(document, dict)
    return document


def verified(document: object) -> tuple[bool, list[str]]:
    answer = verify_process(json.dumps(document).encode())
    return answer.valid, [fault.code for fault in answer.errors]


def test_the_hash_is_the_contracts() -> None:
    entry = THREE[1]
    written_by_hand = (
        f'{{"added":5,"minutes":1,"n":2,"pasted":5,"prev":"{THREE[0].hash}","removed":2,"sha256":"{entry.sha256}"}}'
    )
    assert entry.hash == hashlib.sha256(written_by_hand.encode()).hexdigest()
    assert THREE[0].prev == "0" * 64
    assert [e.n for e in THREE] == [1, 2, 3]


def test_the_text_is_hashed_as_in_the_package() -> None:
    assert text_sha256("cafe\u0301\r\nb") == hashlib.sha256("café\nb\n".encode()).hexdigest()
    members = hashlib.sha256(sealed().text.encode()).hexdigest()
    assert ENTRIES[0].sha256 == members


def test_what_show_prints_verifies() -> None:
    document = printed(THREE)
    assert list(document) == ["piece", "head", "entries", "forks"]
    assert list(document["entries"][0]) == "n prev sha256 added removed pasted minutes hash".split()  # type: ignore[index]
    assert verified(document) == (True, [])
    answer = verify_process(json.dumps(document).encode())
    assert (answer.head, answer.saves) == (THREE[-1].hash, 3)
    assert verified(printed([])) == (True, [])


@pytest.mark.parametrize("field", ["n", "added", "removed", "pasted", "minutes"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_changed_number_shows(field: str, at: int) -> None:
    document = printed(THREE)
    document["entries"][at][field] += 1  # type: ignore[index]
    valid, codes = verified(document)
    assert not valid
    assert "process/hash" in codes


@pytest.mark.parametrize("field", ["prev", "sha256", "hash"])
def test_a_changed_digest_shows(field: str) -> None:
    document = printed(THREE)
    document["entries"][1][field] = "f" * 64  # type: ignore[index]
    assert not verified(document)[0]


def test_lost_swapped_and_invented_entries_show() -> None:
    document = printed(THREE)
    entries = list(document["entries"])  # type: ignore[call-overload]
    for forged_entries in (entries[1:], entries[:1] + entries[2:], entries[::-1], entries + entries[-1:]):
        assert not verified(document | {"entries": forged_entries})[0]
    assert verified(document | {"entries": entries[:-1]}) == (False, ["process/head"])
    assert verified(document | {"head": NO_HEAD}) == (False, ["process/head"])


def test_impossible_counts_show() -> None:
    bad = msgspec.structs.replace(chain((3, 0, 0))[0], pasted=4, hash="")
    bad = msgspec.structs.replace(bad, hash=entry_hash(bad))
    assert verified(printed([bad])) == (False, ["process/counts"])
    assert verified(printed([], forks=-1)) == (False, ["process/counts"])


@pytest.mark.parametrize("data", [b"", b"words", b"[]", b"{}", b'{"piece": 1}', b"[" * 10_000, b'{"piece": NaN}'])
def test_what_is_no_process_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="document/"):
        verify_process(data)


@pytest.mark.parametrize("value", [1.5, True, "1", None])
def test_numbers_are_whole(value: object) -> None:
    document = printed(THREE)
    document["entries"][0]["added"] = value  # type: ignore[index]
    with pytest.raises(Refused, match="document/shape"):
        verified(document)


class TestInPackages:
    def test_the_summary(self) -> None:
        answer = verify_process(sealed().data)
        assert (answer.valid, answer.head, answer.saves) == (True, ENTRIES[-1].hash, 1)

    def test_the_journal(self) -> None:
        assert verify_process(sealed(journal=THREE, process=summary_of(THREE, 1)).data).saves == 3

    def test_a_journal_that_does_not_fit(self) -> None:
        journal = b"".join(msgspec.json.encode(entry) + b"\n" for entry in THREE[:2])
        with pytest.raises(Refused, match="document/process"):
            verify_process(forged(put("data/process/journal.jsonl", journal)))

    def test_a_changed_summary(self) -> None:
        answer = verify_process(tampered(edit_json("data/process/summary.json", minutes=900)))
        assert (answer.valid, answer.errors[0].code) == (False, "bag/digest")

    def test_a_refused_package_says_why(self) -> None:
        with pytest.raises(Refused, match="zip/"):
            verify_process(sealed().data[:-1])


class TestMeasure:
    @pytest.mark.parametrize(
        ("before", "after", "change"),
        [
            ("", "", (0, 0)),
            ("", "one two three\n", (13, 0)),
            ("one two three\n", "one two three four\n", (5, 0)),
            ("one two three\n", "one three\n", (0, 4)),
            ("cat", "coat", (1, 0)),
            ("a\n\nb", "b\n\na", (0, 0)),
            ("नमस्ते", "नमस्ते जी", (2, 0)),  # a space and one cluster
            ("a\r\nb", "a\nb\n", (0, 0)),
            ("e\u0301", "é", (0, 0)),
        ],
    )
    def test_known_changes(self, before: str, after: str, change: tuple[int, int]) -> None:
        found = measure(before, after)
        assert (found.added, found.removed) == change

    @settings(deadline=None)
    @given(st.text("abc \nक्षé", max_size=40), st.text("abc \nक्षé", max_size=40))
    def test_it_balances(self, before: str, after: str) -> None:
        found = measure(before, after)
        assert found.added - found.removed == basic_counts(after, "hi").graphemes - basic_counts(before, "hi").graphemes
        assert found.added >= 0
        assert found.removed >= 0
        assert measure(after, before) == type(found)(found.removed, found.added)

    def test_a_book_takes_no_time(self) -> None:
        chapter = "The palm wine drinkard went to the town of the dead. " * 400
        found = measure(chapter, chapter.replace("town", "city"))
        assert (found.added, found.removed) == (1_200, 1_200)  # t stays: c, i, y for o, w, n
        book = "The palm wine drinkard went to the town of the dead. " * 4_000
        assert measure(book, book.replace("town", "city")) == type(found)(12_000, 12_000)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.create(tmp_path / "desk", "palm")
    yield desk
    desk.close()


class TestOnTheDesk:
    def save(self, desk: Desk, text: str) -> ProcessEntry:
        return desk.write(lambda c: append_entry(c, "p", text_sha256(text), added=3, removed=0, pasted=9, minutes=1))

    def test_saves_are_chained(self, desk: Desk) -> None:
        first, second = self.save(desk, "one"), self.save(desk, "two")
        document = desk.read(lambda c: process_of(c, "p"))
        assert document.entries == (first, second)
        assert (second.prev, second.pasted) == (first.hash, 3)
        assert verify_process(msgspec.json.encode(document)).valid
        assert desk.read(lambda c: process_of(c, "other")).head == NO_HEAD

    @pytest.mark.parametrize(
        "sql", ["UPDATE process SET added = 0", "DELETE FROM process", "DELETE FROM process_forks"]
    )
    def test_nothing_is_ever_taken_back(self, desk: Desk, sql: str) -> None:
        self.save(desk, "one")
        desk.write(lambda c: record_fork(c, "restored", "2026-11-22T19:00:00.000Z"))
        with pytest.raises(Bug, match="only ever added to"):
            desk.write(lambda c: c.execute(sql))

    def test_forks_are_recorded_for_each_piece(self, desk: Desk) -> None:
        self.save(desk, "one")
        desk.write(lambda c: append_entry(c, "q", text_sha256("x"), added=1, removed=0, pasted=0, minutes=0))
        desk.write(lambda c: record_fork(c, "restored", "2026-11-22T19:00:00.000Z"))
        desk.write(lambda c: record_fork(c, "second machine", "2026-11-22T19:00:00.000Z", piece="q"))
        assert [desk.read(lambda c, p=piece: forks(c, p)) for piece in "pqr"] == [1, 2, 0]  # type: ignore[misc]
        rows = desk.read(lambda c: [tuple(row) for row in c.execute("SELECT piece, n, reason FROM process_forks")])
        assert rows == [("p", 1, "restored"), ("q", 1, "restored"), ("q", 1, "second machine")]

    def test_revisions(self, desk: Desk) -> None:
        rows = [
            Revision("p", n, f"uuid-{n}", "ab", 10, f"packages/{n}.wdpkg", "cd", n == 2, "2026", "training", "ሰላም\n")
            for n in (1, 2)
        ]
        for row in rows:
            desk.write(lambda c, r=row: add_revision(c, r))  # type: ignore[misc]
        assert desk.read(lambda c: revisions_of(c, "p")) == rows
        assert desk.read(lambda c: latest_revision(c, "p")) == rows[1]
        desk.write(lambda c: remove_revision(c, "p", 2))
        assert desk.read(lambda c: latest_revision(c, "p")) == rows[0]
        assert desk.read(lambda c: latest_revision(c, "q")) is None


def test_a_plain_connection_will_do() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE process (piece, n, prev, sha256, added, removed, pasted, minutes, hash)")
    entry = append_entry(connection, "p", NO_HEAD, added=1, removed=0, pasted=0, minutes=0)
    assert append_entry(connection, "p", NO_HEAD, added=1, removed=0, pasted=0, minutes=0).prev == entry.hash
    connection.close()
