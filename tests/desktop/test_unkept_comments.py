"""A comment that is being written is stored as it is written, and stands there again when the program ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, opened
from tests.desktop.world import DOHA, sent_doha, world
from writerdesk.actions import review


def test_a_comment_that_was_not_kept_yet_is_there_again(qtbot: QtBot, tmp_path: Path) -> None:
    with world(tmp_path / "vendor") as people:
        sent_doha(people.writer)
        with opened(qtbot, people.lead, "queue") as window:
            qtbot.waitUntil(lambda: window.pages.queue.model.rowCount() == 1, timeout=LONG)
            window.idle()
            window.key(Qt.Key.Key_Return)
            reading = window.pages.review
            qtbot.waitUntil(lambda: reading.editor.section is not None, timeout=LONG)
            window.idle()
            uuid = reading.controller.uuid
            reading.editor.set_caret(0, 4)
            window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(reading.form.text.hasFocus, timeout=LONG)
            window.type("यहाँ")
            window.key(Qt.Key.Key_Tab)
            window.type("बह")
            qtbot.waitUntil(lambda: review.review_page(people.lead, uuid).draft.proposing == "बह", timeout=LONG)
        kept = review.review_page(people.lead, uuid).draft
        assert (kept.saying, kept.saying_at, kept.comments) == ("यहाँ", (0, 4), ())
        with opened(qtbot, people.lead, "review", uuid) as window:
            form = window.pages.review.form
            qtbot.waitUntil(form.isVisible, timeout=LONG)
            window.idle()
            assert (form.text.toPlainText(), form.suggest.text()) == ("यहाँ", "बह")
            assert window.sees(f"“{DOHA[:4]}”")
            form.keep()
            window.wait("Comments 1")
        kept = review.review_page(people.lead, uuid).draft
        assert (kept.saying, kept.proposing, len(kept.comments)) == ("", "", 1)
