"""The shell says where a PDF is made, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_the_shell_says_where_a_pdf_is_made(tmp_path: Path) -> None:
    words = ["piece", "export", "x", "--format", "pdf", "--out", str(tmp_path / "x.pdf")]
    done = subprocess.run(
        [sys.executable, "-m", "writerdesk", *words],
        capture_output=True, text=True, check=False, env={**os.environ},
    )  # fmt: skip
    assert done.returncode == 2
    assert "Save as PDF" in done.stderr
    assert not (tmp_path / "x.pdf").exists()
