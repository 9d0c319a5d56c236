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
    """The text once for each language, the piece's own first; see :func:`by_tongue`."""
    (_, own), *others = by_tongue(material.text, material.language, tongues)
    if not others:
        return [material]
    return [
        replace(material, raw=own),
        *(replace(material, raw=words, language=tag, card=card(tag)) for tag, words in others),
    ]


def by_tongue(text: str, language: str, tongues: Sequence[Tongue]) -> list[tuple[str, str]]:
    """Each language with the text as it speaks it, ``language`` first: what is in another language is blank in it.

    Places stay what they are in the whole text, and so do its line ends. ``tongues`` do not overlap.
    """
    foreign = [tongue for tongue in tongues if tongue.language != language and tongue.start < tongue.end]
    if not foreign:
        return [(language, text)]
    return [
        (language, _only(text, _gaps(foreign, len(text)))),
        *(
            (tag, _only(text, [(one.start, one.end) for one in foreign if one.language == tag]))
            for tag in dict.fromkeys(tongue.language for tongue in foreign)
        ),
    ]


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
