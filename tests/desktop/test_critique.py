"""A critique by keys alone: to the judged text, a remark with its category, the rubric; and what the lead sees."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, nameless, opened
from tests.desktop.world import World, world
from writerdesk.actions import review
from writerdesk.actions.critique import critique_page
from writerdesk.actions.moves import piece_state
from writerdesk.actions.seal import seal
from writerdesk.actions.send import sync_once
from writerdesk.actions.take import take
from writerdesk.actions.write import replace_text
from writerdesk.desktop.critique.tool import Critique

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ESSAY = "« Vous êtes le dernier » tient ; le reste se contredit. " * 8


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, str]]:
    """A writer who has taken the critique and written the essay."""
    with world(tmp_path_factory.mktemp("people")) as made:
        piece = take(made.writer, "practice-critique-fr")
        replace_text(made.writer, piece, ESSAY)
        yield made, piece


def tool_of(window: Open) -> Critique:
    tool = window.pages.writing.toolbox.tool("critique")
    assert isinstance(tool, Critique)
    window.qtbot.waitUntil(lambda: tool.shown is not None, timeout=LONG)
    window.idle()
    return tool


def remarks_and_rubric_by_keys(qtbot: QtBot, people: tuple[World, str]) -> None:
    writer, piece = people[0].writer, people[1]
    with opened(qtbot, writer, "writing", piece) as window:
        page = window.pages.writing
        qtbot.waitUntil(lambda: page.editor.section is not None and page.panel is not None, timeout=LONG)
        tool = tool_of(window)
        assert tool.pane is not None
        assert tool.remarks is not None
        assert tool.rubric is not None
        first = tool.pane.editor.toPlainText().split("\n")[0]
        window.key(Qt.Key.Key_F7, CONTROL)
        qtbot.waitUntil(tool.pane.editor.hasFocus, timeout=LONG)
        window.type("x")
        assert tool.pane.editor.toPlainText().split("\n")[0] == first, "nobody changes a judged text"
        for _ in range(10):
            window.key(Qt.Key.Key_Right, SHIFT)
        window.key(Qt.Key.Key_F7, SHIFT)
        qtbot.waitUntil(tool.remarks.form.category.hasFocus, timeout=LONG)
        window.key(Qt.Key.Key_Down)
        window.tab_to("What do you see here?")
        window.type("Un silence qui n'est pas.")
        assert tool.pane is not None
        tool.pane.editor.set_caret(0, first.index(" ") + 1)  # by words a choice ends behind the space
        tool.pane.begin_remark()
        window.wait(f"“{first.split()[0]}”")
        tool.pane.editor.set_caret(0, 10)
        tool.pane.begin_remark()
        assert tool.remarks.form.text.toPlainText() == "Un silence qui n'est pas.", "what was typed is not lost"
        window.tab_to("Keep")
        window.key(Qt.Key.Key_Space)
        window.wait("Remarks 1")
        window.wait("Un silence qui n'est pas.")
        window.key(Qt.Key.Key_F7, CONTROL | SHIFT)
        window.wait("Cohérence du récit")
        window.key(Qt.Key.Key_Space)
        window.tab_to("Cohérence du récit: ")
        window.type("Deux couleurs.")
        qtbot.waitUntil(lambda: len(critique_page(writer, piece).ratings) == 1, timeout=LONG)
        qtbot.waitUntil(lambda: critique_page(writer, piece).ratings[0].reason == "Deux couleurs.", timeout=LONG)
        assert nameless(window.window) == []
        window.idle()
    (remark,) = critique_page(writer, piece).remarks
    assert (remark.quote, remark.label, remark.text) == (first[:10], "Cohérence", "Un silence qui n'est pas.")
    assert critique_page(writer, piece).ratings[0].value == "1"


def the_lead_reads(qtbot: QtBot, people: tuple[World, str]) -> None:
    writer, lead = people[0].writer, people[0].lead
    uuid = seal(writer, people[1], ["training"]).uuid
    sync_once(writer)
    sync_once(lead)
    review.claim(lead, uuid)
    with opened(qtbot, lead, "review", uuid) as window:
        reading = window.pages.review
        qtbot.waitUntil(lambda: reading.judged is not None, timeout=LONG)
        assert reading.judged is not None
        assert reading.judged.pane.isVisible()
        assert not reading.judged.pane.say.isVisible(), "a reader remarks on the essay, not on the judged text"
        reading.tabs.setCurrentWidget(reading.judged)
        window.wait("Un silence qui n'est pas.")
        window.wait("Cohérence du récit: 1  Le récit se contredit.")
        window.wait("Vie: not rated")
        card = reading.judged.cards()[0]
        card.setFocus()
        assert reading.judged.pane.editor.page.highlighted == card.key
        window.idle()


def the_writer_appeals(qtbot: QtBot, people: tuple[World, str]) -> None:
    writer, lead, piece = people[0].writer, people[0].lead, people[1]
    (uuid,) = [row.uuid for row in review.queue(lead) if row.piece == piece]
    review.decide(lead, uuid, "not-accepted", reason_code="off-brief", sentence="Trop peu de passages.", clause="work")
    sync_once(lead)
    sync_once(writer)
    with opened(qtbot, writer, "writing", piece) as window:
        window.wait("Trop peu de passages.")
        panel = window.pages.writing.panel
        assert panel is not None
        panel.comments.setFocus()
        window.tab_to("Appeal…")
        window.key(Qt.Key.Key_Space)
        window.wait("Send the appeal")
        window.type("Il y en a trois.")
        window.tab_to("Send the appeal")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: piece_state(writer.desk_of_piece(piece), piece).state == "APPEALED", timeout=LONG)
        qtbot.waitUntil(lambda: not window.sees("Appeal…"), timeout=LONG)
        window.idle()
    (said,) = [one for one in piece_state(writer.desk_of_piece(piece), piece).history if one.to == "APPEALED"]
    assert said.payload["text"] == "Il y en a trois."


@pytest.mark.long
def test_remarks_by_keys_then_the_lead_reads_and_the_writer_appeals(qtbot: QtBot, people: tuple[World, str]) -> None:
    remarks_and_rubric_by_keys(qtbot, people)
    the_lead_reads(qtbot, people)
    the_writer_appeals(qtbot, people)
    writer, piece = people[0].writer, people[1]
    assert piece_state(writer.desk_of_piece(piece), piece).state == "APPEALED"
