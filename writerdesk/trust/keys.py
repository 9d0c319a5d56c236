"""The device key: one Ed25519 key a desk, made at enrolment, spoken of by its key id.

Key id = the first 16 lower-case hex digits of SHA-256 of the SSH public key blob.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from writerdesk.errors import Refused
from writerdesk.trust import key_file, sshsig_format
from writerdesk.trust.private_file import disk_problem, write_private_file
from writerdesk.trust.ssh_wire import damaged, decode_base64, ed25519_blob, ed25519_of

KEY_ID_LENGTH = 16
_LARGEST_KEY_FILE = 64 * 1024


def public_blob_of(public_line: str) -> bytes:
    """Blob of a line ``ssh-ed25519 AAAA… comment``; Refused ``key/damaged`` or ``key/not-ed25519``."""
    parts = public_line.split()
    if len(parts) < 2:
        raise damaged()
    blob = decode_base64(parts[1])
    ed25519_of(blob)
    if parts[0] != "ssh-ed25519":
        raise damaged()
    return blob


def key_id_of_blob(blob: bytes) -> str:
    """Key id of a public key blob."""
    return hashlib.sha256(blob).hexdigest()[:KEY_ID_LENGTH]


def key_id_of(public_line: str) -> str:
    """Key id of a line ``ssh-ed25519 AAAA…``; Refused as in :func:`public_blob_of`."""
    return key_id_of_blob(public_blob_of(public_line))


def public_line_of(blob: bytes) -> str:
    """``ssh-ed25519 AAAA…`` of an Ed25519 public key blob."""
    return f"ssh-ed25519 {base64.b64encode(blob).decode()}"


@dataclass(frozen=True)
class DeviceKey:
    """An Ed25519 key pair. ``seed`` (32 bytes) is the secret; it never shows in ``repr``."""

    seed: bytes = field(repr=False)
    public: bytes

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """The key of a 32-byte seed; Refused ``key/damaged`` for another length."""
        from nacl.signing import SigningKey

        if len(seed) != 32:
            raise damaged()
        return cls(seed, bytes(SigningKey(seed).verify_key))

    @classmethod
    def generate(cls) -> Self:
        """A new key from the operating system's random numbers."""
        import secrets

        return cls.from_seed(secrets.token_bytes(32))

    @property
    def public_blob(self) -> bytes:
        """The SSH public key blob."""
        return ed25519_blob(self.public)

    @property
    def public_line(self) -> str:
        """``ssh-ed25519 AAAA…`` without a comment."""
        return public_line_of(self.public_blob)

    @property
    def key_id(self) -> str:
        """16 lower-case hex digits."""
        return key_id_of_blob(self.public_blob)

    def sign(self, message: bytes, namespace: str) -> str:
        """Armoured SSHSIG over ``message``, as ``ssh-keygen -Y sign`` writes it; the same input gives the same text."""
        from nacl.signing import SigningKey

        payload = sshsig_format.signed_payload(message, namespace, "sha512")
        signature = SigningKey(self.seed).sign(payload).signature
        return sshsig_format.write(self.public_blob, namespace, "sha512", signature)

    def write_key_file(self, path: Path, comment: str = "writerdesk") -> None:
        """Write an OpenSSH private key file, mode 0600; DiskProblem when the disk will not."""
        write_private_file(path, key_file.key_file_text(self.seed, self.public, comment).encode())


def load_key_file(path: Path) -> DeviceKey:
    """Read an unlocked OpenSSH Ed25519 key file; Refused ``key/…``, DiskProblem when it cannot be opened."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_KEY_FILE)
    except FileNotFoundError as error:
        raise Refused("key/not-found", "There is no key file {name}.", "Check the path.", name=path.name) from error
    except OSError as error:
        raise disk_problem(error, path) from error
    try:
        seed, public = key_file.seed_and_public(data.decode("ascii"))
    except UnicodeDecodeError as error:
        raise damaged() from error
    key = DeviceKey.from_seed(seed)
    if key.public != public:
        raise damaged()
    return key
