"""Looks: contrast that people can read, colours and sizes in one place, icons that follow palette and direction."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication

import writerdesk.desktop
from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.theme.palette import THEMES, Palette, colour_roles, contrast
from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.desktop.theme.stylesheet import build_stylesheet
from writerdesk.desktop.theme.theme import Theme
from writerdesk.resources import resource


def test_contrast_is_that_of_wcag() -> None:
    # The two ratios printed in WCAG's own examples: black on white, and #777777 on white just failing AA.
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", THEMES.values(), ids=lambda palette: palette.name)
class TestReadable:
    @pytest.mark.parametrize("role", ["ink", "soft", "accent", "warn", "hard"])
    @pytest.mark.parametrize("ground", ["desk", "paper", "tint", "hover"])
    def test_words_on_their_grounds(self, palette: Palette, role: str, ground: str) -> None:
        assert contrast(getattr(palette, role), getattr(palette, ground)) >= 4.5

    def test_the_text_itself(self, palette: Palette) -> None:
        assert contrast(palette.ink, palette.paper) >= 12

    def test_selected_text(self, palette: Palette) -> None:
        assert contrast(palette.ink, palette.selection) >= 4.5

    def test_whatever_is_selected_takes_the_colour_of_selected_text(self, theme: Theme, palette: Palette) -> None:
        theme.choose(palette.name)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            shown = QApplication.palette()
            words = shown.color(group, QPalette.ColorRole.HighlightedText).name().upper()
            ground = shown.color(group, QPalette.ColorRole.Highlight).name().upper()
            assert (words, ground) == (palette.ink, palette.selection)
        # Fields and lists name their own.
        pairs = re.findall(
            r"selection-background-color: (#\w+); selection-color: (#\w+);", build_stylesheet(palette, Sizes())
        )
        assert len(pairs) > 3
        assert min(contrast(*pair) for pair in pairs) >= 4.5

    def test_the_button_that_goes_on(self, palette: Palette) -> None:
        assert contrast(palette.on_accent, palette.accent) >= 4.5
        assert contrast(palette.on_accent, palette.accent_strong) >= 4.5

    def test_accent_on_its_tint_and_on_hover(self, palette: Palette) -> None:
        assert contrast(palette.accent, palette.tint) >= 4.5
        assert contrast(palette.ink, palette.hover) >= 4.5

    def test_a_field_in_focus_is_seen(self, palette: Palette) -> None:
        assert contrast(palette.accent, palette.paper) >= 3  # WCAG 1.4.11


def test_no_colour_and_no_pixel_outside_the_theme() -> None:
    folder = Path(writerdesk.desktop.__file__).parent
    strays = []
    for file in folder.rglob("*.py"):
        if file.parent.name == "theme":
            continue
        text = file.read_text(encoding="utf-8")
        strays += [f"{file.name}: {found}" for found in re.findall(r"#[0-9A-Fa-f]{6}\b|\b\d+px\b|QColor\(\d", text)]
    assert strays == []


def test_every_colour_of_the_stylesheet_is_one_of_the_palette() -> None:
    for palette in THEMES.values():
        known = {getattr(palette, role) for role in colour_roles()}
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", build_stylesheet(palette, Sizes()))) <= known


def test_sizes_follow_the_text_scale() -> None:
    assert Sizes(2.0).text == 2 * Sizes().text
    assert Sizes(2.0).paper == 2 * Sizes().paper == 1360


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_draws_in_the_colour_asked_for(file: Path, theme: Theme) -> None:
    image = theme.pixmap(file.stem, "accent", 2.0).toImage()
    assert image.width() == 2 * theme.sizes.icon
    strongest = max(
        (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())), key=lambda c: c.alpha()
    )
    assert strongest.alpha() > 200
    assert abs(strongest.red() - theme.colour("accent").red()) <= 2
    assert 'stroke-width="1.75"' in file.read_text(encoding="utf-8")


def test_an_arrow_points_the_other_way_where_one_reads_from_the_right(theme: Theme, qapp: QApplication) -> None:
    there: QImage = theme.pixmap("arrow-left", "ink", 1.0).toImage()
    house = theme.pixmap("house", "ink", 1.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert theme.pixmap("arrow-left", "ink", 1.0).toImage() == there.flipped(Qt.Orientation.Horizontal)
    assert theme.pixmap("house", "ink", 1.0).toImage() == house


def test_choosing_a_theme_repaints_the_application(theme: Theme, qapp: QApplication) -> None:
    theme.choose("dark")
    assert qapp.palette().window().color().name().upper() == THEMES["dark"].desk
    assert THEMES["dark"].accent in qapp.styleSheet()
    theme.choose("sepia")
    assert THEMES["dark"].accent not in qapp.styleSheet()


def test_a_text_tells_whether_it_has_letters_that_its_own_fonts_have_not() -> None:
    shelf = FontShelf()
    shelf.interface()
    shelf.page("en")
    assert not shelf.lack("“It rained” — all night, naïve; Ж, Ω, 1 + 1.\n", "en")
    assert shelf.lack("It rained: बारिश.\n", "en")
    shelf.page("hi")
    assert not shelf.lack("It rained: बारिश.\n", "hi")
    assert shelf.lack("It rained: மழை.\n", "hi")
    shelf.load_rest()
    assert not shelf.lack("It rained: மழை.\n", "hi")
