"""Lines read by a metre of long and short syllables, trying every reading that the line allows.

All metres of a form are tried at once: each place of each metre is a bit, in a row of them for each cost, and a
syllable moves the bits of the places that take it. A second pass finds the syllables of the metre that was chosen.
"""

from __future__ import annotations

from functools import lru_cache

from writerdesk.languages.prosody.reading import Arc, Lattice, Syllable

SIGNS = frozenset("-u=x| ")
# A reading with more than so many departures is none that anybody would say.
_DEAREST = 14
_LONGEST = 200
_LONG = 2


class Metres:
    """The metres of a form by number; see :class:`.vocabulary.Kind` for their signs."""

    def __init__(self, metres: tuple[str, ...]) -> None:
        self.steps = [_steps(metre) for metre in metres]
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.short = self.long_one = self.long_two = self.breaks = 0
        bit = 0
        for steps in self.steps:
            self.starts.append(bit)
            for step in steps:
                here = 1 << bit
                if step in "ux":
                    self.short |= here
                if step in "-x":
                    self.long_one |= here
                if step == "=":  # long, or the first of two short ones
                    self.long_two |= here
                    self.short |= here
                if step == "2":
                    self.short |= here
                if step == "|":
                    self.breaks |= here
                bit += 1
            self.ends.append(bit)
            bit += 1
        self.end = sum(1 << end for end in self.ends)
        self.by_end = {1 << end: number for number, end in enumerate(self.ends)}
        self.begin = sum(1 << start for start in self.starts)
        self.width = bit + 1
        # One row of bits for each cost.
        rows = sum(1 << self.width * cost for cost in range(_DEAREST + 1))
        self.within = (1 << self.width * (_DEAREST + 1)) - 1
        self.end, self.short, self.breaks = self.end * rows, self.short * rows, self.breaks * rows
        self.long_one, self.long_two = self.long_one * rows, self.long_two * rows

    def costs(self, lattice: Lattice) -> dict[int, int]:
        """Which metres, by number, the line can be read in, and the least cost of each."""
        reach = self._reach(lattice)
        found: dict[int, int] = {}
        self._ended(reach[-1], 0, found)
        # A short syllable behind the last long one is not heard.
        for place, arcs in enumerate(lattice.arcs):
            for arc in arcs:
                if arc.to == len(lattice.arcs) and arc.value == 1:
                    self._ended(reach[place], arc.cost, found)
        return found

    def _ended(self, bits: int, cost: int, found: dict[int, int]) -> None:
        """Put the metres whose end is among the places reached into ``found``, each at its least cost so far."""
        bits &= self.end
        while bits:
            lowest = bits & -bits
            level, bit = divmod(lowest.bit_length() - 1, self.width)
            number = self.by_end[1 << bit]
            found[number] = min(found.get(number, cost + level), cost + level)
            bits ^= lowest

    def _reach(self, lattice: Lattice) -> list[int]:
        """The places of all metres reached at each letter, those of each cost in a row of bits of their own."""
        reach = [0] * (len(lattice.arcs) + 1)
        reach[0] = self.begin
        short, long_one, long_two, breaks = self.short, self.long_one, self.long_two, self.breaks
        width, within = self.width, self.within
        for place, arcs in enumerate(lattice.arcs):
            bits = reach[place]
            if not bits:
                continue
            # All arcs of one value move the same places: where to is worked out once, for all costs together.
            after_short = (bits & short) << 1
            after_long = (bits & long_one) << 1 | (bits & long_two) << 2
            # A break may be passed at once; a short syllable in it is not heard and costs.
            after_short |= (after_short & breaks) << 1 | (bits & breaks) << 1 + width
            after_long |= (after_long & breaks) << 1
            for arc in arcs:
                moved = after_short if arc.value == 1 else after_long if arc.value == _LONG else 0
                reach[arc.to] |= (moved << arc.cost * width) & within
        return reach

    def read(self, lattice: Lattice, number: int) -> tuple[Arc, ...]:
        """The syllables of the line in the metre ``number``, at the least cost; () where it cannot be read so."""
        steps = self.steps[number]
        best: list[dict[int, tuple[int, tuple[Arc, ...]]]] = [{} for _ in range(len(lattice.arcs) + 1)]
        best[0][0] = (0, ())
        for place, arcs in enumerate(lattice.arcs):
            for step, (cost, path) in best[place].items():
                for arc in arcs:
                    after = _after(steps, step, arc.value)
                    if after is None and step == len(steps) and arc.value == 1 and arc.to == len(lattice.arcs):
                        after = step
                    total = cost + arc.cost + (steps[step : step + 1] == "|")
                    while after is not None:
                        old = best[arc.to].get(after)
                        if old is None or total < old[0]:
                            best[arc.to][after] = (total, (*path, arc))
                        after = after + 1 if steps[after : after + 1] == "|" else None
        found = best[-1].get(len(steps))
        return found[1] if found else ()


@lru_cache(maxsize=64)
def metres_of(metres: tuple[str, ...]) -> Metres:
    """The metres ready to be tried."""
    return Metres(metres)


def syllables(text: str, path: tuple[Arc, ...]) -> tuple[Syllable, ...]:
    """The arcs of a reading as units of the line ``text``."""
    return tuple(Syllable(text[arc.start : arc.end], arc.value, arc.start, arc.end) for arc in path)


def shown(path: tuple[Syllable, ...]) -> str:
    """Weights in signs: ``- u - -``."""
    return " ".join({1: "u", 2: "-"}.get(unit.value, str(unit.value)) for unit in path if unit.value)


def is_too_long(lattice: Lattice) -> bool:
    """Whether a line is so long that no metre can be its own."""
    return len(lattice.arcs) > _LONGEST


def _steps(metre: str) -> str:
    return metre.replace(" ", "").replace("=", "=2")


def _after(steps: str, step: int, value: int) -> int | None:
    if value == 0:
        return step
    if step >= len(steps):
        return None
    sign = steps[step]
    if value == 1:
        return step + 1 if sign in "ux=2|" else None
    if sign in "-x":
        return step + 1
    return step + 2 if sign == "=" else None
