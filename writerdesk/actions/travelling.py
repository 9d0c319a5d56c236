"""What a brief brings along: a verse form that is not known here, and reasons that its reader may give."""

from __future__ import annotations

from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.checks.forms import Form, load_form, parse_form
from writerdesk.drafts.pieces import Piece
from writerdesk.errors import Refused
from writerdesk.reviews.reasons import ReasonEntry, list_reasons, parse_reasons
from writerdesk.storage.desk import Desk


def form_of_piece(desk: Desk, row: Piece) -> Form | None:
    """The form of a piece: one that is known here, else the one that came with its brief; None without any."""
    if not row.form:
        return None
    try:
        return load_form(row.form)
    except Refused:
        return form_in(read_brief(desk, row.brief, row.brief_version), row.form) if row.brief else None


def form_in(opened: ReadBrief, form_id: str) -> Form | None:
    """The form file with this id among a brief's attachments; one that cannot be used is as good as none."""
    for data in _attached(opened, "form"):
        try:
            form = parse_form(data)
        except Refused:
            continue
        if form.id == form_id:
            return form
    return None


def reasons_for(workplace: Workplace, uuid: str, language: str) -> list[ReasonEntry]:
    """Reasons for a package: those of the library in ``language``, and before them those that its brief brought."""
    from writerdesk.actions.review import desk_of_package

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
