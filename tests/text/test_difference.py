"""The difference of two texts: its laws and its length."""

from __future__ import annotations

import random
from itertools import accumulate
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.text.difference import Change, diff
from writerdesk.text.normal import to_nfc
from writerdesk.text.segments import graphemes

UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"


def sample(tag: str) -> str:
    return to_nfc((UDHR / f"{tag}.txt").read_text("utf-8"))


def readable(old: str, new: str, language: str = "en") -> list[tuple[str, str, str]]:
    changes = diff(old, new, language)
    hold_laws(old, new, changes)
    old, new = to_nfc(old), to_nfc(new)
    return [(change.kind, old[slice(*change.a)], new[slice(*change.b)]) for change in changes]


def hold_laws(old: str, new: str, changes: list[Change]) -> int:
    """What the shell's contract says of every answer; the code points that are marked on both sides."""
    old, new = to_nfc(old), to_nfc(new)
    kept = []
    for text, ranges in ((old, [change.a for change in changes]), (new, [change.b for change in changes])):
        clusters = {0, *accumulate(map(len, graphemes(text)))}
        end, rest = 0, ""
        for start, stop in sorted(ranges):
            assert start >= end
            assert {start, stop} <= clusters
            rest += text[end:start]
            end = stop
        kept.append(rest + text[end:])
    assert kept[0] == kept[1]
    for change in changes:
        removed, added = old[slice(*change.a)], new[slice(*change.b)]
        shape = {"insert": not removed and added, "delete": removed and not added, "replace": removed and added}
        assert shape[change.kind] if change.kind != "move" else removed and removed == added
    return sum(change.a[1] - change.a[0] + change.b[1] - change.b[0] for change in changes)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The cat sat.", "The cart sat.", [("insert", "", "r")]),
        ("cat\n", "cart\n", [("insert", "", "r")]),
        ("one two three", "one three", [("delete", "two ", "")]),
        ("one two", "one six", [("replace", "two", "six")]),
        ("नमस्ते", "नमस्तॆ", [("replace", "स्ते", "स्तॆ")]),
        ("cafe\u0301 noir", "café noir", []),
        ("a\nb\n", "a\nb\n", []),
        ("", "new\n", [("insert", "", "new\n")]),
        ("old\n", "", [("delete", "old\n", "")]),
        ("", "", []),
        ("first line\nsecond line\n", "first line second line\n", [("replace", "\n", " ")]),
        ("short\n\na much longer one\n", "a much longer one\n\nshort\n", None),
    ],
)
def test_small_differences(old: str, new: str, expected: list[tuple[str, str, str]] | None) -> None:
    found = readable(old, new)
    assert expected is None or found == expected


def test_a_moved_paragraph_is_a_move() -> None:
    paragraphs = sample("am").rstrip("\n").split("\n\n")
    moved = [*paragraphs[1:3], paragraphs[0], *paragraphs[3:]]
    old, new = "\n\n".join(paragraphs), "\n\n".join(moved)
    changes = readable(old, new, "am")
    assert [kind for kind, _, _ in changes] == ["move"]
    assert changes[0][1].strip() in ("\n\n".join(paragraphs[1:3]), paragraphs[0])


def test_two_paragraphs_exchanged_beside_an_edit() -> None:
    lines = [f"This is line number {number} of the tale." for number in "one two three four five six".split()]
    changed = [lines[0], lines[4], lines[2], lines[3].replace("tale", "old tale"), lines[1], lines[5]]
    found = readable("\n".join(lines), "\n".join(changed))
    assert sorted(kind for kind, _, _ in found) == ["insert", "move", "move"]
    assert ("insert", "", "old ") in found


ALPHABETS = ["ab\n ", "abcde\n\n  ", "កខ្ម្រា\u200b\n", "नमस्ते \n", "😀👩\u200d🏳️\r\n", "人a\nบ้", "e\u0301\u0323\n"]


@given(
    st.sampled_from(ALPHABETS).flatmap(lambda letters: st.tuples(*[st.text(st.sampled_from(letters), max_size=40)] * 2))
)
def test_laws_of_any_two_texts(texts: tuple[str, str]) -> None:
    marked = hold_laws(*texts, diff(*texts, "und"))
    assert (marked == 0) == (normalize("NFC", texts[0]) == normalize("NFC", texts[1]))


@given(
    st.sampled_from(ALPHABETS).flatmap(
        lambda letters: st.lists(st.text(st.sampled_from(letters), max_size=6), max_size=8)
    ),
    st.randoms(use_true_random=False),
)
def test_laws_of_lines_moved_and_dropped(lines: list[str], draw: random.Random) -> None:
    changed = list(lines)
    for _ in range(draw.randrange(4)):
        if changed:
            line = changed.pop(draw.randrange(len(changed)))
            if draw.random() < 0.6:
                changed.insert(draw.randrange(len(changed) + 1), line)
    old, new = "\n".join(lines), "\n".join(changed)
    marked = hold_laws(old, new, diff(old, new, "und"))
    assert (marked == 0) == (normalize("NFC", old) == normalize("NFC", new))


def edited(text: str, share: float, draw: random.Random) -> tuple[str, int]:
    """``text`` with a share of its clusters struck, doubled with another or replaced; code points that this touched."""
    clusters = graphemes(text)
    result: list[str] = []
    touched = 0
    for cluster in clusters:
        if cluster == "\n" or draw.random() >= share:
            result.append(cluster)
            continue
        other = draw.choice(clusters)
        kind = draw.randrange(3)
        result += [[], [cluster, other], [other]][kind]
        touched += [len(cluster), len(other), len(cluster) + len(other)][kind]
    return "".join(result), touched


@pytest.mark.parametrize("tag", ["en", "hi", "am", "km", "yo", "th", "ja", "ur", "ff-Adlm", "my", "bo"])
@pytest.mark.parametrize("share", [0.01, 0.05, 0.2])
def test_not_much_more_than_the_edit_is_marked(tag: str, share: float) -> None:
    draw = random.Random(f"{tag} {share}")
    old = sample(tag)
    new, touched = edited(old, share, draw)
    assert hold_laws(old, new, diff(old, new, tag)) <= max(40, 2 * touched)


def test_new_wrapping_marks_the_line_ends_only() -> None:
    words = sample("sw").split()
    narrow = "\n".join(" ".join(words[i : i + 7]) for i in range(0, len(words), 7))
    wide = "\n".join(" ".join(words[i : i + 11]) for i in range(0, len(words), 11))
    ends = narrow.count("\n") + wide.count("\n")
    assert hold_laws(narrow, wide, diff(narrow, wide, "sw")) <= 3 * ends


def test_merged_paragraphs_mark_what_joined_them() -> None:
    paragraphs = sample("fr").rstrip("\n").split("\n\n")
    old = "\n\n".join(paragraphs)
    new = "\n\n".join([" ".join(paragraphs[:3]), *paragraphs[3:]])
    assert hold_laws(old, new, diff(old, new, "fr")) <= 6
