"""A line and a stanza as they are read and fitted: what all rules of a form look at."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

import msgspec
import regex

from writerdesk.checks.findings import Finding
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.fit import Fit
from writerdesk.checks.verse.layout import Cell, Slot
from writerdesk.checks.verse.measures import measure
from writerdesk.checks.verse.vocabulary import UnitName
from writerdesk.languages.prosody.reading import Scan, Syllable

# The units of a line that will be read in a metre: they are counted only where it cannot.
UNREAD = Scan(())
# Lines of which the last so many are remembered: a poem that is checked again while it is written is read but once.
KEPT = 8192


class Measured(msgspec.Struct, frozen=True, gc=False):
    """A printed line on its way: the text that is counted, its units if it has any, how they fit, who read it.

    ``is_loose``: it fits only what some poets allow themselves. ``note`` shows the reading of a metre or of feet;
    ``faults`` are what was found in reading it so.
    """

    slot: Slot
    text: str
    scan: Scan | None
    fit: Fit | None
    set_by_writer: bool = False
    is_loose: bool = False
    note: str = ""
    faults: tuple[Finding, ...] = ()

    def units_of(self, cell: Cell | None) -> tuple[Syllable, ...]:
        """The units of one part of one line of the form, or with ``None`` of the whole printed line."""
        if self.scan is None:
            return ()
        if (
            cell is None
            or self.fit is None
            or cell not in self.slot.cells
            or len(self.fit.parts) > len(self.slot.cells)
        ):
            return self.scan.units
        part = self.fit.parts[min(self.slot.cells.index(cell), len(self.fit.parts) - 1)]
        return self.scan.units[part.first : part.last]


class MeasuredStanza(msgspec.Struct, frozen=True, dict=True):
    """One stanza of the form with its lines measured."""

    lines: tuple[Measured, ...]
    whole: bool

    @cached_property
    def cells(self) -> dict[Cell, Measured]:
        """Which printed line holds which part of which line."""
        return {cell: line for line in self.lines for cell in line.slot.cells}


def read_plainly(line: Measured, form: Form, language: str) -> Measured:
    """The line, its units counted if they were not."""
    if line.scan is not UNREAD:
        return line
    return msgspec.structs.replace(line, scan=counted(line.slot.line.text, form.unit, language)[1])


@lru_cache(maxsize=KEPT)
def counted(line: str, unit: UnitName, language: str) -> tuple[str, Scan | None]:
    """A line without its verse number and the units in it, ``None`` where nothing can be counted."""
    text = without_numbers(line)
    scan = measure(unit, language)(text)
    # Letters of which nothing sounds, such as x in Swahili, were not counted: that is no count of 0.
    return text, None if scan is None or not scan.total else scan


_DIGIT = re.compile(r"\d")
_NUMBERS = regex.compile(
    r"^\s*[(\[]?\p{Nd}{1,4}[.):\]।॥]*(?=\s)|[\s(\[।॥|]+\p{Nd}{1,4}[.)\]।॥|]*\s*$",
)


def without_numbers(text: str) -> str:
    """Verse numbers before and behind a line, as editions print them, made blank: places stay."""
    if _DIGIT.search(text) is None:
        return text
    return _NUMBERS.sub(lambda found: " " * len(found.group()), text)
