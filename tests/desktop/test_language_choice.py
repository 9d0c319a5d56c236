"""Choosing a language: by any of its names, by a tag that has no card, in a field and in the list of set-up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.windows import opened
from writerdesk.actions.desk_view import desk_page
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.language_choice import LanguageChoice, LanguageList


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    made = own_workplace(tmp_path)
    made.settings.set("setup.finished", True)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _slow_fingers(qapp: QApplication) -> Iterator[None]:
    """Letters are one word however slow the machine is."""
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(600_000)
    yield
    QApplication.setKeyboardInputInterval(before)


@pytest.fixture
def choice(qtbot: QtBot) -> Iterator[LanguageChoice]:
    holder = QWidget()  # has no layout: the offscreen plugin complains of windows that have sizes to tell
    qtbot.addWidget(holder)
    made = LanguageChoice(Theme(), "Language")
    made.setParent(holder)
    made.show_tag("hi")
    holder.show()
    yield made
    holder.close()


def _type_tag(choice: LanguageChoice, words: str) -> None:
    choice.choice.setCurrentIndex(choice.choice.count() - 1)
    choice.field.setText(words)
    QTest.keyClick(choice.field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "tag"),
    [("km", "km"), ("uz-Cyrl", "uz-Cyrl"), ("kmr", "ku"), ("ln", "ln"), ("zh-HK", "zh-Hant")],
)
def test_any_tag_is_typed(choice: LanguageChoice, typed: str, tag: str) -> None:
    _type_tag(choice, typed)
    assert choice.tag == choice.choice.currentData() == tag
    assert not choice.field.isVisible()


@pytest.mark.parametrize("typed", ["no such language", "", "x", "en--us"])
def test_what_is_no_tag_leaves_the_language_and_the_field(choice: LanguageChoice, typed: str) -> None:
    _type_tag(choice, typed)
    assert choice.tag == "hi"
    assert choice.field.isVisible()


@pytest.mark.parametrize(("keys", "tag"), [("kh", "km"), ("bas", "eu"), ("z", "zu"), ("tib", "bo")])
def test_letters_find_a_language_in_the_closed_field(choice: LanguageChoice, keys: str, tag: str) -> None:
    choice.choice.setFocus()
    QTest.keyClicks(choice.choice, keys)
    assert choice.tag == tag


def test_a_piece_is_begun_in_a_language_without_a_card(qtbot: QtBot, workplace: Workplace) -> None:
    with opened(qtbot, workplace, "desk") as window:
        window.wait("Your desk is empty")
        window.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.sees("A piece of your own"))
        window.type("Mbula")
        window.tab_to("Language")
        window.type("another")
        window.tab_to("Tag of another language")
        window.type("ln")
        window.tab_to("Begin")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: [one.language for one in desk_page(workplace).pieces] == ["ln"], timeout=30_000)
        assert desk_page(workplace).pieces[0].title == "Mbula"


def test_letters_lead_to_a_language_by_its_english_name(qtbot: QtBot) -> None:
    listed = LanguageList()
    qtbot.addWidget(listed)
    listed.addItems(["አማርኛ · Amharic", "ខ្មែរ · Khmer", "한국어 · Korean", "kurdî (kurmancî) · Kurdish"])
    listed.setCurrentRow(0)
    QTest.keyClicks(listed, "khm")
    assert listed.currentRow() == 1


def test_the_same_letter_again_goes_on_to_the_next_language(qtbot: QtBot) -> None:
    listed = LanguageList()
    qtbot.addWidget(listed)
    listed.addItems(["አማርኛ · Amharic", "ខ្មែរ · Khmer", "한국어 · Korean", "kurdî (kurmancî) · Kurdish"])
    listed.setCurrentRow(0)
    rows = []
    for _ in range(4):
        QTest.keyClicks(listed, "k")
        rows.append(listed.currentRow())
    assert rows == [1, 2, 3, 1]
