"""Problem documents in the language that was asked for: the sentences of errors that the window has translated.

They stand in the context ``Errors`` of ``translations/writerdesk_LANG.ts`` as templates, which are filled afterwards.
Which of the languages is taken says ``Accept-Language`` (RFC 9110, 12.5.4; lookup as in RFC 4647, 3.4). The packaged
program has no such files: :func:`packed` puts these sentences into one, which stands beside its catalogues.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from writerdesk.resources import data_root
from writerdesk.said import Said

CONTEXT = "Errors"
PACKED = "problems.json.xz"
ENGLISH = "en"
_LONGEST = 1_000
"""Signs of a header that are looked at."""


@dataclass(frozen=True)
class ProblemWords:
    """One language: ``tag`` of BCP 47, ``sentences`` from the English template to the translated one."""

    tag: str
    sentences: Mapping[str, str]

    def said(self, template: str, fields: Mapping[str, object]) -> str:
        """A template in this language, filled; fields that are sentences themselves are put in this language too."""
        words = {name: self._field(value) for name, value in fields.items()}
        known = self.sentences.get(template, template)
        return known.format(**words) if fields else known

    def _field(self, value: object) -> object:
        if isinstance(value, Said):
            return self.said(value.template, value.fields)
        return self.sentences.get(value, value) if isinstance(value, str) else value


IN_ENGLISH = ProblemWords(ENGLISH, {})


def asked_words(header: str) -> ProblemWords:
    """The words for an ``Accept-Language`` header; English where nothing else that is asked for is there."""
    spoken = _spoken()
    for wanted in _ranges(header[:_LONGEST]):
        parts = wanted.split("-")
        for length in range(len(parts), 0, -1):
            shorter = "-".join(parts[:length])
            if shorter == ENGLISH or wanted == "*":
                return IN_ENGLISH
            found = spoken.get(shorter) or next((f for t, f in spoken.items() if t.split("-")[0] == shorter), None)
            if found is not None:
                return _words(found)
    return IN_ENGLISH


def _ranges(header: str) -> list[str]:
    """The languages of the header in lower case, the one liked best first; those with weight 0 are left out."""
    weighted = []
    for at, part in enumerate(header.split(",")):
        tag, _, weight = part.strip().lower().partition(";")
        try:
            liked = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if tag.strip() and 0 < liked <= 1:
            weighted.append((-liked, at, tag.strip()))
    return [tag for _liked, _at, tag in sorted(weighted)]


def packed(folder: Path) -> bytes:
    """The sentences of every ``writerdesk_LANG.ts`` in a folder, for a file named :data:`PACKED`."""
    found = {name: _read(folder / f"writerdesk_{name}.ts") for name in _named(folder)}
    return lzma.compress(json.dumps(found, ensure_ascii=False, sort_keys=True).encode("utf-8"), preset=9)


@cache
def _spoken() -> Mapping[str, str]:
    """Languages that have a catalogue: tag in lower case → as the file spells it."""
    return {name.replace("_", "-").lower(): name for name in _brought() or _named(_folder())}


@cache
def _words(name: str) -> ProblemWords:
    sentences = _brought().get(name) or _read(_folder() / f"writerdesk_{name}.ts")
    return ProblemWords(name.replace("_", "-"), sentences)


@cache
def _brought() -> dict[str, dict[str, str]]:
    """What the packaged program has: language → template → sentence; nothing in any other."""
    file = _folder() / PACKED
    found: dict[str, dict[str, str]] = json.loads(lzma.decompress(file.read_bytes())) if file.exists() else {}
    return found


def _folder() -> Path:
    return data_root() / "translations"


def _named(folder: Path) -> list[str]:
    return [file.stem.removeprefix("writerdesk_") for file in sorted(folder.glob("writerdesk_*.ts"))]


def _read(file: Path) -> dict[str, str]:
    """The sentences of a catalogue that are translated: template → sentence."""
    found: dict[str, str] = {}
    for context in ET.parse(file).iterfind("context"):  # noqa: S314 - our own file
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iterfind("message"):
            source, translated = message.findtext("source"), message.find("translation")
            if source and translated is not None and translated.get("type") is None and translated.text:
                found[source] = translated.text
    return found
