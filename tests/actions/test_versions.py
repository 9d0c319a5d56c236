"""Versions, outline and notes as a person uses them: compare, bring back, arrange; nothing of the notes ever leaves."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.scene import DOHA, SECOND
from writerdesk.actions import notes, outline, versions
from writerdesk.actions.check import Checker
from writerdesk.actions.files import export
from writerdesk.actions.process import process_shown
from writerdesk.actions.seal import seal
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.drafts.importing import import_text
from writerdesk.errors import Declined, Refused, Usage

STORY = "The rain came.\n\nNobody slept that night.\n\nIn the morning we ploughed.\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path / "me")
    yield made
    made.close()


@pytest.fixture
def piece(place: Workplace) -> str:
    made = new_piece(place, title="Rain", language="en", kind="story")
    replace_text(place, made, STORY)
    return made


def test_a_named_version_is_compared_with_now_and_with_another(place: Workplace, piece: str) -> None:
    first = versions.keep_version(place, piece, " as  it\nbegan ")
    replace_text(place, piece, STORY.replace("rain", "storm"))
    second = versions.keep_version(place, piece, "storm")
    replace_text(place, piece, STORY.replace("rain", "flood"))
    assert [one.name for one in versions.versions_of(place, piece) if one.kind == "named"] == ["storm", "as it began"]
    now = versions.compared(place, piece, first)
    assert (now.unit, now.equal, now.new) == ("word", False, "now")
    assert [(one.mark, one.text) for one in now.stretches if one.mark != "same"] == [
        ("delete", "rain"), ("insert", "flood"),
    ]  # fmt: skip
    for one in now.stretches:
        for text, where in ((STORY, one.old), (piece_text(place, piece), one.new)):
            assert where is None or text[slice(*where)] == one.text
    between = versions.compared(place, piece, first, second)
    assert [one.text for one in between.stretches if one.mark == "insert"] == ["storm"]
    assert versions.compared(place, piece, first, first).equal
    with pytest.raises(Usage, match="version/name"):
        versions.keep_version(place, piece, " \n")
    with pytest.raises(Refused, match="version/unknown"):
        versions.compared(place, piece, "nothing")


def test_restoring_keeps_what_was_there(place: Workplace, piece: str) -> None:
    first = versions.keep_version(place, piece, "began")
    replace_text(place, piece, "Another story.\n")
    versions.restore(place, piece, first)
    assert piece_text(place, piece) == STORY
    kept = next(one for one in versions.versions_of(place, piece) if one.kind == "restore")
    assert versions.text_of_version(place, piece, kept.id) == "Another story.\n"


def test_a_passage_alone_comes_back(place: Workplace, piece: str) -> None:
    first = versions.keep_version(place, piece, "began")
    replace_text(place, piece, "Once. " + STORY.replace("Nobody slept that night.\n\n", ""))
    start = STORY.index("Nobody")
    where = versions.restore_passage(place, piece, first, start, start + len("Nobody slept that night.\n\n"))
    assert piece_text(place, piece) == "Once. " + STORY
    assert piece_text(place, piece)[slice(*where)] == "Nobody slept that night.\n\n"
    assert any(one.kind == "restore" for one in versions.versions_of(place, piece))
    entries = process_shown(place.personal(), piece).entries
    assert len(entries) == 3, "the passage is a save like any other"
    with pytest.raises(Usage, match="version/passage"):
        versions.restore_passage(place, piece, first, 5, 5)


def test_every_seal_and_export_keeps_a_version(place: Workplace, checker: Checker, tmp_path: Path) -> None:
    poem = new_piece(place, title="धीरज", language="hi", kind="poem")
    replace_text(place, poem, DOHA)
    export(place, [poem], "txt", tmp_path / "poem.txt")
    assert versions.versions_of(place, poem)[0].kind == "export"
    seal(place, poem, ("training",), "hi", checker)
    newest = versions.versions_of(place, poem)[0]
    assert (newest.kind, newest.name, newest.lines) == ("seal", "r1", 2)
    assert versions.text_of_version(place, poem, newest.id) == DOHA
    for change in (
        lambda: versions.restore(place, poem, newest.id),
        lambda: versions.restore_passage(place, poem, newest.id, 0, 3),
        lambda: outline.rename_section(place, poem, outline.outline_of(place, poem)[0].id, "x"),
    ):
        with pytest.raises(Declined, match="piece/sealed"):
            change()


def test_notes_and_remarks_are_never_sealed(place: Workplace, checker: Checker) -> None:
    poem = new_piece(place, title="धीरज", language="hi", kind="poem")
    replace_text(place, poem, SECOND)
    notes.save_note(place, poem, "QQ-note-QQ").result()
    notes.add_remark(place, poem, 0, 5, "QQ-remark-QQ")
    sealed = seal(place, poem, ("training",), "hi", checker)
    with zipfile.ZipFile(sealed.package) as package:
        assert not any(b"QQ-" in package.read(name) or "QQ-" in name for name in package.namelist())
    assert notes.note_of(place, poem) == "QQ-note-QQ"


def test_a_remark_follows_its_words(place: Workplace, piece: str) -> None:
    start = STORY.index("Nobody")
    made = notes.add_remark(place, piece, start, start + 6, "who?")
    replace_text(place, piece, "Once upon a time. " * 40 + STORY.replace("that night", "all night"))
    for _ in range(2):  # the second time from where it was anchored anew
        found = notes.remarks_of(place, piece)[0]
        assert (found.id, found.quote, found.text, found.state, found.revision) == (made, "Nobody", "who?", "open", 0)
        assert piece_text(place, piece)[found.start : found.end] == "Nobody"
        place.personal().sync()
    notes.change_remark(place, piece, made, "nobody at all?")
    notes.finish_remark(place, piece, made)
    found = notes.remarks_of(place, piece)[0]
    assert (found.text, found.state) == ("nobody at all?", "done")
    notes.finish_remark(place, piece, made, done=False)
    replace_text(place, piece, "Something else.")
    found = notes.remarks_of(place, piece)[0]
    assert (found.start, found.state) == (None, "orphan")
    notes.remove_remark(place, piece, made)
    assert notes.remarks_of(place, piece) == []


def test_an_outline_counts_and_is_rearranged(place: Workplace) -> None:
    book = "# One\n\nIt began.\n\n# Two\n\nIt went on and on.\n"
    piece = import_text(place.personal(), book, title="Book", language="en")
    counts = outline.SectionCounts()
    rows = outline.outline_of(place, piece, counts)
    assert [(row.title, row.words, row.lines) for row in rows] == [("One", 3, 2), ("Two", 6, 2)]
    first = outline.section_at(place, piece, 1)
    outline.move_section(place, piece, first, 1)
    assert [row.title for row in outline.outline_of(place, piece, counts)] == ["Two", "One"]
    outline.take_back(place, piece)
    assert piece_text(place, piece) == book
    outline.join_section(place, piece, first)
    assert [(row.title, row.words) for row in outline.outline_of(place, piece, counts)] == [("One", 9)]
    outline.take_back(place, piece)
    assert not outline.can_take_back(place, piece)
    with pytest.raises(Declined, match="nothing-to-take-back"):
        outline.take_back(place, piece)
    outline.rename_section(place, piece, first, "Beginning")
    assert piece_text(place, piece) == book.replace("# One", "# Beginning")
    outline.split_section(place, piece, first, len("# Beginning\n\nIt "))
    assert [row.opening for row in outline.outline_of(place, piece, counts)] == ["# Beginning", "began.", "# Two"]
    with pytest.raises(Declined, match="section/number"):
        outline.section_at(place, piece, 9)
    replace_text(place, piece, "Another text.")
    with pytest.raises(Declined, match="section/changed"):
        outline.take_back(place, piece)
    assert any(one.kind == "automatic" for one in versions.versions_of(place, piece)), "what stood there is kept"
