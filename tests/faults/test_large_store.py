"""Two servers on one PostgreSQL and one S3 store, all of which fail: nothing lost, nothing doubled, nothing corrupted.

Real processes; left out of the plain run (``-m faults``). Figures are printed with ``-rP``.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import random
import shutil
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.endpoint.large_store import LargeStore, database_of, large_store
from tests.endpoint.scene import Member, Press, Reply, open_press
from tests.endpoint.test_feed_order import check_order
from tests.endpoint.test_serving import process
from tests.faults.store_proxy import StoreProxy
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.status import count_all
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.packages.sealing import SealedPackage

pytestmark = pytest.mark.timeout(400)
PACKAGES, SENDERS, KILLS = 60, 4, 6


@pytest.fixture(scope="module")
def store() -> Iterator[LargeStore]:
    with large_store() as opened:
        yield opened


@pytest.fixture(scope="module")
def s3(store: LargeStore) -> Iterator[StoreProxy]:
    """The store as the endpoint reaches it in this file."""
    with StoreProxy(store.s3) as proxy, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", proxy.url)
        yield proxy


@pytest.fixture
def good_s3(s3: StoreProxy) -> Iterator[StoreProxy]:
    s3.plan, s3.modes = (lambda _method, _path: "pass"), {}
    yield s3
    s3.plan = lambda _method, _path: "pass"


@pytest.fixture(scope="module")
def addresses(store: LargeStore) -> StoreAddresses:
    return store.new()


@pytest.fixture(scope="module")
def house(s3: StoreProxy, addresses: StoreAddresses, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else", addresses)
    yield made
    made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    return house.second("Kalakriti")


@pytest.fixture
def replica(press: Press, tmp_path: Path) -> Path:
    """The folder of a second server: the keys and the addresses."""
    return shutil.copytree(press.folder, tmp_path / "replica", ignore=shutil.ignore_patterns("incoming"))


def check_all(press: Press, writer: Member, sealed: list[SealedPackage]) -> None:
    """Lost 0, doubled 0, corrupted 0: rows, receipts in the feed, the audit and the bytes themselves."""
    counted = count_all(press.folder, press.vendor.vendor)
    assert counted["packages"] == counted["pieces"] == len(sealed)
    told = [item["id"] for item in writer.feed() if item["kind"] == "receipt"]
    assert sorted(told) == sorted(one.uuid for one in sealed)
    for one in sealed:
        assert writer.ask("GET", f"/v1/packages/{one.uuid}/content").body == one.data
        assert writer.ask("GET", f"/v1/packages/{one.uuid}").json["sha256"] == hashlib.sha256(one.data).hexdigest()


def packages(writer: Member, brief: str, number: int) -> list[SealedPackage]:
    """Valid packages of pieces of their own, from one to some hundred kilobytes."""
    noise = random.Random(5)
    words = (" ".join(uuid.UUID(int=noise.getrandbits(128)).hex for _ in range(at * at)) for at in range(1, number + 1))
    return [
        writer.seal(str(uuid.UUID(int=noise.getrandbits(128), version=4)), brief, text=text + "\n") for text in words
    ]


class Door:
    """A server that is killed and started again, and where it is now."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.folder, self.more, self.url, self.kills = folder, more, "", 0
        self._up, self._end = threading.Event(), threading.Event()
        self._next, self._gone = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        assert self._up.wait(60)

    def _run(self) -> None:
        while not self._end.is_set():
            # One that finds no database ends with a sentence, and is started again.
            with contextlib.suppress(AssertionError):
                with process(self.folder, 0, *self.more) as (_serving, self.url):
                    self._up.set()
                    self._next.wait()
                    self._next.clear()
                self._gone.set()

    def kill(self) -> None:
        self.kills += 1
        self._gone.clear()
        self._next.set()
        assert self._gone.wait(60)

    def answers(self) -> str:
        """Where the server is, as soon as it takes a call: it may have been killed a moment ago."""
        for _ in range(600):
            address = urlsplit(self.url)
            with contextlib.suppress(OSError):
                socket.create_connection((address.hostname, address.port)).close()
                return self.url
            time.sleep(0.1)
        raise AssertionError(self.url)

    def stop(self) -> None:
        self._end.set()
        self._next.set()
        self._thread.join()


def deliver(writer: Member, sealed: SealedPackage, doors: list[Door]) -> int:
    """Send a package to one door after the other, as a desk does, until its receipt is here; how many attempts."""
    expected = hashlib.sha256(sealed.data).hexdigest()
    for attempt in count(1):
        to = Member(doors[attempt % 2].url, writer.vendor, writer.person, writer.role, writer.token, writer.key)
        try:
            reply = to.put(sealed)
        except (OSError, http.client.HTTPException):
            reply = Reply(0, {}, b"")
        if reply.status in {200, 201}:
            assert (reply.json["id"], reply.json["sha256"]) == (sealed.uuid, expected)
            return attempt
        assert reply.status in {0, 429, 503}, (reply.status, reply.body)
        time.sleep(0.2)
    raise AssertionError


def test_servers_database_and_bytes_fail_while_two_serve(
    press: Press, replica: Path, store: LargeStore, good_s3: StoreProxy
) -> None:
    brief = press.publish(("work.pieces", str(PACKAGES)))
    writer = press.enrol()
    sealed = packages(writer, brief, PACKAGES)
    chance = random.Random(13)
    modes = ["pass"] * 12 + ["slow:0.3", "down", "gone", "lose", "spoil"]
    doors = [Door(press.folder), Door(replica, "--replica")]
    finished = threading.Event()

    def break_things() -> int:
        for step in range(KILLS):
            if finished.wait(1):
                break
            doors[step % 2].kill()
            if step % 3 == 2:
                store.crash()
                store.restart()
        return doors[0].kills + doors[1].kills

    try:
        good_s3.plan = lambda _method, path: chance.choice(modes) if path.startswith("/press") else "pass"
        with ThreadPoolExecutor(SENDERS + 1) as pool:
            breaking = pool.submit(break_things)
            attempts = list(pool.map(lambda one: deliver(writer, one, doors), sealed))
            finished.set()
            kills = breaking.result()
        good_s3.plan = lambda _method, _path: "pass"
        writer.url = doors[1].answers()
        check_all(press, writer, sealed)
    finally:
        for door in doors:
            door.stop()
    assert kills >= 2
    figures = f"lost 0 doubled 0 corrupted 0 attempts {sum(attempts)} kills {kills} store {good_s3.modes}"
    print(f"packages {len(sealed)} {figures}")  # noqa: T201


def test_a_database_that_ends_inside_a_transaction(
    press: Press, store: LargeStore, addresses: StoreAddresses, good_s3: StoreProxy
) -> None:
    writer, brief = press.enrol(), press.publish(("work.pieces", "3"))
    sealed = packages(writer, brief, 3)
    for one in sealed:
        with ThreadPoolExecutor(1) as pool:
            with store.superuser(database_of(addresses)) as other, other.transaction():
                other.execute("SELECT 1 FROM vendors WHERE id = %s FOR UPDATE", [press.vendor.vendor])
                sending = pool.submit(writer.put, one)
                while not other.execute("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'").fetchone():
                    assert not sending.done()
                store.crash()
                with pytest.raises(psycopg.OperationalError):
                    other.execute("SELECT 1")
            assert sending.result().status == 503
        assert writer.put(one).status == 503  # it is away, and that is said at once
        store.restart()
        assert [writer.put(one).status for _ in range(2)] == [201, 200]
    check_all(press, writer, sealed)


@pytest.mark.parametrize("mode", ["lose", "spoil", "down", "gone"])
def test_bytes_that_the_store_did_not_take_get_no_receipt(press: Press, good_s3: StoreProxy, mode: str) -> None:
    writer, brief = press.enrol(), press.publish()
    (sealed,) = packages(writer, brief, 1)
    good_s3.plan = lambda method, _path: mode if method == "PUT" else "pass"
    refused = writer.put(sealed)
    assert (refused.status, refused.headers["retry-after"]) == (503, "10")
    assert refused.json["code"] == ("disk/lost-write" if mode in {"lose", "spoil"} else "disk/away")
    assert writer.ask("GET", f"/v1/packages/{sealed.uuid}").status == 404
    assert count_all(press.folder, press.vendor.vendor)["packages"] == 0
    once = iter([mode])
    good_s3.plan = lambda method, _path: next(once, "pass") if method == "PUT" else "pass"
    assert writer.put(sealed).status == 201  # what happens once is tried again by the endpoint itself
    check_all(press, writer, [sealed])


def test_a_slow_store_holds_nobody_else_up(press: Press, good_s3: StoreProxy) -> None:
    writer, brief = press.enrol(), press.publish(("work.pieces", "2"))
    slow, quick = packages(writer, brief, 2)
    name, reached = hashlib.sha256(slow.data).hexdigest(), threading.Event()

    def plan(method: str, path: str) -> str:
        if method != "PUT" or not path.endswith(name):
            return "pass"
        reached.set()
        return "slow:3"

    good_s3.plan = plan
    with ThreadPoolExecutor(1) as pool:
        sending = pool.submit(writer.put, slow)
        assert reached.wait(20)
        assert writer.put(quick).status == 201
        assert not sending.done()
        assert sending.result().status == 201
    check_all(press, writer, [slow, quick])


def test_a_reader_misses_nothing_of_two_servers(press: Press, replica: Path) -> None:
    with ServerThread(replica) as second:
        assert check_order(press, [press.url, second.url], 12) == 96


def test_secrets_are_not_told(press: Press, replica: Path) -> None:
    """Neither the database's address nor the store's secret is in an answer, in the status or in what a server says."""
    with process(replica, 0, "--replica") as (serving, url):
        Member(url, "", "", "", "x.y", press.enrol().key).ask("GET", "/ready")
        serving.terminate()
        said = "".join(serving.communicate())
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in said + json.dumps(count_all(press.folder))
    assert "postgres" not in said
