"""A verse form with some of its rules given otherwise: what a brief says under ``form_params``.

Parameters repeat keys of the form's file (``stanza = {lines = 6}``): tables are laid over those of the form, lists take
their place. What the form is (id, names, languages, unit, sources) stays; its examples are left out, which follow the
rules that were changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from writerdesk.checks.forms import Fault, Form

_RULES = frozenset(
    "stanza lines count caesura rhyme link signs sums kinds feet edges repeat word_lists parallels sections speeches "
    "repeats_stanzas".split()
)


def with_params(form: Form, params: Mapping[str, Any]) -> Form:
    """The form with these rules; the form itself where they cannot be used (:func:`param_faults`)."""
    if not params or param_faults(form, params):
        return form
    return msgspec.convert(_laid(form, params), Form)


def param_faults(form: Form, params: Mapping[str, Any]) -> list[Fault]:
    """Why these parameters cannot be used for the form, each with its path in them."""
    from writerdesk.checks.form_files import document_faults

    known = ", ".join(sorted(_RULES))
    strange = [
        Fault(key, "form/params", f"“{key}” is no rule of a form file; known are {known}.")
        for key in params
        if key not in _RULES
    ]
    return strange or document_faults(_laid(form, params))


def _laid(form: Form, params: Mapping[str, Any]) -> dict[str, Any]:
    document = {name: value for name, value in msgspec.to_builtins(form).items() if value is not None}
    document["examples"] = []
    return _over(document, params)


def _over(below: dict[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    laid = dict(below)
    for key, value in above.items():
        own = below.get(key)
        laid[key] = _over(own, value) if isinstance(own, dict) and isinstance(value, dict) else value
    return laid
