"""Who is asking: enrolment turns a code and a public key into a device token; a token says person, role and vendor."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import msgspec

from writerdesk.endpoint.invites import code_hash
from writerdesk.endpoint.limits import check_failures, count_failure, too_many
from writerdesk.endpoint.office import Office, new_id
from writerdesk.endpoint.records import audit, people
from writerdesk.endpoint.schema import Record
from writerdesk.endpoint.vendor import LONGEST_NAME
from writerdesk.errors import Declined, Refused
from writerdesk.trust.allowed_signers import AllowedSigners, signer_line
from writerdesk.trust.keys import key_id_of, public_blob_of, public_line_of


@dataclass(frozen=True, slots=True)
class Caller:
    """A person behind a valid token. ``tenant`` is the vendor's id, ``key`` the device's public line."""

    tenant: str
    person: str
    role: str
    device: str
    key: str


class EnrolmentRequest(msgspec.Struct, frozen=True):
    """The body of ``POST /v1/enrolments``. ``vendor`` may say whose invite it is."""

    code: str
    public_key: str
    device: str
    vendor: str | None = None


class Enrolled(msgspec.Struct, frozen=True):
    """The answer: who this device is now, and its token, which is never shown again."""

    person: str
    role: str
    vendor: str
    device: str
    token: str
    name: str


def enrol(office: Office, request: EnrolmentRequest, address: str) -> Enrolled:
    """Use an invite. Only failed codes count towards the limit of ``address``.

    Raises ``request/too-many``, ``invite/code``, ``invite/unknown``, ``invite/expired``, ``invite/used``, ``key/…``,
    ``enrolment/key-known``, ``enrolment/device``.
    """
    seconds = office.clock().timestamp()
    check_failures(office.database, "enrolment", address, office.limits.enrolments, seconds)
    try:
        return _use(office, request)
    except Refused as refusal:
        if refusal.code.startswith("invite/"):
            count_failure(office.database, "enrolment", address, office.limits.enrolments, seconds)
        raise


def _use(office: Office, request: EnrolmentRequest) -> Enrolled:
    hashed = code_hash(request.code)
    key = public_line_of(public_blob_of(request.public_key))
    name = " ".join(request.device.split())
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise Refused("enrolment/device", "The device's name is too long or not plain text.", where="device")
    now, secret = office.now(), secrets.token_urlsafe(32)
    tenant, invite = _invite(office, request.vendor, hashed)
    with office.database.writing(tenant) as connection:
        if invite.expires_at <= now:
            raise Refused("invite/expired", "This invite has ended.", "Ask the vendor for a new one.")
        if not people.use_invite(connection, tenant, hashed, now):
            raise Refused("invite/used", "This invite has been used.", "Ask the vendor for a new one.")
        if any(device.public_key == key for device in people.devices(connection, tenant)):
            raise Refused("enrolment/key-known", "This key is enrolled already.", "Make a new key for this desk.")
        person = people.get_person(connection, tenant, invite.person)
        device = new_id("d")
        people.add_device(
            connection,
            tenant,
            id=device,
            person=person.id,
            name=name,
            public_key=key,
            token_hash=_hash(secret),
            created_at=now,
            level=office.limits.requests_at_once,
            level_at=office.clock().timestamp(),
        )
        audit.note(connection, tenant, now, "enrolled", person.id, {"device": device, "key": key_id_of(key)})
    return Enrolled(person.id, person.role, tenant, device, f"{tenant}.{secret}", person.name)


def _invite(office: Office, vendor: str | None, hashed: str) -> tuple[str, Record]:
    """The vendor whose invite a code is, and the invite."""
    for tenant in office.tenants():
        if vendor in (None, tenant):
            with office.database.reading(tenant) as connection:
                invite = people.get_invite(connection, tenant, hashed)
            if invite is not None:
                return tenant, invite
    raise Refused("invite/unknown", "This invite is not known here.", "Ask the vendor for a new one.")


def identify(office: Office, authorization: str, address: str) -> Caller:
    """The caller behind an ``Authorization`` header; counts the request.

    Raises ``request/unauthorised``, ``request/too-many``.
    """
    scheme, _, token = authorization.partition(" ")
    tenant, _, secret = token.strip().partition(".")
    seconds = office.clock().timestamp()
    if scheme.lower() == "bearer" and secret and office.serves(tenant):
        counting = people.counting_request(tenant, _hash(secret), seconds, office.limits.requests)
        for device in office.database.counted(tenant, counting)[0]:
            person = office.remembered(("person", tenant, str(device.person)), partial(_person, office, tenant, device))
            return Caller(tenant, person.id, person.role, device.id, device.public_key)
        with office.database.reading(tenant) as connection:
            if people.token_is_known(connection, tenant, _hash(secret)):
                raise too_many(office.limits.requests)
    check_failures(office.database, "token", address, office.limits.requests, seconds)
    count_failure(office.database, "token", address, office.limits.requests, seconds)
    raise Declined(
        "request/unauthorised", "This device is not known here, or not any more.", "Ask the vendor for a new invite."
    )


def _person(office: Office, tenant: str, device: Record) -> Record:
    with office.database.reading(tenant) as connection:
        return people.get_person(connection, tenant, device.person)


def devices_of(office: Office, tenant: str, person: str) -> Sequence[Record]:
    """A person's devices, revoked ones too."""
    with office.database.reading(tenant) as connection:
        return people.devices(connection, tenant, person)


def signers_of(rows: Sequence[Record]) -> AllowedSigners:
    """The keys of devices whose signatures count; a revoked one until it was revoked."""
    lines = [
        signer_line(
            row.person,
            row.public_key,
            valid_before=None if row.revoked_at is None else datetime.fromisoformat(row.revoked_at),
        )
        for row in rows
    ]
    return AllowedSigners.parse("\n".join(lines))


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
