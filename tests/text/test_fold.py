"""Folding: the pairs of section 5 of the facts and of Unicode's own examples."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from writerdesk.text.fold import fold, meant, search_fold

SAME = [
    ("ur", "كتاب", "کتاب"),
    ("ur", "هے", "ہے"),
    ("fa", "علي", "علی"),
    ("ar", "مُحَمَّدٌ", "محمد"),
    ("ar", "كتــاب", "كتاب"),
    ("am", "ሐገር", "ሀገር"),
    ("am", "ኀይል", "ሀይል"),
    ("am", "ሠላም", "ሰላም"),
    ("am", "ዓለም", "አለም"),
    ("am", "ፀሐይ", "ጸሀይ"),
    ("am", "ሰላም፡ለዓለም", "ሰላም ለአለም"),
    ("ti", "ፀሓይ", "ጸሓይ"),
    ("km", "ស៊ី", "សី៊"),
    ("km", "ខ្ត្រ", "ខ្រ្ត"),
    ("km", "ស្ដី", "ស្តី"),
    ("km", "សួ\u200bស្តី", "សួស្តី"),
    ("ml", "അവന്\u200d", "അവൻ"),
    ("ml", "എൻ്റെ", "എന്റെ"),
    ("bn", "হঠাত্\u200d", "হঠাৎ"),
    ("qu", "p’unchaw", "pʼunchaw"),
    ("ha", "ƴa", "'ya"),
    ("haw", "Hawaiʻi", "hawai'i"),
    ("fr", "L´ÉTÉ", "l’été"),
    ("de", "STRASSE", "Straße"),
    ("tr", "IĞDIR", "ığdır"),
    ("tr", "İzmir", "izmir"),
    ("el", "ΟΔΟΣ", "οδός".replace("ό", "ο")),
    ("yo", "o\u0329", "ọ"),
    ("ro", "ţară", "țară"),
    ("th", "น้ำ", "นํ้า"),
    ("ja", "ｶﾀｶﾅ", "カタカナ"),
    ("he", "שָׁלוֹם", "שלום"),
]
DIFFERENT = [
    ("ti", "ሐ", "ሀ"),
    ("ti", "ዐ", "አ"),
    ("ckb", "ە", "ه"),
    ("ps", "ي", "ی"),
    ("ug", "ى", "ي"),
    ("yo", "ọkọ́", "ọkọ̀"),
    ("hi", "कि", "की"),
    ("km", "កា", "កី"),
    ("vi", "ma", "má"),
    ("ur", "بھ", "بہ"),
    ("en", "I", "ı"),
]


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_same(language: str, one: str, other: str) -> None:
    assert fold(one, language) == fold(other, language)


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT)
def test_different(language: str, one: str, other: str) -> None:
    assert fold(one, language) != fold(other, language)


ODD = st.sampled_from("\u17d2\u178a\u178f\u179a\u17c9\u17c1\u17b6\u200d\u200bൻന്റര'yƴ´`\u0e4d\u0e48\u0e33ሓሃ\u0345İ")


@given(
    st.text(st.one_of(st.characters(exclude_categories=["Cs"]), ODD)),
    st.sampled_from(["am", "ur", "km", "th", "ml", "ha", "tr", "und", "zh-Hant-TW"]),
)
def test_folding_twice_changes_nothing(text: str, language: str) -> None:
    folded = fold(text, language)
    assert fold(folded, language) == folded


MARKED = st.text(alphabet="aăâbdđeêioôơuưéèẹọńñ\u0300\u0301\u0303\u0309\u0323Ọ'œçß ", max_size=30)


@example("œ\u0303", "fr")
@given(MARKED, st.sampled_from(["vi", "yo", "fr", "es"]))
def test_a_question_is_folded_once_and_means_what_it_has(text: str, language: str) -> None:
    folded = search_fold(text, language)
    assert search_fold(folded, language) == folded
    assert meant(folded, text, language)
    assert meant(text, text, language)


def test_rhyme_keeps_the_tones_that_a_question_leaves_out() -> None:
    assert fold("Việt", "vi") == "việt"
    assert search_fold("Việt", "vi") == "viet"
    assert fold("ọ̀rẹ́", "yo") != fold("ọrẹ", "yo")
