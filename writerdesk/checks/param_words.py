"""What a brief asks of a form otherwise (``form_params``), in words instead of keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from writerdesk.checks.findings import Severity
from writerdesk.checks.said import NOTHING, Said
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.measures import named, plural
from writerdesk.checks.verse.vocabulary import Count, LineRule, Rhyme, Span, Stanza, UnitName

T = TypeVar("T")
_RULES = {
    "stanza": "form/lines", "lines": "form/count", "count": "form/count", "sums": "form/count", "kinds": "form/count",
    "caesura": "form/caesura", "rhyme": "form/rhyme", "link": "form/link", "repeat": "form/repeat",
    "signs": "form/tone", "sections": "lyric/refrain", "speeches": "play/speaker",
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """One thing that is asked otherwise: what is ``said`` of it, else the ``rule`` it belongs to; its ``weight``."""

    rule: str
    said: Said = NOTHING
    weight: Severity | None = None


def params_in_words(params: Mapping[str, Any], unit: UnitName | None) -> Iterator[Asked]:
    """Each rule that is given otherwise, for a form that counts in ``unit`` (None: the form is not known here).

    What cannot be read as a rule is named by the rule it stands under.
    """
    for key, value in params.items():
        rule = _RULES.get(key, "form/structure")
        told = list(_KNOWN.get(key, _reasons)(rule, value, unit))
        yield from told or [Asked(rule)]


def _stanza(rule: str, value: Any, _unit: UnitName | None) -> Iterator[Asked]:
    stanza = _read({"lines": 0, **value}, Stanza) if isinstance(value, dict) else None
    if stanza is None:
        return
    if stanza.lines:
        lines = _range(stanza.lines, stanza.most_lines or stanza.lines, Said("lines"))
        yield Asked(rule, Said("Each stanza: {asked}", asked=lines))
    if "min" in value or "max" in value:
        yield Asked(rule, _range(stanza.min if "min" in value else 0, stanza.max, Said("stanzas")))
    if stanza.usual:
        yield Asked(rule, _range(*stanza.usual, Said("stanzas")), "convention")
    if "severity" in value:
        yield Asked(rule, weight=stanza.severity)


def _lines(rule: str, value: Any, unit: UnitName | None) -> Iterator[Asked]:
    for one in _read(value, tuple[LineRule, ...]) or ():
        counts = " / ".join("+".join(map(_span, parts)) for parts in (one.parts, *one.also))
        said = Said("{count} {unit}", count=counts, unit=plural(unit)) if unit else Said.verbatim(counts)
        if not one.at:
            yield Asked(rule, Said("Each line: {asked}", asked=said))
        elif one.at == (-1,):
            yield Asked(rule, Said("The last line: {asked}", asked=said))
        else:
            yield Asked(rule, Said("Line {line}: {asked}", line=", ".join(map(str, one.at)), asked=said))


def _count(rule: str, value: Any, unit: UnitName | None) -> Iterator[Asked]:
    count = _read(value, Count)
    if count is None:
        return
    if "licence" in value and unit:
        amount = Said("{count} {unit}", count=count.licence, unit=named(unit, count.licence))
        yield Asked(rule, Said("Off by {asked} at most: licence", asked=amount))
    if "severity" in value:
        yield Asked(rule, weight=count.severity)


def _rhyme(rule: str, value: Any, _unit: UnitName | None) -> Iterator[Asked]:
    for one, given in zip(_read(value, tuple[Rhyme, ...]) or (), value, strict=False):
        if one.scheme:
            schemes = " / ".join((one.scheme, *one.also))
            yield Asked(rule, Said("Rhyme: {scheme}", scheme=schemes), one.severity if "severity" in given else None)


def _reasons(rule: str, value: Any, _unit: UnitName | None) -> Iterator[Asked]:
    """Rules that say themselves what they want, or only how much they weigh."""
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, dict):
            continue
        why, weight = one.get("why"), one.get("severity")
        known: Severity | None = weight if weight in ("hard", "convention", "advice") else None
        if known or (why and isinstance(why, str)):
            yield Asked(rule, Said(why) if why and isinstance(why, str) else NOTHING, known)


def _range(least: int, most: int, unit: Said) -> Said:
    if least == most:
        return Said("{count} {unit}", count=least, unit=unit)
    if least and most:
        return Said("{least} to {most} {unit}", least=least, most=most, unit=unit)
    if least:
        return Said("at least {least} {unit}", least=least, unit=unit)
    return Said("at most {most} {unit}", most=most, unit=unit)


def _span(span: Span) -> str:
    return str(span) if isinstance(span, int) else f"{low(span)}-{high(span)}"


def _read(value: Any, kind: type[T]) -> T | None:
    """The value as a rule; None where it is none."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return None


_KNOWN: dict[str, Callable[[str, Any, UnitName | None], Iterator[Asked]]] = {
    "stanza": _stanza, "lines": _lines, "count": _count, "rhyme": _rhyme,
}  # fmt: skip
