"""What readers gave, set beside each other: spread, agreement, strictness, and what was decided over a reader.

Only readings that were made without knowing another verdict are compared with one another (K. Krippendorff, Content
Analysis, 4th edition, chapter 12: observers work independently). Who decides between two readers, or over an appeal,
has seen their verdicts: that decision is what the readers before are set beside.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from writerdesk.reviews.agreement import Agreement, alpha
from writerdesk.reviews.ratings import is_decimal

Scales = Mapping[tuple[str, str], float]
"""(brief as ``id@version``, criterion) → highest less lowest value of its scale."""

OVER = frozenset({"IN_ADJUDICATION", "APPEALED"})
"""States in which a reader has seen other verdicts: whoever leaves them decides between or over these."""

ACCEPTED, CHANGES, NOT_ACCEPTED, CLOSED = "ACCEPTED", "CHANGES_ASKED", "NOT_ACCEPTED", "CLOSED"


class Reading(msgspec.Struct, frozen=True):
    """The verdict of one reader on one revision, ``state`` is where it led.

    ``scores`` are decimal texts by criterion. ``over``: the reader knew verdicts before, and decided between or over
    them; ``difference`` is then why readers differed, '' where that was not asked.
    """

    piece: str
    revision: int
    brief: str
    reader: str
    state: str
    scores: Mapping[str, str] = {}
    over: bool = False
    difference: str = ""


class Reader(msgspec.Struct, frozen=True):
    """How strictly one reader judges: verdicts of each kind (``left``: left to another reader).

    ``lean`` is by how much the scores lie above (positive) or below those of others on the same revisions, as a part of
    the scale, -1 to 1, None where there are none; ``compared`` is of how many scores.
    """

    reader: str
    read: int
    accepted: int
    changes: int
    not_accepted: int
    left: int
    lean: float | None
    compared: int


class Calibration(msgspec.Struct, frozen=True):
    """One reader beside those who decided after: between readers, or over an appeal.

    Of ``scores`` given by both, ``same``, ``higher`` and ``lower`` are this reader's beside theirs. Of ``appeals``
    against this reader's “not accepted”, ``stood`` were not followed. ``differences`` counts why readers differed.
    """

    scores: int
    same: int
    higher: int
    lower: int
    appeals: int
    stood: int
    differences: dict[str, int]


def agreement_on(readings: Iterable[Reading], criterion: str) -> Agreement:
    """Ordinal alpha of a criterion over revisions that were read independently of each other."""
    table: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for one in readings:
        value = _number(one.scores.get(criterion))
        if not one.over and value is not None:
            table[f"{one.piece}#{one.revision}"][one.reader] = value
    return alpha(table, "ordinal")


def spread(readings: Iterable[Reading], criterion: str) -> dict[str, int]:
    """How often each value was given, by readers who did not know another verdict; never averaged."""
    given = (one.scores[criterion] for one in readings if not one.over and criterion in one.scores)
    return dict(sorted(Counter(given).items(), key=lambda pair: (_number(pair[0]) or 0.0, pair[0])))


def readers_of(readings: Sequence[Reading], scales: Scales) -> list[Reader]:
    """Every reader, who read most first; ``scales`` are those of the criteria that can be checked, not of taste."""
    verdicts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in readings:
        verdicts[one.reader][one.state] += 1
    leans = _leans(readings, scales)
    found = []
    for reader, states in verdicts.items():
        apart, read = leans.get(reader, []), states.total()
        said = states[ACCEPTED], states[CHANGES], states[NOT_ACCEPTED] + states[CLOSED]
        lean = math.fsum(apart) / len(apart) if apart else None
        found.append(Reader(reader, read, *said, read - sum(said), lean, len(apart)))
    return sorted(found, key=lambda one: (-one.read, one.reader))


def _leans(readings: Iterable[Reading], scales: Scales) -> dict[str, list[float]]:
    """[reader] → own value less the mean of the others', as a part of the scale, for each score that others gave."""
    given: defaultdict[tuple[str, int, str, float], dict[str, float]] = defaultdict(dict)
    for one in readings:
        for criterion, text in one.scores.items():
            value, long = _number(text), scales.get((one.brief, criterion), 0.0)
            if not one.over and value is not None and long > 0:
                given[one.piece, one.revision, criterion, long][one.reader] = value
    apart: defaultdict[str, list[float]] = defaultdict(list)
    for (*_place, long), values in given.items():
        whole, others = math.fsum(values.values()), len(values) - 1
        for reader, value in values.items():
            if others:
                apart[reader].append((value - (whole - value) / others) / long)
    return dict(apart)


def calibration(readings: Sequence[Reading], reader: str, scales: Scales) -> Calibration:
    """One reader beside what others decided between or over verdicts on the same revisions."""
    own = {(one.piece, one.revision): one for one in readings if one.reader == reader and not one.over}
    beside: Counter[str] = Counter()
    appeals, differences = Counter[bool](), Counter[str]()
    for over in readings:
        before = own.get((over.piece, over.revision))
        if before is None or not over.over or over.reader == reader:
            continue
        beside.update(_beside(before, over, scales))
        if before.state == NOT_ACCEPTED:
            appeals[over.state == CLOSED] += 1
        if over.difference:
            differences[over.difference] += 1
    return Calibration(
        scores=beside.total(),
        same=beside["same"],
        higher=beside["higher"],
        lower=beside["lower"],
        appeals=appeals.total(),
        stood=appeals[True],
        differences=dict(sorted(differences.items())),
    )


def _beside(before: Reading, over: Reading, scales: Scales) -> Iterable[str]:
    for criterion, text in before.scores.items():
        mine, theirs = _number(text), _number(over.scores.get(criterion))
        if (before.brief, criterion) in scales and mine is not None and theirs is not None:
            yield "same" if mine == theirs else "higher" if mine > theirs else "lower"


def _number(text: str | None) -> float | None:
    return float(text) if text is not None and is_decimal(text) and math.isfinite(float(text)) else None
