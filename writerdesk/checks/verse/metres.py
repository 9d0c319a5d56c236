"""Lines read by a metre of long and short syllables, trying every reading that the line allows.

All metres of a form are tried at once: each place of each metre is a bit, in a row of them for each cost, and a
syllable moves the bits of the places that take it. The reading in the metre that was chosen is found by going back
from its end over the bits of that metre alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypeAlias

from writerdesk.languages.prosody.reading import FARTHEST, Arc, Lattice, Syllable

SIGNS = frozenset("-u=x| ")
# A reading with more than so many departures is none that anybody would say.
DEAREST = 14
_LONGEST = 200
_SHORT, _LONG = 1, 2

_SHOWN = {_SHORT: "u", _LONG: "-"}
# How a place of a metre is come to: from which, by a syllable of which value, at what cost beside that of the syllable.
_Come = tuple[int, int, int]
_Path: TypeAlias = "tuple[Arc, _Path] | None"


class Tried(NamedTuple):
    """A line tried in metres: what each that fits costs, by number, and the places reached at each letter, as bits.

    Where no metre fits there are no places either.
    """

    costs: dict[int, int]
    reach: list[int]


class Metres:
    """The metres of a form by number; see :class:`.vocabulary.Kind` for their signs."""

    def __init__(self, metres: tuple[str, ...]) -> None:
        self.metres = metres
        self.steps = [_steps(metre) for metre in metres]
        self.width = sum(len(steps) + 1 for steps in self.steps)
        # Bits of the places where the metres begin and end, and of those that a syllable may take.
        self.begin = self.end = self._short = self._long_one = self._long_two = self._breaks = 0
        self._by_end: dict[int, int] = {}
        self._begins: list[int] = []
        here = 1
        for number, steps in enumerate(self.steps):
            self._begins.append(here.bit_length() - 1)
            self.begin |= here
            for step in steps:
                self._short |= here * (step in "ux=2")
                self._long_one |= here * (step in "-x")
                self._long_two |= here * (step == "=")  # long, or the first of two short ones
                self._breaks |= here * (step == "|")
                here <<= 1
            self._by_end[here.bit_length()] = number
            self.end |= here
            here <<= 1
        # One row of bits for each cost; a syllable moves by one place, or over both of "=".
        rows = sum(1 << self.width * cost for cost in range(DEAREST + 1))
        self._ends, self._breaks = self.end * rows, self._breaks * rows
        self._after_short, self._after_long = (self._short * rows) << 1, (self._long_one * rows) << 1
        self._after_two = (self._long_two * rows) << 2

    def tried(self, lattice: Lattice, dearest: int = DEAREST) -> Tried:
        """In which metres, by number, the line can be read at ``dearest`` or less."""
        reach = self._reach(lattice, dearest)
        costs: dict[int, int] = {}
        self._ended(reach[-1], 0, costs)
        # A short syllable behind the last long one is not heard.
        last = len(lattice.arcs)
        for place in range(max(last - FARTHEST, 0), last):
            bits = reach[place] & self._ends
            if bits:
                for arc in lattice.arcs[place]:
                    if arc.value == _SHORT and place + arc.count == last:
                        self._ended(bits, arc.cost, costs)
        if dearest < DEAREST:  # unheard, a syllable came at more, and others may come at less than that
            costs = {number: cost for number, cost in costs.items() if cost <= dearest}
        return Tried(costs, reach if costs else [])

    def _ended(self, bits: int, cost: int, found: dict[int, int]) -> None:
        """Put the metres whose end is among the places reached into ``found``, each at its least cost so far."""
        bits &= self._ends
        new = self.end
        while bits:
            row = bits & new
            new ^= row
            while row:
                lowest = row & -row
                row ^= lowest
                number = self._by_end[lowest.bit_length()]
                if found.get(number, cost) >= cost:
                    found[number] = cost
            bits >>= self.width
            cost += 1

    def _reach(self, lattice: Lattice, dearest: int) -> list[int]:
        """The places of all metres reached at each letter, those of each cost in a row of bits of their own."""
        reach = [self.begin] + [0] * len(lattice.arcs)
        width, breaks = self.width, self._breaks
        within = (1 << width * (dearest + 1)) - 1
        for place, arcs in enumerate(lattice.arcs):
            bits = reach[place]
            if not bits:
                continue
            pause = bits & breaks
            if pause:  # A break may be passed at once.
                bits |= pause << 1
                reach[place] = bits
            # All arcs of one value move the same places: where to is worked out once, for all costs together.
            moved = bits << 1
            short = moved & self._after_short
            long = moved & self._after_long | moved << 1 & self._after_two
            if pause:  # A short syllable in a break is not heard and costs.
                short |= pause << 1 + width & within
            for arc in arcs:
                if arc.cost > dearest:
                    continue
                after = short if arc.value == _SHORT else long if arc.value == _LONG else 0
                if arc.cost:
                    after = after << arc.cost * width & within
                reach[place + arc.count] |= after
        return reach

    def read(self, lattice: Lattice, number: int, tried: Tried) -> tuple[Arc, ...]:
        """The syllables of the line in the metre ``number``, which is among those it was ``tried`` in, at least cost.

        Of readings at one cost the one is taken whose syllables were tried first.
        """
        is_reached = lattice.is_weighed and tried.costs[number] <= DEAREST
        path = self._way_back(lattice, number, tried) if is_reached else ()
        return path or _searched(lattice, self.steps[number])

    def _way_back(self, lattice: Lattice, number: int, tried: Tried) -> tuple[Arc, ...]:
        """The reading from its end over the places that were reached; () where two of one cost part within a place."""
        reach, cost, steps = tried.reach, tried.costs[number], self.steps[number]
        into = _into(lattice, cost)
        comes = _comes(steps)
        step, place = len(steps), len(lattice.arcs)
        come = (*comes[step], (step, _SHORT, 0))  # at the line's end, not heard
        path: list[Arc] = []
        while place:
            found: tuple[int, Arc, int, int] | None = None
            for start, arc in into[place]:
                if found and start > found[0]:
                    break
                for before, value, dear in come:
                    left = cost - arc.cost - dear
                    if value != arc.value or left < 0:
                        continue
                    if reach[start] >> self.width * left + self._begins[number] + before & 1:
                        if found and found[2] != before:
                            return ()
                        found = found or (start, arc, before, left)
            if not found:
                return ()
            place, arc, step, cost = found
            come = comes[step]
            path.append(arc)
        return tuple(path[::-1])


@lru_cache(maxsize=256)
def metres_of(metres: tuple[str, ...]) -> Metres:
    """The metres ready to be tried."""
    return Metres(metres)


def shown(path: tuple[Syllable, ...]) -> str:
    """Weights in signs: ``- u - -``."""
    return " ".join([_SHOWN.get(unit.value) or str(unit.value) for unit in path if unit.value])


def is_too_long(lattice: Lattice) -> bool:
    """Whether a line is so long that no metre can be its own."""
    return len(lattice.arcs) > _LONGEST


def _steps(metre: str) -> str:
    return metre.replace(" ", "").replace("=", "=2")


def _into(lattice: Lattice, dearest: int) -> list[list[tuple[int, Arc]]]:
    """The syllables that end at each letter, in their order, each with the letter where it begins."""
    into: list[list[tuple[int, Arc]]] = [[] for _ in range(len(lattice.arcs) + 1)]
    for place, arcs in enumerate(lattice.arcs):
        for arc in arcs:
            if arc.cost <= dearest:
                into[place + arc.count].append((place, arc))
    return into


@lru_cache(maxsize=256)
def _comes(steps: str) -> tuple[tuple[_Come, ...], ...]:
    """For each place of a metre, and its end, how it is come to."""
    comes: list[list[_Come]] = [[] for _ in range(len(steps) + 1)]
    for step, sign in enumerate(steps):
        for value in (_SHORT, _LONG):
            after = _after(steps, step, value)
            while after is not None:
                comes[after].append((step, value, int(sign == "|")))
                after = after + 1 if steps[after : after + 1] == "|" else None
    return tuple(map(tuple, comes))


def _searched(lattice: Lattice, steps: str) -> tuple[Arc, ...]:
    """The reading in one metre, tried syllable by syllable; () where there is none."""
    last = len(lattice.arcs)
    # What each place of the metre costs at each letter, and the syllables behind it, the last one first.
    best: list[dict[int, tuple[int, _Path]]] = [{} for _ in range(last + 1)]
    best[0][0] = (0, None)
    for place, arcs in enumerate(lattice.arcs):
        for step, (cost, path) in best[place].items():
            dear = cost + (steps[step : step + 1] == "|")
            for arc in arcs:
                to = place + arc.count
                after = _after(steps, step, arc.value)
                if after is None and step == len(steps) and arc.value == _SHORT and to == last:
                    after = step
                total = dear + arc.cost
                while after is not None:
                    old = best[to].get(after)
                    if old is None or total < old[0]:
                        best[to][after] = (total, (arc, path))
                    after = after + 1 if steps[after : after + 1] == "|" else None
    _, path = best[-1].get(len(steps), (0, None))
    found: list[Arc] = []
    while path:
        found.append(path[0])
        path = path[1]
    return tuple(found[::-1])


@lru_cache(maxsize=1 << 14)
def _after(steps: str, step: int, value: int) -> int | None:
    """Where a syllable leads from a place of a metre, or None where it cannot stand."""
    if value == 0:
        return step
    if step >= len(steps):
        return None
    sign = steps[step]
    if value == _SHORT:
        return step + 1 if sign in "ux=2|" else None
    if sign in "-x":
        return step + 1
    return step + 2 if sign == "=" else None
