"""A “not accepted” while the writer looks on: the page hears of it, says the clause in words, and takes one appeal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, opened
from tests.desktop.world import World, offered, sent_doha, world
from writerdesk.actions import review, tutorials
from writerdesk.actions.decision_view import decision_page
from writerdesk.actions.moves import piece_state
from writerdesk.actions.send import sync_once
from writerdesk.desktop.brief.page import BriefPageView
from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.library.page import LibraryPage


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("people")) as made:
        yield made


def test_the_page_hears_of_the_decision_and_takes_one_appeal(qtbot: QtBot, people: World) -> None:
    writer, lead = people.writer, people.lead
    piece = sent_doha(writer)
    with opened(qtbot, writer, "decision", piece) as window:
        window.wait("Nobody has decided about this piece yet.")
        sync_once(lead)
        (row,) = [one for one in review.queue(lead) if one.piece == piece]
        review.claim(lead, row.uuid)
        review.decide(
            lead, row.uuid, "not-accepted", reason_code="off-brief", sentence="यह वर्षा नहीं।", clause="work.theme"
        )
        sync_once(lead)
        sync_once(writer)
        window.pages.refresh()
        window.wait("The piece is not accepted")
        window.wait("Clause of the brief: The work: Theme or prompt")
        window.wait("You do not agree?")
        window.tab_to("Your answer to the reason")
        window.type("यह वर्षा है।")
        window.pages.refresh()
        window.idle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Your answer to the reason", "news that are none take nothing away"
        window.tab_to("Appeal")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: piece_state(writer.desk_of_piece(piece), piece).state == "APPEALED", timeout=LONG)
        qtbot.waitUntil(lambda: not window.sees("You do not agree?"), timeout=LONG)
        window.idle()
    assert "appeal" not in decision_page(writer, piece).can


def test_a_clause_is_said_in_the_words_of_the_window(qtbot: QtBot) -> None:
    names = FieldNames()
    assert names.clause("limits.length") == "Limits: Lengths"
    assert names.clause("work.form") == "The work"
    assert names.clause("rights") == "Rights"
    assert names.clause("the third step") == "the third step"


def test_the_page_keys_read_a_brief_from_its_answers(qtbot: QtBot, people: World) -> None:
    with opened(qtbot, people.writer, "brief", offered(people.writer, "sw")) as window:
        page = window.pages.page("brief")
        assert isinstance(page, BriefPageView)
        qtbot.waitUntil(page.take.hasFocus, timeout=LONG)
        bar = page.column.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=LONG)
        window.key(Qt.Key.Key_PageDown)
        assert bar.value() == min(bar.pageStep(), bar.maximum())
        window.key(Qt.Key.Key_PageUp)
        assert bar.value() == 0
        assert page.take.hasFocus()


def test_a_tutorial_asks_for_the_appeal_once_the_reason_is_there(qtbot: QtBot, people: World) -> None:
    steps = tutorials.show(people.writer, "appeal").steps
    done = [
        tutorials.StepShown(step.action, step.text, done=step.action not in {"appeal", "accepted"}) for step in steps
    ]
    with opened(qtbot, people.writer, "library", "tutorials") as window:
        window.wait("Reading a pay rule")
        window.idle()
        page = window.pages.page("library")
        assert isinstance(page, LibraryPage)
        page.tutorials._show(tutorials.TutorialShown("appeal", "An appeal", "", None, "", "a-piece", "", tuple(done)))
        window.wait("The reason is mistaken here")
        window.idle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Your answer to the reason"
        led: list[tuple[str, str]] = []
        page.go_wanted.connect(lambda name, target: led.append((name, target)))
        page.go_wanted.disconnect(window.window.go)
        window.tab_to("To the page")
        window.key(Qt.Key.Key_Space)
        assert led == [("decision", "a-piece")]
