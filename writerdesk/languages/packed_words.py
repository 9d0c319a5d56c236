"""Word lists in the packaged program: a third smaller than by zstd, and unpacked to the same bytes.

A list of Hunspell goes nearly by alphabet, a word and after a ``/`` its rules on each line. So of each word stands only
what differs from the word before, after one byte that says how long the part is which both begin with; the rules follow
after all words, in the same order; and xz packs the whole.
"""

from __future__ import annotations

import lzma
from itertools import islice, takewhile

_NOTHING = 33
"""The byte for two words that begin differently: no byte of a length is the end of a line."""
_LONGEST = 255 - _NOTHING
_LETTERS = {"id": lzma.FILTER_LZMA2, "preset": 9, "lc": 4, "lp": 0, "pb": 0}
"""A letter is guessed from the one before, wherever it stands."""

_MEMORY = 256 * 1024 * 1024


def pack(lines: bytes) -> bytes:
    """A list, packed; the same bytes come out for the same list."""
    words, rules, before = [], [], b""
    for line in lines.split(b"\n"):
        word, slash, rule = line.partition(b"/")
        same = min(sum(1 for _ in takewhile(bool, map(int.__eq__, before, word))), _LONGEST)
        words.append(bytes([_NOTHING + same]) + word[same:])
        rules.append(slash + rule)
        before = word
    return lzma.compress(b"\n".join([*words, *rules]), filters=[_LETTERS])


def unpack(packed: bytes, largest: int) -> bytes:
    """The list; raises :class:`ValueError` when it is damaged or has more than ``largest`` bytes."""
    reader = lzma.LZMADecompressor(memlimit=_MEMORY)
    try:
        lines = reader.decompress(packed, max_length=largest + 1).split(b"\n")
    except lzma.LZMAError as error:
        raise ValueError("This is no packed list.") from error
    half, odd = divmod(len(lines), 2)
    if odd or not reader.eof:
        raise ValueError("The list is not whole.")
    word, out, size = b"", [], 0
    for begun, rule in zip(islice(lines, half), islice(lines, half, None), strict=True):
        word = word[: ord(begun[:1]) - _NOTHING] + begun[1:] if begun else b""
        out.append(word + rule)
        size += len(word) + len(rule) + 1
        if size > largest + 1:
            raise ValueError("The list is far too long.")
    return b"\n".join(out)
