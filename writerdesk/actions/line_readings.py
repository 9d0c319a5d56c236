"""How the writer says single lines of a piece: readings that its form counts by, and that travel with it."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from writerdesk.actions.travelling import form_of_piece
from writerdesk.actions.workplace import Workplace
from writerdesk.checks import repository
from writerdesk.checks.readings import Readings, written
from writerdesk.checks.scansion import Scansion, scan
from writerdesk.drafts.pieces import piece, piece_text
from writerdesk.errors import Refused
from writerdesk.text.normal import payload_text, to_nfc
from writerdesk.text.segments import beginning
from writerdesk.text.verse_lines import physical_lines


def scan_piece(workplace: Workplace, piece_id: str) -> Scansion:
    """The draft scanned by its form, with the readings that were set. Raises :class:`Refused` ``form/none``."""
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    form = form_of_piece(desk, row)
    if form is None:
        raise Refused("form/none", "This piece has no verse form that can be counted.", "See `writerdesk forms list`.")
    text = payload_text(desk.read(lambda connection: piece_text(connection, piece_id)))
    return scan(text, form, row.language, desk.read(lambda connection: repository.readings(connection, piece_id)))


def set_line_reading(workplace: Workplace, piece_id: str, line: int, reading: str | None) -> Scansion:
    """Keep how line ``line`` (from 1, blank ones counted) is said, or forget it; the draft scanned anew.

    ``reading`` is a line as :mod:`writerdesk.checks.readings` reads it: ``बु=1 रा=2`` or what is counted in its place.
    It belongs to the line's words: written otherwise the line is read as any other. Raises :class:`Refused`
    ``form/none``, ``form/readings``, ``reading/line``.
    """
    desk = workplace.desk_of_piece(piece_id)
    text = payload_text(desk.read(lambda connection: piece_text(connection, piece_id)))
    words = next((one.text.strip() for one in physical_lines(text) if one.line == line and one.verse), "")
    if not words:
        raise Refused("reading/line", "The draft has no words in line {line}.", "See piece text.", line=line)
    before = desk.read(lambda connection: repository.readings(connection, piece_id)).get(words)
    if reading is not None:
        Readings({words: reading})
    desk.write(lambda connection: repository.set_reading(connection, piece_id, words, reading))
    try:
        return scan_piece(workplace, piece_id)
    except Refused:  # a reading that does not fit its line is not kept
        desk.write(lambda connection: repository.set_reading(connection, piece_id, words, before))
        raise


class LineRead(NamedTuple):
    """A line with a reading of its own: its ``words``, and the reading as one would type it.

    ``lines`` are the lines of the draft, from 1, that say these words now; none when they are written otherwise.
    """

    words: str
    reading: str
    lines: tuple[int, ...]


def lines_read(workplace: Workplace, piece_id: str) -> list[LineRead]:
    """All readings that were set, in the order of the draft, those of no line of it last."""
    desk = workplace.desk_of_piece(piece_id)
    kept = desk.read(lambda connection: repository.readings(connection, piece_id))
    text = payload_text(desk.read(lambda connection: piece_text(connection, piece_id))) if kept else ""
    standing: dict[str, list[int]] = {}
    for one in physical_lines(text):
        standing.setdefault(one.text.strip(), []).append(one.line)
    made = [LineRead(words, written(reading), tuple(standing.get(words, ()))) for words, reading in kept.items()]
    return sorted(made, key=lambda one: (not one.lines, one.lines, one.words))


def forget_reading(workplace: Workplace, piece_id: str, words: str) -> None:
    """Read lines of these words as any other again, also where no line of the draft says them any more.

    Raises :class:`Refused` ``reading/none``.
    """
    desk = workplace.desk_of_piece(piece_id)
    words = to_nfc(words).strip()
    if words not in desk.read(lambda connection: repository.readings(connection, piece_id)):
        raise Refused("reading/none", "No reading is set for “{words}”.", "See `writerdesk piece reading PIECE`.",
                      words=beginning(words, 60))  # fmt: skip
    desk.write(lambda connection: repository.set_reading(connection, piece_id, words, None))


def say_words(workplace: Workplace, piece_id: str, words: str, reading: str) -> Scansion:
    """As :func:`set_line_reading`, for the first line of the draft that says ``words``; raises as it does."""
    desk = workplace.desk_of_piece(piece_id)
    text = payload_text(desk.read(lambda connection: piece_text(connection, piece_id)))
    wanted = to_nfc(words).strip()
    line = next((one.line for one in physical_lines(text) if one.text.strip() == wanted), 0)
    if not line:
        raise Refused("reading/line", "The draft has no line “{words}”.", "See piece text.",
                      words=beginning(wanted, 60))  # fmt: skip
    return set_line_reading(workplace, piece_id, line, reading)


def readings_set(workplace: Workplace, piece_id: str) -> dict[str, object]:
    """The words of each line with a reading of its own, and the reading."""
    desk = workplace.desk_of_piece(piece_id)
    kept = desk.read(lambda connection: repository.readings(connection, piece_id))
    return {words: msgspec.to_builtins(reading) for words, reading in kept.items()}
