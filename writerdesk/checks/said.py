"""What a finding says: an English sentence for the shell and the package, and what it was made of for the window.

The window looks the template up in its catalogue and fills it there; rooms below know no other language.
"""

from __future__ import annotations

from typing import Any, Self


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
        return words if isinstance(words, Said) else cls("{words}", words=words)

    @classmethod
    def row(cls, *parts: Said) -> Said:
        """Sentences one behind the other; empty ones are left out."""
        told = [part for part in parts if part]
        names = [f"part{number}" for number in range(len(told))]
        return cls(" ".join(f"{{{name}}}" for name in names), **dict(zip(names, told, strict=True)))


NOTHING = Said("")
LICENCE = Said("licence?")


def plain(value: object) -> object:
    """For msgspec's ``enc_hook`` where findings are read again: a :class:`Said` as its template and fields."""
    if isinstance(value, Said):
        return [value.template, value.fields]
    raise TypeError(f"{type(value).__name__} is no sentence")


def said_again(kind: type, value: Any) -> Any:
    """For msgspec's ``dec_hook``: what :func:`plain` made of a :class:`Said`, or a bare string (``Any``: its rule)."""
    if kind is not Said:
        raise TypeError(f"{kind.__name__} is no sentence")
    if isinstance(value, str):
        return Said.verbatim(value)
    template, fields = value
    return Said(template, **{name: said_again(Said, one) if isinstance(one, list) else one
                             for name, one in fields.items()})  # fmt: skip
