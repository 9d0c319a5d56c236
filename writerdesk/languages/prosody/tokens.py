"""Words with the signs beside them, as a line's spaces part them: each is read once, and a line is put together.

Verse says the same words again, so what a word adds to a line is remembered, and a line costs little more than the
places of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from writerdesk.languages.prosody.reading import Option, Scan, Syllable, shifted

_KEPT, _LONGEST_KEPT = 1 << 14, 64


class Token(NamedTuple):
    """Syllables as (text, value, start, end), places from the token's beginning, and what they leave open.

    ``values`` are those of the syllables; ``paused`` further options that hold where the line pauses behind the token.
    """

    syllables: tuple[tuple[str, int, int, int], ...]
    values: tuple[int, ...]
    options: tuple[Option, ...]
    paused: tuple[Option, ...]


def token_of(
    syllables: Sequence[tuple[str, int, int, int]], options: Sequence[Option], paused: Sequence[Option] = ()
) -> Token:
    """The token of these syllables and options."""
    values = tuple(value for _, value, _, _ in syllables)
    return Token(tuple(syllables), values, tuple(options), tuple(paused))


class Tokens(dict[str, Token | None]):
    """Token → what it is, by a rule's ``read``; None where it holds letters of another script or numbers."""

    def __init__(self, read: Callable[[str], Token | None]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Token | None:
        if len(self) > _KEPT:
            self.clear()
        token = self._read(text)
        if len(text) <= _LONGEST_KEPT:
            self[text] = token
        return token

    def line(self, line: str, ranks: Mapping[str, int], pause: re.Pattern[str] | None = None) -> Scan | None:
        """The scan of a line, or None where one of its tokens cannot be read.

        Options stand in the order of their reasons' ``ranks``, then of the line; ``pause`` is what follows a token
        where the line pauses.
        """
        units: list[Syllable] = []
        values: list[int] = []
        options: list[Option] = []
        at = 0
        for text in line.split():
            token = self[text]
            if token is None:
                return None
            syllables, row, own, paused = token
            at = line.index(text, at)
            if own:
                options += shifted(own, len(values))
            if paused and pause and pause.match(line, at + len(text)):
                options += shifted(paused, len(values))
            for letters, value, start, end in syllables:
                units.append(Syllable(letters, value, at + start, at + end))
            values += row
            at += len(text)
        if len(options) > 1:
            options.sort(key=lambda option: ranks[option.why])
        return Scan(tuple(units), tuple(options), tuple(values))
