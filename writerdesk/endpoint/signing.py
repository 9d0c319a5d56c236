"""Signing for a vendor, and changing the key with which that is done."""

from __future__ import annotations

from pathlib import Path

import msgspec
import sqlalchemy as sa

from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import audit, feed, vendors
from writerdesk.endpoint.records.counters import counters
from writerdesk.endpoint.turns import WRITE, turn_of
from writerdesk.endpoint.vendor import public_keys
from writerdesk.errors import DeskProblem, Refused
from writerdesk.trust.keys import DeviceKey, load_key_file
from writerdesk.trust.vendor_keys import KeyStatement, Kind, after, announce


class Rotated(msgspec.Struct, frozen=True):
    """What ``endpoint rotate`` prints: key ids, the new public line, the file of the secret half, the place in the
    feed where desks learn of it.
    """

    vendor: str
    kind: str
    old: str
    new: str
    public: str
    file: str
    seq: int


def signing_key(connection: sa.Connection, office: Office, tenant: str, kind: Kind) -> DeviceKey:
    """The key with which the vendor signs as of this transaction; raises ``endpoint/key-missing``.

    A server that runs learns of a change here: what the tables say counts, not what it has read before.
    """
    turn = turn_of(connection)
    if turn is not None and turn.kind == WRITE:
        public = str(counters(connection, tenant)[f"{kind}_key"])
    else:
        public = str(getattr(vendors.get_vendor(connection, tenant), f"{kind}_key"))
    return office.remembered(("key", tenant, kind, public), lambda: _load(office, tenant, kind, public))


def _load(office: Office, tenant: str, kind: Kind, public: str) -> DeviceKey:
    place = office.key_file(tenant, kind)
    for file in (place, *sorted(place.parent.glob(f"{kind}-*"))):
        try:
            key = load_key_file(file)
        except Refused:
            continue
        if key.public_line == public:
            return key
    raise DeskProblem(
        "endpoint/key-missing",
        "The key with which this vendor signs now is not in this server's folder.",
        "Copy the folder keys from where endpoint rotate was run.",
        where=str(place),
    )


def rotate_key(folder: Path, kind: Kind, vendor: str | None = None) -> Rotated:
    """Make a new key for briefs or receipts, and tell every desk by a statement that the old key signs.

    Also while it serves: what was signed before stays good, what is signed from the commit on is the new key's. The
    file of the old one is replaced. Raises ``request/unknown``, ``endpoint/key-missing``, ``disk/…``, ``desk/…``.
    """
    with Office(folder) as office:
        tenant, new = office.tenant(vendor), DeviceKey.generate()
        place = office.key_file(tenant, kind)
        fresh = place.with_name(f"{kind}-{new.key_id}")
        # The file stands before the tables name it: a crash between the two leaves a file that nobody asks for.
        new.write_key_file(fresh, comment=f"{kind}@{tenant}")
        with office.database.writing(tenant) as connection:
            old = signing_key(connection, office, tenant, kind)
            statement = KeyStatement(tenant, kind, old.public_line, new.public_line, office.now())
            change = announce(statement, old, new)
            keys = after(public_keys(vendors.get_vendor(connection, tenant)), statement)
            vendors.set_keys(connection, tenant, keys)
            seq = vendors.next_seq(connection, tenant)
            told = {"kind": kind, "old": old.key_id, "new": new.key_id, "seq": seq}
            audit.note(connection, tenant, office.now(), "key-changed", new.key_id, told)
            document = msgspec.json.encode(change).decode()
            feed.add_item(connection, tenant, seq, "keys", new.key_id, feed.ALL, None, document)
        fresh.replace(place)
        return Rotated(tenant, kind, old.key_id, new.key_id, new.public_line, str(place), seq)
