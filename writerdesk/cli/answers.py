"""What the shell prints: exactly one JSON document with ``--json``, else plain lines; errors the same way."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from writerdesk.errors import WriterDeskError

_CONTROLS = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0)} - {ord("\t"), ord("\n")}, "\ufffd")


def to_builtins(value: object) -> Any:
    """Structs, dataclasses, paths and dates as what JSON knows (``Any``: JSON has no one type)."""
    return msgspec.to_builtins(value, enc_hook=str)


def write_json(document: object) -> None:
    """One JSON document on standard output: UTF-8, LF, readable scripts instead of escapes."""
    # In C from end to end: the segments of a long text are millions of lines.
    sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(document, enc_hook=str), indent=2) + b"\n")
    sys.stdout.buffer.flush()


def write_words(text: str) -> None:
    """Plain text on standard output, UTF-8 whatever the locale says."""
    sys.stdout.buffer.write(text.encode("utf-8") + (b"" if text.endswith("\n") else b"\n"))
    sys.stdout.buffer.flush()


def plain(value: object, depth: int = 0) -> str:
    """A document as quiet indented lines for a person; empty values are left out."""
    pad = "  " * depth
    if isinstance(value, Mapping):
        lines = []
        for key, inner in value.items():
            if isinstance(inner, Mapping | Sequence) and not isinstance(inner, str | bytes):
                if inner:
                    lines.append(f"{pad}{key}:")
                    lines.append(plain(inner, depth + 1))
            elif inner is not None and inner != "":
                lines.append(f"{pad}{key}: {_shown(inner)}")
        return "\n".join(lines)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        if all(not isinstance(inner, Mapping | list | tuple) for inner in value):
            return f"{pad}{', '.join(_shown(inner) for inner in value)}"
        return "\n\n".join(plain(inner, depth) for inner in value)
    return f"{pad}{_shown(value)}"


def _shown(value: object) -> str:
    """Words of others for a terminal: what would move its cursor or rename its window is shown as a gap."""
    return str(value).translate(_CONTROLS)


def write_answer(document: object, *, as_json: bool, words: str | None = None) -> None:
    """Print ``document`` as JSON, or ``words`` (or the document as plain lines) for a person."""
    if as_json:
        write_json(document)
    else:
        write_words(plain(to_builtins(document)) if words is None else words)


def error_document(error: WriterDeskError) -> dict[str, dict[str, str]]:
    """The JSON of an error: ``{"error": {"code", "message", "next"}}``, with ``where`` when a place is known."""
    document = {"code": error.code, "message": error.message, "next": error.next}
    if error.where:
        document["where"] = error.where
    return {"error": document}


def write_error(error: WriterDeskError, *, as_json: bool) -> None:
    """With ``--json`` the error is the one document; else it goes to standard error in words."""
    if as_json:
        write_json(error_document(error))
        return
    where = f" ({error.where})" if error.where else ""
    lines = f"{_shown(error.message + where)}\n" + (f"{error.next}\n" if error.next else "") + f"[{error.code}]\n"
    sys.stderr.buffer.write(lines.encode("utf-8"))
    sys.stderr.flush()
