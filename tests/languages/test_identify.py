"""Identification: script first, letters second, and no claim beyond them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.languages.cards import all_cards, card
from writerdesk.languages.identify import identify

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


@pytest.mark.parametrize("tag", ["am", "ar", "fr", "hi", "ja", "km", "ta", "ur", "yo"])
def test_a_sample_is_recognised(tag: str) -> None:
    found = identify(card(tag).samples[0])
    assert [passage.tag for passage in found] == [tag]
    assert 0 < found[0].score <= 1


@pytest.mark.parametrize("tag", ["en", "sw"])
def test_plain_letters_are_not_guessed(tag: str) -> None:
    assert [passage.tag for passage in identify(card(tag).samples[0])] == ["und-Latn"]


@pytest.mark.parametrize("tag", ["ar", "fr", "hi"])
def test_most_of_a_long_text_is_given_to_its_language(tag: str) -> None:
    text = (UDHR / f"{tag}.txt").read_text("utf-8")
    found = identify(text)
    own = sum(passage.end - passage.start for passage in found if passage.tag == tag)
    assert own / len(text) > 0.8


def test_passages_are_cut_where_the_script_changes() -> None:
    text = "काल करे सो\nFrère Jacques à l'été\nCEO\n"
    found = identify(text)
    assert [(passage.tag, text[passage.start : passage.end]) for passage in found] == [
        ("hi", "काल करे सो"),
        ("fr", "Frère Jacques à l'été"),
        ("und-Latn", "CEO"),
    ]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Привет, мир", "und-Cyrl"),
        ("中文没有假名", "und-Hani"),
        ("བོད་ཡིག", "und-Tibt"),
        ("שלום", "und-Hebr"),
        ("𞤀𞤣𞤤𞤢𞤥", "und-Adlm"),
    ],
)
def test_other_scripts_are_named_as_what_they_are(text: str, tag: str) -> None:
    assert [passage.tag for passage in identify(text)] == [tag]


def test_scripts_that_many_languages_share_are_never_sure() -> None:
    for known in all_cards():
        for passage in identify(known.samples[0]):
            if passage.tag in {"hi", "ur", "ar", "fr", "yo", "am"}:
                assert passage.score <= 0.5


def test_signs_and_blanks_belong_to_no_language() -> None:
    assert identify("") == []
    assert identify(" … 123 ॥\n— ") == []


@given(st.text(max_size=60))
def test_passages_stand_in_order_inside_the_text(text: str) -> None:
    position = 0
    for passage in identify(text):
        assert position <= passage.start < passage.end <= len(text)
        assert 0 <= passage.score <= 1
        position = passage.end
