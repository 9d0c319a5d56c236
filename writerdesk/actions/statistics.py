"""Statistics for the writer's own eyes: by day, by piece, by language, and goals. Everything stays on this machine."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial

from writerdesk.actions.check import brief_of
from writerdesk.actions.time import times_of
from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.drafts import goals as goal_rows
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.goals import DAY_UNITS, Goal
from writerdesk.drafts.pieces import Piece, list_pieces
from writerdesk.drafts.pieces import piece as piece_row
from writerdesk.drafts.reckoning import count_piece, reckon
from writerdesk.drafts.time_log import local_day
from writerdesk.errors import Usage
from writerdesk.languages.cards import card
from writerdesk.languages.paragraph_counts import Counted
from writerdesk.languages.tags import parse_tag
from writerdesk.storage.desk import Desk
from writerdesk.text.timestamps import timestamp_now


@dataclass(frozen=True)
class Written:
    """What was typed, in one unit: ``net`` = ``added`` − ``removed``; ``pasted`` is a part of ``added``.

    ``seconds`` are those near keystrokes and the writer's corrections.
    """

    added: int = 0
    removed: int = 0
    pasted: int = 0
    seconds: int = 0

    @property
    def net(self) -> int:
        """By how much the text grew."""
        return self.added - self.removed

    def __add__(self, other: Written) -> Written:
        return Written(
            self.added + other.added,
            self.removed + other.removed,
            self.pasted + other.pasted,
            self.seconds + other.seconds,
        )


@dataclass(frozen=True)
class DayWritten:
    """One local day in one language (primary subtag)."""

    day: str
    language: str
    written: Written


@dataclass(frozen=True)
class Target:
    """A length to reach. ``least`` is reached from below, ``most`` is not to be passed; ``own``: the writer's goal."""

    unit: str
    least: int | None
    most: int | None
    due: str | None
    own: bool


@dataclass(frozen=True)
class PieceWritten:
    """A piece with its counts of now, its target, and what was written in it in all the days asked for."""

    piece: str
    title: str
    language: str
    kind: str
    counts: Counted
    target: Target | None
    reached: int | None
    written: Written
    written_at: str


@dataclass(frozen=True)
class DayGoal:
    """A goal for each day and how far today is."""

    language: str
    unit: str
    amount: int
    reached: int


@dataclass(frozen=True)
class Statistics:
    """All of it; ``unit`` is what days and pieces are told in."""

    unit: str
    today: str
    days: tuple[DayWritten, ...]
    pieces: tuple[PieceWritten, ...]
    goals: tuple[DayGoal, ...]


def statistics(
    workplace: Workplace, *, unit: str = "", piece: str | None = None, desk_id: str | None = None, since: str = ""
) -> Statistics:
    """Reckon what waits and gather the statistics of all desks, of one, or of one piece; ``since`` an ISO 8601 day.

    ``unit`` is one of ``words graphemes letters morae matras syllables``; '' takes words, or letters where most is
    written without spaces between words. Raises :class:`Usage` ``statistics/unit``, :class:`Refused` ``piece/unknown``.
    """
    if unit and unit not in DAY_UNITS:
        raise Usage("statistics/unit", "There is no unit “{unit}”.", "Take one of " + ", ".join(DAY_UNITS), unit=unit)
    if piece is not None:
        desks = [workplace.desk_of_piece(piece)]
    else:
        desks = [workplace.desk(desk_id)] if desk_id else workplace.desks()
    today = local_day(workplace.clock())[0]
    gathered = [_Gathered(desk, since, piece) for desk in desks]
    unit = unit or _usual_unit(gathered)
    days: dict[tuple[str, str], Written] = defaultdict(Written)
    pieces: list[PieceWritten] = []
    for one in gathered:
        for (name, day), written in one.by_day(unit).items():
            days[day, _language(one.rows[name].language)] += written
        pieces += one.pieces(unit)
    return Statistics(
        unit=unit,
        today=today,
        days=tuple(DayWritten(day, language, written) for (day, language), written in sorted(days.items())),
        pieces=tuple(sorted(pieces, key=lambda row: row.written_at, reverse=True)),
        goals=() if piece else _day_goals(workplace, gathered, today),
    )


def set_piece_goal(workplace: Workplace, piece: str, unit: str, amount: int, due: str | None = None) -> None:
    """Set a length to reach by a day; 0 has none any more, and the brief's limit stands again."""
    desk = workplace.desk_of_piece(piece)
    _set(desk, Goal("piece", piece, unit, amount, due))


def set_day_goal(workplace: Workplace, language: str, unit: str, amount: int) -> None:
    """Set how much to write each day in a language (BCP 47 tag), in a unit that suits it; 0 has none any more."""
    _set(workplace.personal(), Goal("day", _language(language), unit, amount))


def target_of(desk: Desk, row: Piece) -> Target | None:
    """The writer's own goal for a piece, else the first length that its brief limits, a hard one first."""
    own = next((one for one in desk.read(goal_rows.goals) if (one.scope, one.subject) == ("piece", row.id)), None)
    if own is not None:
        return Target(own.unit, own.amount, None, own.due, own=True)
    brief = brief_of(desk, row)
    if brief is None or not brief.limits.length:
        return None
    limit = min(brief.limits.length, key=lambda length: length.strength != "hard")
    least, most = (None if number is None else int(number) for number in (limit.min, limit.max))
    return Target(limit.unit, least, most, brief.time.due or None, own=False)


def day_goal(workplace: Workplace, language: str) -> DayGoal | None:
    """The goal for each day in a language and how far today is; reckons what waits."""
    if PERSONAL not in workplace.desk_ids():
        return None
    wanted = _language(language)
    kept = workplace.personal().read(goal_rows.goals)
    if not any(goal.scope == "day" and goal.subject == wanted for goal in kept):
        return None
    today = local_day(workplace.clock())[0]
    gathered = [_Gathered(desk, today, None) for desk in workplace.desks()]
    return next((goal for goal in _day_goals(workplace, gathered, today) if goal.language == wanted), None)


class _Gathered:
    """What one desk tells, reckoned."""

    def __init__(self, desk: Desk, since: str, only: str | None) -> None:
        reckon(desk)
        self.desk = desk
        wanted = desk.read(list_pieces) if only is None else [desk.read(partial(piece_row, piece_id=only))]
        self.rows = {row.id: row for row in wanted}
        self.amounts = [one for one in desk.read(lambda c: rows.amounts(c, since)) if one.piece in self.rows]
        sessions, corrections = times_of(desk)
        self.seconds: dict[tuple[str, str], float] = defaultdict(float)
        for session in sessions:
            for day, length in session.by_day:
                self.seconds[session.piece, day] += length / 1000
        for correction in corrections:
            self.seconds[correction.piece, correction.day] += correction.minutes * 60
        self.seconds = {key: took for key, took in self.seconds.items() if key[0] in self.rows and key[1] >= since}

    def by_day(self, unit: str) -> dict[tuple[str, str], Written]:
        """Piece and day → what was written."""
        found: dict[tuple[str, str], Written] = defaultdict(Written)
        for one in self.amounts:
            if one.unit == unit:
                found[one.piece, one.day] += Written(one.added, one.removed, min(one.pasted, one.added))
        for key, took in self.seconds.items():
            found[key] += Written(seconds=int(took))
        return found

    def pieces(self, unit: str) -> list[PieceWritten]:
        """Every piece with its counts."""
        totals: dict[str, Written] = defaultdict(Written)
        for (name, _), written in self.by_day(unit).items():
            totals[name] += written
        return [self._piece(row, totals[row.id]) for row in self.rows.values()]

    def _piece(self, row: Piece, written: Written) -> PieceWritten:
        counts, target = count_piece(self.desk, row.id), target_of(self.desk, row)
        reached = counts.get(target.unit) if target is not None else None
        return PieceWritten(row.id, row.title, row.language, row.kind, counts, target, reached, written, row.written_at)


def _day_goals(workplace: Workplace, gathered: list[_Gathered], today: str) -> tuple[DayGoal, ...]:
    if PERSONAL not in workplace.desk_ids():
        return ()
    found = []
    for goal in workplace.personal().read(goal_rows.goals):
        if goal.scope != "day":
            continue
        total = Written()
        for one in gathered:
            for (name, day), written in one.by_day(goal.unit).items():
                if day == today and _language(one.rows[name].language) == goal.subject:
                    total += replace(written, seconds=0)
        # What was pasted was not written; what was taken away again neither.
        found.append(DayGoal(goal.subject, goal.unit, goal.amount, max(0, total.net - total.pasted)))
    return tuple(found)


def _usual_unit(gathered: list[_Gathered]) -> str:
    spaced: dict[bool, int] = defaultdict(int)
    for one in gathered:
        for amount in one.amounts:
            if amount.unit == "letters":
                spaced[card(one.rows[amount.piece].language).segmentation == "spaced"] += amount.added
        if not one.amounts:
            for row in one.rows.values():
                spaced[card(row.language).segmentation == "spaced"] += 1
    return "letters" if spaced[False] > spaced[True] else "words"


def _set(desk: Desk, goal: Goal) -> None:
    if goal.amount == 0:
        desk.write(lambda c: goal_rows.remove_goal(c, goal.scope, goal.subject))
    else:
        desk.write(lambda c: goal_rows.set_goal(c, goal, timestamp_now()))


def _language(tag: str) -> str:
    return parse_tag(tag).language
