"""Units that any script has: words between spaces, and graphemes that are letters."""

from __future__ import annotations

import regex

from writerdesk.languages.prosody.reading import Scan, Syllable

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ\u200c\u200d-]*")
_CLUSTER = regex.compile(r"\X")


def words(line: str) -> Scan:
    """The words of a line, 1 each."""
    return Scan(tuple(Syllable(found.group(), 1, *found.span()) for found in _WORD.finditer(line)))


def graphemes(line: str) -> Scan:
    """The graphemes of a line that begin with a letter, 1 each."""
    found = (cluster for cluster in _CLUSTER.finditer(line) if cluster.group()[0].isalpha())
    return Scan(tuple(Syllable(cluster.group(), 1, *cluster.span()) for cluster in found))
