"""Pay as a rule: which rate is for whom, and what is due, each with its arithmetic in one sentence.

The rate shown is the offer; what is due never falls below it. Amounts are decimal strings, rounded up to the smallest
coin of the currency (ISO 4217: none, two or three decimals), so that rounding never works against the writer.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_UP, Decimal

import msgspec

from writerdesk.briefs.conditions import Pay, RateRow
from writerdesk.briefs.documents import Brief

# ISO 4217, currencies whose smallest coin is not a hundredth.
_NO_COINS = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
_THREE = frozenset("BHD IQD JOD KWD LYD OMR TND".split())


@dataclass(frozen=True, slots=True)
class Person:
    """What a pay rule asks of a writer: expertise classes that the vendor granted, and the region (ISO 3166)."""

    expertise: tuple[str, ...] = ()
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Worked:
    """What was done for one piece: minutes claimed, lines delivered, rounds of revision that were asked for."""

    minutes: int = 0
    lines: int = 0
    rounds: int = 0
    accepted: bool = True


class Rate(msgspec.Struct, frozen=True):
    """``amount`` per ``unit`` (hour, piece, line, royalty) in ``currency``; ``total`` is the offer for one piece.

    ``times`` is what the amount is reckoned with: minutes for hours, lines at least for lines, percent of what a piece
    earns for a royalty. ``whom`` says for whom the row of the rule is: pairs of a field (``expertise``,
    ``language``, ``region``, ``kind``) and its value, none for nobody in particular.
    """

    amount: str
    currency: str
    unit: str
    total: str
    arithmetic: str
    times: float = 1
    whom: tuple[tuple[str, str], ...] = ()


class Due(msgspec.Struct, frozen=True):
    """What is owed for one piece, and how it was reckoned."""

    amount: str
    currency: str
    arithmetic: str


def fits_everybody(row: RateRow) -> bool:
    """Whether a row of the rule is for every writer."""
    return row.expertise is None and row.language is None and row.region is None and row.kind is None


def rate_for(brief: Brief, person: Person | None = None) -> Rate:
    """The rate that applies to ``person`` (None: nothing is known), and the offer for one piece.

    The row that says most about the person wins; among equals the higher amount.
    """
    pay = brief.pay
    row = _row_for(brief, person or Person())
    rate = Decimal(row.amount)
    total = _offer(brief, rate)
    money = f"{row.amount} {pay.currency}"
    arithmetic = {
        "hour": f"{money} an hour × {pay.estimate_minutes} minutes = {_coins(total, pay)} {pay.currency} for a piece.",
        "piece": f"{money} for a piece.",
        "line": f"{money} a line × {_least_lines(brief)} lines at least = {_coins(total, pay)} {pay.currency}.",
        "royalty": f"{money} in advance for a piece, and {pay.royalty_percent} percent of what it earns.",
    }[pay.unit]
    times = {
        "hour": pay.estimate_minutes, "line": _least_lines(brief), "royalty": float(pay.royalty_percent or 0),
    }.get(pay.unit, 1)  # fmt: skip
    fields = {"expertise": row.expertise, "language": row.language, "region": row.region, "kind": row.kind}
    whom = tuple((field, value) for field, value in fields.items() if value is not None)
    why = f" This is the rate for {', '.join(value for _field, value in whom)}." if whom else ""
    return Rate(row.amount, pay.currency, pay.unit, _coins(total, pay), arithmetic + why + _extras(pay), times, whom)


def amount_due(brief: Brief, worked: Worked, person: Person | None = None) -> Due:
    """What is owed for one piece.

    Accepted: at least the offer; else what the brief pays for a piece that is not accepted. Rounds come on top.
    """
    pay = brief.pay
    rate = Decimal(_row_for(brief, person or Person()).amount)
    offer = _offer(brief, rate)
    rounds = Decimal(pay.revision_round) * worked.rounds
    if worked.accepted:
        base, words = _earned(brief, rate, worked)
        if base < offer:
            base, words = offer, f"the offer of {_coins(offer, pay)} (reckoned: {words})"
    else:
        base, words = Decimal(pay.not_accepted), f"{pay.not_accepted} for a piece that is not accepted"
    if worked.rounds:
        words += f" + {worked.rounds} × {pay.revision_round} for revisions"
    amount = _coins(base + rounds, pay)
    return Due(amount, pay.currency, f"{words[0].upper()}{words[1:]} = {amount} {pay.currency}.")


def _earned(brief: Brief, rate: Decimal, worked: Worked) -> tuple[Decimal, str]:
    pay = brief.pay
    if pay.unit == "hour":
        minutes = max(worked.minutes, 0)
        counted = minutes if pay.cap_minutes is None else min(minutes, pay.cap_minutes)
        return rate * counted / 60, f"{rate} an hour × {counted} minutes"
    if pay.unit == "line":
        return rate * max(worked.lines, 0), f"{rate} a line × {max(worked.lines, 0)} lines"
    return rate, f"{rate} for the piece"


def _offer(brief: Brief, rate: Decimal) -> Decimal:
    if brief.pay.unit == "hour":
        return rate * brief.pay.estimate_minutes / 60
    return rate * _least_lines(brief) if brief.pay.unit == "line" else rate


def _least_lines(brief: Brief) -> int:
    asked = [length.min for length in brief.limits.length if length.unit == "lines" and length.min]
    return max(asked, default=1)


def _row_for(brief: Brief, person: Person) -> RateRow:
    fitting = [row for row in brief.pay.rates if _fits(row, brief, person)]
    return max(fitting, key=lambda row: (_said(row), Decimal(row.amount)))


def _fits(row: RateRow, brief: Brief, person: Person) -> bool:
    tag, asked = brief.tag.casefold(), (row.language or "").casefold()
    region = person.region or brief.language.region
    return (
        (row.expertise is None or row.expertise in person.expertise)
        and (row.language is None or tag == asked or tag.startswith(f"{asked}-"))
        and (row.region is None or row.region == region)
        and (row.kind is None or row.kind == brief.work.kind)
    )


def _said(row: RateRow) -> int:
    return sum(value is not None for value in (row.expertise, row.language, row.region, row.kind))


def _extras(pay: Pay) -> str:
    """The end of :attr:`Rate.arithmetic`: the cap of hours, rounds of changes, a piece that is not accepted."""
    cap = f" By the hour at most {pay.cap_minutes} minutes are paid." if pay.unit == "hour" and pay.cap_minutes else ""
    return (
        f"{cap} Each round of revision: {pay.revision_round} {pay.currency}."
        f" If it is not accepted: {pay.not_accepted} {pay.currency}."
    )


def _coins(amount: Decimal, pay: Pay) -> str:
    places = 0 if pay.currency in _NO_COINS else 3 if pay.currency in _THREE else 2
    return f"{amount.quantize(Decimal(1).scaleb(-places), rounding=ROUND_UP):f}"
