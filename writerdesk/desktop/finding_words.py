"""What findings say, in the language of the window.

A finding brings its sentence as an English template with fields (:class:`writerdesk.said.Said`). The template is looked
up in the catalogue, in the context ``Findings``, then among those of errors, for a sentence may quote an error; a
template that nobody has translated stays English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from writerdesk.desktop.phrases import isolate
from writerdesk.said import NAME, VERBATIM, Said

if TYPE_CHECKING:
    from writerdesk.packages.documents import FindingLeft

CONTEXT, ERRORS, FORMS, RULES = "Findings", "Errors", "FormNames", "Rules"


def speaks_english() -> bool:
    """Whether the window says findings as they come."""
    return QLocale().language() in {QLocale.Language.English, QLocale.Language.C}


def speaks(said: Said) -> bool:
    """Whether it can be said in other languages: words of the text alone cannot, nor those that only English has."""
    return bool(said) and said.template != VERBATIM


def told(said: Said) -> str:
    """The sentence, with words of the piece set apart so that they do not turn it round."""
    if speaks_english() or not said or said.template == VERBATIM:
        return str(said)
    if said.template == NAME:
        return isolate(str(said.fields["autonym"]))
    words = _translated(said.template)
    return words.format(**{name: _field(name, value) for name, value in said.fields.items()}) if said.fields else words


def told_left(finding: FindingLeft) -> str:
    """A finding that came in a package: told like one made here, if what it was made of says its English sentence."""
    from writerdesk.checks.said import received  # not before the first text

    said = received(finding.said, finding.message)
    return finding.message if said is None else told(said)


def form_name(form: str) -> str:
    """What a verse form is called, by its id or its English name; a form that nobody translated keeps its own."""
    key = re.sub("[^a-z]+", "-", form.lower().replace("'", ""))
    known = QCoreApplication.translate(FORMS, key)
    return form if known == key else known


def rule_name(rule: str) -> str:
    """What a rule of the checks looks for, or the rules with this first word; its id where it is not known here."""
    from writerdesk.checks.rule_words import looks_for  # a brief that weighs rules is rare

    words = looks_for(rule)
    return QCoreApplication.translate(RULES, words) if words else isolate(rule)


def with_form(kind: str, form: str | None) -> str:
    """“poem · doha”: the kind of a piece, as the window says it, and its form."""
    return f"{kind} · {form_name(form)}" if form else kind


def _translated(template: str) -> str:
    said = QCoreApplication.translate(CONTEXT, template)
    return said if said != template else QCoreApplication.translate(ERRORS, template)


def _field(name: str, value: str | float) -> str:
    if not isinstance(value, str):
        return QLocale().toString(value)
    if isinstance(value, Said):  # other words are the piece's or the brief's
        return told(value)
    named = form_name(value) if name == "form" else value
    return named if named != value else isolate(value)
