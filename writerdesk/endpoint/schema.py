"""Tables of the vendor's database. Every row belongs to a tenant, the vendor; times are ISO-8601 UTC with milliseconds.

The same tables stand in ``resources/endpoint/migrations``, frozen; a test compares the two.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import (
    REAL,
    BigInteger,
    Column,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Row,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine

METADATA = MetaData()
REVISION = "0004"
"""The newest step of ``resources/endpoint/migrations``, after which these tables stand."""

# SQLite's own types have 64 bits; those of the same names in PostgreSQL have 32.
_NUMBER = Integer().with_variant(BigInteger(), "postgresql")
_REAL: TypeEngine[float] = REAL().with_variant(Double(), "postgresql")

Record: TypeAlias = Row[*tuple[Any, ...]]
"""A row of any query; its columns are attributes."""


def _tenant() -> Column[str]:
    return Column("tenant", Text, ForeignKey("vendors.id"), nullable=False)


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _number(name: str) -> Column[int]:
    return Column(name, _NUMBER, nullable=False)


VENDORS = Table(
    "vendors",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("name"),
    _text("created_at"),
    _text("brief_key"),  # public halves; the secret ones are files
    _text("receipt_key"),
    _text("age_key"),
    _number("feed_seq"),  # the counter that orders this vendor's feed
    _number("audit_seq"),  # the number of the last line of its audit, and that line's hash
    _text("audit_head"),
    _text("past_keys", null=True),  # JSON, the signing keys that it had before
    sqlite_strict=True,
)

PEOPLE = Table(
    "people",
    METADATA,
    _tenant(),
    _text("id"),
    _text("name"),
    _text("role"),
    _text("created_at"),
    _text("expertise", null=True),  # classes of the pay rules that the vendor grants, one a line
    _text("region", null=True),
    PrimaryKeyConstraint("tenant", "id"),
    sqlite_strict=True,
)

INVITES = Table(
    "invites",
    METADATA,
    _tenant(),
    _text("code_hash"),
    _text("person"),
    _text("created_at"),
    _text("expires_at"),
    _text("used_at", null=True),
    PrimaryKeyConstraint("tenant", "code_hash"),
    ForeignKeyConstraint(["tenant", "person"], ["people.tenant", "people.id"]),
    sqlite_strict=True,
)

DEVICES = Table(
    "devices",
    METADATA,
    _tenant(),
    _text("id"),
    _text("person"),
    _text("name"),
    _text("public_key"),
    _text("token_hash"),
    _text("created_at"),
    _text("revoked_at", null=True),
    Column("level", _REAL, nullable=False),  # requests this token may still make now, and since when
    Column("level_at", _REAL, nullable=False),
    PrimaryKeyConstraint("tenant", "id"),
    ForeignKeyConstraint(["tenant", "person"], ["people.tenant", "people.id"]),
    Index("devices_by_token", "tenant", "token_hash", unique=True),
    sqlite_strict=True,
)

LIMITS = Table(
    "limits",
    METADATA,
    Column("key", Text, primary_key=True),  # a hash of what is limited, never the address itself
    Column("level", _REAL, nullable=False),
    Column("level_at", _REAL, nullable=False),
    sqlite_strict=True,
)

BRIEFS = Table(
    "briefs",
    METADATA,
    _tenant(),
    _text("id"),
    _number("version"),
    _text("sha256"),
    _number("size"),
    _text("title"),
    _text("language"),
    _text("kind"),
    _text("published_at"),
    PrimaryKeyConstraint("tenant", "id", "version"),
    sqlite_strict=True,
)

PIECES = Table(
    "pieces",
    METADATA,
    _tenant(),
    _text("id"),
    _text("person"),
    _text("brief"),
    _number("brief_version"),
    _text("title"),
    _text("language"),
    _text("start"),  # OFFERED, or DRAFT when the package came without anybody having taken the brief
    _text("state"),  # the fold of its events, kept here so that the queue is one query
    _number("revision"),
    _text("holder", null=True),
    _text("changed_at"),
    _text("judges", null=True),  # ids with a space on either side, of the fold as well
    _text("conflicted", null=True),
    PrimaryKeyConstraint("tenant", "id"),
    ForeignKeyConstraint(["tenant", "person"], ["people.tenant", "people.id"]),
    Index("pieces_by_state", "tenant", "state", "changed_at"),
    Index("pieces_by_brief", "tenant", "person", "brief"),
    sqlite_strict=True,
)

PACKAGES = Table(
    "packages",
    METADATA,
    _tenant(),
    _text("uuid"),
    _text("sha256"),
    _number("size"),
    _text("person"),
    _text("piece", null=True),  # not known while the package is encrypted
    _number("revision"),
    _text("state"),  # RECEIVED, BOUNCED or ENCRYPTED
    _text("opened", null=True),  # SHA-256 of the zip inside an encrypted one, once it was opened
    _text("received_at"),
    _number("seq"),
    _text("signed"),
    _text("signature"),
    PrimaryKeyConstraint("tenant", "uuid"),
    ForeignKeyConstraint(["tenant", "person"], ["people.tenant", "people.id"]),
    Index("packages_by_piece", "tenant", "piece", "revision"),
    sqlite_strict=True,
)

PARTS = Table(
    "parts",
    METADATA,
    _tenant(),
    _text("package"),
    _text("sha256"),
    _text("person"),
    _number("size"),
    _text("stored_at"),
    PrimaryKeyConstraint("tenant", "package", "person", "sha256"),
    sqlite_strict=True,
)

EVENTS = Table(
    "events",
    METADATA,
    _tenant(),
    _text("id"),
    _text("piece"),
    _number("position"),  # the order of arrival within the piece, which is the order of folding
    _text("person"),  # who sent it; the vendor's id for the endpoint's own
    _text("key"),  # the public key that signed it
    _text("event"),  # its exact signed text
    _text("event_signature"),
    _text("sha256"),  # of the envelope as it arrived
    _text("refused", null=True),  # code of the guard that failed
    _text("refusal", null=True),  # and its sentence
    _text("received_at"),
    _number("seq"),
    _text("signed", null=True),  # our receipt; the endpoint's own events have none
    _text("signature", null=True),
    PrimaryKeyConstraint("tenant", "id"),
    Index("events_by_piece", "tenant", "piece", "position", unique=True),
    sqlite_strict=True,
)

FEED = Table(
    "feed",
    METADATA,
    _tenant(),
    _number("seq"),
    _text("kind"),
    _text("id"),
    _text("audience"),  # all, person (that person only), piece (that person and the leads)
    _text("person", null=True),
    _text("document"),
    PrimaryKeyConstraint("tenant", "seq"),
    sqlite_strict=True,
)

AUDIT = Table(
    "audit",
    METADATA,
    _tenant(),
    _number("n"),
    _text("at"),
    _text("act"),
    _text("subject"),  # an id; never a name, an address or a text
    _text("detail"),  # a JSON object
    _text("prev"),
    _text("hash"),
    PrimaryKeyConstraint("tenant", "n"),
    sqlite_strict=True,
)

ARRIVALS = Table(
    "arrivals",
    METADATA,
    _tenant(),
    _text("shelf"),
    _text("sha256"),
    _text("begun_at"),  # before the bytes are stored; the row goes when they have become something
    PrimaryKeyConstraint("tenant", "shelf", "sha256"),
    sqlite_strict=True,
)
