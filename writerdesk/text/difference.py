"""What differs between two texts, as ranges of both: insert, delete, replace, and whole paragraphs that moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from writerdesk.text.alignment import Block, align
from writerdesk.text.normal import to_nfc

Kind = Literal["insert", "delete", "replace", "move"]


class Change(msgspec.Struct, frozen=True):
    """One change; ``a`` and ``b`` are half-open ranges of code points of the old and the new text, both in NFC.

    ``insert`` has an empty ``a``, ``delete`` an empty ``b``, each standing where the other side goes on; ``move`` has
    the same text on both sides.
    """

    kind: Kind
    a: tuple[int, int]
    b: tuple[int, int]


def diff(old: str, new: str, language: str) -> list[Change]:
    """Changes in the order of the old text; none when the texts are equal in NFC.

    Ranges begin and end at grapheme clusters and overlap on neither side; the old text without its ranges is the new
    text without its. ``language`` is a BCP 47 tag. Raises :class:`Refused` ``text/surrogate``.
    """
    old, new = to_nfc(old), to_nfc(new)
    blocks = align(old, new, language)
    moved = [block for block in blocks if block.moved]
    changes = [Change("move", (m.a, m.a + m.length), (m.b, m.b + m.length)) for m in moved]
    changes += _between([block for block in blocks if not block.moved], moved, len(old), len(new))
    return sorted(changes, key=lambda change: (change.a, change.b))


def _between(blocks: list[Block], moved: list[Block], old_length: int, new_length: int) -> Iterator[Change]:
    a_holes = [(block.a, block.a + block.length) for block in moved]
    b_holes = sorted((block.b, block.b + block.length) for block in moved)
    a_done = b_done = a_hole = b_hole = 0
    for block in [*blocks, Block(old_length, new_length, 0)]:
        a_pieces, a_hole = _pieces(a_done, block.a, a_holes, a_hole)
        b_pieces, b_hole = _pieces(b_done, block.b, b_holes, b_hole)
        for index in range(max(len(a_pieces), len(b_pieces))):
            # Where one side has no piece left, the change stands at the place that side has come to.
            a = a_pieces[index] if index < len(a_pieces) else (block.a, block.a)
            b = b_pieces[index] if index < len(b_pieces) else (block.b, block.b)
            kind: Kind = "insert" if a[0] == a[1] else "delete" if b[0] == b[1] else "replace"
            yield Change(kind, a, b)
        a_done, b_done = block.a + block.length, block.b + block.length


def _pieces(start: int, end: int, holes: list[tuple[int, int]], hole: int) -> tuple[list[tuple[int, int]], int]:
    """What of ``start`` to ``end`` no hole covers, and the first hole that lies further on."""
    pieces = []
    while hole < len(holes) and holes[hole][0] < end:
        if start < holes[hole][0]:
            pieces.append((start, holes[hole][0]))
        start = holes[hole][1]
        hole += 1
    if start < end:
        pieces.append((start, end))
    return pieces, hole
