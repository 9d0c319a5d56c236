"""A text in which more than one language is spoken: each language by itself, at its own places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.checks.rules import Material


class Tongue(msgspec.Struct, frozen=True):
    """Code points ``start`` to ``end`` of the payload text are in ``language`` (a BCP 47 tag), not the piece's."""

    start: int
    end: int
    language: str


def voices(material: Material, tongues: Sequence[Tongue]) -> list[Material]:
    """The text once for each language, the piece's own first: what is in another language is blank in it.

    Places stay what they are in the whole text, and so do its line ends. ``tongues`` do not overlap.
    """
    foreign = [tongue for tongue in tongues if tongue.language != material.language and tongue.start < tongue.end]
    if not foreign:
        return [material]
    found = [replace(material, raw=_only(material.text, _gaps(foreign, len(material.text))))]
    for language in dict.fromkeys(tongue.language for tongue in foreign):
        spans = [(tongue.start, tongue.end) for tongue in foreign if tongue.language == language]
        found.append(replace(material, raw=_only(material.text, spans), language=language, card=card(language)))
    return found


def _gaps(tongues: Sequence[Tongue], length: int) -> list[tuple[int, int]]:
    edges = [0, *(edge for tongue in sorted(tongues, key=_start) for edge in (tongue.start, tongue.end)), length]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _start(tongue: Tongue) -> int:
    return tongue.start


def _only(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """``text`` with spaces where it is outside ``spans``; line ends stay."""
    made, at = [], 0
    for start, end in [*spans, (len(text), len(text))]:
        made.append("\n".join(" " * len(line) for line in text[at:start].split("\n")))
        made.append(text[start:end])
        at = end
    return "".join(made)
