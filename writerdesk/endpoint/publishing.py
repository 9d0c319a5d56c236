"""Publishing a brief: signed with the vendor's key, stored, and told to everybody in the feed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from writerdesk.briefs.brief_file import ReadBrief, read_brief_file, sign_brief
from writerdesk.briefs.brief_zip import is_brief_file
from writerdesk.briefs.documents import Brief
from writerdesk.checks.attached_forms import refuse_faulty_forms
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import arrivals, audit, briefs, feed, vendors
from writerdesk.endpoint.signing import signing_key
from writerdesk.endpoint.vendor import public_keys
from writerdesk.errors import Refused
from writerdesk.trust.vendor_keys import brief_signers


class Published(msgspec.Struct, frozen=True):
    """What ``endpoint briefs publish`` prints."""

    id: str
    version: int


def publish_brief(
    folder: Path, data: bytes, vendor: str | None = None, attachments: Mapping[str, bytes] | None = None
) -> Published:
    """Publish a signed ``*.wdbrief``, or TOML that is signed here with the vendor's brief key. Twice is once.

    Raises ``brief/…`` (faults, form, changed, unknown-signer, other-bytes), ``zip/…``, ``request/unknown``, ``disk/…``.
    """
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        if not is_brief_file(data):
            with office.database.reading(tenant) as connection:
                key = signing_key(connection, office, tenant, "brief")
            data = sign_brief(data, key, attachments)
        with office.database.reading(tenant) as connection:
            keys = public_keys(vendors.get_vendor(connection, tenant))
        read = read_brief_file(data, brief_signers(tenant, keys), office.clock())
        read.require_takeable()
        refuse_faulty_forms(read)
        _store(office, tenant, data, read)
        return Published(read.brief.id, read.brief.version)


def _store(office: Office, tenant: str, data: bytes, read: ReadBrief) -> None:
    brief = read.brief
    office.begin_arrival(tenant, tenant, read.sha256)
    office.blobs.keep(tenant, read.sha256, data)
    with office.database.writing(tenant) as connection:
        known = briefs.get_brief(connection, tenant, brief.id, brief.version)
        if known is not None and known.sha256 != read.sha256:
            raise Refused(
                "brief/other-bytes",
                "Version {version} of this brief is published with other words.",
                "Give the change a new version number.",
                where=brief.name,
                version=brief.version,
            )
        if known is not None:
            return
        briefs.add_brief(connection, tenant, **_columns(brief, read.sha256, len(data)), published_at=office.now())
        arrivals.became(connection, tenant, tenant, read.sha256)
        document = {"id": brief.id, "version": brief.version, "sha256": read.sha256, "size": len(data)}
        seq = vendors.next_seq(connection, tenant)
        audit.note(connection, tenant, office.now(), "published", brief.name, {"sha256": read.sha256, "seq": seq})
        feed.add_item(
            connection, tenant, seq, "brief", brief.name, feed.ALL, None, msgspec.json.encode(document).decode()
        )


def _columns(brief: Brief, sha256: str, size: int) -> dict[str, object]:
    return {
        "id": brief.id,
        "version": brief.version,
        "sha256": sha256,
        "size": size,
        "title": brief.title,
        "language": brief.tag,
        "kind": brief.work.kind,
    }


def stored_brief(office: Office, tenant: str, sha256: str) -> Brief:
    """The brief in a stored file, parsed once."""
    return office.remembered(("brief", tenant, sha256), lambda: _parse(office, tenant, sha256))


def _parse(office: Office, tenant: str, sha256: str) -> Brief:
    return read_brief_file(office.blobs.read(tenant, sha256), None, office.clock()).brief
