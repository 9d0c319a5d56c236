"""Packages through every fault of a network, a clock, a disk and a process; and the table of what became of them.

``python -m tests.faults.table [--packages N] [--kills K] [--only WORD]`` prints it; exit 1 when anything was lost,
doubled or corrupted. The links are loopback at twenty times the speed that their name says.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from tests.endpoint.scene import Press
from tests.endpoint.test_serving import process
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrolled
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.storage.desk import Desk
from writerdesk.sync import outbox

FASTER = 20
SIZES = (1_000, 5_000, 20_000, 80_000)
LINKS = {"5 kB/s, dies every 30 s": (5_000, 30), "20 kB/s, dies every 60 s": (20_000, 60), "200 kB/s": (200_000, 3600)}
_SEND = """
import sys
from pathlib import Path
from writerdesk.storage.desk import Desk
from writerdesk.sync.desk_sync import sync_desk
desk = Desk.open(Path(sys.argv[1]))
print(sync_desk(desk, sys.stdin.read(), seconds=10).waiting)
desk.close()
"""


@dataclass
class Outcome:
    """What one fault did to its packages; ``attempts`` by the outbox, ``sent`` in bytes by the proxy."""

    fault: str
    packages: int
    lost: int
    doubled: int
    corrupted: int
    attempts: int
    sent: int
    size: int
    seconds: float

    @property
    def good(self) -> bool:
        return (self.lost, self.doubled, self.corrupted) == (0, 0, 0)

    def line(self) -> str:
        each = max(self.packages, 1)
        return (
            f"{self.fault:34} {self.packages:8} {self.lost:5} {self.doubled:7} {self.corrupted:9}"
            f" {self.attempts / each:9.2f} {self.sent / max(self.size, 1):10.2f} {self.seconds:8.1f}"
        )


HEAD = f"{'fault':34} packages  lost doubled corrupted tries/pkg bytes/size  seconds"


@dataclass
class Scene:
    """A vendor served by a process, a proxy before it, and one desk with packages to send."""

    folder: Path
    press: Press
    proxy: FaultProxy
    serving: subprocess.Popen[str]
    writer: DeskOf
    chance: random.Random = field(default_factory=lambda: random.Random(5))

    def plan(self, *modes: str) -> None:
        """These modes for the connections to come, one after the other, then none."""
        queue = list(modes)
        self.proxy.plan = lambda _number: queue.pop(0) if queue else "pass"

    def settle(self, most: int = 400, seconds: float = 10.0) -> None:
        """Sync until nothing waits."""
        for _ in range(most):
            if self.writer.sync(seconds=seconds).waiting == 0:
                return

    def again(self) -> None:
        """Kill the server and start it anew."""
        self.serving.kill()
        self.serving.wait()
        self.serving = self.start()
        self.proxy.aim(_url(self.serving))

    def start(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "writerdesk", "endpoint", "serve", str(self.press.folder)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def sender(self) -> subprocess.Popen[str]:
        """Another program on the same desk, that sends once."""
        return subprocess.Popen(
            [sys.executable, "-c", _SEND, str(self.writer.desk.folder)], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip


def _url(serving: subprocess.Popen[str]) -> str:
    assert serving.stdout is not None
    return str(json.loads(serving.stdout.readline())["listening"])


@contextmanager
def scene(folder: Path, packages: int, sizes: tuple[int, ...] = SIZES) -> Iterator[Scene]:
    """Everything sealed and nothing sent."""
    vendor = init_vendor(folder / "store", "Kalakriti")
    with ServerThread(folder / "store") as server:
        press = Press(folder / "store", vendor, server)
        brief = press.publish(("work.pieces", str(packages)))
        writer = enrolled(press, folder / "desk")
        taken = [writer.take(brief) for _ in range(packages)]
        writer.sync()
    noise = random.Random(packages)
    for piece, size in zip(taken, itertools.cycle(sizes), strict=False):
        words = " ".join(f"{noise.getrandbits(64):016x}" for _ in range(size // 10 + 1))
        writer.seal(piece, brief, text=words + "\n")
    with process(folder / "store") as (serving, url), FaultProxy(url) as proxy:
        made = Scene(folder, press, proxy, serving, writer)
        writer.desk.set_fact("url", proxy.url)
        writer.member.url = url
        try:
            yield made
        finally:
            made.writer.desk.close()
            if made.serving is not serving:
                made.serving.kill()
                made.serving.communicate()


def judged(made: Scene, fault: str, seconds: float) -> Outcome:
    """Look at both sides: is each package there, once, as it was sealed?"""
    made.proxy.plan = lambda _number: "pass"
    made.writer.member.url = made.proxy.url
    packages = [row for row in outbox.rows(made.writer.desk) if row.kind == "package"]
    told = [item["id"] for item in made.writer.member.feed() if item["kind"] == "receipt"]
    lost = corrupted = size = 0
    for row in packages:
        kept = made.writer.member.ask("GET", f"/v1/packages/{row.uuid}/content")
        data = (made.writer.desk.folder / (row.file or "")).read_bytes()
        size += len(data)
        receipt = json.loads(row.receipt or "{}")
        lost += kept.status != 200 or (receipt.get("id"), receipt.get("sha256")) != (row.uuid, row.sha256)
        corrupted += kept.status == 200 and kept.body != data
    return Outcome(
        fault, len(packages), lost, len(told) - len(set(told)), corrupted, sum(row.attempts for row in packages),
        made.proxy.passed, size, seconds,
    )  # fmt: skip


def cuts_at_places(made: Scene) -> None:
    """RST at byte 0, 1, 64 Ki, one before the end, and after exponentially many bytes."""
    last = max((made.writer.desk.folder / (row.file or "x")).stat().st_size for row in _packages(made))
    places = (0, 1, 65_536, last - 1)
    lives = [*places, *(int(made.chance.expovariate(1 / mean)) for mean in (2_000, 15_000, 60_000) for _ in range(12))]
    made.plan(*(f"cut:{place}" for place in lives))
    made.settle()


def answers_lost(made: Scene) -> None:
    """Committed, and the answer never came: twice of three times."""
    made.proxy.plan = lambda _number: made.chance.choice(["link:9000000:40000", "lost", "lost"])
    made.settle()


def holes_and_drips(made: Scene) -> None:
    """Nothing comes back, or one byte now and then."""
    made.plan("hole", "drip", "hole", "drip")
    for _ in range(4):
        made.writer.sync(seconds=0.4)
    made.settle()


def portals_and_proxies(made: Scene) -> None:
    """Login pages, 407, 502, 503 with Retry-After in seconds and as a date."""
    made.writer.clock[:] = [datetime.now(UTC)]
    later = (made.writer.now() + timedelta(seconds=60)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    for mode in ("portal302", "portal200", "status:407", "status:502", "status:511", "status:503:Retry-After: 2",
                 f"status:503:Retry-After: {later}"):  # fmt: skip
        made.plan(*[mode] * 3)
        made.writer.sync()
        made.writer.clock[:] = [made.writer.now() + timedelta(minutes=2)]
    made.settle()


def clocks_jump(made: Scene) -> None:
    """Ten years back, a day on, an hour to and fro, with a fault at each."""
    for jump in (timedelta(days=-3650), timedelta(days=1), timedelta(hours=1), timedelta(hours=-1), timedelta(0)):
        made.writer.clock[:] = [datetime.now(UTC) + jump]
        made.plan("cut:900", "lost", "status:500")
        made.writer.sync(once=False)
    made.writer.clock.clear()
    made.settle()


def desk_restored(made: Scene) -> None:
    """The desk's database is last week's: it sends again what has arrived long ago."""
    file = made.writer.desk.folder / "desk.sqlite3"
    copy = made.folder / "last-week.sqlite3"
    made.writer.desk.close()
    shutil.copy(file, copy)
    made.writer.desk = Desk.open(file.parent)
    made.plan("cut:9000", "pass", "lost")
    made.settle()
    made.writer.desk.close()
    for left in file.parent.glob("desk.sqlite3*"):
        left.unlink()
    shutil.copy(copy, file)
    made.writer.desk = Desk.open(file.parent)
    made.settle()


def two_programs(made: Scene, times: int = 3) -> None:
    """Two programs send the same desk at the same time, on a bad link."""
    for _ in range(times):
        made.proxy.plan = lambda _number: made.chance.choice(["link:9000000:40000", "cut:3000", "lost"])
        both = [made.sender() for _ in range(2)]
        for one in both:
            one.communicate(made.writer.token)
    made.proxy.plan = lambda _number: "pass"
    made.settle()


def sleep_in_the_middle(made: Scene) -> None:
    """The sending program stands still in mid-upload, longer than its deadline, and goes on."""
    made.proxy.plan = lambda _number: "link:60000:10000000"
    one = made.sender()
    assert one.stdin is not None
    one.stdin.write(made.writer.token)
    one.stdin.close()
    _until(lambda: made.proxy.passed > 3_000 or one.poll() is not None)
    one.send_signal(signal.SIGSTOP)
    made.again()
    one.send_signal(signal.SIGCONT)
    made.proxy.plan = lambda _number: "pass"
    one.wait()
    made.settle()


def kills(made: Scene, number: int) -> None:
    """SIGKILL of the sending program and of the server, at random moments, in turn."""
    for kill in range(number):
        made.proxy.plan = lambda _number: "link:400000:100000000"
        one = made.sender()
        assert one.stdin is not None
        one.stdin.write(made.writer.token)
        one.stdin.close()
        wanted = made.proxy.passed + made.chance.randrange(1, 40_000)
        _until(lambda wanted=wanted, one=one: made.proxy.passed > wanted or one.poll() is not None)  # type: ignore[misc]
        if kill % 3 == 2:
            made.again()
        one.kill()
        one.wait()
    made.proxy.plan = lambda _number: "pass"
    made.settle()


def link(made: Scene, rate: int, life: int) -> None:
    """A link with so many bytes a second, whose connections live so many seconds on average."""
    made.proxy.plan = lambda _number: f"link:{rate * FASTER}:{int(made.chance.expovariate(1 / (rate * life))) + 1}"
    made.settle(seconds=60)


def _packages(made: Scene) -> list[outbox.OutboxRow]:
    return [row for row in outbox.rows(made.writer.desk) if row.kind == "package"]


def _until(done: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        time.sleep(0.002)


FAULTS: dict[str, Callable[[Scene], None]] = {
    "cut at places and at random": cuts_at_places,
    "answer lost after the commit": answers_lost,
    "black hole, drip": holes_and_drips,
    "portals, 407, 502, 503": portals_and_proxies,
    "clock -10 years, +1 day, ±1 hour": clocks_jump,
    "desk restored from last week": desk_restored,
    "two programs on one desk": two_programs,
    "asleep in the middle, new server": sleep_in_the_middle,
}


def measured(fault: str, work: Callable[[Scene], None], packages: int, sizes: tuple[int, ...] = SIZES) -> Outcome:
    """One line of the table, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder, scene(Path(folder), packages, sizes) as made:
        begun = time.monotonic()
        work(made)
        return judged(made, fault, time.monotonic() - begun)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--packages", type=int, default=40)
    parser.add_argument("--kills", type=int, default=52)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    works: list[tuple[str, Callable[[Scene], None], int, tuple[int, ...]]]
    works = [(fault, work, asked.packages, SIZES) for fault, work in FAULTS.items()]
    several = f"{asked.kills} kills of client and server"
    works.append((several, partial(kills, number=asked.kills), max(asked.packages, 150), SIZES))
    for name, (rate, life) in LINKS.items():
        for size in (5_000, 50_000, 500_000):
            over = partial(link, rate=rate, life=life)
            works.append((f"{size // 1000} KB, {name}", over, 4, (size,)))
    print(HEAD)  # noqa: T201
    good = True
    for fault, work, packages, sizes in works:
        if asked.only in fault:
            # A black hole holds a package as long as the slowest link might need for it: small ones tell as much.
            outcome = measured(fault, work, packages, (1_000,) if work is holes_and_drips else sizes)
            good = good and outcome.good
            print(outcome.line(), flush=True)  # noqa: T201
    return 0 if good else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
