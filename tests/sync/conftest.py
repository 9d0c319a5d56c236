"""A real vendor, and desks that are closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.endpoint.scene import Press, open_press
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrolled


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else")
    yield made
    made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    """A vendor of its own a test, on the server that the file's tests share."""
    return house.second("Kalakriti")


@pytest.fixture
def join(press: Press, tmp_path: Path) -> Iterator[Callable[..., DeskOf]]:
    """Makes enrolled desks."""
    made: list[DeskOf] = []

    def one(role: str = "writer", name: str = "Asha", **more: Any) -> DeskOf:
        made.append(enrolled(press, tmp_path / f"desk-{len(made)}", role, name, **more))
        return made[-1]

    yield one
    for desk_of in made:
        desk_of.desk.close()


@pytest.fixture
def proxy(press: Press) -> Iterator[FaultProxy]:
    """A network that may turn bad."""
    with FaultProxy(press.url) as made:
        yield made
