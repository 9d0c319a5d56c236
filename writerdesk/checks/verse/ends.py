"""What values the ends of a part may have: rows of values are held against the rules once, and remembered."""

from __future__ import annotations

from itertools import accumulate
from typing import NamedTuple

from writerdesk.checks.verse.vocabulary import Edge
from writerdesk.languages.prosody.reading import Scan

# Rows of values that are remembered; there are some hundred that count as much as a part of a form.
_KEPT = 4096


class _Broken(NamedTuple):
    """A rule that a row of values breaks: always, or, with ``rows``, where one of them (first and last place) is a
    word.
    """

    edge: Edge
    rows: tuple[tuple[int, int], ...]


class Ends:
    """The rules for the ends of one part of a line."""

    def __init__(self, edges: tuple[Edge, ...] = ()) -> None:
        self.edges = edges
        self.has_hard = any(edge.severity == "hard" for edge in edges)
        self._known: dict[tuple[int, ...], tuple[_Broken, ...]] = {}

    def broken(self, text: str, scan: Scan, first: int, values: tuple[int, ...]) -> tuple[Edge, ...]:
        """The rules that units from ``first`` on of ``scan`` (units in ``text``) break, read with ``values``."""
        if not self.edges:
            return ()
        found = self._known.get(values)
        if found is None:
            found = self._broken_by(values)
        if not found:
            return ()
        return tuple([
            edge
            for edge, rows in found
            if not rows or [row for row in rows if _is_word(text, scan, first + row[0], first + row[1])]
        ])  # fmt: skip

    def _broken_by(self, values: tuple[int, ...]) -> tuple[_Broken, ...]:
        """The rules that values break, remembered."""
        if len(self._known) > _KEPT:
            self._known.clear()
        # Units that count nothing are left out.
        counted = tuple([value for value in values if value])
        places = tuple([place for place, value in enumerate(values) if value])
        found = self._known[values] = tuple(
            [_Broken(edge, _rows(counted, places, edge)) for edge in self.edges if not _keeps(counted, edge)]
        )
        return found


NO_ENDS = Ends()


def _keeps(counted: tuple[int, ...], edge: Edge) -> bool:
    if any(_at_edge(counted, len(pattern), edge) == pattern for pattern in edge.never):
        return False
    return _has_values(counted, edge)


def _has_values(counted: tuple[int, ...], edge: Edge) -> bool:
    """Whether one of the edge's patterns stands there, or units end where one of its rows of groups does."""
    if not edge.values:
        return True
    if edge.whole:
        sums = set(accumulate(counted))
        return any(sums.issuperset(accumulate(row)) for row in edge.values)
    return any(_at_edge(counted, len(pattern), edge) == pattern for pattern in edge.values)


def _at_edge(row: tuple[int, ...], size: int, edge: Edge) -> tuple[int, ...]:
    return row[:size] if edge.begins else row[-size:]


def _rows(counted: tuple[int, ...], places: tuple[int, ...], edge: Edge) -> tuple[tuple[int, int], ...]:
    """Where what may not stand at the edge within one word stands; none where the rule is broken in any words."""
    if not edge.within_word or not _has_values(counted, edge):
        return ()
    rows = [_at_edge(places, len(pattern), edge) for pattern in edge.never
            if _at_edge(counted, len(pattern), edge) == pattern]  # fmt: skip
    return tuple([(row[0], row[-1]) for row in rows if row])


def _is_word(text: str, scan: Scan, first: int, last: int) -> bool:
    """Whether units, from first to last, are one whole word, not several or a part of one."""
    start, end = scan.units[first].start, scan.units[last].end
    return not (text[end : end + 1].isalpha() or any(map(str.isspace, text[start:end])))
