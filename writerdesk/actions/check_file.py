"""Checking a text against a brief in a file, with no desk: its limits, its form, its weights."""

from __future__ import annotations

from pathlib import Path

import msgspec

from writerdesk.actions.check import Checker, form_of, limits_of, reminders_of, severities_of
from writerdesk.actions.travelling import as_asked, form_in
from writerdesk.briefs.brief_file import ReadBrief, attachment_file, read_brief_file, read_source
from writerdesk.briefs.brief_zip import is_brief_file
from writerdesk.checks.engine import CheckReport
from writerdesk.checks.forms import Form
from writerdesk.trust.sshsig import SignatureVerdict


def open_brief(data: bytes, folder: Path) -> ReadBrief:
    """A brief as TOML, JSON or a signed file; forms that it brings are read from ``folder`` where they are not in it.

    Raises :class:`Refused` ``brief/…``.
    """
    if is_brief_file(data):
        return read_brief_file(data, None)
    brief = read_source(data)
    forms = {one.name: attachment_file(folder, one.name) for one in brief.attachments if one.kind == "form"}
    return ReadBrief(brief, "", data, SignatureVerdict("none"), forms)


def check_against(
    checker: Checker, text: str, language: str, opened: ReadBrief | None, form: Form | None = None
) -> CheckReport:
    """Check a text; ``form`` is the person's own choice, else it is the brief's: known here, or travelling with it."""
    if opened is None:
        return checker.check_text(text, language, form=form)
    brief, wanted = opened.brief, opened.brief.work.form_id
    form = form or form_of(wanted) or (form_in(opened, wanted) if wanted else None)
    return checker.check_text(
        text,
        language,
        form=as_asked(form, brief) if form else None,
        limits=msgspec.structs.replace(limits_of(brief), themes=reminders_of(brief)),
        severities=severities_of(brief),
        seed=brief.work.seed_text,
        kind=brief.work.kind,
    )
