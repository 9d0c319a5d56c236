"""BagIt manifests, read strictly: lines as ``sha256sum`` writes them, every file listed, none twice."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from writerdesk.packages.faults import refusal

_MANIFEST = re.compile(r"(tag)?manifest-([a-z0-9]+)\.txt")
_LINE = re.compile(r"([0-9A-Fa-f]+)  (\S(?:.*\S)?)")
_SWAPPED = re.compile(r"\S.*\s[0-9A-Fa-f]{32,128}")
_LONGEST_LINE = 1024  # longer than any digest and any name that the zip reader lets in
_HEX_DIGITS = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}


def manifests_in(members: Iterable[str], *, tag: bool) -> dict[str, str]:
    """Algorithm → file name of the payload manifests, or of the tag manifests.

    Refused ``bag/no-manifest`` or ``bag/no-tagmanifest``, ``bag/other-algorithms``, ``bag/unknown-algorithm``.
    """
    matches = [match for name in members if (match := _MANIFEST.fullmatch(name)) and bool(match[1]) == tag]
    found = {match[2]: match[0] for match in matches}
    if not found:
        raise refusal("bag/no-tagmanifest" if tag else "bag/no-manifest")
    if "sha256" not in found:
        raise refusal("bag/other-algorithms", ", ".join(sorted(found.values())))
    for algorithm, name in sorted(found.items()):
        if algorithm not in _HEX_DIGITS:
            raise refusal("bag/unknown-algorithm", name)
    return found


def read_manifest(data: bytes, name: str, algorithm: str, *, tag: bool) -> dict[str, str]:
    """Path → digest in lower-case hex; Refused ``bag/carriage-return|manifest-line|hash-order|duplicate-line|…``."""
    text = data.decode("latin-1")
    if "\r" in text or re.search("%0[ad]", text, re.IGNORECASE):
        raise refusal("bag/carriage-return", name)
    listed: dict[str, str] = {}
    for number, line in enumerate(text.removesuffix("\n").split("\n") if text else [], 1):
        where = f"{name} line {number}"
        if len(line) > _LONGEST_LINE:
            raise refusal("bag/manifest-line", where)
        match = _LINE.fullmatch(line)
        if not match or len(match[1]) != _HEX_DIGITS[algorithm] or not line.isascii():
            raise refusal("bag/hash-order" if _SWAPPED.fullmatch(line) else "bag/manifest-line", where)
        digest, path = match[1].lower(), match[2]
        parts = path.split("/")
        if (parts[0] == "data") == tag or {"", ".", ".."} & set(parts) or "\\" in path:
            raise refusal("bag/manifest-path", where)
        if path in listed:
            raise refusal("bag/duplicate-line", where)
        listed[path] = digest
    return listed


def changed_files(members: Mapping[str, bytes], listed: Mapping[str, str], algorithm: str) -> list[str]:
    """Paths whose bytes do not have the digest that is listed, sorted."""
    return sorted(
        path
        for path, digest in listed.items()
        if hashlib.new(algorithm, members[path], usedforsecurity=False).hexdigest() != digest
    )
