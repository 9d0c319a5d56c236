"""JSON Schema of the brief, generated from its type."""

from __future__ import annotations

import json

import msgspec

from writerdesk.briefs.documents import Brief


def brief_schema() -> bytes:
    """JSON Schema (2020-12) of ``brief.json``; ``resources/schemas/brief.json`` holds exactly these bytes."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Brief", **msgspec.json.schema(Brief)}
    return json.dumps(schema, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
