"""Taking a brief, and giving it back."""

from __future__ import annotations

import sqlite3
import uuid
from datetime import UTC, datetime

from writerdesk.actions.moves import Step, keep_moves, piece_state, plan_moves
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import ReadBrief
from writerdesk.briefs.documents import Brief
from writerdesk.briefs.repository import BriefRow, get, list_briefs, required, set_state
from writerdesk.drafts.pieces import Piece, create_piece, list_pieces
from writerdesk.errors import Declined, Refused
from writerdesk.storage.desk import Desk
from writerdesk.sync.outbox import enqueue_event
from writerdesk.text.timestamps import timestamp_now
from writerdesk.trust.allowed_signers import AllowedSigners

UNSENT = frozenset({"TAKEN", "DRAFT", "CHECKED", "CHANGES_ASKED"})
#: pieces that leave their place free, as the vendor counts too; what was withdrawn was made and read
GIVEN_UP = frozenset({"OFFERED", "RETURNED", "ABANDONED", "SUPERSEDED", "DECLINED", "EXPIRED"})


def find_brief(workplace: Workplace, brief_id: str, desk_id: str | None = None) -> tuple[Desk, BriefRow]:
    """The newest version of a brief and the desk it came to; raises :class:`Refused` ``brief/unknown``."""
    for desk in workplace.vendor_desks(desk_id):
        if any(row.id == brief_id for row in desk.read(list_briefs)):
            return desk, desk.read(lambda connection: required(connection, brief_id))
    raise Refused(
        "brief/unknown", "There is no brief “{brief}” here.", "writerdesk sync fetches new briefs.", brief=brief_id
    )


def read_brief(desk: Desk, brief_id: str, version: int | None = None) -> ReadBrief:
    """A stored version (None: the newest) opened again with the vendor's keys."""
    allowed = AllowedSigners.parse(desk.fact("allowed_signers") or "")
    return desk.read(lambda connection: get(connection, brief_id, version, allowed=allowed))


def pieces_of(desk: Desk, brief_id: str) -> list[Piece]:
    """Pieces that were begun for a brief."""
    return [piece for piece in desk.read(list_pieces) if piece.brief == brief_id]


def take(workplace: Workplace, brief_id: str, desk_id: str | None = None, *, title: str = "") -> str:
    """Take the newest version of a brief: it is pinned, a piece begins, the vendor hears of it. Id of the piece.

    Raises :class:`Refused` ``brief/unsigned``, ``brief/unknown-signer`` … for a brief that nobody known signed, and
    :class:`Declined` ``brief/expired`` after its last moment, ``brief/taken`` when as many pieces as it asks for are
    under way already.
    """
    desk, row = find_brief(workplace, brief_id, desk_id)
    opened = read_brief(desk, row.id, row.version)
    opened.require_takeable()
    brief = opened.brief
    _require_open(brief)
    under_way = [one.id for one in pieces_of(desk, brief.id) if piece_state(desk, one.id).state not in GIVEN_UP]
    if len(under_way) >= brief.work.pieces:
        raise Declined("brief/taken", "You have taken this brief.", "Go on with piece {piece}.", piece=under_way[0])
    piece = str(uuid.uuid4())
    planned = plan_moves(workplace, desk, piece, [Step("TAKEN", revision=0, payload={"brief": brief.name})])

    def change(connection: sqlite3.Connection) -> None:
        create_piece(
            connection,
            piece_id=piece,
            brief=brief.id,
            brief_version=brief.version,
            language=brief.tag,
            kind=brief.work.kind,
            form=brief.work.form_id,
            title=first_title(brief, title),
            now=timestamp_now(),
        )
        keep_moves(connection, planned)
        for event, envelope in planned:
            enqueue_event(connection, event, envelope)
        set_state(connection, brief.id, brief.version, "taken")

    desk.write(change, durable=True)
    return piece


def first_title(brief: Brief, wanted: str = "") -> str:
    """What a piece is called at first: ``wanted``, else as its brief.

    A title stands in the window's own title, in names of exported files and in the printer's list. A brief that is not
    open gives none, and a name that holds the client's is not taken: form or kind and the day stand in its place.
    """
    client = (brief.identity.client or "").casefold()
    title = wanted or ("" if brief.confidentiality.level != "open" else brief.title)
    if title and not (brief.confidentiality.level != "open" and client and client in title.casefold()):
        return title
    return f"{brief.work.form_id or brief.work.kind} {datetime.now(UTC).date().isoformat()}"


def _require_open(brief: Brief) -> None:
    last = min(brief.time.accept_by, brief.time.offer_expires, key=datetime.fromisoformat)
    if datetime.fromisoformat(last) < datetime.now(UTC):
        raise Declined(
            "brief/expired", "This brief could be taken until {last}.", "Ask the vendor whether it is still open.",
            last=last,
        )  # fmt: skip


def return_brief(workplace: Workplace, brief_id: str, desk_id: str | None = None) -> list[str]:
    """Give a brief back: every unsent piece of it is returned, without a mark. Ids of those pieces."""
    desk, row = find_brief(workplace, brief_id, desk_id)
    going = [one for one in pieces_of(desk, row.id) if piece_state(desk, one.id).state in UNSENT]
    if not going:
        raise Declined("brief/nothing-to-return", "No unsent piece of this brief is under way.", "See piece list.")
    for piece in going:
        return_piece(workplace, desk, piece)
    return [piece.id for piece in going]


def return_piece(workplace: Workplace, desk: Desk, piece: Piece) -> None:
    """Give one unsent piece back; the version of the brief that it was taken with is free again."""
    back = [Step("DRAFT")] if piece_state(desk, piece.id).state == "CHECKED" else []
    planned = plan_moves(workplace, desk, piece.id, [*back, Step("RETURNED")])

    def change(connection: sqlite3.Connection) -> None:
        keep_moves(connection, planned)
        enqueue_event(connection, *planned[-1])
        set_state(connection, str(piece.brief), int(piece.brief_version or 0), "returned")

    desk.write(change, durable=True)


def decline(workplace: Workplace, brief_id: str, desk_id: str | None = None) -> None:
    """Decline an offer; it costs nothing, needs no reason and is told to nobody."""
    desk, row = find_brief(workplace, brief_id, desk_id)
    desk.write(lambda connection: set_state(connection, row.id, row.version, "declined"))
