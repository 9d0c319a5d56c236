"""What is common to all languages of one script, and which script a language is likely to be written in.

Data: ``resources/languages/generic`` (Unicode CLDR script metadata and likely subtags). Scripts are ISO 15924 codes.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from writerdesk.languages.tags import Tag
from writerdesk.resources import resource

Direction = Literal["ltr", "rtl"]
Segmentation = Literal["spaced", "unspaced", "syllable"]
UNKNOWN_SCRIPT = "Zzzz"


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
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
    data = resource("languages", "generic", "scripts.toml").read_bytes()
    return msgspec.toml.decode(data, type=dict[str, Script])


@cache
def _likely() -> dict[str, str]:
    data = resource("languages", "generic", "likely-scripts.toml").read_bytes()
    table = msgspec.toml.decode(data, type=dict[str, str])
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
