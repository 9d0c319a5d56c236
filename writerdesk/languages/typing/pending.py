"""The pending part: what keys have made so far and may still change, with its place, its marks and its choices."""

from __future__ import annotations

from typing import NamedTuple

Choices = tuple[tuple[str, ...], ...]
"""Groups of texts, one of which stands in the pending part."""


class Chosen(NamedTuple):
    """One of several texts stands at code points ``start`` to ``end``; ``number`` counts through all groups."""

    start: int
    end: int
    choices: Choices
    number: int


class Kept(NamedTuple):
    """A pending part as it was, to go back to."""

    text: str
    place: int
    chosen: tuple[Chosen, ...]


class Pending:
    """A text that keys work on. ``place`` is the code point at which the next letters come."""

    def __init__(self) -> None:
        self.text = ""
        self.place = 0
        self.marks: dict[str, int] = {}
        self.chosen: list[Chosen] = []

    def keep(self) -> Kept:
        """The text, the place and the choices of now. Marks stay where they are."""
        return Kept(self.text, self.place, tuple(self.chosen))

    def go_back(self, kept: Kept) -> None:
        """Take text, place and choices again that were kept."""
        self.text, self.place, self.chosen = kept.text, kept.place, list(kept.chosen)
        end = len(self.text)
        self.marks = {name: min(at, end) for name, at in self.marks.items()}

    def clear(self) -> None:
        """Begin with nothing."""
        self.text, self.place, self.chosen = "", 0, []
        self.marks.clear()

    def insert(self, text: str) -> None:
        """Put ``text`` at the place; the place is behind it."""
        self._replace(self.place, self.place, text)

    def offer(self, choices: Choices) -> None:
        """Put in the first of several texts, and remember the others."""
        first = next((group[0] for group in choices if group), "")
        start = self.place
        self.insert(first)
        self.chosen.append(Chosen(start, self.place, choices, 0))

    def delete(self, to: int) -> None:
        """Take away what is between the place and ``to``."""
        to = max(0, min(len(self.text), to))
        self._replace(min(to, self.place), max(to, self.place), "")

    def move(self, to: int) -> None:
        """Go to another place."""
        self.place = max(0, min(len(self.text), to))

    def mark(self, name: str) -> None:
        """Remember the place under a name."""
        self.marks[name] = self.place

    def select(self, symbol: str | int) -> None:
        """Put another of its choices where one ends at the place; nothing happens where none does."""
        found = next((one for one in self.chosen if one.start < self.place <= one.end), None)
        if found is None:
            return
        all_texts = [text for group in found.choices for text in group]
        index = _index(found, symbol)
        if not 0 <= index < len(all_texts):
            return
        self.chosen.remove(found)
        self._replace(found.start, found.end, all_texts[index])
        self.place = found.start + len(all_texts[index])
        self.chosen.append(Chosen(found.start, self.place, found.choices, index))

    def _replace(self, start: int, end: int, text: str) -> None:
        """The one place where the text changes: marks and choices behind it move, choices inside it are over."""
        grown = len(text) - (end - start)
        self.text = self.text[:start] + text + self.text[end:]
        for name, at in self.marks.items():
            if at > start:
                self.marks[name] = start if at < end else at + grown
        kept = []
        for one in self.chosen:
            if one.end <= start:
                kept.append(one)
            elif one.start >= end:
                kept.append(one._replace(start=one.start + grown, end=one.end + grown))
        self.chosen = kept
        self.place = (
            start + len(text) if start <= self.place <= end else self.place + (grown if self.place > end else 0)
        )


def _index(chosen: Chosen, symbol: str | int) -> int:
    """Which of all texts ``symbol`` means: a number, or ``@<`` ``@=`` ``@>`` ``@-`` ``@+`` ``@[`` ``@]``."""
    sizes = [len(group) for group in chosen.choices]
    first, group = 0, 0
    while chosen.number >= first + sizes[group]:
        first += sizes[group]
        group += 1
    inside, count = chosen.number - first, sum(sizes)
    if isinstance(symbol, int):
        return first + symbol if 0 <= symbol < sizes[group] else -1
    if symbol in {"@[", "@]"}:
        other = (group + (1 if symbol == "@]" else -1)) % len(sizes)
        return sum(sizes[:other]) + min(inside, sizes[other] - 1)
    steps = {"@<": first, "@=": chosen.number, "@>": first + sizes[group] - 1, "@-": chosen.number - 1}
    return steps.get(symbol, chosen.number + 1) % count
