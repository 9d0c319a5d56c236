"""Find and replace in the window, by keys alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import Open, fresh, opened
from writerdesk.actions.find import parts_of_section
from writerdesk.actions.seal import seal
from writerdesk.actions.versions import versions_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.find.looking import Wanted, places_in
from writerdesk.desktop.find.replacing import Task, replace_around
from writerdesk.desktop.find.tool import FindTool
from writerdesk.drafts import pieces

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOOK = "# Bahari\n\nBahari ni kubwa. bahari!\n\n# Nchi\n\nNchi na bahari.\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    yield made
    made.close()


def written(place: Workplace, text: str, language: str = "sw", title: str = "Safari") -> str:
    piece = new_piece(place, title=title, language=language, kind="story")
    replace_text(place, piece, text)
    return piece


def find(window: Open, words: str, key: Qt.Key = Qt.Key.Key_F) -> FindTool:
    """Open the bar, type, and wait for the first answer."""
    window.qtbot.waitUntil(lambda: window.pages.writing.editor.section is not None)
    window.key(key, CTRL)
    window.type(words)
    window.idle()
    tool = window.pages.writing.toolbox.tool("find")
    assert isinstance(tool, FindTool)
    return tool


def open_piece(window: Open) -> str:
    """The piece on the page, '' while none is."""
    piece = window.pages.writing.controller.piece
    return piece.piece.id if piece is not None else ""


def selected(window: Open) -> str:
    """What is selected on the page."""
    return window.pages.writing.editor.textCursor().selectedText()


def test_every_place_in_the_piece_is_counted_and_gone_through(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, BOOK)
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        find(window, "bahari")
        window.wait("1 of 4")
        assert selected(window) == "Bahari"
        window.key(Qt.Key.Key_Return)
        window.wait("2 of 4")
        window.key(Qt.Key.Key_Return)
        window.wait("3 of 4")
        assert selected(window) == "bahari"
        window.key(Qt.Key.Key_F3)
        window.wait("4 of 4")
        assert window.pages.writing.controller.section == place.desk_of_piece(piece).read(
            lambda c: pieces.sections(c, piece)[1].id
        )
        window.key(Qt.Key.Key_F3)
        window.wait("1 of 4")
        window.key(Qt.Key.Key_F3, SHIFT)
        window.wait("4 of 4")
        window.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is window.pages.writing.editor
        assert selected(window) == "bahari"


def test_numbers_are_in_the_digits_of_the_window(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, "سلام سلامٌ ســلام", "ar", "سلام")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("سلام")
        find(window, "سلام")
        window.wait("1 of 3")


def test_replacing_one_goes_on_to_the_next_and_is_taken_back(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, "mvua na mvua na mvua")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        find(window, "mvua", Qt.Key.Key_H)
        window.wait("1 of 3")
        window.tab_to("Replace by")
        window.type("jua\n")
        window.idle()
        window.wait("1 of 2")
        editor = window.pages.writing.editor
        assert editor.toPlainText() == "jua na mvua na mvua"
        assert selected(window) == "mvua"
        window.key(Qt.Key.Key_Escape)
        window.key(Qt.Key.Key_Z, CTRL)
        assert editor.toPlainText() == "mvua na mvua na mvua"


def test_replacing_all_tells_the_number_first_and_is_one_step_in_each_section(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, BOOK)
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        find(window, "bahari", Qt.Key.Key_H)
        window.wait("1 of 4")
        window.tab_to("Replace by")
        window.type("Ziwa")
        window.tab_to("Replace all")
        window.wait("Replace all 4")
        window.key(Qt.Key.Key_Space)
        window.wait("Replaced: 4 places.")
        page = window.pages.writing
        assert page.editor.toPlainText() == "# Ziwa\n\nZiwa ni kubwa. Ziwa!"
        window.key(Qt.Key.Key_Escape)
        window.key(Qt.Key.Key_Z, CTRL)
        assert page.editor.toPlainText() == "# Bahari\n\nBahari ni kubwa. bahari!"
        page.controller.flush()
        window.idle()
        assert piece_text(place, piece) == BOOK.replace("na bahari", "na Ziwa")
        kept = versions_of(place, piece)
        assert [one.kind for one in kept].count("restore") == 1


def test_who_is_quicker_than_the_count_replaces_all(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "writing", written(place, BOOK)) as window:
        window.wait("Safari")
        window.key(Qt.Key.Key_H, CTRL)
        window.type("bahari")
        window.tab_to("Replace by")
        window.type("ziwa")
        window.tab_to("Replace all")
        window.key(Qt.Key.Key_Space)
        window.wait("Replaced: 4 places.")
        assert window.pages.writing.editor.toPlainText() == "# ziwa\n\nziwa ni kubwa. ziwa!"


def test_who_stands_on_replace_all_stays_there_while_there_is_nothing(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "writing", written(place, "bahari")) as window:
        window.wait("Safari")
        find(window, "bahari", Qt.Key.Key_H)
        window.wait("Replace all 1")
        window.tab_to("Replace all")
        editor, button = window.pages.writing.editor, QApplication.focusWidget()
        editor.apply(Edit(0, "bahari", "ziwa"))
        window.wait("Nowhere")
        assert QApplication.focusWidget() is button
        editor.apply(Edit(0, "ziwa", "bahari"))
        window.wait("Replace all 1")
        assert QApplication.focusWidget() is button


def test_everywhere_leaves_sealed_pieces_and_names_them(qtbot: QtBot, place: Workplace) -> None:
    sealed = written(place, "mvua kubwa", title="Mvua")
    other = written(place, "mvua ndogo", title="Ndogo")
    piece = written(place, "mvua yangu", title="Yangu")
    seal(place, sealed, ["training"])
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Yangu")
        tool = find(window, "mvua", Qt.Key.Key_H)
        tool._bar.scope.setCurrentIndex(2)
        window.wait("1 of 3")
        window.wait("Replace all 2")
        window.tab_to("Replace by")
        window.type("jua")
        window.tab_to("Replace all")
        window.key(Qt.Key.Key_Space)
        window.wait("Replaced: 2 places. Left alone, for they are sealed:")
        window.pages.writing.controller.flush()
        window.idle()
        assert [piece_text(place, one) for one in (sealed, other, piece)] == ["mvua kubwa", "jua ndogo", "jua yangu"]


def test_the_next_place_may_be_in_another_piece(qtbot: QtBot, place: Workplace) -> None:
    other = written(place, "anga na mvua", title="Anga")
    piece = written(place, "mvua yangu", title="Yangu")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Yangu")
        tool = find(window, "mvua")
        tool._bar.scope.setCurrentIndex(2)
        window.wait("1 of 2")
        window.key(Qt.Key.Key_F3)
        qtbot.waitUntil(lambda: open_piece(window) == other)
        qtbot.waitUntil(lambda: selected(window) == "mvua")
        window.wait("of 2")


def test_nothing_is_said_to_be_nowhere_before_all_was_looked_through(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, BOOK)
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        tool = find(window, "moto")
        said: list[str] = []
        look, bar = tool._looking, tool._bar
        for signal in (look.here_found, look.around_found):
            signal.connect(lambda: said.append(f"{look.around_known} {bar.told.text()}"))
        bar.scope.setCurrentIndex(2)
        qtbot.waitUntil(lambda: len(said) >= 2 and look.around_known)
        assert said[-1] == "True Nowhere"
        assert set(said) <= {"True Nowhere", "False Looking…"}


def test_a_pattern_that_is_none_is_said_in_the_bar(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, "moja mbili")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        tool = find(window, "(")
        tool._bar.mode.setCurrentIndex(2)
        window.wait("This is no regular expression")
        window.type(r"\w+) (\w+)")
        window.wait("1 of 1")


def test_what_is_found_is_tinted_and_what_is_typed_moves_nothing_else(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, "anga\nmvua na mvua\nanga")
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        editor, theme = window.pages.writing.editor, window.application.parts.theme

        def tinted() -> bool:
            image = editor.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            return int.to_bytes(theme.colour("tint").rgb(), 4, sys.byteorder) in bytes(image.constBits())

        assert not tinted()
        find(window, "mvua")
        qtbot.waitUntil(tinted)
        window.key(Qt.Key.Key_Escape)
        assert not tinted()


def test_what_is_found_far_from_heading_and_edge_is_tinted_too(qtbot: QtBot, place: Workplace) -> None:
    piece = written(place, "\n".join(["anga"] * 60 + ["mvua na mvua"] + ["anga"] * 60))
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        editor, theme = window.pages.writing.editor, window.application.parts.theme
        find(window, "mvua")
        bar = editor.verticalScrollBar()

        def tinted() -> bool:
            image = editor.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            return int.to_bytes(theme.colour("tint").rgb(), 4, sys.byteorder) in bytes(image.constBits())

        qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())
        qtbot.waitUntil(tinted)


def test_places_over_several_paragraphs_are_tinted_in_each() -> None:
    wanted = Wanted(r"b\nc+\nd", "regex", "section", "", "", "en")
    here = places_in(wanted, ["ab", "ccc", "de", "ccc"], 7)
    assert [tuple(place) for place in here.places] == [(1, 8)]
    assert here.tints == {"ab": {(1, 2)}, "ccc": {(0, 3)}, "de": {(0, 1)}}
    assert (here.at((1, 8)), here.at((1, 7)), here.after(2), here.before(7)) == (0, None, None, None)


@pytest.mark.parametrize("count", [3_000])
def test_a_query_of_one_letter_keeps_the_window_alive(qtbot: QtBot, place: Workplace, count: int) -> None:
    piece = written(place, "neno la pili\n" * count)
    with opened(qtbot, place, "writing", piece) as window:
        window.wait("Safari")
        find(window, "n")
        window.wait(f"1 of {2 * count:,}")


LONG_LINE = "bahari " + "Nchi ya mbali sana. " * 2_500 + "bahari"
"""Longer than a page can hold as one: it is stored in parts."""


def test_a_section_that_is_stored_in_parts_is_looked_through_whole(qtbot: QtBot, place: Workplace) -> None:
    text = f"# Moja\n\n{LONG_LINE}\n\n# Mbili\n\nbahari\n"
    piece = written(place, text)
    rows = place.personal().read(lambda c: pieces.sections(c, piece))
    assert [row.continues for row in rows].count(True) > 1
    assert parts_of_section(place, piece, rows[1].id) == [row.id for row in rows[:-1]]
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.editor.section is not None)
        window.pages.writing.controller.show_section(rows[0].id)
        qtbot.waitUntil(lambda: window.pages.writing.controller.section == rows[0].id)
        tool = find(window, "bahari")
        tool._bar.scope.setCurrentIndex(tool._bar.scope.findData("section"))
        qtbot.waitUntil(lambda: "2" in tool._bar.told.text())
        wanted = Wanted("bahari", "exact", "section", piece, rows[0].id, "sw")
        paragraphs = list(window.pages.writing.editor.section.ledger.texts)  # type: ignore[union-attr]
    done = replace_around(place, Task(wanted, "ziwa", paragraphs, 0))
    assert (done.here, done.elsewhere) == (1, 1)
    assert piece_text(place, piece).count("ziwa") == 1, "the one on the page is the page's to change"
    assert piece_text(place, piece).endswith("# Mbili\n\nbahari\n")
