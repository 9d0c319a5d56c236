"""Versions: kept when due, counted beforehand, listed without their texts, thinned as they grow old."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from writerdesk.drafts import pieces, versions
from writerdesk.drafts.cutting import cut
from writerdesk.drafts.draft import Draft
from writerdesk.errors import DeskProblem
from writerdesk.storage.desk import Desk

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def written(desk: Desk, piece: str, text: str) -> None:
    """Type ``text`` at the end."""
    draft = Draft(desk, piece)
    section = draft.sections[-1].id
    draft.record(section, len(draft.section_text(section)), 0, text)
    draft.flush()


def kinds(desk: Desk, piece: str) -> list[str]:
    return [version.kind for version in desk.read(lambda c: versions.list_versions(c, piece))]


def test_one_is_kept_when_ten_minutes_have_gone_and_the_text_is_another(desk: Desk, piece: str) -> None:
    written(desk, piece, "Safari ni ndefu.")
    first = versions.keep_due(desk, piece, NOON)
    assert first is not None
    written(desk, piece, " Twende.")
    assert versions.keep_due(desk, piece, NOON + timedelta(minutes=9, seconds=59)) is None
    second = versions.keep_due(desk, piece, NOON + timedelta(minutes=10))
    assert second is not None
    assert versions.keep_due(desk, piece, NOON + timedelta(hours=1)) is None, "the text is the same"
    texts = desk.read(lambda c: [versions.version_text(c, piece, one) for one in (first, second)])
    assert texts == ["Safari ni ndefu.", "Safari ni ndefu. Twende."]


def test_a_version_says_its_size_in_words_and_lines(desk: Desk, piece: str) -> None:
    written(desk, piece, "Haba na haba\n\nhujaza kibaba.\n")
    versions.keep_now(desk, piece, "named", NOON, "methali")
    kept = desk.read(lambda c: versions.list_versions(c, piece))[0]
    assert (kept.name, kept.kind, kept.words, kept.lines) == ("methali", "named", 5, 2)


def test_what_somebody_wrote_meanwhile_is_what_is_kept(desk: Desk, piece: str) -> None:
    """Packing is done beforehand; what is kept is the text as it stands in the transaction."""
    written(desk, piece, "moja")
    ready = versions.measured("moja", "sw")
    written(desk, piece, " mbili")
    kept = desk.write(lambda c: versions.keep(c, piece, "named", NOON, "n", ready))
    assert desk.read(lambda c: versions.version_text(c, piece, kept)) == "moja mbili"
    assert desk.read(lambda c: versions.list_versions(c, piece))[0].words == 2


def test_old_automatic_ones_thin_out_and_named_ones_stay(desk: Desk, piece: str) -> None:
    """Every one of a day, one an hour of the week before, one a day before that."""
    for n in range(60):
        written(desk, piece, f"{n} ")
        at = NOON - timedelta(days=9) + timedelta(minutes=10 * n)
        desk.write(lambda c, at=at: versions.keep(c, piece, "automatic", at))  # type: ignore[misc]
    versions.keep_now(desk, piece, "named", NOON - timedelta(days=8), "kwanza")
    written(desk, piece, "mwisho")
    versions.keep_due(desk, piece, NOON)
    assert kinds(desk, piece) == ["automatic", "named", "automatic"], "ten hours of one day, nine days ago: one is left"


def test_closing_keeps_one_when_something_was_written(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.close()
    assert kinds(desk, piece) == []
    draft.record(draft.sections[0].id, 0, 0, "Habari.")
    draft.close()
    assert kinds(desk, piece) == ["automatic"]


def test_a_thousand_versions_are_listed_without_unpacking_one(desk: Desk, piece: str) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        for n in range(1000):
            at = (NOON + timedelta(minutes=n)).isoformat()
            pieces.add_version(connection, (f"v{n}", piece, None, "automatic", at), b"no text that can be read", (9, 2))

    desk.write(fill)
    listed = desk.read(lambda c: versions.list_versions(c, piece))
    assert [version.id for version in listed] == [f"v{n}" for n in reversed(range(1000))]
    assert {version.words for version in listed} == {9}
    with pytest.raises(DeskProblem, match="desk/damaged"):
        desk.read(lambda c: versions.version_text(c, piece, "v7"))


def test_a_section_that_grew_too_long_is_cut_at_closing_and_nobody_sees_it(desk: Desk, piece: str) -> None:
    paragraphs = [f"Aya ya {n} " + "neno " * 998 for n in range(25)]
    text = "\n\n".join(paragraphs)
    draft = Draft(desk, piece)
    section = draft.sections[0].id
    draft.record(section, 0, 0, text)
    caret = text.index("Aya ya 22")
    draft.set_caret(section, caret)
    before = draft.offset(section, caret)
    draft.close()
    sections = draft.sections
    assert [one.continues for one in sections] == [False] + [True] * (len(sections) - 1)
    assert len(sections) > 1
    assert all(len(draft.section_text(one.id).split()) <= 20_000 for one in sections)
    assert draft.text() == text
    row = draft.piece
    assert row.caret_section is not None
    assert row.caret_section != section
    assert row.caret_position is not None
    assert draft.offset(row.caret_section, row.caret_position) == before, "the caret stands at the same word"
    assert cut(text, "sw")[1].continues
