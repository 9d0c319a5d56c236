"""One server for all, on it a vendor of its own a test; one checks worker for all; desks closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.actions.scene import Player, join
from tests.endpoint.scene import Press, open_press
from writerdesk.actions.check import Checker
from writerdesk.storage.places import DataFolder

Join = Callable[..., Player]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else")
    yield made
    made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    return house.second("Kalakriti")


@pytest.fixture(scope="session")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checker]:
    with Checker(DataFolder(tmp_path_factory.mktemp("checks"))) as made:
        yield made


@pytest.fixture
def joins(press: Press, tmp_path: Path, checker: Checker) -> Iterator[Join]:
    """Enrols people, each with a data folder of their own: ``joins("lead", "Meera")``."""
    made: list[Player] = []

    def one(role: str = "writer", name: str = "Asha", vendor: Press | None = None) -> Player:
        made.append(join(vendor or press, tmp_path / name, checker, role, name))
        return made[-1]

    yield one
    for player in made:
        player.workplace.close()


@pytest.fixture
def writer(joins: Join) -> Player:
    return joins()


@pytest.fixture
def lead(joins: Join) -> Player:
    return joins("lead", "Meera")
