"""A program that is killed while somebody types loses at most a quarter of a second, and never harms the desk."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.faults.killing import killed_once
from writerdesk.actions.workplace import own_workplace
from writerdesk.actions.write import new_piece

PROMISE = 0.25

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.mark.parametrize("busy", [False, True], ids=["quiet", "mid-fold and mid-checkpoint"])
@pytest.mark.parametrize(("window", "kills"), [(False, 6), (True, 3)], ids=["piece type", "window"])
def test_every_kill_costs_a_quarter_of_a_second_at_most(tmp_path: Path, window: bool, kills: int, busy: bool) -> None:
    workplace = own_workplace(tmp_path)
    piece = new_piece(workplace, title="t", language="ta", kind="story")
    workplace.settings.set("setup.finished", True)
    chance = random.Random()
    losses = [killed_once(workplace, piece, chance, window=window, busy=busy) for _ in range(kills)]
    workplace.close()
    assert max(loss.seconds for loss in losses) <= PROMISE, losses
