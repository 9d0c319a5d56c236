"""A title that is too high for its row never runs into what stands below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QLabel

from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.titles import draw_title
from writerdesk.desktop.widgets.words import label, title_in

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


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    "words",
    [
        "Statistics",
        "Thống kê Ễ Ậ",
        "புள்ளிவிவரங்கள்",
        "സ്ഥിതിവിവരക്കണക്കുകൾ ശ്രീ",
        "စာရင်းအင်းများ ကြို့",
        "ស្ថិតិ ញ្ញុំ",
        "సంఖ్యలు స్త్రీ",
        "ที่ปั๊ญฏู",
        "आँकड़े र्कीं",
    ],
)
def test_no_letter_of_a_heading_is_cut(words: str) -> None:
    theme = Theme("light")
    theme.put_on(FontShelf().interface())
    shelf = FontShelf()
    shelf.load_rest()
    heading = label(words, "title", wraps=False)
    own = inked(heading)
    margins = heading.contentsMargins()
    heading.setContentsMargins(0, margins.top() + 40, 0, margins.bottom() + 40)
    assert [line + 40 for line in own] == inked(heading)


@pytest.mark.usefixtures("qtbot")
def test_other_colours_leave_a_name_in_the_font_of_its_language() -> None:
    theme = Theme("light")
    theme.put_on(FontShelf().interface())
    for role in ("title", "name", ""):
        name = label("ភ្លៀងយប់", role)
        name.ensurePolished()
        title_in(name, theme.font(side=27, strong=True, families=["Noto Serif Khmer"]), 2.0)
        theme.choose("dark")
        theme.choose("light")
        assert name.font().families() == ["Noto Serif Khmer"]


def inked(heading: QLabel) -> list[int]:
    """First and last line of a heading on which something is drawn."""
    heading.ensurePolished()
    heading.adjustSize()
    image = QImage(heading.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    heading.render(image, QPoint(0, 0))
    ground = image.pixel(0, 0)
    found = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
    return [found[0], found[-1]]
