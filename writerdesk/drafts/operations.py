"""Edits of one section as data: apply many quickly, find the edit between two texts, bring concurrent edits together.

An operation is ``(position, deleted, inserted)``: at ``position`` (code points from 0) ``deleted`` code points go and
``inserted`` comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from writerdesk.text.shared_ends import shared_ends

Operation = tuple[int, int, str]


class Hand(IntEnum):
    """How an edit came: with a change of the piece as a whole, by keys, or as undo or redo at an editor."""

    WHOLE = 0
    TYPED = 1
    UNDONE = 2
    REDONE = 3


_CHUNK = 2048
_SMALL = 1 << 15
_KEY = 16


class OutOfText(ValueError):
    """An operation points outside its text: the record of edits is damaged."""


def rebuild(text: str, operations: Iterable[Operation]) -> str:
    """``text`` after ``operations``, in order; time grows with the text and the number of runs, not with their product.

    Raises :class:`OutOfText`.
    """
    runs = join_runs(operations)
    if not runs:
        return text
    if len(text) < _SMALL and len(runs) < 50:
        for position, deleted, inserted in runs:
            _within(position, deleted, len(text))
            text = text[:position] + inserted + text[position + deleted :]
        return text
    chunks = Chunks(text)
    for position, deleted, inserted in runs:
        chunks.edit(position, deleted, inserted)
    return chunks.text()


def join_runs(operations: Iterable[Operation]) -> list[Operation]:
    """The same edits with letters typed one after the other joined into one operation."""
    runs: list[Operation] = []
    parts: list[str] = []
    start = deleted = end = 0
    for position, removed, inserted in operations:
        if parts and removed == 0 and position == end:
            parts.append(inserted)
        else:
            if parts:
                runs.append((start, deleted, "".join(parts)))
            start, deleted, parts, end = position, removed, [inserted], position
        end += len(inserted)
    if parts:
        runs.append((start, deleted, "".join(parts)))
    return runs


def join_typing(operations: Iterable[Operation]) -> list[Operation]:
    """As :func:`join_runs`, but word by word: what undo takes back in one step stays one operation.

    A line end, what replaces something, and what no key brings at once (more than 16 code points) stand alone.
    """
    runs: list[Operation] = []
    parts: list[str] = []
    start, end, spaced = 0, -1, False
    for position, removed, inserted in operations:
        key = not removed and len(inserted) <= _KEY and "\n" not in inserted
        if key and position == end and (not spaced or inserted[:1].isspace()):
            parts.append(inserted)
        else:
            if parts:
                runs.append((start, 0, "".join(parts)))
            parts = [inserted] if key else []
            if not key:
                runs.append((position, removed, inserted))
            start = position
        end = position + len(inserted) if key else -1
        spaced = inserted[-1:].isspace()
    if parts:
        runs.append((start, 0, "".join(parts)))
    return runs


def lengthened(last: Operation, key: Operation) -> Operation | None:
    """``last`` with what was typed right behind it, where :func:`join_typing` joins the two; else None."""
    start, gone, before = last
    position, removed, inserted = key
    if gone or removed or position != start + len(before) or len(before) > _KEY or len(inserted) > _KEY:
        return None
    if "\n" in inserted or "\n" in before or (before[-1:].isspace() and not inserted[:1].isspace()):
        return None
    return start, 0, before + inserted


def difference(old: str, new: str) -> Operation | None:
    """The one operation that turns ``old`` into ``new``, without what both share at start and end; None if equal."""
    if old == new:
        return None
    start, tail = shared_ends(old, new)
    return start, len(old) - start - tail, new[start : len(new) - tail]


def past(own: Operation, other: Operation) -> tuple[Operation, Operation]:
    """Two edits of one text made apart: ``own`` as it is after ``other``, and ``other`` as it is after ``own``.

    Either way round gives one text, and both insertions stand in it; at one place ``own`` stands first. (Operational
    transformation: Ellis and Gibbs, *Concurrency control in groupware systems*, 1989.)
    """
    position, deleted, inserted = own
    place, removed, added = other
    if position + deleted <= place:
        return own, (place + len(inserted) - deleted, removed, added)
    if place + removed <= position:
        return (position + len(added) - removed, deleted, inserted), other
    start, end = min(position, place), max(position + deleted, place + removed)
    both = inserted + added
    return (
        (start, end - start - removed + len(added), both),
        (start, end - start - deleted + len(inserted), both),
    )


def _within(position: int, deleted: int, length: int) -> None:
    if position < 0 or deleted < 0 or position + deleted > length:
        raise OutOfText(f"{position}+{deleted} of {length}")


class Chunks:
    """A text as a list of pieces of some 2,000 code points, with a finger on the piece edited last.

    For many edits one after the other: each costs a copy of a piece, not of the text.
    """

    def __init__(self, text: str) -> None:
        self._pieces = [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)] or [""]
        self._length = len(text)
        self._index = 0
        self._start = 0

    def edit(self, position: int, deleted: int, inserted: str) -> str:
        """Make one edit; gives back what was deleted. Raises :class:`OutOfText`."""
        _within(position, deleted, self._length)
        self._length += len(inserted) - deleted
        pieces = self._pieces
        if not self._start <= position <= self._start + len(pieces[self._index]):
            self._seek(position)
        index = self._index
        at = position - self._start
        piece = pieces[index]
        pieces[index] = piece[:at] + inserted + piece[at + deleted :]
        gone = piece[at : at + deleted] if deleted else ""
        if len(gone) < deleted:
            gone += self._cut_from(index + 1, deleted - len(gone))
        if len(pieces[index]) > 4 * _CHUNK:
            long = pieces[index]
            pieces[index : index + 1] = [long[cut : cut + _CHUNK] for cut in range(0, len(long), _CHUNK)]
        return gone

    def text(self) -> str:
        """The text as it stands."""
        return "".join(self._pieces)

    def __len__(self) -> int:
        return self._length

    def _cut_from(self, index: int, rest: int) -> str:
        """Take ``rest`` code points from the beginning of the pieces from ``index`` on."""
        cut = []
        while rest > 0:
            piece = self._pieces[index]
            cut.append(piece[:rest])
            self._pieces[index] = piece[rest:]
            rest -= len(cut[-1])
            index += 1
        return "".join(cut)

    def _seek(self, position: int) -> None:
        while position < self._start:
            self._index -= 1
            self._start -= len(self._pieces[self._index])
        while position > self._start + len(self._pieces[self._index]):
            self._start += len(self._pieces[self._index])
            self._index += 1
