"""One change between two versions of a brief as a sentence that a writer understands."""

from __future__ import annotations

import re
from typing import Any, Literal

_PLACE = re.compile(r"\.(\d+)(?=\.|$)")
_LONG = 160

_GROUPS = {
    "identity": "The brief", "language": "Language", "work": "The work", "instructions": "Instructions",
    "limits": "Limits", "tools": "What you may use", "rubric": "How it is judged", "pay": "Pay", "time": "Time",
    "review": "Reading", "qualification": "Who may take it", "rights": "Rights", "privacy": "What goes with it",
    "confidentiality": "Confidentiality", "delivery": "Delivery", "attachments": "Files",
    "checks": "What the checks weigh",
}  # fmt: skip
_FIELDS = {
    "identity.version": "its version", "identity.previous_version": "the version before", "identity.title": "its title",
    "identity.change_note": "why it was changed", "identity.issued_at": "when it was issued",
    "identity.signed_by": "the key that signed it", "work.pieces": "how many pieces one writer may make",
    "work.form_id": "the form", "work.form_params": "the rules of the form", "work.seed_text": "the text to answer",
    "language.tag": "the language", "language.code_mixing": "mixing of languages",
    "limits.cast": "the number of roles", "limits.forbidden": "characters that may not occur",
    "pay.estimate_minutes": "the estimated minutes", "pay.estimate_how": "how the time was estimated",
    "pay.cap_minutes": "the most minutes that are paid", "pay.revision_round": "each round of changes",
    "pay.not_accepted": "a piece that is not accepted", "pay.tax_note": "tax", "pay.payday": "when it is paid",
    "pay.unit": "what the amount is for", "time.offer_expires": "the end of the offer",
    "time.accept_by": "the last moment to take it", "time.due": "the moment to seal by",
    "time.grace_hours": "hours of grace", "time.auto_accept_days": "days of silence after which it is accepted",
    "time.revision_hours": "hours for a round of changes", "review.max_rounds": "rounds of changes at most",
    "review.answer_days": "days for an answer", "review.appeal_days": "days for an appeal",
    "review.blind": "whether the reader sees your name", "rights.scopes": "the uses you are asked to allow",
    "rights.exclusive": "whether the vendor alone may use it", "rights.assignment": "whether the rights pass on",
    "privacy.journal": "whether the times of your typing go along", "privacy.collects": "what is collected",
    "privacy.encryption_key": "the key it is encrypted for",
    "privacy.more_encryption_keys": "the other keys it is encrypted for", "confidentiality.class": "the class",
    "confidentiality.purge_at": "when the local copy is deleted", "confidentiality.may_show": "whom you may show it",
}  # fmt: skip


def change_words(path: str, kind: Literal["added", "removed", "changed"], old: Any, new: Any) -> str:
    """A sentence such as “Pay, each round of changes: 300.00 is now 450.00.”"""
    place = _place(path)
    if kind == "added":
        return f"{place}: new is {_value(new)}."
    if kind == "removed":
        return f"{place}: {_value(old)} is gone."
    return f"{place}: {_value(old)} is now {_value(new)}."


def _place(path: str) -> str:
    group, _, rest = path.partition(".")
    heading = _GROUPS.get(group, group)
    if not rest:
        return heading
    plain = _PLACE.sub(lambda found: f" {int(found[1]) + 1}", f".{rest}").lstrip(". ")
    return f"{heading}, {_FIELDS.get(path) or plain.replace('.', ': ').replace('_', ' ')}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        told = (f"{key.replace('_', ' ')} {_value(inner)}" for key, inner in value.items() if inner not in (None, []))
        return _shortened(", ".join(told))
    if isinstance(value, list):
        return _shortened(", ".join(map(_value, value)) or "nothing")
    return f"“{_shortened(value)}”" if isinstance(value, str) and " " in value else _shortened(str(value))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…"
