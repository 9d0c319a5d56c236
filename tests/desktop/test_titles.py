"""A title that is too high for its row never runs into what stands below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from writerdesk.desktop.widgets.titles import draw_title

ROOM, TOP = 16, 8


def ink_of(words: str, pixels: int) -> list[int]:
    """Lines of a picture on which something of a title is drawn."""
    image = QImage(300, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(pixels)
    painter.setFont(font)
    area = QRect(0, TOP, 300, 60)
    draw_title(painter, area, ROOM, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
    painter.end()
    white = QColor("white").rgb()
    return [y for y in range(80) if any(image.pixel(x, y) != white for x in range(300))]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("pixels", [11, 20, 48])
def test_what_is_drawn_stays_in_its_room(pixels: int) -> None:
    drawn = ink_of("Ågjy Ṩ", pixels)
    assert drawn
    assert drawn[0] >= TOP - 1
    assert drawn[-1] <= TOP + ROOM + 1


@pytest.mark.usefixtures("qtbot")
def test_a_title_with_room_is_drawn_as_ever() -> None:
    drawn = ink_of("o", 11)
    assert TOP < drawn[0] < drawn[-1] < TOP + ROOM
