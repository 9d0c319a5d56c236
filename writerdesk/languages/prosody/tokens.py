"""Words with the signs beside them, as a line's spaces part them: each is read once, and a line is put together.

Verse says the same words again, so what a word adds to a line is remembered, and a line costs little more than the
places of its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
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
    is_open: bool


def token_of(
    syllables: Sequence[tuple[str, int, int, int]], options: Sequence[Option], paused: Sequence[Option] = ()
) -> Token:
    """The token of these syllables and options."""
    values = tuple(value for _, value, _, _ in syllables)
    return Token(tuple(syllables), values, tuple(options), tuple(paused), bool(options or paused))


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

    def line(self, line: str, ranks: Sequence[str], pause: re.Pattern[str] | None = None) -> Scan | None:
        """The scan of a line, or None where one of its tokens cannot be read.

        Options stand in the order of their reasons in ``ranks``, then of the line; ``pause`` is what follows a token
        where the line pauses.
        """
        texts = line.split()
        tokens: list[Token] = []
        places: list[int] = []
        at = 0
        for text in texts:
            token = self[text]
            if token is None:
                return None
            at = line.index(text, at)
            tokens.append(token)
            places.append(at)
            at += len(text)
        units = tuple([
            Syllable(own, value, at + start, at + end)
            for at, token in zip(places, tokens, strict=True)
            for own, value, start, end in token.syllables
        ])  # fmt: skip
        values = tuple([value for token in tokens for value in token.values])
        if not [token for token in tokens if token.is_open]:
            return Scan(units, (), values)
        options: list[Option] = []
        before = 0
        for text, at, token in zip(texts, places, tokens, strict=True):
            if token.options:
                options += shifted(token.options, before)
            if pause and token.paused and pause.match(line, at + len(text)):
                options += shifted(token.paused, before)
            before += len(token.values)
        if len(options) > 1:
            options.sort(key=lambda option: ranks.index(option.why))
        return Scan(units, tuple(options), values)
