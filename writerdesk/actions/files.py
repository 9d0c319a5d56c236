"""Files of other programs: look into one, make a piece of it, write pieces to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import PROSE, new_piece, replace_text
from writerdesk.drafts import directions, importing, pieces
from writerdesk.drafts.exporting import Exported, export_pieces
from writerdesk.drafts.formats.encodings import Candidate, candidates
from writerdesk.drafts.formats.manuscript import Pace, Said, at_any_pace
from writerdesk.errors import Refused
from writerdesk.languages.cards import card

_LOOKED_AT = 4_000
"""Code points at the beginning of a text that say which language it may be in."""


@dataclass(frozen=True)
class Arrived:
    """A text that a file holds, not a piece yet. ``kind`` is '' where the file does not tell it.

    ``sides``: line from 0 → whether the file sets it from the right; empty where it sets all lines alike.
    """

    name: str
    title: str
    text: str
    kind: str
    said: tuple[Said, ...]
    language: str
    sides: Mapping[int, bool] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """A text file that does not say its encoding, and what it may be, where ``language`` is expected."""

    name: str
    language: str
    candidates: tuple[Candidate, ...]


def read_arriving(
    data: bytes, name: str, language: str, encoding: str | None = None, pace: Pace = at_any_pace
) -> Arrived:
    """What the bytes of a file called ``name`` hold; ``language`` is the one expected.

    Raises :class:`Refused` ``import/…`` and ``text/…``, :class:`Usage` ``import/encoding-name``, ``language/tag``.
    """
    card(language)
    if len(data) > importing.LARGEST:
        raise importing.too_large(name)
    came = importing.read_piece(data, name, language, encoding, pace)
    title = came.title or Path(name).stem
    return Arrived(name, title, came.text, came.kind, came.said, likely_language(came.text, language), came.sides)


def look_into(file: Path, language: str, encoding: str | None = None, pace: Pace = at_any_pace) -> Arrived | Question:
    """What a file holds, or the question which encoding it is in. Errors as of :func:`read_arriving`; ``disk/…``."""
    data = importing.read_bounded(file)
    try:
        return read_arriving(data, file.name, language, encoding, pace)
    except Refused as error:
        if error.code != "import/encoding-unknown":
            raise
        return Question(file.name, language, tuple(candidates(data, language)))


def likely_language(text: str, expected: str) -> str:
    """``expected``, unless ``text`` is in another script: then what its letters speak for."""
    from writerdesk.languages.identify import identify

    lengths: dict[str, int] = {}
    for passage in identify(text[:_LOOKED_AT]):
        lengths[passage.tag] = lengths.get(passage.tag, 0) + passage.end - passage.start
    if not lengths:
        return expected
    tag = max(lengths, key=lambda one: lengths[one])
    return expected if card(tag).script == card(expected).script else tag


def make_piece(
    workplace: Workplace,
    arrived: Arrived,
    *,
    language: str,
    title: str | None = None,
    kind: str | None = None,
    brief_id: str | None = None,
    desk_id: str | None = None,
    pace: Pace = at_any_pace,
) -> str:
    """Make a piece of what arrived, all of it or nothing; ``#`` headings begin sections. Its id."""
    name = arrived.title if title is None else title
    own_side = card(language).direction == "rtl"
    turned = {line: right for line, right in arrived.sides.items() if right != own_side}
    if brief_id is None:
        return importing.import_text(
            workplace.personal(),
            arrived.text,
            language=language,
            title=name,
            kind=kind or arrived.kind or PROSE,
            turned=turned,
            pace=pace,
        )
    piece = new_piece(workplace, title=name, language=language, brief_id=brief_id, desk_id=desk_id)
    replace_text(workplace, piece, arrived.text)
    if turned:
        desk = workplace.desk_of_piece(piece)
        desk.write(lambda connection: directions.keep_piece_directions(connection, piece, turned))
    return piece


@dataclass(frozen=True)
class Exportable:
    """A piece that may go out, and those of the same desk that may go into a book with it: ids and titles."""

    piece: str
    title: str
    kind: str
    others: tuple[tuple[str, str], ...]


def exportable(workplace: Workplace, piece: str) -> Exportable:
    """What the way out of a piece needs to know; raises :class:`Refused` ``piece/unknown``."""
    desk = workplace.desk_of_piece(piece)
    row = desk.read(lambda c: pieces.piece(c, piece))
    others = desk.read(pieces.list_pieces)
    return Exportable(piece, row.title, row.kind, tuple((one.id, one.title) for one in others if one.id != piece))


def export(
    workplace: Workplace,
    piece_ids: Sequence[str],
    form: str,
    out: Path,
    *,
    title: str = "",
    pace: Pace = at_any_pace,
) -> Exported:
    """Write pieces to a file; see :func:`export_pieces`. The pieces stay as they are."""
    sources = [(workplace.desk_of_piece(piece), piece) for piece in piece_ids]
    return export_pieces(sources, form, out.absolute(), title=title, pace=pace)
