"""A shell in this process: one command, its exit status and its one JSON document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from writerdesk.cli.shell import run_shell

Ask = Callable[..., Any]


@pytest.fixture
def ask(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Ask:
    """Run a command with --json in a data folder of its own; the document, after the status was compared."""

    def call(*words: object, status: int = 0) -> Any:
        given = ["--data", str(tmp_path / "data"), *(str(word) for word in words), "--json"]
        ended = run_shell(given, lambda _workplace, _page, _targets: 0)
        out, err = capsysbinary.readouterr()
        assert ended == status, (words, ended, out.decode(), err.decode())
        return json.loads(out)

    return call


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a text file and give its path."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode())
        return path

    return write
