"""While a changed paragraph is asked about again, what was said of the words that did not change stays where it was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from writerdesk.checks.grammar.client import Remark
from writerdesk.checks.grammar.watch import Question

Answers = Mapping[Question, tuple[Remark, ...] | None]


def carried(
    before: Sequence[Question], said: Answers, now: Sequence[Question], answers: Answers
) -> dict[Question, tuple[Remark, ...] | None]:
    """``answers`` to the questions ``now``, with those that are still missing filled from the passages that stood there
    ``before``: remarks on the common beginning and the common end of both, at their new places.

    What was never said stays None, so that whoever counts what is missing looks into ``answers`` itself.
    """
    filled = dict(answers)
    if all(answers[one] is not None for one in now):
        return filled
    # One writes at one place: what stands before and behind it is the same.
    front = _common(before, now)
    back = _common(before[front:][::-1], now[front:][::-1])
    for was, one in zip(before[front : len(before) - back], now[front : len(now) - back], strict=False):
        remarks = said.get(was)
        if answers[one] is None and remarks and was.code == one.code:
            filled[one] = tuple(_moved(remarks, was.text, one.text))
    return filled


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    """How many of their first are the same."""
    most = min(len(one), len(other))
    return next((at for at in range(most) if one[at] != other[at]), most)


def _moved(remarks: Iterable[Remark], old: str, new: str) -> Iterable[Remark]:
    front = _common(old, new)
    back = _common(old[front:][::-1], new[front:][::-1])
    for remark in remarks:
        if remark.end < front:
            yield remark
        elif remark.start > len(old) - back:
            by = len(new) - len(old)
            yield msgspec.structs.replace(remark, start=remark.start + by, end=remark.end + by)
