"""Dictionaries that come in a zip file or as an extension of a word processor (``.oxt``), read within bounds.

Nothing is ever written under a name that stands in the archive, and only the members of one pair are unpacked.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile, ZipInfo

from writerdesk.errors import Refused
from writerdesk.trust.zip_names import name_fault

_MOST_DIRECTORY = 4 << 20
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED = 0x1
_CLIMBS = {"name-parent", "name-absolute", "name-drive", "name-backslash", "name-nul", "name-control"}


def pair_in_archive(data: bytes, name: str, most: int, wanted: Sequence[str]) -> tuple[str, bytes, bytes]:
    """The one dictionary in a zip file: its name, the bytes of its ``.dic`` and of its ``.aff``, each up to ``most``.

    Where there are several, the first of ``wanted`` (names without ending; ``_`` is ``-``) that is there is taken.
    Raises :class:`Refused` ``dictionary/zip-…``, ``dictionary/no-pair``, ``dictionary/several``,
    ``dictionary/too-large``.
    """
    _check_directory(data, name)
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = _members(archive, name)
            stem = _choose(members, name, wanted)
            dic, aff = (_read(archive, members[stem + ending], name, most) for ending in (".dic", ".aff"))
    except (BadZipFile, zlib.error, EOFError, RuntimeError, UnicodeDecodeError, struct.error) as e:
        raise _damaged(name) from e
    return PurePosixPath(stem).name, dic, aff


def _damaged(name: str) -> Refused:
    return Refused(
        "dictionary/zip-damaged", "{file} is no zip file that can be read, or a part of it is missing.",
        "Fetch it again from where it came.", where=name, file=name,
    )  # fmt: skip


def _bomb(name: str) -> Refused:
    return Refused(
        "dictionary/zip-bomb", "{file} unpacks to far more than a dictionary can be.",
        "Fetch the dictionary from somebody you know.", where=name, file=name,
    )  # fmt: skip


def _check_directory(data: bytes, name: str) -> None:
    """The list of members is small: ``zipfile`` would make an object of each entry before anybody could look."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65_557))
    if at < 0 or at + _END.size > len(data):
        raise _damaged(name)
    if int(_END.unpack_from(data, at)[5]) > _MOST_DIRECTORY or b"PK\x06\x07" in data[max(0, at - 20) : at]:
        raise _bomb(name)


def _members(archive: ZipFile, name: str) -> dict[str, ZipInfo]:
    """The members by their names; one that would be written elsewhere makes the whole archive suspect."""
    found: dict[str, ZipInfo] = {}
    for member in archive.infolist():
        fault = name_fault(member.orig_filename.encode("ascii", "replace"))
        if fault in _CLIMBS or stat.S_ISLNK(member.external_attr >> 16):
            raise Refused(
                "dictionary/zip-path", "{file} holds a member that would be written outside of its folder: {member}.",
                "Fetch the dictionary from somebody you know.", where=name, file=name,
                member=ascii(member.orig_filename)[1:-1],
            )  # fmt: skip
        found[member.filename] = member
    return found


def _choose(members: dict[str, ZipInfo], name: str, wanted: Sequence[str]) -> str:
    lists = sorted(one.removesuffix(".dic") for one in members if one.endswith(".dic"))
    pairs = [stem for stem in lists if f"{stem}.aff" in members]
    if not pairs:
        told = {"file": name, "found": ", ".join(PurePosixPath(stem).name + ".dic" for stem in lists[:8])}
        sentence = "There is no dictionary in {file}: a .dic and an .aff of the same name."
        if lists:
            sentence = "In {file} these come without their .aff, which holds the rules: {found}."
        raise Refused("dictionary/no-pair", sentence, "Bring both files together.", where=name, **told)
    plain = {PurePosixPath(stem).name.casefold().replace("_", "-"): stem for stem in reversed(pairs)}
    for one in wanted:
        if one.casefold().replace("_", "-") in plain:
            return plain[one.casefold().replace("_", "-")]
    if len(pairs) > 1:
        raise Refused(
            "dictionary/several", "There are several dictionaries in {file}: {found}.",
            "Say which one with --name.", where=name, file=name,
            found=", ".join(PurePosixPath(stem).name for stem in pairs[:40]),
        )  # fmt: skip
    return pairs[0]


def _read(archive: ZipFile, member: ZipInfo, name: str, most: int) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise Refused(
            "dictionary/zip-encrypted", "{file} is locked with a password.", "Unpack it first.", where=name, file=name
        )
    if member.file_size > most:
        raise _bomb(name)
    # What a member claims to have is not believed: one byte more than allowed is enough to know.
    with archive.open(member) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise _bomb(name)
    return data
