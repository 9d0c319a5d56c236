"""schemathesis asks what nobody thought of, and holds every answer against the contract."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from tests.endpoint.contract import contract, operations
from tests.endpoint.scene import Member, Press, open_press

schema = schemathesis.openapi.from_dict(contract())


@pytest.fixture(scope="module")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Member]:
    made: Press = open_press(tmp_path_factory.mktemp("fuzz") / "store")
    yield made.enrol()
    made.server.stop()


def check_operation(case: schemathesis.Case[Any], member: Member) -> None:
    """One request of an operation."""
    wait = str((case.query or {}).get("wait", ""))
    if wait.isdecimal() and 0 < int(wait) <= 25:
        case.query["wait"] = 0  # waiting for news is its own test
    # A digest or a signature that fits cannot be guessed, so that valid shapes are refused; and what was made wrong may
    # be no more than the token, which is put right here, or a parameter nobody knows, which is passed over.
    case.call_and_validate(
        base_url=member.url,
        headers=member.bearer,
        excluded_checks=[positive_data_acceptance, negative_data_rejection],
    )


def each_operation() -> dict[str, Any]:
    """A test for each operation under a name of its own: of several under one name, xdist runs a single one."""
    found = {}
    for method, path in operations():
        name = re.sub(r"\W+", "_", f"test_no_answer_leaves_the_contract_of_{method.lower()}{path}").strip("_")

        def ask(case: schemathesis.Case[Any], member: Member) -> None:
            check_operation(case, member)

        ask.__name__ = ask.__qualname__ = name
        bounded = settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))(ask)
        found[name] = schema.include(method=method, path=path).parametrize()(bounded)
    return found


globals().update(each_operation())


def test_every_operation_has_a_test_of_its_own() -> None:
    assert len(each_operation()) == len(operations())
