"""JSON Schema of the event, generated from its type."""

from __future__ import annotations

import json

import msgspec

from writerdesk.lifecycle.events import Event


def event_schema() -> bytes:
    """JSON Schema (2020-12) of an event's text; ``resources/schemas/event.json`` holds exactly these bytes."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Event", **msgspec.json.schema(Event)}
    return json.dumps(schema, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
