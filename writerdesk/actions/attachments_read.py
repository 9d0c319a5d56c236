"""What goes along with a package that a lead holds: looked through, and kept as a file of the lead's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.claiming import desk_of_package
from writerdesk.actions.workplace import Workplace
from writerdesk.errors import Refused
from writerdesk.packages.contents import ATTACHMENTS, PackageContents
from writerdesk.packages.crate import described
from writerdesk.packages.verifying import verify_package
from writerdesk.reviews.repository import held_package
from writerdesk.storage.durable import write_file
from writerdesk.trust.media import kind_of_name

_LONGEST_WORDS = 2_000


@dataclass(frozen=True)
class ReadAttachment:
    """A file in a package that a lead holds; ``media_type`` is '' where the file is not what its name says."""

    name: str
    media_type: str
    size: int
    told: str


def read_attachments(inside: PackageContents) -> tuple[ReadAttachment, ...]:
    """What goes along in a package that came; what a name promises is believed only if the bytes keep it."""
    said = described(inside.crate)
    return tuple(
        ReadAttachment(name, _believed(name, body), len(body), said.get(f"{ATTACHMENTS}{name}", "")[:_LONGEST_WORDS])
        for name, body in sorted(inside.attachments.items())
    )


def attachment_read(workplace: Workplace, uuid: str, name: str) -> bytes:
    """Bytes of a file in a package that this lead holds; Refused ``attachment/unknown``, ``review/…``."""
    desk, _row = desk_of_package(workplace, uuid)
    held = desk.read(lambda connection: held_package(connection, uuid))
    inside = verify_package((desk.folder / held.file).read_bytes(), None, datetime.now(UTC)).contents
    body = inside.attachments.get(name) if inside else None
    if body is None:
        raise Refused(
            "attachment/unknown", "No file called {name} goes along.", "See review show.", where=name, name=name
        )
    return body


def keep_attachment(workplace: Workplace, uuid: str, name: str, out: Path) -> Path:
    """Write a file of a package that this lead holds to ``out``; the absolute path."""
    write_file(out.absolute(), attachment_read(workplace, uuid, name))
    return out.absolute()


def _believed(name: str, body: bytes) -> str:
    kind = kind_of_name(name)
    return kind.media_type if kind is not None and kind.fits(body) else ""
