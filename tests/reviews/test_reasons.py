"""The reason library: every language says the same things, each in one sentence of its own letters."""

from __future__ import annotations

import unicodedata

import msgspec
import pytest

from writerdesk.errors import Refused
from writerdesk.reviews.reasons import list_reasons, reason, reason_languages
from writerdesk.text.segments import segment

# How Unicode names the letters of each language (Unicode character names begin with the script).
LETTERS = {
    "am": "ETHIOPIC",
    "ar": "ARABIC",
    "en": "LATIN",
    "es": "LATIN",
    "fr": "LATIN",
    "hi": "DEVANAGARI",
    "sw": "LATIN",
    "ta": "TAMIL",
}
# Where a sentence ends: full stops as the Unicode character database names them.
ENDS = {"am": "ETHIOPIC FULL STOP", "hi": "DEVANAGARI DANDA"}


def test_the_languages_asked_for_are_there() -> None:
    assert set(reason_languages()) >= set(LETTERS)


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_every_language_has_the_reasons_of_english(language: str) -> None:
    def known(tag: str) -> list[tuple[str, str, str]]:
        return [(entry.code, entry.verdict, entry.clause) for entry in list_reasons(tag)]

    assert known(language) == known("en")
    codes = [code for code, _verdict, _clause in known("en")]
    assert len(set(codes)) == len(codes) >= 16
    assert {verdict for _code, verdict, _clause in known("en")} == {"changes", "not-accepted", "second"}


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_each_reason_is_one_sentence_in_the_letters_of_its_language(language: str) -> None:
    texts = [entry.text for entry in list_reasons(language)]
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert text == unicodedata.normalize("NFC", text) == text.strip() != ""
        assert [char for char in text if unicodedata.category(char) in {"Cf", "Cc", "Co", "Cn"}] == []
        assert len(segment(text, "sentence", language)) == 1, text
        assert unicodedata.name(text[-1]) == ENDS.get(language, "FULL STOP"), text
        letters = {unicodedata.name(char).split()[0] for char in text if unicodedata.category(char)[0] == "L"}
        assert letters == {LETTERS[language]}, text


def test_the_sentences_are_translated() -> None:
    english = {entry.text for entry in list_reasons("en")}
    for language in set(LETTERS) - {"en"}:
        assert not english & {entry.text for entry in list_reasons(language)}


@pytest.mark.parametrize(("tag", "nearest"), [("hi-Deva-IN", "hi"), ("pt_BR", "en"), ("ES-MX", "es"), ("und", "en")])
def test_a_tag_finds_the_nearest_language(tag: str, nearest: str) -> None:
    assert list_reasons(tag) == list_reasons(nearest)


def test_a_list_that_was_given_is_the_callers_own() -> None:
    list_reasons("fr").clear()
    assert list_reasons("fr")


def test_one_reason_by_its_code() -> None:
    entry = list_reasons("ta")[0]
    assert reason(entry.code, "ta-IN") == entry
    with pytest.raises(Refused, match="reason/unknown"):
        reason("because", "ta")


def test_the_document_of_reasons_list() -> None:
    document = msgspec.to_builtins(list_reasons("sw")[0])
    assert {"code", "verdict", "text", "clause"} == set(document)
