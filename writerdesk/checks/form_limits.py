"""Limits of a brief that leave no room for a poem of its form, in any unit that the form's rules give a size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from writerdesk.briefs.documents import Length
from writerdesk.briefs.limit_checks import length_words
from writerdesk.briefs.next_steps import with_next
from writerdesk.briefs.shape import Fault
from writerdesk.checks.form_sizes import FIGURES, Size, allowed, sizes, utmost
from writerdesk.checks.forms import Form
from writerdesk.said import Said


def form_limit_faults(lengths: Sequence[Length], form: Form, language: str) -> Iterator[Fault]:
    """A fault for each limit that no poem of the form keeps, licences taken in; ``language`` is the brief's.

    It is an error where the limit is hard and every poem that keeps it breaks a hard rule of the form.
    """
    figures, by_licence, surely = (sizes(form, language, one) for one in (FIGURES, allowed(form), utmost(form)))
    for at, length in enumerate(lengths):
        size = by_licence.get(length.unit)
        if size is None or not _shuts_out(length, size):
            continue
        is_error = length.strength == "hard" and _shuts_out(length, surely[length.unit])
        asked = _asked(length, figures[length.unit], size)
        message = Said(
            "The form “{id}” has {asked}; this limit asks for {limit}.",
            id=form.id, asked=asked, limit=length_words(length),
        )  # fmt: skip
        severity: Literal["error", "warning"] = "error" if is_error else "warning"
        yield with_next(Fault(f"limits.length.{at}", "brief/limits-form", message, severity))


def _shuts_out(length: Length, size: Size) -> bool:
    return _is_too_short(length, size) or (length.min is not None and size.most is not None and length.min > size.most)


def _is_too_short(length: Length, size: Size) -> bool:
    return length.max is not None and length.max < size.least


def _asked(length: Length, figures: Size, by_licence: Size) -> Said:
    """“17 morae at least, 14 with every licence”."""
    short = _is_too_short(length, by_licence)
    own, other = (figures.least, by_licence.least) if short else (figures.most, by_licence.most)
    count, unit = own or 0, Said(length.unit)
    said = Said("{count} {unit} at least" if short else "{count} {unit} at most", count=count, unit=unit)
    return said if own == other else Said("{asked}, {other} with every licence", asked=said, other=other or 0)
