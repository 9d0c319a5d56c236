"""Reckoning: what the journal holds becomes time, amounts by day and counts by section. In a job, now and then.

Amounts are exact: every edit that was typed is played again, and the paragraphs it touched are counted before and
after. What grew was added, what shrank was removed; an edit that puts words in the place of others does both. Texts
that were imported, restored or replaced as a whole were not written here and count in neither.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from functools import partial
from itertools import groupby, pairwise

from writerdesk.drafts import pieces
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.clocks import note_clock, writers_zone
from writerdesk.drafts.journal import now_ms
from writerdesk.drafts.operations import Operation, OutOfText
from writerdesk.drafts.seams import Seams
from writerdesk.drafts.snapshots import unpack, unpack_operations
from writerdesk.drafts.statistics_rows import Amount, Counted, Waiting
from writerdesk.drafts.time_log import Stretch, local_day, stretches_of
from writerdesk.languages.paragraph_counts import ParagraphCounter
from writerdesk.storage.desk import Desk
from writerdesk.storage.faults import desk_damaged
from writerdesk.text.portions import portions

UNITS = ("words", "graphemes", "letters", "code_points", "sentences", "morae", "matras", "syllables")
_BY_DAY = ("words", "graphemes", "letters", "morae", "matras", "syllables")
VERSE_KINDS = frozenset({"poem", "lyric"})
_TRIES = 5
_COMPARED = 20_000

Changes = dict[tuple[str, str, str], list[int]]
"""Piece, day, unit → added, removed, pasted."""


@dataclass
class _Work:
    counters: dict[tuple[str, bool], ParagraphCounter] = field(default_factory=dict)
    changes: Changes = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    done: list[tuple[Waiting, Counted, str]] = field(default_factory=list)

    def counter(self, piece: pieces.Piece) -> ParagraphCounter:
        key = (piece.language, piece.kind in VERSE_KINDS)
        if key not in self.counters:
            self.counters[key] = ParagraphCounter(key[0], verse=key[1], sentences=False)
        return self.counters[key]


def reckon(desk: Desk, zone: tzinfo | None = None) -> bool:
    """Reckon everything that waits on a desk; whether there was anything. ``zone`` is the writer's where it is None.

    Two programs may do it at once: each batch is reckoned by one of them. Raises ``desk/damaged``, ``disk/…``.
    """
    if zone is None:
        note_clock(desk, now_ms())
        zone = writers_zone(desk)
    for _ in range(_TRIES):
        found, pasted, last = desk.read(lambda c: (rows.waiting(c), rows.pastes(c), rows.last_stretch(c)))
        found = [one for one in found if one.rows]
        if not found and not pasted:
            return False
        work = _Work()
        for one in found:
            _play(desk, work, one, zone)
        for _, piece, at_ms, packed in pasted:
            _paste(desk, work, piece, local_day(at_ms, zone)[0], unpack(packed))
        stretches = stretches_of(_moments(found), last, zone)
        numbers = [paste[0] for paste in pasted]
        if desk.write(partial(_keep, work=work, pasted=numbers, last=last, stretches=stretches)):
            return True
    return False


def _keep(
    connection: sqlite3.Connection, work: _Work, pasted: list[int], last: Stretch | None, stretches: list[Stretch]
) -> bool:
    """All or nothing; False, and nothing is kept, when another program was sooner."""
    current = rows.last_stretch(connection)
    held = current == last
    connection.execute("SAVEPOINT reckoned")
    for one, counts, language in work.done:
        held = held and rows.reckoned(connection, one, counts, language)
    for number in pasted:
        held = held and rows.forget_paste(connection, number)
    if not held:
        connection.execute("ROLLBACK TO reckoned")
        connection.execute("RELEASE reckoned")
        return False
    rows.keep_stretches(connection, stretches)
    for (piece, day, unit), numbers in work.changes.items():
        rows.add_amount(connection, Amount(piece, day, unit, *numbers))
    connection.execute("RELEASE reckoned")
    return True


def _moments(found: Iterable[Waiting]) -> list[tuple[str, int]]:
    typed = [
        (number, one.piece, at_ms)
        for one in found
        for number, at_ms, _, by_hand in one.rows
        if by_hand and number > (one.reckoned or 0)
    ]
    # Sorting is stable: within a section the order is that of the journal also where a clock was put back.
    return [(piece, at_ms) for _, piece, at_ms in sorted(typed, key=lambda row: row[0])]


def _play(desk: Desk, work: _Work, one: Waiting, zone: tzinfo | None) -> None:
    piece = desk.read(lambda c: pieces.piece(c, one.piece))
    counter = work.counter(piece)
    text = unpack(one.base) if one.base is not None else ""

    def kind(row: tuple[int, int, bytes, bool]) -> tuple[bool, str]:
        fresh = row[3] and row[0] > (one.reckoned or 0)
        return fresh, local_day(row[1], zone)[0] if fresh else ""

    for (fresh, day), batch in groupby(one.rows, key=kind):
        for position, deleted, inserted in _strokes(unpack_operations(row[2] for row in batch)):
            if position + deleted > len(text):
                raise desk_damaged("journal") from OutOfText(str(position))
            end = position + deleted
            if fresh:
                start, stop = text.rfind("\n", 0, position) + 1, text.find("\n", end)
                stop = len(text) if stop < 0 else stop
                head, tail = text[start:position], text[end:stop]
                # What a person writes over goes first: a word in the place of another is one off and one on.
                over = deleted and inserted and not _alike(text[position:end], inserted)
                states = [text[start:stop], head + tail] if over else [text[start:stop]]
                counts = [_count(counter, state) for state in (*states, head + inserted + tail)]
                for before, after in pairwise(counts):
                    _note(work.changes, one.piece, day, before, after)
            text = text[:position] + inserted + text[end:]
    work.done.append((one, {} if one.gone else counter.section(text), piece.language))


def _alike(old: str, new: str) -> bool:
    """Whether one is mostly the other: marks were tidied, letters corrected, and nothing was written anew."""
    shorter, longer = sorted((len(old), len(new)))
    if 2 * shorter < longer:
        return False
    if longer > _COMPARED:
        return True
    from rapidfuzz.distance import LCSseq

    return LCSseq.normalized_similarity(old, new) >= 0.5


def _strokes(operations: Iterable[Operation]) -> Iterator[Operation]:
    """The same edits, letters in a row joined, and deletions in a row (backwards or forwards) too."""
    current: Operation | None = None
    parts: list[str] = []
    end = 0
    for position, deleted, inserted in operations:
        if current is not None:
            start, gone, _ = current
            if not deleted and inserted and parts and position == end:
                parts.append(inserted)
                end += len(inserted)
                continue
            if deleted and not inserted and not parts and position <= start <= position + deleted:
                current = (position, gone + deleted, "")
                continue
            yield start, gone, "".join(parts)
        current, parts, end = (position, deleted, ""), [inserted] if inserted else [], position + len(inserted)
    if current is not None:
        yield current[0], current[1], "".join(parts)


def _count(counter: ParagraphCounter, text: str) -> dict[str, int | None]:
    total: dict[str, int | None] = dict.fromkeys(_BY_DAY, 0)
    for stretch in (portion for line in text.split("\n") for portion in portions(line)):
        for unit, number in zip(UNITS, counter.paragraph(stretch), strict=True):
            if unit in total:
                before = total[unit]
                total[unit] = None if number is None or before is None else before + number
    return total


def _note(changes: Changes, piece: str, day: str, before: dict[str, int | None], after: dict[str, int | None]) -> None:
    for unit in _BY_DAY:
        was, now = before[unit], after[unit]
        if was is not None and now is not None and was != now:
            changes[piece, day, unit][now < was] += abs(now - was)


def _paste(desk: Desk, work: _Work, piece: str, day: str, text: str) -> None:
    counted = _count(work.counter(desk.read(lambda c: pieces.piece(c, piece))), text)
    for unit, number in counted.items():
        if number:
            work.changes[piece, day, unit][2] += number


def count_piece(desk: Desk, piece: str) -> Counted:
    """The counts of a whole piece, from those of its sections; only sections that changed are counted. In a job."""
    from writerdesk.languages.paragraph_counts import summed

    reckon(desk)
    known = desk.read(lambda c: pieces.piece(c, piece))
    counter = ParagraphCounter(known.language, verse=known.kind in VERSE_KINDS, sentences=False)
    total = []
    for section, known_number, language, known_counts in desk.read(lambda c: rows.counts_of(c, piece)):
        number, counts = known_number, known_counts
        if number is None or language != known.language or _last(desk, section) != number:
            text, number = desk.read(partial(pieces.section_text, section_id=section))
            counts = counter.section(text)
            keep_first_counts(desk, section, number, known.language, counts)
        total.append(counts)
    return summed([*total, *desk.read(lambda c: Seams(counter.section).counts(c, piece)).values()])


def _last(desk: Desk, section: str) -> int:
    return desk.read(lambda c: pieces.last_number(c, section))


def keep_first_counts(desk: Desk, section: str, number: int, language: str, counts: Counted) -> None:
    """Keep counts of a section as of batch ``number``, unless that is not its last or waits to be reckoned."""
    desk.write(partial(_first_counts, section=section, number=number, language=language, counts=counts))


def _first_counts(connection: sqlite3.Connection, section: str, number: int, language: str, counts: Counted) -> None:
    """Keep counts of a section that waits for no reckoning; one that does is counted with it."""
    waits = connection.execute(
        "SELECT 1 FROM journal WHERE section = ?1 UNION ALL SELECT 1 FROM aside_batches WHERE section = ?1", (section,)
    ).fetchone()
    if waits is None and pieces.last_number(connection, section) == number:
        rows.keep_counts(connection, section, number, language, counts)
