"""A text as a question sees it (folded, or NFC), and the way back to the places of the text itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import accumulate
from typing import NamedTuple

from writerdesk.text.segments import graphemes

_LINE_FEED = re.compile("\n")
# Below U+0300 no character joins the one before it to a cluster, but for a line feed after a carriage return.
_FIRST_JOINING = "\u0300"


class _Line(NamedTuple):
    """Where the clusters of one line begin, in the line and in what is seen of it; the ends of both stand last."""

    there: list[int]
    seen: list[int]


class SeenText:
    """``text`` through ``change``, which works line by line: ``change(a + LF + b)`` is both changed with a LF between.

    Only the lines that somebody asks about are taken apart.
    """

    def __init__(self, text: str, change: Callable[[str], str], known: dict[str, str] | None = None) -> None:
        """``known`` keeps what clusters are seen as, for other texts through the same ``change``."""
        self._there = text
        self._change = change
        self.text = change(text)
        """What is seen."""
        self._same = self.text == text
        self._starts = self._seen_starts = _line_starts(text)
        if not self._same:
            self._seen_starts = _line_starts(self.text)
        self._lines: dict[int, _Line] = {}
        self._clusters: dict[str, str] = {} if known is None else known

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Code points of the text for a stretch of what is seen; None where it begins or ends inside a cluster.

        What is not seen at all (a joiner, U+200B) belongs to no place that begins after or ends before it.
        """
        first, last = self._back(start, after=True), self._back(end, after=False)
        if first is None or last is None:
            return None
        return first, max(first, last)

    def _back(self, position: int, *, after: bool) -> int | None:
        if self._same and self._stands_apart(position):
            return position
        number = bisect_right(self._seen_starts, position) - 1
        line = self._line(number)
        inside = position - self._seen_starts[number]
        index = bisect_right(line.seen, inside) - 1 if after else bisect_left(line.seen, inside)
        if index == len(line.seen) or line.seen[index] != inside:
            return None
        return self._starts[number] + line.there[index]

    def _stands_apart(self, position: int) -> bool:
        """Whether a cluster surely begins here: cheap, for the scripts of short code points."""
        around = self.text[max(0, position - 1) : position + 1]
        return len(around) < 2 or (max(around) < _FIRST_JOINING and around != "\r\n")

    def _line(self, number: int) -> _Line:
        line = self._lines.get(number)
        if line is None:
            there = _of(self._there, self._starts, number)
            seen = _of(self.text, self._seen_starts, number)
            line = self._lines[number] = self._taken_apart(there, seen)
        return line

    def _taken_apart(self, there: str, seen: str) -> _Line:
        clusters = graphemes(there)
        parts = list(map(self._seen, clusters))
        if "".join(parts) != seen:
            clusters = self._blocks(clusters)
            parts = list(map(self._seen, clusters))
            if "".join(parts) != seen:
                clusters, parts = [there], [seen]
        return _Line(
            list(accumulate(map(len, clusters), initial=0)),
            list(accumulate(map(len, parts), initial=0)),
        )

    def _blocks(self, clusters: list[str]) -> list[str]:
        """Clusters joined where two neighbours are seen as something else than each alone."""
        blocks: list[str] = []
        last = ""
        for cluster in clusters:
            if last and self._seen(last + cluster) != self._seen(last) + self._seen(cluster):
                blocks[-1] += cluster
            else:
                blocks.append(cluster)
            last = cluster
        return blocks

    def _seen(self, part: str) -> str:
        seen = self._clusters.get(part)
        if seen is None:
            seen = self._clusters[part] = self._change(part)
        return seen


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _LINE_FEED.finditer(text))]


def _of(text: str, starts: list[int], number: int) -> str:
    """One line with its line feed."""
    return text[starts[number] : starts[number + 1] if number + 1 < len(starts) else len(text)]
