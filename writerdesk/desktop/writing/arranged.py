"""Findings and comments in the order of their cards: made in a job, for there may be tens of thousands in a book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Arranged(NamedTuple, Generic[T]):
    """``things`` by the places of their words in the section, those without words of their own last, as they came.

    ``starts``: the code points at which the words begin, of as many things as have any; ``places``: the same by the
    keys of their marks; ``numbers``: key → index.
    """

    things: list[T]
    starts: list[int]
    places: dict[str, int]
    numbers: dict[str, int]


def arranged(things: Iterable[T], mark: Callable[[T], tuple[str, int | None]]) -> Arranged[T]:
    """Put things in order; ``mark`` gives a key, and the code point where the words begin, None for no words."""
    marked = [(*mark(thing), thing) for thing in things]
    marked.sort(key=lambda one: (one[1] is None, one[1] or 0))
    return Arranged(
        [thing for _, _, thing in marked],
        [start for _, start, _ in marked if start is not None],
        {key: start for key, start, _ in marked if start is not None},
        {key: number for number, (key, _, _) in enumerate(marked)},
    )
