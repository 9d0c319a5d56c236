"""Writing a BagIt 1.0 bag (RFC 8493) with SHA-256 manifests, in memory."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence

from writerdesk.packages.faults import refusal
from writerdesk.trust.keys import DeviceKey

NAMESPACE = "package@writerdesk"
BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def write_bag(payload: Mapping[str, bytes], headers: Sequence[tuple[str, str]], key: DeviceKey) -> dict[str, bytes]:
    """Members of a signed bag by path within it.

    ``payload`` is by path under ``data/``; ``headers`` go into bag-info.txt after Payload-Oxum, in their order.
    Raises Refused ``bag/header-value`` for a value that would break out of its line.
    """
    data = {f"data/{name}": content for name, content in payload.items()}
    oxum = f"{sum(map(len, data.values()))}.{len(data)}"
    tags = {
        "bagit.txt": BAGIT_TXT,
        "bag-info.txt": _info([headers[0], ("Payload-Oxum", oxum), *headers[1:]]),
        "manifest-sha256.txt": manifest(data),
    }
    tagmanifest = manifest(tags)
    signature = key.sign(tagmanifest, NAMESPACE)
    return {
        **data,
        **tags,
        "tagmanifest-sha256.txt": tagmanifest,
        f"signatures/{key.key_id}.sshsig": signature.encode(),
    }


def manifest(files: Mapping[str, bytes]) -> bytes:
    """Manifest lines as ``sha256sum`` prints them, sorted by path."""
    return b"".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n".encode() for name in sorted(files))


def _info(headers: Sequence[tuple[str, str]]) -> bytes:
    for label, value in headers:
        # Cc: control characters; Zl, Zp: line and paragraph separators, at which some readers break lines.
        if not value.strip() or any(unicodedata.category(c) in {"Cc", "Zl", "Zp", "Cs"} for c in value):
            raise refusal("bag/header-value", label)
    return "".join(f"{label}: {value}\n" for label, value in headers).encode()
