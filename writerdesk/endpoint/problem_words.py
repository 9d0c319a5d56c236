"""Problem documents in the language that was asked for: the sentences of errors that the window has translated.

They stand in the context ``Errors`` of ``translations/writerdesk_LANG.ts`` as templates, which are filled afterwards.
Which of the languages is taken says ``Accept-Language`` (RFC 9110, 12.5.4; lookup as in RFC 4647, 3.4). A program that
was frozen without these files answers in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from writerdesk.resources import data_root

CONTEXT = "Errors"
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
        words = {name: self.sentences.get(value, value) if isinstance(value, str) else value
                 for name, value in fields.items()}  # fmt: skip
        known = self.sentences.get(template, template)
        return known.format(**words) if fields else known


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


@cache
def _spoken() -> Mapping[str, str]:
    """Languages that have a catalogue: tag in lower case → as the file spells it."""
    files = sorted((data_root() / "translations").glob("writerdesk_*.ts"))
    names = [file.stem.removeprefix("writerdesk_") for file in files]
    return {name.replace("_", "-").lower(): name for name in names}


@cache
def _words(name: str) -> ProblemWords:
    tree = ET.parse(data_root() / "translations" / f"writerdesk_{name}.ts")  # noqa: S314 - our own file
    found: dict[str, str] = {}
    for context in tree.iterfind("context"):
        if context.findtext("name") != CONTEXT:
            continue
        for message in context.iterfind("message"):
            source, translated = message.findtext("source"), message.find("translation")
            if source and translated is not None and translated.get("type") is None and translated.text:
                found[source] = translated.text
    return ProblemWords(name.replace("_", "-"), found)
