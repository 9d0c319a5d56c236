"""What a form asks and a poem does not do, each as a finding with its reason and source; and the rhyme letters."""

from __future__ import annotations

from functools import lru_cache

from writerdesk.checks.findings import Finding, Severity, order
from writerdesk.checks.forms import Form
from writerdesk.checks.said import Said
from writerdesk.checks.verse.fit import Fit, PartFit
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.links import linked_letters, links, signs, ties
from writerdesk.checks.verse.listed_words import word_lists
from writerdesk.checks.verse.measured import Measured, MeasuredStanza
from writerdesk.checks.verse.measures import named, plural
from writerdesk.checks.verse.rhyme_scheme import rhymes
from writerdesk.checks.verse.stanza_findings import repeats, structure
from writerdesk.checks.verse.sums import kept_counts, parallels, sums
from writerdesk.checks.verse.vocabulary import Caesura, Edge, Span, UnitName

_ALLOWED = Said("Some poets allow it: licence?")


def find_faults(stanzas: list[MeasuredStanza], form: Form, language: str) -> tuple[list[Finding], dict[int, str]]:
    """All findings of a scanned poem in the order of the text, and the rhyme letters by where a line begins."""
    lines = [line for stanza in stanzas for line in stanza.lines]
    if lines and lines[0].scan is None and form.is_counted and all(line.scan is None for line in lines):
        return [_not_this_script(lines[0], form, language)], {}
    findings = structure(stanzas, form)
    for line in lines:
        if line.faults or line.is_loose or line.fit is None or not line.fit.is_perfect():
            findings += _line_findings(line, form)
    rhyme_findings, letters = rhymes(stanzas, form, language)
    findings += rhyme_findings
    findings += repeats(stanzas, form)
    if form.link:
        tied = ties(stanzas, form, language)
        findings += links(stanzas, form, tied)
        letters = letters or linked_letters(tied)
    for has_rules, found in (
        (form.signs, signs),
        (form.sums, sums),
        (form.lines, kept_counts),
        (form.word_lists, word_lists),
        (form.parallels, parallels),
    ):
        if has_rules:
            findings += found(stanzas, form)
    return sorted(findings, key=order) if findings else findings, letters


def _not_this_script(line: Measured, form: Form, language: str) -> Finding:
    place = line.slot.line
    return Finding(
        rule="form/structure",
        severity="advice",
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said.verbatim(place.text),
        expected=Said.verbatim(f"lines that can be counted in {plural(form.unit)}"),
        message=Said(
            "{form} is counted in {unit}; this text ({language}) cannot be counted so. Set a reading on a line if "
            "you know how it is said.",
            form=form.name,
            unit=plural(form.unit),
            language=language,
        ),
        source=form.source,
    )


def _line_findings(line: Measured, form: Form) -> list[Finding]:
    if line.scan is None:
        return [_uncounted(line, form)] if form.is_counted and line.slot.cells else []
    findings = [*line.faults]
    if line.fit is None or (line.fit.is_perfect() and not line.is_loose):
        return findings
    if line.fit.off or line.is_loose:
        findings.append(_count_finding(line, line.fit, form))
    for part in line.fit.parts:
        if not part.off and form.count.departures and len(part.chosen) > form.count.departures:
            findings.append(_departures(line, part, form))
        # How a part falls is nothing to tell while it counts wrong, or as it is not written.
        broken = [edge for edge in part.broken if not (edge.whole and (part.off or part.chosen))]
        findings += [_edge_finding(line, form, part, edge) for edge in broken]
    return findings


def _uncounted(line: Measured, form: Form) -> Finding:
    place = line.slot.line
    return Finding(
        rule="form/count",
        severity="advice",
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said("cannot count"),
        expected=_spans(line.slot.options[0], form.unit) if line.slot.options else plural(form.unit),
        message=Said(
            "This line cannot be counted in {unit} as it is written; set a reading on it.", unit=plural(form.unit)
        ),
        source=form.source,
    )


def _count_finding(line: Measured, fit: Fit, form: Form) -> Finding:
    place = line.slot.line
    parts = next((option for option in line.slot.options if len(option) == len(fit.parts)), line.slot.options[0])
    counts = [part.count for part in fit.parts]
    total_fits = sum(map(low, parts)) <= fit.count <= sum(map(high, parts))
    split = len(parts) > 1 and total_fits
    severity: Severity = form.caesura.severity if split else form.count.severity
    words = _split_words(parts, counts, form.caesura) if split else _count_words(parts, counts, form)
    if line.is_loose or max(part.off for part in fit.parts) <= form.count.licence:
        severity = "advice" if severity == "advice" else "convention"
        words = Said.row(words, _ALLOWED)
    return Finding(
        rule="form/caesura" if split else "form/count",
        severity=severity,
        start=place.start,
        end=place.end,
        line=place.line,
        found=Said.verbatim("+".join(map(str, counts))),
        expected=_spans(parts, form.unit),
        message=words,
        source=form.source,
    )


def _count_words(parts: tuple[Span, ...], counts: list[int], form: Form) -> Said:
    total = sum(counts)
    asked = {"form": form.name, "asked": _spans(parts, form.unit), "unit": named(form.unit, total)}
    if len(counts) > 1:
        return Said("This line counts {count} {unit} ({parts}); {form} asks for {asked}.", count=total,
                    parts=" + ".join(map(str, counts)), **asked)  # fmt: skip
    return Said("This line counts {count} {unit}; {form} asks for {asked}.", count=total, **asked)


def _split_words(parts: tuple[Span, ...], counts: list[int], caesura: Caesura) -> Said:
    asked, found = " + ".join(map(_span, parts)), " + ".join(map(str, counts))
    if caesura.search == "marks":
        return Said("The line should break at its mark into {asked}; it breaks into {found}.", asked=asked, found=found)
    return Said("The line should break at the end of a word into {asked}; it breaks into {found}.", asked=asked,
                found=found)  # fmt: skip


def _departures(line: Measured, part: PartFit, form: Form) -> Finding:
    """A part that counts right only when much of it is said otherwise than it is written."""
    units = line.scan.units if line.scan else ()
    start, end = line.slot.line.start, line.slot.line.end
    if not line.set_by_writer and units:
        start, end = start + units[part.first].start, start + units[part.last - 1].end
    said = Said.row(
        *(Said("“{words}” {why}", words=units[one.index].text, why=Said(one.why)) for one in part.chosen), between="; "
    )
    written = sum(unit.value for unit in units[part.first : part.last])
    return Finding(
        rule="form/count",
        severity="advice" if form.count.severity == "advice" else "convention",
        start=start,
        end=end,
        line=line.slot.line.line,
        found=Said.verbatim(str(written)),
        expected=Said("{count} {unit}", count=part.count, unit=plural(form.unit)),
        message=Said(
            "As written this part counts {written} {unit}; it counts {count} only so: {said}. Some poets allow "
            "it: licence?",
            written=written,
            unit=plural(form.unit),
            count=part.count,
            said=said,
        ),
        source=form.source,
    )


def _edge_finding(line: Measured, form: Form, part: PartFit, edge: Edge) -> Finding:
    units = line.scan.units[part.first : part.last] if line.scan else ()
    place = line.slot.line
    width = max((len(pattern) for pattern in (*edge.values, *edge.never)), default=1)
    side = units[:width] if edge.begins else units[-width:]
    start, end = (place.start + side[0].start, place.start + side[-1].end) if side else (place.start, place.end)
    if line.set_by_writer or not place.start <= start < end <= place.end:
        start, end = place.start, place.end
    asked = " or ".join(" ".join(map(str, pattern)) for pattern in edge.values)
    never = " or ".join(" ".join(map(str, pattern)) for pattern in edge.never)
    return Finding(
        rule="form/structure",
        severity=edge.severity,
        start=start,
        end=end,
        line=place.line,
        found=Said.verbatim("".join(unit.text for unit in side)),
        expected=Said("{asked}", asked=asked) if asked else Said("not {asked}", asked=never),
        message=Said(edge.why),
        source=form.source,
    )


@lru_cache(maxsize=256)
def _spans(parts: tuple[Span, ...], unit: UnitName) -> Said:
    return Said("{count} {unit}", count="+".join(map(_span, parts)), unit=plural(unit))


def _span(span: Span) -> str:
    return str(span) if isinstance(span, int) else f"{span[0]}-{span[1]}"
