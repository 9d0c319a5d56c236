"""Counts, lines and the canonical text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.text import normal
from writerdesk.text.counts import BasicCounts, basic_counts
from writerdesk.text.normal import payload_text, to_nfc
from writerdesk.text.verse_lines import physical_lines

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


def test_a_haiku() -> None:
    text = "古池や\n蛙飛びこむ\n水の音\n"
    counts = basic_counts(text, "ja")
    assert (counts.graphemes, counts.letters, counts.lines, counts.stanzas, counts.code_points) == (11, 11, 3, 1, 14)


def test_spaces_are_graphemes_and_line_ends_are_not() -> None:
    assert basic_counts("a b\r\nc\n", "en") == BasicCounts(3, 4, 3, 7, 2, 1, 2)


def test_marks_do_not_count_alone() -> None:
    # क्षत्रिय: three clusters by Unicode 15.1 and later, where a conjunct is one.
    assert basic_counts("क्षत्रिय", "hi").letters == 3
    assert basic_counts("ẹ̀kọ́", "yo").letters == 3


@pytest.mark.parametrize(("tag", "count"), [("en", 120), ("sw", 150), ("fr", 130), ("yo", 150)])
def test_words_of_spaced_languages_are_near_the_spaces(tag: str, count: int) -> None:
    text = (UDHR / f"{tag}.txt").read_text("utf-8")
    spaced = len(text.split())
    assert abs(basic_counts(text, tag).words - spaced) <= spaced * 0.08
    assert spaced > count * 0.5


def test_verse_and_stanza_numbers() -> None:
    lines = physical_lines("one\ntwo\n\n \u200b\nthree\r\n\rfour")
    assert [(line.line, line.verse, line.stanza, line.text) for line in lines] == [
        (1, 1, 1, "one"),
        (2, 2, 1, "two"),
        (3, None, None, ""),
        (4, None, None, " \u200b"),
        (5, 3, 2, "three"),
        (6, None, None, ""),
        (7, 4, 3, "four"),
    ]


@given(st.text(st.sampled_from("ab \n\r\u2028")))
def test_lines_lie_in_the_text(text: str) -> None:
    lines = physical_lines(text)
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert "".join(line.text for line in lines) == text.replace("\n", "").replace("\r", "")
    assert len(lines) == len(text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")) - (
        text == ""
    )


def test_a_text_of_nothing() -> None:
    assert basic_counts("", "am") == BasicCounts(0, 0, 0, 0, 0, 0, 0)
    assert physical_lines("") == []


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_payload_is_canonical(text: str) -> None:
    payload = payload_text(text)
    assert payload == payload_text(payload)
    assert unicodedata.is_normalized("NFC", payload)
    assert payload.endswith("\n")
    assert not payload.endswith("\n\n")
    assert "\r" not in payload
    assert not payload.startswith("\ufeff")
    assert normal.payload(text) == (payload, payload.encode())


def test_line_separators_of_the_writer_stay() -> None:
    assert payload_text("\ufeffa\u2028b\r\nc\rd\n\n\n") == "a\u2028b\nc\nd\n"


@pytest.mark.parametrize(("text", "code"), [("a\0b", "text/nul"), ("a\ud800", "text/surrogate")])
def test_what_no_file_can_hold(text: str, code: str) -> None:
    for made in (payload_text, normal.payload):
        with pytest.raises(Refused) as refusal:
            made(text)
        assert (refusal.value.code, refusal.value.where) == (code, "1")


def test_nfc_text_is_handed_back_itself() -> None:
    text = "déjà"
    assert to_nfc(text) is text
    assert to_nfc("de\u0301ja\u0300") == text
