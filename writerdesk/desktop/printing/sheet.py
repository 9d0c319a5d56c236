"""The sheet: paper, margins, type; lengths in units of 1/1200 inch, whatever it is printed or shown on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from writerdesk.languages.cards import LanguageCard

if TYPE_CHECKING:
    from writerdesk.desktop.choices import Choices

UNITS = 1_200
"""Units an inch."""

PAPERS = {"a4": (210.0, 297.0), "a5": (148.0, 210.0), "letter": (215.9, 279.4), "legal": (215.9, 355.6)}
"""Width and height in millimetres (ISO 216; ANSI/ASME Y14.1)."""

_SPACING_OF_THE_SCRIPT = 1.5


def from_mm(length: float) -> int:
    """Millimetres in units."""
    return round(length / 25.4 * UNITS)


def from_points(length: float) -> int:
    """Points (1/72 inch) in units."""
    return round(length / 72 * UNITS)


@dataclass(frozen=True)
class Sheet:
    """How a piece is set on paper. ``author`` '' prints none; ``line_height`` is in multiples of ``points``."""

    paper: str = "a4"
    margin_mm: float = 25
    points: float = 12
    line_height: float = 1.5
    title: bool = True
    author: str = ""
    page_numbers: bool = True
    line_numbers: bool = False
    right_to_left: bool = False
    digits: str = "0123456789"

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the paper in units."""
        width, height = PAPERS[self.paper]
        return from_mm(width), from_mm(height)

    @property
    def margin(self) -> int:
        """Every margin, in units."""
        return from_mm(self.margin_mm)

    @property
    def width(self) -> int:
        """What a line may fill, in units."""
        return self.size[0] - 2 * self.margin

    @property
    def bottom(self) -> int:
        """Below this no line is set, in units from the top of the paper."""
        return self.size[1] - self.margin

    def number(self, value: int) -> str:
        """A whole number in the digits of the language."""
        return "".join(self.digits[int(digit)] for digit in str(value))


def chosen_sheet(choices: Choices, known: LanguageCard) -> Sheet:
    """The sheet of the settings, for a piece in a language."""
    return Sheet(
        paper=str(choices.get("print.paper")),
        margin_mm=float(choices.get("print.margin")),
        points=float(choices.get("print.font_size")),
        line_height=known.line_height * float(choices.get("print.line_spacing")) / _SPACING_OF_THE_SCRIPT,
        title=bool(choices.get("print.title")),
        author=str(choices.get("print.author")),
        page_numbers=bool(choices.get("print.page_numbers")),
        line_numbers=bool(choices.get("print.line_numbers")),
        right_to_left=known.direction == "rtl",
        digits=known.digits,
    )
