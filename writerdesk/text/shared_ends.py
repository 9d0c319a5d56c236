"""What an old and a new text, or list of paragraphs, share at their ends: an edit is what stands between."""

from __future__ import annotations

from collections.abc import Sequence


def shared_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many entries (code points of a text) both begin with, and with how many of the others both end."""
    limit = min(len(old), len(new))
    head = _shared(old, new, limit)
    limit -= head
    return head, _shared(old[len(old) - limit :][::-1], new[len(new) - limit :][::-1], limit)


def _shared(one: Sequence[str], other: Sequence[str], limit: int) -> int:
    """By halving, so that C compares and not Python: 10,000 words cost a few comparisons of memory."""
    if one[:limit] == other[:limit]:
        return limit
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
