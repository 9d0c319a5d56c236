"""Rules of a form file that cannot hear or count any of the form's languages."""

from __future__ import annotations

from collections.abc import Iterator

from writerdesk.checks.forms import Fault, Form
from writerdesk.checks.verse.measures import can_count
from writerdesk.checks.verse.rhyme_rules import rule_for
from writerdesk.languages.cards import card

_RHYME_SCRIPTS = {
    "tuk": ("Deva",),
    "qafiya": ("Arab", "Deva"),
    "khmer": ("Khmr",),
    "fidel": ("Ethi",),
    "etukai": ("Taml",),
    **dict.fromkeys(
        (
            "van",
            "odl",
            "english",
            "french",
            "german",
            "rima",
            "rima-hiato",
            "last-syllable",
            "last-vowel",
            "vowel-coda",
        ),
        ("Latn",),
    ),
}


def scripts(form: Form) -> Iterator[Fault]:
    """A unit that no language of the form can be counted in, a rhyme rule that hears none of their scripts."""
    if form.languages and form.is_counted and not any(can_count(form.unit, tag) for tag in form.languages):
        sentence = (
            f"None of the form's languages can be counted in the unit {form.unit}; word and grapheme are for all."
        )
        yield Fault("unit", "form/unmet", sentence)
    written = {card(tag).script for tag in form.languages}
    rules = [(f"rhyme[{number}].rule", rhyme.rule) for number, rhyme in enumerate(form.rhyme)]
    rules += [(f"link[{number}].rule", link.rule) for number, link in enumerate(form.link) if link.what == "rhyme"]
    for path, rule in rules:
        heard = set(_RHYME_SCRIPTS.get(rule, ()))
        if rule == "by-language":
            heard = {script for tag in form.languages for script in _RHYME_SCRIPTS[rule_for(rule, tag)]}
        if written and not written & heard:
            by = ", ".join(sorted(written))
            sentence = f"{rule} hears {', '.join(sorted(heard))}; the form's languages are written in {by}."
            yield Fault(path, "form/unmet", sentence)
