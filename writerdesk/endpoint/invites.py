"""Invites: one code, one use, thirty days. Only the code's hash is stored."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import msgspec
import sqlalchemy as sa

from writerdesk.briefs.pay import Person
from writerdesk.briefs.term_checks import region_faults
from writerdesk.endpoint.office import Office, new_id
from writerdesk.endpoint.records import audit, people, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.endpoint.vendor import checked_name, public_keys
from writerdesk.errors import Usage
from writerdesk.storage.durable import write_file
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.invite_codes import new_code, read_code
from writerdesk.trust.invites import Invite, write_invite

LIFETIME = timedelta(days=30)
ROLES = ("writer", "lead")


class InviteMade(msgspec.Struct, frozen=True):
    """What ``endpoint invite`` prints: the file's path (or None), the code to type, and until when."""

    invite: str | None
    code: str
    expires: str
    person: str


def make_invite(
    folder: Path,
    *,
    role: str,
    name: str,
    url: str,
    out: Path | None = None,
    picture: Path | None = None,
    vendor: str | None = None,
    person: str | None = None,
    certificate: str | None = None,
    expertise: Sequence[str] = (),
    region: str | None = None,
) -> InviteMade:
    """Invite somebody; with ``person``, the id of one already known, for a new device after a loss.

    ``expertise`` and ``region`` are what the pay rules ask of a writer; they are granted when a person is first
    invited, and hold for every brief. ``url`` is where the endpoint is reached, ``certificate`` a PEM to trust for it;
    ``out`` is the invite as a file, ``picture`` as a QR code (PNG). Raises ``vendor/role``, ``vendor/url``,
    ``vendor/name``, ``vendor/region``, ``request/unknown``, ``invite/too-long``, ``disk/…``.
    """
    _require(role, url)
    with Office(folder) as office:
        code, expires = new_code(), timestamp(office.clock() + LIFETIME)
        tenant = office.tenant(vendor)
        with office.database.writing(tenant) as connection:
            row = vendors.get_vendor(connection, tenant)
            known = _invited(connection, office, row.id, person, name, role, expertise, region)
            people.add_invite(
                connection, row.id, code_hash=code_hash(code), person=known.id, created_at=office.now(),
                expires_at=expires,
            )  # fmt: skip
            audit.note(connection, row.id, office.now(), "invited", known.id, {"role": known.role})
        invite = Invite(
            url=url.rstrip("/"),
            vendor=row.id,
            name=row.name,
            role=role,
            person=known.name,
            code=code,
            keys=public_keys(row),
            expires=expires,
            certificate=certificate,
            expertise=granted(known).expertise,
            region=known.region,
        )
        for file, form in ((picture, _qr_code), (out, write_invite)):
            if file is not None:
                write_file(file, form(invite), 0o600)
        return InviteMade(None if out is None else str(out.resolve()), code, expires, known.id)


def _qr_code(invite: Invite) -> bytes:
    """A PNG with the invite as a QR code (ISO/IEC 18004), level M."""
    import segno

    try:
        code = segno.make_qr(msgspec.json.encode(invite), error="m")
    except segno.DataOverflowError as long:
        hint = "Give the invite as a file, or the code and the address."
        raise Usage("invite/too-long", "With its certificate the invite does not fit in a QR code.", hint) from long
    picture = BytesIO()
    code.save(picture, kind="png", scale=5)
    return picture.getvalue()


def _require(role: str, url: str) -> None:
    if role not in ROLES:
        raise Usage("vendor/role", "A person is invited as writer or lead.", "Give one of these roles.")
    if not url.startswith(("http://", "https://")):
        raise Usage("vendor/url", "The endpoint's address begins with http:// or https://.", "Give the whole address.")


def _invited(
    connection: sa.Connection, office: Office, tenant: str, person: str | None, name: str, role: str,
    expertise: Sequence[str], region: str | None,
) -> Record:  # fmt: skip
    """The row of a new person, or of one who is known in this role."""
    if person is None:
        person = new_id("p")
        people.add_person(
            connection, tenant, id=person, name=checked_name(name), role=role, created_at=office.now(),
            expertise="\n".join(checked_name(one) for one in expertise) or None, region=_checked_region(region),
        )  # fmt: skip
    row = people.get_person(connection, tenant, person)
    if row.role != role:
        raise Usage("vendor/role", "This person has another role.", "See endpoint people.")
    return row


def granted(person: Record) -> Person:
    """What a vendor's pay rules know of a person."""
    return Person(tuple((person.expertise or "").split("\n")) if person.expertise else (), person.region)


def _checked_region(region: str | None) -> str | None:
    if any(region_faults(region, "region")):
        hint = "Write two capital letters such as IN, or three digits such as 419."
        raise Usage("vendor/region", "“{region}” is not a region.", hint, region=region)
    return region


def code_hash(code: str) -> str:
    """Hash under which a code is stored; 80 random bits need no salt. Raises ``invite/code``."""
    return hashlib.sha256(read_code(code).encode()).hexdigest()
