"""Marks of the language while one types, tidied paste, each a step that Ctrl+Z takes back alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, SHIFT, editor_of, text_of, writing
from tests.desktop.windows import LONG, Open
from writerdesk.desktop.typing_help.typing import TypingHelp

Z, Y, V = Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V
MAIL = """It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of fool\u00ad
ishness, it was the epoch of belief, it was the epoch of incredulity, it
was the season of "Light".\u00a0It was the season of Darkness, it was the
spring of hope."""


def paste(window: Open, text: str, *, as_it_is: bool = False) -> None:
    QGuiApplication.clipboard().setText(text)
    window.key(V, CONTROL | SHIFT if as_it_is else CONTROL)


@pytest.mark.parametrize(
    ("language", "keys", "wanted"),
    [("en", "\"It's", "“It’s"), ("fr", "l'un \"", "l’un «\u00a0"), ("ar", 'قال "', "قال ”"), ("en", "so...", "so…")],
)
def test_a_straight_mark_turns_and_ctrl_z_gives_it_back(
    qtbot: QtBot, tmp_path: Path, language: str, keys: str, wanted: str
) -> None:
    with writing(qtbot, tmp_path, "", language) as window:
        window.type(keys)
        assert text_of(window) == wanted
        if wanted.endswith(("\u00a0", "”", "…")):
            window.key(Z, CONTROL)
            assert text_of(window).endswith(keys[-1]), "the straight mark is back"
            window.type("x")
            assert text_of(window).endswith(keys[-1] + "x"), "and stays"


def test_an_apostrophe_is_none_of_the_quotation_marks(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "am") as window:
        window.type('"don\'t"')
        assert text_of(window) == "«don't»"


def test_marks_stay_straight_where_the_setting_says_so_and_in_code(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        window.type('`"a"` ')
        assert text_of(window) == '`"a"` '
        window.type('\n```\n"b"\n```\n')
        assert '"b"' in text_of(window)
        window.application.parts.keep("editor.smart_quotes", False)
        window.type('"c"')
        assert text_of(window).endswith('"c"')
        window.type("...")
        assert text_of(window).endswith("…"), "the dashes have a setting of their own"


def test_a_language_without_a_card_keeps_what_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "kea") as window:
        window.type('"so..."')
        assert text_of(window) == '"so..."'


def test_what_an_input_method_commits_turns_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QInputMethodEvent

    with writing(qtbot, tmp_path, "", "ja") as window:
        event = QInputMethodEvent()
        event.setCommitString('"')
        QCoreApplication.sendEvent(editor_of(window), event)
        assert text_of(window) == "「"


def whispered(window: Open) -> str:
    tool = window.pages.writing.toolbox.tool("typing")
    assert isinstance(tool, TypingHelp)
    return tool.whisper.words


def test_pasted_mail_is_tidied_and_ctrl_z_gives_it_back_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Before.\n", "en") as window:
        editor_of(window).set_caret(len("Before.\n"))
        paste(window, MAIL)
        tidy = text_of(window)
        assert "\n" not in tidy.removeprefix("Before.\n")
        assert "foolishness" in tidy
        assert "“Light”. It" in tidy
        assert whispered(window) == "Tidied what was pasted – Ctrl+Z gives it back as it was"
        window.key(Z, CONTROL)
        assert text_of(window) == "Before.\n" + MAIL
        window.key(Z, CONTROL)
        assert text_of(window) == "Before.\n"
        window.key(Y, CONTROL)
        window.key(Y, CONTROL)
        assert text_of(window) == tidy


def test_what_is_selected_is_tidied_by_hand_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, f'"Before".  \n\n{MAIL}', as_it_is=True)
        untidy, editor = text_of(window), editor_of(window)
        editor.set_caret(len('"Before".  \n\n'), len(untidy))
        QTest.keyClick(editor, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
        assert text_of(window).startswith('"Before".  \n\nIt was')
        assert "foolishness" in text_of(window)
        window.key(Z, CONTROL)
        assert text_of(window) == untidy
        editor.set_caret(0)
        QTest.keyClick(editor, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
        assert text_of(window).startswith("“Before”.\n\nIt was")
        assert whispered(window) == "Tidied – Ctrl+Z gives it back as it was"
        window.key(Z, CONTROL)
        assert text_of(window) == untidy
        window.key(Y, CONTROL)
        QTest.keyClick(editor, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
        assert whispered(window) == "There is nothing to tidy here"


def test_ctrl_shift_v_pastes_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, MAIL, as_it_is=True)
        assert text_of(window) == MAIL
        assert whispered(window) == ""
        window.application.parts.keep("editor.tidy_paste", False)
        paste(window, MAIL)
        assert text_of(window) == MAIL * 2


def test_in_a_poem_no_lines_are_joined(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en", "poem") as window:
        paste(window, MAIL.replace("fool\u00ad\nish", "foolish"))
        assert text_of(window).count("\n") == MAIL.count("\n") - 1


def test_a_long_paste_is_tidied_in_a_job_and_not_if_one_wrote_on_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    long = "\n\n".join([MAIL] * 20)
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, long)
        qtbot.waitUntil(lambda: "\u00ad" not in text_of(window), timeout=LONG)
        window.key(Z, CONTROL)
        assert text_of(window) == long
        window.key(Z, CONTROL)
        assert text_of(window) == ""
        paste(window, long)
        editor_of(window).set_caret(10)
        window.type("x")
        window.idle()
        assert "x" in text_of(window)
        assert "\u00ad" in text_of(window)


def test_words_that_are_plain_already_are_left_and_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, "plain words")
        assert (text_of(window), whispered(window)) == ("plain words", "")
