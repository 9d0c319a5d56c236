"""Equal runs of two strings: words first, then grapheme clusters inside what changed, by rapidfuzz.

Source of the distance: Levenshtein; the library's bit-parallel form is exact and takes any hashable items.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from writerdesk.text.segments import graphemes, parts

# A longer "word" is a run of a script that ICU has no dictionary for.
_LONGEST_WORD = 24
# Words in common frame a change only when together they are this long, in code points.
_SHORTEST_FRAME = 4
# Beyond so many cells a changed run is shown as replaced whole; it is no edit of the other any more.
_MOST_CELLS = 5_000_000_000


class Run(NamedTuple):
    """``length`` code points that stand at ``a`` in the old string and, the same, at ``b`` in the new one."""

    a: int
    b: int
    length: int


def words_and_rest(text: str, language: str) -> list[str]:
    """``text`` cut into words and what stands between them, always at ends of grapheme clusters."""
    if text.isascii():
        return list(parts(text, "word", language))
    cluster_ends = set(accumulate(map(len, graphemes(text))))
    tokens: list[str] = []
    start = position = 0
    for word in parts(text, "word", language):
        position += len(word)
        if position not in cluster_ends:
            continue
        token = text[start:position]
        tokens += [token] if len(token) <= _LONGEST_WORD else graphemes(token)
        start = position
    return tokens


def equal_runs(a: str, b: str, language: str) -> list[Run]:
    """What of ``a`` stands in ``b``, in order, joined where it touches on both sides."""
    if a == b:
        return [Run(0, 0, len(a))] if a else []
    runs: list[Run] = []
    for run in _runs_by_words(a, b, language) if a and b else ():
        last = runs[-1] if runs else Run(0, 0, 0)
        if runs and last.a + last.length == run.a and last.b + last.length == run.b:
            runs[-1] = Run(last.a, last.b, last.length + run.length)
        else:
            runs.append(run)
    return runs


def _runs_by_words(a: str, b: str, language: str) -> Iterator[Run]:
    a_done = b_done = 0
    for run in _runs_of(words_and_rest(a, language), words_and_rest(b, language)):
        at_edge = run.a == run.b == 0 or (run.a + run.length == len(a) and run.b + run.length == len(b))
        if run.length < _SHORTEST_FRAME and not at_edge:
            continue  # a space or a short word alone may be the wrong one; let the clusters decide
        yield from _runs_by_graphemes(a, b, (a_done, run.a), (b_done, run.b))
        yield run
        a_done, b_done = run.a + run.length, run.b + run.length
    yield from _runs_by_graphemes(a, b, (a_done, len(a)), (b_done, len(b)))


def _runs_by_graphemes(a: str, b: str, a_range: tuple[int, int], b_range: tuple[int, int]) -> Iterator[Run]:
    cells = (a_range[1] - a_range[0]) * (b_range[1] - b_range[0])
    if not 0 < cells <= _MOST_CELLS:
        return
    for run in _runs_of(graphemes(a[slice(*a_range)]), graphemes(b[slice(*b_range)])):
        yield Run(a_range[0] + run.a, b_range[0] + run.b, run.length)


def _runs_of(a: list[str], b: list[str]) -> Iterator[Run]:
    """Equal runs of two lists of strings, in code points."""
    from rapidfuzz.distance import Levenshtein

    a_ends = [0, *accumulate(map(len, a))]
    b_ends = [0, *accumulate(map(len, b))]
    for block in Levenshtein.opcodes(a, b).as_matching_blocks():
        if block.size:
            yield Run(a_ends[block.a], b_ends[block.b], a_ends[block.a + block.size] - a_ends[block.a])
