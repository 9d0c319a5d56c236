"""The second half of a brief: pay, time, review, qualification, rights, privacy, confidentiality, delivery.

A field without a default is required. Amounts are decimal strings such as ``"12.50"``; times are ISO-8601 with zone.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=20_000)]
Word = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Amount = Annotated[str, msgspec.Meta(title="amount", pattern=r"^[0-9]{1,12}(\.[0-9]{1,4})?$")]
Currency = Annotated[str, msgspec.Meta(title="currency", pattern="^[A-Z]{3}$")]
Time = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Count = Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]
Days = Annotated[int, msgspec.Meta(ge=1, le=3_650)]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=100_000)]

PayUnit = Literal["hour", "piece", "line", "royalty"]
Scope = Literal["training", "evaluation", "publication", "commercial"]


class RateRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the pay rule: ``amount`` per unit for whom all given fields fit; a field left out fits everybody.

    ``expertise`` is a class the vendor grants (for example ``published`` or ``doctorate``); ``language`` a BCP 47 tag
    or its beginning; ``region`` an ISO 3166 code; ``kind`` a kind of work.
    """

    amount: Amount
    expertise: Word | None = None
    language: Word | None = None
    region: Word | None = None
    kind: Word | None = None


class Pay(msgspec.Struct, frozen=True, kw_only=True):
    """Pay as a rule. ``unit`` says what ``amount`` is for; ``royalty`` amounts are advances per piece.

    ``estimate_minutes`` for one piece and ``estimate_how`` it was measured; ``cap_minutes`` the most that is paid by
    the hour for one piece; ``revision_round`` per round asked for; ``not_accepted`` what is paid all the same.
    """

    unit: PayUnit
    currency: Currency
    rates: tuple[RateRow, ...]
    estimate_minutes: Minutes
    estimate_how: Text
    cap_minutes: Minutes | None = None
    revision_round: Amount
    not_accepted: Amount
    payday: Text
    tax_note: Text
    bonus: Text | None = None
    royalty_percent: Amount | None = None


class Times(msgspec.Struct, frozen=True, kw_only=True):
    """``offer_expires``: the offer is gone; ``accept_by``: last moment to take it; ``due``: sealed by then is in time.

    ``grace_hours`` after that still count; silence of ``auto_accept_days`` accepts; ``revision_hours`` for a round.
    """

    offer_expires: Time
    accept_by: Time
    due: Time
    grace_hours: Annotated[int, msgspec.Meta(ge=0, le=8_760)]
    auto_accept_days: Days
    revision_hours: Annotated[int, msgspec.Meta(ge=1, le=8_760)]


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """Who reads, how often, and how long an answer or an appeal may take (days)."""

    levels: Annotated[int, msgspec.Meta(ge=1, le=5)]
    blind: bool
    second_reader: Text
    max_rounds: Annotated[int, msgspec.Meta(ge=0, le=20)]
    appeal_days: Days
    answer_days: Days
    reason_set: Word


class Qualified(msgspec.Struct, frozen=True, kw_only=True):
    """One way to qualify."""

    kind: Literal["degree", "published", "sample", "language-test", "other"]
    detail: Text


class Qualification(msgspec.Struct, frozen=True, kw_only=True):
    """``any_of`` these qualifies, nobody is asked when empty; ``retry`` says how to try again."""

    retry: Text
    any_of: tuple[Qualified, ...] = ()


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of the text. ``scopes`` are the uses that consent is asked for."""

    licence: Word
    credit: Text
    resale_royalty: Text
    withdrawal: Text
    term: Text
    scopes: Annotated[tuple[Scope, ...], msgspec.Meta(min_length=1)]
    exclusive: bool = False
    assignment: bool = False


AgeKey = Annotated[str, msgspec.Meta(title="age-key", pattern="^age1[0-9a-z]{50,100}$")]


class Privacy(msgspec.Struct, frozen=True, kw_only=True):
    """What is collected with the piece, for what, who sees it, how long. ``encryption_key`` is an age recipient.

    Whoever has the key of one in ``more_encryption_keys`` can open a package as well, each alone.
    """

    collects: tuple[Text, ...]
    purpose: Text
    seen_by: Text
    kept: Text
    deletion: Text
    journal: bool = False
    encryption_key: AgeKey | None = None
    more_encryption_keys: Annotated[tuple[AgeKey, ...], msgspec.Meta(max_length=20)] = ()

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every key that a package is encrypted for; none: it travels as it is."""
        return (*([self.encryption_key] if self.encryption_key else []), *self.more_encryption_keys)


class Confidentiality(msgspec.Struct, frozen=True, kw_only=True):
    """``level`` (JSON key ``class``), what may be shown, when the local copy is deleted, and the client's wall."""

    level: Literal["open", "restricted", "secret"] = msgspec.field(name="class")
    may_show: Text
    purge_at: Time | None = None
    client_wall: Word | None = None


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """Where the package goes (the invite's endpoint when empty), its version, and whom to ask in which language.

    ``attachments`` says which files may go along with a piece: media types (``audio/*``), endings (``.png``) or words
    for people; none: no file may. ``attachments_most`` is how many of them, ``attachment_bytes`` the size of one.
    """

    package_version: Annotated[int, msgspec.Meta(ge=1, le=1_000)]
    contact: Text
    contact_language: Word
    endpoints: tuple[Word, ...] = ()
    attachments: tuple[Text, ...] = ()
    attachments_most: Annotated[int, msgspec.Meta(ge=1, le=50)] | None = None
    attachment_bytes: Annotated[int, msgspec.Meta(ge=1, le=20 * 1024 * 1024)] | None = None


class Attachment(msgspec.Struct, frozen=True, kw_only=True):
    """A file that travels with the brief. ``sha256`` (hex) and ``size`` (bytes) are filled in when it is signed."""

    name: Annotated[str, msgspec.Meta(title="file-name", pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    kind: Literal["example", "judged-text", "picture", "recording", "form", "reasons", "other"]
    media_type: Annotated[str, msgspec.Meta(title="media-type", pattern="^[a-z]+/[a-z0-9.+-]+$")]
    description: Text
    sha256: Annotated[str, msgspec.Meta(title="sha256", pattern="^[0-9a-f]{64}$")] | None = None
    size: Count | None = None
