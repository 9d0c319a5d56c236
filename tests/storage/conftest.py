"""A desk to write on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.storage.desk import Desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desks" / "village"


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    made = Desk.create(folder, "village")
    yield made
    made.close()
