"""Encryption to several recipients in the age format (age-encryption.org/v1), through pyrage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, BinaryIO

from writerdesk.errors import Refused

HEADER = b"age-encryption.org/v1\n"


def is_age(data: bytes) -> bool:
    """Whether these bytes begin like an age file."""
    return data.startswith(HEADER)


def new_identity() -> tuple[str, str]:
    """A new X25519 pair: (identity ``AGE-SECRET-KEY-1…``, the secret; recipient ``age1…``, public)."""
    from pyrage import x25519

    identity = x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(identity: str) -> str:
    """The public recipient ``age1…`` of an identity; Refused ``age/identity``."""
    from pyrage import IdentityError, x25519

    try:
        return str(x25519.Identity.from_str(identity.strip()).to_public())
    except IdentityError as error:
        raise _bad_identity() from error


def identities_in(text: str) -> list[str]:
    """Identities of a key file as ``age-keygen`` writes it, comments apart; Refused ``age/identity``."""
    lines = [line.strip() for line in text.splitlines()]
    found = [line for line in lines if line and not line.startswith("#")]
    if not found:
        raise _bad_identity()
    for identity in found:
        recipient_of(identity)
    return found


def identity_file(identity: str) -> str:
    """Text of a key file that ``age -d -i`` reads, for a stick or for paper."""
    return f"# public key: {recipient_of(identity)}\n{identity.strip()}\n"


def encrypt(data: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt to each of ``recipients`` (``age1…``); any one of them can open it. The bytes differ each time.

    Raises Refused ``age/recipient`` when a recipient is no age key or there is none.
    """
    import pyrage

    with _usable():
        return bytes(pyrage.encrypt(data, _keys(recipients)))


def encrypt_into(out: BinaryIO, data: BinaryIO, recipients: Sequence[str]) -> None:
    """As :func:`encrypt`, from one open file to another and never as a whole in memory."""
    import pyrage

    with _usable():
        pyrage.encrypt_io(data, out, _keys(recipients))


def _keys(recipients: Sequence[str]) -> list[Any]:
    import pyrage

    return [pyrage.x25519.Recipient.from_str(recipient.strip()) for recipient in recipients]


@contextmanager
def _usable() -> Iterator[None]:
    import pyrage

    try:
        yield
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise Refused(
            "age/recipient",
            "The vendor's encryption key cannot be used.",
            "Ask the vendor for a new invite.",
        ) from error


def decrypt(data: bytes, identities: Sequence[str]) -> bytes:
    """Open an age file with one of ``identities``; Refused ``age/identity`` or ``age/cannot-open``.

    A wrong key and a damaged file cannot be told apart here.
    """
    import pyrage

    try:
        keys = [pyrage.x25519.Identity.from_str(identity.strip()) for identity in identities]
    except pyrage.IdentityError as error:
        raise _bad_identity() from error
    try:
        return bytes(pyrage.decrypt(data, keys))
    except pyrage.DecryptError as error:
        raise Refused(
            "age/cannot-open",
            "This file was encrypted for another key, or it is damaged.",
            "Fetch the file again; if it still does not open, use the key it was encrypted for.",
        ) from error


def lock(data: bytes, passphrase: str) -> bytes:
    """Encrypt with a passphrase (scrypt, about a second); ``age -d`` opens it too. The bytes differ each time."""
    import pyrage

    return bytes(pyrage.passphrase.encrypt(data, passphrase))


def unlock(data: bytes, passphrase: str) -> bytes:
    """Open what :func:`lock` or ``age -p`` made; Refused ``age/passphrase``."""
    import pyrage

    try:
        return bytes(pyrage.passphrase.decrypt(data, passphrase))
    except pyrage.DecryptError as error:
        raise Refused(
            "age/passphrase",
            "This passphrase does not open the file, or the file is damaged.",
            "Write the passphrase again, letter by letter; without it nobody can open the file.",
        ) from error


def _bad_identity() -> Refused:
    return Refused("age/identity", "This is no age key.", "Use the key file that was made with the desk.")
