"""A server a file of tests, on it a vendor of its own a test; and a server of its own for tests that break it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.endpoint.scene import Press, open_press


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else")
    yield made
    made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    return house.second("Kalakriti")


@pytest.fixture
def own_press(tmp_path: Path) -> Iterator[Press]:
    made = open_press(tmp_path / "store")
    yield made
    made.server.stop()
