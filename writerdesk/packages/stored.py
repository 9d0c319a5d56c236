"""The documents of a package that was judged when it came and whose SHA-256 still fits: they are read, not judged."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from writerdesk.packages.bag_info import NONE, read_bag_info
from writerdesk.packages.contents import CONSENT, PIECE_JSON, PIECE_TXT
from writerdesk.packages.documents import Consent, PieceDocument
from writerdesk.packages.faults import refusal

_END, _ENTRY, _LENGTHS = struct.Struct("<4s4H2LH"), struct.Struct("<4s6H3L5H2L"), struct.Struct("<2H")
_LOCAL = 30
_BRIEF = re.compile(rb"^WriterDesk-Brief: (\S+)$", re.MULTILINE)


class StoredPackage(NamedTuple):
    """What a release needs: piece.txt, piece.json, the consent, the brief as ``id@version``.

    ``piece_json`` is piece.json as it stands, of a critique only.
    """

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
        places = _places(data)
        top = next(iter(places)).split("/", 1)[0]
        text, piece, consent, headers = (
            _member(data, *places[f"{top}/{name}"])
            for name in (f"data/{PIECE_TXT}", f"data/{PIECE_JSON}", f"data/{CONSENT}", "bag-info.txt")
        )
        document = msgspec.json.decode(piece, type=PieceDocument)
        return StoredPackage(
            text=text.decode("utf-8"),
            piece=document,
            piece_json={} if document.judged is None else msgspec.json.decode(piece, type=dict[str, Any]),
            consent=msgspec.json.decode(consent, type=Consent),
            brief=_brief(headers, top.removeprefix("wd-")),
        )
    except (struct.error, zlib.error, StopIteration, LookupError, ValueError) as error:
        raise refusal("document/missing", "data/") from error


def _places(data: bytes) -> Mapping[str, tuple[int, int, int]]:
    """Method, packed size and local header of each member, from the central directory (APPNOTE 6.3.10, 4.3.12).

    The end record is the last thing in the file: the strict reader takes no comment and no Zip64.
    """
    _sign, _disk, _first, _here, count, _size, at, _comment = _END.unpack_from(data, len(data) - _END.size)
    places = {}
    for _ in range(count):
        entry = _ENTRY.unpack_from(data, at)
        method, packed, (name, extra, comment), local = entry[4], entry[8], entry[10:13], entry[16]
        at += _ENTRY.size
        places[data[at : at + name].decode("ascii")] = method, packed, local
        at += name + extra + comment
    return places


def _member(data: bytes, method: int, packed: int, local: int) -> bytes:
    """The content of a member, whose packed bytes stand behind its local header."""
    name, extra = _LENGTHS.unpack_from(data, local + _LOCAL - _LENGTHS.size)
    begin = local + _LOCAL + name + extra
    content = data[begin : begin + packed]
    return zlib.decompress(content, -zlib.MAX_WBITS) if method else content


def _brief(headers: bytes, uuid: str) -> str | None:
    """The header as WriterDesk writes it; any other spelling is the whole reader's."""
    found = _BRIEF.search(headers)
    if found is None:
        return read_bag_info(headers, uuid).brief
    named = found[1].decode()
    return None if named == NONE else named
