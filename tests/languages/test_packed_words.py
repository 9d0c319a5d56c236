"""Word lists packed smaller come back with every line, and what is damaged is refused."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest
from hunspell import Hunspell
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.languages import dictionaries, packed_words
from writerdesk.languages.cards import card
from writerdesk.resources import resource

LARGEST = 64 * 1024 * 1024


@given(st.lists(st.binary(max_size=300) | st.text("abc/\n", max_size=20).map(str.encode)).map(b"\n".join))
def test_whatever_is_packed_comes_back(lines: bytes) -> None:
    assert packed_words.unpack(packed_words.pack(lines), LARGEST) == lines


@given(st.lists(st.text("abc/é", max_size=6)).map("\n".join).map(str.encode))
def test_a_sorted_list_keeps_its_first_line_all_others_and_the_order_of_what_is_one_word(text: bytes) -> None:
    before = text.split(b"\n")
    after = packed_words.unpack(packed_words.pack(text, sort=True), LARGEST).split(b"\n")
    assert after[0] == before[0]
    assert sorted(after) == sorted(before)
    for word in {line.partition(b"/")[0] for line in before}:
        assert [x for x in after[1:] if x.partition(b"/")[0] == word] == [
            x for x in before[1:] if x.partition(b"/")[0] == word
        ]


def test_an_empty_last_line_stays_the_last() -> None:
    assert packed_words.unpack(packed_words.pack(b"2\nb\na\n", sort=True), LARGEST) == b"2\na\nb\n"


def test_lines_that_begin_alike_stand_once() -> None:
    packed = lzma.decompress(packed_words.pack(b"3\nnyumba/A\nnyumbani/B\nnyuki"))
    assert packed == b">\n!3\n!nyumba\n'ni\n$ki\n\n/A\n/B\n"
    endless = b"a" * 600
    assert packed_words.unpack(packed_words.pack(endless + b"\n" + endless), LARGEST) == endless + b"\n" + endless


@pytest.mark.parametrize("tag", ["sw", "sr", "be"])
def test_a_dictionary_is_smaller_by_a_fifth_and_judges_the_same(tag: str, tmp_path: Path) -> None:
    name = card(tag).dictionary
    judges = []
    for kind in ("before", "after"):
        folder = tmp_path / kind
        folder.mkdir()
        for part in ("aff", "dic"):
            by_zstd = resource("dictionaries", f"{name}.{part}.zst")
            lines = dictionaries.unpack(by_zstd)
            if kind == "after":
                packed = packed_words.pack(lines, sort=part == "dic")
                assert part == "aff" or len(packed) < 0.8 * by_zstd.stat().st_size
                (folder / f"{name}.{part}.xz").write_bytes(packed)
                lines = dictionaries.unpack(folder / f"{name}.{part}.xz")
            (folder / f"{name}.{part}").write_bytes(lines)
        judges.append(Hunspell(name, hunspell_data_dir=str(folder)))
    words = [line.partition("/")[0] for line in lines.decode("utf-8").split("\n")[1::4001]]
    wrong = [word[:2] + word[3:] for word in words if len(word) > 4]
    assert len(wrong) > 5
    for word in (*words, *wrong):
        assert judges[0].spell(word) == judges[1].spell(word)
    for word in wrong[:3]:  # a suggestion takes up to seconds
        assert judges[0].suggest(word)[:1] == judges[1].suggest(word)[:1]


def test_a_damaged_list_is_named(tmp_path: Path) -> None:
    whole = packed_words.pack(b"2\nmoja\nmbili")
    far_too_long = lzma.compress(b"\n".join([b">", b"!" + b"a" * 200, *[b"\xe9"] * 999, *[b""] * 1000]))
    with pytest.raises(ValueError, match="far too long"):
        packed_words.unpack(far_too_long, 100_000)
    damaged = tmp_path / "sw.dic.xz"
    for data in (whole[:-20], b"no xz at all", b"", lzma.compress(b">\n!a"), lzma.compress(b"!a\n")):
        damaged.write_bytes(data)
        with pytest.raises(Refused, match=r"sw\.dic\.xz"):
            dictionaries.unpack(damaged)
