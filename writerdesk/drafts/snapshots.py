"""The stored forms: a text as zstd-packed UTF-8 with a checksum, operations as JSON, their history as MessagePack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from writerdesk.drafts.operations import Hand, Operation
from writerdesk.storage.faults import desk_damaged

LEVEL = 3

_MANY = 8_192
"""Bytes of operations from which on what reads them three times as fast is worth its import."""


def pack(text: str) -> bytes:
    """``text`` as a zstd frame of its UTF-8 bytes with size and checksum (RFC 8878)."""
    import zstandard

    return zstandard.ZstdCompressor(level=LEVEL, write_checksum=True, write_content_size=True).compress(text.encode())


def unpack(data: bytes) -> str:
    """The text in a frame made by :func:`pack`; raises ``desk/damaged``."""
    import zstandard

    try:
        return zstandard.ZstdDecompressor().decompress(data).decode()
    except (zstandard.ZstdError, UnicodeDecodeError) as error:
        raise desk_damaged("snapshot") from error


def pack_operations(operations: list[Operation]) -> bytes:
    """Operations for the journal: JSON arrays [position, deleted, inserted], each with a comma behind it.

    So any number of rows put in a row are read in one go.
    """
    from msgspec import json

    return json.encode(operations)[1:-1] + b","


def unpack_operations(batches: Iterable[bytes]) -> list[Operation]:
    """The operations of rows of the journal, in a row; raises ``desk/damaged``."""
    data = b"[" + b"".join(batches)[:-1] + b"]"
    operations = _many(data) if len(data) > _MANY else _few(data)
    try:
        "".join([row[2] for row in operations]).encode()  # half a character is none
    except UnicodeEncodeError as error:
        raise desk_damaged("journal") from error
    return operations


def _many(data: bytes) -> list[Operation]:
    from msgspec import MsgspecError, json

    try:
        return json.decode(data, type=list[Operation])
    except (MsgspecError, UnicodeDecodeError) as error:
        raise desk_damaged("journal") from error


def _few(data: bytes) -> list[Operation]:
    import json  # not msgspec, which takes 15 ms to import: what was typed last is read at each start

    try:
        return [_operation(*row) for row in json.loads(data)]
    except (ValueError, TypeError) as error:
        raise desk_damaged("journal") from error


def _operation(position: object, deleted: object, inserted: object) -> Operation:
    if type(position) is int and type(deleted) is int and isinstance(inserted, str):
        return position, deleted, inserted
    raise TypeError("not an operation")


class Steps(NamedTuple):
    """Edits in columns, to be read from the last to the first: what was inserted stands in the text after it.

    ``others`` says of each edit that nobody typed, by its index, how it came.
    """

    positions: list[int]
    removed: list[str]
    inserted: list[int]
    others: dict[int, Hand]

    @classmethod
    def of(cls, edits: Iterable[tuple[int, str, str, Hand]]) -> Steps:
        """Edits (position, removed, inserted, hand) as columns."""
        steps = cls([], [], [], {})
        for number, (position, removed, inserted, hand) in enumerate(edits):
            steps.positions.append(position)
            steps.removed.append(removed)
            steps.inserted.append(len(inserted))
            if hand != Hand.TYPED:
                steps.others[number] = hand
        return steps

    def and_then(self, later: Steps) -> Steps:
        """These and later ones in a row."""
        count = len(self.positions)
        return Steps(
            self.positions + later.positions,
            self.removed + later.removed,
            self.inserted + later.inserted,
            self.others | {count + number: hand for number, hand in later.others.items()},
        )

    def backwards(self) -> Iterator[tuple[int, str, int, Hand]]:
        """Position, what was removed, how many code points were inserted, by what hand: the last edit first."""
        for number in range(len(self.positions) - 1, -1, -1):
            hand = self.others.get(number, Hand.TYPED)
            yield self.positions[number], self.removed[number], self.inserted[number], hand


def pack_steps(steps: Steps) -> bytes:
    """Columns as a zstd frame of a MessagePack array."""
    import zstandard
    from msgspec import msgpack

    data = msgpack.encode((steps.positions, steps.removed, steps.inserted, steps.others))
    return zstandard.ZstdCompressor(level=LEVEL, write_checksum=True, write_content_size=True).compress(data)


def unpack_steps(packed: bytes) -> Steps:
    """The columns that :func:`pack_steps` packed; raises ``desk/damaged``."""
    import zstandard
    from msgspec import MsgspecError, msgpack

    form = tuple[list[int], list[str], list[int], dict[int, Hand]]
    try:
        return Steps(*msgpack.decode(zstandard.ZstdDecompressor().decompress(packed), type=form))
    except (zstandard.ZstdError, MsgspecError, UnicodeDecodeError) as error:
        raise desk_damaged("history") from error
