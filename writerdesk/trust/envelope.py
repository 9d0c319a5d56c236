"""A signed document: the very text that was signed beside its signature, never written anew to be verified."""

from __future__ import annotations

from datetime import datetime

import msgspec

from writerdesk.errors import Refused
from writerdesk.trust.allowed_signers import AllowedSigners, Signer
from writerdesk.trust.keys import DeviceKey, public_blob_of
from writerdesk.trust.sshsig import SignatureVerdict, verify
from writerdesk.trust.strict_json import read_json

_SENTENCES = {
    "none": "This document is not signed.",
    "bad": "The signature does not fit this document.",
    "unknown-signer": "This document is signed with a key that nobody vouches for.",
    "wrong-namespace": "This document is signed for another purpose.",
    "revoked": "This document is signed with a key that was taken back.",
    "expired": "This document is signed with a key outside its time.",
}


class Signed(msgspec.Struct, frozen=True):
    """``signed`` is a document's text (its UTF-8 bytes are what was signed); ``signature`` an armoured SSHSIG."""

    signed: str
    signature: str

    def to_bytes(self) -> bytes:
        """The envelope as JSON bytes for storing or sending."""
        return msgspec.json.encode(self)


def sign_document(text: str, key: DeviceKey, namespace: str) -> Signed:
    """Sign the UTF-8 bytes of ``text``; Refused ``document/lone-surrogate`` when it has none."""
    return Signed(text, key.sign(_utf8(text), namespace))


def read_envelope(data: bytes) -> Signed:
    """Read envelope bytes from anybody under the rules of strict JSON; Refused ``document/…``."""
    return read_json(data, Signed, "envelope")


def judge(envelope: Signed, namespace: str, allowed: AllowedSigners | None, at: datetime) -> SignatureVerdict:
    """The verdict on an envelope's signature, without raising for a signature that fails."""
    return verify(_utf8(envelope.signed), envelope.signature, namespace, allowed, at)


def open_signed(envelope: Signed, namespace: str, allowed: AllowedSigners | str, at: datetime) -> str:
    """The signed text, if its signature is ``good``; ``allowed`` is a list of signers or one public key line.

    Raises Refused ``signature/<state>`` for every other state of :class:`SignatureVerdict`.
    """
    if isinstance(allowed, str):
        allowed = AllowedSigners((Signer("*", public_blob_of(allowed)),))
    verdict = judge(envelope, namespace, allowed, at)
    if verdict.state != "good":
        raise Refused(
            f"signature/{verdict.state}",
            _SENTENCES[verdict.state],
            "Ask the sender to sign and send it again.",
            where=verdict.key_id,
        )
    return envelope.signed


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Refused(
            "document/lone-surrogate", "The text holds half a character.", "Remove the damaged character."
        ) from error
