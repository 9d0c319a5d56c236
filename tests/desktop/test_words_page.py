"""Words of the team in the window: the lead decides on cards, and the list is saved to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, nameless, opened
from tests.desktop.world import offered, world
from writerdesk.actions.send import sync_once
from writerdesk.actions.take import take
from writerdesk.actions.words import learn, propose, word_rows
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import replace_text
from writerdesk.desktop.widgets.place_card import PlaceCard
from writerdesk.desktop.words.page import WordsPage


def _page(window: Open) -> WordsPage:
    page = window.pages.page("words")
    assert isinstance(page, WordsPage)
    return page


def _card(window: Open, word: str) -> PlaceCard | None:
    return next((card for card in _page(window).list.cards() if card.words.text() == word), None)


def _press(window: Open, word: str, words: str) -> None:
    card = _card(window, word)
    assert card is not None
    next(one for one in card.findChildren(QAbstractButton) if one.text() == words and not one.isHidden()).click()


def _said(window: Open, word: str) -> str:
    card = _card(window, word)
    return card.over.text() if card is not None else ""


def proposed_from_its_card(qtbot: QtBot, writer: Workplace, word: str) -> None:
    """In a piece of the vendor's: the card beside the text proposes a word that is not known."""
    piece = take(writer, offered(writer, "sw"))
    replace_text(writer, piece, f"Mama {word} leo.\n")
    with opened(qtbot, writer, "writing", piece) as window:

        def proposing() -> list[QAbstractButton]:
            panel = window.pages.writing.panel
            buttons = panel.findings.findChildren(QAbstractButton) if panel is not None else []
            return [one for one in buttons if one.text() == "Propose it for the team" and not one.isHidden()]

        qtbot.waitUntil(lambda: bool(proposing()), timeout=LONG)
        proposing()[0].click()
        qtbot.waitUntil(lambda: word in [row.word for row in word_rows(writer)], timeout=LONG)
        qtbot.waitUntil(lambda: proposing() == [], timeout=LONG)
    (row,) = (one for one in word_rows(writer) if one.word == word)
    assert (row.language, row.state, row.vendor) == ("sw", "proposed", "Kalakriti")


@pytest.mark.long
def test_a_lead_approves_one_word_and_refuses_another_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with world(tmp_path) as people:
        propose(people.writer, "mtumbuizaji", "sw", note="a performer")
        learn(people.writer, "ng'amua", "sw")
        proposed_from_its_card(qtbot, people.writer, "kupsz")
        sync_once(people.writer)
        sync_once(people.lead)
        with opened(qtbot, people.lead, "queue") as window:
            window.key(Qt.Key.Key_7, Qt.KeyboardModifier.AltModifier)
            qtbot.waitUntil(lambda: "proposed" in _said(window, "kupsz"), timeout=LONG)
            window.wait("Note: \u2068a performer\u2069")
            assert _card(window, "ng'amua") is None, "what is taught stays on the writer's desk"
            assert not _page(window).save.isEnabled()
            _press(window, "mtumbuizaji", "Put it on the list")
            qtbot.waitUntil(lambda: "on the list" in _said(window, "mtumbuizaji"), timeout=LONG)
            _press(window, "kupsz", "Refuse…")
            window.type("Nobody says so.")
            _press(window, "kupsz", "Say so")
            qtbot.waitUntil(lambda: "refused" in _said(window, "kupsz"), timeout=LONG)
            qtbot.waitUntil(_page(window).save.isEnabled, timeout=LONG)
            _page(window).save_to(tmp_path / "team.txt", as_list=True)
            window.wait("1 word saved.")
            assert (tmp_path / "team.txt").read_text("utf-8") == "mtumbuizaji\n"
            window.wait("Why: \u2068Nobody says so.\u2069")
            choice = _page(window).which
            choice.setCurrentIndex(choice.findData("approved"))
            choice.activated.emit(choice.currentIndex())
            qtbot.waitUntil(lambda: _card(window, "kupsz") is None, timeout=LONG)
            assert _card(window, "mtumbuizaji") is not None
            assert nameless(window.window) == []
        sync_once(people.lead)
        sync_once(people.writer)
        assert {row.word: (row.state, row.reason) for row in word_rows(people.writer)} == {
            "mtumbuizaji": ("approved", ""), "kupsz": ("refused", "Nobody says so."), "ng'amua": ("known", ""),
        }  # fmt: skip
