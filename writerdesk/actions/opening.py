"""Looking into packages: what exactly left or will leave, and opening an encrypted one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from writerdesk.errors import DiskProblem, Refused
from writerdesk.packages.opening import open_package, unpack
from writerdesk.packages.verifying import verify_package
from writerdesk.trust.age import identities_in


def what_is_inside(data: bytes) -> dict[str, Any]:
    """Every document of a package, in one: exactly what the vendor gets. Raises Refused with the reader's code."""
    found = verify_package(data, None, datetime.now(UTC))
    if found.contents is None:
        first = found.errors[0]
        raise Refused(first.code, "{why}", "Ask the sender for it again.", where=first.where, why=first.message)
    inside = found.contents
    return {
        "uuid": found.uuid,
        "revision": found.revision,
        "brief": found.brief,
        "signature": found.signature,
        "text": inside.text,
        "piece": inside.piece,
        "consent": inside.consent,
        "process": inside.process,
        "files": {name: len(body) for name, body in sorted(inside.files.items())},
    }


def open_encrypted(data: bytes, name: str, identity: Path, out: Path) -> dict[str, Any]:
    """Decrypt a package with the identity in a file and unpack it into the new folder ``out``."""
    try:
        identities = identities_in(identity.read_text(encoding="utf-8", errors="replace"))
    except OSError as problem:
        raise DiskProblem(
            "disk/unreadable", "{file} cannot be read.", "Check the name of the file.", file=str(identity)
        ) from problem
    members: Mapping[str, Path] = unpack(open_package(data, identities), out.absolute())
    return {"opened": name, "out": str(out.absolute()), "files": sorted(members)}
