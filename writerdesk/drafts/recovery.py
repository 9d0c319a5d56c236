"""What stands in the journal after a session that ended badly: where was typed last, and how much."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from writerdesk.drafts import pieces
from writerdesk.drafts.operations import Operation, difference, join_runs
from writerdesk.drafts.snapshots import unpack_operations
from writerdesk.drafts.versions import list_versions, version_text

_SINCE = """SELECT s.piece AS piece, s.id AS section, max(
        coalesce((SELECT max(at_ms) FROM journal WHERE section = s.id), 0),
        coalesce((SELECT max(unixepoch(at)) * 1000 FROM snapshots WHERE section = s.id AND at != ''), 0)) AS at_ms
    FROM sections s ORDER BY at_ms DESC"""
_UNFOLDED = """SELECT operations FROM journal WHERE section = ?1
    AND seq > coalesce((SELECT max(journal_seq) FROM snapshots WHERE section = ?1), 0) ORDER BY seq"""
_SHOWN = 80


@dataclass(frozen=True)
class LastTyped:
    """Where somebody typed last in a piece.

    ``at`` is UTC; ``words`` the end of what was typed; ``characters`` and ``since_version`` count grapheme clusters
    that came in since the section's last snapshot and since ``version``, the newest one with another text.
    """

    piece: str
    section: str
    at: datetime
    words: str
    characters: int
    since_version: int
    version: str | None


def last_typed_ms(connection: sqlite3.Connection, section: str) -> float:
    """When a section was typed in last, milliseconds since 1970; 0 for never."""
    row = connection.execute(
        "SELECT max(coalesce((SELECT max(at_ms) FROM journal WHERE section = ?1), 0),"
        " coalesce((SELECT max(julianday(at) - 2440587.5) * 86400000.0 FROM snapshots"
        " WHERE section = ?1 AND at != ''), 0))",
        (section,),
    ).fetchone()
    return float(row[0])


def typed_since(connection: sqlite3.Connection, since: datetime) -> list[LastTyped]:
    """The pieces that were typed in since then, each with its last place; the one typed in last comes first."""
    found: dict[str, LastTyped] = {}
    for row in connection.execute(_SINCE).fetchall():
        if row["at_ms"] / 1000 < since.timestamp() - 1:
            break
        if row["piece"] not in found:
            found[row["piece"]] = _last_typed(connection, row["piece"], row["section"], int(row["at_ms"]))
    return list(found.values())


def _last_typed(connection: sqlite3.Connection, piece: str, section: str, at_ms: int) -> LastTyped:
    batches = [row[0] for row in connection.execute(_UNFOLDED, (section,))]
    runs = join_runs(unpack_operations(batches))
    text, _ = pieces.section_text(connection, section)
    whole = pieces.piece_text(connection, piece)
    before, old = _version_before(connection, piece, whole)
    change = difference(old, whole)
    return LastTyped(
        piece, section, datetime.fromtimestamp(at_ms / 1000, UTC), _words(text, runs),
        characters=_clusters("".join(inserted for _, _, inserted in runs)),
        since_version=_clusters(change[2]) if change is not None else 0,
        version=before,
    )  # fmt: skip


def _version_before(connection: sqlite3.Connection, piece: str, text: str) -> tuple[str | None, str]:
    """The newest version that holds another text, and that text."""
    for version in list_versions(connection, piece):
        old = version_text(connection, piece, version.id)
        if old != text:
            return version.id, old
    return None, ""


def _words(text: str, runs: list[Operation]) -> str:
    """Some words of the line that ends where the last edit ended; never half a grapheme cluster."""
    from writerdesk.text.segments import graphemes

    end = min(runs[-1][0] + len(runs[-1][2]), len(text)) if runs else len(text.rstrip())
    start = max(0, end - _SHOWN)
    line = text[start:end].rstrip().rsplit("\n", 1)[-1]
    if start and len(line) == len(text[start:end].rstrip()):
        cut = line.find(" ")
        line = line[cut + 1 :] if 0 <= cut < len(line) // 2 else "".join(graphemes(line)[1:])
    return line.strip()


def _clusters(text: str) -> int:
    if not text:
        return 0
    from writerdesk.text.segments import graphemes

    return len(graphemes(text))
