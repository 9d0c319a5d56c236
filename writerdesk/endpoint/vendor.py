"""Vendors of an office: made by ``endpoint init``, each with keys of its own."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from writerdesk.endpoint.office import KEY_NAMES, Office, new_id
from writerdesk.endpoint.records import audit, vendors
from writerdesk.endpoint.schema import Record
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.errors import Usage
from writerdesk.storage.durable import make_folder
from writerdesk.trust.age import identities_in, identity_file, new_identity
from writerdesk.trust.age_paper import paper_sheet
from writerdesk.trust.invites import PastKey, VendorKeys
from writerdesk.trust.keys import KEY_ID_LENGTH, DeviceKey, key_id_of
from writerdesk.trust.private_file import write_private_file

LONGEST_NAME = 200


class KeyPlace(msgspec.Struct, frozen=True):
    """A key: its id, its public half (SSH line or age recipient) and the file of its secret half."""

    id: str
    public: str
    file: str


class Vendor(msgspec.Struct, frozen=True):
    """A vendor as ``endpoint init`` and ``endpoint keys`` print it."""

    vendor: str
    name: str
    keys: dict[str, KeyPlace]


def init_vendor(folder: Path, name: str, addresses: StoreAddresses | None = None) -> Vendor:
    """Make a vendor and its keys in ``folder``, itself made when not there.

    ``addresses`` are those of a large store, kept in the folder. Raises ``disk/…``, ``desk/…``, ``vendor/name``,
    ``endpoint/store``, ``tool/server-extra``.
    """
    name = checked_name(name)
    with Office(folder, create=True, addresses=addresses) as office:
        tenant = new_id("v")
        make_folder(office.key_file(tenant, "brief").parent).chmod(0o700)
        public = {}
        for kind in ("brief", "receipt"):
            key = DeviceKey.generate()
            key.write_key_file(office.key_file(tenant, kind), comment=f"{kind}@{tenant}")
            public[f"{kind}_key"] = key.public_line
        identity, public["age_key"] = new_identity()
        write_private_file(office.key_file(tenant, "age"), identity_file(identity).encode())
        # The row comes last: a vendor without keys cannot be.
        with office.database.writing(tenant) as connection:
            vendors.add_vendor(connection, id=tenant, name=name, created_at=office.now(), **public)
            audit.note(connection, tenant, office.now(), "vendor-made", tenant)
            return _shown(office, vendors.get_vendor(connection, tenant))


def vendor_keys(folder: Path, vendor: str | None = None) -> Vendor:
    """The keys of a vendor (default: the first). Raises ``desk/unknown``, ``request/unknown``."""
    with Office(folder) as office, office.database.reading(tenant := office.tenant(vendor)) as connection:
        return _shown(office, vendors.get_vendor(connection, tenant))


def print_age_key(folder: Path, out: Path, vendor: str | None = None) -> None:
    """Write a sheet with the vendor's age identity to ``out``, for paper: what is encrypted for it needs it for ever.

    Raises ``request/unknown``, ``age/identity``, ``disk/…``.
    """
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        with office.database.reading(tenant) as connection:
            name = vendors.get_vendor(connection, tenant).name
        (identity,) = identities_in(office.key_file(tenant, "age").read_text(encoding="utf-8"))
    write_private_file(out, paper_sheet(identity, name).encode())


def migrate_store(folder: Path) -> str:
    """Bring the tables to this version; the schema's revision."""
    with Office(folder) as office:
        return office.database.revision()


def checked_name(name: str) -> str:
    """A name of a vendor or person on one line; raises :class:`Usage` ``vendor/name``."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise Usage(
            "vendor/name", "A name has 1 to {most} letters on one line.", "Give another name.", most=LONGEST_NAME
        )
    return name


def public_keys(row: Record) -> VendorKeys:
    """The public halves as an invite and ``/.well-known/writerdesk`` carry them."""
    past = msgspec.json.decode(row.past_keys or "[]", type=tuple[PastKey, ...])
    return VendorKeys(brief=row.brief_key, receipt=row.receipt_key, age=row.age_key, past=past)


def _shown(office: Office, row: Record) -> Vendor:
    keys = public_keys(row)
    places = {
        name: KeyPlace(_key_id(getattr(keys, name)), getattr(keys, name), str(office.key_file(row.id, name)))
        for name in KEY_NAMES
    }
    return Vendor(row.id, row.name, places)


def _key_id(public: str) -> str:
    if public.startswith("ssh-"):
        return key_id_of(public)
    return hashlib.sha256(public.encode()).hexdigest()[:KEY_ID_LENGTH]
