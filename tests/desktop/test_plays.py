"""Plays in the window, with real keys: Tab, names that are offered, how lines stand, the cast, in four languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.plays import play_cast
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.plays.cast_tab import CastTab
from writerdesk.desktop.plays.tool import Plays

ENGLISH = ".THE KITCHEN\n\nMARY\nWhere were you?\n\nTOM\n(low)\nOut.\n\nHe sits.\n"
HINDI = ".रसोई\n\n@रानी\nतुम कहाँ थे?\n\n@मोहन\nबाहर।\n\nवह बैठता है।\n"
ARABIC = ".المطبخ\n\n@ليلى\nأين كنت؟\n\n@سامي\nفي الخارج.\n\nيجلس.\n"
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@contextmanager
def play(
    qtbot: QtBot, folder: Path, text: str, language: str = "en", kind: str = "play"
) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(folder)
    piece = new_piece(workplace, title="Play", language=language, kind=kind)
    replace_text(workplace, piece, text)
    with opened(qtbot, workplace, "writing", piece) as window:
        writing = window.pages.writing
        qtbot.waitUntil(lambda: writing.controller.around is not None, timeout=LONG)
        yield window, workplace, piece
    workplace.close()


def tool(window: Open) -> Plays:
    made = window.pages.writing.toolbox.tool("plays")
    assert isinstance(made, Plays)
    return made


def text_of(window: Open) -> str:
    section = window.pages.writing.editor.section
    assert section is not None
    return section.ledger.text()


def line_looks(window: Open, words: str) -> tuple[Qt.AlignmentFlag, int, bool]:
    """Alignment, left margin, and whether the letters are soft, of the line that begins with ``words``."""
    document = window.pages.writing.editor.document()
    block = next(
        block
        for number in range(document.blockCount())
        if (block := document.findBlockByNumber(number)).text().startswith(words)
    )
    soft = window.application.parts.theme.colour("soft")
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    is_soft = cursor.charFormat().foreground().color() == soft
    return block.blockFormat().alignment(), round(block.blockFormat().leftMargin()), is_soft


@pytest.mark.parametrize(
    ("text", "language", "speaker", "speech", "direction"),
    [
        (ENGLISH, "en", "MARY", "Where", "He sits"),
        (HINDI, "hi", "@रानी", "तुम", "वह बैठता"),
        (ARABIC, "ar", "@ليلى", "أين", "يجلس"),
    ],
)
def test_elements_stand_apart(
    qtbot: QtBot, tmp_path: Path, text: str, language: str, speaker: str, speech: str, direction: str
) -> None:
    with play(qtbot, tmp_path, text, language) as (window, workplace, piece):
        assert line_looks(window, speaker)[0] == Qt.AlignmentFlag.AlignHCenter
        assert line_looks(window, speech)[1] > line_looks(window, direction)[1] == 0
        assert line_looks(window, direction)[2]
        assert not line_looks(window, speech)[2]
        assert text_of(window) == text
        assert piece_text(workplace, piece) == text, "formats change no letter"
        window.application.parts.theme.choose("dark")
        assert line_looks(window, direction)[2], "in the colours of the night too"
        window.application.parts.theme.choose("light")


def test_tab_goes_round_and_undo_takes_one_step_back(qtbot: QtBot, tmp_path: Path) -> None:
    with play(qtbot, tmp_path, ENGLISH) as (window, workplace, piece):
        editor = window.pages.writing.editor
        place = ENGLISH.index("were")
        editor.set_caret(place)
        window.key(Qt.Key.Key_Tab)
        assert text_of(window) == ENGLISH.replace("MARY\nWhere", "MARY\n\n@Where")
        assert text_of(window)[editor.caret() :].startswith("were you"), "the caret stays at its letter"
        qtbot.waitUntil(lambda: line_looks(window, "@Where")[0] == Qt.AlignmentFlag.AlignHCenter, timeout=LONG)
        editor.undo_step()
        assert text_of(window) == ENGLISH
        editor.set_caret(place)
        for _ in range(6):
            window.key(Qt.Key.Key_Tab)
        assert text_of(window) == ENGLISH, "all the way round"
        window.key(Qt.Key.Key_Backtab, SHIFT)
        assert text_of(window) == ENGLISH.replace("Where were you?", "(Where were you?)")
        window.key(Qt.Key.Key_Z, CONTROL)
        window.key(Qt.Key.Key_Tab, CONTROL)
        assert text_of(window) == ENGLISH, "Ctrl+Tab leaves the text"
        assert not editor.hasFocus()
        assert "\t" not in piece_text(workplace, piece)


def test_return_after_a_name_begins_what_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with play(qtbot, tmp_path, "") as (window, workplace, piece):
        window.key(Qt.Key.Key_Tab)
        window.type("रानी")
        qtbot.waitUntil(lambda: line_looks(window, "@रानी")[0] == Qt.AlignmentFlag.AlignHCenter, timeout=LONG)
        window.type("\nआओ।")
        qtbot.waitUntil(lambda: line_looks(window, "आओ")[1] > 0, timeout=LONG)
        assert line_looks(window, "@रानी")[0] == Qt.AlignmentFlag.AlignHCenter
        assert text_of(window) == "@रानी\nआओ।"
        window.type("\n\nवह जाती है।")
        qtbot.waitUntil(lambda: line_looks(window, "वह")[2], timeout=LONG)
        window.pages.writing.controller.flush()
        window.idle()
        assert piece_text(workplace, piece) == "@रानी\nआओ।\n\nवह जाती है।"


@pytest.mark.parametrize(
    ("text", "language", "typed", "name"),
    [(ENGLISH, "en", "M", "MARY"), (HINDI, "hi", "@मो", "@मोहन"), (ARABIC, "ar", "@س", "@سامي")],
)
def test_a_name_is_offered_and_taken(
    qtbot: QtBot, tmp_path: Path, text: str, language: str, typed: str, name: str
) -> None:
    with play(qtbot, tmp_path, text, language) as (window, _workplace, _piece):
        keys, editor = tool(window).keys, window.pages.writing.editor
        qtbot.waitUntil(lambda: len(keys.roles) == 2, timeout=LONG)
        editor.set_caret(len(text))
        window.type("\n" + typed)
        assert keys.offered.name == name.removeprefix("@")
        window.key(Qt.Key.Key_Escape)
        assert keys.offered.name == ""
        window.key(Qt.Key.Key_Backspace)
        window.type(typed[-1])
        window.key(Qt.Key.Key_Return)
        window.type("x")
        assert text_of(window) == f"{text}\n{name}\nx"
        editor.undo_step()
        assert text_of(window).startswith(f"{text}\n{name}")


def cast_tab(qtbot: QtBot, window: Open) -> CastTab:
    window.window.menus.actions["plays.show"].trigger()
    panel = window.pages.writing.panel
    assert panel is not None
    tab = panel.tabs.currentWidget()
    assert isinstance(tab, CastTab)
    qtbot.waitUntil(lambda: tab.roles.model_of_rows.rowCount() > 0, timeout=LONG)
    return tab


def test_the_cast_is_renamed_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    text = ENGLISH + "\nMARY (O.S.)\nMary, that is me.\n"
    with play(qtbot, tmp_path, text) as (window, workplace, piece):
        tab = cast_tab(qtbot, window)
        assert [row.title for row in tab.roles.model_of_rows.rows] == ["MARY", "TOM"]
        assert "2 speeches" in tab.roles.model_of_rows.rows[0].note
        assert [row.title for row in tab.scenes.model_of_rows.rows] == ["THE KITCHEN"]
        tab.roles.choose("MARY")
        tab.rename.click()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        window.type("Anna")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "ANNA" in text_of(window), timeout=LONG)
        assert text_of(window) == text.replace("MARY", "ANNA")
        qtbot.waitUntil(lambda: [row.title for row in tab.roles.model_of_rows.rows] == ["ANNA", "TOM"], timeout=LONG)
        window.pages.writing.editor.undo_step()
        assert text_of(window) == text
        assert nameless(window.window) == []
        window.pages.writing.controller.flush()
        window.idle()
        assert piece_text(workplace, piece) == text


def test_a_role_speaks_its_own_language(qtbot: QtBot, tmp_path: Path) -> None:
    with play(qtbot, tmp_path, ENGLISH) as (window, workplace, piece):
        tab = cast_tab(qtbot, window)
        tab.roles.choose("TOM")
        tab.language.setCurrentIndex(tab.language.findData("ar"))
        tab.language.activated.emit(tab.language.currentIndex())
        document = window.pages.writing.editor.document()
        qtbot.waitUntil(
            lambda: document.findBlockByNumber(7).blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft,
            timeout=LONG,
        )
        assert document.findBlockByNumber(3).blockFormat().layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert play_cast(workplace, piece).languages == {"tom": "ar"}


def test_minutes_are_told_and_another_piece_has_no_cast(qtbot: QtBot, tmp_path: Path) -> None:
    with play(qtbot, tmp_path, "MARY\n" + "word " * 600) as (window, workplace, _piece):
        window.wait("about 3 minutes")
        story = new_piece(workplace, title="Story", language="en", kind="story")
        replace_text(workplace, story, ENGLISH)
        window.window.go("writing", story)
        qtbot.waitUntil(lambda: text_of(window) == ENGLISH, timeout=LONG)
        assert line_looks(window, "MARY")[0] != Qt.AlignmentFlag.AlignHCenter
        assert window.pages.writing.editor.document().firstBlock().charFormat().fontWeight() in {0, QFont.Weight.Normal}
        window.pages.writing.editor.setFocus()
        window.pages.writing.editor.set_caret(0)
        window.key(Qt.Key.Key_Tab)
        assert text_of(window) == "\t" + ENGLISH
