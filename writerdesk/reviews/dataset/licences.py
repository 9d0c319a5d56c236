"""``LICENSES``: a file for each licence that occurs, with its text where WriterDesk has it, else where it is found."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from writerdesk.packages.crate import licence_address
from writerdesk.resources import resource

FOLDER = "LICENSES"
# Identifiers that the Hugging Face Hub knows, in its spelling; others stand in the card as they were given.
_HUB = frozenset(
    "cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 "
    "cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 odc-by odbl pddl "
    "gfdl mit apache-2.0 lgpl-lr".split()
)


def licence_files(licences: Iterable[str]) -> dict[str, bytes]:
    """Path → content for each of these licences."""
    return {f"{FOLDER}/{licence_file_name(licence)}": _text(licence) for licence in sorted(set(licences))}


def licence_file_name(licence: str) -> str:
    """The identifier with ``.txt``; what is no plain name becomes one that stays its own."""
    plain = re.sub(r"[^A-Za-z0-9.+-]+", "_", licence).strip("._")[:80]
    if plain == licence:
        return f"{plain}.txt"
    return f"{plain or 'licence'}-{hashlib.sha256(licence.encode()).hexdigest()[:8]}.txt"


def hub_licence(licence: str) -> str:
    """The name that a dataset card uses for a licence; community licences keep their own."""
    return licence.lower() if licence.lower() in _HUB else licence


def _text(licence: str) -> bytes:
    known = resource("licenses", "works", licence_file_name(licence))
    if known.is_file():
        return known.read_bytes().replace(b"\r\n", b"\n")
    address = licence_address(licence)
    where = f"Its text: {address}" if "://" in address else "Its text is part of the brief that each row names."
    return f"{' '.join(licence.split())}\n\n{where}\n".encode()
