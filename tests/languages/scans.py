"""What a rule of counting says of a line, as tests compare it; nothing where the line cannot be counted."""

from writerdesk.languages.prosody.reading import Reading, Scan, Syllable
from writerdesk.languages.prosody.rules import rule


def ways(scan: Scan | None) -> list[Reading]:
    """Every way to count a line, likeliest first."""
    return scan.readings() if scan else []


def units(scan: Scan | None) -> tuple[Syllable, ...]:
    """The units of the likeliest reading."""
    return scan.units if scan else ()


def ways_in(line: str, tag: str, unit: str) -> list[Reading]:
    """Every way to count a line in a language."""
    counting = rule(tag, unit)
    return ways(counting(line)) if counting else []
