"""Counts that follow a text are those of the text counted whole, whatever was changed on the way."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.languages.counting import count_units
from writerdesk.languages.paragraph_counts import ParagraphCounter, RunningCounts, summed

LINES = st.sampled_from(
    [
        "",
        "  ",
        "\u200b",
        "A word or two. And more!",
        "Don’t, 3.14 \u0301x.",
        "धीरे धीरे रे मना, धीरे सब कुछ होय।",
        "古池や蛙飛びこむ水の音",
        "ふるいけや",
        "ភាសាខ្មែរ ល្អ",
        "گل‌ها در باغ",
        "நிலவு வந்தது",
    ]
)
SECTIONS = st.lists(LINES, min_size=1, max_size=9)
UNITS = "words graphemes letters code_points lines stanzas sentences morae matras syllables".split()


def straight(paragraphs: list[str], language: str) -> dict[str, int | None]:
    known = msgspec.structs.asdict(count_units("\n".join(paragraphs), language))
    return {unit: known[unit] for unit in UNITS}


@given(st.sampled_from(["en", "hi", "ja", "km", "fa", "ta"]), st.lists(SECTIONS, min_size=1, max_size=6))
def test_running_counts_are_those_of_the_whole(language: str, states: list[list[str]]) -> None:
    counter = ParagraphCounter(language)
    running = RunningCounts(counter)
    for paragraphs in states:
        expected = straight(paragraphs, language)
        assert running.count(paragraphs) == expected
        assert counter.section("\n".join(paragraphs)) == expected


@given(st.lists(SECTIONS, min_size=1, max_size=4))
def test_sums_of_sections_are_the_whole_book(sections: list[list[str]]) -> None:
    counter = ParagraphCounter("en")
    # Sections are parted by an empty line, which belongs to none of them.
    whole = straight("\n\n".join("\n".join(section) for section in sections).split("\n"), "en")
    parts = summed([counter.section("\n".join(section)) for section in sections])
    assert {unit: parts[unit] for unit in ("words", "lines", "graphemes")} == {
        unit: whole[unit] for unit in ("words", "lines", "graphemes")
    }


def test_what_cannot_be_counted_is_said_and_comes_back() -> None:
    running = RunningCounts(ParagraphCounter("ja"))
    assert running.count(["ふるいけや"])["morae"] == 5
    assert running.count(["ふるいけや", "古池や"])["morae"] is None
    assert running.count(["ふるいけや", "かわず"])["morae"] == 8


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_every_line_end_parts_lines(ends: str) -> None:
    counted = ParagraphCounter("en").section(f"one two{ends}three{ends}{ends}four")
    assert (counted["lines"], counted["stanzas"], counted["words"]) == (3, 2, 4)
