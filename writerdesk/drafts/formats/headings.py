"""A heading line and the heading of another program's file: one becomes the other and comes back exactly."""

from __future__ import annotations

import re

# As in cutting: an ATX heading of CommonMark 0.31, section 4.2.
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?:[ \t]+(?P<words>.*))?\Z", re.DOTALL)


def level_of(line: str) -> int:
    """1 to 6 for a line that begins a section, else 0."""
    found = _HEADING.match(line)
    return len(found["marks"]) if found else 0


def words_of(line: str) -> str:
    """What a heading says, its marks left out."""
    found = _HEADING.match(line)
    words = (found["words"] or "") if found else line
    return re.sub(r"[ \t]+#+[ \t]*\Z|[ \t]+\Z", "", words) if found else line


def shown(line: str) -> str:
    """What stands in the file for a heading line: its words, or the whole line where the words do not bring it back."""
    words = words_of(line)
    return words if words and line_for(words, level_of(line)) == line else line


def line_for(words: str, level: int) -> str:
    """The line of a heading that a file shows as ``words`` at ``level`` (more than 6 count as 6)."""
    level = min(level, 6)
    return words if level_of(words) == level else f"{'#' * level} {words}"
