"""A real vendor, and desks that are closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.endpoint.scene import Press, open_press
from tests.faults.proxy import FaultProxy
from tests.sync.scene import DeskOf, enrolled


@pytest.fixture
def press(tmp_path: Path) -> Iterator[Press]:
    made = open_press(tmp_path / "store")
    yield made
    made.server.stop()


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
