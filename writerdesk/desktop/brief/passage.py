"""A passage to read: a heading and the lines under it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Line:
    """One line. ``role`` is '', ``soft``, ``name``, ``good``, ``bad`` or ``script`` (words in the piece's language)."""

    text: str
    role: str = ""


@dataclass
class Passage:
    """A heading and what stands under it."""

    heading: str
    lines: list[Line] = field(default_factory=list)

    def say(self, text: str | None, role: str = "") -> Passage:
        """Add a line where there is one."""
        if text:
            self.lines.append(Line(text, role))
        return self

    def list_of(self, texts: Iterable[str], sign: str = "•") -> Passage:
        """Add a line a text, each behind a sign."""
        self.lines += [Line(f"{sign} {text}") for text in texts]
        return self


def reads_right_to_left(text: str) -> bool:
    """Whether the first strong character is written from the right: for a brief's own prose, whose language is open."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False
