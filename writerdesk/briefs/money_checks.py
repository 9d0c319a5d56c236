"""Faults of a brief's pay rule that types alone do not show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, get_args

import msgspec

from writerdesk.briefs.conditions import Pay, RateRow
from writerdesk.briefs.documents import Kind
from writerdesk.briefs.pay import fits_everybody
from writerdesk.briefs.shape import Fault, not_one_of
from writerdesk.briefs.term_checks import region_faults, tag_faults
from writerdesk.said import Said


def pay_faults(values: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of the group ``pay``: rows, a row for everybody, cap, shares."""
    pay = msgspec.convert(values["pay"], Pay)
    seen: set[tuple[str | None, ...]] = set()
    for at, row in enumerate(pay.rates):
        path = f"pay.rates.{at}"
        yield from _row_faults(row, path)
        key = (row.expertise, row.language, row.region, row.kind)
        if key in seen:
            yield Fault(path, "brief/duplicate", Said("Two rows of the pay rule are for the same people."))
        seen.add(key)
    if not any(fits_everybody(row) for row in pay.rates):
        message = Said("No row of the pay rule is for everybody, so some writers would see no rate.")
        yield Fault("pay.rates", "brief/no-base-rate", message)
    if pay.unit == "hour" and pay.cap_minutes is not None and pay.cap_minutes < pay.estimate_minutes:
        yield Fault(
            "pay.cap_minutes", "brief/cap", Said("The cap is below the estimate, so the estimate would not be paid.")
        )
    if pay.unit == "royalty" and pay.royalty_percent is None:
        yield Fault("pay.royalty_percent", "brief/missing", Said("A royalty says how many percent."))
    if pay.royalty_percent is not None and Decimal(pay.royalty_percent) > 100:
        yield Fault("pay.royalty_percent", "brief/range", Said("More than 100 percent cannot be paid."))


def _row_faults(row: RateRow, path: str) -> Iterator[Fault]:
    if Decimal(row.amount) == 0:
        yield Fault(f"{path}.amount", "brief/no-pay", Said("This row pays nothing."), "warning")
    if row.language is not None:
        yield from tag_faults(row.language, f"{path}.language")
    yield from region_faults(row.region, f"{path}.region")
    if row.kind is not None and row.kind not in get_args(Kind):
        yield Fault(f"{path}.kind", "brief/choice", not_one_of(row.kind, get_args(Kind)))
