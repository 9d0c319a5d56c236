"""What a finder says about a stretch of text."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal[
    "mixed-script",
    "clitic",
    "invisible",
    "bidi-control",
    "encoding",
    "zawgyi",
    "not-nfc",
    "lookalike",
    "doubled-mark",
]


class Place(msgspec.Struct, frozen=True):
    """Code points ``start`` to ``end`` of the text as given; ``found`` is that text.

    ``replacement`` is what a fix would put there ('' removes it), ``None`` when only a person can tell.
    """

    start: int
    end: int
    kind: Kind
    found: str
    replacement: str | None
