"""Kept states of a piece: automatic ones, named ones, and those that sealing, exporting and restoring leave."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import uuid4

from writerdesk.drafts import pieces
from writerdesk.drafts.snapshots import pack, unpack
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.text.timestamps import timestamp

Kind = Literal["automatic", "named", "seal", "export", "restore", "crash"]

AUTOMATIC_EVERY = timedelta(minutes=10)
_ALL_FOR, _HOURLY_FOR = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True)
class Version:
    """A kept state; ``at`` is ISO-8601 UTC, ``name`` what the person called it.

    ``words`` and ``lines`` (those that are not blank) are its size, None for one that was kept without counting.
    """

    id: str
    piece: str
    name: str | None
    kind: Kind
    at: str
    words: int | None = None
    lines: int | None = None


@dataclass(frozen=True)
class Measured:
    """A text ready to be kept: packed and counted, so that the storage thread has nothing to reckon."""

    text: str
    packed: bytes
    size: tuple[int, int]


def measured(text: str, language: str) -> Measured:
    """Pack and count ``text``, on whatever thread this is called; ``language`` is a BCP 47 tag."""
    from writerdesk.text.blank_lines import is_blank
    from writerdesk.text.tallies import WordTally

    lines = sum(not is_blank(line) for line in text.splitlines())
    return Measured(text, pack(text), (WordTally(language).count(text).words, lines))


def keep(
    connection: sqlite3.Connection,
    piece: str,
    kind: Kind,
    at: datetime,
    name: str | None = None,
    ready: Measured | None = None,
) -> str:
    """Keep the text as it stands now and return the version's id.

    An unnamed version of a text that the newest version holds already is not kept twice: that one's id comes back.
    ``ready`` is used where it holds the very text.
    """
    text = pieces.piece_text(connection, piece)
    newest = next(iter(list_versions(connection, piece)), None)
    if newest is not None and name is None and version_text(connection, piece, newest.id) == text:
        return newest.id
    if ready is None or ready.text != text:
        ready = measured(text, pieces.piece(connection, piece).language)
    version = str(uuid4())
    pieces.add_version(connection, (version, piece, name, kind, timestamp(at)), ready.packed, ready.size)
    return version


def keep_now(desk: Desk, piece: str, kind: Kind, at: datetime, name: str | None = None) -> str:
    """:func:`keep` with the packing and counting done on this thread, so that typing does not wait for it."""
    language = desk.read(lambda c: pieces.piece(c, piece)).language
    ready = measured(desk.read(lambda c: pieces.piece_text(c, piece)), language)
    return desk.write(lambda c: keep(c, piece, kind, at, name, ready))


def keep_due(desk: Desk, piece: str, now: datetime) -> str | None:
    """:func:`keep_automatic` with the packing and counting done on this thread, and only where one is due."""
    newest = next(iter(desk.read(lambda c: list_versions(c, piece))), None)
    if newest is not None and now - _time(newest.at) < AUTOMATIC_EVERY:
        return None
    language = desk.read(lambda c: pieces.piece(c, piece)).language
    ready = measured(desk.read(lambda c: pieces.piece_text(c, piece)), language)
    return desk.write(lambda c: keep_automatic(c, piece, now, ready))


def keep_automatic(
    connection: sqlite3.Connection, piece: str, now: datetime, ready: Measured | None = None
) -> str | None:
    """Keep the text if it changed and the newest version is ten minutes old; thin out old automatic ones.

    Returns the new version's id, or None when none was due.
    """
    versions = list_versions(connection, piece)
    if versions and now - _time(versions[0].at) < AUTOMATIC_EVERY:
        return None
    kept = keep(connection, piece, "automatic", now, ready=ready)
    for old in _thinned(versions, now):
        pieces.remove_version(connection, old.id)
    return kept if all(kept != version.id for version in versions) else None


def list_versions(connection: sqlite3.Connection, piece: str) -> list[Version]:
    """The versions of a piece, newest first, without their texts."""
    return [Version(*row) for row in pieces.versions_of(connection, piece)]


def version_text(connection: sqlite3.Connection, piece: str, version: str) -> str:
    """The text of one version; raises :class:`Refused` ``version/unknown``, ``desk/damaged``."""
    packed = pieces.version_blob(connection, piece, version)
    if packed is None:
        raise Refused(
            "version/unknown",
            "This piece has no version {version}.",
            "See which versions there are (piece versions).",
            version=version,
        )
    return unpack(packed)


def _thinned(versions: list[Version], now: datetime) -> list[Version]:
    """Automatic versions that may go: of those older than a day all but one an hour, older than a week one a day."""
    seen: set[str] = set()
    gone = []
    for version in versions:
        age = now - _time(version.at)
        if version.kind != "automatic" or age < _ALL_FOR:
            continue
        slot = version.at[:13] if age < _HOURLY_FOR else version.at[:10]
        if slot in seen:
            gone.append(version)
        seen.add(slot)
    return gone


def _time(at: str) -> datetime:
    return datetime.fromisoformat(at)
