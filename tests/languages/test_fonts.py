"""Fonts: every letter of every language is drawn, in one weight, with room for its marks."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.fonts import font_families, font_files, interface_families
from writerdesk.resources import resource

TAGS = [known.tag for known in all_cards()]


# Signs that CLDR lists and hardly anybody writes; the system's fonts draw them.
_RARE = "⁇⁈⁉⟨⟩⋅"


@cache
def _fonts() -> dict[str, tuple[Path, frozenset[int], hb.Font]]:
    fonts = {}
    for file in font_files():
        with TTFont(file, lazy=True) as font:
            names = font["name"]
            family, letters = names.getDebugName(16) or names.getDebugName(1), frozenset(font.getBestCmap())
        fonts[family] = (file, letters, hb.Font(hb.Face(hb.Blob.from_file_path(str(file)))))
    return fonts


def _runs(text: str, families: list[str]) -> list[tuple[str, str]]:
    """(family, letters) as a layout engine cuts them: a mark goes with its base when that font has it."""
    runs: list[tuple[str, str]] = []
    for char in text:
        fitting = [family for family in families if ord(char) in _fonts()[family][1]]
        family = fitting[0] if fitting else families[0]
        if runs and (runs[-1][0] in fitting or unicodedata.category(char) in ("Mn", "Mc", "Cf")):
            family = runs[-1][0]
        if runs and runs[-1][0] == family:
            runs[-1] = (family, runs[-1][1] + char)
        else:
            runs.append((family, char))
    return runs


def _shape(text: str, families: list[str]) -> tuple[int, float]:
    """Missing glyphs, and the height of the ink in multiples of the font size."""
    missing, top, bottom = 0, 0.0, 0.0
    for family, letters in _runs(text, families):
        font = _fonts()[family][2]
        buffer = hb.Buffer()
        buffer.add_str(letters)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            missing += info.codepoint == 0
            ink = font.get_glyph_extents(info.codepoint)
            if ink and ink.height:
                top = max(top, (position.y_offset + ink.y_bearing) / font.face.upem)
                bottom = min(bottom, (position.y_offset + ink.y_bearing + ink.height) / font.face.upem)
    return missing, top - bottom


@pytest.mark.parametrize("tag", TAGS)
def test_no_box_in_samples_alphabet_and_punctuation(tag: str) -> None:
    known = card(tag)
    alphabet = [letter for letter in (known.exemplar + " " + known.punctuation).split() if letter not in _RARE]
    for text in (*known.samples, known.digits, "".join(known.quotes), *alphabet):
        for line in text.splitlines():
            assert _shape(line, font_families(tag))[0] == 0, (tag, line)


@pytest.mark.parametrize("tag", TAGS)
def test_the_interface_shows_every_autonym(tag: str) -> None:
    assert _shape(card(tag).autonym, interface_families())[0] == 0


def test_all_languages_beside_each_other_in_the_window() -> None:
    for known in all_cards():
        for line in known.samples[0].splitlines():
            assert _shape(line, [known.interface_fonts[0], *interface_families()])[0] == 0, known.tag


@pytest.mark.parametrize("tag", TAGS)
def test_lines_do_not_touch(tag: str) -> None:
    """Ink of one line of real text fits into the line height of the card."""
    known = card(tag)
    for sample in known.samples:
        for line in sample.splitlines():
            assert _shape(line, font_families(tag))[1] <= known.line_height, (tag, line)


UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


@pytest.mark.parametrize("tag", sorted(file.stem for file in UDHR.glob("*.txt") if card(file.stem).known))
def test_a_long_text_is_drawn_whole_and_fits_its_line_height(tag: str) -> None:
    """Every letter of the Declaration; no line height is a guess far above the ink."""
    text = unicodedata.normalize("NFC", (UDHR / f"{tag}.txt").read_text("utf-8"))
    shaped = [_shape(line, font_families(tag)) for line in text.splitlines()[:60]]
    assert sum(missing for missing, _ in shaped) == 0
    highest = max(height for _, height in shaped)
    # A stack as deep as Nastaliq's may come once in a text; the window never sets lines closer than the font asks.
    assert highest <= card(tag).line_height + 0.3
    assert card(tag).line_height <= max(1.5, highest + 0.8)


def test_line_heights_are_those_of_the_design() -> None:
    assert [card(tag).line_height for tag in ("fr", "hi", "ur", "km")] == [1.5, 1.7, 2.4, 2.0]


def test_only_regular_weights_of_a_fixed_design() -> None:
    for file in font_files():
        with TTFont(file, lazy=True) as font:
            assert font["OS/2"].usWeightClass == 400, file.name
            assert font["name"].getDebugName(2) == "Regular", file.name
            assert "fvar" not in font, file.name
            assert "Open Font License" in font["name"].getDebugName(13), file.name


def test_families_named_by_cards_are_there_and_nothing_else_is() -> None:
    named = {family for known in all_cards() for family in (*known.fonts, *known.interface_fonts)}
    assert named == set(_fonts())


def test_the_load_stays_light() -> None:
    assert sum(file.stat().st_size for file in font_files()) < 18_500_000


def test_vertical_japanese_is_kept_in_the_subset() -> None:
    for family in ("Noto Serif CJK JP", "Noto Sans CJK JP"):
        with TTFont(_fonts()[family][0], lazy=True) as font:
            records = [record for table in ("GSUB", "GPOS") for record in font[table].table.FeatureList.FeatureRecord]
            assert {"vert", "vpal"} <= {record.FeatureTag for record in records}


def test_japanese_covers_the_joyo_kanji_that_jis_x_0208_lacks() -> None:
    assert all(ord(kanji) in _fonts()["Noto Serif CJK JP"][1] for kanji in "𠮟塡剝頰鬱蛙")


def test_unknown_scripts_fall_back_to_latin() -> None:
    assert font_families("zgh") == ["Noto Serif"]
    assert font_families("mr") == font_families("hi")


def test_the_licence_stands_beside_the_fonts() -> None:
    for name in ("noto.txt", "noto-cjk.txt"):
        text = resource("licenses", "fonts", name).read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
        assert "Copyright" in text


def test_the_window_has_the_fonts_of_every_card() -> None:
    wanted = {family for known in all_cards() for family in known.interface_fonts}
    assert set(interface_families()) >= wanted
    assert interface_families()[0] == "Noto Sans", "Latin letters come from the Latin font"
