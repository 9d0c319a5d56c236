"""What is looked for and where it stands: worked out in jobs, with the answers to older questions dropped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.find import SectionMatches
    from writerdesk.text.finding import Mode, Place


@dataclass(frozen=True)
class Wanted:
    """A question: ``piece`` and ``section`` stand on the page; ``scope`` is ``section``, ``piece`` or ``all``."""

    query: str
    mode: Mode
    scope: str
    piece: str
    section: str
    language: str


@dataclass(frozen=True)
class Here:
    """Places in the section on the page as of its ``revision``; ``tints`` by paragraph, in its code points."""

    revision: int = -1
    places: list[Place] = field(default_factory=list)
    tints: dict[str, set[tuple[int, int]]] = field(default_factory=dict)

    def at(self, selection: tuple[int, int]) -> int | None:
        """The number of the place that is selected, from 0; None for none."""
        number = bisect_left(self.places, selection)
        return number if number < len(self.places) and tuple(self.places[number]) == selection else None

    def after(self, caret: int) -> Place | None:
        """The first place that begins at ``caret`` or behind it."""
        number = bisect_left(self.places, (caret, -1))
        return self.places[number] if number < len(self.places) else None

    def before(self, caret: int) -> Place | None:
        """The last place that ends at ``caret`` or before it."""
        number = bisect_right(self.places, caret, key=lambda place: place.end) - 1
        return self.places[number] if number >= 0 else None


class Looking(QObject):
    """``here_found`` and ``around_found`` carry nothing: look at :attr:`here` and :attr:`around`."""

    here_found = Signal()
    around_found = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._number = self._around_number = 0
        self.wanted: Wanted | None = None
        self.here = Here()
        self.around: list[SectionMatches] = []
        """Every stored section that holds it, the one on the page among them; empty where only that is asked about."""
        self.around_known = True
        """Whether :attr:`around` answers the question that was asked last."""

    def forget(self) -> None:
        """Nothing is looked for."""
        self._number += 1
        self._around_number += 1
        self.wanted, self.here, self.around = None, Here(), []
        self.around_known = True

    def look(self, wanted: Wanted, paragraphs: list[str], revision: int, *, around: bool) -> None:
        """Look in the section on the page and, where ``around`` and the scope are wide, in the others."""
        if wanted != self.wanted:
            self.here = Here()
        self.wanted = wanted
        self._number += 1
        number = self._number
        self._parts.do(
            partial(places_in, wanted, paragraphs, revision),
            partial(self._here, number),
            partial(self._not_found, number),
        )
        if around:
            self._look_around(wanted)

    def _look_around(self, wanted: Wanted) -> None:
        self._around_number += 1
        self.around_known = False
        number, workplace = self._around_number, self._parts.workplace

        def work() -> list[SectionMatches]:
            from writerdesk.actions.find import matches_by_section, parts_of_section

            piece = None if wanted.scope == "all" else wanted.piece
            within = None
            if wanted.scope == "section":
                # A long section is stored in parts, and is one all the same.
                within = parts_of_section(workplace, wanted.piece, wanted.section)
                if len(within) == 1:
                    return []
            return matches_by_section(
                workplace,
                wanted.query,
                wanted.mode,
                piece=piece,
                standing=(wanted.piece, wanted.section),
                within=within,
                wanted=lambda: number == self._around_number,
            )

        self._parts.do(work, partial(self._around, number), partial(self._not_around, number))

    def _here(self, number: int, here: Here) -> None:
        if number == self._number:
            self.here = here
            self.here_found.emit()

    def _not_found(self, number: int, error: WriterDeskError) -> None:
        if number == self._number:
            self.here = Here()
            self.failed.emit(error)

    def _around(self, number: int, around: list[SectionMatches]) -> None:
        if number == self._around_number:
            self.around, self.around_known = around, True
            self.around_found.emit()

    def _not_around(self, number: int, error: WriterDeskError) -> None:
        if number == self._around_number:
            self.around, self.around_known = [], True
            self.failed.emit(error)


def places_in(wanted: Wanted, paragraphs: list[str], revision: int) -> Here:
    """Look in the paragraphs of a section; in a job."""
    from writerdesk.text.finding import Finder

    places = Finder(wanted.query, wanted.mode, wanted.language).places("\n".join(paragraphs))
    tints: dict[str, set[tuple[int, int]]] = {}
    number = begin = 0
    for place in places:
        while place.start > begin + len(paragraphs[number]):
            begin += len(paragraphs[number]) + 1
            number += 1
        here, start = number, begin
        while here < len(paragraphs) and start < place.end:
            text = paragraphs[here]
            tints.setdefault(text, set()).add((max(0, place.start - start), min(len(text), place.end - start)))
            start += len(text) + 1
            here += 1
    return Here(revision, places, tints)
