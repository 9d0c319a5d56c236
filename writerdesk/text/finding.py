"""Finding in a text: exactly, by what counts as the same in its language, or by a regular expression.

A place never begins or ends inside a grapheme cluster (Unicode Standard Annex #29), so that nothing that is found,
marked or replaced takes half a letter with it. Offsets are code points of the text as given, which need not be NFC:
two canonically equal spellings are always the same.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.text.fold import has_marks, meant, search_fold, search_fold_part
from writerdesk.text.normal import refuse_broken, to_nfc
from writerdesk.text.seen_text import SeenText

if TYPE_CHECKING:
    import regex

Mode = Literal["exact", "folded", "regex"]
MODES: tuple[Mode, ...] = ("exact", "folded", "regex")

FIND_SECONDS = 1.0
"""How long a regular expression may look through one text, in seconds of the processor: on a busy machine longer."""

LONGEST_PATTERN = 2_000
"""Code points. A literal of some ten thousand is looked for so slowly that no time limit is looked at meanwhile."""


class Place(NamedTuple):
    """Half-open code points of the text."""

    start: int
    end: int


class Replacement(NamedTuple):
    """``inserted`` is to stand in the place of the code points ``start`` to ``end``."""

    start: int
    end: int
    inserted: str


class Finder:
    """One question, made ready once and asked of any number of texts in one language; safe in any thread."""

    def __init__(self, query: str, mode: Mode, language: str, *, seconds: float = FIND_SECONDS) -> None:
        """``exact`` counts case and marks, ``folded`` sees as :func:`search_fold` does, ``regex`` is a pattern.

        In a pattern ``^`` and ``$`` are line ends. Raises :class:`Refused` ``text/nul``, ``text/surrogate`` and, for a
        pattern that is none, ``find/pattern`` (``where``: code point of the pattern).
        """
        refuse_broken(query)
        self._change = partial(search_fold, language=language) if mode == "folded" else to_nfc
        self._change_part = partial(search_fold_part, language=language) if mode == "folded" else to_nfc
        self._seconds = seconds
        # A question without marks means any.
        self._folded = (query, language) if mode == "folded" and has_marks(query, language) else None
        self._needle = self._change(query) if mode != "regex" else ""
        self._pattern = _compiled(to_nfc(query)) if mode == "regex" and query else None

    def places(self, text: str) -> list[Place]:
        """Every place, in order, none over another; an empty match of a pattern is no place.

        Raises :class:`Refused` ``find/slow`` when a pattern needs more time than it has, ``text/surrogate``.
        """
        return [place for place, _ in self._matches(text)]

    def replacements(self, text: str, replacement: str) -> list[Replacement]:
        r"""What to put where every place is. For a pattern ``\1`` and ``\g<name>`` stand for its groups.

        Raises what :meth:`places` does, and ``find/replacement`` for a group that the pattern has not.
        """
        refuse_broken(replacement)
        made = []
        for place, match in self._matches(text):
            inserted = replacement if match is None else _expanded(match, replacement)
            made.append(Replacement(place.start, place.end, inserted))
        return made

    def _matches(self, text: str) -> Iterator[tuple[Place, regex.Match[str] | None]]:
        if self._pattern is not None:
            yield from self._by_pattern(self._pattern, text)
        elif self._needle:
            seen = SeenText(text, self._change, self._change_part)
            at = seen.text.find(self._needle)
            while at >= 0:
                place = seen.place(at, at + len(self._needle))
                if place is not None and self._folded is not None:
                    query, language = self._folded
                    place = place if meant(query, text[slice(*place)], language) else None
                if place is not None:
                    yield Place(*place), None
                at = seen.text.find(self._needle, at + (len(self._needle) if place is not None else 1))

    def _by_pattern(self, pattern: regex.Pattern[str], text: str) -> Iterator[tuple[Place, regex.Match[str]]]:
        seen = SeenText(text, self._change, self._change_part)
        until = time.monotonic() + self._seconds
        at = 0
        while at >= 0:
            begin, at = at, -1
            for match in _timed(pattern, seen.text, begin, until):
                if match.end() == match.start():
                    continue
                place = seen.place(match.start(), match.end())
                if place is not None:
                    yield Place(*place), match
                elif match.end() - match.start() > 1:
                    at = match.start() + 1  # a place that begins inside this half-letter one is not lost
                    break


def applied(text: str, replacements: list[Replacement]) -> str:
    """``text`` with every replacement made; they stand in order and not over one another."""
    parts, done = [], 0
    for start, end, inserted in replacements:
        parts += [text[done:start], inserted]
        done = end
    return "".join([*parts, text[done:]])


def _timed(pattern: regex.Pattern[str], text: str, at: int, until: float) -> Iterator[regex.Match[str]]:
    left = max(until - time.monotonic(), 0.001)
    try:
        # concurrent: without it no other thread runs while a pattern looks, the window's neither.
        for match in pattern.finditer(text, at, timeout=left, concurrent=True):
            yield match
            if time.monotonic() > until:
                raise too_slow()
    except (TimeoutError, MemoryError) as error:  # one that calls itself takes room instead of time
        raise too_slow() from error


def too_slow() -> Refused:
    """What to say of a pattern that was given up."""
    return Refused(
        "find/slow",
        "This pattern takes too long.",
        "Make it simpler: a repetition inside a repetition is slow, as in (a+)+.",
    )


def _compiled(pattern: str) -> regex.Pattern[str]:
    import regex

    if len(pattern) > LONGEST_PATTERN:
        raise Refused(
            "find/pattern",
            "This is no regular expression: {reason}.",
            "Look for the words exactly.",
            reason=Said("it is longer than {most} signs", most=LONGEST_PATTERN),
        )
    try:
        return regex.compile(pattern, regex.MULTILINE | regex.VERSION1)
    except (regex.error, OverflowError, RecursionError, ValueError, KeyError, IndexError) as error:
        at = re.search(r" at position ([0-9]+)", str(error))
        raise Refused(
            "find/pattern",
            "This is no regular expression: {reason}.",
            "Mend the pattern, or look for the words exactly.",
            where=at.group(1) if at else "",
            reason=str(error)[: at.start()] if at else str(error) or Said("too large"),
        ) from error


def _expanded(match: regex.Match[str], replacement: str) -> str:
    import regex

    try:
        expanded = str(match.expand(replacement))
    except (regex.error, IndexError, KeyError) as error:
        raise Refused(
            "find/replacement",
            "The replacement names a group that the pattern does not have, or ends in a backslash.",
            "Write \\1 for the first group in brackets, and \\\\ for a backslash.",
        ) from error
    refuse_broken(expanded)
    return expanded
