"""Several files that fall on the window at once: each is imported or asked about in turn, and none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.test_files import PUSHKIN, WORD, drop, importing
from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from tests.drafts.office_files import docx
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import piece_ids, piece_text


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    made.settings.set("setup.finished", True)
    yield made
    made.close()


def plain(folder: Path, name: str) -> Path:
    file = folder / f"{name}.txt"
    file.write_text(f"{name} it is.\n", encoding="utf-8")
    return file


def texts(workplace: Workplace) -> set[str]:
    return {piece_text(workplace, piece) for piece in piece_ids(workplace)}


def on_show(window: Open, name: str) -> bool:
    return window.window.stack.currentWidget() is window.pages.made(name)


def test_texts_without_a_question_are_all_made(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    with opened(qtbot, workplace, "desk") as window:
        drop(window, *(plain(tmp_path, name) for name in ("one", "two", "three")))
        window.wait("Made of the files: 3 pieces.")
        assert texts(workplace) == {"one it is.\n", "two it is.\n", "three it is.\n"}
        assert not nameless(window.window)


def test_files_with_questions_wait_for_one_another(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    word, other = tmp_path / "nuit.docx", tmp_path / "jour.docx"
    word.write_bytes(docx(WORD))
    other.write_bytes(docx(WORD))
    poem = tmp_path / "stihi.txt"
    poem.write_bytes(PUSHKIN.encode("koi8-r"))
    with opened(qtbot, workplace, "desk") as window:
        drop(window, plain(tmp_path, "one"), word, poem, other, plain(tmp_path, "two"))
        window.wait("Footnotes of the file were left out: 1.")
        page = importing(window)
        assert page.field.text() == str(word)
        window.wait("Waiting: 3 files, first \u2068stihi.txt\u2069.")
        window.key(Qt.Key.Key_Return)
        window.wait("Which one reads right?")
        window.key(Qt.Key.Key_Escape)  # This one is let be.
        qtbot.waitUntil(lambda: page.field.text() == str(other), timeout=LONG)
        window.wait("Footnotes of the file were left out: 1.")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(piece_ids(workplace)) == 4, timeout=LONG)
        assert texts(workplace) == {"one it is.\n", "two it is.\n", "Une nuit\nsans lune."}


def test_a_file_dropped_while_another_is_asked_about_waits(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    word = tmp_path / "nuit.docx"
    word.write_bytes(docx(WORD))
    with opened(qtbot, workplace, "desk") as window:
        drop(window, word)
        window.wait("Footnotes of the file were left out: 1.")
        drop(window, plain(tmp_path, "one"))
        window.wait("Waiting: 1 file, first \u2068one.txt\u2069.")
        assert importing(window).field.text() == str(word)
        window.window.go("settings")
        drop(window, plain(tmp_path, "two"))
        window.wait("Made of the files: 2 pieces.")


def test_an_error_is_read_before_the_next_file_comes(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    broken = tmp_path / "half.docx"
    broken.write_bytes(docx(WORD)[: len(docx(WORD)) // 2])
    with opened(qtbot, workplace, "desk") as window:
        drop(window, plain(tmp_path, "one"), broken, plain(tmp_path, "two"))
        window.wait("Waiting: 1 file, first \u2068two.txt\u2069.")
        window.wait("half.docx")
        window.tab_to("Next file")
        window.key(Qt.Key.Key_Space)
        window.wait("Made of the files: 2 pieces.")
        assert texts(workplace) == {"one it is.\n", "two it is.\n"}
