"""What came by paste stands in the process record, as far as it still stands in the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, SHIFT, editor_of, text_of, writing
from tests.desktop.windows import LONG, Open
from writerdesk.actions.process import process_shown, record_save

A, C, V, Y, Z = Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Y, Qt.Key.Key_Z
MAIL = "A long line that a mail has parted in the mid\u00ad\ndle, so that it is tidied when it comes."


def paste(window: Open, text: str, *, as_it_is: bool = True) -> None:
    QGuiApplication.clipboard().setText(text)
    window.key(V, CONTROL | SHIFT if as_it_is else CONTROL)


def saved(window: Open) -> tuple[int, int, int]:
    """Seal what stands: added, removed and pasted of the entry that this makes."""
    piece = window.pages.writing.controller.piece
    assert piece is not None
    window.idle()
    piece.draft.flush()
    record_save(piece.draft.desk, piece.piece.id, text_of(window))
    entry = process_shown(piece.draft.desk, piece.piece.id).entries[-1]
    return entry.added, entry.removed, entry.pasted


def test_a_paste_is_a_part_of_what_was_added_also_in_the_first_moment(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, "twelve signs")
        window.type(" and mine")
        assert saved(window) == (21, 0, 12)
        window.type(", all of it")
        assert saved(window) == (11, 0, 0), "a paste counts in one save"


def test_line_ends_do_not_count_and_clusters_are_one(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "hi") as window:
        paste(window, "नमस्ते\nक्षेत्र")
        added, _, pasted = saved(window)
        assert (added, pasted) == (added, added)
        assert 0 < added < len("नमस्तेक्षेत्र")


def test_undo_and_deleting_take_it_back_and_redo_brings_it(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        window.type("mine ")
        paste(window, "theirs")
        window.key(Z, CONTROL)
        window.type("own")
        assert saved(window) == (8, 0, 0)
        paste(window, "again")
        window.key(Z, CONTROL)
        window.key(Y, CONTROL)
        window.key(Qt.Key.Key_Backspace)
        window.type("st")
        assert saved(window) == (6, 0, 4)


def test_a_paste_that_was_recorded_is_not_taken_off_later_ones(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, "first paste")
        assert saved(window) == (11, 0, 11)
        window.key(A, CONTROL)
        paste(window, "другой")
        assert saved(window) == (6, 11, 6)


def test_tidying_is_not_counted_twice(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, MAIL, as_it_is=False)
        qtbot.waitUntil(lambda: "middle" in text_of(window), timeout=LONG)
        length = len(text_of(window))
        window.type(" Mine.")
        assert saved(window) == (length + 6, 0, length)


def test_what_was_copied_here_did_not_come_from_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        window.type("my own words ")
        window.key(A, CONTROL)
        window.key(C, CONTROL)
        window.key(Qt.Key.Key_End, CONTROL)
        window.key(V, CONTROL | SHIFT)
        assert saved(window) == (26, 0, 0)


def test_dropped_words_count_as_a_paste(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        mime = QMimeData()
        mime.setText("dropped")
        event = QDropEvent(
            QPoint(1, 1), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        editor_of(window).dropEvent(event)
        window.type("!")
        assert sorted(text_of(window)) == sorted("dropped!")
        assert saved(window) == (8, 0, 7)


def test_no_word_of_a_paste_is_kept_beside_the_text(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "", "en") as window:
        paste(window, "unmistakable")
        window.idle()
        piece = window.pages.writing.controller.piece
        assert piece is not None
        rows = piece.draft.desk.read(lambda c: [tuple(row) for row in c.execute("SELECT * FROM pasted_amounts")])
        assert [row[1:] for row in rows] == [(piece.piece.id, 12)]
        assert all(isinstance(value, int) for row in rows for value in (row[0], row[2]))
