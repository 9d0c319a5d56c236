"""How far a vendor's readers agree: as a lead sees it, and this lead beside what was decided after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from writerdesk.actions.claiming import lead_desks
from writerdesk.actions.decisions import judgements_of
from writerdesk.actions.moves import person_of
from writerdesk.actions.rating import Rated, told_to_reader
from writerdesk.actions.reading import brief_of_row
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief, Criterion
from writerdesk.lifecycle.repository import folded, pieces_with_verdicts
from writerdesk.lifecycle.state import PieceState
from writerdesk.reviews import readings, repository
from writerdesk.reviews.agreement import Agreement
from writerdesk.reviews.readings import Calibration, Reader, Reading
from writerdesk.storage.desk import Desk

#: states in which somebody is still to read without knowing a verdict, or to decide over those that were given
_OPEN = frozenset({"IN_REVIEW", "NEEDS_SECOND", "IN_ADJUDICATION", "APPEALED"})


@dataclass(frozen=True)
class BriefRead:
    """A brief, ``id@version``, whose pieces were judged; ``language`` is '' where the brief is not on this desk."""

    brief: str
    title: str
    language: str
    readings: int


@dataclass(frozen=True)
class Given:
    """A point of a scale and how often it was given; ``text`` describes it, '' where that is not known."""

    value: str
    text: str
    count: int


@dataclass(frozen=True)
class CriterionRead:
    """One criterion of a brief: what was given, and alpha where it can be checked (None for a matter of taste)."""

    brief: str
    language: str
    criterion: str
    label: str
    taste: bool
    agreement: Agreement | None
    given: tuple[Given, ...]


@dataclass(frozen=True)
class ReaderSeen:
    """A reader as this lead may know them: ``name`` is '' where the vendor names nobody; ``you``: this lead."""

    name: str
    you: bool
    judged: Reader


@dataclass(frozen=True)
class Rating:
    """A writer's word on a review: helpful, partly or not-helpful, and a sentence or ''."""

    value: str
    text: str


@dataclass(frozen=True)
class AgreementPage:
    """``brief`` is what was asked for, '' for all. ``still_open`` counts pieces that are left out: of them nobody
    learns what others gave.
    """

    brief: str
    briefs: tuple[BriefRead, ...]
    pieces: int
    still_open: int
    criteria: tuple[CriterionRead, ...]
    readers: tuple[ReaderSeen, ...]
    you: Calibration
    ratings: tuple[Rating, ...]
    """What writers said of this lead's reviews, of pieces that are through; nobody is named."""


def agreement_page(workplace: Workplace, brief: str = "", desk_id: str | None = None) -> AgreementPage:
    """What all readers gave on this lead's desks, under ``brief`` (``id@version``, or an id for all its versions).

    Only pieces that nobody reads now are counted: what others gave stays hidden until it is decided.
    """
    found: list[Reading] = []
    said: list[Rated] = []
    names: dict[tuple[str, str], str] = {}
    briefs: dict[str, Brief | None] = {}
    own, still_open = set[str](), 0
    for desk in lead_desks(workplace, desk_id):
        own.add(person_of(desk))
        states, left = _decided(desk)
        still_open += left
        here = [reading for piece, state in states.items() for reading in _readings_of(piece, state)]
        found += here
        said += [
            one
            for state in states.values()
            if _fits(state.brief or "", brief)
            for one in told_to_reader(state, [person_of(desk)])
        ]
        names |= {(piece, reader): name for piece, reader, name in desk.read(repository.named_readers)}
        briefs |= {name: brief_of_row(desk, name) for name in {one.brief for one in here} - set(briefs)}
    asked = [one for one in found if _fits(one.brief, brief)]
    named = {one.reader: names[one.piece, one.reader] for one in asked if (one.piece, one.reader) in names}
    scales = _scales(briefs)
    return AgreementPage(
        brief=brief,
        briefs=_briefs(found, briefs),
        pieces=len({one.piece for one in asked}),
        still_open=still_open,
        criteria=tuple(_criteria(asked, briefs)),
        readers=tuple(
            ReaderSeen("" if one.reader in own else named.get(one.reader, ""), one.reader in own, one)
            for one in readings.readers_of(asked, scales)
        ),
        you=_yours(asked, own, scales),
        ratings=tuple(Rating(one.value, one.text) for one in sorted(said, key=lambda one: (one.value, one.text))),
    )


def _fits(name: str, asked: str) -> bool:
    return not asked or asked in (name, name.rpartition("@")[0])


def _decided(desk: Desk) -> tuple[dict[str, PieceState], int]:
    """Every piece with a verdict that nobody reads now, and how many are left out because somebody does."""
    found, still_open = {}, 0
    for piece in desk.read(pieces_with_verdicts):
        state = desk.read(lambda connection, piece=piece: folded(connection, piece))  # type: ignore[misc]
        if state.state in _OPEN:
            still_open += 1
        else:
            found[piece] = state
    return found, still_open


def _readings_of(piece: str, state: PieceState) -> list[Reading]:
    return [
        Reading(
            piece=piece,
            revision=one.revision,
            brief=state.brief or "",
            reader=one.by,
            state=one.state,
            scores={score.criterion: score.value for score in one.scores},
            over=one.leaves in readings.OVER,
            difference=one.difference,
        )
        for one in judgements_of(state)
    ]


def _briefs(found: Sequence[Reading], briefs: Mapping[str, Brief | None]) -> tuple[BriefRead, ...]:
    counts = Counter(one.brief for one in found)
    rows = []
    for name, count in counts.most_common():
        brief = briefs.get(name)
        rows.append(BriefRead(name, brief.title if brief else name, brief.tag if brief else "", count))
    return tuple(rows)


def _scales(briefs: Mapping[str, Brief | None]) -> dict[tuple[str, str], float]:
    """Length of the scale of each criterion that can be checked; taste is never averaged."""
    return {
        (name, one.id): float(max(point.value for point in one.scale) - min(point.value for point in one.scale))
        for name, brief in briefs.items()
        if brief is not None
        for one in brief.rubric.criteria
        if one.type == "objective"
    }


def _criteria(asked: Sequence[Reading], briefs: Mapping[str, Brief | None]) -> Iterator[CriterionRead]:
    by_brief: dict[str, list[Reading]] = {}
    for one in asked:
        by_brief.setdefault(one.brief, []).append(one)
    for name, read in sorted(by_brief.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        brief = briefs.get(name)
        for criterion in brief.rubric.criteria if brief else ():
            yield _criterion(name, brief.tag if brief else "", criterion, read)


def _criterion(brief: str, language: str, criterion: Criterion, read: Sequence[Reading]) -> CriterionRead:
    counts, taste = readings.spread(read, criterion.id), criterion.type == "taste"
    return CriterionRead(
        brief=brief,
        language=language,
        criterion=criterion.id,
        label=criterion.label,
        taste=taste,
        agreement=None if taste else readings.agreement_on(read, criterion.id),
        given=tuple(
            Given(str(point.value), point.text, counts.get(str(point.value), 0))
            for point in sorted(criterion.scale, key=lambda point: point.value)
        ),
    )


def _yours(asked: Sequence[Reading], own: set[str], scales: readings.Scales) -> Calibration:
    """This person's calibration: of all the ids under which vendors know them."""
    parts = [readings.calibration(asked, reader, scales) for reader in sorted(own)]
    kinds = Counter[str]()
    for part in parts:
        kinds.update(part.differences)
    return Calibration(
        scores=sum(part.scores for part in parts),
        same=sum(part.same for part in parts),
        higher=sum(part.higher for part in parts),
        lower=sum(part.lower for part in parts),
        appeals=sum(part.appeals for part in parts),
        stood=sum(part.stood for part in parts),
        differences=dict(sorted(kinds.items())),
    )
