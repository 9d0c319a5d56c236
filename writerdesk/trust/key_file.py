"""OpenSSH's private key file for Ed25519, without a passphrase (OpenSSH's PROTOCOL.key), both ways."""

from __future__ import annotations

import struct

from writerdesk.errors import Refused
from writerdesk.trust.ssh_wire import (
    ED25519,
    WireReader,
    armour,
    damaged,
    ed25519_blob,
    ed25519_of,
    pack_string,
    unarmour,
)

LABEL = "OPENSSH PRIVATE KEY"
_MAGIC = b"openssh-key-v1\0"
_BLOCK = 8  # padding block of the cipher "none"


def key_file_text(seed: bytes, public: bytes, comment: str = "writerdesk") -> str:
    """Text of a key file that ssh-keygen reads; ``seed`` and ``public`` are 32 bytes each.

    The check number, random in OpenSSH, only shows a wrong passphrase; ours comes from the public key, so that
    the same key gives the same file.
    """
    check = public[:4]
    private = check * 2 + pack_string(ED25519) + pack_string(public)
    private += pack_string(seed + public) + pack_string(comment.encode())
    private += bytes(range(1, 1 + -len(private) % _BLOCK))
    head = _MAGIC + pack_string(b"none") * 2 + pack_string(b"") + struct.pack(">I", 1)
    return armour(head + pack_string(ed25519_blob(public)) + pack_string(private), LABEL)


def seed_and_public(text: str) -> tuple[bytes, bytes]:
    """Seed and public key (32 bytes each) of a key file; Refused ``key/damaged|encrypted|not-ed25519``."""
    data = unarmour(text.lstrip(), LABEL)
    if not data.startswith(_MAGIC):
        raise damaged()
    reader = WireReader(data[len(_MAGIC) :])
    cipher, derivation = reader.string(), reader.string()
    reader.string()
    if (cipher, derivation) != (b"none", b"none"):
        raise Refused(
            "key/encrypted",
            "This key file is locked with a passphrase.",
            "Take the passphrase off a copy with ssh-keygen -p, and delete the copy afterwards.",
        )
    if reader.uint32() != 1:
        raise damaged()
    public = ed25519_of(reader.string())
    return _seed(reader.string(), public), public


def _seed(private: bytes, public: bytes) -> bytes:
    reader = WireReader(private)
    if reader.uint32() != reader.uint32() or reader.string() != ED25519 or reader.string() != public:
        raise damaged()
    secret = reader.string()
    if len(secret) != 64 or secret[32:] != public:
        raise damaged()
    return secret[:32]
