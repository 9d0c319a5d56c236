"""A pasted line of a million characters is stored as sections that continue one another, while the window lives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, SHIFT, editor_of, piece_of, text_of, writing
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.write import piece_text
from writerdesk.drafts.versions import list_versions, version_text

SENTENCES = {
    "en": "It was the best of times, it was the worst of times. ",
    "km": "មនុស្សទាំងអស់កើតមកមានសេរីភាព",
    "ur": "وہ بہترین وقت تھا، وہ بدترین وقت تھا۔ ",
    "ff": "𞤀𞤣𞤢𞤥𞤢𞥄𞤯𞤫 𞤫 𞤫𞤲 ",
}


def paste(window: Open, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    window.key(Qt.Key.Key_V, CONTROL | SHIFT)


def whole_text(window: Open) -> str:
    piece = window.pages.writing.controller.piece
    assert piece is not None
    return piece.draft.text()


def longest_on_the_page(window: Open) -> int:
    section = editor_of(window).section
    assert section is not None
    return max(map(len, section.ledger.texts))


def taken_up(window: Open) -> bool:
    """Whether the piece is on the page again, in several sections."""
    piece = window.pages.writing.controller.piece
    return piece is not None and len(piece.sections) > 1 and not editor_of(window).isReadOnly()


@pytest.mark.parametrize("tag", SENTENCES)
def test_the_line_is_whole_in_the_text_and_short_on_the_page(qtbot: QtBot, tmp_path: Path, tag: str) -> None:
    line = (SENTENCES[tag] * 4_000)[:60_000].strip()
    with writing(qtbot, tmp_path, "before  after", tag) as window:
        editor_of(window).set_caret(7)
        paste(window, line)
        qtbot.waitUntil(lambda: taken_up(window), timeout=LONG)
        assert whole_text(window) == f"before {line} after"
        window.type("x")
        assert whole_text(window) == f"before {line}x after"
        assert longest_on_the_page(window) <= 10_001


def test_it_takes_the_place_of_what_is_selected_and_joins_its_line(qtbot: QtBot, tmp_path: Path) -> None:
    line = "word " * 9_000
    with writing(qtbot, tmp_path, "one\ntwo three\nfour", "en") as window:
        editor_of(window).set_caret(4, 7)
        paste(window, f"first\n{line}")
        whole = f"one\nfirst\n{line} three\nfour"
        qtbot.waitUntil(lambda: taken_up(window), timeout=LONG)
        assert whole_text(window) == whole
        assert longest_on_the_page(window) <= 10_000


@pytest.mark.long
def test_a_paste_of_many_short_lines_stays_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    lines = "a line\n" * 9_000
    with writing(qtbot, tmp_path, "before ", "en") as window:
        editor_of(window).set_caret(7)
        paste(window, lines)
        window.type("x")
        qtbot.waitUntil(lambda: text_of(window) == f"before {lines}x", timeout=LONG)
        window.key(Qt.Key.Key_Z, CONTROL)
        window.key(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: text_of(window) == "before ", timeout=LONG)
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: text_of(window) == f"before {lines}", timeout=LONG)


def settled(window: Open, text: str) -> bool:
    """Whether this is the text, and it can be typed on."""
    piece = window.pages.writing.controller.piece
    return piece is not None and not editor_of(window).isReadOnly() and whole_text(window) == text


@pytest.mark.long
def test_a_million_signs_over_a_paragraph_are_one_step_of_undo(qtbot: QtBot, tmp_path: Path) -> None:
    before = "One.\nA paragraph that was written with care.\nThree."
    line = ("It was the best of times. " * 40_000)[:1_000_000].strip()
    with writing(qtbot, tmp_path, before) as window:
        editor_of(window).set_caret(5, 5 + len("A paragraph that was written with care."))
        paste(window, line)
        qtbot.waitUntil(lambda: taken_up(window), timeout=3 * LONG)
        assert whole_text(window) == f"One.\n{line}\nThree."
        window.key(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: text_of(window) == before and settled(window, before), timeout=3 * LONG)
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: taken_up(window) and settled(window, f"One.\n{line}\nThree."), timeout=3 * LONG)
        window.key(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: text_of(window) == before, timeout=3 * LONG)
        assert whole_text(window) == before


def test_steps_before_and_behind_it_keep_their_order(qtbot: QtBot, tmp_path: Path) -> None:
    before, line = "One.\nWritten with care.\nThree.", ("It was the best of times. " * 2_400).strip()
    typed, after = f"x{before}", f"xOne.\n{line}\nThree."
    with writing(qtbot, tmp_path, before) as window:
        window.type("x")
        editor_of(window).set_caret(6, 24)
        paste(window, line)
        qtbot.waitUntil(lambda: taken_up(window), timeout=LONG)
        assert whole_text(window) == after
        window.type("y")
        window.key(Qt.Key.Key_Z, CONTROL)
        assert whole_text(window) == after
        window.key(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: settled(window, typed), timeout=LONG)
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        qtbot.waitUntil(lambda: taken_up(window) and settled(window, after), timeout=LONG)
        window.key(Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: settled(window, typed), timeout=LONG)
        window.key(Qt.Key.Key_Z, CONTROL)
        assert text_of(window) == before


def test_the_text_before_it_is_kept_as_a_version(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "words that were there") as window:
        editor_of(window).set_caret(0, 21)
        paste(window, "word " * 9_000)
        qtbot.waitUntil(lambda: taken_up(window), timeout=LONG)
        piece = window.pages.writing.controller.piece
        assert piece is not None
        desk, name = piece.draft.desk, piece.draft.id
        kept = desk.read(lambda c: [version_text(c, name, version.id) for version in list_versions(c, name)])
        assert "words that were there" in kept


@pytest.mark.parametrize("signs", [60_000, pytest.param(1_000_000, marks=pytest.mark.long)])
def test_it_is_taken_back_and_made_again_on_another_day(qtbot: QtBot, tmp_path: Path, signs: int) -> None:
    before, line = "One.\nWritten with care.\nThree.", ("It was the best of times. " * 40_000)[:signs].strip()
    after, workplace = f"One.\n{line}\nThree.", fresh(tmp_path)
    piece = piece_of(workplace, before)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) == before, timeout=LONG)
        editor_of(window).set_caret(5, 23)
        paste(window, line)
        qtbot.waitUntil(lambda: taken_up(window) and settled(window, after), timeout=3 * LONG)
    assert piece_text(workplace, piece) == after
    for keys, wanted in ((CONTROL, before), (CONTROL | SHIFT, after)):
        with opened(qtbot, workplace, "writing", piece) as window:
            qtbot.waitUntil(lambda: window.pages.writing.controller.around is not None, timeout=LONG)
            window.key(Qt.Key.Key_Z, keys)
            qtbot.waitUntil(lambda wanted=wanted: settled(window, wanted), timeout=3 * LONG)  # type: ignore[misc]
        assert piece_text(workplace, piece) == wanted
    workplace.close()
