"""MinHash with banding against the exact search: which pairs it finds in each script, and that it says no others."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reviews.made_texts import pieces
from tests.reviews.recall import recall
from writerdesk.reviews import duplicates
from writerdesk.reviews.duplicates import near_duplicates
from writerdesk.reviews.minhash import Signatures, rows_a_band, signature
from writerdesk.reviews.shingle_hashes import ShingleHashes
from writerdesk.reviews.shingles import shingles

UDHR = Path(__file__).resolve().parents[1] / "fixtures" / "udhr"


def test_what_is_found_in_each_script() -> None:
    found = list(recall(75))
    assert min(one.pairs for one in found) > 15
    assert sum(one.pairs - one.found for one in found) <= 2, found
    assert sum(one.false_alarms for one in found) == 0, found


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
        alike = []
        for seed in range(12):
            drawn = random.Random(seed).sample(range(2**30), size + size // 4)
            first, second = set(drawn[:size]), set(drawn[size // 4 :])  # three of five in common
            signed = zip(*(signature(one).bins for one in (first, second)), strict=True)
            alike.append(sum(a == b for a, b in signed) / 320)
        assert sum(alike) / len(alike) == pytest.approx(0.6, abs=0.12), size


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abc Aß कखगिीु,।\n\u2028👩‍🌾é\u0301ﬁ\u3000¨가ᄀ", max_size=40))
def test_every_shingle_has_a_hash_of_its_own(text: str) -> None:
    exact, hashes = shingles(text), ShingleHashes()
    found = set(hashes.of(text))
    if not re.search(r"\s[\u0301ि ीु¨\u200d]|^[\u0301िीु¨\u200d]|¨", text):  # a mark behind a space stands alone there
        assert len(found) == len(exact)
    assert hashes.of(text) == ShingleHashes().of(text) == hashes.of(f"\n{text} !")


@pytest.mark.parametrize("tag", ["en", "hi", "km", "ja", "ar", "ff-Adlm", "ko"])
def test_hashes_of_real_texts_have_as_much_in_common_as_their_shingles(tag: str) -> None:
    text = (UDHR / f"{tag}.txt").read_text(encoding="utf-8")
    hashes, halves = ShingleHashes(), (text[:2_000], text[900:2_900])
    first, second = (set(hashes.of(half)) for half in halves)
    one, other = (shingles(half) for half in halves)
    assert (len(first), len(second), len(first & second)) == (len(one), len(other), len(one & other))


def test_a_thousand_copies_are_not_a_million_questions() -> None:
    asked: list[tuple[int, int]] = []
    leader = list(range(1_000))

    def known(first: int, second: int) -> bool:
        return leader[first] == leader[second]

    with Signatures() as signatures:
        for _ in leader:
            signatures.add(signature({7, 8, 9}))
        for first, second in signatures.candidates(0.5, known):
            asked.append((first, second))
            leader[second] = leader[first]
    assert (len(asked), set(leader)) == (999, {0})
