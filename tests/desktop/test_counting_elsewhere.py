"""The count of a book in the status line follows what happens in its other sections."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.test_outline import BOOK, outline
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import new_piece, open_draft, replace_text


def words(window: Open) -> list[int]:
    """Every count of words that is told, in order."""
    told: list[int] = []
    window.pages.writing.controller.counted.connect(lambda counts: told.append(counts["words"] or 0))
    return told


def test_another_window_an_own_section_and_the_outline(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Book", language="en", kind="story")
    replace_text(workplace, piece, BOOK)
    with opened(qtbot, workplace, "writing", piece) as window:
        told = words(window)
        controller = window.pages.writing.controller
        qtbot.waitUntil(lambda: told[-1:] == [10], timeout=LONG)
        window.pages.writing.toolbox.begin_standing()
        other = own_workplace(tmp_path)
        try:
            draft = open_draft(other, piece)
            last = draft.sections[-1].id
            # The window has looked once, so that a change is one.
            qtbot.waitUntil(lambda: window.pages.writing.toolbox.tool("following")._mark is not None, timeout=LONG)  # type: ignore[attr-defined]
            draft.journal(last).load()
            draft.record(last, 0, 0, "from elsewhere ")
            draft.close()
        finally:
            other.close()
        qtbot.waitUntil(lambda: told[-1:] == [12], timeout=LONG)
        window.type("now ")
        assert controller.piece is not None
        controller.show_section(controller.piece.sections[1].id)
        qtbot.waitUntil(lambda: told[-1:] == [13], timeout=LONG)
        tab = outline(qtbot, window)
        tab.view.choose(tab.view.model_of_rows.rows[0].key)
        tab.view.setFocus()
        del told[:]
        window.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: told[-1:] == [13], timeout=LONG)
    workplace.close()
