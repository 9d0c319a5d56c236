"""JSON Schemas of the brief and of the library file, generated from their types."""

from __future__ import annotations

import json

import msgspec

from writerdesk.briefs.documents import Brief
from writerdesk.briefs.library_file import LibraryFile


def brief_schema() -> bytes:
    """JSON Schema (2020-12) of ``brief.json``; ``resources/schemas/brief.json`` holds exactly these bytes."""
    return _schema(Brief, "Brief")


def library_schema() -> bytes:
    """JSON Schema (2020-12) of a ``*.wdlibrary``; ``resources/schemas/library.json`` holds exactly these bytes."""
    return _schema(LibraryFile, "Library")


def _schema(kind: type[msgspec.Struct], title: str) -> bytes:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **msgspec.json.schema(kind)}
    return json.dumps(schema, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
