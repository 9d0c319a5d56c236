"""Print and PDF: what is on the pages, in the digits and direction of the language, read back by another program."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, PLAIN, editor_of, writing
from tests.desktop.windows import LONG, Open, nameless
from writerdesk.desktop.printing.copy import PrintCopy, copy_of
from writerdesk.desktop.printing.page import PrintPage
from writerdesk.desktop.printing.sheet import Sheet, from_mm
from writerdesk.desktop.printing.typesetter import Place, SetPage, Typesetter
from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.widgets.boxes import Column
from writerdesk.drafts.formats.manuscript import Manuscript
from writerdesk.languages.cards import card

KEY = Qt.Key
ARABIC = "قِفا نَبكِ مِن ذِكرى حَبيبٍ وَمَنزِلِ\nبِسِقطِ اللِوى بَينَ الدَخولِ فَحَومَلِ"
ENGLISH = "“The quick brown fox”, she said — don’t waffle about the office.\n\nIt jumps over the lazy dog."
STANZAS = "\n\n".join("\n".join(f"Stanza {stanza}, verse {verse}" for verse in range(1, 9)) for stanza in range(1, 31))


def copy(text: str, tag: str = "en", kind: str = "prose", title: str = "Rain") -> PrintCopy:
    return copy_of(Manuscript("id", title, tag, kind, text))


def typesetter(made: PrintCopy, **changed: object) -> Typesetter:
    known = card(made.language)
    sheet = Sheet(line_height=known.line_height, right_to_left=known.direction == "rtl", digits=known.digits)
    return Typesetter(made, replace(sheet, **changed), FontShelf().page(made.language))  # type: ignore[arg-type]


def pages(setter: Typesetter) -> list[SetPage]:
    place: Place | None = Place()
    made = []
    while place is not None:
        made.append(setter.page(place))
        place = made[-1].following
    return made


def words(page: SetPage) -> list[str]:
    return [
        line.layout.text()[line.layout.lineAt(line.line).textStart() :][: line.layout.lineAt(line.line).textLength()]
        for line in page.lines
    ]


def test_stanzas_stay_together_and_nothing_is_lost(qapp: QApplication) -> None:
    set_pages = pages(typesetter(copy(STANZAS, kind="poem"), title=False))
    assert len(set_pages) > 4
    shown = [line for page in set_pages for line in words(page)]
    assert shown == [line for line in STANZAS.split("\n") if line]
    for page in set_pages:
        first, last = words(page)[0], words(page)[-1]
        assert first.endswith("verse 1")
        assert last.endswith("verse 8")


def test_a_stanza_longer_than_a_page_goes_over_it(qapp: QApplication) -> None:
    long = "\n".join(f"verse {number}" for number in range(200))
    set_pages = pages(typesetter(copy(long, kind="poem")))
    assert [line for page in set_pages for line in words(page)] == ["Rain", *long.split("\n")]
    assert len(set_pages) < 9


def test_no_paragraph_leaves_a_line_alone_and_no_heading_ends_a_page(qapp: QApplication) -> None:
    paragraph = (
        "Some words that fill more than one line of the page, and then some more of them, until it is full. " * 4
    )
    text = "\n".join(("# Chapter\n" if number % 5 == 0 else "") + paragraph.strip() for number in range(60))
    set_pages = pages(typesetter(copy(text)))
    for page in set_pages[:-1]:
        assert page.lines[-1].copy.role != "heading"
        last = [line for line in page.lines if line.copy is page.lines[-1].copy]
        assert len(last) > 1 or page.lines[-1].layout.lineCount() == 1
        bottom = page.lines[-1].y + page.lines[-1].layout.lineAt(0).height()
        assert bottom <= from_mm(297 - 25) + 1


@settings(max_examples=10, deadline=None)
@given(st.lists(st.text("abc def\u0915\u093f क्ष", max_size=200), max_size=60).map("\n".join), st.booleans())
def test_every_line_is_set_once_and_in_order_whatever_the_text(qapp: QApplication, text: str, verse: bool) -> None:
    setter = typesetter(copy(text, "hi", "poem" if verse else "prose", title=""), paper="a5", margin_mm=40, points=30)
    shown = "".join(line for page in pages(setter) for line in words(page))
    wanted = "".join(line for line in text.rstrip().split("\n") if line.strip())
    assert "".join(shown.split()) == "".join(wanted.split())
    assert all(page.lines for page in pages(setter)[:-1])


def test_verses_are_numbered_by_the_piece_and_prose_by_the_printed_line(qapp: QApplication) -> None:
    page = pages(typesetter(copy(STANZAS, "ar", "poem"), line_numbers=True))[0]
    assert [line.number for line in page.lines if line.number][:3] == ["٥", "١٠", "١٥"]
    assert all(line.copy.number % 5 == 0 for line in page.lines if line.number)


def test_a_line_that_is_turned_is_printed_from_its_own_side(qapp: QApplication) -> None:
    made = copy_of(Manuscript("id", "t", "en", "poem", f"One\n{ARABIC}\nFour", turned={1: True, 2: True}))
    (page,) = pages(typesetter(made))
    written = {line.text for line in made.lines}
    sides = [line.layout.textOption().textDirection() for line in page.lines if line.layout.text() in written]
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert sides == [left, right, right, left]


def test_a_play_is_told_apart(qapp: QApplication) -> None:
    text = "INT. HALL - NIGHT\n\nHAMLET\n(softly)\nTo be, or not.\n\nHe leaves.\n\n> CUT TO:"
    assert [(line.role, line.text) for line in copy(text, kind="play").lines if line.role != "blank"] == [
        ("scene", "INT. HALL - NIGHT"), ("speaker", "HAMLET"), ("direction", "(softly)"),
        ("speech", "To be, or not."), ("prose", "He leaves."), ("end", "CUT TO:"),
    ]  # fmt: skip


def printing(window: Open) -> PrintPage:
    page = window.pages.page("print")
    assert isinstance(page, PrintPage)
    return page


def opened_print(window: Open) -> PrintPage:
    QTest.keyClick(window.window, KEY.Key_P, CONTROL)
    window.qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.made("print"), timeout=LONG)
    page = printing(window)
    window.qtbot.waitUntil(lambda: page.preview.pages > 0 and not page.preview.slices.busy, timeout=LONG)
    return page


def saved(window: Open, page: PrintPage, file: Path) -> PdfReader:
    page.save(file)
    window.qtbot.waitUntil(lambda: page._run is None, timeout=LONG)
    assert not page.notice.isVisible()
    return PdfReader(file)


def same(one: str, other: str) -> bool:
    """Whether two texts hold the same words, however the lines fell."""
    return unicodedata.normalize("NFC", one).split() == unicodedata.normalize("NFC", other).split()


@pytest.mark.parametrize(
    ("language", "kind", "text", "number"),
    [("en", "prose", ENGLISH, "1"), ("ar", "poem", ARABIC, "١"), ("yo", "prose", "Ọjọ́ tó bá dára, ẹ̀yin ọ̀rẹ́", "1")],
)
def test_the_text_of_a_pdf_is_the_text_that_was_written(
    qtbot: QtBot, tmp_path: Path, language: str, kind: str, text: str, number: str
) -> None:
    with writing(qtbot, tmp_path, text, language, kind) as window:
        window.application.parts.keep("print.author", "Asha")
        reader = saved(window, opened_print(window), tmp_path / "out.pdf")
        assert len(reader.pages) == 1
        assert same(reader.pages[0].extract_text(), f"Rain Asha {text} {number}")
        assert reader.metadata is not None
        assert (reader.metadata.title, reader.metadata.author) == ("Rain", "Asha")
        assert embedded(reader)


def embedded(reader: PdfReader) -> bool:
    """Whether every font of every page lies in the file."""
    fonts = [
        font.get_object()["/DescendantFonts"].get_object()[0].get_object()["/FontDescriptor"].get_object()
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    ]
    return bool(fonts) and all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


@pytest.mark.parametrize(
    ("language", "text"), [("km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ " * 30), ("hi", "काल करे सो आज कर"), ("ja", "吾輩は猫である。")]
)
def test_every_script_keeps_its_letters_in_the_pdf(qtbot: QtBot, tmp_path: Path, language: str, text: str) -> None:
    with writing(qtbot, tmp_path, text, language) as window:
        window.application.parts.keep("print.title", False)
        reader = saved(window, opened_print(window), tmp_path / "out.pdf")
        told = "".join(page.extract_text() for page in reader.pages)
        letters = {sign for sign in text if unicodedata.category(sign)[0] == "L"}
        assert letters <= set(told)
        assert embedded(reader)


def test_options_are_in_force_in_the_preview_and_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, STANZAS, "en", "poem") as window:
        page = opened_print(window)
        many = page.preview.pages
        for key, value in (("print.font_size", 8), ("print.margin", 10), ("print.page_numbers", False),
                           ("print.title", False), ("print.paper", "a5"), ("print.line_spacing", 1.0)):  # fmt: skip
            window.application.parts.keep(key, value)
        qtbot.waitUntil(lambda: 0 < page.preview.pages < many and not page.preview.slices.busy, timeout=LONG)
        reader = saved(window, page, tmp_path / "out.pdf")
        assert len(reader.pages) == page.preview.pages
        box = reader.pages[0].mediabox
        assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == (148, 210)
        assert same("".join(one.extract_text() + "\n" for one in reader.pages), STANZAS)


def test_pages_turn_by_keys_and_escape_leads_back_to_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, STANZAS, "en", "poem") as window:
        page = opened_print(window)
        assert nameless(window.window) == []
        page.preview.setFocus()
        window.key(KEY.Key_PageDown)
        window.key(KEY.Key_PageDown)
        assert page.preview.accessibleName() == f"Page 3 of {page.preview.pages}"
        window.key(KEY.Key_End)
        assert page.preview.page == page.preview.pages
        window.key(KEY.Key_Home)
        assert page.preview.page == 1
        window.key(KEY.Key_Escape)
        assert window.window.stack.currentWidget() is window.pages.writing
        qtbot.waitUntil(editor_of(window).hasFocus, timeout=LONG)


def test_a_long_piece_is_printed_between_keys_and_can_be_called_off(qtbot: QtBot, tmp_path: Path) -> None:
    book = "\n".join(["Some words that fill more than one line of the page, and then some more of them. " * 6] * 150)
    with writing(qtbot, tmp_path, book) as window:
        page, file = opened_print(window), tmp_path / "out.pdf"
        file.write_bytes(b"what was there")
        turns: list[str] = []

        def moved(number: int) -> None:
            turns.append(page.progress.text())
            if number == 3:
                assert page.stop.hasFocus()
                QTest.keyClick(page.stop, KEY.Key_Return, PLAIN)

        page.save(file)
        assert page._run is not None
        page._run.moved.connect(moved)
        qtbot.waitUntil(lambda: page._run is None, timeout=LONG)
        assert turns[-1].startswith("Page 3 of ")
        assert file.read_bytes() == b"what was there"
        assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []
        assert page.pdf.isVisible()


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, ENGLISH) as window:
        page = opened_print(window)
        page.save(tmp_path / "nowhere" / "out.pdf")
        assert page.notice.isVisible()
        assert page.pdf.isVisible()


def test_in_a_tight_window_the_sheet_scrolls_with_the_choices(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, ENGLISH) as window:
        page = opened_print(window)
        beside = page.preview.mapTo(page, page.preview.rect().topLeft()).x()
        assert beside > page.back.mapTo(page, page.back.rect().topLeft()).x()
        window.window.resize(640, 480)
        choices = page.findChild(Column)
        assert isinstance(choices, Column)
        qtbot.waitUntil(lambda: choices.isAncestorOf(page.preview), timeout=LONG)
        assert page.preview.height() > 320, "as tall as a sheet that can be read, however low the window is"
        window.window.resize(1360, 860)
        qtbot.waitUntil(lambda: page.preview.mapTo(page, page.preview.rect().topLeft()).x() >= beside, timeout=LONG)


def test_a_printer_gets_the_same_pages(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    with writing(qtbot, tmp_path, STANZAS, "en", "poem") as window:
        page = opened_print(window)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        page.print_on(printer)
        qtbot.waitUntil(lambda: page._run is None, timeout=LONG)
        assert len(PdfReader(tmp_path / "printed.pdf").pages) == page.preview.pages
        assert page.whisper.words == "Handed to the printer"


def test_the_start_does_not_pay_for_printing() -> None:
    import subprocess
    import sys

    late = ("PySide6.QtPrintSupport", "pypdf")
    code = f"import sys, writerdesk.desktop.printing.page; print(*(name in sys.modules for name in {late}))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["False", "False"]
