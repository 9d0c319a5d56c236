"""How a moment is written everywhere: ISO-8601 in UTC with milliseconds, ``2026-11-22T19:00:00.000Z``."""

from __future__ import annotations

from datetime import UTC, datetime


def timestamp(moment: datetime) -> str:
    """An aware moment as text."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def timestamp_now() -> str:
    """This moment by this machine's clock, as text."""
    return timestamp(datetime.now(UTC))
