"""The list of what was sent: how its rows are counted, and where their words stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.desktop.windows import opened
from writerdesk.actions.sent import SentRow
from writerdesk.actions.workplace import own_workplace
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.sending.sent_model import Index, SentDelegate, SentModel

_WIDTH, _HEIGHT = 700, 72


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Iterator[Parts]:
    with opened(qtbot, own_workplace(tmp_path / "desk"), "sent") as window:
        window.application.parts.fonts.load_rest()
        yield window.application.parts


def _row(number: int, language: str = "en", title: str = "") -> SentRow:
    return SentRow("v1", f"p{number}", title, language, 1, "2026-01-01T10:00:00Z", "queued")


def test_rows_that_come_after_others_leave_these_where_they_are(parts: Parts) -> None:
    model, seen = SentModel(parts), list[str]()
    model.modelReset.connect(lambda: seen.append("all anew"))
    model.rowsInserted.connect(lambda _parent, first, last: seen.append(f"{first}-{last}"))
    rows = [_row(number) for number in range(30)]
    model.show_rows(rows[:10])
    seen.clear()
    model.show_rows(rows)
    assert (seen, model.rowCount()) == (["10-29"], 30)
    model.show_rows(rows[5:])
    assert "all anew" in seen
    assert model.rowCount() == 25
    assert model.row(model.index(0, 0)) == rows[5]
    model.show_rows([])
    assert model.rowCount() == 0


def test_a_list_of_ten_thousand_asks_only_for_what_is_seen(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = set[int]()
    known = SentModel.row

    def row(model: SentModel, index: Index) -> SentRow | None:
        asked.add(index.row())
        return known(model, index)

    monkeypatch.setattr(SentModel, "row", row)
    model, view = SentModel(parts), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(SentDelegate(parts, view))
    view.setUniformItemSizes(True)
    view.resize(QSize(_WIDTH, 5 * _HEIGHT))
    model.show_rows([_row(number) for number in range(10_000)])
    view.grab()
    assert asked
    assert max(asked) < 10


def _painted(qtbot: QtBot, parts: Parts, row: SentRow) -> QImage:
    model, view = SentModel(parts), QListView()
    qtbot.addWidget(view)
    model.show_rows([row])
    picture = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, _WIDTH, _HEIGHT)
    painter = QPainter(picture)
    SentDelegate(parts, view).paint(painter, option, model.index(0, 0))
    painter.end()
    return picture


def _moment_base(parts: Parts, picture: QImage) -> int:
    """The lowest ink of “AM” or “PM”, which ends the lower line."""
    paper = QColor(parts.theme.palette.paper).lightness()
    ink = [
        (x, y)
        for x in range(20, _WIDTH // 2)
        for y in range(_HEIGHT // 2, _HEIGHT - 8)
        if paper - picture.pixelColor(x, y).lightness() > 60
    ]
    end = max(x for x, _y in ink)
    return max(y for x, y in ink if x > end - 12)


@pytest.mark.parametrize("language", ["ta", "km", "ar", "my", "ja"])
def test_the_moment_stands_where_it_stands_in_english(qtbot: QtBot, parts: Parts, language: str) -> None:
    base = _moment_base(parts, _painted(qtbot, parts, _row(1)))
    assert _moment_base(parts, _painted(qtbot, parts, _row(1, language))) == base
