"""Runs WriterDesk as a person at a shell does: one process a command, a data folder of one's own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Person:
    """Somebody with a data folder and a passphrase file."""

    folder: Path

    @classmethod
    def make(cls, folder: Path) -> Person:
        folder.mkdir(parents=True)
        (folder / "passphrase").write_text("horse staple\n", encoding="utf-8")
        return cls(folder)

    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "WRITERDESK_DATA": str(self.folder / "data"),
            "WRITERDESK_KEYS": "file",
            "WRITERDESK_PASSPHRASE_FILE": str(self.folder / "passphrase"),
            "PYTHONPATH": str(ROOT),
        }

    def run(self, *words: str, given: str = "") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "writerdesk", *words],
            env=self.environment(),
            input=given.encode(),
            capture_output=True,
            check=False,
            timeout=120,
        )

    def ask(self, *words: str, status: int = 0, given: str = "") -> Any:
        """The one JSON document of a command that ends with ``status``."""
        done = self.run(*words, "--json", given=given)
        assert done.returncode == status, (words, done.returncode, done.stdout.decode(), done.stderr.decode())
        return json.loads(done.stdout)


@contextmanager
def serving(vendor: Person, folder: Path, port: int = 0) -> Iterator[str]:
    """A real endpoint process on loopback; gives its URL and ends it with SIGTERM."""
    process = subprocess.Popen(
        [sys.executable, "-m", "writerdesk", "endpoint", "serve", str(folder), "--port", str(port)],
        env=vendor.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        first = process.stdout.readline()
        assert first, process.communicate()[1].decode()
        yield json.loads(first)["listening"]
    finally:
        process.terminate()
        process.communicate(timeout=10)
