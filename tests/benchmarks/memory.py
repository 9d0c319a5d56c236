"""Memory of this process, as the kernel reckons it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path


def grown(work: Callable[[], object]) -> tuple[int, int]:
    """By how many bytes resident memory grew while ``work`` was done, and the proportional memory after it."""
    gc.collect()
    before = _kilobytes("/proc/self/status", "VmRSS:")
    work()
    gc.collect()
    after = _kilobytes("/proc/self/status", "VmRSS:")
    return (after - before) * 1024, _kilobytes("/proc/self/smaps_rollup", "Pss:") * 1024


def _kilobytes(file: str, name: str) -> int:
    lines = Path(file).read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))
