"""What may go along with a piece, and under which name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packages.forge import sealed, unzipped
from writerdesk.briefs.conditions import Delivery
from writerdesk.errors import Declined
from writerdesk.packages.attaching import LARGEST, MOST, TOGETHER, require, rules_of, travelling_name
from writerdesk.packages.crate import described
from writerdesk.trust.media import kind_of_name
from writerdesk.trust.zip_names import name_fault

PICTURES = Delivery(
    package_version=1, contact="x", contact_language="en", attachments=("image/*",), attachments_most=2,
    attachment_bytes=1_000,
)  # fmt: skip
NONE = Delivery(package_version=1, contact="x", contact_language="en")


@pytest.mark.parametrize(
    ("delivery", "files", "code"),
    [
        (NONE, [("a.png", 1)], "attachment/not-asked"),
        (PICTURES, [("a.mp3", 1)], "attachment/kind"),
        (PICTURES, [("a.png", 1_001)], "attachment/too-large"),
        (PICTURES, [("a.png", 1), ("b.gif", 1), ("c.jpg", 1)], "attachment/many"),
        (None, [("a.wav", LARGEST + 1)], "attachment/too-large"),
        (None, [("a.png", 0)] * (MOST + 1), "attachment/many"),
        (None, [("a.wav", LARGEST), ("b.wav", LARGEST), ("c.wav", TOGETHER - 2 * LARGEST + 1)], "attachment/together"),
    ],
)
def test_each_rule_refuses_by_its_name(delivery: Delivery | None, files: list[tuple[str, int]], code: str) -> None:
    with pytest.raises(Declined, match=code):
        require(rules_of(delivery), files)
    require(rules_of(delivery), [])


@pytest.mark.parametrize(
    ("delivery", "files"),
    [(PICTURES, [("a.PNG", 1_000), ("b.jpeg", 0)]), (None, [("a.wav", LARGEST), ("b.pdf", LARGEST)])],
)
def test_what_the_brief_asks_for_comes(delivery: Delivery | None, files: list[tuple[str, int]]) -> None:
    refused = None
    try:
        require(rules_of(delivery), files)
    except Declined as no:
        refused = no.code
    assert refused is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Mi café de mañana.JPEG", "Mi-cafe-de-manana.jpg"),
        ("صورة البيت.png", "file.png"),
        ("con.png", "file-con.png"),
        ("..png", "file.png"),
        ("a/../b\\c:d.png", "a-b-c-d.png"),
        ("\u202egnp.exe.png", "gnp-exe.png"),
        (f"{'x' * 300}.png", f"{'x' * 60}.png"),
        ("PHOTO.PNG", "PHOTO-2.png"),
        ("already.png", "already-3.png"),
    ],
)
def test_the_name_in_the_package_is_plain(title: str, name: str) -> None:
    kind = kind_of_name(title)
    assert kind is not None
    assert travelling_name(title, kind, ["photo.png", "already.png", "already-2.png"]) == name


@given(st.lists(st.text(max_size=20), max_size=8))
def test_names_of_any_files_can_stand_together_in_a_package(stems: list[str]) -> None:
    kind, taken = kind_of_name("a.png"), list[str]()
    assert kind is not None
    for stem in stems:
        taken.append(travelling_name(f"{stem}.png", kind, taken))
    assert [name for name in taken if name_fault(name.encode())] == []
    assert len({name.lower() for name in taken}) == len(taken)


def test_what_the_writer_says_of_a_file_is_in_the_crate() -> None:
    told = {"house.webp": "ቤቴ፤ በስተቀኝ የእናቴ በር።"}
    package = sealed(attachments={"house.webp": b"RIFF....WEBP", "b.mid": b"MThd"}, attachments_told=told)
    _folder, inside = unzipped(package.data)
    crate = inside["data/ro-crate-metadata.json"]
    assert '"image/webp"' in crate.decode().replace(" ", "")
    assert '"audio/midi"' in crate.decode().replace(" ", "")
    said = described(json.loads(crate))
    assert {name: said[name] for name in said if name.startswith("attachments/")} == {
        "attachments/house.webp": told["house.webp"]
    }
    assert (
        described({"@graph": [1, {"@id": "a"}, {"@id": [], "description": "x"}, {"@id": "b", "description": 3}]}) == {}
    )
