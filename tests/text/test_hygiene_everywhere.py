"""All 532 translations of the Declaration: nothing is found but what the translators really mistyped."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from tests.fixtures.declaration.cut import all_texts
from writerdesk.text import hygiene
from writerdesk.text.normal import to_nfc
from writerdesk.text.places import Place

pytestmark = pytest.mark.long

SLIPS = {
    # Latin letters among Adlam ones
    "fuf_adlm": {"mixed-script": 12},
    # an apostrophe of Windows-1252 read as the control character U+0092
    "kea": {"encoding": 10},
    "kng_AO": {"encoding": 69},
    # a mark typed twice: पत्रााचार, тэгэ̄̄р, សម្ងាត់់, ਕਿਸੇੇ, p̱̱u’dkin
    "bho": {"doubled-mark": 1},
    "mag": {"doubled-mark": 1},
    "evn": {"doubled-mark": 6},
    "khm": {"doubled-mark": 1},
    "pan": {"doubled-mark": 1},
    "udu": {"doubled-mark": 1},
}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {code: unicodedata.normalize("NFC", text) for code, text in all_texts().items()}


@pytest.fixture(scope="module")
def places(texts: dict[str, str]) -> dict[str, list[Place]]:
    return {code: hygiene.find_places(text) for code, text in texts.items()}


def test_no_false_alarm_in_any_language(places: dict[str, list[Place]]) -> None:
    assert len(places) == 532
    assert {code: dict(Counter(place.kind for place in found)) for code, found in places.items() if found} == SLIPS


def test_what_the_translators_mistyped_is_mended(texts: dict[str, str], places: dict[str, list[Place]]) -> None:
    for code in SLIPS:
        text = texts[code]
        for place in reversed(places[code]):
            if place.replacement is not None:
                text = text[: place.start] + place.replacement + text[place.end :]
        left = {place.kind for place in hygiene.find_places(text)}
        assert left <= ({"mixed-script"} if code == "fuf_adlm" else set()), code


@pytest.mark.long
def test_a_text_as_it_was_typed_is_only_told_that_it_is_not_composed(places: dict[str, list[Place]]) -> None:
    typed = {code: text for code, text in all_texts().items() if not unicodedata.is_normalized("NFC", text)}
    assert len(typed) > 30
    for code, text in typed.items():
        marks = [place for place in hygiene.not_nfc(text) if place.replacement is not None]
        for place in marks:
            assert to_nfc(place.found) == place.replacement != place.found, code
