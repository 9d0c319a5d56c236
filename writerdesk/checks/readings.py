"""Readings that the writer sets on a line, because only a person can know how it is said.

A readings document is a JSON object (or ``{"lines": {…}}``). A key is the text of a line, without the spaces around it,
or the number of a physical line; the text wins. A value is one of

- a string without ``=``: what is counted in place of the line: kana for kanji, a word respelt as it is sung;
- a string of ``unit=value`` pairs with spaces between: ``"बु=1 रा=2 जो=1"``; only the values are taken on trust;
- an object ``{"text": "…"}`` or ``{"units": [{"text": "…", "value": 1}, …]}``, the same two in longer form.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from writerdesk.errors import Refused
from writerdesk.languages.prosody.reading import Scan, Syllable
from writerdesk.languages.prosody.rules import Rule
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import beginning
from writerdesk.text.verse_lines import Line

NOTE = "set by the writer"
_LARGEST_VALUE = 9


class SetReading(msgspec.Struct, frozen=True):
    """A writer's reading: another text to count, or units with their values."""

    text: str = ""
    units: tuple[tuple[str, int], ...] = ()

    def scan(self, line: str, measure: Rule) -> tuple[str, Scan | None]:
        """The text that was counted and its units (places in that text)."""
        if not self.units:
            return self.text, measure(self.text)
        return line, Scan(tuple(_placed(line, self.units)))


class Readings:
    """All readings of one poem; ``document`` as the module says. Raises :class:`Refused` ``form/readings``."""

    def __init__(self, document: Mapping[str, object] | None) -> None:
        self._entries: dict[str, SetReading] = {}
        if not document:
            return
        entries = document
        inner = entries.get("lines")
        if isinstance(inner, Mapping):
            entries = inner
        if not isinstance(entries, Mapping):
            raise _refused("", "it is not an object")
        self._entries = {to_nfc(str(key)).strip(): _parse(str(key), value) for key, value in entries.items()}

    def of(self, line: Line) -> SetReading | None:
        """The reading of a line, or ``None``."""
        if not self._entries:
            return None
        return self._entries.get(line.text.strip()) or self._entries.get(str(line.line))


def written(value: object) -> str:
    """A value of a readings document as a string of it: ``बु=1 रा=2``, or what is counted in place of the line.

    Raises :class:`Refused` ``form/readings``.
    """
    reading = _parse("", value)
    return " ".join(f"{text}={weight}" for text, weight in reading.units) or reading.text


def _parse(key: str, value: object) -> SetReading:
    if isinstance(value, str):
        pairs = value.split() if "=" in value else []
        return SetReading(units=tuple(_pair(key, pair) for pair in pairs)) if pairs else SetReading(text=to_nfc(value))
    if isinstance(value, Mapping):
        if isinstance(value.get("text"), str):
            return SetReading(text=to_nfc(str(value["text"])))
        units = value.get("units")
        if isinstance(units, list | tuple) and units:
            return SetReading(units=tuple(_unit(key, unit) for unit in units))
    raise _refused(key, "a reading is a string, or an object with text or units")


def _pair(key: str, pair: str) -> tuple[str, int]:
    text, _, value = pair.rpartition("=")
    if not text or not value.isdecimal() or int(value) > _LARGEST_VALUE:
        raise _refused(key, f"“{pair}” is not a unit with its value")
    return to_nfc(text), int(value)


def _unit(key: str, unit: Any) -> tuple[str, int]:
    if not isinstance(unit, Mapping) or not isinstance(unit.get("text"), str):
        raise _refused(key, "a unit has a text and a value")
    value = unit.get("value")
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST_VALUE:
        raise _refused(key, f"the value of a unit is a number from 0 to {_LARGEST_VALUE}")
    return to_nfc(str(unit["text"])), value


def _placed(line: str, units: tuple[tuple[str, int], ...]) -> list[Syllable]:
    """The units where they stand in the line; one that is not found there stands at the end of the one before."""
    placed = []
    position = 0
    for text, value in units:
        start = line.find(text, position)
        end = start + len(text) if start >= 0 else position
        placed.append(Syllable(text, value, max(start, position) if start >= 0 else position, end))
        position = end
    return placed


def _refused(key: str, why: str) -> Refused:
    return Refused(
        "form/readings",
        "The readings cannot be used: {why}.",
        "See `writerdesk scan --help` for how a reading is written.",
        where=key,
        why=why if not key else f"for “{beginning(key, 60)}”, {why}",
    )
