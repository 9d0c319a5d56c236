"""The documents of a package that was judged when it came and whose SHA-256 still fits: they are read, not judged."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any, NamedTuple

import msgspec

from writerdesk.packages.bag_info import NONE, read_bag_info
from writerdesk.packages.contents import CONSENT, PIECE_JSON, PIECE_TXT
from writerdesk.packages.documents import Consent, PieceDocument
from writerdesk.packages.faults import refusal

_BRIEF = re.compile(rb"^WriterDesk-Brief: (\S+)$", re.MULTILINE)


class StoredPackage(NamedTuple):
    """What a release needs: piece.txt, piece.json (also as it stands), the consent, the brief as ``id@version``."""

    text: str
    piece: PieceDocument
    piece_json: dict[str, Any]
    consent: Consent
    brief: str | None


def read_stored(data: bytes) -> StoredPackage:
    """Read the documents in the bytes of a package that was found valid; Refused ``document/missing`` for others.

    Nothing is judged again, neither signature nor manifests: who calls has compared the SHA-256 of ``data`` with that
    of the bytes that were judged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            top = archive.filelist[0].filename.split("/", 1)[0]
            text, piece, consent = (archive.read(f"{top}/data/{name}") for name in (PIECE_TXT, PIECE_JSON, CONSENT))
            headers = archive.read(f"{top}/bag-info.txt")
        return StoredPackage(
            text=text.decode("utf-8"),
            piece=msgspec.json.decode(piece, type=PieceDocument),
            piece_json=msgspec.json.decode(piece, type=dict[str, Any]),
            consent=msgspec.json.decode(consent, type=Consent),
            brief=_brief(headers, top.removeprefix("wd-")),
        )
    except (zipfile.BadZipFile, LookupError, ValueError) as error:
        raise refusal("document/missing", "data/") from error


def _brief(headers: bytes, uuid: str) -> str | None:
    """The header as WriterDesk writes it; any other spelling is the whole reader's."""
    found = _BRIEF.search(headers)
    if found is None:
        return read_bag_info(headers, uuid).brief
    named = found[1].decode()
    return None if named == NONE else named
