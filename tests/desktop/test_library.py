"""The library, the tutorials and the brief editor in the window, by keys and by what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from tests.desktop.windows import Open, fresh, nameless, opened
from writerdesk.actions import library, tutorials
from writerdesk.actions.brief_editing import last_draft, look
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.library import Iteration
from writerdesk.briefs.shape import Fault
from writerdesk.desktop.brief_editor.page import BriefEditorPage
from writerdesk.desktop.library.page import LibraryPage


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    yield made
    made.close()


def page_of(window: Open) -> LibraryPage:
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    return page


def editor_of(window: Open) -> BriefEditorPage:
    page = window.pages.page("brief_editor")
    assert isinstance(page, BriefEditorPage)
    return page


def test_an_entry_is_found_tried_again_compared_and_approved(qtbot: QtBot, place: Workplace) -> None:
    first = Iteration(number=1, prompt="Write of rain.", answer="It rains.", outcome="fails")
    made = library.add(place, "prompt", "Monsoon", "en", first, tags=["verse"])
    library.add(place, "prompt", "Snow", "en", Iteration(number=1, prompt="Write of snow."))
    with opened(qtbot, place, "library") as window:
        window.wait("Library")
        page = page_of(window)
        qtbot.waitUntil(lambda: len(page.tried.list.model_of_rows.rows) == 2)
        page.tried.field.setFocus()
        window.type("rains")
        qtbot.waitUntil(lambda: [row.title for row in page.tried.list.model_of_rows.rows] == ["Monsoon"])
        page.tried.list.choose(made.id)
        window.wait("Next iteration")
        page.tried.sheet.prompt.setPlainText("Write of rain at night.")
        window.tab_to("Keep this iteration")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(library.entry(place, made.id).iterations) == 2)
        window.wait("What changed")
        window.idle()
        window.tab_to("What changed")
        window.key(Qt.Key.Key_Return)
        window.wait("+  at night")
        window.tab_to("Approve Iteration 1")
        window.key(Qt.Key.Key_Return)
        window.wait("✓ Approved by")
        assert library.entry(place, made.id).approvals[0].iteration == 1
        assert nameless(page) == []


def test_tutorials_are_chosen_and_a_pay_rule_answers(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "library", "tutorials") as window:
        window.wait("Reading a pay rule")
        page = page_of(window)
        assert (
            sum(window.sees(title) for title in ("Your first brief", "An appeal", "A critique of a machine's text"))
            == 3
        )
        window.idle()
        window.tab_to("Open Reading a pay rule")
        window.key(Qt.Key.Key_Return)
        window.wait("Read the brief")
        window.idle()
        assert not window.sees("That is the offer")
        chosen = next(one for one in page.findChildren(QPushButton) if one.isVisible() and "67.50" in one.text())
        chosen.setFocus()
        window.key(Qt.Key.Key_Return)
        window.wait("✓ 45.00 × 90 ÷ 60 = 67.50.")
        assert nameless(page) == []
        qtbot.waitUntil(lambda: [step.done for step in tutorials.show(place, "pay-rule").steps][:2] == [True, False])
        page.show_target("samples")
        page.show_target("tutorials/pay-rule")
        window.idle()
        window.wait("✓ 45.00 × 90 ÷ 60 = 67.50.")  # the answer of before
        page.show_target("samples")
        qtbot.waitUntil(lambda: len(page.samples.list.model_of_rows.rows) == 34)


def currency(page: BriefEditorPage) -> QLineEdit:
    field = page.form.fields["pay.currency"]
    assert isinstance(field, QLineEdit)
    return field


def rates(page: BriefEditorPage) -> list[object]:
    assert page.controller.draft is not None
    found = page.controller.draft.values["pay"]["rates"]
    assert isinstance(found, list)
    return found


def faults_of(page: BriefEditorPage) -> list[Fault]:
    return list(look(page.controller.draft.values).faults) if page.controller.draft else []


def test_a_brief_is_written_with_its_faults_as_one_types(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "brief_editor", "sample/doha-hi") as window:
        page = editor_of(window)
        qtbot.waitUntil(lambda: "Nothing is wrong" in page.state.text())
        page.show_group("pay")
        qtbot.waitUntil(
            lambda: "pay.royalty_percent" in page.form.fields and page.form.fields["pay.currency"].isVisible()
        )
        currency(page).setFocus()
        currency(page).selectAll()
        window.type("gold")
        window.wait("is not a currency of three capital letters such as EUR.")
        assert not page.sign.isEnabled()
        qtbot.waitUntil(lambda: [row.title for row in page.faults.model_of_rows.rows] != [])
        currency(page).selectAll()
        window.type("NPR")
        qtbot.waitUntil(lambda: "Nothing is wrong" in page.state.text() and page.sign.isEnabled())
        page.tabs.setCurrentIndex(1)
        window.wait("\u20681,200 NPR\u2069 for a piece.")
        window.wait("टूटे पे फिर ना जुरे, जुरे गाँठ परि जाय॥")
        page.show_group("pay")
        qtbot.waitUntil(lambda: "pay.royalty_percent" in page.form.fields)
        window.idle()
        window.tab_to("Add: Rates: who gets what")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.form.fields.get("pay.rates.2.amount"))
        window.type("90.00")
        qtbot.waitUntil(lambda: any(one.path == "pay.rates.2" for one in faults_of(page)))
        window.tab_to("Take out: Rates: who gets what 3")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Nothing is wrong" in page.state.text() and len(rates(page)) == 2)
        page.show_group("work.banned_themes.0")
        qtbot.waitUntil(lambda: "work.banned_themes.0.definition" in page.form.fields)
        text = page.form.fields["work.banned_themes.0.definition"]
        assert isinstance(text, QTextEdit)
        assert text.toPlainText().startswith("ऐसी पंक्ति")
        window.idle()
        draft = last_draft(place)
        assert draft is not None
        assert draft.values["pay"]["currency"] == "NPR"
        assert nameless(page) == []
        assert QApplication.focusWidget() is not None
