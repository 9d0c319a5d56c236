"""Versions of a brief compared field by field."""

from typing import Any

import pytest

from tests.briefs.samples import brief, values
from writerdesk.briefs.difference import diff_briefs


def changes(*edits: tuple[str, Any]) -> list[tuple[str, str, Any, Any]]:
    return [(c.path, c.kind, c.old, c.new) for c in diff_briefs(brief(), brief(*edits))]


def test_a_brief_does_not_differ_from_itself() -> None:
    assert diff_briefs(brief(), brief()) == []


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("pay.revision_round", "450.00", ("pay.revision_round", "changed", "300.00", "450.00")),
        ("time.grace_hours", 24, ("time.grace_hours", "changed", 72, 24)),
        ("language.region", None, ("language.region", "removed", "IN", None)),
        ("pay.bonus", "A book.", ("pay.bonus", "added", None, "A book.")),
        ("privacy.journal", True, ("privacy.journal", "changed", False, True)),
    ],
)  # fmt: skip
def test_one_field_is_one_change(path: str, value: Any, expected: tuple[str, str, Any, Any]) -> None:
    assert changes((path, value)) == [expected]


def test_one_criterion_less_is_one_removal() -> None:
    criteria = values()["rubric"]["criteria"]
    found = changes(("rubric.criteria", criteria[1:]))
    assert [(path, kind) for path, kind, _old, _new in found] == [("rubric.criteria.chhand", "removed")]


def test_a_changed_limit_is_named_by_its_place() -> None:
    assert changes(("limits.length.1.max", 50)) == [("limits.length.matras.max", "changed", 48, 50)]


def test_changes_come_in_the_order_of_the_document() -> None:
    found = changes(("time.grace_hours", 1), ("identity.version", 2), ("pay.currency", "NPR"))
    assert [path for path, *_rest in found] == ["identity.version", "pay.currency", "time.grace_hours"]


def test_every_group_can_show_a_change() -> None:
    texts = {
        "identity.title": "x", "language.register": "x", "work.theme": "x", "instructions.overview": "x",
        "tools.note": "x", "rubric.pass_rule": "x", "pay.payday": "x", "review.second_reader": "x",
        "qualification.retry": "x", "rights.credit": "x", "privacy.purpose": "x", "delivery.contact": "x",
    }  # fmt: skip
    assert {path for path, *_rest in changes(*texts.items())} == set(texts)
