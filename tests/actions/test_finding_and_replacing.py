"""Find and replace from below the window: everywhere, safely, and never in what is sealed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.actions.find import find, matches_by_section, replace
from writerdesk.actions.process import process_shown
from writerdesk.actions.seal import seal
from writerdesk.actions.versions import restore, versions_of
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, open_draft, piece_text, replace_text
from writerdesk.errors import Refused

BOOK = "# Bahari\n\nBahari ni kubwa. bahari!\n\n# Nchi\n\nNchi na bahari.\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


def written(place: Workplace, text: str, language: str = "sw", title: str = "Safari") -> str:
    piece = new_piece(place, title=title, language=language, kind="story")
    replace_text(place, piece, text)
    return piece


def test_every_place_is_told_as_it_stands_in_the_piece(place: Workplace) -> None:
    piece = written(place, BOOK)
    answer = find(place, "bahari", "folded")
    assert [BOOK[one["start"] : one["end"]] for one in answer.matches] == ["Bahari", "Bahari", "bahari", "bahari"]
    assert [one["text"] for one in answer.matches] == ["Bahari", "Bahari", "bahari", "bahari"]
    assert (answer.count, answer.replaced, answer.pieces[0].piece) == (4, 0, piece)
    assert find(place, "bahari", "exact", piece=piece).count == 2


def test_replacing_changes_every_section_and_keeps_what_was(place: Workplace) -> None:
    piece = written(place, BOOK)
    saves = len(process_shown(place.desk_of_piece(piece), piece).entries)
    answer = replace(place, "bahari", "exact", "ziwa", piece=piece)
    assert piece_text(place, piece) == BOOK.replace("bahari", "ziwa")
    assert answer.replaced == 2
    kept = versions_of(place, piece)[0]
    assert (kept.kind, kept.id) == ("restore", answer.pieces[0].version)
    assert len(process_shown(place.desk_of_piece(piece), piece).entries) == saves + 1
    restore(place, piece, kept.id)
    assert piece_text(place, piece) == BOOK


def test_a_section_s_title_follows_its_heading(place: Workplace) -> None:
    piece = written(place, BOOK)
    replace(place, "Bahari", "exact", "Ziwa", piece=piece)
    assert [section.title for section in open_draft(place, piece).sections] == ["Ziwa", "Nchi"]


def test_groups_come_along_in_every_piece(place: Workplace) -> None:
    one, other = written(place, "Asha Juma\n"), written(place, "Musa Ali\nZuri Abu\n")
    answer = replace(place, r"^(\w+) (\w+)$", "regex", r"\2, \1")
    assert (piece_text(place, one), piece_text(place, other)) == ("Juma, Asha\n", "Ali, Musa\nAbu, Zuri\n")
    assert answer.replaced == 3


def test_a_sealed_piece_is_left_alone_and_named(place: Workplace) -> None:
    sealed, free = written(place, "mvua kubwa\n", title="Mvua"), written(place, "mvua ndogo\n")
    seal(place, sealed, ["training"])
    answer = replace(place, "mvua", "exact", "jua")
    assert (piece_text(place, sealed), piece_text(place, free)) == ("mvua kubwa\n", "jua ndogo\n")
    assert [(one.piece, one.title, one.count) for one in answer.sealed] == [(sealed, "Mvua", 1)]
    assert answer.replaced == 1


def test_each_piece_is_folded_in_its_own_language(place: Workplace) -> None:
    amharic = written(place, "ሐገር\n", "am")
    written(place, "ሐገር\n", "ti")
    assert [one.piece for one in find(place, "ሀገር", "folded").pieces] == [amharic]


def test_what_an_open_editor_has_typed_stays_beside_what_is_replaced(place: Workplace) -> None:
    piece = written(place, "mvua na mvua")
    draft = open_draft(place, piece)
    section = draft.sections[0].id
    draft.journal(section).load()
    draft.record(section, 0, 0, "Leo ")
    replace(place, "mvua", "exact", "jua", piece=piece)
    draft.flush()
    assert piece_text(place, piece) == "Leo jua na jua"
    shown = "Leo mvua na mvua"
    for position, deleted, inserted in draft.journal(section).catch_up():
        shown = shown[:position] + inserted + shown[position + deleted :]
    assert shown == "Leo jua na jua"
    draft.close()


def test_a_section_by_itself_and_all_but_one(place: Workplace) -> None:
    piece = written(place, BOOK)
    first, second = (section.id for section in open_draft(place, piece).sections)
    assert [one.section for one in matches_by_section(place, "ahari", "exact", piece=piece)] == [first, second]
    around = matches_by_section(place, "ahari", "exact", standing=(piece, first))
    assert [(one.section, len(one.places), one.sealed) for one in around] == [(first, 0, False), (second, 1, False)]
    assert matches_by_section(place, "ahari", "exact", wanted=lambda: False) == []
    answer = replace(place, "ahari", "exact", "AHARI", piece=piece, without=first)
    assert piece_text(place, piece) == BOOK.replace("na bahari", "na bAHARI")
    assert answer.pieces[0].version is not None
    versions = len(versions_of(place, piece))
    replace(place, "AHARI", "exact", "ahari", piece=piece, section=second)
    assert piece_text(place, piece) == BOOK
    assert len(versions_of(place, piece)) == versions, "one section is taken back by undo"


@pytest.mark.parametrize(("query", "replacement"), [("(", ""), ("(a|aa)+$", ""), ("(a)", r"\7")])
def test_a_pattern_that_cannot_be_changes_nothing(place: Workplace, query: str, replacement: str) -> None:
    piece = written(place, "a" * 60 + "b")
    with pytest.raises(Refused) as refused:
        replace(place, query, "regex", replacement)
    assert refused.value.code.startswith("find/")
    assert piece_text(place, piece) == "a" * 60 + "b"
