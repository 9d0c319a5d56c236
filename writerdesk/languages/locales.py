"""What Unicode CLDR knows of a language, from ``resources/languages/generic``: letters, marks, digits, its own name."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from writerdesk.languages.scripts import script_of
from writerdesk.languages.tables import generic_table
from writerdesk.languages.tags import Tag, parse_tag
from writerdesk.resources import resource

_NOT_ON_A_CARD = "direction"  # the script decides it; the tests compare the two


def locale_facts(locale: str) -> dict[str, Any]:
    """Entries of a card, by their names, of a locale such as ``hi`` or ``uz-Cyrl``; {} where CLDR has none.

    (``Any``: texts and lists of them.)
    """
    facts = generic_table("locales.toml", locale) or {}
    return {name: fact for name, fact in facts.items() if name != _NOT_ON_A_CARD}


def facts_of_tag(tag: Tag) -> dict[str, Any]:
    """The same for any tag: those of its region before those of its language, and never those of another script."""
    script = script_of(tag)
    usual = script_of(Tag(tag.language, tag.language))
    locale = tag.language if script == usual else f"{tag.language}-{script}"
    region = locale_facts(f"{locale}-{tag.region}") if tag.region else {}
    return locale_facts(locale) | region


def preferred(tag: Tag) -> Tag:
    """The tag under the code that is used for its language: ``hin`` is ``hi``, ``sh`` is Serbian in Latin letters."""
    known = _aliases().get(tag.language)
    if known is None:
        return tag
    instead = parse_tag(known)
    return Tag(tag.text, instead.language, tag.script or instead.script, tag.region or instead.region)


@cache
def _aliases() -> dict[str, str]:
    return tomllib.loads(resource("languages", "generic", "aliases.toml").read_text("utf-8"))
