"""The language card: what WriterDesk knows about one language, from ``resources/languages/<tag>.toml``.

Adding a language is adding a file, which holds only what is the language's own: direction, fonts and line height come
from its script, letters and marks from Unicode CLDR (``resources/languages/generic``). A tag without a file gets an
honest generic card of these two, and nothing that only a person who knows the language could have written.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeVar, get_args

from writerdesk.errors import Refused
from writerdesk.languages.locales import facts_of_tag, locale_facts, preferred
from writerdesk.languages.scripts import Direction, Segmentation, script_facts, script_of, territory_script
from writerdesk.languages.tags import Tag, parse_tag
from writerdesk.resources import resource
from writerdesk.said import Said

State = Literal["yes", "partly", "none"]

# Variants and parts of a card's own script (ISO 15924): a tag that names one still means the card.
_SAME_SCRIPT = {"Aran": "Arab", "Hira": "Jpan", "Kana": "Jpan", "Hrkt": "Jpan", "Hani": "Jpan", "Hang": "Kore"}


class Orthography(NamedTuple):
    """A way of spelling that is in use."""

    name: str
    note: str


class Confusion(NamedTuple):
    """Characters often typed (``found``) where others are meant, and why."""

    found: str
    meant: str
    why: str


class Claim(NamedTuple):
    """One line of the capability card. ``why`` and ``measured`` are :class:`Said` once it is shown."""

    state: State
    why: str
    tool: str = ""
    licence: str = ""
    measured: str = ""


class LanguageCard(NamedTuple):
    """One language.

    ``script`` is an ISO 15924 code; ``digits`` its ten digits from 0 to 9; ``quotes`` and ``alternate_quotes`` opening
    and closing marks; ``quote_space`` what stands inside the outer ones; ``exemplar``, ``auxiliary`` and
    ``punctuation`` letters separated by spaces (CLDR); ``fonts`` the families of a written page, best first (empty: the
    system's), ``interface_fonts`` those of the window; ``line_height`` in multiples of the font size; ``counting`` the
    rule of each further unit; ``dictionary`` and ``languagetool`` names or ''; ``forms`` ids of verse
    forms of its tradition; ``default_keyboard`` an XKB layout; ``known`` is False on a generic card.
    """

    tag: str
    autonym: str
    english: str
    script: str
    direction: Direction
    digits: str
    segmentation: Segmentation
    line_height: float
    quotes: tuple[str, str] = ("“", "”")
    alternate_quotes: tuple[str, str] = ("‘", "’")
    quote_space: str = ""
    exemplar: str = ""
    auxiliary: str = ""
    punctuation: str = ""
    fonts: tuple[str, ...] = ()
    interface_fonts: tuple[str, ...] = ()
    counting: Mapping[str, str] = MappingProxyType({})
    dictionary: str = ""
    languagetool: str = ""
    forms: tuple[str, ...] = ()
    default_keyboard: str = ""
    samples: tuple[str, ...] = ()
    orthographies: tuple[Orthography, ...] = ()
    confusions: tuple[Confusion, ...] = ()
    claims: Mapping[str, Claim] = MappingProxyType({})
    known: bool = True

    @property
    def called(self) -> Said:
        """Its name within a sentence."""
        return Said.named(self.english, self.autonym)

    @property
    def names(self) -> str:
        """Its own name and the English one, or one word where they are the same."""
        return self.autonym if self.autonym == self.english else f"{self.autonym} · {self.english}"


_SHAPES: dict[str, type | tuple[type, ...]] = {
    "quotes": list, "alternate_quotes": list, "fonts": list, "interface_fonts": list, "forms": list,
    "samples": list, "orthographies": list, "confusions": list, "counting": dict, "claims": dict,
    "line_height": (int, float), "known": bool,
}  # fmt: skip
"""What an entry is in TOML, where it is no text."""

_CHOICES = {"direction": get_args(Direction), "segmentation": get_args(Segmentation), "state": get_args(State)}
_PAIRS = ("quotes", "alternate_quotes")

T = TypeVar("T")


@cache
def read_card(file: Path) -> LanguageCard:
    """Read one card file, named by its tag; raises :class:`Refused` ``language/card`` that says what is wrong where.

    What a file leaves out is that of its script and of Unicode CLDR.
    """
    try:
        return _read(tomllib.loads(file.read_text("utf-8")))
    except ValueError as error:
        raise Refused(
            "language/card",
            "The language card {file} cannot be read: {reason}.",
            "Compare it with the card of another language.",
            where=file.name,
            file=file.name,
            reason=str(error),
        ) from error


@cache
def all_cards() -> tuple[LanguageCard, ...]:
    """Every card with a file of its own, by tag."""
    return tuple(read_card(file) for file in sorted(resource("languages").glob("*.toml")))


@cache
def card(tag: str) -> LanguageCard:
    """The card of a BCP 47 tag: ``hi``, ``hin`` and ``hi-Deva-IN`` share one; ``hi-Latn`` is Hindi in another script.

    Raises :class:`Refused` ``language/tag`` for what is not formed like a tag.
    """
    parsed = parse_tag(tag)
    return _with_file(parsed) or _with_file(preferred(parsed)) or _generic(preferred(parsed))


def _with_file(tag: Tag) -> LanguageCard | None:
    """Most often a card's file has the name of its language: one file is read, not all of them."""
    script = territory_script(tag)
    for name in (f"{tag.language}-{_SAME_SCRIPT.get(script, script)}", tag.language):
        file = resource("languages", f"{name}.toml")
        if file.is_file():
            known = read_card(file)
            if not script or known.script in (script, _SAME_SCRIPT.get(script)):
                return known
    return None


def _read(table: dict[str, Any]) -> LanguageCard:
    """A card from its file's table. By hand: a library that checks by type would be a tenth of the start."""
    table["orthographies"] = [_filled(Orthography, one) for one in table.get("orthographies", ())]
    table["confusions"] = [_filled(Confusion, one) for one in table.get("confusions", ())]
    table["claims"] = {name: _claim(one) for name, one in table.get("claims", {}).items()}
    own = locale_facts(str(table.get("tag"))) | table
    return _filled(LanguageCard, _of_script(str(own.get("script"))) | own)


def _claim(table: dict[str, Any]) -> Claim:
    """A claim from its table; each of its measures is a template, ``said``, and the figures that fill it."""
    measures = table.pop("measured", [])
    try:
        told = [Said(one["said"], **{name: one[name] for name in one.keys() - {"said"}}) for one in measures]
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"“measured” cannot be {measures!r}") from error
    measured = told[0] if len(told) == 1 else Said.row(*told, between="; ")
    return _filled(Claim, table | {"measured": measured})


def _of_script(script: str) -> dict[str, Any]:
    """What all languages of a script share: direction, fonts, line height, and whether words are parted by spaces."""
    facts = script_facts(script)._asdict()
    return {name: list(fact) if isinstance(fact, tuple) else fact for name, fact in facts.items() if name != "name"}


def _filled(kind: Callable[..., T], table: Mapping[str, Any]) -> T:
    """One of the classes above from a table; raises ValueError for an entry that is missing, unknown or not fitting."""
    fields: tuple[str, ...] = kind._fields  # type: ignore[attr-defined]
    needed = set(fields) - kind._field_defaults.keys()  # type: ignore[attr-defined]
    for name in sorted(needed - table.keys()):
        raise ValueError(f"“{name}” is missing")
    for name, value in table.items():
        if name not in fields:
            raise ValueError(f"“{name}” is no entry of a card")
        if not isinstance(value, _SHAPES.get(name, str)) or value not in _CHOICES.get(name, (value,)):
            raise ValueError(f"“{name}” cannot be {value!r}")
        if name in _PAIRS and len(table[name]) != len(_PAIRS):
            raise ValueError(f"“{name}” takes an opening and a closing mark")
    return kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in table.items()})


def _generic(tag: Tag) -> LanguageCard:
    script = script_of(tag)
    name = locale_facts(tag.language).get("english", tag.text)
    names = {"autonym": name, "english": name}
    facts = _of_script(script) | names | facts_of_tag(tag)
    return _filled(LanguageCard, facts | {"tag": tag.text, "script": script, "known": False})
