"""Tutorials are played through at the practice desk, with the real parts and without a network.

Changes asked, twice, are played in ``test_practice``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from writerdesk.actions import tutorials
from writerdesk.actions.check import Checker
from writerdesk.actions.ledger import ledger
from writerdesk.actions.practice import PracticeDesk
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import piece_text, replace_text
from writerdesk.errors import Refused
from writerdesk.storage.places import DataFolder

pytestmark = pytest.mark.long

# what each step came to, as the table of states (facts 3.2) has it
STATES = {
    "first-brief": ["TAKEN", "DRAFT", "DRAFT", "CHANGES_ASKED", "CHANGES_ASKED", "PAY_DUE", "PAY_DUE"],
    "appeal": ["TAKEN", "DRAFT", "NOT_ACCEPTED", "NOT_ACCEPTED", "PAY_DUE", "PAY_DUE"],
    "critique": ["TAKEN", "DRAFT", "DRAFT", "DRAFT", "CHANGES_ASKED", "PAY_DUE", "PAY_DUE"],
    "pay-rule": ["", "", "", "", ""],
}


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workplace]:
    workplace = own_workplace(tmp_path_factory.mktemp("tutorials"))
    workplace.settings.set("interface.language", "sw")
    yield workplace
    workplace.close()


@pytest.fixture(scope="module")
def practice(person: Workplace) -> Iterator[PracticeDesk]:
    made = PracticeDesk(person)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checker]:
    with Checker(DataFolder(tmp_path_factory.mktemp("checks"))) as made:
        yield made


@pytest.mark.parametrize("name", STATES)
def test_a_tutorial_is_played_to_its_end(
    person: Workplace, practice: PracticeDesk, checker: Checker, name: str
) -> None:
    played = tutorials.play(person, practice, name, language="sw", checker=checker)
    assert [step.state for step in played] == STATES[name]
    shown = tutorials.show(person, name, "sw")
    assert all(step.done for step in shown.steps)
    if name == "pay-rule":
        assert shown.piece is None
        return
    account = next(row for row in ledger(person) if row.piece == shown.piece)
    assert account.due is not None
    assert float(account.due.amount) >= float(account.offered.amount)


def test_a_sample_piece_is_put_into_a_piece_that_was_begun(person: Workplace, practice: PracticeDesk) -> None:
    with pytest.raises(Refused, match="tutorial/unknown"):
        tutorials.show(person, "nothing")
    with pytest.raises(Refused, match="tutorial/not-begun"):
        tutorials.begin_with_draft(person, "pay-rule")
    desk, brief = tutorials.begin(practice, "changes-asked")
    piece = take(person, brief, desk)
    assert tutorials.begin_with_draft(person, "changes-asked") == piece
    assert piece_text(person, piece).startswith("Alfajiri ya sokoni")
    replace_text(person, piece, "Maneno yangu\n")
    assert tutorials.begin_with_draft(person, "changes-asked") == piece
    assert piece_text(person, piece) == "Maneno yangu\n"
    assert tutorials.tutorials("sw")[0].title == "Agizo lako la kwanza"
