"""The stored forms: a text as zstd-packed UTF-8 with a checksum, a batch of operations as MessagePack."""

from __future__ import annotations

from collections.abc import Iterable

from writerdesk.drafts.operations import Operation
from writerdesk.storage.faults import desk_damaged

LEVEL = 3


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


def pack_operations(operations: Iterable[Operation]) -> bytes:
    """One batch of the journal: a MessagePack array of [position, deleted, inserted]."""
    from msgspec import msgpack

    return msgpack.encode(list(operations))


def unpack_operations(batches: Iterable[bytes]) -> list[Operation]:
    """The operations of batches of the journal, in a row; raises ``desk/damaged``."""
    from msgspec import MsgspecError, msgpack

    decode = msgpack.Decoder(list[Operation]).decode
    try:
        return [operation for batch in batches for operation in decode(batch)]
    except (MsgspecError, UnicodeDecodeError) as error:
        raise desk_damaged("journal") from error
