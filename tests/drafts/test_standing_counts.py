"""Lengths of pieces in a list: what the whole text has, taken from what is stored, right after any change."""

from __future__ import annotations

import pytest

from tests.drafts.conftest import NOW
from tests.drafts.test_reckoning import START, type_words
from writerdesk.drafts import pieces
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.counts_elsewhere import CountsElsewhere
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import import_text
from writerdesk.drafts.reckoning import count_piece
from writerdesk.drafts.standing_counts import StandingCounts
from writerdesk.languages.counting import count_units
from writerdesk.languages.paragraph_counts import ParagraphCounter, summed
from writerdesk.storage.desk import Desk

UNITS = ("words", "graphemes", "letters", "lines", "stanzas", "morae", "matras", "syllables", "pages", "minutes")
STANZA_OVER_AN_END = "# One\nA b c.\nd e\n# Two\nf g\n\nh.\n"


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [
        ("en", "story", STANZA_OVER_AN_END),
        ("hi", "poem", "# एक\n\nकबीरा खड़ा बाज़ार में\nमाँगे सबकी ख़ैर\n\n# दो\n\nकमल नयन\n"),
        ("km", "story", "# មួយ\n\nខ្ញុំស្រឡាញ់ភាសាខ្មែរ។\n\n# ពីរ\n\nទឹកជ្រៅ\n"),
        ("ja", "poem", "ふるいけや\nかわずとびこむ\nみずのおと\n"),
        ("ff-Adlm", "play", "# 𞤑𞤮\n\n𞤆𞤵𞤤𞤢𞤪 𞤱𞤵𞤪𞤭\n"),
        ("en", "scene", ""),
    ],
)
def test_a_length_is_that_of_the_whole_text(desk: Desk, language: str, kind: str, text: str) -> None:
    made = desk.write(lambda c: pieces.create_piece(c, language=language, title="T", kind=kind, now=NOW))
    Draft(desk, made).replace_all(text, START)
    row, units = desk.read(lambda c: pieces.piece(c, made)), count_units(text, language, kind=kind)
    expected = {unit: getattr(units, unit) for unit in UNITS}
    for _ in range(2):  # counted, then stored
        counts = StandingCounts(desk)
        assert {unit: counts.length(row, unit) for unit in UNITS} == expected


def test_a_line_that_is_cut_for_its_length_is_one_line_still(desk: Desk) -> None:
    text = "A first line.\n\n" + "word after word " * 6_000 + "\nand a last one.\n"
    made = import_text(desk, text, language="en", title="T", kind="story")
    row, sections = desk.read(lambda c: pieces.piece(c, made)), desk.read(lambda c: pieces.sections(c, made))
    units = count_units(text, "en", kind="story")
    assert len(sections) > 3
    assert (units.lines, units.stanzas) == (3, 2)
    assert StandingCounts(desk).length(row, "lines") == 3
    counted = count_piece(desk, made)
    assert (counted["lines"], counted["stanzas"], counted["words"]) == (3, 2, units.words)
    counter = ParagraphCounter("en", sentences=False)
    others = CountsElsewhere(Draft(desk, made), "en", counter.section).counts(sections[1].id, ())
    here = counter.section(desk.read(lambda c: pieces.section_text(c, sections[1].id))[0])
    assert summed([here, *others])["lines"] == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Before it.\n\n" + "a" * 50_000 + " and so on.\nlast\n"),
        ("en", "word,after.word" * 3_000),
        ("hi", "नमस्ते" * 7_000),
        ("km", "ខ្ញុំស្រឡាញ់ភាសាខ្មែរទឹកជ្រៅ" * 1_500),
        ("en", "x" + "\u0301" * 41_000 + " y"),
    ],
)
def test_a_word_that_goes_over_cuts_is_one_word_still(desk: Desk, language: str, text: str) -> None:
    made = import_text(desk, text, language=language, title="T", kind="story")
    row, sections = desk.read(lambda c: pieces.piece(c, made)), desk.read(lambda c: pieces.sections(c, made))
    assert len(sections) > 3
    units = count_units(text, language, kind="story")
    counted, counter = count_piece(desk, made), ParagraphCounter(language, sentences=False)
    here = desk.read(lambda c: pieces.section_text(c, sections[2].id))[0].split("\n")
    others = CountsElsewhere(Draft(desk, made), language, counter.section).counts(sections[2].id, (), here)
    shown = summed([counter.section("\n".join(here)), *others])
    for unit in ("words", "graphemes", "letters", "lines", "stanzas"):
        expected = getattr(units, unit)
        assert (unit, counted[unit], shown[unit]) == (unit, expected, expected)
        assert StandingCounts(desk).length(row, unit) == expected


def test_letters_at_a_cut_that_are_on_no_disk_yet_part_the_word(desk: Desk) -> None:
    made = import_text(desk, "a" * 50_000, language="en", title="T", kind="story")
    sections = desk.read(lambda c: pieces.sections(c, made))
    counter = ParagraphCounter("en", sentences=False)
    others = CountsElsewhere(Draft(desk, made), "en", counter.section)
    for page, words in (("aaa", 1), ("aaa ", 2), (" aaa ", 3), ("aaa", 1)):
        counted = summed([counter.section(page), *others.counts(sections[2].id, (), [page])])
        assert counted["words"] == words


def test_what_is_stored_is_not_counted_again_and_what_changed_is(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all("# One\n\nA b c.\n\n# Two\n\nD e.\n", START)
    row = desk.read(lambda c: pieces.piece(c, piece))
    assert StandingCounts(desk).length(row, "words") == 7
    first, second = [section.id for section in draft.sections]
    standing = desk.read(lambda c: pieces.last_number(c, first))
    desk.write(lambda c: rows.keep_counts(c, first, standing, row.language, {"words": 1000}))
    assert StandingCounts(desk).length(row, "words") == 1003, "the first is taken as it is stored"
    type_words(draft, second, " f g")
    assert StandingCounts(desk).length(row, "words") == 1005
    type_words(draft, first, " h")
    assert StandingCounts(desk).length(row, "words") == 10
    assert count_piece(desk, piece)["words"] == 10
