"""The break tests of Unicode 17 through ``writerdesk segment``; ``python -m tests.text.conformance`` prints the table.

All cases stand in one file, each a paragraph of its own (U+2029 parts them: no rule looks across it), so that the very
command is asked, not only the function under it. A case is right when every break inside it is where Unicode has it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

FIXTURE = Path(__file__).parent.parent / "fixtures" / "unicode" / "break-tests-17.json"
UNITS = ("grapheme", "word", "sentence")
LANGUAGES = ("und", "en", "hi", "am", "th", "km", "ja", "bo", "qaa-x-own")
PARAGRAPH = "\u2029"

Ask = Callable[[str, str, str], list[dict[str, object]]]
"""Path of a file, language, unit → the segments that the command prints."""


class Row(NamedTuple):
    """One line of the table; ``wrong`` are the cases that are cut otherwise."""

    unit: str
    language: str
    asked: int
    wrong: list[list[str]]


def cases(unit: str) -> list[list[str]]:
    """Each case as the list of its segments."""
    found: list[list[str]] = json.loads(FIXTURE.read_text("utf-8"))[unit]
    return found


def measured(unit: str, language: str, ask: Ask, folder: Path) -> Row:
    """Ask for all cases of a unit at once."""
    # The command reads a text in NFC; canonically the same text has the same breaks (UAX #29, 6.4).
    asked = [[unicodedata.normalize("NFC", part) for part in case] for case in cases(unit)]
    assert all(unicodedata.is_normalized("NFC", PARAGRAPH + "".join(case)) for case in asked)
    file = folder / "cases.txt"
    file.write_bytes("".join(PARAGRAPH + "".join(case) for case in asked).encode())
    breaks = {segment["start"] for segment in ask(str(file), language, unit)}
    wrong = []
    start = 0
    for case in asked:
        start += 1
        places = [start, *(start + end for end in accumulate(map(len, case)))]
        inside = {place for place in range(start, places[-1]) if place in breaks and place > start}
        if inside != set(places[1:-1]):
            wrong.append(case)
        start = places[-1]
    return Row(unit, language, len(asked), wrong)


def table(rows: list[Row]) -> str:
    """The rows as they are printed."""
    lines = [f"{row.unit:10}{row.language:12}{row.asked - len(row.wrong):>7}{row.asked:>7}" for row in rows]
    return "\n".join([f"{'unit':10}{'language':12}{'right':>7}{'asked':>7}", *lines]) + "\n"


def main() -> None:
    """Print the table, each row asked of a shell of its own."""
    import subprocess

    def ask(file: str, language: str, unit: str) -> list[dict[str, object]]:
        command = [
            sys.executable,
            "-m",
            "writerdesk",
            "segment",
            file,
            "--language",
            language,
            "--unit",
            unit,
            "--json",
        ]
        segments: list[dict[str, object]] = json.loads(subprocess.check_output(command))["segments"]
        return segments

    with tempfile.TemporaryDirectory() as folder:
        rows = [measured(unit, language, ask, Path(folder)) for unit in UNITS for language in LANGUAGES]
    sys.stdout.write(table(rows))


if __name__ == "__main__":
    main()
