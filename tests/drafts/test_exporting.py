"""Pieces become files and come back: the same text, and in the file what other programs look for."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import docx as python_docx
import odfdo
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from writerdesk.drafts.exporting import export_pieces
from writerdesk.drafts.formats.docx_writing import directed, write_docx
from writerdesk.drafts.formats.fountain import elements, write_fountain
from writerdesk.drafts.formats.manuscript import Manuscript
from writerdesk.drafts.formats.odt_writing import write_odt
from writerdesk.drafts.importing import import_text, read_piece
from writerdesk.drafts.versions import list_versions
from writerdesk.errors import Usage
from writerdesk.storage.desk import Desk

pytestmark = pytest.mark.long

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WRITERS = {"docx": write_docx, "odt": write_odt}

# What is hard to hold: every white space, marks, joiners, both directions, letters beyond the BMP, markup of all kinds.
_SIGNS = "a B é ( ) ! 12 ١٢ \u0301 க்ஷ ខ្មែរ ሰላም፡ \u200d \u200c 👩\u200d👩\u200d👧 𞤀𞤣 𐐷 \u202e \u2067 אב עִבְרִית ہے لا"
_MARKS = "# ## ###### @ @Ada ADA > (x) &lt; <w:t> ]]>"
_RUBY = "漢字《かんじ》 ｜東京《とうきょう》 ｜お茶《おちゃ》 漢字 《 》 ｜ 《》 々 葛\U000e0100 かな《かな》"
_SPACES = [" ", "  ", "\t", "\u00a0", "\u3000", "\u2028", "\u0085", "# ", " # ", "CUT TO:", "INT. "]
_BITS = st.sampled_from([*_SIGNS.split(" "), *_MARKS.split(" "), *_RUBY.split(" "), *_SPACES])
_LETTERS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=4)
_LINES = st.lists(_BITS | _LETTERS, max_size=6).map("".join)
TEXTS = (
    st.lists(_LINES | st.just(""), max_size=8)
    .map("\n".join)
    .map(lambda text: unicodedata.normalize("NFC", text).lstrip("\ufeff"))
)
LANGUAGES = st.sampled_from(["en", "ur", "he", "ja", "zh-Hant", "km", "ff-Adlm", "hi"])


def piece(text: str, language: str = "en", kind: str = "prose") -> Manuscript:
    return Manuscript("7d444840-9dc0-11d1-b245-5ffdce74fad2", "A title", language, kind, text)


@pytest.mark.parametrize("form", ["docx", "odt"])
@settings(max_examples=25, deadline=None)
@example(text="@\na", language="en", kind="play")
@example(text="@ \na\n\n@\u3000\nb", language="ja", kind="play")
@given(text=TEXTS, language=LANGUAGES, kind=st.sampled_from(["prose", "poem", "play"]))
def test_a_text_goes_out_and_comes_back_exactly(form: str, text: str, language: str, kind: str) -> None:
    written = WRITERS[form](piece(text, language, kind))
    came = read_piece(written.data, f"x.{form}", language)
    assert came.text == text
    assert (written.said, came.said) == ((), ())


@settings(deadline=None)
@given(text=TEXTS, title=st.text(st.characters(exclude_categories=["C"]), max_size=20))
def test_fountain_comes_back_exactly_with_or_without_looking_like_a_title_page(text: str, title: str) -> None:
    made = Manuscript("x", title, "en", "play", text)
    came = read_piece(write_fountain(made).data, "x.fountain", "en")
    assert (came.text, came.kind) == (text, "play")
    again = read_piece(
        write_fountain(Manuscript("x", "T", "en", "play", f"Title: none\n\n{text}")).data, "x.fountain", "en"
    )
    assert again.text == f"Title: none\n\n{text}"


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_what_the_format_cannot_hold_is_left_out_and_said(form: str) -> None:
    written = WRITERS[form](piece("bell\x07, form feed\x0c, \uffff\r\nend\r"))
    assert read_piece(written.data, f"x.{form}", "en").text == "bell, form feed, \nend\n"
    assert [said.sentence for said in written.said] == [
        "Line ends that are no line feed became line feeds.",
        "Control characters that this format cannot hold were left out: 3.",
    ]


def document_xml(data: bytes) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ET.fromstring(archive.read("word/document.xml"))  # noqa: S314


def test_urdu_in_word_has_the_direction_of_its_paragraphs_runs_and_language() -> None:
    data = write_docx(piece("# غزل\nوہ CEO تھے۔\n", "ur", "poem")).data
    paragraphs = list(document_xml(data).iter(f"{W}p"))
    assert all(paragraph.find(f"{W}pPr/{W}bidi") is not None for paragraph in paragraphs)
    runs = [("".join(run.itertext()), run.find(f"{W}rPr/{W}rtl") is not None) for run in paragraphs[1].iter(f"{W}r")]
    assert runs == [("وہ ", True), ("CEO", False), (" تھے۔", True)]
    languages = {tag.get(f"{W}bidi") for tag in paragraphs[1].iter(f"{W}lang")}
    assert languages == {"ur"}
    read = python_docx.Document(io.BytesIO(data))
    assert [(one.text, one.style and one.style.name) for one in read.paragraphs] == [
        ("غزل", "Heading 1"),
        ("وہ CEO تھے۔", "Normal"),
        ("", "Normal"),
    ]
    assert (read.core_properties.title, read.core_properties.language) == ("A title", "ur")


@given(text=st.text(st.sampled_from("aZ אبہ12!.()\u0301\u064e ,"), max_size=20), base=st.booleans())
def test_runs_of_one_direction_are_the_text_and_hold_no_letter_of_the_other(text: str, base: bool) -> None:
    runs = list(directed(text, base=base))
    assert "".join(part for part, _ in runs) == text
    for part, right_to_left in runs:
        strong = {unicodedata.bidirectional(sign) for sign in part} & {"L", "R", "AL"}
        assert not strong or (strong <= {"R", "AL"}) == right_to_left


def test_ruby_stands_in_word_as_ruby() -> None:
    data = write_docx(piece("この漢字《かんじ》は", "ja")).data
    (found,) = document_xml(data).iter(f"{W}ruby")
    assert "".join(found.find(f"{W}rubyBase").itertext()) == "漢字"  # type: ignore[union-attr]
    assert "".join(found.find(f"{W}rt").itertext()) == "かんじ"  # type: ignore[union-attr]
    chinese = write_docx(piece("讀《紅樓夢》", "zh-Hant")).data
    assert not list(document_xml(chinese).iter(f"{W}ruby")), "in Chinese these are marks of a title"


def test_opendocument_says_direction_language_headings_and_ruby() -> None:
    urdu = odfdo.Document(io.BytesIO(write_odt(piece("# غزل\n\nوہ", "ur", "poem")).data))
    assert [(str(header.level), header.text) for header in urdu.body.headers] == [("1", "غزل")]
    styles = urdu.styles.serialize().decode()
    assert 'style:writing-mode="rl-tb"' in styles
    assert 'style:language-complex="ur"' in styles
    japanese = odfdo.Document(io.BytesIO(write_odt(piece("漢字《かんじ》", "ja")).data))
    base, told = japanese.body.get_element("//text:ruby").children  # type: ignore[union-attr]
    assert (base.tag, base.text, told.tag, told.text) == ("text:ruby-base", "漢字", "text:ruby-text", "かんじ")
    assert 'style:language-asian="ja"' in japanese.styles.serialize().decode()


def test_a_file_of_several_hands_has_its_first_member_where_programs_look_for_it() -> None:
    data = write_odt(piece("a")).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


PLAY = """# Act One

INT. KITCHEN - DAY

Ada looks up.

ADA (V.O.)
(softly)
Who is there?

@হাসান
আমি।

@ሰላም
እኔ ነኝ።

CUT TO:

> FADE OUT.

!NOBODY SPEAKS
AT ALL
"""


def test_the_lines_of_a_play_are_told_apart_as_fountain_does() -> None:
    told = [kind for kind in elements(PLAY) if kind != "blank"]
    assert told == [
        "section", "scene", "action", "speaker", "parenthetical", "speech", "speaker", "speech", "speaker", "speech",
        "transition", "transition", "action", "action",
    ]  # fmt: skip


def test_a_play_in_word_has_its_elements_as_styles_and_no_signs_before_names() -> None:
    read = python_docx.Document(io.BytesIO(write_docx(piece(PLAY, "bn", "play")).data))
    styled = [(one.style.name, one.text) for one in read.paragraphs if one.style and one.text]
    assert ("Speaker", "হাসান") in styled
    assert ("Speaker", "ADA (V.O.)") in styled
    assert ("Parenthetical", "(softly)") in styled
    assert ("Scene heading", "INT. KITCHEN - DAY") in styled


def test_an_export_keeps_the_state_first_and_replaces_the_file_whole(desk: Desk, tmp_path: Path) -> None:
    made = import_text(desk, "# ክፍል\nቃል\n", language="am", title="t")
    out = tmp_path / "out.docx"
    out.write_bytes(b"an older file")
    done = export_pieces([(desk, made)], "docx", out)
    assert done.size == out.stat().st_size
    assert read_piece(out.read_bytes(), "out.docx", "am").text == "# ክፍል\nቃል\n"
    assert [one.kind for one in desk.read(lambda c: list_versions(c, made))] == ["export"]
    assert not list(tmp_path.glob(".*"))


def test_several_pieces_go_into_a_book_only_and_it_needs_a_title(desk: Desk, tmp_path: Path) -> None:
    both = [(desk, import_text(desk, text, language="sw", title=text)) for text in ("moja", "mbili")]
    with pytest.raises(Usage, match="export/one-piece"):
        export_pieces(both, "docx", tmp_path / "x.docx")
    with pytest.raises(Usage, match="export/title"):
        export_pieces(both, "epub", tmp_path / "x.epub")
    assert not (tmp_path / "x.epub").exists()
    assert export_pieces(both, "epub", tmp_path / "x.epub", title="Zote").size
