"""Strategies: what people type in all scripts, and edits of a text."""

from __future__ import annotations

from hypothesis import strategies as st

from writerdesk.drafts.operations import Operation

# Letters with combining marks, ZWJ sequences, right-to-left text and its controls, characters beyond the BMP,
# every line end, variation selectors, noncharacters that UTF-8 can hold.
SNIPPETS = st.sampled_from(
    [
        "a",
        "é",
        "\u0301",
        "க்ஷ",
        "ክ",
        "ខ្មែរ",
        "\u200d",
        "👩\u200d👩\u200d👧",
        "\u202eאב\u202c",
        "\u2067עברית\u2069",
        "𐐷",
        "𞤀𞤣",
        "葛\U000e0100",
        *("\n", "\r\n", "\r", "\u2028", "\u2029", "\ufeff", "\uffff", "\U0010ffff", " ", "# ", "\t"),
    ]
)
TEXTS = st.lists(
    SNIPPETS | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5), max_size=8
).map("".join)
PLACES = st.tuples(st.floats(0, 1), st.floats(0, 1), TEXTS)


def edit(text: str, place: tuple[float, float, str]) -> tuple[Operation, str]:
    """An operation somewhere in ``text``, and the text after it by plain slicing."""
    position = int(place[0] * len(text))
    deleted = int(place[1] * min(7, len(text) - position))
    return (position, deleted, place[2]), text[:position] + place[2] + text[position + deleted :]
