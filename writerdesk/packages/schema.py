"""JSON Schemas of what a package holds and of the process record, generated from their types."""

from __future__ import annotations

import json

import msgspec

from writerdesk.packages.documents import Consent, PieceDocument, ProcessSummary
from writerdesk.packages.process import ShownProcess
from writerdesk.trust.envelope import Signed

_TITLES: dict[str, tuple[str, type]] = {
    "piece.json": ("Piece", PieceDocument),
    "consent.json": ("Consent", Consent),
    "process-summary.json": ("Process summary", ProcessSummary),
    "process.json": ("Process", ShownProcess),
    "signed.json": ("Signed document", Signed),
}


def package_schemas() -> dict[str, bytes]:
    """File name → JSON Schema (2020-12); ``resources/schemas/`` holds exactly these bytes."""
    return {
        name: json.dumps(
            {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": title,
                **msgspec.json.schema(kind),
            },
            ensure_ascii=False,
            indent=1,
        ).encode()
        + b"\n"
        for name, (title, kind) in _TITLES.items()
    }
