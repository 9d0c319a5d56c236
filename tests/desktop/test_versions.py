"""Versions in the window: kept by a key, their changes told by sign and line, brought back whole or in part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.versions import keep_version, versions_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.versions.comparison_page import ComparisonPage
from writerdesk.desktop.versions.reading import reading
from writerdesk.desktop.versions.tool import Versions
from writerdesk.desktop.widgets.rows_view import RowsView
from writerdesk.desktop.writing.deed_whisper import DeedWhisper
from writerdesk.drafts import versions as kept_versions
from writerdesk.drafts.comparing import compare

STORY = "The rain came over the hills.\n\nNobody slept that night.\n\nIn the morning we ploughed.\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="Rain", language="en", kind="story")
    replace_text(workplace, piece, STORY)
    keep_version(workplace, piece, "as it began")
    replace_text(workplace, piece, STORY.replace("Nobody slept that night.\n\n", "").replace("rain", "storm"))
    with opened(qtbot, workplace, "writing", piece) as open_window:
        qtbot.waitUntil(lambda: open_window.pages.writing.controller.around is not None, timeout=LONG)
        yield open_window, workplace, piece
    workplace.close()


def tool(window: Open) -> Versions:
    found = window.pages.writing.toolbox.tool("versions")
    assert isinstance(found, Versions)
    return found


def compared(qtbot: QtBot, window: Open, name: str) -> ComparisonPage:
    """Choose a version in the list; the page that shows it."""
    tool(window).show()
    view = tool(window)._list_view
    qtbot.waitUntil(lambda: any(name in row.title for row in view.model_of_rows.rows), timeout=LONG)
    view.choose(next(row.key for row in view.model_of_rows.rows if name in row.title))
    qtbot.waitUntil(lambda: tool(window)._comparison is not None, timeout=LONG)
    page = tool(window)._comparison
    assert page is not None
    qtbot.waitUntil(lambda: page.isVisible() and not page.view._slices.busy, timeout=LONG)
    return page


def button(page: QWidget, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if words in one.text())


def test_a_key_asks_for_a_name_and_keeps_the_text_of_now(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    editor = open_window.pages.writing.editor
    editor.setFocus()
    editor.set_caret(0)
    open_window.type("Once. ")
    open_window.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not editor.hasFocus(), timeout=LONG)
    open_window.type("ថ្ងៃនេះ")
    open_window.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: versions_of(workplace, piece)[0].name == "ថ្ងៃនេះ", timeout=LONG)
    newest = versions_of(workplace, piece)[0]
    text = workplace.personal().read(lambda c: kept_versions.version_text(c, piece, newest.id))
    assert text.startswith("Once. The storm")
    qtbot.waitUntil(editor.hasFocus, timeout=LONG)


def test_what_went_and_came_is_told_by_line_and_sign(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    page = compared(qtbot, open_window, "as it began")
    view = page.view
    told: dict[str, tuple[bool, bool]] = {}
    block = view.document().firstBlock()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            form = fragments.fragment().charFormat()
            told[fragments.fragment().text()] = (form.fontStrikeOut(), form.fontUnderline())
            fragments += 1
        block = block.next()
    assert told["rain"] == (True, False), "what went is struck"
    assert told["storm"] == (False, True), "what came is underlined"
    assert told["Nobody slept that night."] == (True, False)
    assert told["In the morning we ploughed."] == (False, False)
    assert view._reading is not None
    assert [one.sign for one in view._reading.paragraphs if one.runs][:2] == ["±", "−"]
    open_window.wait("underlined")
    assert nameless(open_window.window) == []


def test_keys_go_from_change_to_change_and_back_to_the_text(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    page = compared(qtbot, open_window, "as it began")
    page.view.setFocus()
    open_window.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    open_window.wait("Change 1 of")
    assert "rain" in page.view.textCursor().block().text()
    open_window.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    open_window.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(open_window.pages.writing.editor.hasFocus, timeout=LONG)
    assert open_window.pages.writing.editor.isVisible()


def test_all_of_it_comes_back_and_what_stood_there_is_kept(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, workplace, piece = window
    page = compared(qtbot, open_window, "as it began")
    button(page, "Bring all of it back").click()
    editor = open_window.pages.writing.editor
    qtbot.waitUntil(lambda: editor.document().toPlainText() == STORY, timeout=LONG)
    assert piece_text(workplace, piece) == STORY
    assert any(one.kind == "restore" for one in versions_of(workplace, piece))
    editor.setFocus()
    editor.set_caret(0)
    open_window.type("Once. ")
    qtbot.waitUntil(lambda: piece_text(workplace, piece) == "Once. " + STORY, timeout=LONG)


def test_a_passage_comes_back_as_one_step(qtbot: QtBot, window: tuple[Open, Workplace, str]) -> None:
    open_window, _workplace, _piece = window
    page = compared(qtbot, open_window, "as it began")
    editor = open_window.pages.writing.editor
    before = editor.document().toPlainText()
    assert not button(page, "Bring the selection back").isEnabled()
    found = page.view.document().find("Nobody slept that night.")
    found.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, 2)
    page.view.setTextCursor(found)
    button(page, "Bring the selection back").click()
    qtbot.waitUntil(lambda: "Nobody slept" in editor.document().toPlainText(), timeout=LONG)
    qtbot.waitUntil(editor.isVisible, timeout=LONG)
    assert "storm" in editor.document().toPlainText(), "nothing else comes"
    whispers = open_window.window.findChildren(DeedWhisper)
    for whisper in whispers:
        whisper.say("It is done.")  # said anew: what the page says goes by itself after a while
    assert {one.words for one in whispers} == {"It is done."}
    editor.undo_step()
    assert editor.document().toPlainText() == before
    assert {one.words for one in whispers} == {""}, "nothing is said of what is not so any more"


def test_one_is_kept_while_writing_when_ten_minutes_have_gone(
    qtbot: QtBot, window: tuple[Open, Workplace, str]
) -> None:
    open_window, workplace, piece = window
    editor = open_window.pages.writing.editor

    def kept() -> list[str]:
        return [one.id for one in versions_of(workplace, piece)]

    def older(connection: object) -> None:
        at = (datetime.now(UTC) - timedelta(minutes=11)).isoformat()
        connection.execute("UPDATE versions SET at = ?", (at,))  # type: ignore[attr-defined]

    workplace.personal().write(older)
    before = kept()
    tool(open_window).keep_due()
    open_window.idle()
    assert kept() == before, "nothing was written"
    editor.setFocus()
    open_window.type("x")
    tool(open_window).keep_due()
    qtbot.waitUntil(lambda: len(kept()) == len(before) + 1, timeout=LONG)
    open_window.type("y")
    tool(open_window).keep_due()
    open_window.idle()
    assert len(kept()) == len(before) + 1, "ten minutes are not over"


def test_long_unchanged_stretches_are_folded_and_moved_paragraphs_said_so() -> None:
    paragraphs = [f"Paragraph {n} of the tale, with words of its own: {n * n}." for n in range(40)]
    changed = [*paragraphs[1:20], "Something new.", *paragraphs[20:], paragraphs[0]]
    found = reading(compare("\n".join([*paragraphs, ""]), "\n".join([*changed, ""]), "en", "story"))
    signs = [one.sign for one in found.paragraphs if one.sign]
    assert signs == ["⇄", "+", "⇄"]
    assert sum(one.folded for one in found.paragraphs) + sum(1 for one in found.paragraphs if one.runs) == 42
    assert len(found.paragraphs) < 20
    assert len(found.stops) == 3


@pytest.mark.parametrize(("old", "new"), [("𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤢𞤪", "𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤮"), ("میں گھر گیا", "میں شہر گیا")])
def test_what_is_selected_is_told_in_code_points_of_the_old_text(old: str, new: str) -> None:
    found = reading(compare(old, new, "ur", "story"))
    paragraph = found.paragraphs[0]
    whole = "".join(run.text for run in paragraph.runs)
    utf16 = len(whole.encode("utf-16-le")) // 2
    assert paragraph.old_range(0, utf16) == (0, len(old))
    first = len(paragraph.runs[0].text.encode("utf-16-le")) // 2
    second = len(paragraph.runs[1].text.encode("utf-16-le")) // 2
    inside = paragraph.old_range(first, first + second)
    assert inside is not None
    assert old[slice(*inside)] == paragraph.runs[1].text


def test_a_list_of_a_thousand_is_a_list_and_headings_are_stepped_over(qtbot: QtBot, theme: Theme) -> None:
    from writerdesk.desktop.widgets.rows_view import Row

    view = RowsView(theme, "Versions")
    qtbot.addWidget(view)
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    view.show_rows([Row(f"{n}", f"title {n}", "note", head=n % 10 == 0) for n in range(1000)])
    with qtbot.waitExposed(view):
        view.show()
    view.choose("9")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert chosen == ["9", "11"]
    view.show_rows([Row("11", "title"), Row("new", "title")])
    assert view.current_key == "11"
    assert chosen == ["9", "11"], "a list that is shown anew chooses nothing"
    assert QApplication.focusWidget() is view
