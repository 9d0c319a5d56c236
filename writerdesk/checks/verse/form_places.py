"""Rules of a form file that point to lines, parts and units that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.forms import Fault, Form
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.vocabulary import Place, Signs

_SIGNS = {"vietnamese-tone": "bt.", "welsh-stress": "sw."}


def places(form: Form) -> Iterator[Fault]:
    """Faults of repeats, links and signs."""
    for number, repeat in enumerate(form.repeat):
        if not 1 <= repeat.line <= max(form.stanza.lines, 1):
            yield Fault(f"repeat[{number}].line", "form/line", f"The stanza has no line {repeat.line}.")
    for number, link in enumerate(form.link):
        path = f"link[{number}]"
        if not link.answers:
            yield Fault(f"{path}.answers", "form/empty", "Say which place answers.")
        yield from _place(form, link.first, f"{path}.first")
        named = [(f"answers[{at}]", place) for at, place in enumerate(link.answers)]
        for name, place in (*named, *((f"loose[{at}]", place) for at, place in enumerate(link.loose))):
            yield from _place(form, place, f"{path}.{name}")
            if place == link.first:
                yield Fault(f"{path}.{name}", "form/contradiction", "A place cannot answer itself.")
        if link.loose and link.what == "repeat":
            yield Fault(f"{path}.loose", "form/contradiction", "Only a rhyme has places of licence.")
        if link.first.next:
            yield Fault(f"{path}.first.next", "form/contradiction", "A link begins in the stanza that it is said of.")
    for number, rule in enumerate(form.signs):
        yield from _signs(form, rule, f"signs[{number}]")


def _place(form: Form, place: Place, path: str) -> Iterator[Fault]:
    most = form.stanza.most_lines or form.stanza.lines
    if not 1 <= place.line <= most:
        yield Fault(f"{path}.line", "form/line", f"The stanza has no line {place.line}.")
        return
    rule = form.rule_at(place.line)
    parts = rule.parts if rule else ()
    if place.part and place.part > max(len(parts), 1):
        yield Fault(f"{path}.part", "form/part", f"Line {place.line} has no part {place.part}.")
        return
    if place.unit and place.word:
        yield Fault(path, "form/contradiction", "A place is a unit or a word, not both.")
    own = (parts[place.part - 1],) if place.part and parts else parts
    longest = sum(map(high, own))
    if low(place.unit) > high(place.unit):
        yield Fault(f"{path}.unit", "form/count", "A range goes from the least to the greatest.")
    elif own and max(abs(low(place.unit)), abs(high(place.unit))) > longest:
        yield Fault(f"{path}.unit", "form/unmet", f"Line {place.line} has {longest} units at most here.")
    if place.next and form.stanza.max == 1:
        yield Fault(f"{path}.next", "form/unmet", "A poem of one stanza has no next one.")


def _signs(form: Form, rule: Signs, path: str) -> Iterator[Fault]:
    known = _SIGNS[rule.rule]
    if not rule.pattern and not rule.differ and not rule.differ_lines:
        yield Fault(path, "form/empty", "Give a pattern, or what must differ.")
    named = [("pattern", rule.pattern), *((f"loose[{i}]", p) for i, p in enumerate(rule.loose))]
    named += [(f"paired[{i}]", p) for i, p in enumerate(rule.paired)]
    if rule.paired and not rule.halves:
        yield Fault(f"{path}.halves", "form/missing", "Paired patterns need the unit behind which the halves meet.")
    for name, pattern in named:
        if not set(pattern) <= set(known):
            yield Fault(f"{path}.{name}", "form/sign", f"The signs of {rule.rule} are {' '.join(known)}")
    for line in (*rule.at, *rule.differ_lines):
        if not 1 <= line <= (form.stanza.most_lines or form.stanza.lines):
            yield Fault(f"{path}.at", "form/line", f"The stanza has no line {line}.")
            continue
        counts = form.rule_at(line)
        longest = sum(map(high, counts.parts)) if counts else 0
        if longest and max(len(rule.pattern), *rule.differ, 0) > longest:
            yield Fault(f"{path}.pattern", "form/unmet", f"Line {line} has {longest} units at most.")
