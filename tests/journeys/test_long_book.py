"""A long book by keys and wheel: opened, read from front to back, written in, searched, closed and opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError  # noqa: A004
from pytestqt.qtbot import QtBot

from tests.benchmarks.texts import words_of
from tests.desktop.conftest import _garbage_is_collected_by_windows_only  # noqa: F401 - as in the program
from tests.desktop.pieces import CONTROL, SHIFT, editor_of, piece_of, text_of
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import piece_text
from writerdesk.desktop.search.page import SearchPage

pytestmark = pytest.mark.long

KEY = Qt.Key
WORD = "zanzibari"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    yield made
    made.close()


def section_at(window: Open) -> tuple[int, int]:
    """Which section of the piece is on the page, from 0, and how many there are."""
    controller = window.pages.writing.controller
    ids = [one.id for one in controller.piece.sections] if controller.piece is not None else []
    return (ids.index(controller.section) if controller.section in ids else -1, len(ids))


def reach(window: Open, wanted: int) -> None:
    """Wait until a section is on the page, from the end where ``wanted`` is below 0."""

    def there() -> bool:
        at, count = section_at(window)
        return count > 0 and at == wanted % count and editor_of(window).hasFocus()

    window.qtbot.waitUntil(there, timeout=LONG)


def wheel_to_the_end(window: Open) -> list[int]:
    """Turn the wheel until the last section's last line is in sight; the sections that were seen, in order."""
    view, seen, still = editor_of(window), [0], 0
    middle = QPointF(view.viewport().rect().center())
    before = None
    while still < 50:
        turned = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, -9600), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), turned)
        QApplication.processEvents()
        at, count = section_at(window)
        if at != seen[-1]:
            seen.append(at)
        here = at, view.verticalScrollBar().value()
        # A section that is on its way stands still too, but it is not the last one.
        still = still + 1 if here == before and at == count - 1 and not window.application.parts.jobs.busy else 0
        before = here
    return seen


def until_found(window: Open, page: SearchPage, wanted: int) -> None:
    """Wait for so many lines; those that are there instead are told."""
    try:
        window.qtbot.waitUntil(lambda: page.model.rowCount() == wanted, timeout=LONG)
    except TimeoutError as late:
        rows = [page.model.row(page.model.index(number, 0)) for number in range(page.model.rowCount())]
        lines = ["".join(row.passage.line) for row in rows if row is not None]
        raise AssertionError(f"{page.field.text()!r} is found in {lines}") from late


@pytest.mark.parametrize("tag", ["en", pytest.param("scripts", marks=pytest.mark.long)])
def test_a_book_is_read_written_searched_and_found_again(qtbot: QtBot, place: Workplace, tag: str) -> None:
    text = words_of(tag, 42_000)
    piece = piece_of(place, text, title="Kitabu")
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: text_of(window) != "", timeout=LONG)
        window.key(KEY.Key_Home, CONTROL)
        reach(window, 0)
        window.type(f"{WORD} moja ")
        count = section_at(window)[1]
        assert wheel_to_the_end(window) == list(range(count))
        window.key(KEY.Key_End, CONTROL)
        reach(window, -1)
        window.type(f"\n{WORD} mbili")
        bar = editor_of(window).places
        # The bar tells of the whole book once the last section knows what stands before it.
        qtbot.waitUntil(lambda: bar.maximum() > 0.8 * len(text), timeout=LONG)
        bar.wanted.emit(bar.maximum() // 2)
        qtbot.waitUntil(lambda: 0 < section_at(window)[0] < count - 1, timeout=LONG)
        middle = section_at(window)[0]
        window.type(f" {WORD} tatu ")
        caret = editor_of(window).caret()
        window.key(KEY.Key_F, CONTROL)
        window.type(WORD)
        qtbot.waitUntil(
            lambda: any(window.sees(f"{n} of 3") for n in (1, 2, 3)) or window.sees("3 found"), timeout=LONG
        )
        window.key(KEY.Key_Escape)
        reach(window, middle)
        editor_of(window).set_caret(caret)
        window.key(KEY.Key_F, CONTROL | SHIFT)
        page = window.pages.page("search")
        assert isinstance(page, SearchPage)
        qtbot.waitUntil(page.field.hasFocus, timeout=LONG)
        window.type(WORD)
        until_found(window, page, 3)
    written = piece_text(place, piece)
    assert written.replace(f" {WORD} tatu ", "") == f"{WORD} moja {text}\n{WORD} mbili"
    with opened(qtbot, place, "writing", piece) as window:
        reach(window, middle)
        qtbot.waitUntil(lambda: editor_of(window).caret() == caret, timeout=LONG)
        before = text_of(window)[:caret]
        assert before.endswith(f" {WORD} tatu ")
