"""The accepted pieces of a vendor, as a dataset release needs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import sqlalchemy as sa

from writerdesk.briefs.brief_file import read_brief_file
from writerdesk.briefs.judged import judged_text
from writerdesk.endpoint.contents import stored_contents
from writerdesk.endpoint.life import piece_state
from writerdesk.endpoint.office import Office
from writerdesk.endpoint.records import briefs, packages, pieces
from writerdesk.endpoint.schema import Record
from writerdesk.errors import Refused
from writerdesk.languages.cards import card
from writerdesk.lifecycle.state import PieceState
from writerdesk.packages.contents import PIECE_JSON, PackageContents
from writerdesk.packages.crate import glottocode
from writerdesk.reviews.accepted import AcceptedPiece, Score

DECISION = "accepted"


class _Score(msgspec.Struct, frozen=True):
    criterion: str
    value: float | int | str
    reason: str = ""


def accepted_pieces(folder: Path, vendor: str | None = None) -> Iterator[AcceptedPiece]:
    """Every piece that was accepted, by its id, with the text and consent of the accepted revision.

    One that was taken back since has ``withdrawn`` set. Raises ``desk/unknown``, ``request/unknown``, ``disk/…``.
    """
    with Office(folder) as office:
        tenant = office.tenant(vendor)
        with office.database.reading(tenant) as connection:
            rows = pieces.all_pieces(connection, tenant)
        for row in rows:
            with office.database.reading(tenant) as connection:
                state = piece_state(connection, office, tenant, row)
                package = _accepted_package(connection, tenant, row, state)
                judged = _judged_text(connection, office, tenant, row)
            if package is not None:
                yield _piece(row, state, package, stored_contents(office, tenant, package), judged)


def _accepted_package(connection: sa.Connection, tenant: str, piece: Record, state: PieceState) -> Record | None:
    accepted = [event.revision for event in state.history if event.to == "ACCEPTED" != event.leaves]
    if not accepted:
        return None
    found = packages.packages_of(connection, tenant, piece.id)
    return next((row for row in found if row.revision == accepted[-1]), None)


def _judged_text(connection: sa.Connection, office: Office, tenant: str, piece: Record) -> str | None:
    """The text that a critique judges: it travels with the brief, in it or beside it."""
    row = briefs.get_brief(connection, tenant, piece.brief, piece.brief_version)
    if row is None or row.kind != "critique":
        return None
    return judged_text(read_brief_file(office.blobs.read(tenant, row.sha256), None, office.clock()))


def _script(language: str) -> str | None:
    """ISO 15924 code; None for a language that is no tag, which only its writer can have meant."""
    try:
        return card(language).script
    except Refused:
        return None


def _piece(
    row: Record, state: PieceState, package: Record, contents: PackageContents, judged: str | None
) -> AcceptedPiece:
    info, consent, document = contents.info, contents.consent, contents.piece
    return AcceptedPiece(
        id=row.id,
        package=package.uuid,
        text=contents.text,
        piece_json=msgspec.json.decode(contents.files[PIECE_JSON]),
        scopes=consent.scopes,
        licence=consent.licence,
        consent_version=consent.wording.version,
        consent_language=consent.wording.language,
        brief=info.brief or "",
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
        scores=tuple(_scores(state, package.revision)),
        waived=tuple(finding.rule for finding in document.findings if finding.state == "waived"),
        withdrawn=state.state == "WITHDRAWN",
        judged_text=judged,
    )


def _scores(state: PieceState, revision: int) -> Iterator[Score]:
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
            yield Score(score.criterion, score.value, score.reason, event.by)
