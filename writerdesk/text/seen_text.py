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
_SHORT, _STRETCH = 400, 200  # code points


class _Stretch(NamedTuple):
    """Some words of a line: where they begin in the text and in what is seen, and what they are."""

    there_start: int
    seen_start: int
    there: str
    seen: str


class _Edges(NamedTuple):
    """Where the clusters of a stretch begin, in it and in what is seen of it; the ends of both stand last."""

    there: list[int]
    seen: list[int]


class SeenText:
    """``text`` through ``change``, which works line by line: ``change(a + LF + b)`` is both changed with a LF between.

    Only the words round a place that somebody asks about are taken apart. ``change_part`` is as ``change``, for
    single clusters, and may remember them.
    """

    def __init__(
        self, text: str, change: Callable[[str], str], change_part: Callable[[str], str] | None = None
    ) -> None:
        self._there = text
        self._change = change
        self._change_part = change_part or change
        self.text = change(text)
        """What is seen."""
        self._same = self.text == text
        self._starts = self._seen_starts = _line_starts(text)
        if not self._same:
            self._seen_starts = _line_starts(self.text)
        self._lines: dict[int, list[_Stretch]] = {}
        self._edges: dict[int, _Edges] = {}

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
        stretches = self._line(bisect_right(self._seen_starts, position) - 1)
        number = bisect_right(stretches, position, key=lambda stretch: stretch.seen_start) - 1
        if not after and number > 0 and stretches[number].seen_start == position:
            number -= 1  # the end of the stretch before, not of what is unseen behind it
        stretch = stretches[number]
        edges = self._taken_apart(stretch)
        inside = position - stretch.seen_start
        index = bisect_right(edges.seen, inside) - 1 if after else bisect_left(edges.seen, inside)
        if index == len(edges.seen) or edges.seen[index] != inside:
            return None
        return stretch.there_start + edges.there[index]

    def _stands_apart(self, position: int) -> bool:
        """Whether a cluster surely begins here: cheap, for the scripts of short code points."""
        around = self.text[max(0, position - 1) : position + 1]
        return len(around) < 2 or (max(around) < _FIRST_JOINING and around != "\r\n")

    def _line(self, number: int) -> list[_Stretch]:
        line = self._lines.get(number)
        if line is None:
            there = _of(self._there, self._starts, number)
            seen = _of(self.text, self._seen_starts, number)
            start, seen_start = self._starts[number], self._seen_starts[number]
            line = self._lines[number] = self._stretches(there, seen, start, seen_start)
        return line

    def _stretches(self, there: str, seen: str, start: int, seen_start: int) -> list[_Stretch]:
        cut = _cut(there)
        parts = [seen] if len(cut) == 1 else list(map(self._change, cut))
        if "".join(parts) != seen:
            cut, parts = [there], [seen]
        stretches = []
        for piece, part in zip(cut, parts, strict=True):
            stretches.append(_Stretch(start, seen_start, piece, part))
            start, seen_start = start + len(piece), seen_start + len(part)
        return stretches

    def _taken_apart(self, stretch: _Stretch) -> _Edges:
        known = self._edges.get(stretch.there_start)
        if known is not None:
            return known
        clusters = graphemes(stretch.there)
        parts = list(map(self._change_part, clusters))
        if "".join(parts) != stretch.seen:
            clusters = self._blocks(clusters)
            parts = list(map(self._change_part, clusters))
            if "".join(parts) != stretch.seen:
                clusters, parts = [stretch.there], [stretch.seen]
        edges = _Edges(
            list(accumulate(map(len, clusters), initial=0)),
            list(accumulate(map(len, parts), initial=0)),
        )
        self._edges[stretch.there_start] = edges
        return edges

    def _blocks(self, clusters: list[str]) -> list[str]:
        """Clusters joined where two neighbours are seen as something else than each alone."""
        change = self._change_part
        blocks: list[str] = []
        last = ""
        for cluster in clusters:
            if last and change(last + cluster) != change(last) + change(cluster):
                blocks[-1] += cluster
            else:
                blocks.append(cluster)
            last = cluster
        return blocks


def _cut(line: str) -> list[str]:
    """A line in stretches of some words, each beginning with a letter or number after a space."""
    if len(line) <= _SHORT:
        return [line]
    cuts, at = [0], line.find(" ", _STRETCH)
    while 0 <= at < len(line) - 1:
        if line[at + 1].isalnum():
            cuts.append(at + 1)
            at += _STRETCH
        at = line.find(" ", at + 1)
    return [line[start:end] for start, end in zip(cuts, [*cuts[1:], len(line)], strict=True)]


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in _LINE_FEED.finditer(text))]


def _of(text: str, starts: list[int], number: int) -> str:
    """One line with its line feed."""
    return text[starts[number] : starts[number + 1] if number + 1 < len(starts) else len(text)]
