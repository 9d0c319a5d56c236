"""Lines set from the other side than their piece: they go out with it and come back, or it is said that they do not."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import odfdo
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.drafts.office_files import W, docx, odt
from writerdesk.actions.directions import turn_paragraph
from writerdesk.actions.files import Arrived, export, look_into, make_piece
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.drafts.directions import piece_directions
from writerdesk.drafts.formats.docx_writing import write_docx
from writerdesk.drafts.formats.epub import write_epub
from writerdesk.drafts.formats.manuscript import Manuscript
from writerdesk.drafts.formats.odt_writing import write_odt
from writerdesk.drafts.importing import read_piece

WRITERS = {"docx": write_docx, "odt": write_odt}
POEM = "# غزل\n\nوہ آئے تھے\nThey came by night\n\nچلے گئے"
LINES = st.lists(st.sampled_from(["", "وہ آئے", "They came", "# Head", "@ADA", "漢字《かんじ》", " ١٢ "]), max_size=7)


@pytest.mark.parametrize("form", ["docx", "odt"])
@settings(max_examples=6, deadline=None)
@example(lines=["a", "b", "", "c"], chosen={0: True, 2: True}, language="en", kind="prose")
@example(lines=["# وہ", "b"], chosen={0: False}, language="ur", kind="poem")
@example(lines=["وہ", "", "b"], chosen={0: False, 1: False, 2: False}, language="ur", kind="play")
@example(lines=["# وہ", "b"], chosen={0: True, 1: True}, language="en", kind="poem")
@given(
    lines=LINES,
    chosen=st.dictionaries(st.integers(0, 6), st.booleans(), max_size=4),
    language=st.sampled_from(["en", "ur", "ja"]),
    kind=st.sampled_from(["poem", "play"]),
)
def test_every_side_comes_back_with_its_line(
    form: str, lines: list[str], chosen: dict[int, bool], language: str, kind: str
) -> None:
    turned = {line: right for line, right in chosen.items() if line < max(1, len(lines))}
    written = WRITERS[form](Manuscript("x", "t", language, kind, "\n".join(lines), turned=turned))
    came = read_piece(written.data, f"x.{form}", language)
    assert came.text == "\n".join(lines)
    sides = {line: turned.get(line, language == "ur") for line in range(max(1, len(lines)))}
    shown = {sides[line] for line, text in enumerate(lines) if text.strip()}
    told = len(shown | {language == "ur"}) == 2
    assert came.sides == ({line: side for line, side in sides.items() if side in shown} if told else {})


def test_word_and_opendocument_say_the_side_as_other_programs_read_it() -> None:
    piece = Manuscript("x", "t", "ur", "poem", POEM, turned={3: False})
    with zipfile.ZipFile(io.BytesIO(write_docx(piece).data)) as archive:
        paragraphs = list(ET.fromstring(archive.read("word/document.xml")).iter(f"{{{W}}}p"))  # noqa: S314
    about = [one.find(f"{{{W}}}pPr/{{{W}}}bidi") for one in paragraphs]
    assert [one is not None and one.get(f"{{{W}}}val") for one in about] == [None] * 3 + ["0"] + [None] * 2
    document = odfdo.Document(io.BytesIO(write_odt(piece).data))
    style = document.get_style("paragraph", document.body.paragraphs[2].style or "")
    assert style is not None
    assert 'style:writing-mode="lr-tb"' in style.serialize()
    with zipfile.ZipFile(io.BytesIO(write_epub([piece], "t", datetime(2026, 11, 22, tzinfo=UTC)).data)) as archive:
        pages = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xhtml"))
    assert '<p dir="ltr">They came by night</p>' in pages


def test_files_of_other_programs_tell_the_side_by_styles_and_defaults_too() -> None:
    # ECMA-376 17.3.1.6: bidi may stand in a paragraph, in its style, in what that is based on, in the defaults.
    styles = (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Left"/><w:pPr><w:bidi w:val="0"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="L"/></w:style></w:styles>'
    )
    body = "".join(
        f"<w:p><w:pPr>{about}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
        for about in ("", '<w:pStyle w:val="B"/>', '<w:pStyle w:val="B"/><w:bidi/>', '<w:bidi w:val="false"/>')
    )
    assert read_piece(docx(body, styles__xml=styles), "x.docx", "ur").sides == {0: True, 1: False, 2: True, 3: False}
    modes = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}">{about}'
        "</style:style>"
        for name, parent, about in (
            ("R", "", '<style:paragraph-properties style:writing-mode="rl-tb"/>'),
            ("P1", "R", '<style:paragraph-properties fo:text-align="start"/>'),
            ("P2", "R", '<style:paragraph-properties style:writing-mode="lr-tb"/>'),
            ("P3", "", '<style:paragraph-properties style:writing-mode="page"/>'),
        )
    )
    lines = "".join(f'<text:p text:style-name="{style}">x</text:p>' for style in ("P1", "P2", "P3"))
    assert read_piece(odt(lines, styles=modes), "x.odt", "ur").sides == {0: True, 1: False}


def test_a_piece_goes_out_and_comes_back_with_its_turned_lines(tmp_path: Path) -> None:
    workplace = own_workplace(tmp_path / "me")
    piece = new_piece(workplace, title="Ghazal", language="ur", kind="poem")
    replace_text(workplace, piece, f"{POEM}\n\n# دو\n\nline\nآخر\n")
    for line in (4, 10):
        turn_paragraph(workplace, piece, line, "left")
    for form in ("docx", "odt"):
        export(workplace, [piece], form, tmp_path / f"x.{form}")
        came = look_into(tmp_path / f"x.{form}", "ur")
        assert isinstance(came, Arrived)
        assert directions(workplace, make_piece(workplace, came, language="ur")) == {3: False, 9: False}
    for form in ("txt", "md", "fountain"):
        said = export(workplace, [piece], form, tmp_path / f"x.{form}").said
        assert "Lines that are set from the other side are not marked: 2." in [one.sentence for one in said]
    workplace.close()


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize(("language", "side"), [("ur", "left"), ("en", "right")])
def test_a_piece_every_line_of_which_is_turned_comes_back_so(
    tmp_path: Path, form: str, language: str, side: str
) -> None:
    workplace = own_workplace(tmp_path / "me")
    piece = new_piece(workplace, title="Turned", language=language, kind="poem")
    replace_text(workplace, piece, "one\nدو\n\nthree")
    turned = {0: side == "right", 1: side == "right", 3: side == "right"}
    for line in turned:
        turn_paragraph(workplace, piece, line + 1, side)
    export(workplace, [piece], form, tmp_path / f"x.{form}")
    came = look_into(tmp_path / f"x.{form}", language)
    assert isinstance(came, Arrived)
    assert directions(workplace, make_piece(workplace, came, language=language)) == turned
    workplace.close()


def directions(workplace: Workplace, piece: str) -> dict[int, bool]:
    return workplace.desk_of_piece(piece).read(lambda connection: piece_directions(connection, piece))
