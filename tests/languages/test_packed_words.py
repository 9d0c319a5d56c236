"""Word lists packed smaller come back byte for byte, and what is damaged is refused."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.languages import dictionaries, packed_words
from writerdesk.resources import resource

LARGEST = 64 * 1024 * 1024


@given(st.lists(st.binary(max_size=300) | st.text("abc/\n", max_size=20).map(str.encode)).map(b"\n".join))
def test_whatever_is_packed_comes_back(lines: bytes) -> None:
    assert packed_words.unpack(packed_words.pack(lines), LARGEST) == lines


def test_lines_that_begin_alike_stand_once() -> None:
    packed = lzma.decompress(packed_words.pack(b"3\nnyumba/A\nnyumbani/B\nnyuki"))
    assert packed == b"!3\n!nyumba\n'ni\n$ki\n\n/A\n/B\n"
    endless = b"a" * 600
    assert packed_words.unpack(packed_words.pack(endless + b"\n" + endless), LARGEST) == endless + b"\n" + endless


@pytest.mark.parametrize("tag", ["sw", "tr", "be"])
def test_a_dictionary_is_smaller_by_a_seventh_and_the_same(tag: str, tmp_path: Path) -> None:
    by_zstd = resource("dictionaries", f"{tag}.dic.zst")
    packed = packed_words.pack(words := dictionaries.unpack(by_zstd))
    assert len(packed) < 0.85 * by_zstd.stat().st_size
    (tmp_path / f"{tag}.dic.xz").write_bytes(packed)
    assert dictionaries.unpack(tmp_path / f"{tag}.dic.xz") == words


def test_a_damaged_list_is_named(tmp_path: Path) -> None:
    whole = packed_words.pack(b"2\nmoja\nmbili")
    far_too_long = lzma.compress(b"\n".join([b"!" + b"a" * 200, *[b"\xe9"] * 999, *[b""] * 1000]))
    with pytest.raises(ValueError, match="far too long"):
        packed_words.unpack(far_too_long, 100_000)
    damaged = tmp_path / "sw.dic.xz"
    for data in (whole[:-20], b"no xz at all", b"", lzma.compress(b"!a"), lzma.compress(b"\n\n\n"[:2])):
        damaged.write_bytes(data)
        with pytest.raises(Refused, match=r"sw\.dic\.xz"):
            dictionaries.unpack(damaged)
