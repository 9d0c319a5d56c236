"""A lyric's sections: labels, refrains that come back word for word, verses whose lines match in length."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from writerdesk.checks.blocks import same
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.layout import is_verse
from writerdesk.checks.verse.measures import measure, plural
from writerdesk.checks.verse.vocabulary import Sections
from writerdesk.text.verse_lines import Line

_LABEL = re.compile(r"^\s*(?:\[(?P<square>[^\]\n]{1,40})\]|(?P<plain>[^\s:：\[][^:：\n]{0,30})[:：])\s*$")
REFRAIN = "lyric/refrain"
_NUMBER = re.compile(r"[\s\d().#-]+$")


class _Section(msgspec.Struct):
    """A section: its label as written and folded ('' where none stands), the line of the label, its lines."""

    label: str
    name: str
    head: Line
    lines: list[Line]


def is_label(text: str, rule: Sections) -> bool:
    """Whether a line is the label of a section: in square brackets, or one of the form's words with a colon."""
    found = _LABEL.match(text)
    return bool(found and (found["square"] or _name(found["plain"]) in {*rule.same, *rule.alike, *rule.others}))


def sections(lines: Sequence[Line], form: Form, rule: Sections, language: str) -> Iterator[Finding]:
    """Verse before any label, labels that the form does not know, refrains and verses that do not match."""
    parts = _cut(lines, rule)
    known = {*rule.same, *rule.alike, *rule.others}
    for part in parts:
        if not part.name:
            yield _finding(part.head, part.lines[-1], form, "advice", "no label", "a label such as [Verse 1]",
                           Said("A lyric names its sections; these lines stand before any label."))  # fmt: skip
        elif part.name not in known:
            yield _finding(
                part.head,
                part.head,
                form,
                "advice",
                part.label,
                ", ".join(sorted(known)[:8]),
                Said("“{label}” is no section that {form} knows.", label=part.label, form=form.name),
            )
        if part.name and not part.lines and part.name not in rule.same:
            yield _finding(part.head, part.head, form, "convention", "nothing", "lines",
                           Said("“{label}” has no lines.", label=part.label))  # fmt: skip
    by_name: dict[str, list[_Section]] = defaultdict(list)
    for part in parts:
        by_name[part.name].append(part)
    for name in rule.same:
        # A label alone stands for the refrain that was written out before.
        yield from _not_the_same([part for part in by_name[name] if part.lines], form, rule)
    for name in rule.alike:
        yield from _not_alike(by_name[name], form, rule, language)


def _cut(lines: Sequence[Line], rule: Sections) -> list[_Section]:
    parts: list[_Section] = []
    for line in lines:
        if not is_verse(line.text):
            continue
        if is_label(line.text, rule):
            found = _LABEL.match(line.text)
            label = (found["square"] or found["plain"] if found else line.text).strip()
            parts.append(_Section(label, _name(label), line, []))
        elif not parts:
            parts.append(_Section("", "", line, [line]))
        else:
            parts[-1].lines.append(line)
    return parts


def _name(label: str) -> str:
    return _NUMBER.sub("", label).strip().casefold()


def _not_the_same(parts: list[_Section], form: Form, rule: Sections) -> Iterator[Finding]:
    for part in parts[1:]:
        model = parts[0]
        for number, line in enumerate(part.lines):
            wanted = model.lines[number].text if number < len(model.lines) else ""
            if same(line.text) != same(wanted):
                yield _finding(line, line, form, rule.severity, line.text.strip(), wanted.strip(),
                               Said("“{label}” comes back word for word; this line is another than in line {line}: "
                                    "licence?", label=part.label,
                                    line=model.lines[min(number, len(model.lines) - 1)].line), REFRAIN)  # fmt: skip
        if len(part.lines) < len(model.lines):
            yield _finding(
                part.head,
                part.lines[-1],
                form,
                rule.severity,
                f"{len(part.lines)} lines",
                f"{len(model.lines)} lines",
                Said("“{label}” is shorter than the first time.", label=part.label),
                REFRAIN,
            )


def _not_alike(parts: list[_Section], form: Form, rule: Sections, language: str) -> Iterator[Finding]:
    count = measure(form.unit, language)
    for part in parts[1:]:
        model = parts[0]
        if len(part.lines) != len(model.lines):
            yield _finding(
                part.head,
                part.head,
                form,
                rule.severity,
                f"{len(part.lines)} lines",
                f"{len(model.lines)} lines",
                Said(
                    "“{label}” has {number} lines, “{first}” {asked}.",
                    label=part.label,
                    number=len(part.lines),
                    first=model.label,
                    asked=len(model.lines),
                ),
            )
        for line, other in zip(part.lines, model.lines, strict=False):
            one, two = count(line.text), count(other.text)
            if one is not None and two is not None and abs(one.total - two.total) > rule.apart:
                yield _finding(line, line, form, rule.severity, str(one.total),
                               f"{two.total} ± {rule.apart} {plural(form.unit)}",
                               Said("This line has {count} {unit}, line {line} at the same place of “{label}” {other}: "
                                    "can both be sung to one tune?", count=one.total, unit=plural(form.unit),
                                    line=other.line, label=model.label, other=two.total))  # fmt: skip


def _finding(
    first: Line, last: Line, form: Form, severity: Severity, found: str, expected: str, message: Said,
    about: str = "form/structure",
) -> Finding:  # fmt: skip
    return Finding(about, severity, first.start, last.end, first.line, Said.verbatim(found), Said.verbatim(expected),
                   message, form.source)  # fmt: skip
