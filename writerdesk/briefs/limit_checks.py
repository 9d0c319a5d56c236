"""Limits that contradict each other, the kind, the language or the brief's own good example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from writerdesk.briefs.documents import Instructions, Length, Limits, Work
from writerdesk.briefs.shape import Fault, join
from writerdesk.errors import Refused
from writerdesk.said import Said

_PLAYS = frozenset({"play", "scene"})
_VERSE_UNITS = frozenset({"morae", "matras", "syllables"})
_HOLDS = (("stanzas", "lines"), ("lines", "graphemes"), ("words", "graphemes"))
"""Each of the first needs at least one of the second."""


def limit_faults(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of the group ``limits`` on its own: ranges, ranges that exclude each other, the cast."""
    limits = msgspec.convert(values["limits"], Limits)
    ranges = [(f"limits.length.{at}", length.min, length.max) for at, length in enumerate(limits.length)]
    if limits.cast is not None:
        ranges.append(("limits.cast", limits.cast.min, limits.cast.max))
    for path, least, most in ranges:
        yield from _range_faults(path, least, most)
    yield from _pair_faults(limits.length)


def limits_in_context(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of the limits beside the kind, the language and the good examples."""
    limits, work = msgspec.convert(values["limits"], Limits), msgspec.convert(values["work"], Work)
    if limits.cast is not None and work.kind not in _PLAYS:
        message = Said("A cast is limited here, though a {kind} has no roles.", kind=work.kind)
        yield Fault("limits.cast", "brief/cast", message, "warning")
    for at, length in enumerate(limits.length):
        path = f"limits.length.{at}"
        yield from _countable(path, length, work.kind, str(values["language"].get("tag") or ""))
    yield from _example_faults(limits, msgspec.convert(values["instructions"], Instructions))


def _range_faults(path: str, least: int | None, most: int | None) -> Iterator[Fault]:
    if least is None and most is None:
        yield Fault(path, "brief/no-limit", Said("Neither a least nor a most is given."))
    elif least is not None and most is not None and least > most:
        yield Fault(
            path, "brief/min-max", Said("The least ({least}) is more than the most ({most}).", least=least, most=most)
        )
    elif most == 0:
        yield Fault(join(path, "max"), "brief/min-max", Said("A most of 0 leaves nothing to write."))


def _pair_faults(lengths: tuple[Length, ...]) -> Iterator[Fault]:
    for at, one in enumerate(lengths):
        for before, other in enumerate(lengths[:at]):
            hard = one.strength == other.strength == "hard"
            if one.unit == other.unit and (one.min, one.max, one.strength) == (other.min, other.max, other.strength):
                message = Said("This limit of {unit} is there twice.", unit=Said(one.unit))
                yield Fault(f"limits.length.{at}", "brief/duplicate", message, "warning")
            elif _apart(one, other):
                message = Said(
                    "No text can keep this and {path}: {other}, but {one}.",
                    path=f"limits.length.{before}",
                    other=length_words(other),
                    one=length_words(one),
                )
                yield Fault(f"limits.length.{at}", "brief/limits-clash", message, "error" if hard else "warning")


def _apart(one: Length, other: Length) -> bool:
    """Whether no text is within both."""
    if one.unit == other.unit:
        return _above(one, other) or _above(other, one)
    return any(
        (many.unit, whole.unit) in _HOLDS and _above(many, whole) for many, whole in ((one, other), (other, one))
    )


def _above(higher: Length, lower: Length) -> bool:
    return higher.min is not None and lower.max is not None and higher.min > lower.max


def length_words(length: Length) -> Said:
    """A limit in words: “5 to 9 words”, “at most 10 morae”."""
    unit = Said(length.unit)
    if length.min is None:
        return Said("at most {most} {unit}", most=length.max or 0, unit=unit)
    if length.max is None:
        return Said("at least {least} {unit}", least=length.min, unit=unit)
    return Said("{least} to {most} {unit}", least=length.min, most=length.max, unit=unit)


def _countable(path: str, length: Length, kind: str, tag: str) -> Iterator[Fault]:
    from writerdesk.languages.cards import card

    if length.unit == "minutes" and kind not in _PLAYS:
        message = Said("Minutes are counted in plays and scenes; a {kind} cannot be measured by them.", kind=kind)
        yield _uncounted(path, length, message)
    elif length.unit in _VERSE_UNITS:
        try:
            known = card(tag).counting
        except Refused:
            return  # the tag has a fault of its own
        if length.unit not in known:
            yield _uncounted(
                path, length, Said("In {tag} nobody here can count {unit}.", tag=tag, unit=Said(length.unit))
            )


def _uncounted(path: str, length: Length, message: Said) -> Fault:
    # A hard limit that nobody can count would never hold or never be judged.
    return Fault(join(path, "unit"), "brief/not-counted", message, "error" if length.strength == "hard" else "warning")


def _example_faults(limits: Limits, instructions: Instructions) -> Iterator[Fault]:
    """What is asked of the writer is asked of the good example too."""
    for at, example in enumerate(instructions.examples):
        if example.verdict != "good":
            continue
        for group in limits.forbidden:
            held = sorted({one for one in group.characters if one in example.text})
            if held:
                message = Said("The good example holds what is forbidden: {signs}.", signs=" ".join(held))
                yield Fault(f"instructions.examples.{at}.text", "brief/example-forbidden", message, "warning")
