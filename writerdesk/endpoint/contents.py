"""What stands in a package: judged once when it arrives, read again when somebody needs its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from writerdesk.endpoint.callers import Caller, devices_of, signers_of
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.schema import Record
from writerdesk.errors import DiskProblem, Refused
from writerdesk.packages.contents import PackageContents
from writerdesk.packages.stored import StoredPackage, read_stored
from writerdesk.packages.verifying import Fault, verify_package
from writerdesk.said import Said
from writerdesk.trust.age import is_age
from writerdesk.trust.keys import key_id_of


@dataclass(frozen=True, slots=True)
class Judged:
    """A package that is valid, and the public key line of the sender's device that signed it."""

    contents: PackageContents
    signer: str


def judge_package(
    office: Office, caller: Caller, uuid: str, data: bytes, at: datetime | None = None,
    devices: Sequence[Record] | None = None,
) -> Judged | None:  # fmt: skip
    """The contents and signer of a package that is valid, signed by its sender, for this vendor, with the address's id.

    ``at`` is the time for which the signature is judged, now when left out; ``devices`` are the sender's, where they
    have been read. None for an encrypted package, whose
    receipt is on its bytes alone. Raises :class:`Refused` with the first fault's code
    and every fault in ``errors``: the strict reader's, ``package/other-id``, ``package/other-vendor``.
    """
    if is_age(data):
        return None
    devices = devices_of(office, caller.tenant, caller.person) if devices is None else devices
    verification = verify_package(data, signers_of(devices), at or office.clock())
    faults = list(verification.errors)
    contents = verification.contents
    if verification.uuid not in (None, uuid):
        faults.append(Fault("package/other-id", "bag-info.txt", Said("The package has another id than the address.")))
    if contents is not None and contents.info.vendor != caller.tenant:
        faults.append(Fault("package/other-vendor", "bag-info.txt", Said("The package was sealed for another vendor.")))
    if faults or contents is None:
        errors = [{"code": fault.code, "where": fault.where, "message": str(fault.message)} for fault in faults]
        raise Refused(
            faults[0].code, "{sentence}", "Seal the piece again.", where=faults[0].where,
            errors=errors, sentence=faults[0].message,
        )  # fmt: skip
    keys = {key_id_of(row.public_key): row.public_key for row in devices}
    return Judged(contents, keys[verification.key_id])


def stored_contents(office: Office, tenant: str, package: Record) -> PackageContents:
    """The contents of a package that was judged valid; raises ``disk/damaged`` when its bytes changed since."""
    data = office.blobs.read(tenant, package.opened or package.sha256)
    contents = verify_package(data, None, office.clock()).contents
    if contents is None:
        raise _damaged(package)
    return contents


def stored_documents(office: Office, tenant: str, package: Record) -> StoredPackage:
    """The documents alone of such a package: its SHA-256 is compared, nothing is judged again; ``disk/damaged``."""
    data = office.blobs.read(tenant, package.opened or package.sha256)
    try:
        return read_stored(data)
    except Refused as error:
        raise _damaged(package) from error


def _damaged(package: Record) -> DiskProblem:
    return DiskProblem(
        "disk/damaged", "A stored package is not whole any more.", "Restore it from a backup.", where=package.uuid
    )
