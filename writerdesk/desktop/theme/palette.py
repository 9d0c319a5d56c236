"""The colours of the window by their role, in three themes."""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """One theme. Every text role stands at 4.5 or more on ``desk`` and ``paper`` (WCAG 2.2, 1.4.3), ``ink`` at 11."""

    name: str
    dark: bool
    desk: str
    paper: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_strong: str
    on_accent: str
    tint: str
    warn: str
    hard: str
    selection: str
    hover: str
    shadow: str


LIGHT = Palette(
    name="light", dark=False,
    desk="#F3F1EB", paper="#FDFCF9", ink="#22201C", soft="#69655C", line="#E3DFD5",
    accent="#0E6B66", accent_strong="#0A5652", on_accent="#FDFCF9", tint="#DDEBE8",
    warn="#98520F", hard="#A8323A", selection="#C9E2DE", hover="#EBE8DF", shadow="#DCD7CB",
)  # fmt: skip

DARK = Palette(
    name="dark", dark=True,
    desk="#161513", paper="#1E1D1A", ink="#E9E5DC", soft="#9C978B", line="#322F2A",
    accent="#6CC4BB", accent_strong="#8AD6CE", on_accent="#161513", tint="#1F3431",
    warn="#E0A26A", hard="#E58A8F", selection="#2C4D49", hover="#25231F", shadow="#100F0E",
)  # fmt: skip

SEPIA = Palette(
    name="sepia", dark=False,
    desk="#ECE1CB", paper="#F8F1E2", ink="#2C2214", soft="#62533A", line="#DACDB3",
    accent="#0D5C55", accent_strong="#094842", on_accent="#F8F1E2", tint="#DBE3D2",
    warn="#86470A", hard="#96272F", selection="#CFDCC9", hover="#E3D6BC", shadow="#D3C5A8",
)  # fmt: skip

PRINT_PAPER, PRINT_INK, PRINT_SOFT = "#FFFFFF", "#000000", "#555555"
"""What is printed has the colours of paper and ink in every theme."""

THEMES = {palette.name: palette for palette in (LIGHT, DARK, SEPIA)}


def colour_roles() -> list[str]:
    """Names of the fields of :class:`Palette` that hold a colour."""
    return [name for name in Palette._fields if name not in {"name", "dark"}]


def _luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
