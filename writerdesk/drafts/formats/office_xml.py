"""XML of word processors as a stream of events: no entities, no document type, flat in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, NoReturn, Protocol
from xml.parsers import expat

from writerdesk.drafts.formats.manuscript import Pace
from writerdesk.drafts.formats.refusals import refused

MOST_ELEMENTS = 1_000_000
"""A novel of a million words, as Word writes it with three runs a paragraph, has less than half of it."""
_EMPTY_ELEMENTS = 300_000
"""So many elements with hardly a letter among them are no text."""
MOST_LETTERS = 64 << 20
MOST_DEPTH = 2_000
_CHUNK = 1 << 16

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://purl.org/dc/elements/1.1/": "dc",
}


class Listener(Protocol):
    """Hears the events of one part. Names are ``prefix:local`` with the prefixes of the standards."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def letters(self, text: str) -> None:
        """Character data."""


def listen(stream: IO[bytes], listener: Listener, *, where: str, size: int, pace: Pace) -> None:
    """Let ``listener`` hear the XML of ``stream`` (``size`` bytes).

    Raises :class:`Refused` ``import/entities`` at a document type, ``import/damaged``, ``import/zip-bomb``,
    ``import/too-large``.
    """
    _Hearing(listener, where).hear(stream, size, pace)


class _Names(dict[str, str]):
    def __missing__(self, name: str) -> str:
        space, _, local = name.rpartition(" ")
        self[name] = short = f"{_PREFIXES.get(space, '?')}:{local}" if space else local
        return short


class _Hearing:
    def __init__(self, listener: Listener, where: str) -> None:
        self._where = where
        self._names = _Names()
        self._listener = listener
        self._elements = self._letters = self._depth = 0
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_type
        parser.EntityDeclHandler = self._refuse_type
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        self._parser = parser

    def hear(self, stream: IO[bytes], size: int, pace: Pace) -> None:
        done = 0
        try:
            while chunk := stream.read(_CHUNK):
                self._parser.Parse(chunk, False)
                done += len(chunk)
                pace(min(1.0, done / max(1, size)))
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise refused("import/damaged", self._where) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        self._depth += 1
        if self._depth > MOST_DEPTH or (self._elements > _EMPTY_ELEMENTS and self._letters * 20 < self._elements):
            raise refused("import/zip-bomb", self._where)
        if self._elements > MOST_ELEMENTS:
            raise refused("import/too-large", self._where)
        names = self._names
        if attributes:
            attributes = {names[key]: value for key, value in attributes.items()}
        self._listener.start(names[name], attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._listener.end(self._names[name])

    def _data(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > MOST_LETTERS:
            raise refused("import/zip-bomb", self._where)
        self._listener.letters(text)

    def _refuse_type(self, *_told: object) -> NoReturn:
        raise refused("import/entities", self._where)


class Collector:
    """A listener that keeps the attributes of a few elements, for the small parts beside the text."""

    def __init__(self, names: Iterable[str]) -> None:
        self._wanted = frozenset(names)
        self.found: list[tuple[str, dict[str, str]]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Keep a wanted element."""
        if name in self._wanted:
            self.found.append((name, attributes))

    def end(self, name: str) -> None:
        """Nothing to do."""

    def letters(self, text: str) -> None:
        """Nothing to do."""
