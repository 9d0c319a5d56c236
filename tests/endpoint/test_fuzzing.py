"""schemathesis asks what nobody thought of, and holds every answer against the contract."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.generation import GenerationMode
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from tests.endpoint.contract import contract, operations
from tests.endpoint.scene import Member, Press, open_press
from writerdesk.endpoint.limits import keep_limits
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.resources import resource

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def schema() -> BaseSchema:
    """The contract, read when it is asked: making its cases takes seconds."""
    return schemathesis.openapi.from_dict(contract())


@pytest.fixture(scope="module")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Member]:
    made: Press = open_press(tmp_path_factory.mktemp("fuzz") / "store")
    yield made.enrol()
    made.server.stop()


@pytest.mark.parametrize(("method", "path"), operations())
def test_no_answer_leaves_the_contract(method: str, path: str, schema: BaseSchema, member: Member) -> None:
    """A few requests of each operation, such as the contract allows and such as it does not."""

    operation = schema[path][method]
    requests = operation.as_strategy()
    if operation.body or list(operation.iter_parameters()):  # there is something to be made wrong
        requests |= operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)

    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
    @given(case=requests)
    def ask(case: schemathesis.Case[Any]) -> None:
        wait = str((case.query or {}).get("wait", ""))
        if wait.isdecimal() and 0 < int(wait) <= 25:
            case.query["wait"] = 0  # waiting for news is its own test
        # A digest or a signature that fits cannot be guessed, so that valid shapes are refused; and what was made wrong
        # may be no more than the token, which is put right here, or a parameter nobody knows, which is passed over.
        answer = case.call_and_validate(
            base_url=member.url,
            headers=member.bearer,
            excluded_checks=[positive_data_acceptance, negative_data_rejection],
        )
        assert answer.status_code < 500

    ask()


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("role", "only"), [("writer", ()), ("lead", ("--include-path", "/v1/queue"))])
def test_no_edge_of_the_contract_is_left_either(role: str, only: Sequence[str], tmp_path: Path) -> None:
    """schemathesis as vendors run it: each parameter at and beyond its edges, left out and of another type. Nothing in
    it is left to chance, and no limit of requests hides an answer.
    """
    vendor = init_vendor(tmp_path / "store", "Kalakriti")
    keep_limits(tmp_path / "store", {"requests_per_second": 10_000, "requests_at_once": 100_000})
    with ServerThread(tmp_path / "store") as server:
        member = Press(tmp_path / "store", vendor, server).enrol(role)
        said = subprocess.run(
            [
                sys.executable, "-m", "schemathesis.cli", "run", str(resource("openapi.yaml")), "--url", server.url,
                "-H", f"Authorization: {member.bearer['Authorization']}", "--phases", "coverage",
                "--generation-deterministic", "--request-timeout", "40", "--exclude-checks",
                "positive_data_acceptance,negative_data_rejection", "--continue-on-failure", *only,
            ],
            cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", timeout=280, check=False,
        )  # fmt: skip
    assert said.returncode == 0, said.stdout[-8000:] + said.stderr[-2000:]
