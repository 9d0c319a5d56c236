"""A release read by several processes: the same bytes as by one, and their errors are those of one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.benchmarks.full_store import Plan, fill_store
from tests.reviews.accepted import KEY
from writerdesk.endpoint.accepted import accepted_pieces, ranges
from writerdesk.errors import DiskProblem
from writerdesk.reviews import duplicates
from writerdesk.reviews.accepted import AcceptedPiece
from writerdesk.reviews.dataset.pooled_work import PooledWork
from writerdesk.reviews.release import ReleaseReport, build_release, release_of

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return fill_store(tmp_path_factory.mktemp("pooled") / "store", 300)


def between(folder: Path, vendor: str, bounds: tuple[str, str]) -> Iterator[AcceptedPiece]:
    """What a process reads; it stands here by its name, for that is how it travels."""
    return accepted_pieces(folder, vendor, *bounds)


def pooled(store: Plan, out: Path) -> ReleaseReport:
    tasks = ranges(store.folder, store.vendor, 70)
    with PooledWork(tasks, partial(between, store.folder, store.vendor), 2) as work:
        return release_of(work, ["training"], out, None, KEY)


def test_the_same_bytes_whoever_reads(store: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "EXACT_TO", 50)
    tasks = ranges(store.folder, store.vendor, 70)
    assert [sum(1 for _ in accepted_pieces(store.folder, store.vendor, *bounds)) for bounds in tasks] == [70] * 4 + [20]
    one = build_release(accepted_pieces(store.folder, store.vendor), ["training"], tmp_path / "one", None, KEY)
    several = pooled(store, tmp_path / "several")
    assert (several.files, several.splits, several.rows) == (one.files, one.splits, 300)
    for name in one.files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "several" / name).read_bytes(), name


def test_what_is_missing_is_said_and_nothing_is_left(store: Plan, tmp_path: Path) -> None:
    lost = sorted((store.folder / "blobs" / store.vendor).iterdir(), key=lambda path: path.stat().st_size)[9]
    lost.rename(tmp_path / "lost")
    with pytest.raises(DiskProblem, match="disk/missing"):
        pooled(store, tmp_path / "out")
    (tmp_path / "lost").rename(lost)
    assert [path.name for path in tmp_path.iterdir()] == []
