"""What a brief brings along: a verse form that is not known here, and reasons that its reader may give."""

from __future__ import annotations

from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Brief
from writerdesk.checks.attached_forms import attached_form
from writerdesk.checks.form_params import with_params
from writerdesk.checks.forms import Form, load_form
from writerdesk.drafts.pieces import Piece
from writerdesk.errors import Refused
from writerdesk.reviews.reasons import ReasonEntry, list_reasons, parse_reasons
from writerdesk.storage.desk import Desk


def form_of_piece(desk: Desk, row: Piece) -> Form | None:
    """The form of a piece: one that is known here, else the one that came with its brief; None without any.

    What its brief gives otherwise (``form_params``) is laid over it.
    """
    if not row.form:
        return None
    opened = read_brief(desk, row.brief, row.brief_version) if row.brief else None
    try:
        form: Form | None = load_form(row.form)
    except Refused:
        form = form_in(opened, row.form) if opened else None
    return as_asked(form, opened.brief) if form and opened else form


def as_asked(form: Form, brief: Brief) -> Form:
    """The form with what a brief that asks for it gives otherwise; as it is for any other brief."""
    return with_params(form, brief.work.form_params) if brief.work.form_id == form.id else form


def form_in(opened: ReadBrief, form_id: str) -> Form | None:
    """The form file with this id among a brief's attachments; one that cannot be used is as good as none."""
    return attached_form(_attached(opened, "form"), form_id)


def reasons_for(workplace: Workplace, uuid: str, language: str) -> list[ReasonEntry]:
    """Reasons for a package: those of the library in ``language``, and before them those that its brief brought."""
    from writerdesk.actions.claiming import desk_of_package

    desk, row = desk_of_package(workplace, uuid)
    brief, _, version = row.brief.rpartition("@")
    own: list[ReasonEntry] = []
    if brief:
        try:
            opened = read_brief(desk, brief, int(version))
            own = [entry for data in _attached(opened, "reasons") for entry in parse_reasons(data)]
        except (Refused, ValueError):
            own = []  # the library is there all the same
    codes = {entry.code for entry in own}
    return [*own, *(entry for entry in list_reasons(language) if entry.code not in codes)]


def _attached(opened: ReadBrief, kind: str) -> list[bytes]:
    listed = [one.name for one in opened.brief.attachments if one.kind == kind]
    return [opened.attachments[name] for name in listed if name in opened.attachments]
