"""What of a form file makes no sense though its shape is right: rules that point nowhere, that cannot be met, that
contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from writerdesk.checks.forms import Fault, Form
from writerdesk.checks.scansion import scan
from writerdesk.checks.verse.form_places import places
from writerdesk.checks.verse.form_scripts import scripts
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.listed_words import has_list
from writerdesk.checks.verse.metres import SIGNS
from writerdesk.checks.verse.vocabulary import LineRule, Span
from writerdesk.errors import Refused
from writerdesk.languages.tags import parse_tag

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def form_sense(form: Form) -> Iterator[Fault]:
    """Everything in a well-shaped form that its writer cannot have meant; an example that breaks it comes last."""
    if not _ID.fullmatch(form.id):
        yield Fault("id", "form/id", "An id is small Latin letters and digits, parted by single hyphens.")
    for name in ("languages", "sources"):
        if not getattr(form, name):
            yield Fault(name, "form/empty", f"“{name}” needs at least one entry.")
    if not form.words:
        yield Fault("words", "form/empty", "Explain the form in words, in at least one language.")
    tags = list(_tags(form))
    yield from tags
    if not tags:
        yield from scripts(form)
    yield from _stanza(form)
    found = [*_lines(form), *_rhymes(form), *_edges(form), *places(form), *_sums(form), *_kinds(form), *_feet(form)]
    yield from found
    for number, words in enumerate(form.word_lists):
        if words.list and not has_list(words.list):
            yield Fault(f"word_lists[{number}].list", "form/unmet", f"No list of words is called “{words.list}”.")
        elif not words.list and not any(words.words):
            yield Fault(f"word_lists[{number}].words", "form/empty", "Give at least one word.")
    if not tags and not found:
        yield from _examples(form)


def _tags(form: Form) -> Iterator[Fault]:
    named = [
        *((f"languages[{number}]", tag) for number, tag in enumerate(form.languages)),
        *((f"names.{tag}", tag) for tag in form.names),
        *((f"words.{tag}", tag) for tag in form.words),
        *((f"examples[{number}].language", example.language) for number, example in enumerate(form.examples)),
        *(
            (f"lines[{n}].languages[{at}]", tag)
            for n, rule in enumerate(form.lines)
            for at, tag in enumerate(rule.languages)
        ),
    ]
    for place, tag in named:
        try:
            parse_tag(tag)
        except Refused:
            yield Fault(place, "form/language", f"“{tag}” is not a language tag.")


def _stanza(form: Form) -> Iterator[Fault]:
    stanza = form.stanza
    if stanza.lines < 0 or stanza.min < 0 or (stanza.max and stanza.max < stanza.min):
        yield Fault("stanza", "form/stanza", "Lines are 0 (free) or more; max is not below min.")
    if stanza.most_lines and stanza.most_lines < stanza.lines:
        yield Fault(
            "stanza.most_lines", "form/stanza", f"A stanza has at least {stanza.lines} lines; most is not less."
        )
    if stanza.usual:
        least, most = stanza.usual
        if least > most or most < stanza.min or (stanza.max and least > stanza.max):
            yield Fault("stanza.usual", "form/contradiction", "What is usual lies outside of what is allowed.")
    if form.count.licence < 0:
        yield Fault("count.licence", "form/count", "A licence is 0 or more units.")


def _lines(form: Form) -> Iterator[Fault]:
    claimed: dict[tuple[int, str], int] = {}
    most = form.stanza.most_lines or form.stanza.lines
    for number, rule in enumerate(form.lines):
        path = f"lines[{number}]"
        for line in rule.at:
            if not (1 <= line <= most or -most <= line < 0):
                yield Fault(f"{path}.at", "form/line", f"The stanza has no line {line}.")
        for line in rule.at or (0,):
            for tag in rule.languages or ("",):
                first = claimed.setdefault((line, tag), number)
                if first != number:
                    said = f"Line {line} has" if line else "Every line has"
                    yield Fault(f"{path}.at", "form/line", f"{said} its counts in lines[{first}] already.")
        yield from _parts(rule, path)


def _parts(rule: LineRule, path: str) -> Iterator[Fault]:
    options = [("parts", rule.parts), *((f"also[{i}]", o) for i, o in enumerate(rule.also))]
    options += [(f"loose[{i}]", o) for i, o in enumerate(rule.loose)]
    for name, parts in options:
        if not parts or any(not 0 < low(span) <= high(span) for span in parts):
            sentence = "Each part is a number from 1, or a least and a greatest number."
            yield Fault(f"{path}.{name}", "form/count", sentence)
    for name, parts in options[1:]:
        if parts == rule.parts:
            yield Fault(f"{path}.{name}", "form/contradiction", "These are the parts themselves, said twice.")


def _rhymes(form: Form) -> Iterator[Fault]:
    for number, rhyme in enumerate(form.rhyme):
        path = f"rhyme[{number}]"
        if rhyme.runs:
            if rhyme.scheme:
                yield Fault(f"{path}.scheme", "form/contradiction", "Rhyme in runs has no scheme.")
            continue
        letters = len(form.cells()) if rhyme.across else form.stanza.most_lines or form.stanza.lines
        named = [("scheme", rhyme.scheme), *((f"also[{i}]", s) for i, s in enumerate(rhyme.also))]
        named += [("first", rhyme.first)] if rhyme.first else []
        whole = True
        for name, scheme in named:
            if len(scheme) != letters or not all(c == "." or c.isalpha() for c in scheme):
                whole = False
                what = "parts" if rhyme.across else "lines"
                sentence = f"A scheme has a letter or “.” for each of the {letters} {what} of a stanza."
                yield Fault(f"{path}.{name}", "form/scheme", sentence)
        for line, sign in enumerate("" if rhyme.across or not whole else rhyme.scheme, 1):
            rule = form.rule_at(line)
            if sign != "." and rhyme.part and (rule is None or rhyme.part > len(rule.parts)):
                yield Fault(f"{path}.part", "form/part", f"Line {line} has no part {rhyme.part}.")
                break


def _edges(form: Form) -> Iterator[Fault]:
    most = max((len(rule.parts) for rule in form.lines), default=1)
    for number, edge in enumerate(form.edges):
        path = f"edges[{number}]"
        if not edge.values and not edge.never:
            yield Fault(path, "form/empty", "Say which values must stand there, or which never.")
        if not 0 <= edge.part <= most:
            yield Fault(f"{path}.part", "form/part", f"No line has a part {edge.part}.")
        if any(not 1 <= line <= form.stanza.lines for line in edge.at):
            yield Fault(f"{path}.at", "form/line", f"The stanza has {form.stanza.lines} lines.")
        forbidden = [
            bool(edge.never) and any((v[: len(n)] if edge.begins else v[-len(n) :]) == n for n in edge.never)
            for v in edge.values
        ]
        if forbidden and all(forbidden):
            yield Fault(f"{path}.never", "form/contradiction", "All that must stand there may never stand there.")
        spans = [
            high(span)
            for (line, part), span in form.cells()
            if edge.part in (0, part) and (not edge.at or line in edge.at)
        ]
        if edge.values and spans and all(sum(pattern) > max(spans) for pattern in edge.values):
            yield Fault(f"{path}.values", "form/unmet", f"No part counts so much: it has {max(spans)} at most.")


def _sums(form: Form) -> Iterator[Fault]:
    for number, rule in enumerate(form.sums):
        path = f"sums[{number}]"
        if not 0 < low(rule.count) <= high(rule.count):
            yield Fault(f"{path}.count", "form/count", "A sum is a number from 1, or a least and a greatest number.")
            continue
        lines = rule.at or tuple(range(1, form.stanza.lines + 1))
        spans: list[tuple[int, int]] = []
        for line in lines:
            known = form.rule_at(line)
            if known is None or not 1 <= line <= form.stanza.lines:
                yield Fault(f"{path}.at", "form/line", f"Line {line} has no counts to be summed.")
                break
            if any(not 1 <= part <= len(known.parts) for part in rule.parts):
                yield Fault(f"{path}.parts", "form/part", f"Line {line} has {len(known.parts)} parts.")
                break
            spans.append(_span(known, rule.parts))
        else:
            if rule.together:
                spans = [(sum(least for least, _ in spans), sum(most for _, most in spans))]
            for least, most in spans:
                if most < low(rule.count) or least > high(rule.count):
                    sentence = f"The parts make {least} to {most}: this sum can never be met."
                    yield Fault(f"{path}.count", "form/contradiction", sentence)
                    break


def _span(rule: LineRule, parts: tuple[int, ...]) -> tuple[int, int]:
    options: list[tuple[Span, ...]] = [rule.parts, *rule.also]
    chosen = [[part for at, part in enumerate(option, 1) if not parts or at in parts] for option in options]
    return min(sum(map(low, option)) for option in chosen), max(sum(map(high, option)) for option in chosen)


def _kinds(form: Form) -> Iterator[Fault]:
    if form.kinds is None:
        return
    if not form.kinds.kinds:
        yield Fault("kinds.kinds", "form/empty", "Name at least one measure.")
    for number, kind in enumerate(form.kinds.kinds):
        path = f"kinds.kinds[{number}]"
        if bool(kind.parts) == bool(kind.metre):
            yield Fault(path, "form/contradiction", "A measure has either counted parts or a metre.")
        if not set(kind.metre) <= SIGNS:
            yield Fault(f"{path}.metre", "form/metre", "A metre is written with - u x = and |.")
        if kind.metre and form.unit not in ("weight", "matra"):
            sentence = f"A metre needs long and short units (weight, matra); {form.unit} has none."
            yield Fault(f"{path}.metre", "form/unmet", sentence)
        if any(not 0 < low(span) <= high(span) for span in kind.parts):
            yield Fault(
                f"{path}.parts", "form/count", "Each part is a number from 1, or a least and a greatest number."
            )


def _feet(form: Form) -> Iterator[Fault]:
    feet = form.feet
    if feet is None:
        if form.unit == "cir":
            yield Fault("feet", "form/missing", "A form counted in cir says which shapes they have.")
        return
    if form.unit != "cir":
        yield Fault("feet", "form/unmet", f"Feet have shapes in cir only; the form counts in {form.unit}.")
    for name, shapes in (("shapes", feet.shapes), ("last", feet.last)):
        if any(not re.fullmatch("[NR]+u?", shape) for shape in shapes):
            yield Fault(f"feet.{name}", "form/shape", "A shape is written with N and R, and u behind for a short u.")
    for number, rule in enumerate(feet.follow):
        path = f"feet.follow[{number}]"
        if rule.begins not in ("N", "R"):
            yield Fault(f"{path}.begins", "form/shape", "A foot begins with N or R.")
        for shape in rule.after:
            if shape not in feet.shapes:
                yield Fault(f"{path}.after", "form/unmet", f"No foot of the form has the shape {shape}.")
        if not any(shape.startswith(rule.begins) for shape in (*feet.shapes, *feet.last)):
            yield Fault(f"{path}.begins", "form/contradiction", f"No foot of the form begins with {rule.begins}.")


def _examples(form: Form) -> Iterator[Fault]:
    """An example that its own form does not hold shows that the file says something else than its writer meant."""
    for number, example in enumerate(form.examples):
        result = scan(example.text, form, example.language)
        worst = next((finding for finding in result.findings if finding.severity == "hard"), None)
        if worst is not None:
            yield Fault(
                f"examples[{number}].text",
                "form/example",
                f"The example does not hold its own form, line {worst.line}: {worst.message}",
            )
        elif result.holds is None:
            yield Fault(f"examples[{number}].text", "form/example", "The example cannot be counted by the form's unit.")
