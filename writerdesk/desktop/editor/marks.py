"""Places in the section that something is said about: findings and comments, kept where they belong while one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from writerdesk.desktop.editor.edits import Edit

WIDE = "wide"
"""Kind of a mark that has no line under it, only the tint."""


class Mark(NamedTuple):
    """Code points ``start`` to ``end``; ``kind`` is ``hard``, ``convention``, ``advice``, ``comment`` or ``wide``."""

    key: str
    kind: str
    start: int
    end: int


def carry(marks: Iterable[Mark], edit: Edit) -> list[Mark]:
    """The marks after an edit: moved with their words; one whose own words were touched is gone till the next check."""
    cut, grown = edit.position + len(edit.removed), len(edit.inserted) - len(edit.removed)
    kept: list[Mark] = []
    for mark in marks:
        if mark.end <= edit.position:
            kept.append(mark)
        elif mark.start >= cut:
            kept.append(mark._replace(start=mark.start + grown, end=mark.end + grown) if grown else mark)
    return kept


def spread(marks: Iterable[Mark], lengths: Sequence[int]) -> list[list[Mark]]:
    """Marks of a run of paragraphs as marks of each paragraph, with offsets from its own start.

    ``lengths`` are code points without the line feed. A mark over several paragraphs has a part in each.
    """
    spread_out: list[list[Mark]] = [[] for _ in lengths]
    block, begin = 0, 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        while block < len(lengths) - 1 and mark.start > begin + lengths[block]:
            begin += lengths[block] + 1
            block += 1
        here, start = block, begin
        while True:
            part = mark._replace(start=max(0, mark.start - start), end=min(lengths[here], mark.end - start))
            spread_out[here].append(part)
            if mark.end <= start + lengths[here] or here == len(lengths) - 1:
                break
            start += lengths[here] + 1
            here += 1
    return spread_out


def gather(spread_out: Sequence[Sequence[Mark]], lengths: Sequence[int]) -> list[Mark]:
    """The reverse of :func:`spread`, but a mark over several paragraphs stays in parts."""
    gathered: list[Mark] = []
    begin = 0
    for marks, length in zip(spread_out, lengths, strict=True):
        gathered += [mark._replace(start=mark.start + begin, end=mark.end + begin) for mark in marks]
        begin += length + 1
    return gathered
