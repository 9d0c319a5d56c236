"""A piece as a whole: its exact text, replacing it, its outline, places in it, its versions."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts.writing import TEXTS
from writerdesk.drafts import pieces, rewriting, versions
from writerdesk.drafts.cutting import cut_long
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.exporting import export_pieces
from writerdesk.drafts.importing import import_text
from writerdesk.errors import Refused, Usage
from writerdesk.storage.desk import Desk

AT = 1_795_374_000_000
BOOK = "# Moja\n\nSimba alilala.\n\n# Mbili\n\nTembo alikuja.\n\n\n# Tatu\nMwisho.\n"

BOOKS = st.lists(
    st.sampled_from(["# Moja\n", "# Mbili\n", "\n", "Simba.\n", "Tembo 👩\u200d👧.\n", "e\u0301"]) | TEXTS, max_size=8
).map("".join)


def book(desk: Desk, text: str = BOOK) -> Draft:
    return Draft(desk, import_text(desk, text, language="sw", title="Wanyama"), clock=lambda: AT)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BOOKS, st.lists(BOOKS, max_size=4))
def test_import_and_every_rewriting_give_exactly_the_text(desk: Desk, first: str, others: list[str]) -> None:
    draft = book(desk, first)
    assert draft.text() == first
    for text in others:
        changed = draft.replace_all(text)
        assert changed == (text != first)
        assert draft.text() == text
        first = text
    assert [section.position for section in draft.sections] == list(range(len(draft.sections)))
    assert Draft(desk, draft.id).text() == first


def test_rewriting_leaves_the_sections_that_stay_alone(desk: Desk) -> None:
    draft = book(desk)
    before = draft.sections
    draft.replace_all(BOOK.replace("Tembo alikuja", "Tembo wawili walikuja"))
    assert draft.sections == before
    changed = desk.read(lambda c: [row["section"] for row in c.execute("SELECT section FROM journal")])
    assert changed == [before[1].id]
    draft.replace_all(BOOK.replace("# Tatu", "# Mbili na nusu\nTwiga.\n# Tatu"))
    assert [section.title for section in draft.sections] == ["Moja", "Mbili", "Mbili na nusu", "Tatu"]
    assert [draft.sections[n].id for n in (0, 1, 3)] == [section.id for section in before]


def test_an_editor_that_has_a_section_open_learns_of_a_rewriting_and_loses_nothing(desk: Desk) -> None:
    window, shell = book(desk), None
    first = window.sections[0].id
    seen = window.journal(first).load()
    window.record(first, len(seen), 0, " Sana.")
    shell = Draft(desk, window.id, clock=lambda: AT)
    shell.replace_all(BOOK.replace("Simba alilala", "Simba mkubwa alilala"))
    seen += " Sana."
    window.flush()
    for position, deleted, inserted in window.journal(first).catch_up():
        seen = seen[:position] + inserted + seen[position + deleted :]
    assert seen == "# Moja\n\nSimba mkubwa alilala. Sana."
    assert window.text() == BOOK.replace("Simba alilala.", "Simba mkubwa alilala. Sana.")


@pytest.mark.parametrize("bad", ["a\0b", "a\ud83d"])
def test_a_rewriting_that_no_file_can_hold_is_refused(desk: Desk, bad: str) -> None:
    draft = book(desk)
    with pytest.raises(Refused, match="text/"):
        draft.replace_all(bad)
    with pytest.raises(Refused, match="text/"):
        import_text(desk, bad, language="sw", title="x")
    assert draft.text() == BOOK


def test_what_a_rewriting_replaced_can_be_had_back(desk: Desk) -> None:
    draft = book(desk)
    draft.replace_all("Yote yamekwenda.")
    (kept,) = desk.read(lambda c: versions.list_versions(c, draft.id))
    assert kept.kind == "automatic"
    draft.restore(kept.id)
    assert draft.text() == BOOK
    assert [section.title for section in draft.sections] == ["Moja", "Mbili", "Tatu"]
    texts = desk.read(lambda c: [versions.version_text(c, draft.id, v.id) for v in versions.list_versions(c, draft.id)])
    assert "Yote yamekwenda." in texts


def test_sections_are_added_moved_split_and_removed(desk: Desk) -> None:
    draft = book(desk)
    one, two, three = (section.id for section in draft.sections)
    desk.write(lambda c: rewriting.move_section(c, draft.id, three, 0))
    assert draft.text() == "# Tatu\nMwisho.\n\n# Moja\n\nSimba alilala.\n\n# Mbili\n\nTembo alikuja.\n\n\n"
    four = desk.write(lambda c: rewriting.add_section(c, draft.id, 9, AT, "# Nne\nNge."))
    assert draft.text().endswith("Tembo alikuja.\n\n\n# Nne\nNge.")
    before = draft.text()
    five = desk.write(lambda c: rewriting.split_section(c, draft.id, one, 14, AT))
    assert draft.text() == before
    assert [section.id for section in draft.sections] == [three, one, five, two, four]
    now = datetime.fromtimestamp(AT / 1000, UTC)
    desk.write(lambda c: rewriting.remove_section(c, draft.id, two, now))
    assert "Tembo" not in draft.text()
    assert desk.read(lambda c: versions.version_text(c, draft.id, versions.list_versions(c, draft.id)[0].id)) == before
    for section in draft.sections:
        desk.write(lambda c, name=section.id: rewriting.remove_section(c, draft.id, name, now))  # type: ignore[misc]
    assert draft.text() == ""
    assert len(draft.sections) == 1


def test_a_section_that_grew_too_long_is_cut_and_the_text_stays(desk: Desk, piece: str, section: str) -> None:
    draft = Draft(desk, piece, clock=lambda: AT)
    text = "Maneno matatu tu.\n" * 7000 + "Mwisho."
    draft.record(section, 0, 0, text)
    draft.flush()
    cut = cut_long(text, "sw")
    assert desk.write(lambda c: rewriting.split_long(c, piece, section, cut, AT)) == 1
    assert draft.text() == text
    assert draft.sections[0].id == section
    assert desk.write(lambda c: rewriting.split_long(c, piece, section, cut, AT)) == 0, "the text is another one now"


def test_places_in_the_text_and_in_its_sections(desk: Desk) -> None:
    draft = book(desk)
    for offset, character in enumerate(BOOK):
        section, position = draft.place(offset)
        if position < len(draft.section_text(section)):
            assert draft.section_text(section)[position] == character
            assert draft.offset(section, position) == offset
        else:
            assert character == "\n"
    assert draft.place(10_000) == (draft.sections[2].id, len("# Tatu\nMwisho.\n"))
    with pytest.raises(Refused):
        draft.offset("no such", 0)


def test_the_caret_and_the_time_of_writing_are_remembered(desk: Desk, piece: str, section: str) -> None:
    other = import_text(desk, "x", language="sw", title="Nyingine", at_ms=AT)
    draft = Draft(desk, piece)
    draft.record(section, 0, 0, "Leo", AT + 5000)
    draft.set_caret(section, 3)
    draft.close()
    assert (draft.piece.caret_section, draft.piece.caret_position) == (section, 3)
    assert draft.piece.written_at == "2026-11-22T19:00:05.000Z"
    assert [entry.id for entry in desk.read(pieces.list_pieces)] == [piece, other]


def test_unknown_pieces_sections_and_versions_are_refused(desk: Desk, piece: str) -> None:
    for call, code in (
        (lambda: Draft(desk, "none"), "piece/unknown"),
        (lambda: Draft(desk, piece).journal("none"), "section/unknown"),
        (lambda: Draft(desk, piece).restore("none"), "version/unknown"),
    ):
        with pytest.raises(Refused) as caught:
            call()
        assert caught.value.code == code


def test_automatic_versions_come_every_ten_minutes_and_grow_thin_with_age(desk: Desk) -> None:
    draft = book(desk, "0")
    start = datetime(2026, 11, 1, 0, 0, tzinfo=UTC)

    def at(minutes: int) -> str | None:
        section = draft.sections[0].id
        draft.record(section, 0, 1, chr(0x1200 + minutes % 300))
        draft.flush()
        return desk.write(lambda c: versions.keep_automatic(c, draft.id, start + timedelta(minutes=minutes)))

    assert at(1) is not None
    assert at(8) is None
    assert at(11) is not None
    named = draft.keep_version("Kabla ya mvua")
    for n in range(1, 40):
        at(11 + n * 17)
    last = at(60 * 24 * 30)
    left = desk.read(lambda c: versions.list_versions(c, draft.id))
    assert {version.id for version in left} >= {named, last}
    automatic = [version.at[:10] for version in left if version.kind == "automatic" and version.id != last]
    assert automatic == ["2026-11-01"]


def test_the_same_text_is_kept_once(desk: Desk) -> None:
    draft = book(desk)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    kept = [desk.write(lambda c: versions.keep(c, draft.id, "seal", now)) for _ in range(3)]
    assert len(set(kept)) == 1
    assert draft.keep_version("one") != draft.keep_version("two")


def test_export_is_exactly_the_text(desk: Desk, tmp_path: Path) -> None:
    text = "\ufeffe\u0301 é\r\nلا\u200fإله\n\n𐐷\t\u2028# x"
    draft = book(desk, text)
    for form in ("txt", "md"):
        out = tmp_path / f"out.{form}"
        assert export_pieces([(desk, draft.id)], form, out).size == len(text.encode())
        assert out.read_bytes().decode() == text
    assert [version.kind for version in desk.read(lambda c: versions.list_versions(c, draft.id))] == ["export"]
    with pytest.raises(Usage, match="pdf"):
        export_pieces([(desk, draft.id)], "pdf", tmp_path / "x")


START = """
import sys
import writerdesk.storage.desk, writerdesk.drafts.draft
heavy = ("sqlite_utils", "asyncio", "importlib.metadata", "regex", "zstandard", "urllib.request", "icu4py", "PySide6")
print([name for name in heavy if name in sys.modules])
"""


def test_opening_a_draft_loads_nothing_heavy(python: str) -> None:
    done = subprocess.run([python, "-c", START], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
