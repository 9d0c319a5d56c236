"""TOML that somebody else wrote, read with care: what cannot be read is explained, however wildly it is written."""

from __future__ import annotations

import tomllib
from typing import Any

from writerdesk.errors import Refused
from writerdesk.said import Said


def read_toml(data: bytes) -> dict[str, Any]:
    """The tables of a TOML file. Raises :class:`Refused` ``document/not-utf8`` or ``document/not-toml``."""
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise Refused(
            "document/not-utf8", "The file is not UTF-8 text.", "Save it as UTF-8 and try again."
        ) from problem
    except (ValueError, RecursionError) as problem:
        # Numbers of thousands of digits and brackets without end are no errors of TOML's own.
        own = isinstance(problem, tomllib.TOMLDecodeError)
        raise Refused(
            "document/not-toml",
            "The file cannot be read as TOML: {why}.",
            "Correct that place.",
            why=str(problem) if own else Said("it is nested or written too wildly"),
        ) from problem
