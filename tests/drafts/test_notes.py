"""Notes keep their earlier states; a remark stays at its words, and says so when they are gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from writerdesk.drafts import notes, remarks
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
STORY = (
    "The rain came over the hills at night. Nobody slept.\n\n"
    "In the morning the river stood in the fields, and the goats were gone.\n\n"
    "Grandmother counted them twice. Nobody spoke of it again.\n"
)


def test_writing_for_ten_minutes_is_one_state_and_the_next_another(desk: Desk, piece: str) -> None:
    for minute, text in ((0, "m"), (3, "mto"), (9, "mto na mvua"), (12, "mto, mvua, njaa"), (12, "mto, mvua, njaa")):
        now = NOON + timedelta(minutes=minute)
        desk.write(lambda c, text=text, now=now: notes.save_note(c, piece, text, now))  # type: ignore[misc]
    states = desk.read(lambda c: notes.note_states(c, piece))
    texts = [desk.read(lambda c, state=state: notes.note_at(c, piece, state.id)) for state in states]  # type: ignore[misc]
    assert texts == ["mto, mvua, njaa", "mto na mvua"]
    assert desk.read(lambda c: notes.note(c, piece)) == "mto, mvua, njaa"
    assert desk.read(lambda c: notes.note(c, "another piece")) == ""


def test_notes_are_text_in_every_script_and_nothing_else(desk: Desk, piece: str) -> None:
    for text in ("ខ្មែរ 👩\u200d👧 𞤀𞤣𞤤𞤢𞤥\r\n\u202eאב\u202c", ""):
        desk.write(lambda c, text=text: notes.save_note(c, piece, text, NOON))  # type: ignore[misc]
        assert desk.read(lambda c: notes.note(c, piece)) == text
    with pytest.raises(Refused, match="text/surrogate"):
        desk.write(lambda c: notes.save_note(c, piece, "\ud800", NOON))


def remark(words: str, text: str = STORY) -> remarks.Remark:
    start = text.index(words)
    return remarks.make_remark("piece", text, start, start + len(words), "check this", NOON)


def where(made: remarks.Remark, text: str) -> str | None:
    found = remarks.place(made, text, "en")
    return None if found is None else text[slice(*found)]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda text: text, "the goats"),
        (lambda text: "Once.\n\n" * 500 + text, "the goats"),
        (lambda text: text.replace("the river stood in the fields, and ", ""), "the goats"),
        (lambda text: text.replace("the goats", "the grey goats"), "the grey goats"),
        (lambda text: "\n\n".join(reversed(text.strip().split("\n\n"))), "the goats"),
        (lambda text: text.replace("In the morning the river stood in the fields, and the goats were gone.", ""), None),
        (lambda text: text[:0], None),
    ],
)
def test_a_remark_stays_at_its_words(change: object, expected: str | None) -> None:
    assert where(remark("the goats"), change(STORY)) == expected  # type: ignore[operator]


def test_of_the_same_words_those_in_the_same_company_are_meant() -> None:
    second = STORY.rindex("Nobody")
    made = remarks.make_remark("piece", STORY, second, second + 6, "who?", NOON)
    changed = STORY.replace("at night. Nobody slept.", "at night. Nobody slept. Nobody dared to.")
    found = remarks.place(made, changed, "en")
    assert found is not None
    assert changed[found[0] :].startswith("Nobody spoke")
    gone = STORY.replace("Grandmother counted them twice. Nobody spoke of it again.\n", "")
    assert remarks.place(made, gone, "en") is None, "the same word elsewhere is another one"


def test_a_remark_follows_many_edits_because_it_is_anchored_anew() -> None:
    made, text = remark("the goats"), STORY
    for old, new in (("goats were", "brown goats were"), ("the brown", "all the brown"), ("In the morning", "At dawn")):
        text = text.replace(old, new)
        found = remarks.place(made, text, "en")
        assert found is not None
        made = remarks.anchored_anew(made, text, found, NOON)
    assert "brown goats" in (where(made, text) or "")
    assert remarks.words_of(made) == "check this"


def test_remarks_in_khmer_and_urdu() -> None:
    for text, words in (("ភាសាខ្មែរជាភាសាផ្លូវការ", "ខ្មែរ"), ("میں گھر گیا اور سو گیا", "گھر")):
        made = remark(words, text)
        assert where(made, f"{text}\n{text[:3]}") == words


def test_remarks_are_stored_finished_and_removed(desk: Desk, piece: str) -> None:
    made = remarks.make_remark(piece, STORY, 4, 8, "whose rain?", NOON)
    desk.write(lambda c: remarks.keep_remark(c, made))
    assert desk.read(lambda c: remarks.remarks_of(c, piece)) == [made]
    desk.write(lambda c: remarks.set_remark_state(c, piece, made.id, "done"))
    assert desk.read(lambda c: remarks.remark(c, piece, made.id)).state == "done"
    desk.write(lambda c: remarks.remove_remark(c, piece, made.id))
    with pytest.raises(Refused, match="remark/unknown"):
        desk.write(lambda c: remarks.remove_remark(c, piece, made.id))
