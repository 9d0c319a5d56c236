"""What others did comes as edits no larger than they were, and one's own stay whole beside them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writerdesk.drafts.differences import differences, past_all
from writerdesk.drafts.operations import Operation, rebuild

LINES = st.lists(st.sampled_from(["", "a", "ab", "ክ", "𞤀𞤣", "ខ្មែ", "a a", "b"]), max_size=12)


def text_of(lines: list[str], last: bool) -> str:
    return "\n".join(lines) + ("\n" if last else "")


TEXTS = st.builds(text_of, LINES, st.booleans())


@given(TEXTS, TEXTS)
def test_the_edits_lead_from_the_old_text_to_the_new_one(old: str, new: str) -> None:
    assert rebuild(old, differences(old, new)) == new


@given(st.text(alphabet="ab\n\r", max_size=30), st.text(alphabet="ab\n\r", max_size=30))
def test_line_ends_of_every_kind_lead_there_too(old: str, new: str) -> None:
    assert rebuild(old, differences(old, new)) == new


def test_two_changes_far_from_each_other_stay_two() -> None:
    old = "".join(f"line {n}\n" for n in range(1000))
    new = old.replace("line 3\n", "line 3 more\n").replace("line 990\n", "before\nline 990\n")
    found = differences(old, new)
    assert [(len(inserted), deleted) for _, deleted, inserted in found] == [(5, 0), (7, 0)]


@given(TEXTS, TEXTS, st.integers(0, 80), st.sampled_from(["x", "ខ្មែ\n", ""]), st.integers(0, 3))
def test_both_ways_round_give_one_text(old: str, new: str, at: int, inserted: str, deleted: int) -> None:
    position = min(at, len(old))
    own: Operation = (position, min(deleted, len(old) - position), inserted)
    others = differences(old, new)
    moved, beside = past_all(own, others)
    assert rebuild(new, [moved]) == rebuild(rebuild(old, [own]), beside)


def test_a_line_put_between_lines_of_others_tears_none_of_them() -> None:
    old = "A13\nA2\n"
    new = "A12\nA13\nA14\nA2\nA21\n"
    moved, beside = past_all((4, 0, "B5\n"), differences(old, new))
    assert rebuild(new, [moved]) == rebuild("A13\nB5\nA2\n", beside) == "A12\nA13\nB5\nA14\nA2\nA21\n"
