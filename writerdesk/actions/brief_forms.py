"""What a brief says about its verse form, held against the form: rules given otherwise, limits of length."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from writerdesk.briefs.brief_file import ReadBrief, attachment_file, refuse_errors
from writerdesk.briefs.brief_zip import FOLDER, is_brief_file, members_of
from writerdesk.briefs.documents import Limits
from writerdesk.briefs.next_steps import with_next
from writerdesk.briefs.shape import Fault
from writerdesk.briefs.source import parse_source
from writerdesk.checks.attached_forms import attached_form, refuse_faulty_forms
from writerdesk.checks.form_limits import form_limit_faults
from writerdesk.checks.form_params import param_faults, with_params
from writerdesk.checks.forms import Form, load_form
from writerdesk.errors import Refused
from writerdesk.said import Said


def form_faults(values: Mapping[str, Any], attached: Mapping[str, bytes]) -> list[Fault]:
    """Parameters that the form of a brief, as plain values, cannot take, and limits that leave no room for it.

    The form is one that is known here, else one among the contents ``attached`` by name; none: nothing is said.
    """
    work, language = values.get("work"), values.get("language")
    form_id = work.get("form_id") if isinstance(work, dict) else None
    tag = language.get("tag") if isinstance(language, dict) else None
    form = _form(form_id, attached) if isinstance(form_id, str) else None
    if form is None or not isinstance(work, dict):
        return []
    params = work.get("form_params")
    params = params if isinstance(params, dict) else {}
    faults = [
        with_next(Fault(f"work.form_params.{one.path}", "brief/form-params", Said.verbatim(one.message), "warning"))
        for one in (param_faults(form, params) if params else ())
    ]
    try:
        lengths = msgspec.convert(values.get("limits"), Limits).length
        return [*faults, *form_limit_faults(lengths, with_params(form, params), str(tag))]
    except (msgspec.ValidationError, Refused):
        return faults  # limits or language have faults of their own


def refuse_unfit_forms(opened: ReadBrief) -> None:
    """Raises :class:`Refused` ``brief/form`` for an attached form file that cannot be used, ``brief/faults`` for a hard
    limit that no poem of the brief's form can keep.
    """
    refuse_faulty_forms(opened)
    found = form_faults(msgspec.to_builtins(opened.brief), opened.attachments)
    refuse_errors([fault for fault in found if fault.severity == "error"])


def attached_to(data: bytes, folder: Path) -> dict[str, bytes]:
    """The form files of a brief in a file, by name: those in it, or of one that holds none those in ``folder``."""
    if is_brief_file(data):
        return {name.removeprefix(FOLDER): held for name, held in members_of(data).items() if name.startswith(FOLDER)}
    return forms_beside(parse_source(data), folder)


def forms_beside(values: Mapping[str, Any], folder: Path) -> dict[str, bytes]:
    """The form files that a brief, as plain values, lists and that stand in ``folder``, by name."""
    listed = values.get("attachments")
    found: dict[str, bytes] = {}
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict) and one.get("kind") == "form" and isinstance(one.get("name"), str):
            with suppress(Refused):  # signing says that it is not there
                found[one["name"]] = attachment_file(folder, one["name"])
    return found


def _form(form_id: str, attached: Mapping[str, bytes]) -> Form | None:
    try:
        return load_form(form_id)
    except Refused:
        return attached_form(attached.values(), form_id)
