"""What values the ends of a part may have: rows of values are held against the rules once, and remembered."""

from __future__ import annotations

from itertools import accumulate

from writerdesk.checks.verse.vocabulary import Edge
from writerdesk.languages.prosody.reading import Scan

# Rows of values that are remembered; there are some hundred that count as much as a part of a form.
_KEPT = 4096


class Ends:
    """The rules for the ends of one part of a line."""

    def __init__(self, edges: tuple[Edge, ...] = ()) -> None:
        self.edges = edges
        self.has_hard = any(edge.severity == "hard" for edge in edges)
        self._has_words = any(edge.within_word for edge in edges)
        self._known: dict[tuple[int, ...], tuple[Edge, ...]] = {}

    def broken(self, text: str, scan: Scan, first: int, values: tuple[int, ...]) -> tuple[Edge, ...]:
        """The rules that units from ``first`` on of ``scan`` (units in ``text``) break, read with ``values``."""
        if not self.edges:
            return ()
        found = self._known.get(values)
        if found is None:
            found = self._broken_by(values)
        if found and self._has_words:
            return tuple(
                [edge for edge in found if not (edge.within_word and _spares(text, scan, first, values, edge))]
            )
        return found

    def _broken_by(self, values: tuple[int, ...]) -> tuple[Edge, ...]:
        """The rules that values break wherever words begin and end."""
        if len(self._known) > _KEPT:
            self._known.clear()
        # Units that count nothing are left out.
        counted = tuple([value for value in values if value])
        found = self._known[values] = tuple([edge for edge in self.edges if not _keeps(counted, edge)])
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


def _spares(text: str, scan: Scan, first: int, values: tuple[int, ...], edge: Edge) -> bool:
    """Whether what may not stand at the edge within one word stands there in several, or in a part of one."""
    counted = tuple([value for value in values if value])
    places = tuple([place for place, value in enumerate(values, first) if value])
    stands = (len(pattern) for pattern in edge.never if _at_edge(counted, len(pattern), edge) == pattern)
    return not any(_is_word(text, scan, _at_edge(places, size, edge)) for size in stands) and _has_values(counted, edge)


def _is_word(text: str, scan: Scan, row: tuple[int, ...]) -> bool:
    if not row:
        return True
    first, last = scan.units[row[0]], scan.units[row[-1]]
    inside = text[first.start : last.end]
    following = text[last.end : last.end + 1]
    return not any(map(str.isspace, inside)) and not following.isalpha()
