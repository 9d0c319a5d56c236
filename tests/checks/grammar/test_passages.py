"""What goes to LanguageTool at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.checks.grammar.passages import LONGEST, passages_of

_PARTS = st.sampled_from(
    ["Il pleut. ", "\n", "\n\n", "   ", "हाँ। ", "😀", "𞤀𞤣", "x" * 90, "字" * 400, "e\u0301", "…", "\t"]
)


@given(st.lists(_PARTS, max_size=60).map("".join))
def test_passages_are_the_text_itself_in_order_and_leave_no_letter_out(text: str) -> None:
    found = passages_of(text, "fr")
    assert all(text[one.start : one.start + len(one.text)] == one.text for one in found)
    assert all(0 < len(one.text) <= 2 * LONGEST for one in found)
    ends = [one.start + len(one.text) for one in found]
    assert all(end <= one.start for end, one in zip(ends, found[1:], strict=False))
    inside = {at for one in found for at in range(one.start, one.start + len(one.text))}
    assert not [at for at, sign in enumerate(text) if sign.isalnum() and at not in inside]


def test_prose_goes_by_the_line_and_verse_by_the_stanza() -> None:
    long = "Une longue phrase qui ne finit pas avant la fin de la ligne, et qui est donc de la prose ordinaire ici."
    text = f"{long}\n{long}\n\nune rose\nest une rose\n\nseule\n"
    assert [(one.text, one.verse) for one in passages_of(text, "fr")] == [
        (long, False), (long, False), ("une rose\nest une rose", True), ("seule", False),
    ]  # fmt: skip


@pytest.mark.parametrize("part", ["Elle dort. ", "слово", "字", "कि", "👨‍👩‍👧"])
def test_a_paragraph_of_200_kb_goes_in_parts_that_can_be_stopped(part: str) -> None:
    text = part * (200_000 // len(part.encode()))
    found = passages_of(text, "fr")
    joined = "".join(one.text for one in found)
    assert joined.strip() == ("" if part.startswith("👨") else text.strip())
    assert all(len(one.text) <= LONGEST for one in found)
    # No letter is parted from its marks.
    assert not [one for one in found if one.text[0] in "ि\u200d"]


def test_a_changed_line_is_the_only_new_passage() -> None:
    lines = [
        f"Le vers numéro {number} est long et ne rime pas, mais il est là pour être compté une fois."
        for number in range(400)
    ]
    before = {one.text for one in passages_of("\n\n".join(lines), "fr")}
    lines[200] += " Voilà."
    after = {one.text for one in passages_of("\n\n".join(lines), "fr")}
    assert len(before) == 400
    assert len(after - before) == 1
