"""What is common to all languages of one script, and which script a language is likely to be written in.

Data: ``resources/languages/generic`` (Unicode CLDR script metadata and likely subtags). Scripts are ISO 15924 codes.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Literal, NamedTuple

from writerdesk.languages.tags import Tag
from writerdesk.resources import resource

Direction = Literal["ltr", "rtl"]
Segmentation = Literal["spaced", "unspaced", "syllable"]
UNKNOWN_SCRIPT = "Zzzz"


class Script(NamedTuple):
    """One script; ``fonts`` is empty where WriterDesk brings none, ``line_height`` is in multiples of the font size."""

    name: str
    direction: Direction
    segmentation: Segmentation
    digits: str = "0123456789"
    fonts: tuple[str, ...] = ()
    interface_fonts: tuple[str, ...] = ()
    line_height: float = 1.5


@cache
def _scripts() -> dict[str, Script]:
    table = tomllib.loads(resource("languages", "generic", "scripts.toml").read_text("utf-8"))
    return {script: _script(facts) for script, facts in table.items()}


def _script(facts: dict[str, Any]) -> Script:
    known: dict[str, Any] = {name: tuple(fact) if isinstance(fact, list) else fact for name, fact in facts.items()}
    return Script(**known)


@cache
def _likely() -> dict[str, str]:
    table = tomllib.loads(resource("languages", "generic", "likely-scripts.toml").read_text("utf-8"))
    return {language: script for script, languages in table.items() for language in languages.split()}


def script_facts(script: str) -> Script:
    """Facts on a script; one that no table knows is taken as left to right with spaces between words."""
    return _scripts().get(script) or Script(name="unknown", direction="ltr", segmentation="spaced")


def script_of(tag: Tag) -> str:
    """The script of a tag: its script subtag, else the likely one (CLDR), else ``Zzzz``."""
    likely = _likely()
    return tag.script or likely.get(f"{tag.language}-{tag.region}") or likely.get(tag.language, UNKNOWN_SCRIPT)


def known_scripts() -> list[str]:
    """ISO 15924 codes of every script in the table."""
    return list(_scripts())
