"""Where the paper lies on the desk and the text on the paper."""

from __future__ import annotations

from typing import NamedTuple

from writerdesk.desktop.theme.sizes import Sizes


class PageGeometry(NamedTuple):
    """Logical pixels of the viewport; ``top`` is where the first line stands, ``bottom`` what follows the last."""

    left: int
    width: int
    start_margin: int
    end_margin: int
    desk: int
    top: int
    bottom: int

    @property
    def right(self) -> int:
        """Right edge of the paper."""
        return self.left + self.width


def page_geometry(
    viewport_width: int, viewport_height: int, paper: int, sizes: Sizes, *,
    gutter: bool, heading: int, held_at: float = 0.0,
) -> PageGeometry:  # fmt: skip
    """Lay out the page: the paper in the middle, with room for line numbers and counts where ``gutter`` is wanted.

    ``heading`` is the height of what is painted above the text. ``held_at`` is the part of the height at which the
    caret's line is to stand, 0 for anywhere: then first and last line have room to get there.
    """
    low = viewport_height < sizes.low_window
    desk = sizes.step(3 if low else 6)
    width = min(paper, max(sizes.step(60), viewport_width - 2 * sizes.step(4)))
    roomy = width >= paper - sizes.step(10)
    if gutter:
        start, end = (sizes.step(18), sizes.step(24)) if roomy else (sizes.step(14), sizes.step(19))
    else:
        start = end = sizes.step(18) if roomy else sizes.step(8)
    inner = sizes.step(5 if low else 14)
    return PageGeometry(
        left=(viewport_width - width) // 2,
        width=width,
        start_margin=start,
        end_margin=end,
        desk=desk,
        top=max(desk + inner + heading, round(viewport_height * held_at)),
        bottom=max(sizes.step(20) + desk, round(viewport_height * (1 - held_at)) if held_at else 0),
    )
