"""Texts are cut into sections where a reader would, and come back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.drafts.writing import TEXTS
from writerdesk.drafts.cutting import SECTION_WORDS, cut, cut_long, title_of
from writerdesk.text.counts import basic_counts

pytestmark = pytest.mark.long


@given(
    TEXTS
    | st.lists(
        st.sampled_from(["# A\n", "## B ##\n", "\n", "\r\n", "text\n", "#no heading\n", "    # code\n", "#\n"])
    ).map("".join)
)
def test_sections_in_a_row_are_the_text(text: str) -> None:
    parts = cut(text, "en")
    assert "".join(part.text + part.separator for part in parts) == text
    assert len(parts) >= 1
    assert parts[-1].separator == ""
    assert all(set(part.separator) <= set("\r\n") for part in parts)


def test_headings_begin_sections() -> None:
    text = (
        "\nA note first.\n\n# 一 The road\n\nDust.\n\n\n## Noon ##\nHeat.\n"
        "# \nNameless\n#hashtag\n    # not one\n####### nor this\n"
    )
    assert [(part.title, part.text, part.separator) for part in cut(text, "en")] == [
        (None, "\nA note first.", "\n\n"),
        ("一 The road", "# 一 The road\n\nDust.", "\n\n\n"),
        ("Noon", "## Noon ##\nHeat.", "\n"),
        (None, "# \nNameless\n#hashtag\n    # not one\n####### nor this\n", ""),
    ]


def test_empty_lines_before_the_first_heading_are_no_section() -> None:
    assert [part.text for part in cut("\n\n# One\nx", "en")] == ["\n\n# One\nx"]
    assert title_of("\n\n# One\nx") == "One"
    assert [part.text for part in cut("", "en")] == [""]


@pytest.mark.parametrize(
    ("paragraph", "language"),
    [
        ("The road was long and the night was longer still, and nobody sang.\n", "en"),
        ("ព្រះអាទិត្យរះឡើងនៅទិសខាងកើតហើយមនុស្សទាំងអស់ភ្ញាក់ពីដំណេក។\n", "km"),
        ("吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。\n", "ja"),
    ],
)
def test_a_long_text_without_headings_is_cut_at_paragraph_ends(paragraph: str, language: str) -> None:
    words = basic_counts(paragraph, language).words
    text = (paragraph * 9 + "\n") * (45_000 // (words * 9))
    pieces = cut_long(text, language)
    assert "".join(pieces) == text
    assert 3 <= len(pieces) <= 4
    for piece in pieces:
        assert basic_counts(piece, language).words <= SECTION_WORDS
        assert piece.endswith("\n\n")


def test_exactly_twenty_thousand_words_stay_together_and_one_more_does_not() -> None:
    line = "neno moja tena\n"
    fits = line * 6666 + "mwisho wake"
    assert basic_counts(fits, "sw").words == 20_000
    assert cut_long(fits, "sw") == [fits]
    assert len(cut_long(fits + " leo", "sw")) == 2


def test_one_endless_paragraph_is_cut_between_words() -> None:
    text = "na tena " * 20_000
    pieces = cut_long(text, "sw")
    assert "".join(pieces) == text
    assert all(basic_counts(piece, "sw").words <= SECTION_WORDS for piece in pieces)
    assert all(piece.split()[0] in {"na", "tena"} and piece.split()[-1] in {"na", "tena"} for piece in pieces)


@pytest.mark.timeout(60)  # seconds where a quadratic search would take hours
def test_a_million_empty_lines_and_a_million_headings_do_not_hang() -> None:
    assert len(cut("\n" * 300_000, "en")) == 1
    assert len(cut("# x\n" * 50_000, "en")) == 50_000
    assert "".join(cut_long("\n" * 300_000, "en")) == "\n" * 300_000


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("It went on. And on it went, without an end. " * 5_000, "en"),
        ("word " * 30_000, "en"),
        ("a" * 120_000, "en"),
        ("ខ្មែរ" * 30_000, "km"),
        ("क्षेत्र" * 20_000, "hi"),
        ("👩‍👩‍👧" * 20_000, "en"),
        ("吾輩は猫である。" * 10_000, "ja"),
        ("a" + "\u0316" * 100_000, "en"),
    ],
)
def test_a_line_that_is_too_long_for_a_page_is_cut_and_stays_the_same_text(line: str, language: str) -> None:
    text = f"# Title\n\nbefore\n{line}\nafter\n"
    parts = cut(text, language)
    assert "".join(part.text + part.separator for part in parts) == text
    assert max(len(one) for part in parts for one in part.text.split("\n")) <= 10_000
    assert [part.continues for part in parts] == [False] + [True] * (len(parts) - 1)


def test_it_is_cut_where_a_reader_would_rest() -> None:
    sentences = "It went on. And on it went, without an end. " * 5_000
    assert all(part.text.endswith(". ") for part in cut(sentences, "en")[:-1])
    assert all(part.text.endswith(" ") for part in cut("word " * 30_000, "en")[:-1])
    emoji = "👩‍👩‍👧" * 20_000
    assert all(len(part.text) % 5 == 0 for part in cut(emoji, "en")), "no family is parted"


def test_a_long_paragraph_that_a_page_bears_is_left_alone() -> None:
    assert len(cut("An end. " * 4_900, "en")) == 1
