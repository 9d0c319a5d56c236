"""What the vendor sees of its office from the shell, also while it serves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import briefs, people, vendors
from writerdesk.trust.keys import key_id_of


def count_all(folder: Path, vendor: str | None = None) -> dict[str, Any]:
    """``{vendor, name, packages, events, people, devices, pieces, feed, briefs, schema}``; numbers are rows."""
    with Office(folder) as office:
        with office.database.reading() as connection:
            row = vendors.get_vendor(connection, vendor)
            counted = vendors.counts(connection, row.id)
            versions = len(briefs.all_briefs(connection, row.id))
        return {
            "vendor": row.id, "name": row.name, **counted, "briefs": versions, "schema": office.database.revision()
        }  # fmt: skip


def list_people(folder: Path, vendor: str | None = None) -> list[dict[str, Any]]:
    """``[{person, name, role, invited, devices: [{id, name, key, enrolled, revoked}]}]`` by time of invite."""
    with Office(folder) as office, office.database.reading() as connection:
        row = vendors.get_vendor(connection, vendor)
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
                    for device in people.devices(connection, row.id, person.id)
                ],
            }
            for person in people.all_people(connection, row.id)
        ]
