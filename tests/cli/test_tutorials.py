"""``tutorial``: a question is answered, wrongly and rightly; the right answer makes its step done."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Ask
from writerdesk.actions import tutorials
from writerdesk.actions.workplace import Workplace


def test_a_right_answer_makes_its_step_done(ask: Ask) -> None:
    assert ask("tutorial", "answer", "pay-rule", 2, "150.00", status=1)["right"] is False
    assert [step["done"] for step in ask("tutorial", "show", "pay-rule")["steps"]] == [False] * 5
    assert ask("tutorial", "answer", "pay-rule", 2, "135.00")["right"] is True
    assert [step["done"] for step in ask("tutorial", "show", "pay-rule")["steps"]] == [False, True, False, False, False]


def test_an_answer_that_is_not_offered_is_a_slip_of_the_command(ask: Ask, tmp_path: object) -> None:
    ask("tutorial", "answer", "pay-rule", 2, "1.00", status=2)
    ask("tutorial", "answer", "pay-rule", 9, "1.00", status=2)
    ask("tutorial", "answer", "appeal", 1, "1.00", status=2)
    with pytest.raises(LookupError):
        tutorials.answer(Workplace(tmp_path, {}), "appeal", 0, "1.00")  # type: ignore[arg-type]
