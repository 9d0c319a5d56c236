"""Beside the text: findings are mended or left with a note, the place answers, sections keep what is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened, shown
from tests.desktop.world import offered, world
from writerdesk.actions.files import make_piece, read_arriving
from writerdesk.actions.line_readings import readings_set
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.outline.outline_tab import OutlineTab
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.writing.panel import WritingPanel

TEXT = "It rained all (night.\nThe ro\u200bof held.\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Rain", language="en")
    replace_text(workplace, piece, TEXT)
    with opened(qtbot, workplace, "writing", piece) as open_window:
        qtbot.waitUntil(lambda: open_window.pages.writing.controller.report is not None, timeout=LONG)
        yield open_window, workplace, piece
    workplace.close()


def panel_of(window: Open) -> WritingPanel:
    panel = window.pages.writing.panel
    assert panel is not None
    panel.tabs.setCurrentWidget(panel.findings)
    return panel


def press(card: PlaceCard, words: str) -> None:
    button = next(one for one in card.findChildren(QAbstractButton) if words in one.text())
    button.click()


def test_a_fix_mends_the_place_and_undo_brings_it_back(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    report = open_window.pages.writing.controller.report
    assert report is not None
    found = next(one for one in report.found if one.finding.rule == "hygiene/invisible")
    card = panel_of(open_window).findings.card(found.key)
    assert card is not None
    press(card, found.finding.fixes[0].label)
    document = open_window.pages.writing.editor.document()
    assert "roof" in document.toPlainText()
    qtbot.waitUntil(lambda: panel_of(open_window).findings.card(found.key) is None, timeout=LONG)
    open_window.pages.writing.editor.undo_step()
    assert document.toPlainText() == TEXT
    open_window.pages.writing.editor.redo_step()
    open_window.window.close()
    assert "roof" in piece_text(workplace, piece)


def test_of_another_piece_nothing_is_said_before_it_was_checked(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    panel = panel_of(window[0])
    window[0].wait("What was checked")
    qtbot.waitUntil(lambda: any(words.startswith("Findings ") for words in shown(panel)), timeout=LONG)
    panel.greet()
    told = list(shown(panel))
    assert "Findings" in told
    assert "What was checked" not in told


def test_only_what_is_said_of_the_text_on_the_page_is_shown(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    writing = window[0].pages.writing
    section, piece = writing.editor.section, writing.controller.piece
    assert section is not None
    assert piece is not None
    more = "A line that only the journal has (" * 20

    def fits() -> bool:
        ledger = section.ledger
        return all(
            one.end <= len(text) for text, notes in zip(ledger.texts, ledger.notes, strict=True) for one in notes.marks
        )

    shown_marks: list[bool] = []
    writing.controller.reported.connect(lambda _: shown_marks.append(fits()))
    # As a job stores a long paste, before the page shows it.
    piece.draft.record(writing.controller.section, 0, 0, more)
    writing.controller.check_now()
    qtbot.waitUntil(lambda: writing.controller._checking, timeout=LONG)
    qtbot.waitUntil(lambda: not writing.controller._checking, timeout=LONG)
    assert all(shown_marks)
    section.follow(0, 0, more)
    qtbot.waitUntil(lambda: len(shown_marks) > 0, timeout=LONG)
    assert all(shown_marks)


def test_a_note_lets_a_finding_stand_and_stays_readable(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    report = open_window.pages.writing.controller.report
    assert report is not None
    found = next(one for one in report.found if one.finding.rule == "structure/brackets")
    card = panel_of(open_window).findings.card(found.key)
    assert card is not None
    press(card, "Let it stand")
    qtbot.waitUntil(lambda: open_window.window.focusWidget() is card._field)
    open_window.type("She never closes it")
    press(card, "Keep")
    qtbot.waitUntil(lambda: any("She never closes it" in words for words in shown(open_window.window)), timeout=LONG)
    section = open_window.pages.writing.editor.section
    assert section is not None
    assert section.ledger.place_of(found.key) is None, "what may stand has no line under it"


def test_card_and_place_answer_each_other(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    report = open_window.pages.writing.controller.report
    assert report is not None
    found = next(one for one in report.found if one.finding.rule == "structure/brackets")
    card = panel_of(open_window).findings.card(found.key)
    assert card is not None
    card.setFocus()
    editor = open_window.pages.writing.editor
    assert editor.page.highlighted == found.key
    open_window.key(Qt.Key.Key_Return)
    assert editor.hasFocus()
    assert editor.page.highlighted == "", "who is back in the text is at no card any more"
    assert found.place is not None
    assert editor.selection() == found.place
    editor.set_caret(0)
    assert not card.property("near")
    editor.set_caret(found.place[0])
    assert card.property("near")


def test_why_shows_the_source(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    report = open_window.pages.writing.controller.report
    assert report is not None
    found = next(one for one in report.found if one.finding.source)
    card = panel_of(open_window).findings.card(found.key)
    assert card is not None
    press(card, "Why?")
    source = card.findChild(QLabel, "source")
    assert isinstance(source, QLabel)
    assert source.isVisible()
    assert source.text() == found.finding.source


def test_each_section_is_a_page_of_its_own_and_nothing_of_it_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    book = "# One\n\nThe first chapter.\n\n# Two\n\nThe second chapter.\n"
    piece = make_piece(workplace, read_arriving(book.encode(), "Book", "en"), language="en")
    with opened(qtbot, workplace, "writing", piece) as open_window:
        writing = open_window.pages.writing
        qtbot.waitUntil(lambda: writing.panel is not None, timeout=LONG)
        editor, panel = writing.editor, writing.panel
        assert panel is not None
        panel.show_tab("outline")
        outline = panel.tabs.currentWidget()
        assert isinstance(outline, OutlineTab)
        qtbot.waitUntil(lambda: outline.view.model_of_rows.rowCount() == 2, timeout=LONG)
        first = editor.document().toPlainText()
        assert "first" in first
        assert "second" not in first
        editor.setFocus()
        editor.set_caret(0)
        open_window.type("Zero. ")
        outline.view.choose(outline.view.model_of_rows.rows[1].key)
        outline.view.setFocus()
        open_window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "second" in editor.document().toPlainText(), timeout=LONG)
        editor.setFocus()
        editor.set_caret(0)
        open_window.type("Also. ")
        qtbot.waitUntil(lambda: writing.controller.report is not None, timeout=LONG)
        open_window.window.close()
    text = piece_text(workplace, piece)
    assert text.replace("Zero. ", "", 1).replace("Also. ", "", 1) == book
    assert text.index("Zero. ") < text.index("first") < text.index("Also. ") < text.index("second")
    workplace.close()


def test_of_a_text_that_is_not_there_yet_only_the_count_speaks(qtbot: QtBot, tmp_path: Path) -> None:
    with world(tmp_path) as people:
        piece = take(people.writer, offered(people.writer, "hi"))
        with opened(qtbot, people.writer, "writing", piece) as window:
            writing, said = window.pages.writing, window.window.status.said

            def findings() -> str:
                return writing.panel.findings.note.text() if writing.panel is not None else ""

            qtbot.waitUntil(lambda: findings() == "Nothing is written yet.", timeout=LONG)
            qtbot.waitUntil(lambda: said("count") == "0 of 2 lines", timeout=LONG)
            assert said("flagged") == ""
            writing.editor.setFocus()
            window.type("बादल")
            qtbot.waitUntil(lambda: said("flagged").endswith("to look at"), timeout=LONG)
            assert findings() == ""
            writing.editor.set_caret(0, len("बादल"))
            window.key(Qt.Key.Key_Delete)
            assert writing.editor.document().toPlainText() == ""
            qtbot.waitUntil(lambda: said("flagged") == "", timeout=LONG)
            assert findings() == "Nothing is written yet."


def test_findings_and_their_fixes_speak_the_language_of_the_window(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    open_window, workplace, _ = window
    open_window.application.speak("hi")
    qtbot.waitUntil(lambda: open_window.pages.writing.controller.report is not None, timeout=LONG)
    panel_of(open_window)
    open_window.wait("यहाँ ऐसा संकेत है जो दिखता नहीं")
    open_window.wait("इसे मिटाइए")
    assert not open_window.sees("nobody sees")
    unknown = new_piece(workplace, title="Mvula", language="zzz")
    replace_text(workplace, unknown, "mvula yagwa lero\n")
    open_window.window.go("writing", unknown)
    open_window.wait("कुछ नहीं मिला, पर इस भाषा में कम ही जाँचा जा सकता है")
    open_window.wait("भाषा: इसके लिए अभी कुछ नहीं है")
    doha = new_piece(workplace, title="दोहा", language="hi", form="doha")
    replace_text(workplace, doha, "रहिमन धागा प्रेम का, मत तोरो चटकाया।\nटूटे पे फिर ना जुरे, जुरे गाँठ परि जाय॥\n")
    open_window.window.go("writing", doha)
    open_window.wait("जहाँ \u20682 1\u2069 माँगा है")
    open_window.application.speak("en")


def test_a_line_is_read_as_its_writer_says_it(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, _ = window
    poem = new_piece(workplace, title="池", language="ja", form="haiku")
    replace_text(workplace, poem, "ふるいけや\nかわずとび\nみずのおと\n")
    open_window.window.go("writing", poem)
    open_window.wait("This line counts 5 morae; Haiku asks for 7 morae.")
    report = open_window.pages.writing.controller.report
    assert report is not None
    key = next(one.key for one in report.found if one.finding.rule == "form/count")
    qtbot.waitUntil(lambda: panel_of(open_window).findings.card(key) is not None, timeout=LONG)
    card = panel_of(open_window).findings.card(key)
    assert card is not None
    press(card, "Say how it is read…")
    field = card.findChild(QTextEdit)
    assert field is not None
    field.setPlainText("かわずとびこむ")
    press(card, "Keep")
    qtbot.waitUntil(lambda: readings_set(workplace, poem) == {"かわずとび": "かわずとびこむ"}, timeout=LONG)
    qtbot.waitUntil(lambda: panel_of(open_window).findings.card(key) is None, timeout=LONG)
    assert not open_window.sees("This line counts 5 morae")
