"""Verse forms that travel with a brief: they must be ones that can be used, or its writers would have none."""

from __future__ import annotations

from collections.abc import Iterable

from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.checks.form_files import check_form, parse_form
from writerdesk.checks.forms import Form
from writerdesk.errors import Refused
from writerdesk.said import Said


def attached_form(contents: Iterable[bytes], form_id: str) -> Form | None:
    """The form file with this id among attached contents; one that cannot be used is as good as none."""
    for data in contents:
        try:
            form = parse_form(data)
        except Refused:
            continue
        if form.id == form_id:
            return form
    return None


def refuse_faulty_forms(opened: ReadBrief) -> None:
    """Raises :class:`Refused` ``brief/form`` for the first fault of the first attached form file that has one."""
    for one in opened.brief.attachments:
        faults = check_form(opened.attachments[one.name]) if one.kind == "form" else []
        if faults:
            raise Refused(
                "brief/form",
                "The form file {file} that travels with the brief cannot be used: {place}: {message}",
                "See `writerdesk forms check` for everything that is wrong with it.",
                where=faults[0].path,
                file=one.name,
                place=faults[0].path or Said("the file"),
                message=faults[0].message,
            )
