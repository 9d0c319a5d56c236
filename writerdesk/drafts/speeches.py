"""What is said in a play line by line: by whom, and in which language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from writerdesk.drafts.formats.fountain import Element, elements
from writerdesk.drafts.plays import role_of
from writerdesk.text.blank_lines import is_blank


class SpokenLine(NamedTuple):
    """One line of a play, ``start`` to ``end`` in code points without its line end.

    ``role`` is who says it, '' for what nobody says; ``language`` is '' where it is the piece's own.
    """

    start: int
    end: int
    element: Element
    role: str = ""
    language: str = ""


def spoken_lines(text: str, tongues: Mapping[str, str]) -> list[SpokenLine]:
    """Every line of a play; ``tongues`` are the languages of roles, by their names without capitals."""
    found: list[SpokenLine] = []
    role, at = "", 0
    for line, element in zip(text.split("\n"), elements(text), strict=True):
        end = at + len(line)
        if element == "speaker":
            role = role_of(line)
        if element in {"speech", "parenthetical"} and not is_blank(line):
            found.append(SpokenLine(at, end, element, role, tongues.get(role.casefold(), "")))
        else:
            found.append(SpokenLine(at, end, element, role if element == "speaker" else ""))
        at = end + 1
    return found
