"""D2: a release of 100,000 accepted pieces out of their store, beside reading, hashing and writing the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.frame import Case, Scale, row
from tests.benchmarks.full_store import Plan, fill_store
from writerdesk.actions.release import build_dataset

_PIECES, _QUICK = 100_000, 500
_PEAK = """
import resource, sys
from itertools import islice
from pathlib import Path
from writerdesk.endpoint.accepted import accepted_pieces
from writerdesk.reviews.release import build_release
from writerdesk.trust.keys import DeviceKey
pieces = islice(accepted_pieces(Path(sys.argv[1])), int(sys.argv[3]))
build_release(pieces, ["training"], Path(sys.argv[2]), None, DeviceKey.from_seed(bytes(32)))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


@row("D2", "release of 100,000 pieces", goal="≤ 1.5 × reading, hashing and writing the same bytes; memory ≤ 1.2 ×")
def release(scale: Scale) -> Iterator[Case]:
    """The floor unzips each package, hashes its members and reads its JSON, and writes and hashes the same rows.

    Ours also folds the events of each piece, compares all texts with each other, and makes every row and document.
    """
    count = _QUICK if scale.quick else _PIECES
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        plan = fill_store(here / "store", count)
        taken: list[tuple[float, float]] = []
        for number in range(1 if scale.quick else 2):
            ours = _timed(lambda out=here / f"out {number}": build_dataset(str(plan.folder), ["training"], out))
            taken.append((_timed(lambda out=here / f"out {number}": _floor(plan, out, here / "again")), ours))
        floor, ours = (statistics.median(times) for times in zip(*taken, strict=True))
        yield Case("built", floor, ours, 1.5, note=f"{count:,} pieces; near-duplicates among them are found as well")
        if scale.quick:  # few pieces are compared each with each, and that is another program
            return
        few, all_ = (_peak(plan, here / f"peak {part}", part) for part in (count // 4, count))
        yield Case(
            "memory at its height", few, all_, 1.2, unit="B", note="against a release of a quarter of the pieces"
        )


def _timed(work: object) -> float:
    assert callable(work)
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _floor(plan: Plan, built: Path, out: Path) -> None:
    for path in (plan.folder / "blobs" / plan.vendor).iterdir():
        data = path.read_bytes()
        hashlib.sha256(data).hexdigest()
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                member = archive.read(name)
                hashlib.sha256(member).hexdigest()
                if name.endswith(".json"):
                    json.loads(member)
    for source in sorted((built / "data").iterdir()):
        digest = hashlib.sha256()
        with source.open("rb") as rows, out.open("wb") as file:
            for line in rows:
                digest.update(line)
                file.write(line)
            file.flush()
            os.fsync(file.fileno())


def _peak(plan: Plan, out: Path, count: int) -> int:
    """Bytes of memory that a process of its own has held at its height for a release of so many pieces."""
    command = [sys.executable, "-c", _PEAK, str(plan.folder), str(out), str(count)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return int(done.stdout)
