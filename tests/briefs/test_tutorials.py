"""What the questions of a tutorial ask is what the pay rule says; who appeals is heard."""

import pytest

from writerdesk.actions.tutorials import asked, sample_of
from writerdesk.briefs.tutorials import list_tutorials, load_tutorial

# reckoned by hand from the brief: 45.00 an hour, 60.00 for who has published; 90 minutes, at most 180; 15.00 a round
BY_HAND = ["67.50", "135.00", "105.00", "90.00", "25.00"]


def test_the_right_answers_are_those_of_the_pay_rule() -> None:
    tutorial = load_tutorial("pay-rule")
    brief = sample_of(tutorial)
    assert [asked(step, brief).amount for step in tutorial.steps] == BY_HAND
    assert [[one.amount for one in step.answers if one.right] for step in tutorial.steps] == [[one] for one in BY_HAND]
    assert all(len({one.amount for one in step.answers}) == len(step.answers) > 1 for step in tutorial.steps)


@pytest.mark.parametrize("tutorial", list_tutorials(), ids=lambda tutorial: tutorial.id)
def test_a_refusal_has_a_reason_and_another_reader(tutorial: object) -> None:
    one = load_tutorial(tutorial.id)  # type: ignore[attr-defined]
    refused = [turn for turn in one.rounds if turn.verdict == "not-accepted"]
    assert all(turn.reason and turn.clause for turn in refused)
    assert (one.appeal is not None) is bool(refused) is any(step.action == "appeal" for step in one.steps)
