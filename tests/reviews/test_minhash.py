"""MinHash with banding against the exact search: which pairs it finds in each script, and that it says no others."""

from __future__ import annotations

import pytest

from tests.reviews.made_texts import LETTERS, pieces
from writerdesk.reviews import duplicates
from writerdesk.reviews.duplicates import near_duplicates, shingles
from writerdesk.reviews.minhash import banded_pairs, rows_a_band, signature


def test_what_is_found_in_each_script() -> None:
    missed, wrong, told = 0, 0, []
    for script in LETTERS:
        texts = pieces(script, 75)
        sets = [shingles(text) for text in texts]
        exact = {(int(pair.a), int(pair.b)): pair.jaccard for pair in near_duplicates(numbered(texts), 0.5)}
        found = {(one.first, one.second): one.jaccard for one in banded_pairs(len(sets), sets.__getitem__, 0.5)}
        told.append(f"{script}: {len(found.keys() & exact.keys())} of {len(exact)}, {len(found.keys() - exact)} wrong")
        assert len(exact) > 15, script
        assert found.items() <= exact.items(), script
        missed, wrong = missed + len(exact.keys() - found), wrong + len(found.keys() - exact)
    assert (missed, wrong) <= (2, 0), told


def numbered(texts: list[str]) -> list[tuple[str, str]]:
    return [(str(number), text) for number, text in enumerate(texts)]


def test_beyond_five_thousand_it_is_used_and_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = numbered([*pieces("Devanagari", 60), "", "!?", "अ", "अ"])
    exact = near_duplicates(texts, 0.6)
    monkeypatch.setattr(duplicates, "EXACT_TO", 50)
    assert exact
    assert near_duplicates(texts, 0.6) == exact
    assert (exact[-1].jaccard, exact[-1].b) == (1.0, str(len(texts) - 1))


@pytest.mark.parametrize(("threshold", "rows"), [(0.0, 0), (0.01, 0), (0.1, 1), (0.5, 4), (0.9, 15), (1.0, 16)])
def test_bands_are_as_narrow_as_the_threshold_needs(threshold: float, rows: int) -> None:
    assert rows_a_band(threshold) == rows


def test_signatures_estimate_the_share_in_common_of_short_sets_too() -> None:
    for size in (8, 60, 2_000):
        first = frozenset(f"one {at}" for at in range(size))
        second = frozenset(f"one {at}" for at in range(size // 4, size + size // 4))  # three of five in common
        alike = [
            sum(a == b for a, b in zip(signature(one), signature(other), strict=True)) / 320
            for salt in range(12)
            for one, other in [(salted(first, salt), salted(second, salt))]
        ]
        assert sum(alike) / len(alike) == pytest.approx(0.6, abs=0.12), size


def salted(found: frozenset[str], salt: int) -> frozenset[str]:
    return frozenset(f"{one} {salt}" for one in found)
