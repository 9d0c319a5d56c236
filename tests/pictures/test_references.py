"""Every page is compared with its kept picture, and what is cut, moved or coloured otherwise is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.pictures.likeness import FEW, small, unlike
from tests.pictures.references import FOLDER, LANGUAGES, SIZE, THEMES, make
from writerdesk.desktop.pages import PAGES
from writerdesk.desktop.theme.theme import Theme

_MOST_BYTES = 1_000_000


def _kept(language: str) -> dict[str, Path]:
    return {file.name: file for file in (FOLDER / language).glob("*.png")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_kept_picture(language: str) -> None:
    assert _kept(language).keys() == {f"{page}-{theme}.png" for page in PAGES for theme in THEMES}


def test_the_kept_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.rglob("*.png")) <= _MOST_BYTES


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_looks_as_it_was_kept(tmp_path: Path, language: str) -> None:
    make(language, tmp_path)
    changed = {}
    for name, file in _kept(language).items():
        places = unlike(QImage(str(file)), QImage(str(tmp_path / name)))
        if len(places) > FEW:
            changed[name] = f"{len(places)} squares, from {min(places)} to {max(places)}"
    assert changed == {}, (
        f"what was made is in {tmp_path}; if it is to look so, `python -m tests.pictures.references` keeps it"
    )


class Sheet:
    """A page with a heading, two lines and a button, in colours and letters of the window."""

    def __init__(self, theme: Theme) -> None:
        self.theme, self.ink, self.accent, self.button = theme, "ink", "accent", QRect(120, 240, 160, 40)
        self.hinting, self.words = QFont.HintingPreference.PreferNoHinting, "The harbour keeps its lamps below the rain"
        self.line = 120

    def small(self) -> QImage:
        """As it would be kept."""
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(self.theme.colour("desk"))
        font = self.theme.font(families=["Noto Sans"])
        font.setHintingPreference(self.hinting)
        painter = QPainter(image)
        painter.setFont(font)
        painter.setPen(self.theme.colour(self.ink))
        for number in range(3):
            painter.drawText(120, self.line + 24 * number, self.words)
        painter.fillRect(self.button, self.theme.colour(self.accent))
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(self.button, Qt.AlignmentFlag.AlignCenter, "Seal and send")
        painter.end()
        return small(image)


def _moved_text(sheet: Sheet) -> None:
    sheet.line += 6


def _moved_button(sheet: Sheet) -> None:
    sheet.button.translate(0, 4)


def _coloured_text(sheet: Sheet) -> None:
    sheet.ink = "accent"


def _coloured_button(sheet: Sheet) -> None:
    sheet.accent = "warn"


def _cut(sheet: Sheet) -> None:
    sheet.words = sheet.words[:-8] + "…"


def _narrower(sheet: Sheet) -> None:
    sheet.button.setWidth(150)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("change", [_moved_text, _moved_button, _coloured_text, _coloured_button, _cut, _narrower])
def test_a_change_is_seen(theme: Theme, name: str, change: Callable[[Sheet], None]) -> None:
    theme.choose(name)
    sheet = Sheet(theme)
    before = sheet.small()
    change(sheet)
    assert len(unlike(before, sheet.small())) > FEW


@pytest.mark.parametrize("name", THEMES)
def test_letters_that_another_machine_smooths_otherwise_are_the_same(theme: Theme, name: str) -> None:
    theme.choose(name)
    sheet = Sheet(theme)
    before = sheet.small()
    sheet.hinting = QFont.HintingPreference.PreferVerticalHinting
    assert len(unlike(before, sheet.small())) <= FEW
