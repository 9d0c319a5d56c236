"""Where a text is cut to be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.text.segments import beginning, graphemes


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("plain words", 5, "plain"),
        ("short", 80, "short"),
        ("ខ្មែរ", 3, ""),  # the first cluster has four code points
        ("អខ្មែរ", 3, "អ"),
        ("हिन्दी", 3, "हि"),
        ("a👩\u200d👧b", 3, "a"),
        ("e\u0301e\u0301", 3, "e\u0301"),
    ],
)
def test_no_cluster_is_cut(text: str, most: int, shown: str) -> None:
    assert beginning(text, most) == (shown or text[:most])


@given(st.text(), st.integers(1, 40))
def test_what_is_shown_begins_the_text_and_ends_between_clusters(text: str, most: int) -> None:
    shown = beginning(text, most)
    assert text.startswith(shown)
    assert len(shown) <= most
    clusters = graphemes(text)
    assert not clusters or len(clusters[0]) > most or graphemes(shown) == clusters[: len(graphemes(shown))]
