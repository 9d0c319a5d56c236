"""The invite file ``*.wdinvite``: one JSON document that takes a person to a vendor; both sides read it here."""

from __future__ import annotations

from datetime import datetime

import msgspec

from writerdesk.errors import Refused
from writerdesk.trust.invite_codes import read_code
from writerdesk.trust.strict_json import quick_json

MAJOR = 1
_LIMIT = 64 * 1024


class PastKey(msgspec.Struct, frozen=True):
    """A signing key that the vendor had: ``kind`` brief or receipt, its line, until when (ISO-8601 UTC)."""

    kind: str
    key: str
    until: str


class VendorKeys(msgspec.Struct, frozen=True, omit_defaults=True):
    """Public keys of a vendor: two SSH public key lines and an age recipient, and the lines that it had before."""

    brief: str
    receipt: str
    age: str
    past: tuple[PastKey, ...] = ()


class Invite(msgspec.Struct, frozen=True, kw_only=True):
    """Where to enrol, at whom, and the keys by which that vendor is known.

    ``name`` is the vendor's name, ``person`` the name of the invited; ``expires`` is ISO-8601 UTC; ``certificate``
    (PEM) is trusted for this vendor alone. ``expertise`` are the classes of its pay rules that the vendor grants this
    person, ``region`` (ISO 3166) where the vendor knows them to live: the desk shows the rate that applies to them.
    """

    writerdesk_invite: int = MAJOR
    url: str
    vendor: str
    name: str
    role: str
    person: str
    code: str
    keys: VendorKeys
    expires: str
    certificate: str | None = None
    expertise: tuple[str, ...] = ()
    region: str | None = None


def write_invite(invite: Invite) -> bytes:
    """The bytes of the file: indented JSON, so that a person can read whom it is from."""
    return msgspec.json.format(msgspec.json.encode(invite), indent=2) + b"\n"


def read_invite(data: bytes, now: datetime) -> Invite:
    """Read an invite file or the text of its QR code.

    Raises :class:`Refused`: ``invite/damaged``, ``invite/newer``, ``invite/code``, ``invite/expired``.
    """
    again = "Ask the vendor for a new invite."
    if len(data) > _LIMIT:
        raise Refused("invite/damaged", "This file is too large for an invite.", again)
    try:
        major = quick_json(data, dict[str, msgspec.Raw]).get("writerdesk_invite", msgspec.Raw(b"0"))
        if quick_json(major, int) > MAJOR:
            raise Refused("invite/newer", "This invite needs a newer WriterDesk.", "Install the newest WriterDesk.")
        invite = quick_json(data, Invite)
        expires = datetime.fromisoformat(invite.expires)
    except (msgspec.DecodeError, ValueError) as error:
        raise Refused("invite/damaged", "This is not an invite, or it is damaged.", again, where=str(error)) from error
    if expires.tzinfo is None:
        raise Refused("invite/damaged", "The invite does not say when it ends.", again)
    read_code(invite.code)
    if expires <= now:
        raise Refused("invite/expired", "This invite ended on {day}.", again, day=expires.date().isoformat())
    return invite
