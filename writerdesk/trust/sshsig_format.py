"""The bytes of an SSH signature (OpenSSH's PROTOCOL.sshsig): what is signed, and the file around it."""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

from writerdesk.trust.ssh_wire import ED25519, WireReader, armour, damaged, pack_string, unarmour

LABEL = "SSH SIGNATURE"
_MAGIC = b"SSHSIG"
_VERSION = 1
_HASHES = ("sha512", "sha256")


@dataclass(frozen=True)
class SignatureFile:
    """What a signature file says. Nothing in it is to be believed before the signature is verified."""

    public_blob: bytes
    namespace: str
    hash_name: str
    signature: bytes


def signed_payload(message: bytes, namespace: str, hash_name: str) -> bytes:
    """The bytes that the key signs for ``message``."""
    digest = hashlib.new(hash_name, message).digest()
    return _MAGIC + b"".join(pack_string(part) for part in (namespace.encode(), b"", hash_name.encode(), digest))


def write(public_blob: bytes, namespace: str, hash_name: str, signature: bytes) -> str:
    """Armoured signature file for a raw 64-byte Ed25519 signature."""
    parts = (public_blob, namespace.encode(), b"", hash_name.encode(), pack_string(ED25519) + pack_string(signature))
    return armour(_MAGIC + struct.pack(">I", _VERSION) + b"".join(pack_string(part) for part in parts), LABEL)


def read(text: str) -> SignatureFile:
    """Parse an armoured signature file; Refused ``key/damaged`` when ssh-keygen would not read it either."""
    reader = WireReader(unarmour(text, LABEL))
    if reader.take(len(_MAGIC)) != _MAGIC or reader.uint32() != _VERSION:
        raise damaged()
    public_blob, namespace = reader.string(), reader.string()
    reader.string()  # reserved: ignored by the standard, and not part of what we verify
    hash_name, wrapped = reader.string(), reader.string()
    if reader.rest:
        raise damaged()
    inner = WireReader(wrapped)
    kind, signature = inner.string(), inner.string()
    try:
        names = namespace.decode("utf-8"), hash_name.decode("ascii")
    except UnicodeDecodeError as error:
        raise damaged() from error
    if kind != ED25519 or inner.rest or names[1] not in _HASHES or not names[0] or "\0" in names[0]:
        raise damaged()
    return SignatureFile(public_blob, names[0], names[1], signature)
