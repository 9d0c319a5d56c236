"""Where the lines of the text stand that something is said about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from writerdesk.desktop.editor.view import EditorView

_ABOVE, _BELOW = float("-inf"), float("inf")


class Line(NamedTuple):
    """A line by the code point of the section at which its words begin, and its top in pixels of the page."""

    place: int
    top: float


def lines_of(editor: EditorView, places: Mapping[str, int]) -> dict[str, Line]:
    """Key of a mark → the line on which it begins, for those keys whose words stand in the section.

    ``places`` are the code points at which they began when they were found. What has no lines, because it is far from
    what is seen, is infinitely far up or down.
    """
    section = editor.section
    found: dict[str, Line] = {}
    if section is None:
        return found
    layout, scrolled = editor.document().documentLayout(), editor.verticalScrollBar().value()
    ledger, low = section.ledger, section.dressing.low
    high = min(section.dressing.high, len(ledger.texts))
    block = editor.document().findBlockByNumber(low)
    start = begin = ledger.start_of(low)
    for number in range(low, high):
        for mark in ledger.notes[number].marks:
            if mark.key in places and mark.key not in found:
                # In this order: Qt lays out when it is asked for the box, and frees the lines it had before.
                top = layout.blockBoundingRect(block).top() - scrolled
                line = block.layout().lineForTextPosition(section.shown(number, mark.start))
                found[mark.key] = Line(start + mark.start, top + (line.y() if line.isValid() else 0.0))
        start += len(ledger.texts[number]) + 1
        block = block.next()
    for key, place in places.items():
        if key not in found and not begin <= place < start:
            found[key] = Line(place, _ABOVE if place < begin else _BELOW)
    return found


def code_points_in_sight(editor: EditorView) -> tuple[int, int]:
    """Where the first paragraph in sight begins and the last one ends, in code points of the section."""
    section = editor.section
    if section is None:
        return 0, 0
    first, last = editor.seen()
    ledger = section.ledger
    last = min(last, len(ledger.texts) - 1)
    begin = ledger.start_of(min(first, last))
    return begin, begin + sum(len(text) + 1 for text in ledger.texts[first : last + 1])
