"""Waivers, readings, taught words and findings kept on a real desk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from writerdesk.checks import repository
from writerdesk.storage.desk import Desk

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desk", "d")
    yield made
    made.close()


def test_a_waiver_is_kept_with_its_last_note(desk: Desk) -> None:
    def waive(note: str) -> None:
        desk.write(lambda c: repository.waive(c, "p", "k1", "structure/brackets", note, NOW))

    waive("it is a smile")
    waive("it is an old smile")
    (kept,) = desk.read(lambda c: repository.waivers(c, "p"))
    assert (kept.finding, kept.rule, kept.note) == ("k1", "structure/brackets", "it is an old smile")
    assert kept.at == "2026-11-22T19:00:00.000Z"
    assert desk.read(lambda c: repository.waivers(c, "other")) == []


def test_readings_come_back_as_they_were_set(desk: Desk) -> None:
    units = {"units": [{"text": "बु", "value": 1}]}

    def keep(connection: sqlite3.Connection) -> None:
        repository.set_reading(connection, "p", " 古池や ", "ふるいけや")
        repository.set_reading(connection, "p", "बुरा", units)
        repository.set_reading(connection, "p", "x", "y")
        repository.set_reading(connection, "p", "x", None)

    desk.write(keep)
    assert desk.read(lambda c: repository.readings(c, "p")) == {"古池や": "ふるいけや", "बुरा": units}


def test_taught_words_belong_to_a_language(desk: Desk) -> None:
    desk.write(lambda c: repository.teach(c, "fr", "krobz"))
    desk.write(lambda c: repository.teach(c, "fr", "zut"))
    desk.write(lambda c: repository.teach(c, "fr", "zut", known=False))
    assert desk.read(lambda c: repository.learned_words(c, "fr")) == {"krobz"}
    assert desk.read(lambda c: repository.learned_words(c, "sw")) == frozenset()
