"""Comments stand beside their lines: level while a line is on show, apart where two want one place, and they follow."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import CONTROL, editor_of, piece_of, text_of
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.notes import add_remark
from writerdesk.actions.workplace import Workplace
from writerdesk.desktop.widgets.level_rows import Wanted, levelled
from writerdesk.desktop.widgets.place_card import PlaceCard

KEY = Qt.Key
HEIGHTS = st.integers(1, 300)
ROWS = st.lists(st.builds(Wanted, st.none() | st.integers(-500, 2_000), HEIGHTS), min_size=1, max_size=12)


def test_rows_with_room_stand_where_they_want_and_others_give_way() -> None:
    apart = [Wanted(10, 40), Wanted(100, 40), Wanted(300, 40)]
    assert levelled(apart, 12, 1) == [10, 100, 300]
    crowded = [Wanted(100, 40), Wanted(110, 40), Wanted(120, 40)]
    assert levelled(crowded, 10, 0) == [100, 150, 200]
    assert levelled(crowded, 10, 1) == [60, 110, 160]
    assert levelled([Wanted(None, 40), Wanted(100, 40), Wanted(None, 30)], 10, 1) == [50, 100, 150]
    assert levelled([], 10, 0) == []


@given(ROWS, st.integers(0, 20), st.data())
def test_rows_never_overlap_and_the_chosen_one_is_level(rows: list[Wanted], gap: int, data: st.DataObject) -> None:
    pivot = data.draw(st.integers(0, len(rows) - 1))
    tops = levelled(rows, gap, pivot)
    assert tops[pivot] == (rows[pivot].top or 0)
    for number in range(len(rows) - 1):
        assert tops[number] + rows[number].height + gap <= tops[number + 1]


def texts(direction: str) -> tuple[str, str]:
    word = "سطر" if direction == "ur" else "line"
    return "\n".join(f"{word} {number}" for number in range(120)), word


def remarked(workplace: Workplace, text: str, language: str, *lines: int) -> tuple[str, list[str]]:
    piece = piece_of(workplace, text, language)
    starts = [0]
    for paragraph in text.split("\n"):
        starts.append(starts[-1] + len(paragraph) + 1)
    remarks = [add_remark(workplace, piece, starts[line], starts[line] + 3, f"about {line}") for line in lines]
    return piece, [str(remark) for remark in remarks]


def line_top(window: Open, line: int) -> int:
    """Where the top of a paragraph is on the screen."""
    editor = editor_of(window)
    block = editor.document().findBlockByNumber(line)
    top = editor.document().documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()
    return editor.viewport().mapToGlobal(QPoint(0, round(top) - editor.verticalScrollBar().value())).y()


def in_sight(window: Open, line: int) -> bool:
    editor = editor_of(window)
    if not editor.document().findBlockByNumber(line).isVisible():
        return False
    top = editor.viewport().mapToGlobal(QPoint(0, 0)).y()
    return top <= line_top(window, line) < top + editor.viewport().height()


def comments(window: Open) -> bool:
    panel = window.pages.writing.panel
    return panel is not None and panel.tabs.currentWidget() is panel.comments


def finding_lines(window: Open) -> dict[str, int]:
    """Key of a finding → its line, as the text has it."""
    report, section = window.pages.writing.controller.report, editor_of(window).section
    if report is None or section is None:
        return {}
    return {one.key: section.ledger.locate(one.place[0])[0] for one in report.found if one.place is not None}


def card_tops(window: Open) -> dict[int, tuple[int, int]]:
    """Line → top and height on the screen of the card that is about it."""
    panel = window.pages.writing.panel
    if panel is None:
        return {}
    cards = [card for card in panel.tabs.currentWidget().findChildren(PlaceCard) if card.isVisible()]
    number = (
        {card.key: int(card.words.text().split()[-1]) for card in cards} if comments(window) else finding_lines(window)
    )
    spans = {card.key: (card.mapToGlobal(QPoint(0, 0)).y(), card.height()) for card in cards}
    return {number[key]: span for key, span in spans.items() if key in number}


def level(window: Open, *lines: int) -> bool:
    """Whether these lines are in sight and their cards level with them."""
    tops = card_tops(window)
    return all(
        line in tops and in_sight(window, line) and abs(tops[line][0] - line_top(window, line)) <= 2 for line in lines
    )


def apart(window: Open) -> bool:
    spans = sorted(card_tops(window).values())
    return all(top + height <= below for (top, height), (below, _) in pairwise(spans))


@pytest.mark.parametrize("language", ["en", "ur"])
def test_cards_are_level_with_their_lines_wherever_one_scrolls(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    text, _ = texts(language)
    workplace = fresh(tmp_path)
    piece, _ = remarked(workplace, text, language, 1, 8, 9, 60, 110)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) == text, timeout=LONG)
        window.pages.writing.show_tab("comments")
        qtbot.waitUntil(lambda: len(card_tops(window)) == 5, timeout=LONG)
        editor = editor_of(window)
        editor.setFocus()
        qtbot.waitUntil(lambda: level(window, 1, 8) and apart(window), timeout=LONG)
        editor.set_caret(text.index(" 60"))
        qtbot.waitUntil(lambda: level(window, 60) and not in_sight(window, 8) and apart(window), timeout=LONG)
        bar = editor.verticalScrollBar()
        for step in (40, -25, 60):
            bar.setValue(bar.value() + step)
            qtbot.waitUntil(lambda: level(window, 60) and apart(window), timeout=LONG)
        window.key(KEY.Key_End, CONTROL)
        qtbot.waitUntil(lambda: level(window, 110) and apart(window), timeout=LONG)
        window.key(KEY.Key_Home, CONTROL)
        window.key(KEY.Key_Return)
        qtbot.waitUntil(lambda: level_after_a_line_more(window) and apart(window), timeout=LONG)
        assert len(card_tops(window)) == 5
    workplace.close()


def level_after_a_line_more(window: Open) -> bool:
    """Line 1 is the paragraph after the next one now."""
    tops = card_tops(window)
    return 1 in tops and abs(tops[1][0] - line_top(window, 2)) <= 2


def test_the_card_that_one_goes_to_is_level_and_its_neighbours_give_way(qtbot: QtBot, tmp_path: Path) -> None:
    text, _ = texts("en")
    workplace = fresh(tmp_path)
    piece, _ = remarked(workplace, text, "en", 5, 6, 7)
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) == text, timeout=LONG)
        window.pages.writing.show_tab("comments")
        qtbot.waitUntil(lambda: len(card_tops(window)) == 3, timeout=LONG)
        window.tab_to("about 6")
        qtbot.waitUntil(lambda: level(window, 6) and apart(window), timeout=LONG)
        window.key(KEY.Key_Down)
        qtbot.waitUntil(lambda: level(window, 7) and apart(window), timeout=LONG)
        focus = QApplication.focusWidget()
        assert isinstance(focus, PlaceCard)
        editor_of(window).setFocus()
        editor_of(window).set_caret(text.index("line 5") + 1)
        qtbot.waitUntil(lambda: level(window, 5) and apart(window), timeout=LONG)
    workplace.close()


SLIP = "\u200b"


@pytest.mark.parametrize("language", ["en", "ur"])
def test_findings_stand_level_with_their_lines_and_keys_lead_from_one_to_the_next(
    qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    words = "چھت پر" if language == "ur" else "a tin"
    first = "\n".join(f"{words} {SLIP}{number}" if number % 4 == 1 else f"{words} {number}" for number in range(120))
    second = f"# 2\n\n{words} {SLIP}3."
    workplace = fresh(tmp_path)
    piece = piece_of(workplace, f"{first}\n\n{second}", language)
    with opened(qtbot, workplace, "writing", piece) as window:
        editor = editor_of(window)
        qtbot.waitUntil(lambda: text_of(window).startswith(first), timeout=LONG)
        editor.set_caret(0)
        window.key(KEY.Key_F3, CONTROL)
        qtbot.waitUntil(lambda: window.pages.writing.controller.report is not None, timeout=LONG)
        window.pages.writing.show_tab("findings")
        editor.setFocus()
        qtbot.waitUntil(lambda: level(window, 1) and apart(window), timeout=LONG)
        for line in (1, 5, 9):
            window.key(KEY.Key_F3, CONTROL)
            qtbot.waitUntil(lambda line=line: level(window, line) and apart(window), timeout=LONG)  # type: ignore[misc]
            assert editor.document().findBlock(editor.textCursor().position()).blockNumber() == line
            assert editor.hasFocus()
        window.key(KEY.Key_F3, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: level(window, 5) and apart(window), timeout=LONG)
        editor.set_caret(first.rindex(SLIP))
        qtbot.waitUntil(lambda: level(window, 117) and apart(window) and len(card_tops(window)) <= 21, timeout=LONG)
        window.key(KEY.Key_F3, CONTROL)
        window.key(KEY.Key_F3, CONTROL)
        qtbot.waitUntil(lambda: text_of(window) == second, timeout=LONG)
        qtbot.waitUntil(lambda: editor.selected_text() == SLIP, timeout=LONG)
        window.key(KEY.Key_F3, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: text_of(window).startswith(first) and editor.selected_text() == SLIP, timeout=LONG)
        assert editor.selection()[0] == first.rindex(SLIP)
    workplace.close()
