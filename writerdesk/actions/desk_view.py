"""The desk page: offers with the rate first, and my pieces by what they need from me next."""

from __future__ import annotations

from dataclasses import dataclass

from writerdesk.actions.brief_view import brief_rows
from writerdesk.actions.moves import piece_state
from writerdesk.actions.next_step import ORDER, Need, need_of
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief, Length
from writerdesk.briefs.pay import Rate
from writerdesk.drafts.pieces import Piece, list_pieces
from writerdesk.drafts.standing_counts import StandingCounts
from writerdesk.languages.tags import parse_tag
from writerdesk.storage.desk import Desk


@dataclass(frozen=True)
class OfferCard:
    """A brief that can be taken."""

    desk: str
    vendor: str
    brief: str
    version: int
    title: str
    language: str
    kind: str
    rate: Rate
    due: str
    minutes_estimate: int


@dataclass(frozen=True)
class PieceCard:
    """A piece: where it is, what it needs, how long it is in the brief's unit. ``limit`` is (least, most) or None."""

    desk: str
    vendor: str
    piece: str
    title: str
    language: str
    kind: str
    state: str
    state_words: str
    need: Need
    due: str | None
    count: int | None
    count_unit: str
    limit: tuple[float | None, float | None] | None
    written_at: str


@dataclass(frozen=True)
class DeskPage:
    """Offers in the language of this writer first, then in the order in which they came; pressing pieces first."""

    offers: list[OfferCard]
    pieces: list[PieceCard]


def desk_page(workplace: Workplace) -> DeskPage:
    """Everything that the desk page shows."""
    offers = []
    for row in brief_rows(workplace):
        if row.state not in {"offered", "returned"}:
            continue
        brief = read_brief(workplace.desk(row.desk), row.id, row.version).brief
        offers.append(
            OfferCard(
                row.desk,
                row.vendor,
                row.id,
                row.version,
                row.title,
                row.language,
                row.kind,
                row.rate,
                row.due,
                brief.pay.estimate_minutes,
            )
        )
    mine = str(workplace.settings.get("writing.language"))
    if mine:
        offers.sort(key=lambda offer: parse_tag(offer.language).language != parse_tag(mine).language)
    cards = []
    for desk in workplace.desks():
        counts = StandingCounts(desk)
        cards += [_card(desk, row, counts) for row in desk.read(list_pieces)]
    cards.sort(key=lambda card: card.written_at, reverse=True)
    cards.sort(key=lambda card: ORDER.index(card.need))
    return DeskPage(offers, cards)


def _card(desk: Desk, row: Piece, counts: StandingCounts) -> PieceCard:
    state = piece_state(desk, row.id)
    brief = read_brief(desk, row.brief, row.brief_version).brief if row.brief else None
    length = length_shown(brief)
    return PieceCard(
        desk=desk.id,
        vendor=desk.fact("vendor_name") or "",
        piece=row.id,
        title=row.title,
        language=row.language,
        kind=row.kind,
        state=state.state,
        state_words=state.words,
        need=need_of(state),
        due=brief.time.due if brief else None,
        count=counts.length(row, length[0]),
        count_unit=length[0],
        limit=length[1],
        written_at=row.written_at,
    )


def length_shown(brief: Brief | None) -> tuple[str, tuple[float | None, float | None] | None]:
    """The unit that stands beside the count, and its limits: the first hard length, else the first, else words."""
    if brief is None:
        return ("words", None)
    lengths: list[Length] = sorted(brief.limits.length, key=lambda length: length.strength != "hard")
    return (lengths[0].unit, (lengths[0].min, lengths[0].max))
