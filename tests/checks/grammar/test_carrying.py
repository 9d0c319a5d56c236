"""What was said of a paragraph stays on its words while the paragraph is asked about again."""

from __future__ import annotations

import pytest

from writerdesk.checks.grammar.carrying import carried
from writerdesk.checks.grammar.client import Remark
from writerdesk.checks.grammar.watch import Question


def q(text: str) -> Question:
    return Question(text, "fr", spelling=False)


def on(text: str, words: str) -> Remark:
    start = text.index(words)
    return Remark(start, start + len(words), "R", "GRAMMAR", "grammar", "", ())


OLD = "Il sont là. Elle rit. Les enfant 😀 dort."


@pytest.mark.parametrize(
    ("new", "kept"),
    [
        ("Il sont là. Elle rit fort. Les enfant 😀 dort.", ["Il sont", "Les enfant", "dort"]),
        ("Il sont là. Elle rit. Les enfants 😀 dort.", ["Il sont", "dort"]),
        ("Ils sont là. Elle rit. Les enfant 😀 dort.", ["Les enfant", "dort"]),
        ("Il sont là. Elle rit. Les enfant 😀 dort. Non.", ["Il sont", "Les enfant", "dort"]),
        ("Il sont là. Elle rit. Les enfant 😀 dorts.", ["Il sont", "Les enfant"]),
        ("", []), ("Tout autre chose", []),
    ],
)  # fmt: skip
def test_remarks_stay_on_words_that_did_not_change(new: str, kept: list[str]) -> None:
    remarks = tuple(on(OLD, words) for words in ("Il sont", "Les enfant", "dort"))
    before, now = [q("a"), q(OLD), q("b")], [q("a"), q(new), q("b")]
    said = {q("a"): (), q(OLD): remarks, q("b"): ()}
    filled = carried(before, said, now, {q("a"): (), q(new): None, q("b"): ()})
    assert [new[one.start : one.end] for one in filled[q(new)] or ()] == kept


def test_an_answer_that_came_is_not_touched_and_a_new_paragraph_has_none() -> None:
    said = {q(OLD): (on(OLD, "dort"),)}
    assert carried([q(OLD)], said, [q("dort")], {q("dort"): ()}) == {q("dort"): ()}
    both = carried([q(OLD)], said, [q(OLD), q("dort")], {q(OLD): said[q(OLD)], q("dort"): None})
    assert both == {q(OLD): said[q(OLD)], q("dort"): None}
    other = Question(OLD + " Non.", "es", spelling=False)
    assert carried([q(OLD)], said, [other], {other: None}) == {other: None}
