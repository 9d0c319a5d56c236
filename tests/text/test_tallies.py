"""A book counted word by different word has the very counts of the book counted straight."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icu4py import breakers

from writerdesk.errors import Refused
from writerdesk.text.counts import basic_counts
from writerdesk.text.tallies import BASES, MARKS, WordTally

LANGUAGES = ["en", "fr", "hi", "ta", "km", "th", "ja", "ar", "ur", "am", "yo", "sv"]
#: words and what stands between and on them: joiners, marks without a base, prepended signs, every kind of space
STUFF = st.sampled_from(
    "a I don't l'homme well-known 3.14 1\u202f000 «\u202fmot\u202f» நிலவு கவிதை ភាសាខ្មែរ สวัสดีครับ 日本語です ひらがな "
    "السلام بِسْمِ گل‌ها ሰላም፡ለዓለም Ẹ̀kọ́ 𞤀𞤣𞤤𞤢𞤥 👩\u200d👩\u200d👧 🇫🇷🇩🇪 \u0301 \u0903 \u200d \u0600 \u0600١ _ . — … Dr. x:y "
    '\u200b \u00ad \u2060 mot, (mot) mot.x mot.» 3,mot צה"ל "mot" क्ष क्\u093c\u0937 का\u094dक ड़्ग অ\u09cdয'.split(" ")
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


def members(ranges: str) -> list[str]:
    """Every code point of the inside of a regular expression's class."""
    return re.findall(f"[{ranges}]", "".join(map(chr, range(0xD800))))


LETTERS, SIGNS = members(BASES), members(MARKS)
WORDS = st.lists(
    st.tuples(st.sampled_from(LETTERS), st.text(st.sampled_from(SIGNS), max_size=3)).map("".join), min_size=1
).map("".join)


def by_icu(word: str, language: str) -> tuple[int, int, int]:
    """Words, clusters and letters of one word with signs round it."""
    clusters = list(breakers.CharacterBreaker(word, language))
    words = [part for part in breakers.WordBreaker(word, language) if any(map(str.isalpha, part))]
    return len(words), len(clusters), sum(cluster[0].isalpha() for cluster in clusters)


def test_each_letter_with_each_mark_is_what_icu_says() -> None:
    tally, wrong = WordTally("und"), []
    for letter in LETTERS:
        # a letter, every mark on it, and another letter after each
        word = letter + letter.join(SIGNS) + letter
        if tally.count(word) != by_icu(word, "und"):
            wrong.append(letter)
    assert wrong == []
    for mark in SIGNS:
        word = mark.join(LETTERS) + mark
        if tally.count(word) != by_icu(word, "und"):
            wrong.append(mark)
    assert wrong == []


@given(WORDS, st.sampled_from(["", "«", "(", "—"]), st.sampled_from(["", ".", "»", "؟", ",”"]))
def test_words_of_letters_and_marks_are_what_icu_says(word: str, before: str, after: str) -> None:
    assert WordTally("hi").count(before + word + after) == by_icu(before + word + after, "hi")


@pytest.mark.parametrize(
    ("language", "text", "word", "clusters"),
    [
        ("km", "នាយុត្ប្រកាស", "យុត្", ["នា", "យុ", "ត្ប្រ", "កា", "ស"]),  # GB9c: the coeng joins what follows
        (
            "th",
            "เบียน้ำคาวปล",
            "เบียน้",
            ["เ", "บี", "ย", "น้ำ", "ค", "า", "ว", "ป", "ล"],
        ),  # GB9a: SARA AM joins what is before
    ],
)
def test_a_word_that_a_dictionary_ends_inside_a_cluster(
    language: str, text: str, word: str, clusters: list[str]
) -> None:
    cut = list(breakers.WordBreaker(text, language))
    assert word in cut
    assert list(breakers.CharacterBreaker(text, language)) == clusters
    assert WordTally(language).count(text) == (len(cut), len(clusters), len(clusters))
