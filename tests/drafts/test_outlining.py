"""The outline: sections are moved, split, joined, renamed; no letter is lost and every change can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.drafts.conftest import NOW
from tests.drafts.writing import TEXTS
from writerdesk.drafts import outlining, pieces, rewriting
from writerdesk.drafts.draft import Draft
from writerdesk.drafts.importing import import_text
from writerdesk.drafts.outlining import Change
from writerdesk.errors import Declined, Refused
from writerdesk.storage.desk import Desk

AT = 1_795_000_000_000
BOOK = "# Moja\n\nKwanza.\n\n# Mbili\n\nPili.\n\n## Tatu\n\nTatu.\n"


def text(desk: Desk, piece: str) -> str:
    return desk.read(lambda c: pieces.piece_text(c, piece))


def titles(desk: Desk, piece: str) -> list[str | None]:
    return [entry.title for entry in desk.read(lambda c: outlining.entries(c, piece))]


def names(desk: Desk, piece: str) -> list[str]:
    return [entry.id for entry in desk.read(lambda c: outlining.entries(c, piece))]


@pytest.fixture
def book(desk: Desk) -> str:
    return import_text(desk, BOOK, language="sw", title="Kitabu")


def test_a_section_moves_and_an_empty_line_stays_between_all(desk: Desk, book: str) -> None:
    last = names(desk, book)[2]
    change = desk.write(lambda c: outlining.move(c, book, last, 0))
    assert text(desk, book) == "## Tatu\n\nTatu.\n\n# Moja\n\nKwanza.\n\n# Mbili\n\nPili.\n"
    desk.write(lambda c: outlining.put_back(c, book, change, AT))
    assert text(desk, book) == BOOK


def test_an_outline_knows_titles_levels_and_first_lines(desk: Desk, book: str) -> None:
    found = desk.read(lambda c: outlining.entries(c, book))
    assert [(one.title, one.level, one.opening) for one in found] == [
        ("Moja", 1, "# Moja"), ("Mbili", 1, "# Mbili"), ("Tatu", 2, "## Tatu"),
    ]  # fmt: skip


def test_a_split_keeps_the_text_and_moves_the_caret(desk: Desk, book: str) -> None:
    first = names(desk, book)[0]
    desk.write(lambda c: pieces.set_caret(c, book, first, len("# Moja\n\nKwan")))
    change = desk.write(lambda c: outlining.split(c, book, first, len("# Moja\n\n"), AT))
    assert text(desk, book) == BOOK
    assert titles(desk, book) == ["Moja", None, "Mbili", "Tatu"]
    row = desk.read(lambda c: pieces.piece(c, book))
    assert (row.caret_section, row.caret_position) == (change.section, len("Kwan"))
    desk.write(lambda c: outlining.put_back(c, book, change, AT))
    assert (text(desk, book), titles(desk, book)) == (BOOK, ["Moja", "Mbili", "Tatu"])


def test_nothing_is_split_off_at_an_end(desk: Desk, book: str) -> None:
    first = names(desk, book)[0]
    for place in (0, len("# Moja\n\nKwanza.")):
        with pytest.raises(Declined, match="section/nothing-to-split"):
            desk.write(lambda c, place=place: outlining.split(c, book, first, place, AT))  # type: ignore[misc]
    with pytest.raises(Refused, match="section/unknown"):
        desk.write(lambda c: outlining.split(c, book, "nobody", 1, AT))


@pytest.mark.parametrize("merge", [True, False])
def test_a_join_keeps_the_text(desk: Desk, book: str, merge: bool) -> None:
    first, second, _third = names(desk, book)
    desk.write(lambda c: pieces.set_caret(c, book, second, 3))
    change = desk.write(lambda c: outlining.join(c, book, first, AT, merge=merge))
    assert text(desk, book) == BOOK
    assert titles(desk, book) == ["Moja", "Tatu"]
    draft = Draft(desk, book)
    caret = (draft.piece.caret_section or "", draft.piece.caret_position or 0)
    assert draft.offset(*caret) == BOOK.index("Mbili") + 1
    desk.write(lambda c: outlining.put_back(c, book, change, AT))
    assert (text(desk, book), names(desk, book)[:2]) == (BOOK, [first, second])
    with pytest.raises(Declined, match="section/last"):
        desk.write(lambda c: outlining.join(c, book, names(desk, book)[-1], AT))


def test_a_heading_is_edited_in_the_text(desk: Desk, book: str) -> None:
    desk.write(lambda c: outlining.rename(c, book, names(desk, book)[2], " ثلاثة\n# أ ", AT))
    assert text(desk, book) == BOOK.replace("## Tatu\n", "## ثلاثة # أ\n")
    assert titles(desk, book)[2] == "ثلاثة # أ"
    with pytest.raises(Declined, match="section/title"):
        desk.write(lambda c: outlining.rename(c, book, names(desk, book)[0], " \n", AT))


def test_a_section_without_a_heading_gets_one(desk: Desk, book: str) -> None:
    split = desk.write(lambda c: outlining.split(c, book, names(desk, book)[2], len("## Tatu\n\n"), AT))
    change = desk.write(lambda c: outlining.rename(c, book, split.section, "Nne", AT))
    assert text(desk, book) == BOOK.replace("Tatu.\n", "## Nne\n\nTatu.\n")
    desk.write(lambda c: outlining.put_back(c, book, change, AT))
    assert text(desk, book) == BOOK


def test_what_was_changed_since_is_not_taken_back(desk: Desk, book: str) -> None:
    first = names(desk, book)[0]
    change = desk.write(lambda c: outlining.rename(c, book, first, "Kwanza", AT))
    draft = Draft(desk, book)
    draft.record(first, 0, 0, "# ")
    draft.flush()
    with pytest.raises(Declined, match="section/changed"):
        desk.write(lambda c: outlining.put_back(c, book, change, AT))


def test_parts_cut_for_editing_go_with_their_section(desk: Desk, book: str) -> None:
    first = names(desk, book)[0]
    desk.write(lambda c: rewriting.split_section(c, book, first, len("# Moja\n\n"), AT, continues=True))
    assert titles(desk, book) == ["Moja", "Mbili", "Tatu"]
    desk.write(lambda c: outlining.move(c, book, first, 1))
    assert text(desk, book) == "# Mbili\n\nPili.\n\n# Moja\n\nKwanza.\n\n## Tatu\n\nTatu.\n"


def letters(text: str) -> Counter[str]:
    """Every character of a text but the line ends, and how often."""
    return Counter(text) - Counter("\r\n" * len(text))


STEPS = st.lists(
    st.tuples(st.sampled_from(["move", "split", "join"]), st.floats(0, 0.999), st.floats(0, 1)), max_size=8
)


def changed(desk: Desk, piece: str, step: tuple[str, float, float]) -> Change | None:
    """One change of the outline, None where there is nothing to do."""
    kind, one, other = step
    ordered = names(desk, piece)
    section = ordered[int(one * len(ordered))]
    work: dict[str, Callable[[], Change]] = {
        "move": lambda: desk.write(lambda c: outlining.move(c, piece, section, round(other * len(ordered)))),
        "join": lambda: desk.write(lambda c: outlining.join(c, piece, section, AT, merge=other < 0.7)),
        "split": lambda: desk.write(
            lambda c: outlining.split(c, piece, section, round(other * len(pieces.section_text(c, section)[0])), AT)
        ),
    }
    try:
        return work[kind]()
    except Declined:
        return None


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=1, max_size=4), STEPS)
def test_no_sequence_of_changes_loses_or_invents_a_letter(
    parts: list[str], steps: list[tuple[str, float, float]]
) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "desk", "desk")
        try:
            whole = "".join(f"# {n}\n\n{part}\n\n" for n, part in enumerate(parts))
            piece = import_text(desk, whole, language="sw", title="t", at_ms=AT)
            undo = []
            for step in steps:
                before = text(desk, piece)
                change = changed(desk, piece, step)
                after = text(desk, piece)
                if step[0] != "move":
                    assert after == before, "only a move changes where something stands"
                assert letters(after) == letters(before)
                if change is not None:
                    undo.append((before, change))
            for before, change in reversed(undo):
                desk.write(lambda c, change=change: outlining.put_back(c, piece, change, AT))  # type: ignore[misc]
                assert text(desk, piece) == before
            assert text(desk, piece) == whole
        finally:
            desk.close()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text("abc é க்ஷ", min_size=1), min_size=2, max_size=5), st.floats(0, 0.999), st.floats(0, 0.999))
def test_sections_that_meet_are_parted_by_an_empty_line(bodies: list[str], one: float, other: float) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk.create(Path(folder) / "desk", "desk")
        try:
            piece = desk.write(
                lambda c: pieces.create_piece(c, language="sw", title="", kind="story", now=NOW, with_section=False)
            )
            bodies = [f"{n} {body}" for n, body in enumerate(bodies)]

            def fill(c: object) -> None:
                for n, body in enumerate(bodies):
                    pieces.add_section(c, piece, n, text=body, now=NOW, separator="\n" * (n % 3))  # type: ignore[arg-type]

            desk.write(fill)
            before = names(desk, piece)
            moved = before[int(one * len(before))]
            desk.write(lambda c: outlining.move(c, piece, moved, int(other * len(before))))
            after = names(desk, piece)
            for left, right in pairwise(after):
                if (left, right) not in pairwise(before):
                    parts = bodies[before.index(left)], bodies[before.index(right)]
                    assert f"{parts[0]}\n\n{parts[1]}" in text(desk, piece)
        finally:
            desk.close()
