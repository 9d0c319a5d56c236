"""The main job in the window, by keys and with real parts: brief, writing, sealing, comment, acceptance.

One long story, because each step stands on the one before; the endpoint and the practice lead are the real ones.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, opened
from tests.desktop.world import DOHA
from writerdesk.desktop.widgets.ticks import Tick
from writerdesk.packages.consent import consent_wording

CTRL = Qt.KeyboardModifier.ControlModifier


def test_from_the_first_run_to_the_pay(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "setup") as window:
        for _ in range(4):
            window.key(Qt.Key.Key_Return)
        window.wait("Offers")
        window.wait("1,200 INR")
        take_the_hindi_brief(window)
        write(window)
        seal_and_send(window)
        window.wait("The lead asks for changes")
        answer_the_comment(window)
        seal_and_send(window)
        window.wait("The money is owed to you.")
        window.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        window.wait("Accepted, pay is due")
    workplace.close()


def take_the_hindi_brief(window: Open) -> None:
    window.qtbot.waitUntil(lambda: not window.application.parts.jobs.busy, timeout=LONG)
    window.tab_to("Read the brief बरसात पर एक दोहा")
    window.key(Qt.Key.Key_Space)
    window.wait("How it is judged")
    window.qtbot.waitUntil(window.pages.brief.take.hasFocus)
    window.key(Qt.Key.Key_Space)
    window.qtbot.waitUntil(window.pages.writing.editor.hasFocus, timeout=LONG)
    window.qtbot.waitUntil(lambda: window.pages.writing.controller.piece is not None, timeout=LONG)


def write(window: Open) -> None:
    editor = window.pages.writing.editor
    window.type(DOHA.rstrip("\n").replace("भर, ", "भर "))
    window.qtbot.waitUntil(lambda: window.window.status.said("count") == "2 of 2 lines", timeout=LONG)
    editor.set_caret(DOHA.index("भर,") + 2)
    window.type(",")
    assert editor.document().toPlainText() == DOHA.rstrip("\n")
    window.qtbot.waitUntil(lambda: window.window.status.said("flagged") == "Nothing to look at", timeout=LONG)
    window.qtbot.waitUntil(lambda: window.window.status.said("saved") == "Saved", timeout=LONG)

    def gutter() -> list[str]:
        notes = editor.section.ledger.notes if editor.section is not None else []
        return [note.verse.shown for note in notes if note.verse is not None]

    window.qtbot.waitUntil(lambda: gutter() == ["13·11", "13·11"], timeout=LONG)


def seal_and_send(window: Open) -> None:
    window.key(Qt.Key.Key_Return, CTRL)
    window.wait("You allow")
    wording = consent_wording("en")
    for words in (wording.question, wording.promise, wording.process_shows, wording.process_hides):
        assert window.sees(words), "what is signed as shown is shown"
    window.qtbot.waitUntil(lambda: isinstance(window.window.focusWidget(), Tick), timeout=LONG)
    assert not window.pages.sending.seal.isEnabled(), "nothing is sealed without consent"
    window.key(Qt.Key.Key_Space)
    window.tab_to("Evaluation")
    window.key(Qt.Key.Key_Space)
    window.tab_to("Seal and send")
    window.key(Qt.Key.Key_Space)
    window.wait("Sealed.")
    window.wait("The vendor has it; the signed receipt is here.")


def answer_the_comment(window: Open) -> None:
    window.tab_to("Back to the text")
    window.key(Qt.Key.Key_Space)
    window.wait("Comments 1")
    panel = window.pages.writing.panel
    assert panel is not None
    assert panel.tabs.currentWidget() is panel.comments, "what is asked comes to the front"
    window.wait("What is asked for")
    card = panel.comments.cards()[0]
    card.setFocus()
    assert window.pages.writing.editor.page.highlighted == card.key, "the place answers with its tint"
    window.tab_to("Mark as done")
    window.key(Qt.Key.Key_Space)
    window.wait("done")
    window.key(Qt.Key.Key_F6)
    window.qtbot.waitUntil(window.pages.writing.editor.hasFocus)
    editor = window.pages.writing.editor
    word = editor.document().toPlainText().index("उड़ती")
    editor.set_caret(word, word + len("उड़ती"))
    window.type("बहती")
    window.qtbot.waitUntil(lambda: window.window.status.said("saved") == "Saved", timeout=LONG)
