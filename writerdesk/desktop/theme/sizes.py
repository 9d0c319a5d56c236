"""Every length of the window, in logical pixels at 96 dots an inch, multiplied once by the system's text scale."""

from __future__ import annotations

from typing import NamedTuple

_LETTERS = 70
STRONG = 700
"""Weight of headings and of what is to be seen first. Of each script we bring one font, of the usual weight: from this
weight on Qt draws a bold of it, and of a lighter one nothing is seen."""


class Sizes(NamedTuple):
    """Lengths in device-independent pixels. ``scale`` is the screen's logical dots an inch divided by 96."""

    scale: float = 1.0

    def px(self, length: float) -> int:
        """A length of the design as whole pixels on this screen, at least 1."""
        return max(1, round(length * self.scale))

    def step(self, count: float) -> int:
        """``count`` steps of the spacing grid of 4."""
        return round(4 * count * self.scale)

    @property
    def text(self) -> int:
        """Interface text."""
        return self.px(14)

    @property
    def small(self) -> int:
        """Secondary lines: gutter, notes under a heading."""
        return self.px(13)

    @property
    def lead(self) -> int:
        """The first figure of an offer, the name in the rail."""
        return self.px(17)

    @property
    def heading(self) -> int:
        """Heading of a group."""
        return self.px(17)

    @property
    def title(self) -> int:
        """Heading of a page."""
        return self.px(27)

    @property
    def writing(self) -> int:
        """The writer's text before zoom."""
        return self.px(21)

    def points(self, points: float) -> float:
        """A size in points (1/72 inch) in pixels of this screen."""
        return points * 96 / 72 * self.scale

    def paper_for(self, letters: int) -> int:
        """Width of a paper with about so many letters in a line; 70 is the design's."""
        return round(self.paper * letters / _LETTERS)

    @property
    def paper(self) -> int:
        """Width of the paper."""
        return self.px(680)

    @property
    def column(self) -> int:
        """Widest column of a page that is read, not written."""
        return self.px(760)

    @property
    def panel(self) -> int:
        """Panel beside the text."""
        return self.px(348)

    @property
    def panel_narrow(self) -> int:
        """Panel in a narrow window."""
        return self.px(288)

    @property
    def rail(self) -> int:
        """Navigation with words beside its icons."""
        return self.px(212)

    @property
    def rail_narrow(self) -> int:
        """Navigation with small words under its icons."""
        return self.px(84)

    @property
    def narrow_window(self) -> int:
        """Below this width the rail folds and the panel stays shut until asked for."""
        return self.px(1080)

    @property
    def tight_page(self) -> int:
        """Below this width of a page a panel has no room beside the text."""
        return self.px(600)

    @property
    def narrow_card(self) -> int:
        """Below this width what stands side by side in a card stands one under the other."""
        return self.px(460)

    @property
    def low_window(self) -> int:
        """Below this height pages take their smallest margins."""
        return self.px(600)

    @property
    def radius(self) -> int:
        """Corners of cards and paper."""
        return self.px(8)

    @property
    def small_radius(self) -> int:
        """Corners of buttons and fields."""
        return self.px(6)

    @property
    def icon(self) -> int:
        """Side of an icon beside text."""
        return self.px(18)

    @property
    def hairline(self) -> int:
        """The one line width."""
        return 1

    @property
    def focus(self) -> int:
        """Width of the ring round what has the focus."""
        return self.px(2)
