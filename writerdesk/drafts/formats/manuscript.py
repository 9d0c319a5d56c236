"""What the formats share: a piece on its way out, a text that came in, and what is said of either."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from writerdesk.languages.cards import LanguageCard, card
from writerdesk.text.normal import to_lf

Pace = Callable[[float], None]
"""Told how much is done, 0 to 1. It may raise ``CancelledError``: whoever reads or writes then stops at once."""

PLAY = "play"
PLAYS = frozenset({PLAY, "scene"})
"""Kinds of pieces whose text is Fountain."""

VERSE = frozenset({"poem", "lyric"})

# What an XML 1.0 document cannot hold (production 2 of the recommendation); CR is a line end and never comes here.
_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def at_any_pace(_done: float) -> None:
    """The pace of somebody who does not look."""


@dataclass(frozen=True)
class Said:
    """One sentence about what a format could not hold: a template with named fields, so that it can be translated."""

    template: str
    fields: tuple[tuple[str, object], ...] = ()

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return self.template.format(**dict(self.fields)) if self.fields else self.template


def say(template: str, **fields: object) -> Said:
    """A :class:`Said` with its fields."""
    return Said(template, tuple(fields.items()))


@dataclass(frozen=True)
class CameIn:
    """A text that a file held. ``kind`` is '' where the file does not tell, ``title`` None where it has none."""

    text: str
    said: tuple[Said, ...] = ()
    title: str | None = None
    kind: str = ""
    sides: Mapping[int, bool] = field(default_factory=dict)
    """Line from 0 → whether it is set from the right; empty where the file sets all of them alike."""


@dataclass(frozen=True)
class Manuscript:
    """A piece on its way out; ``identity`` is its uuid, ``text`` has line feeds only."""

    identity: str
    title: str
    language: str
    kind: str
    text: str
    tongues: Mapping[str, str] = field(default_factory=dict)
    """Role without capitals → BCP 47 tag, for those of a play that do not speak its language."""
    turned: Mapping[int, bool] = field(default_factory=dict)
    """Line from 0 → whether it is set from the right, for those with a direction of their own."""

    @property
    def card(self) -> LanguageCard:
        """The card of its language: direction, script, fonts."""
        return card(self.language)

    @property
    def right_to_left(self) -> bool:
        """Whether its language is written from right to left."""
        return self.card.direction == "rtl"

    @property
    def verse(self) -> bool:
        """Whether its lines are verses."""
        return self.kind in VERSE

    @property
    def play(self) -> bool:
        """Whether its text is Fountain."""
        return self.kind in PLAYS

    @property
    def turned_lines(self) -> Mapping[int, bool]:
        """``turned``, lines numbered as they are once every line end is a line feed, see :func:`holdable`."""
        if not self.turned or "\r" not in self.text:
            return self.turned
        lines = self.text.split("\n")
        return {to_lf("\n".join([*lines[:n], ""])).count("\n"): right for n, right in self.turned.items()}


@dataclass(frozen=True)
class WentOut:
    """The bytes of a file and what was said while writing it."""

    data: bytes
    said: tuple[Said, ...] = ()


@dataclass
class Counted:
    """Counts things by their sentence, in the order they were first met."""

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, template: str, count: int = 1) -> None:
        """One more (or ``count`` more) of what the sentence ``template`` speaks of, which has a ``{count}``."""
        if count:
            self.counts[template] = self.counts.get(template, 0) + count

    def said(self) -> tuple[Said, ...]:
        """A sentence for each."""
        return tuple(say(template, count=count) for template, count in self.counts.items())


def holdable(text: str, counted: Counted) -> str:
    """``text`` as an XML document can hold it: LF only, no control characters; what is left out is counted."""
    if "\r" in text:
        text = to_lf(text)
        counted.add("Line ends that are no line feed became line feeds.")
    kept = _NOT_XML.sub("", text)
    counted.add("Control characters that this format cannot hold were left out: {count}.", len(text) - len(kept))
    return kept


def merged(said: Sequence[Said]) -> tuple[Said, ...]:
    """The same sentences, each once."""
    return tuple(dict.fromkeys(said))


def said_of_text(piece: Manuscript) -> tuple[Said, ...]:
    """What stands beside the text, and so in no file that is text alone."""
    said = []
    if piece.turned:
        said.append(say("Lines that are set from the other side are not marked: {count}.", count=len(piece.turned)))
    if piece.play and piece.tongues:
        said.append(say("Which roles speak another language is not in it: {count}.", count=len(piece.tongues)))
    return tuple(said)
