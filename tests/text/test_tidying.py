"""Tidying what was pasted: never a letter, once is enough, verse stays verse."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.languages.cards import card
from writerdesk.languages.typed_marks import quote_style
from writerdesk.text.tidying import PasteManners, tidied

PROSE, VERSE = PasteManners(joins=True), PasteManners(joins=False)
LANGUAGES = ("en", "fr", "ar", "ja", "km", "sw", "am")
SIGNS = (
    "abcé \n\n\t-\"'.`«»“”\u00ad\u00a0\u202f\u200b\u200c\u200d\ufe0f\u200e\u200f\u202b\u202c\u2066\u2069\ufeffشکेत्क្ខ𞤀5>•"
)


def manners(tag: str, *, joins: bool) -> PasteManners:
    return PasteManners(joins, quote_style(card(tag)), "«»:;!?%" if tag == "fr" else "")


def kept(text: str) -> str:
    return "".join(sign for sign in text if unicodedata.category(sign)[0] in "LMN")


texts = st.text(SIGNS, max_size=60) | st.lists(st.text("abc déشक ", min_size=30, max_size=50), max_size=9).map(
    "\n".join
)


@given(texts, st.sampled_from(LANGUAGES), st.booleans())
def test_no_letter_no_mark_no_digit_is_touched_and_twice_is_once(text: str, tag: str, joins: bool) -> None:
    once = tidied(text, manners(tag, joins=joins))
    assert kept(once) == kept(text)
    assert tidied(once, manners(tag, joins=joins)) == once


@given(texts, st.sampled_from(LANGUAGES))
def test_lines_of_verse_are_never_joined(text: str, tag: str) -> None:
    def lines(of: str) -> list[str]:
        return [kept(line) for line in of.replace("\u00ad", "").split("\n") if kept(line)]

    if "\u00ad" not in text:
        assert lines(tidied(text, manners(tag, joins=False))) == lines(text)


WRAPPED = """It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of foolishness, it was the epoch of belief, it was
the epoch of incredulity, it was the season of Light.
It was the season of Darkness, it was the spring of hope, it was the
winter of despair, we had everything before us."""


def test_lines_that_a_mail_program_broke_are_one_again_and_paragraphs_stay() -> None:
    first, second = tidied(WRAPPED, PROSE).split("\n")
    assert first.startswith("It was the best")
    assert first.endswith("season of Light.")
    assert second == (
        "It was the season of Darkness, it was the spring of hope, it was the winter of despair, "
        "we had everything before us."
    )


def test_the_same_lines_in_a_verse_piece_stay() -> None:
    assert tidied(WRAPPED, VERSE) == WRAPPED


SONNET = """Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;"""
HAFEZ = """الا یا ایها الساقی ادر کاسا و ناولها
که عشق آسان نمود اول ولی افتاد مشکل‌ها
به بوی نافه‌ای کاخر صبا زان طره بگشاید
ز تاب جعد مشکینش چه خون افتاد در دل‌ها"""


@pytest.mark.parametrize("poem", [SONNET, HAFEZ, "one\ntwo\nthree\nfour", "- a list\n- of things\n- to do"])
def test_a_poem_or_a_list_pasted_into_prose_keeps_its_lines(poem: str) -> None:
    assert tidied(poem, PROSE) == poem


def test_khmer_and_japanese_lines_are_joined_without_a_space() -> None:
    line = "吾輩は猫である名前はまだ無いどこで生れたかとんと見当がつかぬ何でも薄暗いじめじめした所でニャーニャー泣いて"
    assert tidied(f"{line}\n{line}\n{line}\nいた。", PROSE) == line * 3 + "いた。"


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("an exam\u00ad\nple of soft\u00adness", "an example of softness"),
        ("one\n\n\n\n\ntwo   ", "one\n\ntwo"),
        ("a\u00a0word and 10\u00a0000", "a word and 10\u00a0000"),
        ("\ufeffplain", "plain"),
        ("\u202aleft to right\u202c", "left to right"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("שלום \u200fabc\u200f!", "שלום \u200fabc\u200f!"),
        ("ខ្ញុំ\u200bទៅ", "ខ្ញុំ\u200bទៅ"),
        ("👩\u200d🚀", "👩\u200d🚀"),
    ],
)
def test_what_the_way_here_put_in_goes_and_what_does_work_stays(pasted: str, wanted: str) -> None:
    assert tidied(pasted, VERSE) == wanted


def test_a_hyphen_of_a_line_end_goes_only_where_the_text_knows_the_word() -> None:
    text = (
        "The lighthouse keeper counted the ships that came from the far north and the light-\n"
        "house answered every one of them with its long slow beam of light, and the well-\n"
        "known captain waved from the deck of the smallest ship as it went by the rocks."
    )
    got = tidied(text, PROSE)
    assert "the lighthouse answered" in got
    assert "well-known captain" in got


def test_french_keeps_the_space_before_its_marks() -> None:
    assert tidied("Vraiment\u00a0? «\u00a0Oui\u00a0»", manners("fr", joins=True)) == "Vraiment\u00a0? «\u00a0Oui\u00a0»"
