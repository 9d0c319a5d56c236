"""A library a desk: tried, approved, searched, compared, carried as a file, and never across the wall of a vendor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.actions import library
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.briefs.library import Iteration
from writerdesk.errors import Refused


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    workplace = own_workplace(tmp_path / "me")
    yield workplace
    workplace.close()


def vendor_desk(place: Workplace, desk: str, vendor: str) -> str:
    made = place.make_desk(desk)
    for key, value in (("vendor", vendor), ("vendor_name", desk.title()), ("person_name", "Meera")):
        made.set_fact(key, value)
    return desk


def first(prompt: str) -> Iteration:
    return Iteration(number=1, prompt=prompt)


def test_two_rounds_are_compared_and_one_is_approved(place: Workplace) -> None:
    made = library.add(
        place, "prompt", "Rain", "en", Iteration(number=1, prompt="Write of rain.", model="M-2"), tags=["a"]
    )
    library.fill_in(place, made.id, answer="It rains.", outcome="fails", comment="dull", tried_on="2026-11-20")
    library.try_again(place, made.id, first("Write of rain at night."))
    again = library.approve(place, made.id, 2)
    assert (again.last.model, again.last.by) == ("M-2", "me")
    found = library.compare(place, made.id, 1, 2)
    assert [(one.kind, found.b.prompt[slice(*one.b)]) for one in found.prompt] == [("insert", " at night")]
    assert [one.kind for one in found.answer] == ["delete"]
    (line,) = library.library(place, query="DULL")
    assert (line.iterations, line.approved, line.found) == (2, (2,), "comment 1: dull")
    assert library.library(place, tag="b") == []


def test_duplicates_are_found_within_a_desk_only(place: Workplace) -> None:
    one, two = vendor_desk(place, "one", "v1"), vendor_desk(place, "two", "v2")
    prompt = "Write a poem of eight lines about the first rain after the long dry season."
    for desk in (one, one, two):
        library.add(place, "prompt", f"Rain {desk}", "en", first(prompt), desk_id=desk)
    library.add(place, "prompt", "Snow", "en", first("A scene for two voices in a kitchen."), desk_id=one)
    assert [(pair.desk, pair.jaccard) for pair in library.duplicates(place)] == [("one", 1.0)]


def test_a_vendors_library_goes_to_that_vendor_alone(place: Workplace, tmp_path: Path) -> None:
    one, two = vendor_desk(place, "one", "v1"), vendor_desk(place, "two", "v2")
    kept = library.add(place, "prompt", "Secret", "en", first("Zirkon"), desk_id=one)
    library.add(place, "prompt", "Mine", "en", first("My own"))
    told = library.export(place, tmp_path / "one.wdlibrary", one)
    assert told["entries"] == 1
    assert "My own" not in (tmp_path / "one.wdlibrary").read_text("utf-8")
    data = (tmp_path / "one.wdlibrary").read_bytes()
    for desk in (two, "personal"):
        with pytest.raises(Refused, match="library/other-vendor"):
            library.take_file_in(place, data, desk)
    library.remove(place, kept.id)
    assert library.take_file_in(place, data) == {
        "desk": "one", "added": 1, "grown": 0, "same": 0, "older": 0, "beside": 0,
    }  # fmt: skip
    assert library.take_file_in(place, data)["same"] == 1
    assert [line.desk for line in library.library(place, query="zirkon")] == ["one"]
    stranger = own_workplace(tmp_path / "stranger")
    with pytest.raises(Refused, match="library/other-vendor"):
        library.take_file_in(stranger, data)
    stranger.close()
