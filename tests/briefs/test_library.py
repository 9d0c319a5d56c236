"""The library: iterations that are only added to, search in any script, one file out and in again."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writerdesk.briefs.library import Entry, Iteration, approved, filled_in, new_entry, tagged, with_iteration
from writerdesk.briefs.library_file import read_library, take_in, write_library
from writerdesk.briefs.library_search import look
from writerdesk.briefs.schema import library_schema
from writerdesk.errors import Declined, Refused, Usage
from writerdesk.resources import resource

NOW = datetime(2026, 11, 23, 5, tzinfo=UTC)


def entry(prompt: str = "Write a doha about rain.", **more: object) -> Entry:
    tried = Iteration(number=9, prompt=prompt, by="Meera")
    made = new_entry("prompt", "Rain", "hi", tried, tags=(" verse ", "verse", "rain"), brief="", now=NOW)
    return msgspec.structs.replace(made, **more)


def test_an_entry_grows_round_by_iteration() -> None:
    one = entry()
    assert (one.last.number, one.tags, one.made_at) == (1, ("verse", "rain"), "2026-11-23T05:00:00.000Z")
    one = filled_in(one, {"answer": "बादल बरसे", "comment": "11 मात्राएँ कम हैं", "outcome": "fails"}, NOW)
    one = with_iteration(
        one, Iteration(number=1, prompt="Count 13 and 11 matras.", model="M-3", tried_on="2026-11-22"), NOW
    )
    assert [tried.number for tried in one.iterations] == [1, 2]
    assert [tried.outcome for tried in one.iterations] == ["fails", "open"]
    one = approved(approved(one, 2, "Sita", NOW), 2, "Sita", NOW)
    assert [(mark.iteration, mark.by) for mark in one.approvals] == [(2, "Sita")]
    with pytest.raises(Declined, match="library/approved"):
        filled_in(one, {"answer": "other"}, NOW)
    assert with_iteration(one, Iteration(number=1, prompt="again"), NOW).last.number == 3
    with pytest.raises(Refused, match="library/no-iteration"):
        approved(one, 7, "Sita", NOW)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"prompt": "  "}, "empty"),
        ({"tried_on": "2026-13-01"}, "day"),
        ({"tried_on": "yesterday"}, "day"),
        ({"outcome": "great"}, "choice"),
        ({"source": "robot"}, "choice"),
        ({"answer": "a" * 1_000_001}, "too-long"),
    ],
)
def test_a_round_that_is_none_is_refused(change: dict[str, str], code: str) -> None:
    with pytest.raises(Usage, match=f"library/{code}"):
        filled_in(entry(), change, NOW)


def test_titles_languages_and_tags_are_checked() -> None:
    first = Iteration(number=1, prompt="x")
    for kind, title, language in (
        ("poem", "a", "hi"),
        ("brief", " ", "hi"),
        ("brief", "a\nb", "hi"),
        ("brief", "a", "?"),
    ):
        with pytest.raises(Usage):
            new_entry(kind, title, language, first, tags=(), brief="", now=NOW)  # type: ignore[arg-type]
    with pytest.raises(Usage, match="library/tag"):
        tagged(entry(), ("x" * 61,), NOW)


@pytest.mark.parametrize(
    ("language", "text", "query", "found"),
    [
        ("ur", "بارش پر ایک غزل", "غزل", "prompt"),
        ("ur", "یاد", "ياد", "prompt"),  # Arabic yeh finds Farsi yeh
        ("am", "ሀገር", "ሐገር", "prompt"),  # homophones
        ("en", "A Rain song", "RAIN song", "prompt"),
        ("en", "x", "rain verse", "tags"),
        ("km", "ភ្លៀងធ្លាក់", "ធ្លាក់", "prompt"),
        ("en", "A rain song", "rain snow", ""),
        ("en", "anything", "  ", ""),
    ],
)
def test_every_word_is_looked_for_folded(language: str, text: str, query: str, found: str) -> None:
    one = entry(text, language=language, title="…", tags=("rain", "verse") if found == "tags" else ())
    fields = [passage.field for _entry, passage in look([one], query)]
    assert fields == ([found] if found else [])


def test_a_library_goes_out_and_comes_in_again() -> None:
    one, other = entry(), entry("Another prompt")
    data = write_library([one, other], "v1")
    assert data == write_library([other, one], "v1")
    read = read_library(data)
    assert (read.vendor, {kept.id for kept in read.entries}) == ("v1", {one.id, other.id})
    assert json.loads(data)["writerdesk_library"] == 1


def test_the_schema_on_disk_is_the_one_of_the_type_and_accepts_a_library() -> None:
    import jsonschema  # type: ignore[import-untyped]

    schema = resource("schemas", "library.json").read_bytes()
    assert schema == library_schema()
    validator = jsonschema.Draft202012Validator(json.loads(schema))
    assert [fault.message for fault in validator.iter_errors(json.loads(write_library([entry()], None)))] == []


def test_what_comes_in_never_takes_a_round_away() -> None:
    one = entry()
    longer = with_iteration(one, Iteration(number=1, prompt="mine"), NOW)
    theirs = with_iteration(one, Iteration(number=1, prompt="theirs"), NOW)
    assert take_in(None, one) == (one, "added")
    assert take_in(one, one) == (None, "same")
    assert take_in(one, longer) == (longer, "grown")
    assert take_in(longer, one) == (None, "older")
    beside = take_in(longer, theirs)
    assert beside.fate == "beside"
    assert beside.entry is not None
    assert beside.entry.id != one.id
    assert beside == take_in(longer, theirs), "the same file twice is once"
    signed = approved(one, 1, "Sita", NOW)
    assert take_in(signed, longer).fate == "beside", "an approval is not taken away either"


GOOD = json.loads(write_library([entry()], None))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "document/not-json"),
        (b"[]", "library/damaged"),
        (b"{}", "library/damaged"),
        (b'{"writerdesk_library": 2}', "library/newer"),
        (b'{"writerdesk_library": 1, "entries": [{}]}', "library/damaged"),
        (b'{"writerdesk_library": 1, "writerdesk_library": 1}', "document/duplicate-key"),
        (b"\xff{}", "document/not-utf8"),
    ],
)
def test_a_file_that_is_no_library_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_library(data)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("id",), "../up"),
        (("title",), ""),
        (("kind",), "story"),
        (("iterations",), []),
        (("iterations", 0, "number"), 2),
        (("iterations", 0, "prompt"), " "),
        (("iterations", 0, "outcome"), "good"),
        (("iterations", 0, "tried_on"), "2026-02-30"),
        (("approvals",), [{"iteration": 4, "by": "x", "at": ""}]),
    ],
)
def test_a_damaged_entry_is_refused(path: tuple[str | int, ...], value: object) -> None:
    whole = json.loads(json.dumps(GOOD))
    place = whole["entries"][0]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(Refused, match="library/damaged"):
        read_library(json.dumps(whole).encode())


texts = st.text(st.characters(codec="utf-8"), max_size=40)


@settings(max_examples=40)
@given(st.lists(st.tuples(texts.filter(str.strip), texts, texts), min_size=1, max_size=4), texts)
def test_any_texts_survive_the_way_out_and_in(iterations: list[tuple[str, str, str]], query: str) -> None:
    one = entry(iterations[0][0])
    for prompt, answer, comment in iterations[1:]:
        one = with_iteration(one, Iteration(number=1, prompt=prompt, answer=answer, comment=comment), NOW)
    assert read_library(write_library([one], None)).entries == (one,)
    assert len(list(look([one], query))) <= 1
