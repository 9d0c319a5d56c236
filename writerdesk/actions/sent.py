"""What was sealed and sent, as a list: where each piece's last package is, and what one holds, byte for byte."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from writerdesk.actions.moves import piece_state
from writerdesk.actions.workplace import Workplace
from writerdesk.drafts.pieces import titles
from writerdesk.packages.repository import SealedLast, latest_revision, sealed_last
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox
from writerdesk.sync.outbox import CARRIED, Travel
from writerdesk.trust.strict_zip import read_zip

ARRIVED, HERE, CARRIED_OUT = "delivered", "here", "carried"
"""States of a row beside those of the outbox: with its receipt, sealed and going nowhere, on a stick."""


_AT_REST = {ARRIVED, HERE}


class SentRow(NamedTuple):
    """The last package of a piece. ``state`` is the outbox's, or one of the above; ``at``: sealed, ISO-8601 UTC."""

    desk: str
    piece: str
    title: str
    language: str
    revision: int
    at: str
    state: str


_AT = attrgetter("at")


class SentRows(NamedTuple):
    """Rows, what has not arrived first, then the newest first; ``more`` when there are others than these."""

    rows: list[SentRow]
    more: bool


@dataclass(frozen=True)
class SentFile:
    """A file of a package: its path there, its size in bytes and SHA-256 (hex)."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class SentContents:
    """The exact bytes that were sealed. ``files`` is empty where they are encrypted: only the vendor opens that."""

    name: str
    size: int
    sha256: str
    encrypted: bool
    files: tuple[SentFile, ...]


def sent_rows(workplace: Workplace, most: int | None = None) -> SentRows:
    """The last package of every piece on every desk; the first ``most`` cost the same however many there are."""
    rows = [row for desk in workplace.desks() for row in _rows_of(desk, None if most is None else most + 1)]
    rows.sort(key=_AT, reverse=True)
    late = [row for row in rows if row.state not in _AT_REST]
    if late:
        rows = late + [row for row in rows if row.state in _AT_REST]
    return SentRows(rows[:most], more=most is not None and len(rows) > most)


def _rows_of(desk: Desk, most: int | None) -> list[SentRow]:
    sealed = desk.read(lambda connection: sealed_last(connection, most))
    if most is None:
        travels = desk.read(outbox.travels)
    else:
        late = desk.read(lambda connection: outbox.open_packages(connection, most))
        known = {last.piece for last in sealed}
        sealed += [SealedLast(one.piece, one.revision, one.uuid, one.queued_at) for one in _last(late, known)]
        travels = desk.read(lambda connection: outbox.travels(connection, [last.uuid for last in sealed]))
    asked = None if most is None else [last.piece for last in sealed]
    names = desk.read(lambda connection: titles(connection, asked))
    return [
        SentRow(desk.id, last.piece, *names.get(last.piece, ("", "und")), last.revision, last.sealed_at,
                _state(travels.get(last.uuid)))
        for last in sealed
    ]  # fmt: skip


def _last(late: Iterable[Travel], known: set[str]) -> list[Travel]:
    """Of pieces that are not known yet, the newest package each."""
    newest: dict[str, Travel] = {}
    for one in late:
        if one.piece not in known and one.revision >= newest.get(one.piece, one).revision:
            newest[one.piece] = one
    return list(newest.values())


def _state(travel: Travel | None) -> str:
    if travel is None:
        return HERE
    return CARRIED_OUT if travel.state == "queued" and travel.error == CARRIED else travel.state


def piece_states(workplace: Workplace, asked: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The states in which pieces are, by their ids, for pairs of desk and piece."""
    return {piece: piece_state(workplace.desk(desk), piece).state for desk, piece in asked}


def sent_contents(workplace: Workplace, piece: str) -> SentContents | None:
    """What the last sealed package of a piece holds, read from its very bytes; None when nothing was sealed.

    Raises ``zip/…`` for a file that was changed since, :class:`OSError` never: a file that is gone is None too.
    """
    desk = workplace.desk_of_piece(piece)
    last = desk.read(lambda connection: latest_revision(connection, piece))
    if last is None or not (desk.folder / last.file).is_file():
        return None
    data = (desk.folder / last.file).read_bytes()
    members = {} if last.encrypted else read_zip(data)
    files = [SentFile(name, len(body), hashlib.sha256(body).hexdigest()) for name, body in sorted(members.items())]
    digest = hashlib.sha256(data).hexdigest()
    return SentContents((desk.folder / last.file).name, len(data), digest, last.encrypted, tuple(files))
