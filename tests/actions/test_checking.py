"""Checking a piece: who asks is not overtaken by somebody else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.actions.scene import DOHA, Player, publish
from tests.endpoint.scene import Press


def test_the_send_page_gets_its_answer_while_the_writing_page_asks_again_and_again(
    press: Press, writer: Player
) -> None:
    brief = publish(press)
    writer.sync()
    piece = writer.begin(brief, DOHA * 200)
    askers = ["seal", *(f"page {number}" for number in range(6))]
    with ThreadPoolExecutor(len(askers)) as pool:
        asked = [pool.submit(writer.checker.check_piece, writer.workplace, piece, asker) for asker in askers]
        texts = {one.result(timeout=60).text for one in asked}
    assert texts == {DOHA * 200}
