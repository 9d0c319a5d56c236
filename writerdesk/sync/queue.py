"""A lead's offline copy of the queue, and the packages that the lead holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from writerdesk.errors import Refused
from writerdesk.packages.contents import PackageContents
from writerdesk.packages.verifying import verify_package
from writerdesk.reviews.repository import QueueRow
from writerdesk.said import Said
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.sync.client import EndpointClient, strange_answer
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.strict_json import shaped

MOST_ROWS = 100_000
_KEEP = "INSERT OR REPLACE INTO review_packages (uuid, file, text, piece_json, piece, brief) VALUES (?, ?, ?, ?, ?, ?)"


def pull_queue(desk: Desk, client: EndpointClient) -> int:
    """Replace the copy by the queue as it is now, once all of it has been read; how many rows.

    Raises :class:`NetworkProblem`, also for a queue that does not end, and :class:`Refused` ``document/shape``.
    """
    rows: list[dict[str, Any]] = []
    asked: set[str] = set()
    after: str | None = ""
    while after is not None:
        if after in asked or len(rows) > MOST_ROWS:
            raise strange_answer()
        asked.add(after)
        page = client.queue(after)
        rows += page.items
        after = page.next
    keep_queue(desk, rows)
    return len(rows)


def keep_queue(desk: Desk, rows: Sequence[Mapping[str, Any]]) -> None:
    """Replace the copy by these rows; raises :class:`Refused` ``document/shape``, and the copy is as it was."""
    for row in rows:
        shaped(row, QueueRow, "queue")

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM review_queue")
        connection.executemany(
            "INSERT INTO review_queue (uuid, piece, revision, document, changed_at) VALUES (?, ?, ?, ?, ?)",
            [
                (
                    row["uuid"],
                    row["piece"],
                    row["revision"],
                    msgspec.json.encode(row).decode(),
                    row.get("changed_at", ""),
                )
                for row in rows
            ],
        )

    desk.write(change)


def fetch_package(desk: Desk, client: EndpointClient, uuid: str, now: datetime) -> PackageContents:
    """Fetch a package that this lead holds, verify it, keep its bytes, text and document for reading offline.

    Its signer must be the writer whom the vendor vouched for. Raises :class:`NetworkProblem`, :class:`Declined`
    (``request/not-held``), and :class:`Refused` with the strict reader's code.
    """
    return keep_package(desk, uuid, client.get_content(uuid), now)


def keep_package(desk: Desk, uuid: str, data: bytes, now: datetime) -> PackageContents:
    """Verify the bytes of a package and keep them, as :func:`fetch_package` does."""
    signers = AllowedSigners.parse(desk.fact("allowed_signers") or "")
    verification = verify_package(data, signers, now)
    contents = verification.contents
    if contents is None or verification.errors or verification.uuid != uuid:
        fault = verification.errors[0] if verification.errors else None
        raise Refused(
            fault.code if fault else "package/other-id",
            "{sentence}",
            "Ask the vendor about this package.",
            where=fault.where if fault else "",
            sentence=fault.message if fault else Said("The package has another id than the one asked for."),
        )
    file = desk.folder / "packages" / f"{uuid}-r{contents.info.revision}.wdpkg"
    if not file.exists():
        write_file(file, data, 0o444)
    document = contents.files["piece.json"].decode()
    row = (uuid, f"packages/{file.name}", contents.text, document, contents.info.piece, contents.info.brief)
    desk.write(lambda connection: connection.execute(_KEEP, row).rowcount, durable=True)
    return contents
