"""The zip around a signed brief: which members it may have, and the document inside."""

from __future__ import annotations

from collections.abc import Mapping

from writerdesk.errors import Refused

DOCUMENT = "brief.json"
SIGNATURE = "brief.json.sshsig"
FOLDER = "attachments/"


def is_brief_file(data: bytes) -> bool:
    """Whether the bytes are a zip rather than TOML or JSON."""
    return data.startswith(b"PK")


def source_in(data: bytes) -> bytes:
    """The TOML or JSON of a brief: of a zip its ``brief.json``, whatever its signature, else the bytes themselves.

    Raises :class:`Refused` as :func:`members_of` and :func:`document_of`.
    """
    return document_of(members_of(data)) if is_brief_file(data) else data


def members_of(data: bytes) -> dict[str, bytes]:
    """The members of a brief's zip by name; raises :class:`Refused` ``zip/…``, ``brief/unlisted``."""
    from writerdesk.trust.strict_zip import read_zip

    members = read_zip(data)
    for name in members:
        inner = name.removeprefix(FOLDER)
        if name not in (DOCUMENT, SIGNATURE) and (inner == name or "/" in inner):
            raise Refused("brief/unlisted", "The file {name} does not belong in a brief.", where=name, name=name)
    return members


def document_of(members: Mapping[str, bytes]) -> bytes:
    """The exact bytes of ``brief.json``; raises :class:`Refused` ``brief/no-document``."""
    if DOCUMENT not in members:
        raise Refused("brief/no-document", "There is no brief.json in this file.", "Ask the vendor for it again.")
    return members[DOCUMENT]
