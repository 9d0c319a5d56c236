"""A book counted word by different word has the very counts of the book counted straight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.text.counts import basic_counts
from writerdesk.text.tallies import WordTally

LANGUAGES = ["en", "fr", "hi", "ta", "km", "th", "ja", "ar", "ur", "am", "yo", "sv"]
#: words and what stands between and on them: joiners, marks without a base, prepended signs, every kind of space
STUFF = st.sampled_from(
    "a I don't l'homme well-known 3.14 1\u202f000 «\u202fmot\u202f» நிலவு கவிதை ភាសាខ្មែរ สวัสดีครับ 日本語です ひらがな "
    "السلام بِسْمِ گل‌ها ሰላም፡ለዓለም Ẹ̀kọ́ 𞤀𞤣𞤤𞤢𞤥 👩\u200d👩\u200d👧 🇫🇷🇩🇪 \u0301 \u0903 \u200d \u0600 \u0600١ _ . — … Dr. x:y "
    "\u200b \u00ad \u2060".split(" ")
)
SPACES = st.sampled_from([" ", "  ", "\n", "\r\n", "\r", "\t", "\u00a0", "\u202f", "\u3000", "\u2028", "\u0085", ""])
TEXTS = st.lists(st.tuples(STUFF | st.text(st.characters(exclude_categories=["Cs"]), max_size=4), SPACES)).map(
    lambda pairs: "".join(part for pair in pairs for part in pair)
)


@given(st.sampled_from(LANGUAGES), st.lists(TEXTS, min_size=1, max_size=4), st.sampled_from([1, 60]))
def test_the_figures_are_those_of_a_straight_count(language: str, texts: list[str], times: int) -> None:
    tally = WordTally(language)
    for text in texts:
        whole = "\n".join([text] * times)
        straight = basic_counts(whole, language)
        assert tally.count(whole) == (straight.words, straight.graphemes, straight.letters)


def test_a_known_sentence() -> None:
    # ICU, UAX #29: “don’t” is one word; a cluster is what a reader calls a letter
    assert WordTally("en").count("I don’t know.\n") == (3, 13, 9)
    assert WordTally("hi").count("क्षमा करो") == (2, 5, 4)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(Refused, match="text/surrogate"):
        WordTally("en").count("ok \ud800")
