"""The direction of single paragraphs, where it is not that of the piece."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts import directions, pieces
from writerdesk.errors import Refused


def paragraph_directions(workplace: Workplace, piece: str, section: str) -> dict[int, bool]:
    """Number of each paragraph with a direction of its own → whether it is set from the right."""
    desk = workplace.desk_of_piece(piece)
    text, _ = desk.read(lambda connection: pieces.section_text(connection, section))
    return desk.read(lambda connection: directions.directions(connection, section, text.split("\n")))


def keep_paragraph_directions(
    workplace: Workplace, piece: str, section: str, paragraphs: Mapping[int, tuple[str, bool]]
) -> Future[None]:
    """Store them all, without waiting; see :func:`writerdesk.drafts.directions.keep_directions`."""
    return workplace.desk_of_piece(piece).submit(lambda c: directions.keep_directions(c, section, paragraphs))


def turn_paragraph(workplace: Workplace, piece: str, line: int, direction: str) -> None:
    """Set line ``line`` (from 1) of the draft from the ``left`` or the ``right``; ``own`` takes the piece's direction.

    Raises :class:`Refused` ``paragraph/unknown``.
    """
    desk, left = workplace.desk_of_piece(piece), line
    for section in desk.read(lambda connection: pieces.sections(connection, piece)):
        text, _ = desk.read(lambda c, section=section: pieces.section_text(c, section.id))  # type: ignore[misc]
        lines = text.split("\n")
        if 0 < left <= len(lines):
            known = paragraph_directions(workplace, piece, section.id)
            known.pop(left - 1, None)
            if direction != "own":
                known[left - 1] = direction == "right"
            told = {number: (lines[number], right) for number, right in known.items()}
            desk.write(lambda c, section=section, told=told: directions.keep_directions(c, section.id, told))  # type: ignore[misc]
            return
        left -= len(lines) - 1 + section.separator.count("\n")
    raise Refused("paragraph/unknown", "The draft has no line {line}.", "See piece text.", where=str(line), line=line)
