"""One table out of a long TOML file, without reading the rest of it: the start of the window needs one of hundreds."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from writerdesk.resources import resource


def generic_table(file: str, name: str) -> dict[str, Any] | None:
    """The table ``[name]`` of a file in ``resources/languages/generic``, or None where it has none.

    The files are ours: a table's head stands alone on its line, and no other line begins with a bracket. (``Any``:
    what TOML can hold.)
    """
    whole = generic_file(file)
    head = f"\n[{name}]\n".encode()
    start = whole.find(head)
    if start < 0:
        return None
    end = whole.find(b"\n[", start + len(head))
    return tomllib.loads(whole[start + len(head) : end if end > 0 else None].decode("utf-8"))


def table_names(file: str) -> list[str]:
    """The names of all tables of such a file, in its order."""
    lines = generic_file(file).decode("utf-8").splitlines()
    return [line[1:-1] for line in lines if line.startswith("[") and line.endswith("]")]


@cache
def generic_file(file: str) -> bytes:
    """Such a file as it is."""
    return resource("languages", "generic", file).read_bytes()
