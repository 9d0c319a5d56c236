"""A paragraph cut into what stays together in a line: signs with their readings. Offsets are its code points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from writerdesk.desktop.ruby.orientation import Way, way_of
from writerdesk.languages.ruby import Span, spans
from writerdesk.text.segments import parts

AT_ONCE = 600
"""Code points of a paragraph that are cut at one time, so that the longest costs no more than a short one."""

_GOOD_ENDS = "。、！？」』 \u3000.,!?"
_A_COLUMN = 120
_DIGITS = 2


@dataclass(frozen=True)
class Cell:
    """Signs that are set as one: a cluster, or a run that lies on its side."""

    text: str
    way: Way


@dataclass(frozen=True)
class Part:
    """Cells with the reading that belongs to all of them, '' for none."""

    cells: tuple[Cell, ...]
    ruby: str = ""


@dataclass(frozen=True)
class Unit:
    """Parts between which no line may end; from ``start`` to before ``end`` of the paragraph, markup included."""

    start: int
    end: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph: its spans, each with the place at which it begins, and where the stretch ends."""

    spans: tuple[tuple[int, Span], ...]
    end: int

    @property
    def base(self) -> str:
        """What is seen without readings."""
        return "".join(span.text for _, span in self.spans)

    def stored(self, shown: int) -> int:
        """Place in the paragraph of a place in :attr:`base`; inside of a base with a reading, its beginning."""
        for place, span in self.spans:
            if shown < len(span.text):
                return place if span.ruby else place + shown
            shown -= len(span.text)
        return self.end


def piece(line: str, start: int, language: str, most: int = AT_ONCE) -> Piece:
    """The stretch of about ``most`` code points from ``start`` on; a base and its reading are never parted."""
    found, place, limit = [], start, start + most
    for span in spans(line[start : start + 2 * most], language):
        if span.ruby:
            found.append((place, span))
            place += len(span.text) + len(span.ruby) + 2 + span.barred
        else:
            words = span.text if place + len(span.text) <= limit else _cut(span.text, limit - place)
            found.append((place, Span(words)))
            place += len(words)
        if place >= limit or (not span.ruby and len(words) < len(span.text)):
            break
    return Piece(tuple(found), place)


def _cut(words: str, room: int) -> str:
    at = next((at for at in range(room, room // 2, -1) if words[at - 1] in _GOOD_ENDS), room)
    return words[: max(1, at)]


def units(line: str, start: int, language: str) -> Iterator[Unit]:
    """The units of one short stretch of a paragraph, in order: about a column of them."""
    cut = piece(line, start, language, _A_COLUMN)
    bounds = _bounds(cut, language)
    for low, high in pairwise(bounds):
        end = cut.stored(high)
        yield Unit(cut.stored(low), end, tuple(_parts(cut, low, high, language)))


def _bounds(cut: Piece, language: str) -> list[int]:
    base, found, reached = cut.base, [0], 0
    inside: set[int] = set()
    for _, span in cut.spans:
        if span.ruby:
            inside.update(range(reached + 1, reached + len(span.text)))
        reached += len(span.text)
    at = 0
    for segment in parts(base, "line", language):
        at += len(segment)
        if at not in inside:
            found.append(at)
    if found[-1] != len(base):
        found.append(len(base))
    return found


def _parts(cut: Piece, low: int, high: int, language: str) -> Iterator[Part]:
    reached = 0
    for _, span in cut.spans:
        first, last = max(low, reached), min(high, reached + len(span.text))
        if first < last:
            whole = last - first == len(span.text)
            words = span.text[first - reached : last - reached]
            yield Part(cells(words, language), span.ruby if whole else "")
        reached += len(span.text)


def cells(words: str, language: str) -> tuple[Cell, ...]:
    """The cells of some words: what lies on its side is one run; one or two digits stand upright together."""
    clusters = [Cell(cluster, way_of(cluster)) for cluster in parts(words, "grapheme", language)]
    made: list[Cell] = []
    for way, run in groupby(clusters, lambda cell: cell.way):
        together: Sequence[Cell] = list(run)
        if way != "sideways":
            made += together
            continue
        text = "".join(cell.text for cell in together)
        short = text.isascii() and text.strip().isdigit() and len(text.strip()) <= _DIGITS and text == text.strip()
        made.append(Cell(text, "upright" if short else "sideways"))
    return tuple(made)
