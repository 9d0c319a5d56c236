"""Normalization Form C is told block by block and word by word; it must be what the whole text is."""

from __future__ import annotations

import time
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.text.fold import fold
from writerdesk.text.normal import MAY_COMPOSE, is_nfc, to_nfc

PARTS = ["a", "\u00e9", "e\u0301", "\u0323\u0307", "\u0301", " ", "\n", "\u0928\u093c", "\u0915\u093c", "\u1025\u102e",
         "\u1100\u1161", "\u11a8", "\u304b\u3099", "\u0958", "\U0001e944", "word " * 2000]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_a_text_is_in_form_c_where_normalising_changes_nothing(text: str) -> None:
    assert is_nfc(text) == (unicodedata.normalize("NFC", text) == text)


def test_signs_that_compose_with_what_stands_before_them_are_known() -> None:
    composed = [chr(point) for point in range(0x10000) if unicodedata.decomposition(chr(point))]
    pairs = {one: unicodedata.normalize("NFD", one) for one in composed}
    seconds = {pair[-1] for one, pair in pairs.items() if len(pair) > 1 and unicodedata.normalize("NFC", pair) == one}
    assert len(seconds) > 50
    assert {sign for sign in seconds if MAY_COMPOSE.fullmatch(sign) is None} == set()


@settings(deadline=None)
@given(
    st.text(
        st.sampled_from("aq\u0301\u0327\u0316\u0344\u0f71\u0f73\u0f74\u093f\u094d\u05b0 \u0345"),
        min_size=64,
        max_size=400,
    ).map(lambda marks: marks + "a" * 4096)
)
def test_long_rows_of_marks_are_the_same_text_in_order(text: str) -> None:
    assert to_nfc(text) == unicodedata.normalize("NFC", text)


def test_a_letter_with_a_million_marks_stops_nobody() -> None:
    """Processor time that grows as the text does: ten times the marks, not a hundred times."""

    def seconds(marks: int) -> float:
        text, begun = "q" + "\u0301\u0327" * (marks // 2), time.process_time()
        assert to_nfc(text) == "q" + "\u0327" * (marks // 2) + "\u0301" * (marks // 2)
        return time.process_time() - begun

    text = "q" + "\u0301\u0327" * 50_000
    assert fold(text, "en") == fold(to_nfc(text), "en")
    assert seconds(1_000_000) < 40 * max(seconds(100_000), 0.01)
