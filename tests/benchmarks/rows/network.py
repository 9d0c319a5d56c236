"""N1 and N2: delivering over a link that dies, and how many packages a server takes."""

from __future__ import annotations

import http.client
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.timing import percentile
from tests.endpoint.large_store import LargeStore, large_store
from tests.endpoint.scene import Member, digest, open_press
from tests.endpoint.test_serving import process
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrolled
from writerdesk.endpoint.store_addresses import StoreAddresses
from writerdesk.packages.sealing import SealedPackage
from writerdesk.sync import outbox
from writerdesk.sync.client import EndpointClient
from writerdesk.sync.delivery import deliver

_LIFE = 150_000
_SIZE = 500_000
_SENDERS = 6
_PROCESSORS = 8
"""Servers that share a processor with each other, the database and the senders cannot be faster together."""
_ROOT = Path(__file__).resolve().parents[3]


@row("N1", "delivering 500 KB over connections that die after 150 KB on average", "≤ 5 connections, ≤ 1.6 × the bytes")
def dying_link(scale: Scale) -> Iterator[Case]:
    """Medians over deliveries; bytes are all that the desk sent, headers and repeats too."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        press = open_press(folder / "store")
        count = 3 if scale.quick else 40
        brief = press.publish(("work.pieces", str(count)))
        with FaultProxy(press.url) as proxy:
            writer = enrolled(press, folder / "desk", url=proxy.url)
            writer.sync()
            connections, sent = [], []
            for _ in range(count):
                size = _queue(writer, brief, chance)
                proxy.plan = lambda _number: f"cut:{int(chance.expovariate(1 / _LIFE)) + 1}"
                before = (len(proxy.modes), proxy.passed)
                _deliver(writer, proxy)
                connections.append(float(len(proxy.modes) - before[0]))
                sent.append((proxy.passed - before[1]) / size)
                proxy.plan = lambda _number: "pass"
            writer.desk.close()
        press.server.stop()
    most = f"at most {max(connections):.0f}"
    yield Case("connections", 5.0, statistics.median(connections), 1.0, unit="", absolute=True, note=most)
    yield Case("bytes by the package's size", 1.0, statistics.median(sent), 1.6, unit="")


def _queue(writer: DeskOf, brief: str, chance: random.Random) -> int:
    """A package of about 500 KB that does not deflate, alone in the outbox; its size."""
    sealed = writer.member.seal(writer.take(brief), brief, attachments={"page.jpg": chance.randbytes(_SIZE)})
    writer.sync()
    row = outbox.rows(writer.desk)[-1]
    writer.queue(sealed, row.piece)
    return sealed.size


def _deliver(writer: DeskOf, proxy: FaultProxy) -> None:
    while outbox.waiting(writer.desk):
        with EndpointClient(proxy.url, writer.token) as client:
            deliver(writer.desk, client, wish=True)


@row("N2", "packages taken by one server on PostgreSQL", "per server ≥ 0.8 × a bare Litestar handler's; p95 said")
def throughput(scale: Scale) -> Iterator[Case]:
    """Seconds a package, six senders; then two and four servers, judged where there are processors for them."""
    each = scale.size(120)
    with tempfile.TemporaryDirectory() as name, large_store() as store, ExitStack() as stack:
        folder = Path(name)
        bytes_folder = folder / "bytes"
        addresses = _on_disk(store, bytes_folder)
        press = open_press(folder / "store", "Kalakriti", addresses)
        stack.callback(press.server.stop)
        counts = (1,) if scale.quick else (1, 2, 4)
        rounds = 1 if scale.quick else 3
        brief = press.publish(("work.pieces", str(each * rounds * 4)))
        urls = [stack.enter_context(process(_copy(press.folder, folder / f"replica-{n}"), 0, "--replica"))[1]
                for n in range(max(counts))]  # fmt: skip
        bare = stack.enter_context(_bare(store, folder / "bare"))
        times: dict[str, list[list[float]]] = {"bare": [], **{str(n): [] for n in counts}}
        walls: dict[str, list[float]] = {name: [] for name in times}
        for _ in range(rounds):
            for what, doors in (("bare", [bare]), *((str(n), urls[:n]) for n in counts)):
                writer = press.enrol()
                packages = [writer.seal(_piece(), brief) for _ in range(each)]
                begun = time.perf_counter()
                times[what].append(_send(writer, packages, doors))
                walls[what].append((time.perf_counter() - begun) / each)
        medians = {name: statistics.median(found) for name, found in walls.items()}
        late = {name: percentile([one for many in found for one in many], 0.95) * 1000 for name, found in times.items()}
        several = "".join(f"; {n} servers {1 / medians[str(n)]:.0f}/s, p95 {late[str(n)]:.0f} ms" for n in counts[1:])
        note = f"{1 / medians['1']:.0f}/s, p95 {late['1']:.0f} ms, bare {late['bare']:.0f} ms{several}"
        yield Case("one server, seconds a package", medians["bare"], medians["1"], 1 / 0.8, note=note)
        if "4" in medians and (os.cpu_count() or 1) >= _PROCESSORS:
            yield Case("four servers against one", medians["1"], medians["4"], 1 / 2.5)


def _piece() -> str:
    return str(uuid.uuid4())


def _on_disk(store: LargeStore, folder: Path) -> StoreAddresses:
    folder.mkdir()
    return StoreAddresses(store.new().database, folder.as_uri())


def _copy(folder: Path, to: Path) -> Path:
    return shutil.copytree(folder, to, ignore=shutil.ignore_patterns("incoming"))


@contextmanager
def _bare(store: LargeStore, folder: Path) -> Iterator[str]:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.benchmarks.bare_endpoint", store.new().database, str(folder)]
    serving = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT)
    try:
        assert serving.stdout is not None
        yield json.loads(serving.stdout.readline())["listening"]
    finally:
        serving.kill()
        serving.communicate()


def _send(writer: Member, packages: Sequence[SealedPackage], urls: Sequence[str]) -> list[float]:
    """Seconds that each package took; every sender keeps one connection, to one of the servers."""
    waiting, taken, lock = list(packages), list[float](), threading.Lock()

    def send(url: str) -> None:
        connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=60)
        while True:
            with lock:
                if not waiting:
                    break
                one = waiting.pop()
            begun = time.perf_counter()
            connection.request("PUT", f"/v1/packages/{one.uuid}", one.data, {**writer.bearer, **digest(one.data)})
            answer = connection.getresponse()
            said = answer.read()
            if answer.status != 201:
                raise RuntimeError(said)
            with lock:
                taken.append(time.perf_counter() - begun)
        connection.close()

    threads = [threading.Thread(target=send, args=(urls[n % len(urls)],)) for n in range(_SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(taken) != len(packages):
        raise RuntimeError("Not every package was taken.")
    return taken
