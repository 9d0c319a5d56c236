"""Everything that is wrong with a form file: its shape against the schema, then what the schema cannot say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_type_hints

import msgspec

from writerdesk.checks.forms import FORM_VERSION, Fault, Form
from writerdesk.checks.layout import high, low
from writerdesk.errors import Refused
from writerdesk.languages.tags import parse_tag

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_PLACE = re.compile(r" - at `\$(.*)`$")


def form_faults(data: bytes) -> list[Fault]:
    """All faults of the bytes of a form file, in the order of the schema; none means that the form can be used."""
    try:
        document = msgspec.toml.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return [Fault("", "form/toml", f"This is not a TOML file: {error}.")]
    version = document.get("version", FORM_VERSION) if isinstance(document, dict) else None
    if isinstance(version, int) and version > FORM_VERSION:
        return [Fault("version", "form/version", f"Version {version} is newer than this WriterDesk, which reads 1.")]
    faults = list(_shape(document, Form, ""))
    if any(fault.code != "form/unknown-key" for fault in faults):
        return faults
    form = msgspec.convert(document, Form)
    return [*faults, *_sense(form)]


def _shape(value: Any, kind: type[msgspec.Struct], path: str) -> Iterator[Fault]:
    """What of ``value`` is not of the shape of a Struct: each field on its own, so that one fault hides no other."""
    if not isinstance(value, dict):
        yield Fault(path, "form/type", "A table of keys is expected here.")
        return
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    types = _types(kind)
    known = ", ".join(sorted(fields))
    for key in value:
        if key not in fields:
            yield Fault(_join(path, key), "form/unknown-key", f"“{key}” is no key here; known are {known}.")
    for name, field in fields.items():
        place = _join(path, name)
        if name in value:
            yield from _field(value[name], types[field.name], place)
        elif field.required:
            yield Fault(place, "form/missing", f"“{name}” is missing.")


def _field(value: Any, kind: Any, path: str) -> Iterator[Fault]:
    item = _struct_in(kind)
    if item is not None and kind is item:
        yield from _shape(value, item, path)
    elif item is not None and isinstance(value, list):
        for number, entry in enumerate(value):
            yield from _shape(entry, item, f"{path}[{number}]")
    else:
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            place = _PLACE.search(str(error))
            yield Fault(path + (place.group(1) if place else ""), "form/type", f"{_PLACE.sub('', str(error))}.")


def _struct_in(kind: Any) -> type[msgspec.Struct] | None:
    """The Struct that a field holds, alone or in a tuple."""
    candidates = (kind, *getattr(kind, "__args__", ()))
    return next((c for c in candidates if isinstance(c, type) and issubclass(c, msgspec.Struct)), None)


@cache
def _types(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return get_type_hints(kind)


def _sense(form: Form) -> Iterator[Fault]:
    if not _ID.fullmatch(form.id):
        yield Fault("id", "form/id", "An id is small Latin letters and digits, parted by single hyphens.")
    for name in ("languages", "sources"):
        if not getattr(form, name):
            yield Fault(name, "form/empty", f"“{name}” needs at least one entry.")
    if not form.words:
        yield Fault("words", "form/empty", "Explain the form in words, in at least one language.")
    for place, tag in _tags(form):
        try:
            parse_tag(tag)
        except Refused:
            yield Fault(place, "form/language", f"“{tag}” is not a language tag.")
    if form.stanza.lines < 0 or form.stanza.min < 0 or (form.stanza.max and form.stanza.max < form.stanza.min):
        yield Fault("stanza", "form/stanza", "Lines are 0 (free) or more; max is not below min.")
    yield from _lines(form)
    yield from _rhymes(form)
    yield from _edges(form)
    for number, repeat in enumerate(form.repeat):
        if not 1 <= repeat.line <= max(form.stanza.lines, 1):
            yield Fault(f"repeat[{number}].line", "form/line", f"The stanza has no line {repeat.line}.")
    yield from _examples(form)


def _tags(form: Form) -> Iterator[tuple[str, str]]:
    yield from ((f"languages[{number}]", tag) for number, tag in enumerate(form.languages))
    yield from ((f"names.{tag}", tag) for tag in form.names)
    yield from ((f"words.{tag}", tag) for tag in form.words)
    yield from ((f"examples[{number}].language", example.language) for number, example in enumerate(form.examples))


def _lines(form: Form) -> Iterator[Fault]:
    for number, rule in enumerate(form.lines):
        for line in rule.at:
            if not 1 <= line <= form.stanza.lines:
                yield Fault(f"lines[{number}].at", "form/line", f"The stanza has no line {line}.")
        for name, parts in (("parts", rule.parts), *((f"also[{i}]", also) for i, also in enumerate(rule.also))):
            if not parts or any(not 0 < low(span) <= high(span) for span in parts):
                yield Fault(
                    f"lines[{number}].{name}",
                    "form/count",
                    "Each part is a number from 1, or a least and a greatest number.",
                )
    for line in range(1, form.stanza.lines + 1):
        named = [number for number, rule in enumerate(form.lines) if not rule.at or line in rule.at]
        if len(named) > 1:
            yield Fault(
                f"lines[{named[1]}].at", "form/line", f"Line {line} has its counts in lines[{named[0]}] already."
            )


def _rhymes(form: Form) -> Iterator[Fault]:
    for number, rhyme in enumerate(form.rhyme):
        letters = len(form.cells()) if rhyme.across else form.stanza.lines
        if len(rhyme.scheme) != letters or not all(c == "." or c.isalpha() for c in rhyme.scheme):
            what = "parts" if rhyme.across else "lines"
            sentence = f"A scheme has a letter or “.” for each of the {letters} {what} of a stanza."
            yield Fault(f"rhyme[{number}].scheme", "form/scheme", sentence)
            continue
        for line, sign in enumerate("" if rhyme.across else rhyme.scheme, 1):
            rule = form.rule_at(line)
            if sign != "." and rhyme.part and (rule is None or rhyme.part > len(rule.parts)):
                yield Fault(f"rhyme[{number}].part", "form/part", f"Line {line} has no part {rhyme.part}.")
                break


def _edges(form: Form) -> Iterator[Fault]:
    most = max((len(rule.parts) for rule in form.lines), default=1)
    for number, edge in enumerate(form.edges):
        if not edge.values and not edge.never:
            yield Fault(f"edges[{number}]", "form/empty", "Say which values must stand there, or which never.")
        if not 0 <= edge.part <= most:
            yield Fault(f"edges[{number}].part", "form/part", f"No line has a part {edge.part}.")
        if any(not 1 <= line <= form.stanza.lines for line in edge.at):
            yield Fault(f"edges[{number}].at", "form/line", f"The stanza has {form.stanza.lines} lines.")


def _examples(form: Form) -> Iterator[Fault]:
    """An example that its own form does not hold shows that the file says something else than its writer meant."""
    from writerdesk.checks.scansion import scan

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


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
