"""Every test of the story and of the sweeper, and the contract asked by schemathesis, on PostgreSQL and S3.

Left out of the plain run (``-m faults``), which tries the main ones in tests/endpoint/test_large_store.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.endpoint.large_store import large_store
from tests.endpoint.scene import Member, Press, open_press
from tests.endpoint.test_fuzzing import schema, test_no_answer_leaves_the_contract  # noqa: F401
from tests.endpoint.test_story import *  # noqa: F403
from tests.endpoint.test_sweeping import *  # noqa: F403

pytestmark = pytest.mark.timeout(150)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    with large_store() as store:
        made = open_press(tmp_path_factory.mktemp("house") / "store", "Somebody else", store.new())
        yield made
        made.server.stop()


@pytest.fixture
def press(house: Press) -> Press:
    return house.second("Kalakriti")


@pytest.fixture(scope="module")
def member(house: Press) -> Member:
    """Who asks in the test of the contract."""
    return house.enrol()
