"""One server for all; a file's tests share a vendor, a writer and a lead, and each works on briefs of its own."""

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


@pytest.fixture(scope="session")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checker]:
    with Checker(DataFolder(tmp_path_factory.mktemp("checks"))) as made:
        yield made


@pytest.fixture(scope="module")
def press(house: Press) -> Press:
    return house.second("Kalakriti")


@pytest.fixture(scope="module")
def writer(press: Press, tmp_path_factory: pytest.TempPathFactory, checker: Checker) -> Iterator[Player]:
    made = join(press, tmp_path_factory.mktemp("people") / "Asha", checker)
    yield made
    made.workplace.close()


@pytest.fixture(scope="module")
def lead(press: Press, tmp_path_factory: pytest.TempPathFactory, checker: Checker) -> Iterator[Player]:
    made = join(press, tmp_path_factory.mktemp("people") / "Meera", checker, "lead", "Meera")
    yield made
    made.workplace.close()


@pytest.fixture
def joins(press: Press, tmp_path: Path, checker: Checker) -> Iterator[Join]:
    """Enrols more people, each with a data folder of their own: ``joins("lead", "Gopal")``."""
    made: list[Player] = []

    def one(role: str = "writer", name: str = "Binod", vendor: Press | None = None) -> Player:
        made.append(join(vendor or press, tmp_path / name, checker, role, name))
        return made[-1]

    yield one
    for player in made:
        player.workplace.close()
