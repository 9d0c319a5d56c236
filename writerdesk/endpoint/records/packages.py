"""Rows of packages and of the parts that are still arriving."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from writerdesk.endpoint.database import insert_once
from writerdesk.endpoint.records.asking import change, rows
from writerdesk.endpoint.schema import PACKAGES, PARTS, Record
from writerdesk.endpoint.turns import Asked

# What every package asks is made once: SQLAlchemy takes longer to put a statement together than to send it.
_ADD = sa.insert(PACKAGES)
_ONE = sa.select(PACKAGES).where(PACKAGES.c.tenant == sa.bindparam("tenant"), PACKAGES.c.uuid == sa.bindparam("uuid"))


def get_package(connection: sa.Connection, tenant: str, uuid: str) -> Record | None:
    """One package."""
    return next(iter(rows(connection, asking_package(tenant, uuid))), None)


def asking_package(tenant: str, uuid: str) -> Asked:
    """What :func:`get_package` asks."""
    return Asked(_ONE, {"tenant": tenant, "uuid": uuid})


def add_package(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert a package; the primary key makes a second one under the same id impossible."""
    change(connection, Asked(_ADD, {"tenant": tenant, **columns}))


def packages_of(connection: sa.Connection, tenant: str, piece: str) -> Sequence[Record]:
    """Every package of a piece, the first revision first."""
    query = sa.select(PACKAGES).where(PACKAGES.c.tenant == tenant, PACKAGES.c.piece == piece)
    return connection.execute(query.order_by(PACKAGES.c.revision)).all()


def packages_between(connection: sa.Connection, tenant: str, first: str, last: str) -> Sequence[Record]:
    """Every package (piece, revision, uuid, sha256, opened) of the pieces from ``first`` to ``last``."""
    query = sa.select(PACKAGES.c.piece, PACKAGES.c.revision, PACKAGES.c.uuid, PACKAGES.c.sha256, PACKAGES.c.opened)
    mine = (PACKAGES.c.tenant == tenant, PACKAGES.c.piece >= first, PACKAGES.c.piece <= last)
    return connection.execute(query.where(*mine).order_by(PACKAGES.c.piece, PACKAGES.c.revision)).all()


def set_state(connection: sa.Connection, tenant: str, uuid: str, state: str) -> None:
    """RECEIVED or BOUNCED."""
    mine = (PACKAGES.c.tenant == tenant, PACKAGES.c.uuid == uuid)
    connection.execute(sa.update(PACKAGES).where(*mine).values(state=state))


def set_opened(connection: sa.Connection, tenant: str, uuid: str, **columns: object) -> None:
    """What an encrypted package turned out to be: piece, revision, state, opened."""
    mine = (PACKAGES.c.tenant == tenant, PACKAGES.c.uuid == uuid)
    connection.execute(sa.update(PACKAGES).where(*mine).values(**columns))


def encrypted(connection: sa.Connection, tenant: str) -> Sequence[Record]:
    """Packages that wait to be opened, the first one first."""
    query = sa.select(PACKAGES).where(PACKAGES.c.tenant == tenant, PACKAGES.c.state == "ENCRYPTED")
    return connection.execute(query.order_by(PACKAGES.c.seq)).all()


def add_part(connection: sa.Connection, tenant: str, **columns: object) -> None:
    """Insert a part: package, person, sha256, size, stored_at; one that is there already stays."""
    insert_once(connection, PARTS, tenant=tenant, **columns)


def parts(connection: sa.Connection, tenant: str, package: str, person: str) -> Sequence[Record]:
    """The parts of a package that have arrived from a person."""
    mine = (PARTS.c.tenant == tenant, PARTS.c.package == package, PARTS.c.person == person)
    return connection.execute(sa.select(PARTS.c.sha256, PARTS.c.size).where(*mine)).all()


def forget_part(connection: sa.Connection, tenant: str, package: str, person: str, sha256: str) -> None:
    """Delete the row of one part, whose bytes are gone."""
    mine = (PARTS.c.tenant == tenant, PARTS.c.package == package, PARTS.c.person == person, PARTS.c.sha256 == sha256)
    connection.execute(sa.delete(PARTS).where(*mine))


def forget_parts(connection: sa.Connection, tenant: str, package: str, person: str) -> None:
    """Delete the rows of a package's parts."""
    mine = (PARTS.c.tenant == tenant, PARTS.c.package == package, PARTS.c.person == person)
    connection.execute(sa.delete(PARTS).where(*mine))


def stale_parts(connection: sa.Connection, tenant: str, before: str) -> Sequence[Record]:
    """(package, person) whose newest part was stored before ``before``."""
    query = sa.select(PARTS.c.package, PARTS.c.person).where(PARTS.c.tenant == tenant)
    return connection.execute(
        query.group_by(PARTS.c.package, PARTS.c.person).having(sa.func.max(PARTS.c.stored_at) < before)
    ).all()
