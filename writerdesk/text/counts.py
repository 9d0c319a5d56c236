"""Counts that need no knowledge of the language beyond ICU's."""

from __future__ import annotations

import msgspec

from writerdesk.text.segments import letter_test, parts
from writerdesk.text.verse_lines import physical_lines

_LINE_ENDS = frozenset(("\n", "\r\n", "\r"))


class BasicCounts(msgspec.Struct, frozen=True):
    """Counts of one text.

    ``words``, ``letters`` (clusters) and ``sentences`` hold a letter or number each; ``graphemes`` are all clusters but
    line ends, spaces included; ``code_points`` of the text as given; ``lines`` that are not blank; ``stanzas`` runs of
    such lines.
    """

    words: int
    graphemes: int
    letters: int
    code_points: int
    lines: int
    stanzas: int
    sentences: int


def basic_counts(text: str, language: str) -> BasicCounts:
    """Count ``text`` in the language of the BCP 47 tag; raises :class:`Refused` ``text/surrogate``."""
    holds_letter = letter_test()
    clusters = letters = 0
    for cluster in parts(text, "grapheme", language):
        if cluster not in _LINE_ENDS:
            clusters += 1
            letters += holds_letter(cluster)
    verses = [line for line in physical_lines(text) if line.verse is not None]
    return BasicCounts(
        words=sum(map(holds_letter, parts(text, "word", language))),
        graphemes=clusters,
        letters=letters,
        code_points=len(text),
        lines=len(verses),
        stanzas=verses[-1].stanza or 0 if verses else 0,
        sentences=sum(map(holds_letter, parts(text, "sentence", language))),
    )
