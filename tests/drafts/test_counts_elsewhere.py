"""Counts of the sections that are not on the page: taken from what is stored, right after any change."""

from __future__ import annotations

from tests.drafts.test_reckoning import type_words
from writerdesk.drafts.counts_elsewhere import CountsElsewhere, mark_elsewhere
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.reckoning import count_piece
from writerdesk.languages.paragraph_counts import Counted, ParagraphCounter
from writerdesk.storage.desk import Desk

BOOK = "# One\n\nA b c.\n\n# Two\n\nD e.\n\n# Three\n\nF.\n"


class Counting:
    """A counter that knows which texts it was given."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self._counter = ParagraphCounter("en", sentences=False)

    def __call__(self, text: str) -> Counted:
        self.given.append(text.split("\n", maxsplit=1)[0])
        return self._counter.section(text)


def words(elsewhere: CountsElsewhere, section: str, *wanted: str) -> list[int | None]:
    return [one["words"] for one in elsewhere.counts(section, wanted)]


def test_a_book_is_counted_once_and_then_only_what_changed(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all(BOOK, 1_795_330_800_000)
    one, two, three = [section.id for section in draft.sections]
    first = Counting()
    assert words(CountsElsewhere(draft, draft.piece.language, first), one) == [3, 2]
    assert first.given == ["# Two", "# Three"]
    count_piece(desk, piece)
    again = Counting()
    elsewhere = CountsElsewhere(draft, draft.piece.language, again)
    assert (words(elsewhere, one), words(elsewhere, two)) == ([3, 2], [4, 2])
    assert again.given == [], "what is stored is not counted again"
    type_words(draft, three, "and more ")
    assert words(elsewhere, one) == [3, 4]
    assert words(elsewhere, one) == [3, 4]
    assert again.given == ["# Three"], "each state once"


def test_letters_that_are_not_on_the_disk_yet_count(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all(BOOK, 1_795_330_800_000)
    one, two, _ = [section.id for section in draft.sections]
    draft.journal(two).load()
    draft.record(two, 0, 0, "x ")
    assert words(CountsElsewhere(draft, draft.piece.language, Counting()), one) == [4, 2]


def test_a_unit_that_is_not_stored_is_counted(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all("# One\n\nक\n\n# Two\n\nकमल\n", 1_795_330_800_000)
    count_piece(desk, piece)
    counting = Counting()
    elsewhere = CountsElsewhere(draft, draft.piece.language, lambda text: counting(text) | {"matras": 4})
    assert [one["matras"] for one in elsewhere.counts(draft.sections[0].id, {"matras"})] == [4]
    elsewhere.counts(draft.sections[0].id, {"matras"})
    assert counting.given == ["# Two"]


def test_the_mark_tells_of_changes_elsewhere_only(desk: Desk, piece: str) -> None:
    draft = Draft(desk, piece)
    draft.replace_all(BOOK, 1_795_330_800_000)
    one, two, _ = [section.id for section in draft.sections]
    before = desk.read(lambda c: mark_elsewhere(c, piece, one))
    type_words(draft, one, "here ")
    assert desk.read(lambda c: mark_elsewhere(c, piece, one)) == before
    other = Desk.open(desk.folder)
    try:
        type_words(Draft(other, piece), two, "there ")
    finally:
        other.close()
    assert desk.read(lambda c: mark_elsewhere(c, piece, one)) != before
