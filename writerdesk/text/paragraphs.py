"""Which paragraph of the old text is which of the new one: unchanged, moved or edited, and how sure that is.

Unchanged paragraphs are matched by their text, repeated ones by their neighbours; edited ones with those they are like.
Of all these pairs the heaviest chain keeps the order; unchanged paragraphs outside it have moved.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

# Two paragraphs are one, edited, when at least half of the longer one is kept (Levenshtein over code points).
_ALIKE = 0.5
_SHINGLE = 5
_COMMON_SHINGLE = 8
_SMALL_GAP = 100


class Pair(NamedTuple):
    """Old paragraph ``a`` is new paragraph ``b``; ``weight`` is what both share, in code points."""

    a: int
    b: int
    weight: int
    certain: bool = True


def match_unchanged(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Paragraphs with the same text: those used once in each text, and repeats that stand beside a matched one."""
    a_places, b_places = _places(old), _places(new)
    found: dict[int, int] = {}
    for text, places in a_places.items():
        if len(places) == 1 and len(b_places.get(text, ())) == 1:
            found[places[0]] = b_places[text][0]
    taken = set(found.values())
    for step in (1, -1):
        edge = (-1, -1) if step == 1 else (len(old), len(new))
        for a, b in [edge, *sorted(found.items(), reverse=step == -1)]:
            following, counterpart = a + step, b + step
            while 0 <= following < len(old) and 0 <= counterpart < len(new):
                if following in found or counterpart in taken or old[following] != new[counterpart]:
                    break
                found[following] = counterpart
                taken.add(counterpart)
                following, counterpart = following + step, counterpart + step
    return [Pair(a, b, len(old[a]) + 1) for a, b in sorted(found.items())]


def match_edited(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Every pair of paragraphs alike enough that one may be the other, edited; a paragraph may stand in several."""
    distances = {(a, b): _distance(old[a], new[b]) for a, b in _candidates(old, new)}
    return [
        Pair(a, b, longer - distances[a, b])
        for a, b in sorted(distances)
        if distances[a, b] <= (1 - _ALIKE) * (longer := max(len(old[a]), len(new[b])))
    ]


def without_rivals(old: Sequence[str], new: Sequence[str], chain: Sequence[Pair], alike: Iterable[Pair]) -> set[Pair]:
    """The pairs of ``chain`` that hold against every other pair ``alike`` that would explain one of their paragraphs.

    All pairs count paragraphs of the whole texts.
    """
    forward = _Side(old, new, {pair.a: pair.b for pair in chain})
    backward = _Side(new, old, {pair.b: pair.a for pair in chain})
    sources, targets = defaultdict(set), defaultdict(set)
    for pair in alike:
        sources[pair.b].add(pair.a)
        targets[pair.a].add(pair.b)
    return {
        pair
        for pair in chain
        if all(forward.outdoes(pair.a, pair.b, rival) for rival in sources[pair.b] - {pair.a})
        and all(backward.outdoes(pair.b, pair.a, rival) for rival in targets[pair.a] - {pair.b})
    }


class _Side:
    """One of two texts as the one whose paragraphs are rivals for a paragraph of the other."""

    def __init__(self, here: Sequence[str], there: Sequence[str], partners: dict[int, int]) -> None:
        self._here, self._there, self._partners = here, there, partners
        self._paired = sorted(partners)

    def outdoes(self, mine: int, counterpart: int, rival: int) -> bool:
        """Whether ``mine`` and not ``rival`` is the ``counterpart``, by the words that only one of them has.

        Where the rival has a counterpart of its own, both pairs must beat the exchange of the two. Where it has none,
        and no paragraph that has one stands between, the words must speak for ``mine``; otherwise the order does, and
        they must not speak against it.
        """
        here, there = self._here, self._there
        other = self._partners.get(rival)
        if here[mine] == here[rival]:
            return other is not None  # twins in the same order: nobody would exchange them
        if other is not None:
            exchanged = _distance(here[mine], there[other]) + _distance(here[rival], there[counterpart])
            return exchanged > _distance(here[mine], there[counterpart]) + _distance(here[rival], there[other])
        shared = _common(here[mine], here[rival])
        lead = _common(here[mine], there[counterpart]) - _common(here[rival], there[counterpart])
        if self._is_apart(mine, rival):
            return 2 * lead > shared - len(here[rival])
        return lead > 0 and 2 * lead >= len(here[mine]) - shared

    def _is_apart(self, one: int, other: int) -> bool:
        """Whether a paragraph that has a counterpart stands between two."""
        low, high = sorted((one, other))
        return bisect_left(self._paired, high) > bisect_right(self._paired, low)


def heaviest_chain(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs of most weight that keep the order on both sides, each paragraph once; n log n."""
    ordered = sorted(pairs, key=lambda pair: (pair.a, -pair.b))
    columns = sorted({pair.b for pair in ordered})
    best: list[tuple[int, int]] = [(0, -1)] * (len(columns) + 1)  # Fenwick tree: (weight, index of the last pair)
    before: list[int] = []
    for index, pair in enumerate(ordered):
        column = bisect_left(columns, pair.b)
        weight, previous = 0, -1
        position = column
        while position > 0:
            weight, previous = max((weight, previous), best[position])
            position -= position & -position
        before.append(previous)
        position = column + 1
        while position <= len(columns):
            best[position] = max(best[position], (weight + pair.weight, index))
            position += position & -position
    chain: list[Pair] = []
    last = max(best)[1]
    while last >= 0:
        chain.append(ordered[last])
        last = before[last]
    return chain[::-1]


def _places(paragraphs: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, paragraph in enumerate(paragraphs):
        places[paragraph].append(index)
    return places


def _candidates(old: Sequence[str], new: Sequence[str]) -> set[tuple[int, int]]:
    """Pairs worth comparing: all in a small gap, else those that share a rare run of letters or the same rank."""
    if len(old) * len(new) <= _SMALL_GAP:
        return set(product(range(len(old)), range(len(new))))
    index: dict[str, set[int]] = defaultdict(set)
    for a, text in enumerate(old):
        for start in range(max(1, len(text) - _SHINGLE + 1)):
            index[text[start : start + _SHINGLE]].add(a)
    found: set[tuple[int, int]] = set()
    for b, text in enumerate(new):
        votes: dict[int, int] = defaultdict(int)
        for start in range(max(1, len(text) - _SHINGLE + 1)):
            sources = index.get(text[start : start + _SHINGLE], ())
            if len(sources) <= _COMMON_SHINGLE:
                for a in sources:
                    votes[a] += 1
        found.update((a, b) for a in sorted(votes, key=lambda a: (-votes[a], a))[:4])
        rank = b * len(old) // len(new)
        found.update((a, b) for a in range(max(0, rank - 1), min(len(old), rank + 2)))
    return found


def _common(a: str, b: str) -> int:
    """Length of the longest common subsequence, in code points."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity(a, b)


def _distance(a: str, b: str) -> int:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(a, b, score_hint=31)
