"""Encrypting a sealed package for the vendor, and opening one for whoever holds a key."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from writerdesk.errors import Refused
from writerdesk.packages.sealing import SealedPackage
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.trust import age
from writerdesk.trust.strict_zip import Limits, read_zip, refusal


@dataclass(frozen=True)
class EncryptedPackage:
    """A sealed package as an age file. Encrypting again gives other bytes: keep these and send these."""

    data: bytes = field(repr=False)
    name: str
    sha256: str


def encrypt_package(sealed: SealedPackage, recipients: Sequence[str]) -> EncryptedPackage:
    """Encrypt to the age keys of the invite, each of which can open it alone; Refused ``age/recipient``."""
    data = age.encrypt(sealed.data, recipients)
    return EncryptedPackage(data, f"{sealed.name}.age", hashlib.sha256(data).hexdigest())


def open_package(data: bytes, identities: Sequence[str]) -> bytes:
    """The zip inside an encrypted package; bytes that are not encrypted come back as they are.

    Raises Refused ``age/cannot-open`` or ``zip/total-size``.
    """
    if not age.is_age(data):
        return data
    opened = age.decrypt(data, identities)
    if len(opened) > Limits().file_size:
        raise refusal("zip/total-size")
    return opened


def unpack(data: bytes, folder: Path) -> Mapping[str, Path]:
    """Write the members of a package into ``folder``, which must be new or empty; where each came to lie.

    The strict reader has judged every name before the first file is made. Raises Refused ``zip/…`` or
    ``package/folder-not-empty``, DiskProblem.
    """
    members = read_zip(data)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(
            "package/folder-not-empty",
            "The folder {name} is not empty.",
            "Name a new folder.",
            where=folder.name,
            name=folder.name,
        )
    placed = {name: folder.joinpath(*name.split("/")) for name in members}
    for name, path in placed.items():
        make_folder(path.parent)
        write_file(path, members[name])
    return placed
