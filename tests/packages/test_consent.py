"""The wording of consent: every language says everything, in its own letters."""

from __future__ import annotations

import unicodedata

import pytest

from writerdesk.packages.consent import consent_wording, wording_languages
from writerdesk.packages.documents import SCOPES

# How Unicode names the letters of each language (Unicode character names begin with the script).
LETTERS = {
    "am": "ETHIOPIC",
    "ar": "ARABIC",
    "en": "LATIN",
    "es": "LATIN",
    "fr": "LATIN",
    "hi": "DEVANAGARI",
    "id": "LATIN",
    "ja": "HIRAGANA KATAKANA CJK",
    "km": "KHMER",
    "pt": "LATIN",
    "sw": "LATIN",
    "ta": "TAMIL",
    "ur": "ARABIC",
    "yo": "LATIN",
}


@pytest.mark.parametrize("language", sorted(LETTERS))
def test_everything_is_said(language: str) -> None:
    wording = consent_wording(language)
    assert (wording.language, wording.version, tuple(wording.scopes)) == (language, "1", SCOPES)
    texts = [wording.question, wording.promise, wording.process_shows, wording.process_hides]
    texts += [text for scope in wording.scopes.values() for text in (scope.name, scope.meaning)]
    assert len(set(texts)) == len(texts) == 12
    for text in texts:
        assert text == text.strip() == unicodedata.normalize("NFC", text) != ""
        letters = [unicodedata.name(c).split()[0] for c in text if unicodedata.category(c)[0] == "L"]
        assert set(letters) <= {*LETTERS[language].split(), "MODIFIER"} - (
            set() if language == "ja" else {"MODIFIER"}
        ) | ({"KATAKANA-HIRAGANA"} if language == "ja" else set())


def test_the_languages_asked_for_are_there() -> None:
    assert wording_languages() == sorted(LETTERS)


def test_tags_find_their_language() -> None:
    assert consent_wording("am-Ethi-ET").language == "am"
    assert consent_wording("UR").language == "ur"
    assert consent_wording("pt-BR").language == "pt"
    assert consent_wording("quz").language == "en"
