"""The input tables that WriterDesk brings, in ``resources/typing``, and which of them types which language."""

from __future__ import annotations

import tomllib
import zlib
from functools import cache
from typing import NamedTuple

from writerdesk.errors import Refused
from writerdesk.languages.scripts import script_of
from writerdesk.languages.tags import Tag, parse_tag
from writerdesk.languages.typing.expressions import unreadable
from writerdesk.languages.typing.table import Table, read_table
from writerdesk.resources import resource


class TableFacts(NamedTuple):
    """One row of ``tables.toml``: the table's file name, its name for people, the tags it types, its licence.

    ``own``: made for WriterDesk, not taken from the m17n database.
    """

    id: str
    name: str
    languages: tuple[str, ...]
    licence: str
    own: bool = False


@cache
def all_tables() -> tuple[TableFacts, ...]:
    """Every table that can be offered, in the order of the file."""
    rows = tomllib.loads(resource("typing", "tables.toml").read_text("utf-8"))["tables"]
    return tuple(
        TableFacts(row["id"], row["name"], tuple(row["languages"]), row["licence"], row.get("own", False))
        for row in rows
    )


def tables_for(tag: str) -> list[TableFacts]:
    """The tables that type a language, the first is to be offered; raises :class:`Refused` ``language/tag``."""
    wanted = parse_tag(tag)
    usual = script_of(Tag(wanted.language, wanted.language))
    script = wanted.script or usual
    names = {f"{wanted.language}-{script}", *([wanted.language] if script == usual else [])}
    return [known for known in all_tables() if names.intersection(known.languages)]


def facts_of(name: str) -> TableFacts:
    """What is known of a table; raises :class:`Refused` ``typing/unknown`` for one that WriterDesk does not bring."""
    found = next((known for known in all_tables() if known.id == name), None)
    if found is None:
        raise Refused(
            "typing/unknown",
            "There is no typing table “{name}”.",
            "See the tables with “writerdesk type --list”.",
            where=name[:80],
            name=name[:80],
        )
    return found


def load_table(name: str) -> Table:
    """Read a table from the disk, some milliseconds: for a job. Raises :class:`Refused` ``typing/unknown``."""
    return read_table(facts_of(name).id, _text_of)


def ready_table(name: str) -> Table:
    """The same, ready to be typed with: the first key of a state waits for nothing."""
    table = load_table(name)
    for state in table.states.values():
        _ = state.root
    return table


def _text_of(name: str) -> str:
    folder = resource("typing")
    packed, file = folder / f"{name}.mim.z", folder / f"{name}.mim"
    if "/" not in name and packed.is_file():  # in the packaged program
        return zlib.decompress(packed.read_bytes()).decode("utf-8")
    if "/" in name or not file.is_file():
        raise unreadable(name, "a table that it is made of is missing")
    return file.read_text("utf-8")
