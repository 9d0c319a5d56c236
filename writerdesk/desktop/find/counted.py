"""How many there are, and which of them is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from writerdesk.desktop.find.looking import Here

if TYPE_CHECKING:
    from writerdesk.actions.find import SectionMatches


def total(here: Here, around: Sequence[SectionMatches]) -> int:
    """All places, in the section on the page and around it."""
    return len(here.places) + sum(len(one.places) for one in around)


def writable(here: Here, around: Sequence[SectionMatches], *, here_too: bool) -> int:
    """Those that can be replaced now; ``here_too``: the section on the page may change."""
    return (len(here.places) if here_too else 0) + sum(len(one.places) for one in around if not one.sealed)


def numbered(
    here: Here, around: Sequence[SectionMatches], standing: tuple[str, str], selection: tuple[int, int]
) -> int | None:
    """The number, from 1, of the place that is selected among all; None when none is."""
    inside = here.at(selection)
    if inside is None:
        return None
    before = 0
    for one in around:
        if (one.piece, one.section) == standing:
            break
        before += len(one.places)
    return before + inside + 1
