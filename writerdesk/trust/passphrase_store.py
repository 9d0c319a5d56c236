"""Secrets in one file locked with a passphrase: Argon2id (interactive limits) and secretbox, both from libsodium.

The file is JSON: ``{"version": 1, "kdf": "argon2id", "operations", "memory", "salt", "box"}``; the box holds a JSON
object of names and base64 secrets. Interactive limits (2 passes, 64 MiB) keep a call that signs under a second.
"""

from __future__ import annotations

import base64
import binascii
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from writerdesk.errors import Refused, SecretProblem
from writerdesk.trust.private_file import disk_problem, write_private_file
from writerdesk.trust.strict_json import read_json

VERSION = 1
NEW_COST = (2, 64 << 20)
"""Operations and bytes of memory that guessing one passphrase of a new file costs: libsodium's for people who wait."""
_MOST_OPERATIONS, _MOST_MEMORY = 4, 256 * 1024 * 1024  # a file that asks for more is not ours


class _LockedFile(msgspec.Struct, frozen=True):
    version: int
    kdf: str
    operations: int
    memory: int
    salt: bytes
    box: bytes


class PassphraseStore:
    """Secrets behind a passphrase; the derived key, never the passphrase, is kept for this object's life."""

    def __init__(self, file: Path, passphrase: bytes) -> None:
        self._file = file
        self._passphrase = passphrase
        self._keys: dict[tuple[bytes, int, int], bytes] = {}

    def get(self, name: str) -> bytes | None:
        """The secret, or None; SecretProblem ``secret/wrong-passphrase|damaged|newer``."""
        return self._read()[1].get(name)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret; SecretProblem as in ``get``, DiskProblem."""
        self._change(lambda found: found.update({name: secret}))

    def delete(self, name: str) -> None:
        """Forget a secret; SecretProblem as in ``get``, DiskProblem."""
        self._change(lambda found: found.pop(name, None))

    def _change(self, change: Callable[[dict[str, bytes]], object]) -> None:
        with _locked(self._file.with_name(self._file.name + ".lock")):
            locked, found = self._read()
            change(found)
            write_private_file(self._file, msgspec.json.encode(self._lock(locked, found)))

    def _read(self) -> tuple[_LockedFile, dict[str, bytes]]:
        from nacl.exceptions import CryptoError
        from nacl.secret import SecretBox

        try:
            data = self._file.read_bytes()
        except FileNotFoundError:
            return _new_file(), {}
        except OSError as error:
            raise disk_problem(error, self._file) from error
        locked = _parse(data)
        try:
            opened = SecretBox(self._key(locked)).decrypt(locked.box)
        except ValueError as error:  # shorter than its nonce
            raise _damaged() from error
        except CryptoError as error:
            raise SecretProblem(
                "secret/wrong-passphrase",
                "The passphrase does not open your keys, or their file is damaged.",
                "Try the passphrase again; if you are sure of it, restore {name} from a backup.",
                name=self._file.name,
            ) from error
        try:
            return locked, {name: base64.b64decode(text) for name, text in json.loads(opened).items()}
        except (ValueError, AttributeError, TypeError, binascii.Error) as error:
            raise _damaged() from error

    def _lock(self, file: _LockedFile, found: dict[str, bytes]) -> _LockedFile:
        from nacl.secret import SecretBox

        content = json.dumps({name: base64.b64encode(found[name]).decode() for name in sorted(found)})
        return msgspec.structs.replace(file, box=bytes(SecretBox(self._key(file)).encrypt(content.encode())))

    def _key(self, file: _LockedFile) -> bytes:
        from nacl.exceptions import CryptoError
        from nacl.pwhash import argon2id
        from nacl.secret import SecretBox

        made_with = (file.salt, file.operations, file.memory)
        if made_with not in self._keys:
            try:
                self._keys[made_with] = argon2id.kdf(
                    SecretBox.KEY_SIZE, self._passphrase, file.salt, file.operations, file.memory
                )
            except (CryptoError, ValueError) as error:
                raise _damaged() from error
        return self._keys[made_with]


def _new_file() -> _LockedFile:
    from nacl.pwhash import argon2id
    from nacl.utils import random

    return _LockedFile(VERSION, "argon2id", *NEW_COST, random(argon2id.SALTBYTES), b"")


def _parse(data: bytes) -> _LockedFile:
    try:
        locked = read_json(data, _LockedFile, "secrets")
    except Refused as error:
        raise _damaged() from error
    if locked.version > VERSION:
        raise SecretProblem("secret/newer", "The keys were locked by a newer WriterDesk.", "Update WriterDesk.")
    if locked.kdf != "argon2id" or locked.operations > _MOST_OPERATIONS or locked.memory > _MOST_MEMORY:
        raise _damaged()
    return locked


def _damaged() -> SecretProblem:
    return SecretProblem(
        "secret/damaged", "The file with your keys is damaged.", "Restore secrets.wdkeys from a backup."
    )


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    """Keep other processes out while the file is read and written anew."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = file.open("ab")
    except OSError as error:
        raise disk_problem(error, file) from error
    with handle:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
