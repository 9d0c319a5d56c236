"""The search page: results while one types, in every script, opened by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import Open, fresh, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.search.fitting import fitted
from writerdesk.desktop.search.page import SearchPage
from writerdesk.text.segments import graphemes

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TEXTS = {
    "sw": ("Safari", "# Bahari\n\nBahari ni kubwa.\n\n# Nchi\n\nNchi na bahari yetu."),
    "hi": ("दोहा", "धीरे धीरे रे मना, धीरे सब कुछ होय।"),
    "ur": ("غزل", "ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے"),
    "km": ("ព្រះអាទិត្យ", "ព្រះអាទិត្យរះឡើងនៅទិសខាងកើត"),
    "am": ("ሰላም", "ሰላም ለዓለም ሁሉ"),
    "ja": ("猫", "吾輩は猫である。名前はまだ無い。"),
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    for language, (title, text) in TEXTS.items():
        replace_text(made, new_piece(made, title=title, language=language), text)
    yield made
    made.close()


def search(window: Open) -> SearchPage:
    """Go to the page by its key."""
    window.key(Qt.Key.Key_F, KEYS)
    page = window.pages.page("search")
    assert isinstance(page, SearchPage)
    window.qtbot.waitUntil(page.field.hasFocus)
    return page


def found(page: SearchPage) -> list[str]:
    """The lines of the list."""
    rows = [page.model.row(page.model.index(number, 0)) for number in range(page.model.rowCount())]
    return ["".join(row.passage.line) for row in rows if row is not None]


def ask(window: Open, page: SearchPage, words: str, least: int = 1) -> None:
    """Type and wait for that many lines."""
    page.field.clear()
    window.type(words)
    window.qtbot.waitUntil(lambda: page._stack.currentIndex() == 1 and page.model.rowCount() >= least)


@pytest.mark.parametrize(
    ("words", "title", "marked"),
    [
        ("धीर", "दोहा", "धीरे"),
        ("خواہش", "غزل", "خواہشیں"),
        ("ទិស", "ព្រះអាទិត្យ", "ទិស"),
        ("ለአለም", "ሰላም", "ለዓለም"),
        ("名前", "猫", "名前"),
    ],
)
def test_words_of_every_script_are_found_as_one_types(
    qtbot: QtBot, place: Workplace, words: str, title: str, marked: str
) -> None:
    with opened(qtbot, place, "desk") as window:
        page = search(window)
        ask(window, page, words)
        row = page.model.row(page.model.index(0, 0))
        assert row is not None
        assert (row.hit.title, row.passage.line[1]) == (title, marked)
        window.key(Qt.Key.Key_Return)
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.textCursor().hasSelection())
        assert editor.section is not None
        assert editor.section.ledger.text()[slice(*editor.selection())] == marked
        assert QApplication.focusWidget() is editor


def test_arrows_lead_to_a_later_section_of_the_piece(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "desk") as window:
        page = search(window)
        ask(window, page, "bahari", 3)
        assert found(page) == ["# Bahari Bahari ni kubwa.", "# Bahari Bahari ni kubwa.", "# Nchi Nchi na bahari yetu."]
        for _ in range(3):
            window.key(Qt.Key.Key_Down)
        assert page.list.currentIndex().row() == 2
        window.key(Qt.Key.Key_Return)
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.textCursor().selectedText() == "bahari")
        assert editor.toPlainText().startswith("# Nchi")


def test_what_was_typed_a_moment_ago_is_found(qtbot: QtBot, place: Workplace) -> None:
    piece = new_piece(place, title="Mpya", language="sw")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Mpya")
        qtbot.waitUntil(window.pages.writing.editor.hasFocus)
        window.type("nyota angavu")
        page = search(window)
        window.type("angavu")
        qtbot.waitUntil(lambda: found(page) == ["nyota angavu"])


def test_nothing_found_is_said_and_escape_leads_back(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "writing") as window:
        qtbot.waitUntil(window.pages.writing.editor.hasFocus)
        page = search(window)
        window.wait("Type words in any script")
        window.type("xyzzy")
        window.wait("Nothing is found for")
        window.key(Qt.Key.Key_Escape)
        window.wait("Type words in any script")
        window.key(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not page.isVisible())


def test_a_key_pressed_as_the_page_comes_is_not_typed_over(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "desk") as window:
        window.window.go("search")
        page = window.pages.page("search")
        assert isinstance(page, SearchPage)
        QTest.keyClicks(page.field, "n")
        QTest.qWait(0)  # what the page asks for when it is painted
        window.type("chi")
        qtbot.waitUntil(lambda: "# Nchi Nchi na bahari yetu." in found(page))
        assert page.field.text() == "nchi"
        window.key(Qt.Key.Key_F, KEYS)
        window.type("猫")
        assert page.field.text() == "猫"


def test_older_answers_never_overtake_newer_ones(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "desk") as window:
        page = search(window)
        for words in ("bahari", "नहीं", "猫", "ሰላም"):
            page.field.setText(words)
            page.controller._ask()
        window.idle()
        assert set(found(page)) == {"ሰላም ለዓለም ሁሉ"}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_drawn_in_both_directions(qtbot: QtBot, place: Workplace, direction: Qt.LayoutDirection) -> None:
    with opened(qtbot, place, "desk") as window:
        QApplication.setLayoutDirection(direction)
        page = search(window)
        ask(window, page, "خواہش")
        mark = window.application.parts.theme.colour("selection").rgb()
        image = page.list.viewport().grab().toImage()
        marked = [x for x in range(image.width()) for y in range(0, image.height(), 2) if image.pixel(x, y) == mark]
        assert marked, "the found words are marked"
        middle = image.width() / 2
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        assert (sum(marked) / len(marked) > middle) == mirrored, "a line begins where the window's reading begins"


def test_a_long_line_is_cut_round_its_words_and_no_letter_is_cut(qtbot: QtBot) -> None:
    def width(text: str) -> int:
        return len(text)

    line = ("ក្ដី" * 10, "ខ្មែរ", "ស្ត្រី" * 10)
    for room in range(5, 90):
        before, words, behind = fitted(line, width, room)
        assert words == "ខ្មែរ"
        assert len(before + words + behind) <= max(room, len(words))
        whole = graphemes("".join(line))
        for part in (before, behind):
            assert all(cluster in whole for cluster in graphemes(part.strip("…"))), room
    assert fitted(("a ", "b", " c"), width, 80) == ("a ", "b", " c")
