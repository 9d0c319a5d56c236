"""Comments as W3C annotations, and the fine print of carrying them."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writerdesk.errors import Refused
from writerdesk.text.anchors import Carried, carry, make_annotation, selector
from writerdesk.text.segments import graphemes

NOW = datetime(2026, 11, 22, 19, tzinfo=UTC)
UDHR = Path(__file__).parent.parent / "fixtures" / "udhr"
OLD = "The king was old.\n\nHis son was young, and he was brave.\n\nThe land was green.\n"


def on(text: str, words: str, name: str, nth: int = 0) -> dict[str, Any]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return make_annotation(text, start, start + len(words), "why?", author="Lead", now=NOW, annotation_id=name)


def moved(text: str, new: str, *words: str) -> list[str | None]:
    answer = carry([on(text, word, f"c{number}") for number, word in enumerate(words)], text, new)
    return [None if one.start is None else new[one.start : one.end] for one in answer]


def test_the_annotation_is_what_the_w3c_describes() -> None:
    made = make_annotation(OLD, 4, 8, "Which one?", author="Abebe", now=NOW, suggestion="queen")
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert made["type"] == "Annotation"
    assert made["created"] == "2026-11-22T19:00:00.000Z"
    assert made["target"]["source"] == "urn:sha256:" + hashlib.sha256(OLD.encode()).hexdigest()
    assert made["target"]["selector"] == [
        {"type": "TextPositionSelector", "start": 4, "end": 8},
        {
            "type": "TextQuoteSelector",
            "exact": "king",
            "prefix": "The ",
            "suffix": " was old.\n\nHis son was young, and"[:32],
        },
    ]
    assert [(body["purpose"], body["value"]) for body in made["body"]] == [
        ("commenting", "Which one?"),
        ("editing", "queen"),
    ]
    assert json.loads(json.dumps(made)) == made


@given(st.text(st.sampled_from("aक्षि\u0301 \n😀👩\u200dស្ត"), min_size=1, max_size=120), st.data())
def test_a_quotation_is_cut_at_clusters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = make_annotation(text, start, end, "", author="", now=NOW)
    position, quote = selector(made, "TextPositionSelector"), selector(made, "TextQuoteSelector")
    ends = {0}
    for cluster in graphemes(text):
        ends.add(max(ends) + len(cluster))
    first, last = position["start"], position["end"]
    assert {first, last, first - len(quote["prefix"]), last + len(quote["suffix"])} <= ends
    assert first <= start
    assert last >= end
    assert first < last
    assert text[first:last] == quote["exact"]
    assert text[:first].endswith(quote["prefix"])
    assert text[last:].startswith(quote["suffix"])
    assert max(len(quote["prefix"]), len(quote["suffix"])) <= 32


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (0, 9)])
def test_a_place_outside_the_text(start: int, end: int) -> None:
    with pytest.raises(Refused) as refusal:
        make_annotation("short", start, end, "", author="", now=NOW)
    assert refusal.value.code == "comment/range"


def test_through_an_edit_before_it_and_in_it() -> None:
    new = OLD.replace("was old", "was very old").replace("young, and he", "young and he")
    assert moved(OLD, new, "son was young, and", "brave", "The land") == ["son was young and", "brave", "The land"]


def test_a_word_that_is_gone_is_an_orphan() -> None:
    assert moved(OLD, OLD.replace("brave", "clever"), "brave", "he was") == [None, "he was"]


def test_a_deleted_paragraph_is_an_orphan_though_its_words_stand_elsewhere() -> None:
    old = OLD + "\nThe people said: The king was old.\n"
    new = old.replace("The king was old.\n\n", "", 1)
    assert moved(old, new, "king was") == [None]
    new = OLD.removeprefix("The king was old.\n\n") + "\nAnd they wrote that the king was old, so old.\n"
    assert moved(OLD, new, "king was old") == [None]


def test_a_paragraph_of_two_equal_ones_apart() -> None:
    old = "Come away.\n\nThe sea is high.\n\nCome away.\n\nThe sea is low.\n"
    new = old.removeprefix("Come away.\n\n")
    answer = carry([on(old, "away", "first"), on(old, "away", "second", nth=1)], old, new)
    assert answer == [
        Carried("first", "orphan", None, None),
        Carried("second", "carried", new.index("away"), new.index("away") + 4),
    ]


def test_one_of_two_equal_neighbours_is_nobody_s_guess() -> None:
    old = "Come away.\nCome away.\nThe sea is low.\n"
    assert moved(old, old.removeprefix("Come away.\n"), "away", "sea") == [None, "sea"]
    assert moved("very very good it is\n", "very good it is\n", "very", "good") == [None, "good"]


def test_beside_a_look_alike_and_moved() -> None:
    like = "His son was young, and he was strong."
    new = f"The land was green.\n\n{like}\n\nHis son was young, and he was brave.\n\nThe king was old.\n"
    found = carry([on(OLD, "young", "c"), on(OLD, "land", "d"), on(OLD, "king", "e")], OLD, new)
    assert [one.start for one in found] == [new.rindex("young"), new.index("land"), new.index("king")]


@pytest.mark.parametrize("tag", ["am", "km", "ff-Adlm", "ur"])
def test_all_paragraphs_turned_round(tag: str) -> None:
    paragraphs = (UDHR / f"{tag}.txt").read_text("utf-8").rstrip("\n").split("\n\n")
    old, new = "\n\n".join(paragraphs), "\n\n".join(reversed(paragraphs))
    comments = [
        make_annotation(old, old.index(one) + 3, old.index(one) + 12, "", author="", now=NOW, annotation_id=str(number))
        for number, one in enumerate(paragraphs)
    ]
    for comment, carried in zip(comments, carry(comments, old, new), strict=True):
        assert new[carried.start : carried.end] == selector(comment, "TextQuoteSelector")["exact"]


def selectors(start: object, end: object, exact: object = None) -> dict[str, Any]:
    quote = [] if exact is None else [{"type": "TextQuoteSelector", "exact": exact}]
    return {"id": "x", "target": {"selector": [{"type": "TextPositionSelector", "start": start, "end": end}, *quote]}}


@pytest.mark.parametrize(
    "annotation",
    [
        {"id": "x"},
        {"id": "x", "target": "urn:x"},
        {"id": "x", "target": {"selector": [1, None, {"type": "TextPositionSelector"}]}},
        selectors(0, 10_000),
        selectors(-5, 3),
        selectors(5, 5),
        selectors(8, 4),
        selectors(0.0, 3.0),
        selectors(False, True),
        selectors("0", "3"),
        selectors(4, 8, "land"),
        selectors(4, 8, 7),
        selectors(10**40, 10**41),
    ],
)
def test_what_does_not_fit_the_text_is_an_orphan(annotation: dict[str, Any]) -> None:
    assert carry([annotation], OLD, OLD) == [Carried("x", "orphan", None, None)]


def test_both_texts_are_brought_to_nfc() -> None:
    old, new = "cafe\u0301 noir\n", "un cafe\u0301 noir\n"
    assert carry([selectors(5, 9, "noir")], old, new) == [Carried("x", "carried", 8, 12)]
    assert carry([selectors(0, 4, "cafe\u0301")], old, new) == [Carried("x", "carried", 3, 7)]


def test_each_id_once() -> None:
    twice = [selectors(4, 8), selectors(0, 3), {**selectors(0, 3), "id": "y"}]
    assert [one.id for one in carry(twice, OLD, OLD)] == ["x", "y"]


@pytest.mark.parametrize("entry", [None, 3, [], {}, {"id": ""}, {"id": 7}])
def test_what_is_no_annotation_is_refused(entry: Any) -> None:
    with pytest.raises(Refused) as refusal:
        carry([selectors(0, 3), entry], OLD, OLD)
    assert (refusal.value.code, refusal.value.where) == ("document/annotation", "1")


@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_whatever_the_texts_an_answer_lies_in_the_new_one(old: str, new: str, start: int, end: int) -> None:
    (carried,) = carry([selectors(start, end)], old, new)
    if carried.start is not None and carried.end is not None:
        assert 0 <= carried.start < carried.end


def test_a_thousand_comments_on_a_book() -> None:
    lines = [f"Line {number} says that {number * 7919 % 1000} birds flew over the hill." for number in range(2_000)]
    old = "\n".join(lines)
    new = "\n".join(
        line.replace("birds", "black birds") if index % 3 == 0 else line for index, line in enumerate(lines)
    )
    comments = [
        selectors(place, place + 12) | {"id": str(place)} for place in range(0, len(old) - 60, len(old) // 1000)
    ]
    assert sum(one.state == "carried" for one in carry(comments, old, new)) >= 0.97 * len(comments)
