"""Pieces become a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.drafts import directions, pieces, role_languages, versions
from writerdesk.drafts.formats.kinds import FORMATS, Format, Name
from writerdesk.drafts.formats.manuscript import Manuscript, Pace, Said, WentOut, at_any_pace, said_of_text
from writerdesk.errors import Usage
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file


@dataclass(frozen=True)
class Exported:
    """How many bytes were written, and what the format could not hold."""

    size: int
    said: tuple[Said, ...] = ()


def export_pieces(
    sources: Sequence[tuple[Desk, str]],
    form: str,
    out: Path,
    *,
    title: str = "",
    now: datetime | None = None,
    pace: Pace = at_any_pace,
) -> Exported:
    """Write pieces, each with its desk, to the file ``out``; several only into a book, which ``title`` names.

    The state of each is kept as a version of the kind ``export`` first. ``out`` is the old file or the whole new one.
    Raises :class:`Usage` ``export/format``, ``export/one-piece``, ``export/title``, :class:`Refused` ``piece/unknown``,
    ``disk/…``.
    """
    chosen = format_named(form)
    if len(sources) != 1 and not chosen.several:
        raise Usage(
            "export/one-piece",
            "A file of {form} holds one piece.",
            "Export one piece at a time, or several as EPUB.",
            form=chosen.words,
        )
    if len(sources) > 1 and not title.strip():
        raise Usage("export/title", "A book of several pieces has no title yet.", "Say what it is called.")
    moment = now or datetime.now(UTC)
    manuscripts = [manuscript(desk, piece) for desk, piece in sources]
    for desk, piece in sources:
        versions.keep_now(desk, piece, "export", moment)
    written = _written(manuscripts, chosen.name, title, moment, pace)
    pace(1.0)
    write_file(out, written.data)
    return Exported(len(written.data), written.said)


def format_named(form: str) -> Format:
    """The format of this name; raises :class:`Usage` ``export/format``."""
    found = next((one for one in FORMATS.values() if one.name == form), None)
    if found is None:
        raise Usage(
            "export/format",
            "A piece cannot be exported as {form}.",
            "Choose one of: {formats}.",
            form=form,
            formats=", ".join(FORMATS),
        )
    return found


def manuscript(desk: Desk, piece: str) -> Manuscript:
    """A piece as it stands now; raises :class:`Refused` ``piece/unknown``."""
    row = desk.read(lambda c: pieces.piece(c, piece))
    text = desk.read(lambda c: pieces.piece_text(c, piece))
    tongues = desk.read(lambda c: role_languages.role_languages(c, piece))
    turned = desk.read(lambda c: directions.piece_directions(c, piece))
    return Manuscript(row.id, row.title, row.language, row.kind, text, tongues, turned)


def _written(manuscripts: Sequence[Manuscript], form: Name, title: str, moment: datetime, pace: Pace) -> WentOut:
    first = manuscripts[0]
    if form == "docx":
        from writerdesk.drafts.formats.docx_writing import write_docx

        return write_docx(first, pace)
    if form == "odt":
        from writerdesk.drafts.formats.odt_writing import write_odt

        return write_odt(first, pace)
    if form == "epub":
        from writerdesk.drafts.formats.epub import write_epub

        return write_epub(manuscripts, title.strip() or first.title, moment, pace)
    if form == "fountain":
        from writerdesk.drafts.formats.fountain import write_fountain

        play = write_fountain(first)
        return WentOut(play.data, (*play.said, *said_of_text(first)))
    # Headings are written as Markdown writes them, so both kinds of text file hold the text exactly.
    return WentOut(first.text.encode(), said_of_text(first))
