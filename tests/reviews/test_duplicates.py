"""Near-duplicates against the definition counted by hand and pair by pair, in scripts where shortcuts go wrong."""

from __future__ import annotations

import random
import unicodedata
from itertools import combinations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.errors import Usage
from writerdesk.reviews.duplicates import near_duplicates


def one(a: str, b: str) -> float:
    """The Jaccard index of two texts."""
    (pair,) = near_duplicates([("a", a), ("b", b)], 0.0)
    return pair.jaccard


def by_definition(a: str, b: str) -> float:
    """The same, counted the slow way."""

    def found(text: str) -> set[tuple[str, ...]]:
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
        kept = "".join(c for c in folded if not unicodedata.category(c).startswith("P"))
        clusters = regex.findall(r"\X", regex.sub(r"\s+", " ", kept).strip())
        runs = {tuple(clusters[i : i + 4]) for i in range(max(len(clusters) - 3, 1))}
        return runs - {()}

    first, second = found(a), found(b)
    return len(first & second) / len(first | second) if first | second else 0.0


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("abcdef", "abcdef", 1.0),
        ("abcde", "bcdef", 1 / 3),  # abcd bcde | bcde cdef
        ("abcdefgh", "zabcdefgh", 5 / 6),
        ("नमस्ते दुनिया", "नमस्ते दुनिया", 1.0),
        ("किताबें", "कताबें", 0.0),  # three clusters each; the first differs by a vowel sign
        ("ab", "ab", 1.0),
        ("ab", "abc", 0.0),
        ("ab", "abcd", 0.0),
        ("", "", 0.0),
        ("", "abcd", 0.0),
        ("!?…", "—", 0.0),
    ],
)
def test_counted_by_hand(a: str, b: str, expected: float) -> None:
    assert one(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Die Straße, nachts.", "DIE STRASSE — NACHTS!"),
        ("ﬁne　ﬁgs\n\nand   ﬂour", "fine figs and flour"),
        ("ọ̀rọ̀ àgbà", unicodedata.normalize("NFD", "ọ̀rọ̀ àgbà")),
        ("ｶﾞｷﾞｸﾞｹﾞ", "ガギグゲ"),
        ("धीरे धीरे रे मना।", "«धीरे» धीरे, रे मना॥"),
        ("ሰላም፣ ለዓለም።", "ሰላም ለዓለም"),
    ],
)
def test_case_width_form_and_punctuation_do_not_matter(a: str, b: str) -> None:
    assert one(a, b) == 1.0


def test_texts_that_differ_in_every_vowel_sign_have_nothing_in_common() -> None:
    assert one("कि खि गि घि चि छि", "कु खु गु घु चु छु") == 0.0


letters = st.text(alphabet="abc कखगिीु,።\n👩‍🌾éé", max_size=25)


@settings(max_examples=80, deadline=None)
@given(st.lists(letters, max_size=9), st.sampled_from([0.0, 0.1, 0.2, 0.3, 1 / 3, 0.5, 0.6, 0.75, 0.9, 1.0]))
def test_as_pair_by_pair(texts: list[str], threshold: float) -> None:
    named = [(f"text {at}", text) for at, text in enumerate(texts)]
    expected = [
        (a[0], b[0], by_definition(a[1], b[1]))
        for a, b in combinations(named, 2)
        if by_definition(a[1], b[1]) >= threshold
    ]
    assert [(pair.a, pair.b, pair.jaccard) for pair in near_duplicates(named, threshold)] == expected


@pytest.mark.parametrize("threshold", [0.05, 0.25, 0.5, 0.8])
def test_edited_copies_among_many(threshold: float) -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices("aeioutnrslमनिकरु", k=chance.randint(2, 7))) for _ in range(300)]
    texts = [" ".join(chance.choices(words, k=40)) for _ in range(30)]
    for text in texts[:10]:
        edited = text.split()
        for place in chance.sample(range(40), chance.randint(1, 12)):
            edited[place] = chance.choice(words)
        texts.append(" ".join(edited))
    named = [(str(at), text) for at, text in enumerate(texts)]
    expected = {(a, b) for (a, one), (b, other) in combinations(named, 2) if by_definition(one, other) >= threshold}
    assert {(pair.a, pair.b) for pair in near_duplicates(named, threshold)} == expected


def test_the_same_name_twice_is_a_pair_and_the_order_given_is_kept() -> None:
    pairs = near_duplicates([("z.txt", "abcdefgh"), ("a.txt", "other words"), ("z.txt", "abcdefgh")], 0.5)
    assert [(pair.a, pair.b, pair.jaccard) for pair in pairs] == [("z.txt", "z.txt", 1.0)]


@pytest.mark.parametrize("threshold", [-0.1, 1.1, float("nan"), float("inf")])
def test_a_threshold_is_between_nothing_and_all(threshold: float) -> None:
    with pytest.raises(Usage):
        near_duplicates([], threshold)


def test_five_hundred_pieces_in_a_second() -> None:
    chance = random.Random(3)
    words = ["".join(chance.choices("kgcjtdnpbmyrlvsh", k=chance.randint(2, 6))) for _ in range(4000)]
    texts = [(str(at), " ".join(chance.choices(words, k=60))) for at in range(500)]
    texts += [(f"copy {at}", text.replace("a", "b").replace("k ", "g ")) for at, (_, text) in enumerate(texts[:20])]
    found = near_duplicates(texts, 0.5)
    assert [(pair.a, pair.b) for pair in found] == [(str(at), f"copy {at}") for at in range(20)]
