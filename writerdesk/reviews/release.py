"""The dataset: accepted pieces whose consent covers the asked scopes, as files that other people's tools verify."""

from __future__ import annotations

from pathlib import Path

import msgspec


class ReleaseReport(msgspec.Struct, frozen=True):
    """What a release holds: rows a split, what was left out and why, and the names of the files under ``out``."""

    out: Path
    rows: int
    left_out: dict[str, int]
    splits: dict[str, int]
    files: tuple[str, ...]
