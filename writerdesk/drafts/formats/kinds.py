"""Which formats there are, and what a file is by its bytes; its name only tells Fountain from other text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from writerdesk.drafts.formats.encodings import MARKS, control_bytes, wide_without_mark
from writerdesk.drafts.formats.refusals import not_read, refused
from writerdesk.errors import Refused
from writerdesk.said import Said

Name = Literal["txt", "md", "docx", "odt", "fountain", "epub"]
Readable = Literal["txt", "md", "docx", "odt", "fountain"]

_SAMPLE = 64 << 10
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
# The first bytes of files that are often mistaken for a text, and what people call them.
_MAGIC = {
    Said("a picture"): (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8"),
    Said("a PDF"): (b"%PDF-",),
    Said("a program"): (b"\x7fELF", b"MZ\x90"),
    Said("a database"): (b"SQLite format 3\0",),
    Said("a packed file"): (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"(\xb5/\xfd"),
    Said("a recording"): (b"ID3", b"OggS", b"RIFF"),
}
_WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)[\s>]", re.IGNORECASE)
_TOO_SHORT_TO_TELL = 64


@dataclass(frozen=True)
class Format:
    """A kind of file: its suffixes, the first being the one we give; whether it holds several pieces as a book."""

    name: Name
    words: str
    suffixes: tuple[str, ...]
    reads: bool = True
    several: bool = False


FORMATS: dict[Name, Format] = {
    one.name: one
    for one in (
        Format("txt", "Plain text", (".txt", ".text")),
        Format("md", "Markdown", (".md", ".markdown")),
        Format("docx", "Word", (".docx",)),
        Format("odt", "OpenDocument", (".odt", ".ott")),
        Format("fountain", "Fountain", (".fountain", ".spmd")),
        Format("epub", "EPUB book", (".epub",), reads=False, several=True),
    )
}


def kind_of(data: bytes, name: str) -> Readable:
    """What ``data`` is; ``name`` is its file name.

    Raises :class:`Refused` ``import/encrypted``, ``import/old-word``, ``import/not-read``, ``import/binary``,
    ``import/damaged``, ``import/zip-bomb``.
    """
    if data.startswith(_OLE):
        raise _ole_refusal(data, name)
    if data.startswith(_ZIP):
        return _packed_kind(data, name)
    refuse_binary(data, name)
    suffix = PurePath(name).suffix.lower()
    return "fountain" if suffix in FORMATS["fountain"].suffixes else "md" if suffix in FORMATS["md"].suffixes else "txt"


def refuse_binary(data: bytes, name: str) -> None:
    """Raise :class:`Refused` ``import/binary`` or ``import/not-read`` for what holds no text that could be read."""
    if data.startswith(b"{\\rtf"):
        raise not_read(name, Said("a Rich Text file"), Said("Save it as DOCX or ODT in the program it comes from."))
    if _WEB_PAGE.match(data):
        raise not_read(name, Said("a web page"), Said("Copy its text from the browser, or save it there as text."))
    for words, beginnings in _MAGIC.items():
        if data.startswith(beginnings):
            raise not_read(name, words, Said("Choose a file that holds a text."), code="import/binary")
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in MARKS) or len(sample) < _TOO_SHORT_TO_TELL:
        return
    if control_bytes(sample) * 20 > len(sample) and not wide_without_mark(data):
        raise not_read(name, Said("no text"), Said("Choose a file that holds a text."), code="import/binary")


def _ole_refusal(data: bytes, name: str) -> Refused:
    # An encrypted DOCX is an OLE file with a stream of this name ([MS-OFFCRYPTO] 1.3.2).
    if "EncryptedPackage".encode("utf-16-le") in data:
        return refused("import/encrypted", name)
    return refused("import/old-word", name)


def _packed_kind(data: bytes, name: str) -> Readable:
    from writerdesk.drafts.formats.office_zip import OfficeZip

    with OfficeZip(data, name) as package:
        if "[Content_Types].xml" in package.names:
            if any(member.startswith("word/") for member in package.names):
                return "docx"
            raise not_read(name, Said("no text document of Word"), Said("Save its text as DOCX."))
        mimetype = package.read("mimetype", 100) if "mimetype" in package.names else b""
    if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
        return "odt"
    if mimetype.startswith(b"application/epub"):
        raise not_read(name, Said("an EPUB book"), Said("Import the text it was made from."))
    raise not_read(name, Said("a packed file"), Said("Unpack it and import the text inside."), code="import/binary")
