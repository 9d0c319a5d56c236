"""The words of a brief before anything is judged: TOML or JSON bytes to plain values."""

from __future__ import annotations

import math
import tomllib
from datetime import date, datetime, time
from typing import Any

from writerdesk.errors import Refused
from writerdesk.said import Said
from writerdesk.text.timestamps import timestamp
from writerdesk.trust.strict_json import DEEPEST, parse_json

MAX_BYTES = 1_048_576


def parse_source(data: bytes) -> dict[str, Any]:
    """Plain values (dict, list, str, int, float, bool, None) of a brief in TOML, or in JSON if it opens with ``{``.

    TOML dates become ISO-8601 text. Raises :class:`Refused`: ``brief/too-large``, ``brief/not-toml``,
    ``brief/not-an-object``, ``brief/number`` (not finite, or beyond 64 bits), ``brief/too-deep``, ``document/…``.
    """
    if len(data) > MAX_BYTES:
        raise Refused("brief/too-large", "The brief is larger than 1 MiB.", "Put long texts into attachments.")
    value = parse_json(data, "brief.json") if data.lstrip(b" \t\r\n").startswith(b"{") else _parse_toml(data)
    if not isinstance(value, dict):
        raise Refused("brief/not-an-object", "The brief is a list, not fields with names.", "Write it as TOML tables.")
    plain = _plain(value, "", 0)
    assert isinstance(plain, dict)  # noqa: S101  a dict stays one
    return plain


def _parse_toml(data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError as problem:
        raise Refused("brief/not-utf8", "The brief is not UTF-8 text.", "Save it as UTF-8.") from problem
    except (ValueError, RecursionError) as problem:
        reason = (
            str(problem) if isinstance(problem, tomllib.TOMLDecodeError) else Said("it is nested or written too wildly")
        )
        raise Refused(
            "brief/not-toml", "The brief cannot be read as TOML: {reason}.", "Correct that place.", reason=reason
        ) from problem


def _plain(value: object, where: str, depth: int) -> object:
    if depth > DEEPEST:
        raise Refused("brief/too-deep", "The brief is nested too deeply.", where=where)
    if isinstance(value, dict):
        return {key: _plain(inner, f"{where}.{key}".lstrip("."), depth + 1) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner, f"{where}.{at}", depth + 1) for at, inner in enumerate(value)]
    if isinstance(value, datetime):
        return _utc_text(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if is_number and not _ordinary(value):
        raise Refused("brief/number", "A number is not finite or too large.", "Write another number.", where=where)
    return value


def _ordinary(value: object) -> bool:
    return math.isfinite(value) if isinstance(value, float) else isinstance(value, int) and -(2**63) <= value < 2**63


def _utc_text(value: datetime) -> str:
    if value.tzinfo is None:
        return value.isoformat()
    return timestamp(value)
