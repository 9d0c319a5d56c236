"""A line with found words in it, cut so that it fits its room and the words stay."""

from __future__ import annotations

from collections.abc import Callable

from writerdesk.desktop.editor.clusters import next_edge, previous_edge

Line = tuple[str, str, str]
_ELLIPSIS = "…"


def fitted(line: Line, width: Callable[[str], int], room: int) -> Line:
    """Before, found and behind so that together they are no wider than ``room``, as ``width`` measures.

    What stands before keeps at least a third of what is left over; no letter is cut. Found words that are wider alone
    are left whole: they begin at the line's start.
    """
    before, found, behind = line
    if width(before + found + behind) <= room:
        return line
    left = max(0, room - width(found))
    kept = _tail(before, width, max(left // 3, left - width(behind)))
    return kept, found, _head(behind, width, max(0, left - width(kept)))


def _head(text: str, width: Callable[[str], int], room: int) -> str:
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle] + _ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    cut = low if low == 0 else previous_edge(text, min(low + 1, len(text)))
    return text[:cut].rstrip() + _ELLIPSIS if cut else ""


def _tail(text: str, width: Callable[[str], int], room: int) -> str:
    if width(text) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        if width(_ELLIPSIS + text[middle:]) <= room:
            high = middle
        else:
            low = middle + 1
    cut = low if low == 0 else next_edge(text, low - 1)
    return _ELLIPSIS + text[cut:].lstrip() if cut < len(text) else ""
