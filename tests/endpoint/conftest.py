"""One real server a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, open_press


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    made = open_press(tmp_path / "store")
    yield made
    made.server.stop()
