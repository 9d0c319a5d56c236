"""The main job on sticks alone, at a vendor on PostgreSQL and S3 with two folders that each take what comes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest

from tests.actions import conftest as people
from tests.actions.conftest import Join
from tests.actions.scene import DOHA, Player, publish
from tests.actions.test_courier import test_the_main_job_on_a_stick as test_there_and_back  # noqa: F401
from tests.endpoint.large_store import large_store
from tests.endpoint.scene import Press, open_press
from writerdesk.actions import review
from writerdesk.actions.courier import export_courier, import_courier
from writerdesk.actions.ledger import ledger
from writerdesk.endpoint.auditing import export_audit
from writerdesk.endpoint.courier import CourierTaken
from writerdesk.endpoint.courier import import_courier as take_courier
from writerdesk.endpoint.status import count_all
from writerdesk.errors import Declined

pytestmark = pytest.mark.timeout(300)
checker, joins = people.checker, people.joins


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    with large_store() as store:
        made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else", store.new())
        yield made
        made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    return house.second("Kalakriti")


def test_from_the_brief_to_the_amount_due_without_a_network(press: Press, joins: Join, tmp_path: Path) -> None:
    """Each stick is taken in twice, at one folder and at the other; the second time changes nothing."""
    writer, lead = joins("writer", "Asha"), joins("lead", "Meera")
    brief = publish(press)
    other = shutil.copytree(press.folder, tmp_path / "other", ignore=shutil.ignore_patterns("incoming"))
    folders = cycle([(press.folder, other), (other, press.folder)])

    def carry(player: Player) -> CourierTaken:
        out, back = tmp_path / "out.wdcourier", tmp_path / "back.wdcourier"
        made = export_courier(player.workplace, out, player.desk_id)
        assert (made.left, made.errors) == (0, [])
        first, second = next(folders)
        taken = take_courier(first, out.read_bytes(), back)
        before = count_all(press.folder, press.vendor.vendor)
        again = take_courier(second, out.read_bytes(), tmp_path / "again.wdcourier")
        assert (again.packages, again.events, again.new) == (taken.packages, taken.events, 0)
        assert count_all(press.folder, press.vendor.vendor) == before
        done = import_courier(player.workplace, back)
        assert (done.refused, done.waiting, done.errors) == (0, 0, [])
        assert import_courier(player.workplace, tmp_path / "again.wdcourier").delivered == 0
        return taken

    with writer.offline(), lead.offline():
        carry(writer)
        piece = writer.begin(brief)
        sealed = writer.seal(piece)
        assert (carry(writer).new, writer.state(piece)) == (2, "RECEIVED")
        carry(lead)
        with pytest.raises(Declined, match="review/waits"):
            review.claim(lead.workplace, sealed.uuid, lead.desk_id)
        carry(lead)
        assert review.review_page(lead.workplace, sealed.uuid).text == DOHA
        for criterion in review.review_page(lead.workplace, sealed.uuid).rubric:
            review.score(lead.workplace, sealed.uuid, criterion.id, str(criterion.scale[-1].value), "सुनने में ठीक।")
        review.decide(lead.workplace, sealed.uuid, "accept")
        carry(lead)
        carry(writer)
    assert writer.state(piece) in {"ACCEPTED", "PAY_DUE"}
    (row,) = [one for one in ledger(writer.workplace) if one.piece == piece]
    assert row.due is not None
    counted = count_all(press.folder, press.vendor.vendor)
    assert (counted["packages"], counted["pieces"]) == (1, 1)
    assert export_audit(press.folder, press.vendor.vendor).whole
