"""brief new: commented TOML that can be published as it stands."""

import tomllib
from typing import Any, get_args

import pytest

from tests.briefs.samples import KEY, NOW, VENDOR
from writerdesk.briefs.brief_file import read_brief_file, sign_brief
from writerdesk.briefs.check import check_brief
from writerdesk.briefs.documents import Kind
from writerdesk.briefs.template import new_brief_toml
from writerdesk.errors import Usage


def built(*settings: tuple[str, str]) -> dict[str, Any]:
    text = new_brief_toml("sw", "poem", "Soko", settings, NOW)
    assert [fault for fault in check_brief(text.encode()) if fault.severity == "error"] == []
    return tomllib.loads(text)


@pytest.mark.parametrize("kind", get_args(Kind))
@pytest.mark.parametrize("language", ["hi", "ur-Arab", "km-Khmr", "qu", "zh-yue"])
def test_every_new_brief_can_be_published_as_it_stands(kind: str, language: str) -> None:
    text = new_brief_toml(language, kind, 'शीर्षक «title» "quoted"', now=NOW)
    assert check_brief(text.encode()) == []
    read = read_brief_file(sign_brief(text.encode(), KEY), VENDOR, NOW)
    assert (read.brief.work.kind, read.brief.tag, read.brief.title) == (kind, language, 'शीर्षक «title» "quoted"')


def test_it_has_no_hard_limit_and_no_encryption() -> None:
    document = built()
    assert {length["strength"] for length in document["limits"]["length"]} == {"advisory"}
    assert "encryption_key" not in document["privacy"]


def test_each_has_an_id_of_its_own() -> None:
    assert built()["identity"]["brief_id"] != built()["identity"]["brief_id"]


def test_it_is_written_for_people() -> None:
    text = new_brief_toml("sw", "poem", "Soko", (), NOW)
    assert sum("#" in line for line in text.splitlines()) > 40


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("work.pieces", "3", 3),
        ("pay.rates.0.amount", '"55.50"', "55.50"),
        ("limits.length.0.strength", '"hard"', "hard"),
        ("limits.length", '[{"unit": "lines", "min": 2, "max": 4, "strength": "hard"}]', None),
        ("language.dialects", '["Kimvita", "Kiunguja"]', ["Kimvita", "Kiunguja"]),
        ("identity.client_class", '"internal"', "internal"),
        ("work.form_params", '{"syllables": 8, "refrain": true}', {"syllables": 8, "refrain": True}),
        ("limits.cast", '{"min": 2, "max": 5, "strength": "advisory"}', {"min": 2, "max": 5, "strength": "advisory"}),
        ("privacy.journal", "true", True),
        ("work.form_params.metre", '"16"', "16"),
    ],
)
def test_fields_can_be_set(path: str, value: str, expected: Any) -> None:
    place: Any = built((path, value))
    for step in path.split("."):
        place = place[int(step)] if step.isdecimal() else place[step]
    assert place == (expected if expected is not None else [{"unit": "lines", "min": 2, "max": 4, "strength": "hard"}])


def test_a_row_can_be_added_and_a_field_taken_out() -> None:
    document = built(("pay.rates.1", '{"expertise": "published", "amount": "60"}'), ("work.pieces", "null"))
    assert document["pay"]["rates"][1]["amount"] == "60"
    assert "pieces" not in document["work"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("work.pieces", "three"),
        ("", "1"),
        ("work..pieces", "1"),
        ("pay.rates.7.amount", '"1"'),
        ("pay.rates.x", '"1"'),
        ("work.kind.deeper", "1"),
        ("rubric.criteria.9", "{}"),
        ("pay.rates.1", "[]"),
        ("language.dialects", "[null]"),
        ("work.form_params", "[" * 2000),
    ],
)
def test_what_cannot_be_set_is_a_usage_error(path: str, value: str) -> None:
    with pytest.raises(Usage) as refused:
        new_brief_toml("sw", "poem", "Soko", [(path, value)], NOW)
    assert refused.value.code == "usage/set"


@pytest.mark.parametrize(
    ("language", "kind", "title", "code"),
    [
        ("not a tag", "poem", "T", "usage/language"),
        ("sw", "novel", "T", "usage/kind"),
        ("sw", "poem", "", "usage/title"),
        ("sw", "poem", "two\nlines", "usage/title"),
        ("sw", "poem", "x" * 201, "usage/title"),
    ],
)
def test_wrong_arguments_are_usage_errors(language: str, kind: str, title: str, code: str) -> None:
    with pytest.raises(Usage) as refused:
        new_brief_toml(language, kind, title)
    assert refused.value.code == code


def test_a_wrong_value_is_set_and_then_found_by_the_check() -> None:
    text = new_brief_toml("sw", "poem", "Soko", [("pay.currency", '"shilling"')], NOW)
    assert [fault.path for fault in check_brief(text.encode())] == ["pay.currency"]
