"""Versions of a piece: keep, look, compare, restore."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from writerdesk.actions.process import record_save
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write, open_draft
from writerdesk.drafts import pieces
from writerdesk.drafts.comparing import Comparison, Mark, compare
from writerdesk.drafts.versions import Version, keep_due, keep_now, list_versions, version_text
from writerdesk.errors import Declined, Usage


@dataclass(frozen=True)
class ComparedStretch:
    """What stayed, went or came (``moved``: as a whole paragraph), in code points of each side's NFC text."""

    mark: Mark
    text: str
    moved: bool
    old: tuple[int, int] | None
    new: tuple[int, int] | None


@dataclass(frozen=True)
class Compared:
    """The document of ``piece compare``: by what unit, whether the texts are equal, and all of both in one."""

    old: str
    new: str
    unit: str
    equal: bool
    stretches: list[ComparedStretch]


def versions_of(workplace: Workplace, piece: str) -> list[Version]:
    """Kept states, newest first; no text is read."""
    return workplace.desk_of_piece(piece).read(lambda connection: list_versions(connection, piece))


def text_of_version(workplace: Workplace, piece: str, version: str | None) -> str:
    """The text of a version, or the draft's of now for None. Raises :class:`Refused` ``version/unknown``."""
    desk = workplace.desk_of_piece(piece)
    if version is None:
        return desk.read(lambda connection: pieces.piece_text(connection, piece))
    return desk.read(lambda connection: version_text(connection, piece, version))


def keep_version(workplace: Workplace, piece: str, name: str) -> str:
    """Keep the text of now under a name; the version's id. Raises :class:`Usage` ``version/name`` for an empty one."""
    name = " ".join(name.split())
    if not name:
        raise Usage("version/name", "A kept version needs a name.", "Say what you would call it.")
    return keep_now(workplace.desk_of_piece(piece), piece, "named", datetime.now(UTC), name)


def keep_automatic_version(workplace: Workplace, piece: str) -> str | None:
    """Keep the text of now if it changed and the newest version is ten minutes old; its id, or None."""
    return keep_due(workplace.desk_of_piece(piece), piece, datetime.now(UTC))


def keep_before(workplace: Workplace, piece: str) -> str:
    """Keep the text of now before a large change, however new the newest version is; the version's id."""
    return keep_now(workplace.desk_of_piece(piece), piece, "automatic", datetime.now(UTC))


def comparison(workplace: Workplace, piece: str, old: str | None, new: str | None) -> Comparison:
    """The difference between two versions of a piece, None being the draft of now.

    By the line for verse, by the word for prose, by the cluster in scripts without spaces.
    """
    desk = workplace.desk_of_piece(piece)
    row = desk.read(lambda connection: pieces.piece(connection, piece))
    texts = [text_of_version(workplace, piece, one) for one in (old, new)]
    return compare(texts[0], texts[1], row.language, row.kind)


def compared(workplace: Workplace, piece: str, old: str, new: str | None = None) -> Compared:
    """The same as a document; ``new`` is the draft of now by default."""
    found = comparison(workplace, piece, old, new)
    stretches, a, b = [], 0, 0
    for one in found.stretches:
        length = len(one.text)
        in_old = (a, a + length) if one.mark != "insert" else None
        in_new = (b, b + length) if one.mark != "delete" else None
        stretches.append(ComparedStretch(one.mark, one.text, one.moved, in_old, in_new))
        a, b = a + length * (in_old is not None), b + length * (in_new is not None)
    return Compared(old, new or "now", found.unit, found.old == found.new, stretches)


def restore(workplace: Workplace, piece: str, version: str) -> None:
    """Make a kept state the draft again; the text of now is kept as a version first."""
    _may_change(workplace, piece)
    draft = open_draft(workplace, piece)
    try:
        draft.restore(version)
        text = draft.text()
    finally:
        draft.close()
    record_save(draft.desk, piece, text)


def restore_passage(workplace: Workplace, piece: str, version: str, start: int, end: int) -> tuple[int, int]:
    """Put code points ``start`` to ``end`` of a version (NFC) in their place in the draft; where they stand then.

    The text of now is kept as a version first. Raises :class:`Usage` ``version/passage`` for a place outside.
    """
    _may_change(workplace, piece)
    found = comparison(workplace, piece, version, None)
    if not 0 <= start < end <= len(found.old):
        raise Usage("version/passage", "The version has no such passage.", "Look at it with piece compare.")
    first, last, passage = found.put_in(start, end)
    desk = workplace.desk_of_piece(piece)
    keep_now(desk, piece, "restore", datetime.now(UTC))
    draft = open_draft(workplace, piece)
    try:
        draft.replace_all(found.new[:first] + passage + found.new[last:])
        text = draft.text()
    finally:
        draft.close()
    record_save(desk, piece, text)
    return first, first + len(passage)


def _may_change(workplace: Workplace, piece: str) -> None:
    if not may_write(workplace, piece):
        raise Declined("piece/sealed", "This piece is sealed.", "Unseal it, or wait for the answer.")
