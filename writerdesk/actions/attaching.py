"""Pictures and recordings that go along with a piece: put beside it, said what they are, taken out.

Sealing takes them into the package as they are. They stay with the piece for its next revision.
"""

from __future__ import annotations

import hashlib
import sqlite3
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import msgspec

from writerdesk.actions.check import brief_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import may_write
from writerdesk.drafts.importing import read_bounded
from writerdesk.drafts.pieces import piece
from writerdesk.errors import Declined, Refused
from writerdesk.packages import repository
from writerdesk.packages.attaching import AttachmentRules, require, rules_of, travelling_name
from writerdesk.packages.repository import Attached
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import write_file
from writerdesk.text.normal import refuse_surrogates, to_nfc
from writerdesk.text.timestamps import timestamp_now
from writerdesk.trust.exif import Fact
from writerdesk.trust.media import kind_of_file
from writerdesk.trust.picture_marks import PICTURES, only_the_picture, told_by_picture

LONGEST_WORDS = 2_000
"""Code points of what is said of a file."""


@dataclass(frozen=True)
class AttachmentsOf:
    """What goes along with a piece, and what may: the brief's lines, media types, endings, how many, bytes of one.

    ``tells``: name of a picture → what it tells beside what it shows: ``place``, ``camera``, ``time``, ``name``.
    """

    piece: str
    asked: tuple[str, ...]
    kinds: tuple[str, ...]
    endings: tuple[str, ...]
    most: int
    largest: int
    writable: bool
    files: tuple[Attached, ...]
    tells: dict[str, tuple[Fact, ...]]


def attachments_of(workplace: Workplace, piece_id: str) -> AttachmentsOf:
    """What goes along with a piece, and what its brief lets come."""
    desk = workplace.desk_of_piece(piece_id)
    rules = attachment_rules(desk, piece_id)
    files = tuple(desk.read(lambda connection: repository.attached(connection, piece_id)))
    return AttachmentsOf(
        piece=piece_id,
        asked=rules.asked,
        kinds=tuple(kind.media_type for kind in rules.kinds),
        endings=tuple(ending for kind in rules.kinds for ending in kind.endings),
        most=rules.most,
        largest=rules.largest,
        writable=may_write(workplace, piece_id),
        files=files,
        tells={one.name: told for one in files if (told := _told_by(desk, piece_id, one))},
    )


def attachment_rules(desk: Desk, piece_id: str) -> AttachmentRules:
    """What the brief of a piece lets go along."""
    row = desk.read(lambda connection: piece(connection, piece_id))
    brief = brief_of(desk, row)
    return rules_of(brief.delivery if brief else None)


def attachments_to_seal(desk: Desk, piece_id: str) -> tuple[dict[str, bytes], dict[str, str]]:
    """Bytes of what goes along with a piece, and what is said of each, by name."""
    rows = desk.read(lambda connection: repository.attached(connection, piece_id))
    bodies = desk.read(lambda connection: repository.attached_bodies(connection, piece_id)) if rows else {}
    return bodies, {one.name: one.told for one in rows if one.told}


def attach(workplace: Workplace, piece_id: str, file: Path, told: str = "", *, plain: bool = False) -> Attached:
    """Let a file go along with a piece. The same bytes again change nothing but what is said of them.

    ``plain``: of a picture only what it shows, see :func:`leave_only_the_picture`.

    Raises :class:`Declined` ``piece/sealed``, ``attachment/…`` for what the brief or a package does not let come;
    :class:`Refused` ``media/…``, ``import/…`` for a file that cannot be read.
    """
    desk, words = _writable(workplace, piece_id), _words(told)
    body, title = read_bounded(file), to_nfc(file.name.encode("utf-8", "replace").decode())
    kind = kind_of_file(title, body)
    body = only_the_picture(body, kind.media_type) if plain else body
    digest = hashlib.sha256(body).hexdigest()
    rules = attachment_rules(desk, piece_id)

    def change(connection: sqlite3.Connection) -> Attached:
        there = repository.attached(connection, piece_id)
        same = next((one for one in there if one.sha256 == digest), None)
        if same is not None:
            repository.tell(connection, piece_id, same.name, words or same.told)
            return msgspec.structs.replace(same, told=words or same.told)
        require(rules, [*((one.name, one.size) for one in there), (title, len(body))])
        name = travelling_name(title, kind, (one.name for one in there))
        made = Attached(name, title, kind.media_type, len(body), digest, words, timestamp_now())
        repository.attach(connection, piece_id, made, body)
        return made

    return desk.write(change, durable=True)


def describe_attachment(workplace: Workplace, piece_id: str, name: str, told: str) -> None:
    """Say what a file shows or lets hear; it travels with it. Raises as :func:`detach`."""
    desk, words = _writable(workplace, piece_id), _words(told)
    _find(desk, piece_id, name)
    desk.write(lambda connection: repository.tell(connection, piece_id, name, words))


def leave_only_the_picture(workplace: Workplace, piece_id: str, name: str) -> Attached:
    """Take out of a picture what it tells of place, camera, time and maker; its pixels stay as they are.

    Raises as :func:`detach`.
    """
    desk = _writable(workplace, piece_id)
    row = _find(desk, piece_id, name)
    body = only_the_picture(_body(desk, piece_id, name), row.media_type)
    made = msgspec.structs.replace(row, size=len(body), sha256=hashlib.sha256(body).hexdigest())
    desk.write(lambda connection: repository.replace_body(connection, piece_id, made, body), durable=True)
    return made


def detach(workplace: Workplace, piece_id: str, name: str) -> None:
    """Let a file stay here. Raises ``piece/sealed``, :class:`Refused` ``attachment/unknown``."""
    desk = _writable(workplace, piece_id)
    _find(desk, piece_id, name)
    desk.write(lambda connection: repository.detach(connection, piece_id, name), durable=True)


def save_attachment(workplace: Workplace, piece_id: str, name: str, out: Path) -> Path:
    """Write a file that goes along with a piece of one's own to ``out``; the absolute path."""
    desk = workplace.desk_of_piece(piece_id)
    _find(desk, piece_id, name)
    write_file(out.absolute(), _body(desk, piece_id, name))
    return out.absolute()


def _writable(workplace: Workplace, piece_id: str) -> Desk:
    if not may_write(workplace, piece_id):
        raise Declined("piece/sealed", "This piece is sealed.", "Unseal it, or wait for the answer.")
    return workplace.desk_of_piece(piece_id)


def _find(desk: Desk, piece_id: str, name: str) -> Attached:
    rows = desk.read(lambda connection: repository.attached(connection, piece_id))
    found = next((one for one in rows if one.name == name), None)
    if found is None:
        raise _unknown(name)
    return found


def _body(desk: Desk, piece_id: str, name: str) -> bytes:
    return desk.read(lambda connection: repository.attached_body(connection, piece_id, name))


def _told_by(desk: Desk, piece_id: str, row: Attached) -> tuple[Fact, ...]:
    # The bytes of pictures only are read: of a recording nothing is known.
    return told_by_picture(_body(desk, piece_id, row.name), row.media_type) if row.media_type in PICTURES else ()


def _unknown(name: str) -> Refused:
    return Refused("attachment/unknown", "No file called {name} goes along.", "See piece attachments.", where=name,
                   name=name)  # fmt: skip


def _words(told: str) -> str:
    refuse_surrogates(told)
    plain = "".join(sign for sign in told if sign.isspace() or unicodedata.category(sign) != "Cc")
    return to_nfc(" ".join(plain.split()))[:LONGEST_WORDS]
