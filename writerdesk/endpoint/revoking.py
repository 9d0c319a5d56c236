"""Taking a device back: its token opens nothing more, and every desk of the vendor learns that its key is gone."""

from __future__ import annotations

from pathlib import Path

import msgspec

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import audit, feed, people, vendors
from writerdesk.errors import Refused


def revoke_device(folder: Path, device: str, vendor: str | None = None) -> str:
    """Revoke a device by its id; the person's id. Twice is once. Raises ``request/unknown``."""
    with Office(folder) as office, office.database.writing(tenant := office.tenant(vendor)) as connection:
        row = next((one for one in people.devices(connection, tenant) if one.id == device), None)
        if row is None:
            raise Refused("request/unknown", "There is no such device here.", "See endpoint people.", where=device)
        if row.revoked_at is None:
            people.set_revoked(connection, tenant, device, office.now())
            document = msgspec.json.encode({"person": row.person, "device": device, "key": row.public_key}).decode()
            seq = vendors.next_seq(connection, tenant)
            audit.note(connection, tenant, office.now(), "revoked", row.person, {"device": device})
            feed.add_item(connection, tenant, seq, "revoked", device, feed.ALL, row.person, document)
        return str(row.person)
