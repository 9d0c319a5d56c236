"""A sentence that the window can say in its own language: English, and the template and fields it was made of.

The window looks the template up in its catalogue and fills it there; rooms below know no other language.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Self

VERBATIM = "{words}"
"""The template of words that nobody translates."""

NAME = "{english}"
"""The template of a language's name: English here, its own (``autonym``) in windows of other languages."""


class Said(str):
    """``template`` filled with ``fields``; as a string it is the English sentence.

    A field is a number, words of the piece or of the brief, or another :class:`Said`. A template without fields may
    hold any braces. :meth:`verbatim` keeps words that nobody translates.
    """

    __slots__ = ("fields", "template")
    template: str
    fields: dict[str, str | int | float]

    def __new__(cls, template: str, **fields: str | float) -> Self:
        """A sentence that translators know by its template."""
        made = super().__new__(cls, template.format(**fields) if fields else template)
        made.template, made.fields = template, fields
        return made

    @classmethod
    def verbatim(cls, words: str) -> Said:
        """Words of somebody else, such as LanguageTool's."""
        return words if isinstance(words, Said) else cls._filled(words, VERBATIM, {"words": words})

    @classmethod
    def named(cls, english: str, autonym: str) -> Said:
        """The name of a language."""
        return cls(NAME, english=english, autonym=autonym)

    @classmethod
    def row(cls, *parts: Said, between: str = " ") -> Said:
        """Sentences one behind the other; empty ones are left out."""
        told = [part for part in parts if part]
        names, template = _row(len(told), between)
        return cls._filled(between.join(told), template, dict(zip(names, told, strict=True)))

    @classmethod
    def _filled(cls, sentence: str, template: str, fields: dict[str, str | int | float]) -> Self:
        """A sentence that was filled already."""
        made = super().__new__(cls, sentence)
        made.template, made.fields = template, fields
        return made


@lru_cache(maxsize=64)
def _row(size: int, between: str) -> tuple[tuple[str, ...], str]:
    """The names of so many sentences in a row, and its template."""
    names = tuple(f"part{number}" for number in range(size))
    return names, between.join(f"{{{name}}}" for name in names)
