"""Faults of what a brief asks about a judged text, and of criteria wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from writerdesk.briefs.documents import Criterion, JudgedText
from writerdesk.briefs.shape import Fault
from writerdesk.briefs.term_checks import tag_faults, twice
from writerdesk.said import Said


def judged_faults(judged: JudgedText) -> Iterator[Fault]:
    """Categories that are there twice, criteria that cannot be rated, a language that is none."""
    if judged.language is not None:
        yield from tag_faults(judged.language, "work.judged.language")
    seen: set[str] = set()
    for at, category in enumerate(judged.categories):
        if category.id in seen:
            yield Fault(f"work.judged.categories.{at}.id", "brief/duplicate", twice(category.id))
        seen.add(category.id)
    yield from criteria_faults(judged.criteria, "work.judged.criteria")


def criteria_faults(criteria: Sequence[Criterion], path: str) -> Iterator[Fault]:
    """Criteria with the same id, and scales of which two points have one value."""
    seen: set[str] = set()
    for at, criterion in enumerate(criteria):
        if criterion.id in seen:
            yield Fault(f"{path}.{at}.id", "brief/duplicate", twice(criterion.id))
        seen.add(criterion.id)
        points = [point.value for point in criterion.scale]
        if len(set(points)) < len(points):
            yield Fault(f"{path}.{at}.scale", "brief/duplicate", Said("Two points of the scale have one value."))
