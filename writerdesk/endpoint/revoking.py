"""Taking a device or a person back: the tokens open nothing more, and every desk of the vendor learns of the keys."""

from __future__ import annotations

from pathlib import Path

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import audit, feed, people, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.errors import Refused


class Revoked(msgspec.Struct, frozen=True):
    """What ``endpoint revoke`` prints: the devices taken back now, and how many unused invites are void."""

    person: str
    devices: list[str]
    invites: int


def revoke_device(folder: Path, device: str, vendor: str | None = None) -> Revoked:
    """Revoke a device by its id. Twice is once. Raises ``request/unknown``."""
    with Office(folder) as office, office.database.writing(tenant := office.tenant(vendor)) as connection:
        row = next((one for one in people.devices(connection, tenant) if one.id == device), None)
        if row is None:
            raise Refused("request/unknown", "There is no such device here.", "See endpoint people.", where=device)
        return Revoked(row.person, _revoke(connection, office, tenant, [row]), 0)


def revoke_person(folder: Path, person: str, vendor: str | None = None) -> Revoked:
    """Revoke every device of a person and void their invites. What they sent stays. Raises ``request/unknown``."""
    with Office(folder) as office, office.database.writing(tenant := office.tenant(vendor)) as connection:
        people.get_person(connection, tenant, person)
        gone = _revoke(connection, office, tenant, list(people.devices(connection, tenant, person)))
        invites = people.void_invites(connection, tenant, person, office.now())
        if invites:
            audit.note(connection, tenant, office.now(), "invites-void", person, {"invites": invites})
        return Revoked(person, gone, invites)


def _revoke(connection: sa.Connection, office: Office, tenant: str, devices: list[Record]) -> list[str]:
    gone = []
    for row in devices:
        if row.revoked_at is not None:
            continue
        people.set_revoked(connection, tenant, row.id, office.now())
        document = msgspec.json.encode({"person": row.person, "device": row.id, "key": row.public_key}).decode()
        seq = vendors.next_seq(connection, tenant)
        audit.note(connection, tenant, office.now(), "revoked", row.person, {"device": row.id})
        feed.add_item(connection, tenant, seq, "revoked", row.id, feed.ALL, row.person, document)
        gone.append(row.id)
    return gone
