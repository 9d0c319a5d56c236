"""A form in words: what it asks, rule by rule, with an example and where its rules come from."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.findings import Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.verse.layout import high, low
from writerdesk.checks.verse.measures import plural
from writerdesk.checks.verse.vocabulary import LineRule, Link, Place, Rhyme, Span

_HEARD = {
    "by-language": "by the rule of the language",
    "last-syllable": "in the last syllable",
    "last-vowel": "in the last vowel",
    "tuk": "in the last akshara and the vowel before it (tuk)",
    "vowel-coda": "in the last vowel and what closes the syllable",
    "qafiya": "in the last letter, with the long vowel before a consonant (qafiya)",
    "van": "in vowel and ending, tones apart; near rhyme counts (vần thông)",
    "odl": "in the last vowel and what closes it (odl)",
    "khmer": "in vowel and ending of the last syllable",
    "fidel": "in the last letter",
    "etukai": "in the second letter of the line (etukai)",
    "english": "in the last vowel and what follows, as far as spelling tells",
    "french": "in the last vowel and what is heard behind it",
    "rima": "from the stressed vowel on",
    "rima-hiato": "from the stressed vowel on",
    "german": "from the last full vowel on",
}
_WEIGHT: dict[Severity, str] = {"hard": "", "convention": " (a convention)", "advice": " (advice)"}


def explain(form: Form) -> str:
    """The form for a person to read; English but for names, the form's own words and its examples."""
    others = ", ".join(name for tag, name in form.names.items() if tag != "en" and name != form.name)
    blocks = [f"{form.name}{f' ({others})' if others else ''}"]
    blocks += [words for tag, words in form.words.items() if tag == "en"] or list(form.words.values())[:1]
    blocks.append("\n".join(f"- {rule}" for rule in rules_in_words(form)))
    if form.for_readers:
        blocks.append("For a reader to judge: " + " ".join(form.for_readers))
    for example in form.examples:
        by = ", ".join(filter(None, (example.by, example.source)))
        blocks.append(f"{example.text.strip()}\n  — {by}" if by else example.text.strip())
    blocks.append("Sources: " + "; ".join(form.sources))
    return "\n\n".join(block for block in blocks if block)


def rules_in_words(form: Form) -> Iterator[str]:
    """Each rule of the form as a sentence with its weight."""
    yield f"Unit: {plural(form.unit)}. {form.unit_rule}"
    yield _stanza(form)
    for rule in form.lines:
        yield _line(rule, form)
    for rhyme in form.rhyme:
        yield _rhyme(rhyme)
    for link in form.link:
        yield f"{link.why} ({_link(link)}){_WEIGHT[link.severity]}"
    for sum_rule in form.sums:
        yield f"{sum_rule.why}{_WEIGHT[sum_rule.severity]}"
    for rule_of_signs in form.signs:
        pattern = f" Pattern {' '.join(rule_of_signs.pattern)}." if rule_of_signs.pattern else ""
        yield f"{rule_of_signs.why}{pattern}{_WEIGHT[rule_of_signs.severity]}"
    if form.kinds is not None:
        kinds = ", ".join(f"{kind.name} {kind.metre or '+'.join(map(_span, kind.parts))}" for kind in form.kinds.kinds)
        yield f"{form.kinds.why} Known: {kinds}.{_WEIGHT[form.kinds.severity]}"
    if form.feet is not None:
        yield f"Feet: {', '.join(form.feet.shapes)}; the last foot {', '.join(form.feet.last)}."
        yield from (f"Between feet, {rule.why}{_WEIGHT[form.feet.severity]}" for rule in form.feet.follow)
    yield from (f"{edge.why}{_WEIGHT[edge.severity]}" for edge in form.edges)
    yield from (f"{repeat.why}{_WEIGHT[repeat.severity]}" for repeat in form.repeat)
    if form.sections is not None:
        same, alike = ", ".join(form.sections.same), ", ".join(form.sections.alike)
        yield f"Come back word for word: {same}. Alike in length: {alike}."
    if form.speeches is not None:
        yield f"The cast list is headed {', '.join(form.speeches.cast)}."


def _stanza(form: Form) -> str:
    stanza = form.stanza
    lines = f"{stanza.lines} to {stanza.most_lines}" if stanza.most_lines else str(stanza.lines or "any number of")
    many = (
        f", {stanza.min} to {stanza.max} of them"
        if stanza.max
        else f", at least {stanza.min}"
        if stanza.min > 1
        else ""
    )
    usual = f", as a rule {stanza.usual[0]} to {stanza.usual[1]}" if stanza.usual else ""
    return f"Stanzas of {lines} lines{many}{usual}.{_WEIGHT[stanza.severity]}"


def _line(rule: LineRule, form: Form) -> str:
    named = ["the last line" if line == -1 else str(line) for line in rule.at]
    where = (named[0].capitalize() if rule.at == (-1,) else f"Line {', '.join(named)}") if named else "Each line"
    spoken = f" in {', '.join(rule.languages)}" if rule.languages else ""
    also = "".join(f" or {' + '.join(map(_span, parts))}" for parts in rule.also)
    loose = "".join(f"; some poets allow {' + '.join(map(_span, parts))}" for parts in rule.loose)
    counts = " + ".join(map(_span, rule.parts))
    return f"{where}{spoken}: {counts}{also} {plural(form.unit)}{loose}.{_WEIGHT[form.count.severity]}"


def _rhyme(rhyme: Rhyme) -> str:
    if rhyme.runs:
        return f"Lines rhyme in couplets or runs, {_HEARD[rhyme.rule]}.{_WEIGHT[rhyme.severity]}"
    first = f", the first stanza {rhyme.first}" if rhyme.first else ""
    also = f" or {' or '.join(rhyme.also)}" if rhyme.also else ""
    part = f" at the end of part {rhyme.part}" if rhyme.part else ""
    refrain = ", before words that come back (radif)" if rhyme.refrain else ""
    even = f"; in {', '.join(rhyme.even)} lines that rhyme count alike" if rhyme.even else ""
    through = "; a capital letter is kept through the poem" if any(map(str.isupper, rhyme.scheme)) else ""
    heard = f"{_HEARD[rhyme.rule]}{through}{even}"
    return f"Rhyme {rhyme.scheme}{first}{also}{part}{refrain}, {heard}.{_WEIGHT[rhyme.severity]}"


def _link(link: Link) -> str:
    verb = "rhymes with" if link.what == "rhyme" else "comes back as"
    return f"{_place(link.first)} {verb} {' or '.join(map(_place, link.answers))}"


def _place(place: Place) -> str:
    if place.word:
        inside = f"word {place.word} of " if place.word > 0 else f"word {-place.word} from the end of "
    else:
        inside = f"unit {_span(place.unit)} of " if place.unit else ""
    part = f"part {place.part} of " if place.part else ""
    return f"{inside}{part}line {place.line}{' of the next stanza' if place.next else ''}"


def _span(span: Span) -> str:
    return str(span) if isinstance(span, int) else f"{low(span)}-{high(span)}"
