"""How a vendor's signing keys change: the new key is announced by the old one, and speaks for it from then on.

The statement is signed twice (namespace ``keys@writerdesk``): with the old key, by which desks that know it believe the
new one, and with the new key, which so says that it is held and that the old one was the vendor's until then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import msgspec

from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners, signer_line
from writerdesk.trust.envelope import Signed, open_signed, sign_document
from writerdesk.trust.invites import PastKey, VendorKeys
from writerdesk.trust.keys import DeviceKey
from writerdesk.trust.strict_json import Moment, read_json, shaped

NAMESPACE = "keys@writerdesk"
Kind: TypeAlias = Literal["brief", "receipt"]
NAMESPACES: dict[Kind, tuple[str, ...]] = {
    "brief": ("brief@writerdesk", "dataset@writerdesk"),
    "receipt": ("receipt@writerdesk", "event@writerdesk"),
}


class KeyStatement(msgspec.Struct, frozen=True):
    """What is signed: from ``at`` (ISO-8601 UTC) the vendor signs with ``new`` what it signed with ``old``."""

    vendor: str
    kind: Kind
    old: str
    new: str
    at: str


class KeyChange(msgspec.Struct, frozen=True):
    """The statement as it travels: its exact text, the old key's signature and the new key's."""

    signed: str
    signature: str
    endorsed: str


def announce(statement: KeyStatement, old: DeviceKey, new: DeviceKey) -> KeyChange:
    """Sign a statement with both keys."""
    text = msgspec.json.encode(statement).decode()
    first = sign_document(text, old, NAMESPACE)
    return KeyChange(first.signed, first.signature, sign_document(text, new, NAMESPACE).signature)


def turned(vendor: str, keys: VendorKeys, change: KeyChange, now: datetime) -> VendorKeys:
    """The vendor's keys after a change; the same where it is known already.

    Raises :class:`Refused` ``keys/other-vendor``, ``keys/unknown`` for a change that does not begin at a key that is
    known, ``document/…`` and ``signature/…``.
    """
    statement = read_json(change.signed.encode("utf-8", "replace"), KeyStatement, "keys")
    if statement.vendor != vendor:
        raise Refused("keys/other-vendor", "This is about the keys of another vendor.", where=statement.vendor)
    if any((past.kind, past.key) == (statement.kind, statement.old) for past in keys.past):
        return keys
    if getattr(keys, statement.kind) != statement.old:
        raise Refused(
            "keys/unknown", "The vendor's new key does not follow from one that is known here.",
            "Ask the vendor for a new invite.", where=statement.kind,
        )  # fmt: skip
    shaped(statement.at, Moment, "keys")
    open_signed(Signed(change.signed, change.signature), NAMESPACE, statement.old, now)
    open_signed(Signed(change.signed, change.endorsed), NAMESPACE, statement.new, now)
    return after(keys, statement)


def after(keys: VendorKeys, statement: KeyStatement) -> VendorKeys:
    """The keys with a statement's change made; it is not judged here."""
    past = (*keys.past, PastKey(statement.kind, statement.old, statement.at))
    if statement.kind == "brief":
        return msgspec.structs.replace(keys, brief=statement.new, past=past)
    return msgspec.structs.replace(keys, receipt=statement.new, past=past)


def signers(vendor: str, keys: VendorKeys, kind: Kind) -> AllowedSigners:
    """Who may sign as the vendor: the key of now, and each former one for what was signed in its time."""
    return AllowedSigners.parse("\n".join(_lines(vendor, keys, kind, ())))


def brief_signers(vendor: str, keys: VendorKeys) -> AllowedSigners:
    """Who may have signed a brief, whenever: a brief does not say when it was signed."""
    every = [keys.brief, *(past.key for past in keys.past if past.kind == "brief")]
    return AllowedSigners.parse("\n".join(signer_line(vendor, key, NAMESPACES["brief"]) for key in every))


def vendor_lines(vendor: str, keys: VendorKeys) -> list[str]:
    """The vendor's own lines for ``allowed_signers``: who signs briefs, and who signs receipts and its events."""
    return [line for kind, namespaces in NAMESPACES.items() for line in _lines(vendor, keys, kind, namespaces)]


def _lines(vendor: str, keys: VendorKeys, kind: Kind, namespaces: Sequence[str]) -> Iterable[str]:
    yield signer_line(vendor, getattr(keys, kind), namespaces)
    for past in keys.past:
        if past.kind == kind:
            yield signer_line(vendor, past.key, namespaces, valid_before=shaped(past.until, Moment, "keys"))
