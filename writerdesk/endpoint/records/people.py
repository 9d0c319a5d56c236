"""Rows of people, their invites and their devices."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.limits import NOW, Rate, filling, refilled
from writerdesk.endpoint.schema import DEVICES, INVITES, PEOPLE, Record
from writerdesk.endpoint.turns import Asked
from writerdesk.errors import Refused

# What every request asks is made once: SQLAlchemy takes longer to put a statement together than to send it.
_TENANT: sa.BindParameter[str] = sa.bindparam("of_tenant")
_DEVICES = sa.select(DEVICES).where(DEVICES.c.tenant == _TENANT).order_by(DEVICES.c.created_at, DEVICES.c.id)
_DEVICES_OF = _DEVICES.where(DEVICES.c.person == sa.bindparam("person"))
_LEFT = refilled(DEVICES.c.level, DEVICES.c.level_at)
_COUNT = (
    sa.update(DEVICES)
    .where(DEVICES.c.tenant == _TENANT, DEVICES.c.token_hash == sa.bindparam("token"), DEVICES.c.revoked_at.is_(None))
    .where(_LEFT >= 1)
    .values(level=_LEFT - 1, level_at=NOW)
    .returning(DEVICES.c.id, DEVICES.c.person, DEVICES.c.public_key)
)


def add_person(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert a person: id, name, role, created_at."""
    connection.execute(sa.insert(PEOPLE).values(tenant=tenant, **columns))


def get_person(connection: sa.Connection, tenant: str, person: str) -> Record:
    """One person; raises :class:`Refused` ``request/unknown``."""
    row = connection.execute(sa.select(PEOPLE).where(PEOPLE.c.tenant == tenant, PEOPLE.c.id == person)).first()
    if row is None:
        raise Refused("request/unknown", "There is no such person here.", "See endpoint people.", where=person)
    return row


def all_people(connection: sa.Connection, tenant: str) -> Sequence[Record]:
    """Everybody of the vendor, by the time of the invite."""
    query = sa.select(PEOPLE).where(PEOPLE.c.tenant == tenant).order_by(PEOPLE.c.created_at, PEOPLE.c.id)
    return connection.execute(query).all()


def add_invite(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert an invite: code_hash, person, created_at, expires_at."""
    connection.execute(sa.insert(INVITES).values(tenant=tenant, used_at=None, **columns))


def get_invite(connection: sa.Connection, tenant: str, code_hash: str) -> Record | None:
    """The invite with this code."""
    query = sa.select(INVITES).where(INVITES.c.tenant == tenant, INVITES.c.code_hash == code_hash)
    return connection.execute(query).first()


def use_invite(connection: sa.Connection, tenant: str, code_hash: str, now: str) -> bool:
    """Mark an invite used; False when somebody was faster. The database decides, not a look before."""
    mine = (INVITES.c.tenant == tenant, INVITES.c.code_hash == code_hash, INVITES.c.used_at.is_(None))
    return connection.execute(sa.update(INVITES).where(*mine).values(used_at=now)).rowcount == 1


def forget_invites(connection: sa.Connection, tenant: str, before: str) -> int:
    """Delete the invites that ended before ``before``; how many."""
    gone = sa.delete(INVITES).where(INVITES.c.tenant == tenant, INVITES.c.expires_at < before)
    return connection.execute(gone).rowcount


def void_invites(connection: sa.Connection, tenant: str, person: str, now: str) -> int:
    """Mark a person's unused invites as used; how many."""
    mine = (INVITES.c.tenant == tenant, INVITES.c.person == person, INVITES.c.used_at.is_(None))
    return connection.execute(sa.update(INVITES).where(*mine).values(used_at=now)).rowcount


def add_device(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert a device: id, person, name, public_key, token_hash, created_at, level, level_at."""
    connection.execute(sa.insert(DEVICES).values(tenant=tenant, revoked_at=None, **columns))


def devices(connection: sa.Connection, tenant: str, person: str | None = None) -> Sequence[Record]:
    """Devices of the vendor, or of one person, revoked ones too."""
    if person is None:
        return connection.execute(_DEVICES, {"of_tenant": tenant}).all()
    asked = asking_devices(tenant, person)
    return connection.execute(asked.statement, asked.values).all()


def asking_devices(tenant: str, person: str) -> Asked:
    """What :func:`devices` asks for one person."""
    return Asked(_DEVICES_OF, {"of_tenant": tenant, "person": person})


def set_revoked(connection: sa.Connection, tenant: str, device: str, now: str) -> None:
    """The device is not known any more."""
    mine = (DEVICES.c.tenant == tenant, DEVICES.c.id == device)
    connection.execute(sa.update(DEVICES).where(*mine).values(revoked_at=now))


def counting_request(tenant: str, token_hash: str, now: float, rate: Rate) -> Asked:
    """Take one request from the bucket of a token, which fills at ``rate``; gives its device.

    None: unknown, or nothing left.
    """
    return Asked(_COUNT, {"of_tenant": tenant, "token": token_hash, **filling(now, rate)})


def token_is_known(connection: sa.Connection, tenant: str, token_hash: str) -> bool:
    """Whether a device that is not revoked has this token."""
    mine = (DEVICES.c.tenant == tenant, DEVICES.c.token_hash == token_hash, DEVICES.c.revoked_at.is_(None))
    return connection.execute(sa.select(DEVICES.c.id).where(*mine)).first() is not None
