"""One server for all; a file's tests share a vendor, a writer and leads, and each works on briefs of its own."""

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
    yield from _one(press, tmp_path_factory, checker, "writer", "Asha")


@pytest.fixture(scope="module")
def lead(press: Press, tmp_path_factory: pytest.TempPathFactory, checker: Checker) -> Iterator[Player]:
    yield from _one(press, tmp_path_factory, checker, "lead", "Meera")


@pytest.fixture(scope="module")
def second(press: Press, tmp_path_factory: pytest.TempPathFactory, checker: Checker) -> Iterator[Player]:
    yield from _one(press, tmp_path_factory, checker, "lead", "Gopal")


@pytest.fixture(scope="module")
def third(press: Press, tmp_path_factory: pytest.TempPathFactory, checker: Checker) -> Iterator[Player]:
    yield from _one(press, tmp_path_factory, checker, "lead", "Rukhsana")


def _one(press: Press, folders: pytest.TempPathFactory, checker: Checker, role: str, name: str) -> Iterator[Player]:
    made = join(press, folders.mktemp("people") / name, checker, role, name)
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
