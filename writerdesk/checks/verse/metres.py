"""Lines read by a metre of long and short syllables, trying every reading that the line allows.

All metres of a form are tried at once: each place of each metre is a bit, and a syllable moves the bits of the places
that take it. A second pass finds the syllables of the metre that was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
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

    def costs(self, lattice: Lattice) -> dict[int, int]:
        """Which metres, by number, the line can be read in, and the least cost of each."""
        reach = self._reach(lattice)
        found: dict[int, int] = {}
        for cost in sorted(reach[-1]):
            for number in self._ended(reach[-1][cost]):
                found.setdefault(number, cost)
        # A short syllable behind the last long one is not heard.
        for place, arcs in enumerate(lattice.arcs):
            for arc in arcs:
                if arc.to == len(lattice.arcs) and arc.value == 1:
                    for cost, bits in reach[place].items():
                        for number in self._ended(bits):
                            found[number] = min(found.get(number, 99), cost + arc.cost)
        return found

    def _ended(self, bits: int) -> Iterator[int]:
        """The metres whose end is among the places reached."""
        bits &= self.end
        while bits:
            yield self.by_end[bits & -bits]
            bits &= bits - 1

    def _reach(self, lattice: Lattice) -> list[dict[int, int]]:
        reach: list[dict[int, int]] = [{} for _ in range(len(lattice.arcs) + 1)]
        reach[0][0] = self.begin
        for place, arcs in enumerate(lattice.arcs):
            seen = 0
            for cost in sorted(reach[place]):
                # A place that was reached at less is not worth reaching at more.
                bits = reach[place][cost] & ~seen
                if not bits:
                    continue
                seen |= bits
                # All arcs of one value move the same places: where to is worked out once.
                moves = (bits, self._move(bits, 1), self._move(bits, 2))
                unheard = (bits & self.breaks) << 1
                for arc in arcs:
                    total = cost + arc.cost
                    moved = moves[arc.value] if arc.value <= _LONG else 0
                    behind = reach[arc.to]
                    if moved and total <= _DEAREST:
                        behind[total] = behind.get(total, 0) | moved
                    if unheard and arc.value == 1:
                        behind[total + 1] = behind.get(total + 1, 0) | unheard
        return reach

    def _move(self, bits: int, value: int) -> int:
        moved = (bits & self.short) << 1 if value == 1 else (bits & self.long_one) << 1 | (bits & self.long_two) << 2
        # A break may be passed at once; a short syllable in it is not heard and costs.
        return moved | (moved & self.breaks) << 1

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
