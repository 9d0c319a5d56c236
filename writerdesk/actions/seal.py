"""Sealing: one signed package on the disk and in the outbox where every guard holds; and opening it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writerdesk.actions.attaching import attachments_to_seal
from writerdesk.actions.check import Checker, brief_of
from writerdesk.actions.comments import answers_to_seal
from writerdesk.actions.critique import judged_document
from writerdesk.actions.moves import Step, keep_moves, person_of, piece_state, plan_moves
from writerdesk.actions.process import record_save, summary
from writerdesk.actions.seal_preview import SEALABLE, SealPreview, preview
from writerdesk.actions.tongues import play_blocks, readings_over, spoken_languages
from writerdesk.actions.workplace import PERSONAL, Workplace
from writerdesk.checks.repository import readings as readings_of
from writerdesk.checks.said import made_of
from writerdesk.drafts.pieces import Piece, list_pieces, piece
from writerdesk.drafts.versions import keep
from writerdesk.errors import Declined, WriterDeskError
from writerdesk.languages.cards import card
from writerdesk.lifecycle.moves import state_words
from writerdesk.lifecycle.state import PieceState
from writerdesk.packages.documents import FindingLeft, LineReading, Wording
from writerdesk.packages.opening import encrypt_package
from writerdesk.packages.repository import Revision, add_revision, latest_revision, remove_revision
from writerdesk.packages.sealing import SealedPackage, SealRequest, build_package
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import written_beside
from writerdesk.sync.outbox import enqueue_package, withdraw_package

_CONSENT = {"consent", "scope-not-asked"}


@dataclass(frozen=True)
class Sealed:
    """A sealed package; ``package`` is its absolute path, ``sha256`` of those bytes."""

    piece: str
    package: str
    uuid: str
    revision: int
    sha256: str
    size: int
    encrypted: bool


@dataclass(frozen=True)
class NotSealed:
    """A piece that was left as it is, and why."""

    piece: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class SealReport:
    """What ``seal --ready`` did."""

    sealed: tuple[Sealed, ...]
    refused: tuple[NotSealed, ...]


def seal(
    workplace: Workplace,
    piece_id: str,
    scopes: Sequence[str],
    language: str | None = None,
    checker: Checker | None = None,
) -> Sealed:
    """Seal a piece with consent to ``scopes``: NFC, signed, verified, on the disk, then the rows and the outbox.

    ``language`` is that of the consent's wording. A crash leaves nothing or a whole package. Raises :class:`Declined`
    ``seal/<guard>`` for the first guard that fails, its sentence naming all of them.
    """
    own = checker or Checker(workplace.data)
    try:
        shown = preview(workplace, piece_id, own, language)
    finally:
        if checker is None:
            own.close()
    _require(shown, scopes)
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    record_save(desk, piece_id, shown.text)
    now, parent = datetime.now(UTC), desk.read(lambda connection: latest_revision(connection, piece_id))
    built = build_package(_request(desk, row, shown, scopes, now, parent), workplace.key(desk.id))
    brief = brief_of(desk, row)
    data, name, sha256 = built.data, built.name, built.sha256
    if brief is not None and brief.privacy.recipients:
        closed = encrypt_package(built, brief.privacy.recipients)
        data, name, sha256 = closed.data, closed.name, closed.sha256
    planned = plan_moves(
        workplace, desk, piece_id, _steps(piece_state(desk, piece_id), built.revision, personal=not brief)
    )
    file = desk.folder / "packages" / name

    def change(connection: sqlite3.Connection) -> None:
        # Another program may have sealed this piece since it was looked at: then its package stays where it lies.
        _require_next(connection, piece_id, built.revision)
        add_revision(connection, _revision(piece_id, built, file, sha256, len(data), shown.encrypted, scopes, now))
        keep_moves(connection, planned)
        keep(connection, piece_id, "seal", now, f"r{built.revision}")
        if brief is not None:
            enqueue_package(
                connection, uuid=built.uuid, piece=piece_id, revision=built.revision, sha256=sha256,
                file=f"packages/{name}", now=now,
            )  # fmt: skip
        place()

    with written_beside(file, data, 0o444) as place:
        desk.write(change, durable=True)
    return Sealed(piece_id, str(file.absolute()), built.uuid, built.revision, sha256, len(data), shown.encrypted)


def _require_next(connection: sqlite3.Connection, piece_id: str, revision: int) -> None:
    """Raise :class:`Declined` ``seal/state`` when the piece has this revision already."""
    last = latest_revision(connection, piece_id)
    if last is not None and last.revision >= revision:
        raise Declined("seal/state", "{why}", "Fix it, or waive it with a note.", why=state_words("SEALED"))


def _require(shown: SealPreview, scopes: Sequence[str]) -> None:
    failed = [(guard.name, guard.sentence) for guard in shown.guards if not guard.holds]
    if not scopes:
        failed.append(("consent", "A piece is sealed with consent to at least one use."))
    for scope in scopes:
        if scope not in shown.scopes_offered:
            offered = ", ".join(shown.scopes_offered)
            failed.append(("scope-not-asked", f"The brief asks for {offered}, not for {scope}."))
    if failed:
        next_step = (
            "Choose a use that the brief asks for." if failed[0][0] in _CONSENT else "Fix it, or waive it with a note."
        )
        sentences = tuple(sentence for _name, sentence in failed)
        raise Declined(f"seal/{failed[0][0]}", "{why}", next_step, why=" ".join(sentences), reasons=sentences)


def _steps(state: PieceState, revision: int, *, personal: bool) -> list[Step]:
    if state.state == "CHANGES_ASKED":
        return [Step("REVISED", revision=revision)]
    before = [] if state.state == "CHECKED" else [Step("CHECKED")]
    if state.state in {"TAKEN", "BOUNCED"}:
        before = [Step("DRAFT"), *before]
    after = [] if personal else [Step("QUEUED", role="app", revision=revision)]
    return [*before, Step("SEALED", revision=revision), *after]


def _request(
    desk: Desk, row: Piece, shown: SealPreview, scopes: Sequence[str], now: datetime,
    parent: Revision | None,
) -> SealRequest:  # fmt: skip
    readings = desk.read(lambda connection: readings_of(connection, row.id))
    process = summary(desk, row.id)
    waived = shown.checked.waived
    along, told = attachments_to_seal(desk, row.id)
    findings = [
        FindingLeft(
            finding.rule, finding.severity, finding.start, finding.end, str(finding.message),
            "waived" if key in waived else "left", waived.get(key, ""), made_of(finding.message),
        )
        for finding, key in zip(shown.checked.report.findings, shown.checked.keys, strict=True)
    ]  # fmt: skip
    return SealRequest(
        piece=row.id,
        revision=shown.revision,
        parent=parent.tagmanifest if parent else None,
        text=shown.text,
        title=row.title,
        language=row.language,
        direction=card(row.language).direction,
        kind=row.kind,
        author=person_of(desk),
        licence=shown.licence,
        scopes=scopes,
        wording=Wording(shown.wording.version, shown.wording.language),
        sealed_at=now,
        process=process,
        vendor=desk.fact("vendor"),
        brief=f"{row.brief}@{row.brief_version}" if row.brief else None,
        form=row.form,
        blocks=play_blocks(shown.text, row, spoken_languages(desk, row)),
        ruby=readings_over(shown.text, row.language),
        readings=[LineReading(line, reading) for line, reading in readings.items()],
        findings=findings,
        answers=answers_to_seal(desk, row.id),
        minutes=process.minutes,
        judged=judged_document(desk, row),
        attachments=along,
        attachments_told=told,
    )


def _revision(
    piece_id: str, built: SealedPackage, file: Path, sha256: str, size: int, encrypted: bool, scopes: Sequence[str],
    now: datetime,
) -> Revision:  # fmt: skip
    from writerdesk.text.timestamps import timestamp

    return Revision(
        piece=piece_id, revision=built.revision, uuid=built.uuid, sha256=sha256, size=size,
        file=f"packages/{file.name}", tagmanifest=built.tagmanifest_sha256, encrypted=encrypted,
        sealed_at=timestamp(now), scopes=",".join(scopes), text=built.text,
    )  # fmt: skip


def seal_ready(
    workplace: Workplace,
    scopes: Sequence[str],
    language: str | None,
    desk_id: str | None = None,
    checker: Checker | None = None,
) -> SealReport:
    """Seal every unsent piece of a vendor that passes; the others are left as they are, with the reasons."""
    done: list[Sealed] = []
    left: list[NotSealed] = []
    with ExitStack() as own:
        checks = checker or own.enter_context(Checker(workplace.data))
        for desk in workplace.vendor_desks(desk_id):
            for row in desk.read(list_pieces):
                if piece_state(desk, row.id).state not in SEALABLE:
                    continue
                try:
                    done.append(seal(workplace, row.id, scopes, language, checks))
                except WriterDeskError as error:
                    reasons = error.fields.get("reasons")
                    left.append(NotSealed(row.id, reasons if isinstance(reasons, tuple) else (error.message,)))
    return SealReport(tuple(done), tuple(left))


def unseal(workplace: Workplace, piece_id: str) -> None:
    """Open the last revision again; raises :class:`Declined` ``seal/sent`` when it may have left already."""
    desk = workplace.desk_of_piece(piece_id)
    last = desk.read(lambda connection: latest_revision(connection, piece_id))
    state = piece_state(desk, piece_id)
    if last is None or state.state not in {"SEALED", "QUEUED", "REVISED"}:
        raise Declined("seal/not-sealed", "This piece is not sealed.", "Go on writing.")
    planned = plan_moves(workplace, desk, piece_id, [Step("CHANGES_ASKED" if state.state == "REVISED" else "DRAFT")])

    def change(connection: sqlite3.Connection) -> None:
        if desk.id != PERSONAL and not withdraw_package(connection, last.uuid):
            raise Declined("seal/sent", "This revision has been sent.", "Wait for the answer, or withdraw the piece.")
        keep_moves(connection, planned)
        remove_revision(connection, piece_id, last.revision)

    def forget(connection: sqlite3.Connection) -> None:
        # Another program may have sealed the piece again by now, and its package has the same name.
        now = latest_revision(connection, piece_id)
        if now is None or now.file != last.file:
            (desk.folder / last.file).unlink(missing_ok=True)

    desk.write(change, durable=True)
    desk.write(forget)
