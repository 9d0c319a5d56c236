"""One converter between code points, UTF-16 and typed text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Bug
from writerdesk.text.offsets import TypedOffsets, Utf16Offsets, from_utf16, to_utf16

SAMPLES = ["𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤢𞤪", "a😀b👩‍👩‍👧", "ស្ត្រី", "\u1112\u1161\u11ab한", "plain", ""]
TEXTS = st.one_of(st.sampled_from(SAMPLES), st.text(st.characters(exclude_categories=["Cs"])))


@given(TEXTS)
def test_utf16_is_what_an_encoder_counts(text: str) -> None:
    offsets = Utf16Offsets(text)
    for position in range(len(text) + 1):
        units = len(text[:position].encode("utf-16-le")) // 2
        assert offsets.to_utf16(position) == to_utf16(text, position) == units
        assert offsets.from_utf16(units) == from_utf16(text, units) == position
    assert offsets.utf16_length == len(text.encode("utf-16-le")) // 2


def test_inside_a_pair_is_before_the_character() -> None:
    assert [from_utf16("a😀b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("position", [-1, 4])
def test_outside_is_a_bug(position: int) -> None:
    with pytest.raises(Bug):
        to_utf16("abc", position)


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("e\u0301\u0323क\u093cक़\u1112\u1161")))
)
def test_typed_text_and_its_nfc(text: str) -> None:
    offsets = TypedOffsets(text)
    assert offsets.nfc == unicodedata.normalize("NFC", text)
    ends = [offsets.to_nfc(position) for position in range(len(text) + 1)]
    assert ends == sorted(ends)
    assert (ends[0], ends[-1]) == (0, len(offsets.nfc))
    back = [offsets.from_nfc(position) for position in range(len(offsets.nfc) + 1)]
    assert back == sorted(back)
    assert (back[0], back[-1]) == (0, len(text))


def test_a_place_after_a_composed_letter() -> None:
    offsets = TypedOffsets("cafe\u0301 noir")
    assert offsets.to_nfc(6) == 5
    assert offsets.from_nfc(5) == 6
    assert offsets.to_nfc(4) == 3  # between letter and accent there is no place in the NFC text
