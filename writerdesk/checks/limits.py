"""What a brief limits: length in its own unit, lines, stanzas, cast, characters that may not stand in the piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from writerdesk.checks.findings import Fix, Hit, Severity
from writerdesk.checks.rules import Material
from writerdesk.checks.said import Said
from writerdesk.checks.yardsticks import Limit, Unit

_SOURCE = "the brief"
_UNITS: dict[Unit, Said] = {
    "words": Said("words"), "graphemes": Said("graphemes"), "letters": Said("letters"), "morae": Said("morae"),
    "matras": Said("matras"), "syllables": Said("syllables"), "lines": Said("lines"), "stanzas": Said("stanzas"),
    "sentences": Said("sentences"), "pages": Said("pages"), "minutes": Said("minutes"), "roles": Said("roles"),
}  # fmt: skip


def length(material: Material) -> Iterator[Hit]:
    """Words, clusters, morae … outside the brief's limits."""
    yield from _outside(material, lambda unit: unit not in {"lines", "stanzas"})


def lines(material: Material) -> Iterator[Hit]:
    """Lines that are not blank, outside the brief's limits."""
    yield from _outside(material, lambda unit: unit == "lines")


def stanzas(material: Material) -> Iterator[Hit]:
    """Stanzas outside the brief's limits."""
    yield from _outside(material, lambda unit: unit == "stanzas")


def forbidden(material: Material) -> Iterator[Hit]:
    """Each place where a forbidden character or string stands."""
    limits = material.limits
    if limits is None:
        return
    for string in limits.forbidden:
        yield from _places(material.text, string, "hard" if limits.forbidden_hard else "advice")
    for string in limits.unwanted:
        yield from _places(material.text, string, "advice")


def cast(material: Material) -> Iterator[Hit]:
    """More or fewer roles than the brief asks for, in a play that has any."""
    limit = material.limits.cast if material.limits else None
    if limit is None or not material.roles:
        return
    number = len(material.roles)
    if (limit.min is not None and number < limit.min) or (limit.max is not None and number > limit.max):
        expected = _range(limit)
        yield Hit(
            0,
            0,
            message=Said(
                "The play has {number} roles; the brief asks for {expected}.", number=number, expected=expected
            ),
            found=f"{number} roles",
            expected=str(expected),
            source=_SOURCE,
            severity="hard" if limit.hard else "advice",
        )


def banned_theme(material: Material) -> Iterator[Hit]:
    """A reminder of each theme that the brief asks to stay away from; the text is not searched for it."""
    for one in material.limits.themes if material.limits and material.text.strip() else ():
        yield Hit(
            0, 0, message=Said("The brief asks to stay away from: {theme}. {definition}", theme=one.theme,
                               definition=one.definition), found="your own reading",
            expected=f"nothing of “{one.theme}”", source=_SOURCE,
        )  # fmt: skip


def _places(text: str, string: str, severity: Severity) -> Iterator[Hit]:
    start = text.find(string) if string else -1
    while start >= 0:
        end = start + len(string)
        yield Hit(
            start,
            end,
            message=Said("The brief does not allow “{string}”.", string=string),
            found=string,
            expected="a text without it",
            source=_SOURCE,
            fixes=(Fix(Said("Delete it"), ""),),
            severity=severity,
        )
        start = text.find(string, end)


def _outside(material: Material, wanted: Callable[[str], bool]) -> Iterator[Hit]:
    for limit in material.limits.lengths if material.limits else ():
        if not wanted(limit.unit):
            continue
        count = material.counts.get(limit.unit)
        expected = _range(limit)
        if count is None:
            yield Hit(
                0,
                0,
                message=Said(
                    "The brief asks for {expected}; this text cannot be counted in {unit}.",
                    expected=expected,
                    unit=_UNITS[limit.unit],
                ),
                found="not countable",
                expected=str(expected),
                source=_SOURCE,
                severity="advice",
            )
        elif (limit.min is not None and count < limit.min) or (limit.max is not None and count > limit.max):
            yield Hit(
                0,
                0,
                message=Said(
                    "The piece has {count} {unit}; the brief asks for {expected}.",
                    count=_number(count),
                    unit=_UNITS[limit.unit],
                    expected=expected,
                ),
                found=f"{_number(count)} {limit.unit}",
                expected=str(expected),
                source=_SOURCE,
                severity="hard" if limit.hard else "advice",
            )


def _range(limit: Limit) -> Said:
    unit = _UNITS[limit.unit]
    if limit.min is not None and limit.max is not None:
        if limit.min == limit.max:
            return Said("{count} {unit}", count=_number(limit.min), unit=unit)
        return Said("{least} to {most} {unit}", least=_number(limit.min), most=_number(limit.max), unit=unit)
    if limit.min is not None:
        return Said("at least {least} {unit}", least=_number(limit.min), unit=unit)
    return Said("at most {most} {unit}", most=_number(limit.max or 0), unit=unit)


def _number(value: float) -> float:
    """A whole number without its ``.0``; other counts as far as a person reads them."""
    return int(value) if value == int(value) or value >= 1e6 else float(f"{value:g}")
