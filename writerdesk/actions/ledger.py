"""The writer's own account across desks: what was offered, what is due, what was paid. It stays on this machine."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

import msgspec

from writerdesk.actions.moves import paid_as, piece_state
from writerdesk.actions.take import read_brief
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.pay import rate_for
from writerdesk.briefs.repository import kept_accounts
from writerdesk.drafts.pieces import Piece, list_pieces
from writerdesk.lifecycle.state import PieceState
from writerdesk.storage.desk import Desk

OWED = frozenset({"ACCEPTED", "PAY_DUE", "PAID", "DISPUTED"})


@dataclass(frozen=True)
class Money:
    """An amount as a decimal string, and its currency."""

    amount: str
    currency: str


@dataclass(frozen=True)
class LedgerRow:
    """One piece that was written for a brief; ``due`` from acceptance on, ``paid`` once the vendor says so."""

    piece: str
    brief: str
    title: str
    vendor: str
    state: str
    offered: Money
    due: Money | None
    paid: Money | None
    arithmetic: str


def ledger(workplace: Workplace) -> list[LedgerRow]:
    """All pieces for briefs, desk by desk; those whose local copy is deleted come last, with their amounts."""
    rows: list[LedgerRow] = []
    for desk in workplace.vendor_desks():
        rows += [ledger_row(desk, piece) for piece in desk.read(list_pieces) if piece.brief]
        rows += [msgspec.json.decode(account, type=LedgerRow) for account in desk.read(kept_accounts)]
    return rows


def owed(rows: Iterable[LedgerRow]) -> list[Money]:
    """What is due and not paid yet, one sum a currency, by its name; an amount that is no number counts for nothing."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        if row.due is not None and row.paid is None:
            try:
                sums[row.due.currency] = sums.get(row.due.currency, Decimal(0)) + Decimal(row.due.amount)
            except InvalidOperation:
                continue
    return [Money(str(amount), currency) for currency, amount in sorted(sums.items())]


def account_csv(rows: Iterable[LedgerRow]) -> str:
    """The account as RFC 4180 with LF: piece, brief, state, offered, due, currency, paid."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["piece", "brief", "state", "offered", "due", "currency", "paid"])
    for row in rows:
        due = row.due or Money("", "")
        paid = row.paid.amount if row.paid else ""
        writer.writerow([row.piece, row.brief, row.state, row.offered.amount, due.amount, due.currency, paid])
    return table.getvalue()


def save_csv(workplace: Workplace, file: Path) -> None:
    """Write the account to a file. Raises :class:`DiskProblem`."""
    from writerdesk.storage.durable import write_file

    write_file(file, account_csv(ledger(workplace)).encode())


def ledger_row(desk: Desk, piece: Piece) -> LedgerRow:
    """The account of one piece that was written for a brief."""
    state = piece_state(desk, piece.id)
    rate = rate_for(read_brief(desk, str(piece.brief), piece.brief_version).brief, paid_as(desk))
    offered = Money(rate.total, rate.currency)
    due = _at_least(offered, _named(state, "PAY_DUE")) if state.state in OWED else None
    return LedgerRow(
        piece=piece.id,
        brief=f"{piece.brief}@{piece.brief_version}",
        title=piece.title,
        vendor=desk.fact("vendor_name") or "",
        state=state.state,
        offered=offered,
        due=due,
        paid=_named(state, "PAID"),
        arithmetic=rate.arithmetic,
    )


def _at_least(offered: Money, named: Money | None) -> Money:
    """What the vendor says is due; the offer where that is less, in other money, or no amount at all."""
    if named is None or named.currency != offered.currency:
        return offered
    try:
        return named if Decimal(named.amount) >= Decimal(offered.amount) else offered
    except InvalidOperation:
        return offered


def _named(state: PieceState, to: str) -> Money | None:
    """The amount that the last move to ``to`` named."""
    for event in reversed(state.history):
        if event.to == to and "amount" in event.payload:
            return Money(str(event.payload["amount"]), str(event.payload.get("currency", "")))
    return None
