"""What the vendor sees of its office from the shell, also while it serves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import briefs, people, vendors
from writerdesk.trust.keys import key_id_of


def count_all(folder: Path, vendor: str | None = None) -> dict[str, int]:
    """``{packages, events, people, devices, pieces, feed, briefs, schema}``: rows of a vendor, and the last step."""
    with Office(folder) as office, office.database.reading(tenant := office.tenant(vendor)) as connection:
        counted = vendors.counts(connection, tenant)
        versions = len(briefs.all_briefs(connection, tenant))
        return {**counted, "briefs": versions, "schema": int(office.database.revision())}


def list_people(folder: Path, vendor: str | None = None) -> list[dict[str, Any]]:
    """``[{person, name, role, invited, devices: [{id, name, key, enrolled, revoked}]}]`` by time of invite."""
    with Office(folder) as office, office.database.reading(tenant := office.tenant(vendor)) as connection:
        return [
            {
                "person": person.id,
                "name": person.name,
                "role": person.role,
                "invited": person.created_at,
                "devices": [
                    {
                        "id": device.id,
                        "name": device.name,
                        "key": key_id_of(device.public_key),
                        "enrolled": device.created_at,
                        "revoked": device.revoked_at,
                    }
                    for device in people.devices(connection, tenant, person.id)
                ],
            }
            for person in people.all_people(connection, tenant)
        ]
