"""What others did to a section, as edits that are no larger than they were: line by line, then within the line."""

from __future__ import annotations

from writerdesk.drafts.operations import Operation, difference, past


def differences(old: str, new: str) -> list[Operation]:
    """The edits that turn ``old`` into ``new``, in order, each in the text that those before it leave.

    Lines that stayed part the edits: two changes far from each other stay two. Lines that only came or went are whole.
    """
    whole = difference(old, new)
    if whole is None:
        return []
    start, deleted, inserted = whole
    # Both texts are the same up to here and from here on: the lines that differ lie between.
    first = old.rfind("\n", 0, start) + 1
    after = old.find("\n", max(start + deleted - 1, first))
    last = len(old) if after < 0 else after + 1
    last = max(last, start + deleted)
    new_last = last + len(inserted) - deleted
    if new_last < first or not (old[first:last] and new[first:new_last]):
        return [whole]
    return _by_lines(old[first:last].splitlines(keepends=True), new[first:new_last].splitlines(keepends=True), first)


def past_all(own: Operation, others: list[Operation]) -> tuple[Operation, list[Operation]]:
    """``own`` as it is after ``others``, edits in a row, and these as they are after ``own``; see :func:`past`."""
    moved = []
    for other in others:
        own, beside = past(own, other)
        moved.append(beside)
    return own, moved


def _by_lines(old: list[str], new: list[str], at: int) -> list[Operation]:
    from rapidfuzz.distance import Indel

    found = []
    starts = _starts(new)
    codes = [
        (code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end) for code in Indel.opcodes(old, new)
    ]
    for tag, a, a_end, b, b_end in _joined(codes):
        if tag == "equal":
            continue
        change = difference("".join(old[a:a_end]), "".join(new[b:b_end]))
        if change is not None:
            # What stands before this line is as in the new text by now.
            found.append((at + starts[b] + change[0], change[1], change[2]))
    return found


def _joined(codes: list[tuple[str, int, int, int, int]]) -> list[tuple[str, int, int, int, int]]:
    """A deletion and an insertion side by side are one change."""
    found: list[tuple[str, int, int, int, int]] = []
    for tag, a, a_end, b, b_end in codes:
        if found and tag != "equal" and found[-1][0] != "equal":
            found[-1] = ("replace", found[-1][1], a_end, found[-1][3], b_end)
        else:
            found.append((tag, a, a_end, b, b_end))
    return found


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts
