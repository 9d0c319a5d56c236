"""Lengths of pieces in a list: what the whole text has, taken from what is stored, right after any change."""

from __future__ import annotations

import pytest

from tests.drafts.conftest import NOW
from tests.drafts.test_reckoning import START, type_words
from writerdesk.drafts import pieces
from writerdesk.drafts import statistics_rows as rows
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.reckoning import count_piece
from writerdesk.drafts.standing import StandingCounts
from writerdesk.languages.counting import count_units
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
