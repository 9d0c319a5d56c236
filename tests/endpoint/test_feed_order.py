"""Eight writers at once, and a reader who goes on from its cursor meanwhile: nothing is missed, nothing comes twice."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle

import pytest

from tests.endpoint.scene import Member, Press

WRITERS = 8


@pytest.fixture
def doors(press: Press) -> list[str]:
    """Where the endpoint is reached."""
    return [press.url]


def follow(reader: Member, done: threading.Event) -> list[int]:
    """The places of all items, as a desk asks for them: page by page, each from the end of the last."""
    seen: list[int] = []
    while True:
        last = done.is_set()
        page = reader.ask("GET", f"/v1/feed?after={seen[-1] if seen else 0}&limit=7").json
        seen += [item["seq"] for item in page["items"]]
        if last and not page["items"]:
            return seen


def check_order(press: Press, doors: list[str], each: int) -> int:
    """Eight writers take ``each`` pieces through the doors while a lead reads; how many events there were."""
    brief = press.publish(("work.pieces", str(each)))
    lead, writers = press.enrol("lead", "Meera"), [press.enrol(name=f"W{number}") for number in range(WRITERS)]
    done, starting = threading.Event(), threading.Barrier(WRITERS)

    def write(writer: Member, door: str) -> list[str]:
        writer.url = door
        starting.wait()
        return [writer.take(brief) for _ in range(each)]

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        following = pool.submit(follow, lead, done)
        try:
            taken = [pool.submit(write, *pair) for pair in zip(writers, cycle(doors), strict=False)]
            pieces = {piece for one in taken for piece in one.result()}
        finally:
            done.set()
        seen = following.result()
    assert len(pieces) == WRITERS * each
    # The brief came first; each TAKEN is one item, and nothing else happened at this vendor.
    assert seen == list(range(1, len(pieces) + 2))
    assert seen == [item["seq"] for item in lead.feed()]
    return len(pieces)


def test_a_reader_misses_nothing_while_eight_write(press: Press, doors: list[str]) -> None:
    assert check_order(press, doors, 3) == 24
