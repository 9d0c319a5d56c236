"""Long texts in portions: what is worked out in C from a million characters lets no other thread run meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

AT_ONCE = 8_192
"""Code points of a portion: a millisecond of counting."""


def portions(text: str) -> Iterator[str]:
    """``text`` in portions that give it again in a row, parted before a word; without white space it stays whole.

    White space parts words and clusters in every script where a letter follows (Unicode Standard Annex #29, WB999 and
    GB999), so what is counted in portions adds up.
    """
    start = 0
    while len(text) - start > AT_ONCE:
        end = _gap(text, start + AT_ONCE)
        yield text[start:end]
        start = end
    if start < len(text) or not text:
        yield text[start:]


def _gap(text: str, start: int) -> int:
    for at in range(start, len(text)):
        if text[at - 1] in " \n" and text[at].isalnum():
            return at
    return len(text)
