"""What a text is held against beside its form: the limits of the brief, a text to judge, the writer's own pieces."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

import msgspec

from writerdesk.checks.blocks import same

Unit = Literal[
    "words", "graphemes", "letters", "morae", "matras", "syllables", "lines", "stanzas", "sentences", "pages",
    "minutes", "roles",
]  # fmt: skip


class Limit(msgspec.Struct, frozen=True):
    """A least and a greatest number of one unit, either of which may be open; ``hard`` blocks sealing."""

    unit: Unit
    min: float | None = None
    max: float | None = None
    hard: bool = False


class Theme(msgspec.Struct, frozen=True):
    """A theme that the brief asks to stay away from, and what exactly it means by it."""

    theme: str
    definition: str


class Limits(msgspec.Struct, frozen=True):
    """All limits of one brief; ``forbidden`` are characters or strings that may not stand in the text
    (``forbidden_hard``
    tells whether they block sealing), ``unwanted`` those that the brief only advises against; ``cast`` is how many
    roles a play has, ``themes`` what no machine can look for and the writer is reminded of.
    """

    lengths: tuple[Limit, ...] = ()
    forbidden: tuple[str, ...] = ()
    forbidden_hard: bool = False
    unwanted: tuple[str, ...] = ()
    cast: Limit | None = None
    themes: tuple[Theme, ...] = ()


class CategoryAsked(msgspec.Struct, frozen=True):
    """A category of remarks, and how many of it are asked for."""

    id: str
    label: str
    least: int = 0


class CriterionAsked(msgspec.Struct, frozen=True):
    """A question of the rubric, the values of its scale as written, and whether its rating needs a reason."""

    id: str
    label: str
    points: tuple[str, ...]
    taste: bool = False


class RemarkMade(msgspec.Struct, frozen=True):
    """A remark: its category, its words, and the place (code points) and the words of the judged text it quotes."""

    category: str
    text: str
    start: int
    end: int
    exact: str


class RatingMade(msgspec.Struct, frozen=True):
    """A rating as given: a value of the scale and the reason in words."""

    criterion: str
    value: str
    reason: str = ""


class Critique(msgspec.Struct, frozen=True, dict=True):
    """The judged text (NFC) in its ``language``, what is asked about it, and what the writer has said of it.

    ``least`` is how many remarks are asked for in all.
    """

    text: str
    language: str
    categories: tuple[CategoryAsked, ...] = ()
    criteria: tuple[CriterionAsked, ...] = ()
    remarks: tuple[RemarkMade, ...] = ()
    ratings: tuple[RatingMade, ...] = ()
    least: int = 0

    @cached_property
    def folded(self) -> str:
        """The letters of the judged text, for comparing quotations."""
        return same(self.text)


class OwnPiece(msgspec.Struct, frozen=True):
    """Another piece of the writer's on the same desk: its title, and a digest of each sentence that tells it."""

    title: str
    sentences: frozenset[bytes]
