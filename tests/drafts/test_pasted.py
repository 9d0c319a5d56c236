"""How much of a text came by paste: what stands counts, by whatever way the rest went."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writerdesk.drafts.pasted import Came, PastedSpans


def sizes(changes: list[Came]) -> int:
    return sum(one.sign * len(one.text) for one in changes)


def test_what_is_taken_out_of_a_paste_goes_and_comes_again_with_undo() -> None:
    spans = PastedSpans()
    assert spans.edit(0, "", "typed ", 0) == []
    assert spans.edit(6, "", "pasted words", 7) == [Came(7, 1, "pasted words")]
    assert spans.edit(9, "", "!", 0) == [], "a letter typed into it is no paste"
    assert spans.edit(3, "ed pas!t", "", 0) == [Came(7, -1, "pas"), Came(7, -1, "t")]
    assert spans.edit(3, "", "ed pas!t", 0) == [Came(7, 1, "pas"), Came(7, 1, "t")]


def test_a_tidied_paste_counts_once_and_undone_as_it_came() -> None:
    spans = PastedSpans()
    total = sizes(spans.edit(0, "", 'He said "no"  -- ok', 7))
    total += sizes(spans.edit(8, '"no"  -- ', "“no” – ", 8))
    assert total == len("He said “no” – ok")
    total += sizes(spans.edit(8, "“no” – ", '"no"  -- ', 0))
    assert total == len('He said "no"  -- ok')
    total += sizes(spans.edit(0, 'He said "no"  -- ok', "", 0))
    assert total == 0


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6), st.text("ab", max_size=6), st.booleans()), max_size=30)
)
def test_the_sum_is_that_of_the_letters_that_stand(edits: list[tuple[int, int, str, bool]]) -> None:
    # Each letter carries whether it came; letters are new each time, so that nothing is taken for an undo.
    came: list[bool] = []
    spans, text, total, fresh = PastedSpans(), "", 0, 0x4E00
    for place, length, letters, pasted in edits:
        at = min(place, len(text))
        end = min(at + length, len(text))
        new = "".join(chr(fresh + n) for n in range(len(letters)))
        fresh += len(new)
        total += sizes(spans.edit(at, text[at:end], new, 1 if pasted else 0))
        text, came = text[:at] + new + text[end:], came[:at] + [pasted] * len(new) + came[end:]
    assert total == sum(came)
