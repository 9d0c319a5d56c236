"""A lead reads, comments on this very word, scores and decides; the writer sees it at the place it is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, nameless, opened
from tests.desktop.world import DOHA, World, sent_doha, world
from tests.reviews.judged import add_some
from writerdesk.actions.comments import comments_of
from writerdesk.actions.piece_view import piece_view
from writerdesk.actions.seal import seal
from writerdesk.actions.send import sync_once
from writerdesk.desktop.review.agreement_page import AgreementPageView
from writerdesk.desktop.statistics.cards import ChartCard
from writerdesk.desktop.statistics.figures_table import FiguresTable
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.drafts.pieces import piece as piece_row

WORD = "उड़ती"


@pytest.fixture(scope="module")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[World, str]]:
    """A vendor with one piece that waits to be read."""
    patch = pytest.MonkeyPatch()
    patch.delenv("WRITERDESK_DATA", raising=False)
    with world(tmp_path_factory.mktemp("vendor")) as people:
        yield people, sent_doha(people.writer)
    patch.undo()


def test_from_the_queue_to_the_writers_margin(qtbot: QtBot, vendor: tuple[World, str]) -> None:
    people, piece = vendor
    with opened(qtbot, people.lead, "queue") as window:
        qtbot.waitUntil(lambda: window.pages.queue.model.rowCount() == 1, timeout=LONG)
        assert "हिन्दी" in str(window.pages.queue.model.index(0, 0).data())
        look_through(window)
        window.key(Qt.Key.Key_Return)
        reading = window.pages.review
        qtbot.waitUntil(lambda: reading.editor.section is not None, timeout=LONG)
        look_only(window)
        for number in range(reading.tabs.count()):
            reading.tabs.setCurrentIndex(number)
            assert nameless(window.window) == [], reading.tabs.tabText(number)
        reading.tabs.setCurrentIndex(2)
        window.wait("The checks left nothing to look at.")
        window.wait("exactly 2 lines")
        reading.tabs.setCurrentIndex(0)
        comment(window)
        score(window)
        decide(window)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.queue, timeout=LONG)
        window.idle()
    sync_once(people.writer)
    assert piece_view(people.writer, piece)["state"] == "CHANGES_ASKED"
    (placed,) = comments_of(people.writer, piece)
    assert placed.start is not None
    assert DOHA[placed.start : placed.end] == WORD
    assert (placed.text, placed.suggest) == ("यहाँ कुछ हल्का?", "बहती")
    with opened(qtbot, people.writer, "writing", piece) as window:
        leave_as_it_is(window, placed.id)
        read_the_decision(window, piece)
    seal(people.writer, piece, ["training"])
    sync_once(people.writer)
    with opened(qtbot, people.lead, "queue") as window:
        qtbot.waitUntil(lambda: window.pages.queue.model.rowCount() == 1, timeout=LONG)
        window.key(Qt.Key.Key_Return)
        window.wait("The writer leaves it as it is.")
        window.wait("The writer: छंद टूटता है।")
        leave_it_to_others(window)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.queue, timeout=LONG)
        window.wait("Nothing waits to be read.")
    sync_once(people.writer)
    assert piece_view(people.writer, piece)["state"] == "RECEIVED"


def look_through(window: Open) -> None:
    """Words that do not stand in the row hide it, others bring it back; Return goes to the rows."""
    queue = window.pages.queue
    window.idle()
    queue.filters.words.setFocus()
    window.type("क़लम")
    window.qtbot.waitUntil(lambda: queue.model.rowCount() == 0, timeout=LONG)
    queue.filters.words.selectAll()
    window.type("हिन्दी")
    window.qtbot.waitUntil(lambda: queue.model.rowCount() == 1, timeout=LONG)
    queue.filters.overdue.click()
    window.qtbot.waitUntil(lambda: queue.model.rowCount() == 0, timeout=LONG)
    assert not queue.read.isEnabled()
    queue.filters.overdue.click()
    window.qtbot.waitUntil(lambda: queue.model.rowCount() == 1, timeout=LONG)
    queue.filters.words.setFocus()
    window.key(Qt.Key.Key_Return)
    window.qtbot.waitUntil(queue.list.hasFocus, timeout=LONG)


def leave_as_it_is(window: Open, comment: str) -> None:
    """The writer does not follow a comment, and says why, in the margin."""

    def card() -> PlaceCard | None:
        panel = window.pages.writing.panel
        return panel.comments.card(comment) if panel is not None else None

    def asked() -> bool:
        found = card()
        if found is not None and not found.asking:
            next(one for one in found.findChildren(QPushButton) if one.text() == "Leave it as it is").click()
        focus = QApplication.focusWidget()
        return focus is not None and focus.isVisible() and "Why does it stay?" in focus.accessibleName()

    window.qtbot.waitUntil(lambda: window.pages.writing.controller.report is not None, timeout=LONG)
    window.idle()
    window.qtbot.waitUntil(asked, timeout=LONG)
    window.type("छंद टूटता है।")
    window.tab_to("Keep")
    window.key(Qt.Key.Key_Space)
    window.wait("You: छंद टूटता है।")
    window.idle()


def read_the_decision(window: Open, piece: str) -> None:
    """The page of the decision, and the account."""
    window.window.go("decision", piece)
    window.wait("Changes are asked for")
    window.wait("left as it is")
    window.idle()
    assert nameless(window.window) == []
    assert not window.sees("You do not agree?"), "there is nothing to appeal against"
    window.tab_to("Why? (if you like)")
    window.type("बात साफ़ है।")
    window.tab_to("In part")
    window.key(Qt.Key.Key_Space)
    window.wait("You said: In part.")
    window.idle()
    window.window.go("ledger")
    window.wait("What was offered, what is due, what was paid.")
    window.idle()
    assert nameless(window.window) == []


def leave_it_to_others(window: Open) -> None:
    """A lead who knows the writer says so and steps aside."""
    reading = window.pages.review
    window.idle()
    reading.tabs.setCurrentIndex(reading.tabs.count() - 1)
    verdict = reading.verdict
    assert verdict is not None
    assert verdict.difference.isHidden()
    assert not verdict.leaving.aside.isEnabled()
    verdict.leaving.conflict.setText("हम बहनें हैं")
    verdict.leaving.aside.setFocus()
    window.key(Qt.Key.Key_Space)


def look_only(window: Open) -> None:
    """A lead cannot change a word."""
    editor = window.pages.review.editor
    before = editor.document().toPlainText()
    assert before == DOHA.rstrip("\n")
    editor.setFocus()
    window.type("x")
    window.key(Qt.Key.Key_Backspace)
    window.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.document().toPlainText() == before


def comment(window: Open) -> None:
    reading = window.pages.review
    assert not reading.say.isEnabled(), "without chosen words there is nothing to comment on"
    start = DOHA.index(WORD)
    reading.editor.set_caret(start, start + len(WORD))
    window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.waitUntil(reading.form.text.hasFocus)
    window.type("यहाँ कुछ हल्का?")
    window.key(Qt.Key.Key_Tab)
    window.type("बहती")
    window.tab_to("Keep")
    window.key(Qt.Key.Key_Space)
    window.wait("Comments 1")
    card = reading.comments.cards()[0]
    card.setFocus()
    assert reading.editor.page.highlighted == card.key
    assert reading.editor.section is not None
    assert reading.editor.section.ledger.place_of(card.key) == (start, start + len(WORD))


def score(window: Open) -> None:
    reading = window.pages.review
    reading.tabs.setCurrentWidget(reading.rubric)
    for card in reading.rubric.cards:
        assert card.missing
        card._group.buttons()[-1].click()
        card.reason.setPlainText("साफ़ और सधा हुआ")
    assert reading.rubric.missing == []
    window.qtbot.waitUntil(lambda: not any(card._later.isActive() for card in reading.rubric.cards), timeout=LONG)
    window.idle()


def decide(window: Open) -> None:
    reading = window.pages.review
    reading.tabs.setCurrentIndex(reading.tabs.count() - 1)
    verdict = reading.verdict
    assert verdict is not None
    buttons = [verdict.accept, verdict.changes, verdict.second, verdict.refuse]
    assert len({id(button) for button in buttons}) == 4, "changes and not accepted never share a button"
    assert not verdict.refuse.isEnabled(), "no refusal without reason, sentence and clause"
    verdict.reason.setCurrentIndex(1)
    verdict.sentence.setPlainText("क्षमा करें")
    assert not verdict.refuse.isEnabled()
    verdict.clause.setText("limits.length")
    assert verdict.refuse.isEnabled()
    verdict.changes.setFocus()
    assert isinstance(QApplication.focusWidget(), QPushButton)
    window.key(Qt.Key.Key_Space)


def test_an_empty_queue_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    from tests.desktop.windows import fresh

    workplace = fresh(tmp_path)
    with opened(qtbot, workplace, "queue") as window:
        window.wait("Nothing waits to be read.")
        qtbot.waitUntil(window.pages.queue.empty.button.hasFocus)
    workplace.close()


def test_how_readers_agree_is_seen_heard_and_read_in_a_table(qtbot: QtBot, vendor: tuple[World, str]) -> None:
    people, piece = vendor
    row = people.writer.desk_of_piece(piece).read(lambda connection: piece_row(connection, piece))
    add_some(people.lead.vendor_desks()[0], f"{row.brief}@{row.brief_version}", "chhand", "bhav")
    with opened(qtbot, people.lead, "queue") as window:
        window.idle()
        QTest.keyClick(window.window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
        page = window.pages.page("agreement")
        assert isinstance(page, AgreementPageView)
        # 7 pieces read twice and one by three, of whom the third decided between the others
        window.wait("Given again: 2 of your scores; the same: 2")
        window.wait("Appeals against your “not accepted”: 1; not followed: 1.")

        def cards() -> dict[str, ChartCard]:
            return {one.heading.text(): one for one in page.findChildren(ChartCard)}

        def heard(heading: str) -> str:
            card = cards().get(heading)
            return card.chart.accessibleDescription() if card is not None else ""

        qtbot.waitUntil(lambda: "texts: 8" in heard("Agreement on what can be checked"), timeout=LONG)
        qtbot.waitUntil(lambda: "accepted 7" in heard("What each reader decided"), timeout=LONG)
        assert "You: " in heard("What each reader decided")
        window.wait("What was given: taste")
        assert nameless(window.window) == []
        cards()["What each reader decided"].switch.setFocus()
        window.key(Qt.Key.Key_Space)
        window.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), FiguresTable), timeout=LONG)
        head, first, *_ = cards()["What each reader decided"].table.words()
        assert head[:4] == ["Reader", "Read", "Accepted", "Changes asked"]
        assert first[0] in {"You", "Reader 1"}
        page.queue.click()
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.queue, timeout=LONG)
        window.idle()
