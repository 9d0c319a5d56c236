"""What is common to all languages of one script, and which script a language is likely to be written in.

Data: ``resources/languages/generic`` (Unicode CLDR script metadata and likely subtags). Scripts are ISO 15924 codes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Literal, NamedTuple

from writerdesk.languages.tables import generic_file, generic_table, table_names
from writerdesk.languages.tags import Tag

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


def script_facts(script: str) -> Script:
    """Facts on a script; one that no table knows is taken as left to right with spaces between words."""
    return _known(script) or Script(name="unknown", direction="ltr", segmentation="spaced")


def script_of(tag: Tag) -> str:
    """The script of a tag: its script subtag, else the likely one (CLDR), else ``Zzzz``."""
    return territory_script(tag) or _likely(tag.language) or UNKNOWN_SCRIPT


def known_scripts() -> list[str]:
    """ISO 15924 codes of every script in the table."""
    return table_names("scripts.toml")


def territory_script(tag: Tag) -> str:
    """The script of a tag that says it itself or by its region (``pa-PK``, ``uz-AF``); else ''."""
    return tag.script or (_likely(f"{tag.language}-{tag.region}") if tag.region else "")


@cache
def _likely(name: str) -> str:
    """The script in whose list a language, or one with its region, stands, else ''."""
    whole = generic_file("likely-scripts.toml")
    found = re.search(rb'(?<=[\s"])' + re.escape(name.encode()) + rb'(?=[\s"])', whole)
    return whole[: found.start()].rpartition(b' = "')[0][-4:].decode() if found else ""


@cache
def _known(script: str) -> Script | None:
    facts = generic_table("scripts.toml", script)
    if facts is None:
        return None
    known: dict[str, Any] = {name: tuple(fact) if isinstance(fact, list) else fact for name, fact in facts.items()}
    return Script(**known)
