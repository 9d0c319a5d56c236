"""Judging an SSH signature as ``ssh-keygen -Y verify`` does, with a word for each way it can fail."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from writerdesk.errors import Refused
from writerdesk.trust import sshsig_format
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import key_id_of_blob, public_line_of
from writerdesk.trust.ssh_wire import ed25519_of

SignatureState = Literal["good", "unknown-signer", "bad", "wrong-namespace", "revoked", "expired", "none"]


@dataclass(frozen=True)
class SignatureVerdict:
    """What a signature is worth.

    ``good``: verifies, and the allowed signers list its key for this namespace and time. ``unknown-signer``:
    verifies, but nobody vouches for the key. ``bad``: does not verify, cannot be read, or the key is no Ed25519 key.
    ``wrong-namespace``: made for, or its key allowed for, another purpose. ``revoked``: the key was taken back.
    ``expired``: outside the key's time, before or after. ``none``: there is no signature.
    ``key_id``, ``public_line`` and ``principal`` are '' where they are not known.
    """

    state: SignatureState
    key_id: str = ""
    principal: str = ""
    public_line: str = ""


def verify(
    message: bytes,
    signature: str | None,
    namespace: str,
    allowed: AllowedSigners | None,
    at: datetime,
    *,
    principal: str | None = None,
) -> SignatureVerdict:
    """Judge an armoured ``signature`` over ``message`` for ``namespace`` at the time ``at`` (aware).

    ``principal``, if given, is who must have signed: only lines that list this name count (``ssh-keygen -I``).
    Never raises for what somebody else wrote: a signature that cannot be read is ``bad``.
    """
    if not signature:
        return SignatureVerdict("none")
    try:
        read = sshsig_format.read(signature)
        public = ed25519_of(read.public_blob)
    except Refused:
        return SignatureVerdict("bad")
    key_id, line = key_id_of_blob(read.public_blob), public_line_of(read.public_blob)
    if not _verifies(public, read, message):
        return SignatureVerdict("bad", key_id, "", line)
    if read.namespace != namespace:
        return SignatureVerdict("wrong-namespace", key_id, "", line)
    if allowed is None:
        return SignatureVerdict("unknown-signer", key_id, "", line)
    standing, name = allowed.standing(read.public_blob, namespace, at, principal)
    return SignatureVerdict(standing, key_id, name, line)


def _verifies(public: bytes, read: sshsig_format.SignatureFile, message: bytes) -> bool:
    from nacl.exceptions import BadSignatureError
    from nacl.exceptions import ValueError as WrongLength
    from nacl.signing import VerifyKey

    payload = sshsig_format.signed_payload(message, read.namespace, read.hash_name)
    try:
        VerifyKey(public).verify(payload, read.signature)
    except (BadSignatureError, WrongLength):
        return False
    return True
