"""What a long text took is given back when it is gone."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

# A heap that is scattered: small blocks between large ones, which then go.
_PROGRAM = """
from pathlib import Path
from writerdesk.storage.large_blocks import give_back_large_blocks
assert give_back_large_blocks()

def resident():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))

before, kept = resident(), []
for _ in range(40):
    book = "\u1780" * 3_000_000
    kept.append(book[:2000])
    last = book + "x"
del book, last
print(resident() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told")
def test_books_that_are_gone_leave_no_memory_behind() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 4_000
