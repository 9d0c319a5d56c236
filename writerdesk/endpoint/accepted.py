"""The accepted pieces of a vendor, as a dataset release needs them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import sqlalchemy as sa

from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.briefs.judged import judged_text
from writerdesk.endpoint.contents import stored_documents
from writerdesk.endpoint.life import brief_of, kept_state, published
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import packages, pieces
from writerdesk.endpoint.schema import Record
from writerdesk.errors import Refused
from writerdesk.languages.cards import card
from writerdesk.lifecycle.state import PieceState
from writerdesk.packages.crate import glottocode
from writerdesk.reviews.accepted import AcceptedPiece, Score
from writerdesk.reviews.readings import OVER

PAGE = 500
"""So many pieces are read at once."""
DECISION = "accepted"


class _Score(msgspec.Struct, frozen=True):
    criterion: str
    value: float | int | str
    reason: str = ""


def accepted_pieces(
    folder: Path, vendor: str | None = None, after: str = "", last: str | None = None
) -> Iterator[AcceptedPiece]:
    """Every piece that was accepted, by its id, with the text and consent of the accepted revision.

    Only those behind the id ``after``, to ``last`` at most. One that was taken back since has ``withdrawn`` set.
    Pieces are read some hundred at a time and not held. Raises ``desk/unknown``, ``request/unknown``, ``disk/…``.
    """
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        while True:
            found, after = _page(office, tenant, after, last)
            yield from (_piece(office, tenant, one) for one in found)
            if not after:
                return


def ranges(folder: Path, vendor: str | None, size: int) -> list[tuple[str, str]]:
    """The pieces of a vendor cut into ranges of about ``size``, each as (id before the first, id of the last)."""
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        with office.database.reading(tenant) as connection:
            ends = list(pieces.every(connection, tenant, size))
    return list(zip(["", *ends], ends, strict=False))


class _Asked(NamedTuple):
    """Of a brief: the text that a critique judges, and the criteria that can be checked.

    Those of taste are opinions, and no two need agree.
    """

    judged: str | None
    checkable: frozenset[str]


class _Accepted(NamedTuple):
    row: Record
    state: PieceState
    package: Record
    asked: _Asked


def _page(office: Office, tenant: str, after: str, last: str | None) -> tuple[list[_Accepted], str]:
    """The accepted ones of the next pieces, and the id after which the next page begins, '' where there is none."""
    found = []
    asked: dict[tuple[str, int], _Asked] = {}
    with office.database.reading(tenant) as connection:
        rows = pieces.pieces_after(connection, tenant, after, PAGE, last)
        if not rows:
            return [], ""
        first, end = rows[0].id, rows[-1].id
        events = _by_piece(pieces.events_between(connection, tenant, first, end))
        sealed = _by_piece(packages.packages_between(connection, tenant, first, end))
        for row in rows:
            state = kept_state(row, events.get(row.id, ()))
            package = _accepted_package(sealed.get(row.id, ()), state)
            if package is None:
                continue
            brief = (row.brief, row.brief_version)
            if brief not in asked:
                asked[brief] = _asked(connection, office, tenant, row)
            found.append(_Accepted(row, state, package, asked[brief]))
    return found, end if len(rows) == PAGE else ""


def _by_piece(rows: Iterable[Record]) -> dict[str, list[Record]]:
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for row in rows:
        found[row.piece].append(row)
    return found


def _accepted_package(sealed: Iterable[Record], state: PieceState) -> Record | None:
    accepted = [event.revision for event in state.history if event.to == "ACCEPTED" != event.leaves]
    return next((row for row in sealed if accepted and row.revision == accepted[-1]), None)


def _asked(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> _Asked:
    row = published(connection, office, tenant, piece.brief, piece.brief_version)
    brief = brief_of(connection, office, tenant, piece)
    criteria = () if brief is None else brief.rubric.criteria
    checkable = frozenset(criterion.id for criterion in criteria if criterion.type == "objective")
    if row is None or row.kind != "critique":
        return _Asked(None, checkable)
    # The judged text travels with the brief, in it or beside it.
    asked = ("judged", tenant, str(row.sha256))
    judged = office.remembered(
        asked, lambda: judged_text(read_brief_file(office.blobs.read(tenant, row.sha256), None, office.clock()))
    )
    return _Asked(judged, checkable)


def _script(language: str) -> str | None:
    """ISO 15924 code; None for a language that is no tag, which only its writer can have meant."""
    try:
        return card(language).script
    except Refused:
        return None


def _piece(office: Office, tenant: str, found: _Accepted) -> AcceptedPiece:
    row, state, package = found.row, found.state, found.package
    sealed = stored_documents(office, tenant, package)
    document, consent = sealed.piece, sealed.consent
    return AcceptedPiece(
        id=row.id,
        package=package.uuid,
        text=sealed.text,
        piece_json=sealed.piece_json,
        scopes=consent.scopes,
        licence=consent.licence,
        consent_version=consent.wording.version,
        consent_language=consent.wording.language,
        brief=sealed.brief or "",
        kind=document.kind,
        language=document.language,
        writer=row.person,
        decision=DECISION,
        form=document.form,
        script=_script(document.language),
        glottocode=glottocode(document.language),
        title=document.title,
        revisions=package.revision,
        rounds=state.round,
        scores=tuple(_scores(state, package.revision, found.asked.checkable)),
        waived=tuple(finding.rule for finding in document.findings if finding.state == "waived"),
        withdrawn=state.state == "WITHDRAWN",
        judged_text=found.asked.judged,
    )


def _scores(state: PieceState, revision: int, checkable: frozenset[str]) -> Iterator[Score]:
    """The scores that came with the verdicts on the accepted revision; what is not a score is passed over."""
    for event in state.history:
        given = event.payload.get("scores")
        if event.revision != revision or not isinstance(given, list):
            continue
        for one in given:
            try:
                score = msgspec.convert(one, _Score)
            except msgspec.ValidationError:
                continue
            compared = score.criterion in checkable and event.leaves not in OVER
            yield Score(score.criterion, score.value, score.reason, event.by, compared)
