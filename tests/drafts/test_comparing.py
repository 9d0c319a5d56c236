"""A readable difference: whole lines of verse, whole words of prose, whole clusters elsewhere; no letter is lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.drafts.writing import PLACES, TEXTS, edit
from writerdesk.drafts.comparing import Comparison, compare, unit_for
from writerdesk.text.segments import graphemes

# How long a machine takes to make up texts says nothing about the law.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

DOHA = "बादल बरसे रात भर, भीगे सारे खेत।\nमन का सूखा ना गया, उड़ती रही बस रेत॥\n"


def told(found: Comparison) -> list[tuple[str, str]]:
    """Stretches with their mark, moved ones said so."""
    return [(one.mark + (" moved" if one.moved else ""), one.text) for one in found.stretches]


@pytest.mark.parametrize(
    ("language", "kind", "unit"),
    [
        ("en", "story", "word"), ("hi", "poem", "line"), ("en", "lyric", "line"), ("km", "story", "grapheme"),
        ("ja", "story", "grapheme"), ("th", "prose", "grapheme"), ("ff-Adlm", "story", "word"), ("ja", "poem", "line"),
    ],
)  # fmt: skip
def test_verse_by_the_line_prose_by_the_word_and_unspaced_by_the_cluster(language: str, kind: str, unit: str) -> None:
    assert unit_for(language, kind) == unit


def test_prose_shows_whole_words() -> None:
    found = compare("The kitten sat by the door.", "The sitting cat sat by the gate.", "en", "story")
    assert told(found) == [
        ("same", "The "), ("delete", "kitten"), ("insert", "sitting cat"), ("same", " sat by the "),
        ("delete", "door"), ("insert", "gate"), ("same", "."),
    ]  # fmt: skip


def test_a_comma_is_no_reason_to_tear_a_sentence_into_pieces() -> None:
    found = compare("red, green, blue", "rot, grün, blau", "en", "story")
    assert told(found) == [("delete", "red, green, blue"), ("insert", "rot, grün, blau")]


def test_verse_shows_whole_lines_each_beside_its_own() -> None:
    found = compare(DOHA, DOHA.replace("रात", "सांझ").replace("रेत", "धूल"), "hi", "poem")
    first, second = DOHA.splitlines(keepends=True)
    assert told(found) == [
        ("delete", first), ("insert", first.replace("रात", "सांझ")),
        ("delete", second), ("insert", second.replace("रेत", "धूल")),
    ]  # fmt: skip


def test_khmer_shows_whole_clusters() -> None:
    """Coeng and its consonant are one cluster: ខ្មែរ against ខ្លែរ differs in ខ្មែ, never in half of it."""
    found = compare("ភាសាខ្មែរ", "ភាសាខ្លែរ", "km", "story")
    assert told(found) == [("same", "ភាសា"), ("delete", "ខ្មែ"), ("insert", "ខ្លែ"), ("same", "រ")]


def test_urdu_and_adlam_show_whole_words() -> None:
    assert told(compare("میں گھر گیا", "میں شہر گیا", "ur", "story"))[1:3] == [("delete", "گھر"), ("insert", "شہر")]
    old, new = "𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤢𞤪", "𞤀𞤣𞤤𞤢𞤥 𞤨𞤵𞤤𞤮"
    assert told(compare(old, new, "ff-Adlm", "story"))[1:] == [("delete", "𞤨𞤵𞤤𞤢𞤪"), ("insert", "𞤨𞤵𞤤𞤮")]


def test_a_moved_paragraph_is_said_to_have_moved() -> None:
    a, b, c = ("The rain came over the hills at night.", "Nobody slept in the village.", "In the morning we ploughed.")
    found = compare(f"{a}\n\n{b}\n\n{c}\n", f"{b}\n\n{c}\n\n{a}\n", "en", "story")
    moved = [(one.mark, one.text.strip()) for one in found.stretches if one.moved]
    assert moved == [("delete", a), ("insert", a)]


def sides(found: Comparison) -> tuple[str, str]:
    old = "".join(one.text for one in found.stretches if one.mark != "insert")
    new = "".join(one.text for one in found.stretches if one.mark != "delete")
    return old, new


@UNHURRIED
@given(TEXTS, TEXTS, st.sampled_from(["en", "km", "ur"]), st.sampled_from(["story", "poem"]))
def test_both_texts_are_whole_in_it(old: str, new: str, language: str, kind: str) -> None:
    found = compare(old, new, language, kind)
    assert sides(found) == (unicodedata.normalize("NFC", old), unicodedata.normalize("NFC", new))


@UNHURRIED
@given(st.lists(TEXTS, max_size=5).map("\n".join), st.lists(PLACES, max_size=4), st.sampled_from(["story", "poem"]))
def test_after_any_edits_changes_begin_and_end_at_clusters(text: str, places: list[object], kind: str) -> None:
    text = new = unicodedata.normalize("NFC", text)
    for place in places:
        _operation, new = edit(new, place)  # type: ignore[arg-type]
    found = compare(text, new, "en", kind)
    assert sides(found) == (text, unicodedata.normalize("NFC", new))
    for whole, side in ((found.old, "insert"), (found.new, "delete")):
        ends = {0}
        for cluster in graphemes(whole):
            ends.add(max(ends) + len(cluster))
        place = 0
        for one in found.stretches:
            if one.mark != side:
                place += len(one.text)
                assert place in ends


def put_back(found: Comparison, start: int, end: int) -> str:
    first, last, passage = found.put_in(start, end)
    return found.new[:first] + passage + found.new[last:]


def test_a_passage_comes_back_to_its_place() -> None:
    old, new = "One. The red fox ran home. Then it slept.", "Zero. One. The blue hen ran home. Then Papa came."
    found = compare(old, new, "en", "story")

    def brought_back(words: str) -> str:
        return put_back(found, old.index(words), old.index(words) + len(words))

    assert brought_back("The red fox ran") == "Zero. One. The red fox ran home. Then Papa came."
    assert brought_back("red fox") == "Zero. One. The red fox ran home. Then Papa came."
    assert brought_back("One.") == new, "what stands there still is not doubled"
    assert brought_back("red") == "Zero. One. The red blue hen ran home. Then Papa came.", "half of a change only comes"
    assert brought_back("it slept.") == "Zero. One. The blue hen ran home. Then it slept."


def test_a_line_of_verse_comes_back_as_a_line() -> None:
    first, second = DOHA.splitlines(keepends=True)
    found = compare(DOHA, second, "hi", "poem")
    assert put_back(found, 0, len(first) - 1) == DOHA
    for changed, brought in ((f"other words\n{second}", DOHA), ("other words", first.rstrip("\n"))):
        found = compare(DOHA if "\n" in changed else first, changed, "hi", "poem")
        assert put_back(found, 0, len(first) - 1) == brought, "the line takes the place of what it became"


def test_a_paragraph_that_was_deleted_comes_back_between_its_neighbours() -> None:
    old = "The rain came.\n\nNobody slept that night.\n\nIn the morning we ploughed.\n"
    found = compare(old, old.replace("Nobody slept that night.\n\n", ""), "en", "story")
    start = old.index("Nobody")
    assert put_back(found, start, start + len("Nobody slept that night.\n\n")) == old


@UNHURRIED
@given(TEXTS, TEXTS, st.floats(0, 1), st.floats(0, 1))
def test_a_passage_never_takes_what_stands_outside_its_place(old: str, new: str, one: float, other: float) -> None:
    found = compare(old, new, "en", "story")
    start, end = sorted((round(one * len(found.old)), round(other * len(found.old))))
    assume(start < end)
    first, last = found.place_in_new(start, end)
    assert 0 <= first <= last <= len(found.new)
