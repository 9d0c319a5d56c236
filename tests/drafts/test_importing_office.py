"""Word and OpenDocument files of other programs: what becomes text, and what is said of the rest."""

from __future__ import annotations

import io

import docx as python_docx
import odfdo
import pytest
from docx.enum.text import WD_BREAK

from tests.drafts.office_files import docx, odt
from writerdesk.drafts.importing import read_piece
from writerdesk.errors import Refused


def said(data: bytes, name: str, language: str = "en") -> tuple[str, list[str]]:
    came = read_piece(data, name, language)
    return came.text, [one.sentence for one in came.said]


def test_a_word_file_of_another_library_keeps_headings_stanzas_tabs_and_spaces() -> None:
    document = python_docx.Document()
    document.add_heading("Autumn", 0)
    document.add_heading("Evening", 2)
    stanza = document.add_paragraph("The leaves  fall,")
    stanza.runs[0].add_break()
    stanza.add_run("\tthey fall,")
    document.add_paragraph("and nobody counts them.")
    document.add_paragraph("Alone.")
    document.add_paragraph("").add_run().add_break(WD_BREAK.PAGE)
    file = io.BytesIO()
    document.save(file)
    assert said(file.getvalue(), "autumn.docx") == (
        "# Autumn\n## Evening\nThe leaves  fall,\n\tthey fall,\n\nand nobody counts them.\nAlone.\n",
        ["Page breaks were left out: 1."],
    )


def test_an_opendocument_file_of_another_library_keeps_headings_stanzas_tabs_and_spaces() -> None:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(2, "Evening"))
    document.body.append(odfdo.Paragraph("The leaves  fall,\n\tthey fall,"))
    document.body.append(odfdo.Paragraph("and nobody counts them."))
    note = odfdo.Paragraph("Alone.")
    note.insert_note(after="Alone", note_id="n1", citation="1", body="A note.")
    document.body.append(note)
    file = io.BytesIO()
    document.save(file)
    assert said(file.getvalue(), "autumn.odt") == (
        "## Evening\nThe leaves  fall,\n\tthey fall,\n\nand nobody counts them.\nAlone.",
        ["Footnotes of the file were left out: 1."],
    )


def run(text: str, about: str = "") -> str:
    return f'<w:r><w:rPr>{about}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_what_is_no_text_in_word_is_counted_and_said() -> None:
    body = (
        f"<w:p>{run('one')}<w:r><w:footnoteReference w:id='1'/></w:r><w:r><w:footnoteReference w:id='2'/></w:r>"
        f"<w:r><w:commentReference w:id='1'/></w:r></w:p>"
        f"<w:p><w:ins w:id='1'>{run('new ')}</w:ins><w:del w:id='2'><w:r><w:delText>old</w:delText></w:r></w:del>"
        + run("bold", "<w:b/>")
        + run("plain", "<w:b w:val='0'/>")
        + "</w:p>"
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='3'/></w:numPr></w:pPr>" + run("item") + "</w:p>"
        f"<w:tbl><w:tr><w:tc><w:p>{run('left')}</w:p></w:tc><w:tc><w:p>{run('right')}</w:p></w:tc></w:tr></w:tbl>"
        "<w:p><w:r><mc:AlternateContent><mc:Choice><pic:pic/></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback>"
        f"</mc:AlternateContent></w:r><m:oMath><m:r/></m:oMath></w:p>"
        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr><w:r><w:t> trimmed </w:t></w:r></w:p>"
    )
    text, sentences = said(docx(body, header1__xml="<x/>"), "a.docx")
    assert text == "one\nnew boldplain\nitem\nleft\nright\n\ntrimmed"
    assert sentences == [
        "Footnotes of the file were left out: 2.",
        "Comments of the file were left out: 1.",
        "Insertions that were only proposed were carried out: 1.",
        "Deletions that were only proposed were carried out: 1.",
        "Bold, italics, colours and other looks of letters were left out.",
        "Numbers or bullets of lists were left out: 1.",
        "Tables became plain lines: 1.",
        "Pictures were left out: 1.",
        "Formulas were left out: 1.",
        "Headers and footers of the pages were left out.",
    ]


def test_headings_of_word_are_found_by_name_outline_and_ancestry() -> None:
    styles = (
        '<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">'
        '<w:style w:styleId="a1"><w:name w:val="heading 3"/></w:style>'
        '<w:style w:styleId="a2"><w:name w:val="Mine"/><w:basedOn w:val="a1"/></w:style>'
        '<w:style w:styleId="a3"><w:name w:val="Other"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:styleId="a4"><w:name w:val="Loop"/><w:basedOn w:val="a4"/></w:style></w:styles>'
    )
    body = "".join(f"<w:p><w:pPr><w:pStyle w:val='a{n}'/></w:pPr>{run(f't{n}')}</w:p>" for n in range(1, 5))
    body += f"<w:p><w:pPr><w:outlineLvl w:val='8'/></w:pPr>{run('deep')}</w:p>"
    assert said(docx(body, styles__xml=styles), "a.docx")[0] == "### t1\n### t2\n## t3\nt4\n###### deep"


def ruby(base: str, told: str) -> str:
    return f"<w:r><w:ruby><w:rubyPr/><w:rt>{run(told)}</w:rt><w:rubyBase>{run(base)}</w:rubyBase></w:ruby></w:r>"


@pytest.mark.parametrize(
    ("language", "paragraph", "text"),
    [
        ("ja", run("この") + ruby("漢字", "かんじ") + run("は"), "この漢字《かんじ》は"),
        ("ja", run("大") + ruby("漢字", "かんじ"), "大｜漢字《かんじ》"),
        ("ja", ruby("東", "とう") + ruby("京", "きょう"), "東《とう》京《きょう》"),
        ("ja", ruby("お茶", "おちゃ"), "｜お茶《おちゃ》"),
        ("ja", ruby("《", "x") + run("。"), "《。"),
        ("zh-Hant", run("讀") + ruby("書", "shū"), "讀｜書《shū》"),
    ],
)
def test_ruby_becomes_markup_that_means_the_same(language: str, paragraph: str, text: str) -> None:
    assert said(docx(f"<w:p>{paragraph}</w:p>"), "a.docx", language)[0] == text


def test_white_space_of_opendocument_is_read_as_its_standard_says() -> None:
    body = (
        "<text:p>  a \n b<text:s/> c <text:s text:c='2'/>d<text:tab/>e  </text:p>"
        "<text:p>x <text:span text:style-name='T1'> y</text:span>"
        "<office:annotation><text:p>no</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
        "<text:p text:style-name='P1'>Name</text:p>"
    )
    styles = (
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    )
    assert said(odt(body, styles), "a.odt") == (
        "a b  c   d\te\nx y\nitem\n# Name",
        [
            "Bold, italics, colours and other looks of letters were left out.",
            "Comments of the file were left out: 1.",
            "Numbers or bullets of lists were left out: 1.",
        ],
    )


def test_the_name_of_a_file_does_not_decide_what_it_is() -> None:
    data = docx(f"<w:p>{run('hello')}</w:p>")
    assert read_piece(data, "hello.txt", "en").text == "hello"
    with pytest.raises(Refused, match="import/old-word"):
        read_piece(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.docx", "en")


FOUNTAIN = """Title: _**Big Fish**_
Credit: written by
Author: John August
Draft date: 1/20/2012

FADE IN:

EXT. RIVER - DAY
"""


def test_the_title_page_of_a_play_gives_the_title_and_the_rest_is_said() -> None:
    came = read_piece(FOUNTAIN.encode(), "fish.fountain", "en")
    assert (came.title, came.kind, came.text) == ("Big Fish", "play", "FADE IN:\n\nEXT. RIVER - DAY\n")
    assert [said.sentence for said in came.said] == [
        "Of the title page only the title was taken; left out: Credit, Author, Draft date."
    ]


def test_a_play_without_a_title_page_is_taken_whole() -> None:
    text = "FADE IN:\n\nINT. HOUSE - NIGHT\n\n@হাসান\nকথা\n"
    came = read_piece(text.encode(), "a.fountain", "bn")
    assert (came.title, came.text, came.said) == (None, text, ())


def test_a_file_that_has_a_title_gives_it() -> None:
    def word(title: str, heading: str = "") -> bytes:
        document = python_docx.Document()
        document.core_properties.title = title
        if heading:
            document.add_heading(heading, 0)
        document.add_paragraph("Une nuit sans lune.")
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    def opendocument(title: str) -> bytes:
        document = odfdo.Document("text")
        document.meta.title = title
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    assert read_piece(word("Sans lune"), "nuit.docx", "fr").title == "Sans lune"
    assert read_piece(word("draft_2 final", "Sans lune"), "nuit.docx", "fr").title == "Sans lune"
    assert read_piece(word(""), "nuit.docx", "fr").title is None
    assert read_piece(opendocument("बिना चाँद"), "raat.odt", "hi").title == "बिना चाँद"
    assert read_piece(opendocument(""), "raat.odt", "hi").title in {None, ""}
