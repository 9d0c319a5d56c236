"""What would leave at a seal, under which consent, and what must hold before it: all of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from writerdesk.actions.check import CheckedPiece, Checker, brief_of, reminders_of
from writerdesk.actions.moves import paid_as, piece_state
from writerdesk.actions.time import minutes_to_seal
from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.briefs.conditions import Pay
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.pay import Rate, rate_for
from writerdesk.checks.findings import Finding
from writerdesk.drafts.pieces import piece
from writerdesk.errors import Declined
from writerdesk.lifecycle.state import PieceState
from writerdesk.packages.attaching import require, rules_of
from writerdesk.packages.consent import ConsentWording, consent_wording
from writerdesk.packages.documents import SCOPES
from writerdesk.packages.repository import Attached, attached
from writerdesk.storage.desk import Desk

SEALABLE = frozenset({"DRAFT", "TAKEN", "CHECKED", "CHANGES_ASKED", "BOUNCED"})
_BRIEF_KNOWN, _BRIEF_UNKNOWN = "The version of the brief is known.", "The version of the brief is not known."


@dataclass(frozen=True)
class Guard:
    """One thing that must hold before sealing: its name, whether it does, and a sentence on it.

    The sentence is a template of its own, or a :class:`Said` of a finding or an error.
    """

    name: str
    holds: bool
    sentence: str


@dataclass(frozen=True)
class SealPreview:
    """What would leave, to whom, under which consent; ``guards`` must all hold but consent, which is still to come.

    All of ``wording`` is shown: its version and language are signed as what the writer has read.
    """

    piece: str
    to_vendor: str
    title: str
    language: str
    text: str
    checked: CheckedPiece
    guards: tuple[Guard, ...]
    scopes_offered: tuple[str, ...]
    wording: ConsentWording
    rate: Rate | None
    pay: Pay | None
    licence: str
    encrypted: bool
    revision: int
    minutes: int
    attachments: tuple[Attached, ...] = ()
    reminders: tuple[str, ...] = ()
    """Themes that the brief asks to stay away from, each with what it means by it; nobody searches for them."""


def preview(workplace: Workplace, piece_id: str, checker: Checker, language: str | None = None) -> SealPreview:
    """Everything that the send page shows before the writer seals; changes nothing."""
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    brief, state = brief_of(desk, row), piece_state(desk, piece_id)
    checked = checker.check_piece(workplace, piece_id, "seal")
    along = desk.read(lambda connection: attached(connection, piece_id))
    offered = brief.rights.scopes if brief else SCOPES
    return SealPreview(
        piece=piece_id,
        to_vendor=desk.fact("vendor_name") or "",
        title=row.title,
        language=row.language,
        text=checked.text,
        checked=checked,
        guards=(*_guards(desk, brief, state, checked), *_attachment_guards(brief, along)),
        scopes_offered=tuple(offered),
        wording=consent_wording(language or workplace.spoken),
        rate=rate_for(brief, paid_as(desk)) if brief else None,
        pay=brief.pay if brief else None,
        licence=brief.rights.licence if brief else "LicenseRef-author",
        encrypted=bool(brief and brief.privacy.recipients),
        revision=state.revision + 1,
        minutes=minutes_to_seal(desk, piece_id, checked.text),
        attachments=tuple(along),
        reminders=tuple(f"{one.theme}. {one.definition}" for one in reminders_of(brief)) if brief else (),
    )


def _guards(desk: Desk, brief: Brief | None, state: PieceState, checked: CheckedPiece) -> list[Guard]:
    hard = [finding for finding in checked.left if finding.severity == "hard"]
    limits = [finding for finding in hard if finding.rule.startswith("limits/")]
    others = [finding for finding in hard if not finding.rule.startswith("limits/")]
    personal = desk.id == PERSONAL
    text, known = checked.begun, personal or brief is not None
    return [
        Guard("state", state.state in SEALABLE, state.words),
        Guard("text", text, "There is a text to seal." if text else "There is no text to seal yet."),
        Guard("brief", known, _BRIEF_KNOWN if known else _BRIEF_UNKNOWN),
        Guard("limits", not limits, _first(limits, "The hard limits of the brief are met or waived.")),
        Guard("findings", not others, _first(others, "Every hard finding is fixed or waived.")),
        Guard("rate", known, "Rate and time are shown." if known else "Rate and time are not shown."),
    ]


def _attachment_guards(brief: Brief | None, along: Sequence[Attached]) -> list[Guard]:
    """Whether the brief, which may have been agreed to anew, lets everything come; nothing where nothing goes along."""
    if not along:
        return []
    try:
        require(rules_of(brief.delivery if brief else None), [(one.name, one.size) for one in along])
    except Declined as refused:
        return [Guard("attachments", False, refused.said)]
    return [Guard("attachments", True, "The brief lets the files beside the text come.")]


def _first(findings: Sequence[Finding], otherwise: str) -> str:
    return findings[0].message if findings else otherwise
