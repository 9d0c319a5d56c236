"""Which words of a team, or taught on a desk, an unknown word may have been meant to be."""

from __future__ import annotations

from collections.abc import Collection

from writerdesk.text.segments import graphemes

_MOST = 3
_A_SLIP = 4
"""Clusters of a word for each that may be wrong; two at most."""


def near_words(word: str, taught: Collection[str]) -> tuple[str, ...]:
    """The words of ``taught`` that differ from ``word`` by a slip or two, nearest first; capitals do not count.

    A slip is a cluster too many, missing, wrong or exchanged with its neighbour (optimal string alignment).
    """
    from rapidfuzz.distance import OSA

    meant = graphemes(word.casefold())
    most = min(2, max(1, len(meant) // _A_SLIP))
    found = []
    for one in taught:
        if one == word or abs(len(one) - len(word)) > 4 * most:
            continue
        slips = OSA.distance(meant, graphemes(one.casefold()), score_cutoff=most)
        if slips <= most:
            found.append((slips, one))
    return tuple(one for _, one in sorted(found)[:_MOST])
