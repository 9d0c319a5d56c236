"""A play in two languages: spelled, sealed, exported and printed as each role speaks."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from writerdesk.actions import plays
from writerdesk.actions.check import Checker
from writerdesk.actions.opening import what_is_inside
from writerdesk.actions.seal import seal
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.drafts.exporting import manuscript
from writerdesk.drafts.formats.docx_writing import write_docx
from writerdesk.drafts.formats.odt_writing import write_odt
from writerdesk.drafts.importing import read_piece

pytestmark = pytest.mark.long

PLAY = """# Acte premier

.LA COUR

Mariam entre.

MARIAM
(doucement)
Bonjour, la maison est grande.

@سالم
(très fort)
أهلا بك يا مريم

@Juma
Watoto wanacheza nje.

MARIAM
Les ingéneiurs partent.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def play(desk: Workplace) -> str:
    piece = new_piece(desk, title="La cour", language="fr", kind="play")
    replace_text(desk, piece, PLAY)
    plays.give_language(desk, piece, "سالم", "ar")
    plays.give_language(desk, piece, "Juma", "sw")
    return piece


def test_each_role_is_spelled_in_its_language(desk: Workplace, play: str, checker: Checker) -> None:
    found = checker.check_piece(desk, play).report.findings
    assert [(one.rule, one.found) for one in found] == [("spelling/unknown", "ingéneiurs")]
    plays.give_language(desk, play, "Juma", "")
    again = [one.found for one in checker.check_piece(desk, play).report.findings]
    assert {"wanacheza", "ingéneiurs"} <= set(again)


def test_a_package_says_who_speaks_in_which_language(desk: Workplace, play: str, checker: Checker) -> None:
    sealed = seal(desk, play, ["training"], checker=checker)
    document = what_is_inside(Path(sealed.package).read_bytes())["piece"]
    blocks = document.blocks
    assert [(one.kind, one.role, one.language, one.direction) for one in blocks] == [
        ("heading", "", "fr", "ltr"), ("heading", "", "fr", "ltr"), ("direction", "", "fr", "ltr"),
        ("speech", "MARIAM", "fr", "ltr"), ("speech", "سالم", "ar", "rtl"), ("speech", "Juma", "sw", "ltr"),
        ("speech", "MARIAM", "fr", "ltr"),
    ]  # fmt: skip
    assert PLAY[blocks[4].start : blocks[4].end] == "@سالم\n(très fort)\nأهلا بك يا مريم"


def test_ruby_is_told_over_its_base(desk: Workplace, checker: Checker) -> None:
    piece = new_piece(desk, title="山", language="ja", kind="story")
    text = "山｜の上《うえ》へ\n漢字《かんじ》を書く。\n"
    replace_text(desk, piece, text)
    document = what_is_inside(Path(seal(desk, piece, ["training"], checker=checker).package).read_bytes())["piece"]
    ruby = document.ruby
    assert [(text[one.start : one.end], one.text) for one in ruby] == [("の上", "うえ"), ("漢字", "かんじ")]


def test_files_say_it_too_and_come_back_the_same(desk: Workplace, play: str) -> None:
    made = manuscript(desk.desk_of_piece(play), play)
    word, open_document = write_docx(made).data, write_odt(made).data
    for data, name in ((word, "a.docx"), (open_document, "a.odt")):
        came = read_piece(data, name, "fr")
        assert came.text == PLAY
    inside = ZipFile(io.BytesIO(word)).read("word/document.xml").decode()
    arabic = next(part for part in inside.split("<w:p>") if "أهلا" in part)
    assert "<w:bidi/>" in arabic
    assert 'w:bidi="ar"' in arabic
    assert 'w:val="sw"' in next(part for part in inside.split("<w:p>") if "Watoto" in part)
    assert "<w:bidi/>" not in next(part for part in inside.split("<w:p>") if "Bonjour" in part)
    content = ZipFile(io.BytesIO(open_document)).read("content.xml").decode()
    assert 'text:style-name="Speech-ar"' in next(part for part in content.split("<text:p ") if "أهلا" in part)


def test_a_scene_goes_out_as_a_play_does(desk: Workplace) -> None:
    piece = new_piece(desk, title="S", language="en", kind="scene")
    replace_text(desk, piece, "MARY\nHello.\n")
    made = write_docx(manuscript(desk.desk_of_piece(piece), piece)).data
    assert 'w:val="Speaker"' in ZipFile(io.BytesIO(made)).read("word/document.xml").decode()
