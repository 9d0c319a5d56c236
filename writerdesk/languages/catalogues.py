"""The catalogues of the window's words as files: how far each language is, and what is wrong in it.

A catalogue is Qt's ``.ts``: a text in the words of the sources, and what it becomes. Nothing here needs Qt.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from writerdesk.resources import data_root

_PLACES = re.compile(r"%L?(?:n|\d{1,2})|\{\w*\}|</?\w+[^>]*>|\(\*?\.[^)]*\*[^)]*\)|\((?:\*\.\w+ ?)+\)")
"""What stands for something else: numbers, named values, tags, kinds of files in a dialog."""
_NUMBERS = {"%n", "%Ln"}
_OLD_BIDI = re.compile("[\u202a-\u202e]")
_ISOLATES, _END = re.compile("[\u2066-\u2068]"), "\u2069"


class Fault(NamedTuple):
    """One thing that is wrong: the words of the sources, and a sentence about what they became."""

    source: str
    why: str


class Catalogue(NamedTuple):
    """How far one language is. ``share`` is in percent of ``total``; ``least`` what it must have to be offered."""

    tag: str
    name: str
    least: int
    read_by_native: bool
    total: int
    done: int
    faults: tuple[Fault, ...]

    @property
    def share(self) -> float:
        """Percent of its texts that are translated."""
        return 100 * self.done / self.total if self.total else 0.0

    @property
    def right(self) -> bool:
        """Whether nothing is wrong in it and it is as far as it must be."""
        return not self.faults and self.share >= self.least


class Message(NamedTuple):
    """One text of a catalogue; ``forms`` are its translation, one for each number where it counts something."""

    context: str
    source: str
    counts: bool
    forms: tuple[str, ...]
    finished: bool


def catalogues(folder: Path | None = None) -> list[Catalogue]:
    """Every language that has a catalogue, in the order in which they are offered."""
    folder = folder or data_root() / "translations"
    listed = tomllib.loads((folder / "languages.toml").read_text("utf-8"))["languages"]
    made = []
    for one in listed:
        file = folder / f"writerdesk_{one['tag']}.ts"
        if file.exists():
            messages = list(read(file))
            made.append(
                Catalogue(
                    one["tag"], one["name"], one["least"], one["read_by_native"], len(messages),
                    sum(message.finished for message in messages), tuple(faults(messages)),
                )
            )  # fmt: skip
    return made


def read(file: Path) -> Iterator[Message]:
    """The texts of a catalogue, in its order."""
    for context in ET.parse(file).iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            said = message.find("translation")
            counts = message.get("numerus") == "yes"
            forms = [] if said is None else [form.text or "" for form in said.iter("numerusform")]
            if not counts:
                forms = ["" if said is None else said.text or ""]
            finished = said is not None and said.get("type") is None and bool(forms) and all(forms)
            name = context.findtext("name") or ""
            yield Message(name, message.findtext("source") or "", counts, tuple(forms), finished)


def faults(messages: list[Message]) -> Iterator[Fault]:
    """What a reader of the window would stumble over; texts without a translation are no fault."""
    seen = set()
    for message in messages:
        if (message.context, message.source) in seen:
            yield Fault(message.source, "stands twice in the catalogue")
        seen.add((message.context, message.source))
        if message.finished:
            for form in message.forms:
                yield from (Fault(message.source, why) for why in _wrong(message, form))


def _wrong(message: Message, form: str) -> Iterator[str]:
    source = message.source
    wanted, found = sorted(_PLACES.findall(source)), sorted(_PLACES.findall(form))
    if message.counts:  # the forms for none, one and two may say the number in a word
        wanted, found = ([one for one in places if one not in _NUMBERS] for places in (wanted, found))
    if wanted != found:
        yield f"has {found} where {wanted} is filled in"
    if "&" in form and "&" not in source:
        yield "has a key for a menu where there is none"
    if source.endswith("…") != form.endswith("…"):
        yield "must end in … where the sources do, and only there"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "begins or ends with a space of its own, or lacks it"
    if _OLD_BIDI.search(form) or len(_ISOLATES.findall(form)) != form.count(_END):
        yield "has marks of direction that are old or not closed"
    if not unicodedata.is_normalized("NFC", form):
        yield "is not in NFC"
