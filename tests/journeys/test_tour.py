"""``writerdesk tour`` plays the main job with the real parts and leaves nothing running."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.shell import Person
from tests.journeys.test_shell_journey import check_package

STEPS = "brief take write check seal send receipt claim comment changes-asked revise accept release".split()


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Person, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("tour")
    person = Person.make(folder / "visitor")
    return person, person.ask("tour", "--keep", str(folder / "kept"))


def test_every_step_is_named_and_went_well(toured: tuple[Person, dict[str, Any]]) -> None:
    report = toured[1]
    assert [name for name in STEPS if name not in [step["name"] for step in report["steps"]]] == []
    assert {step["result"] for step in report["steps"]} == {"ok"}
    assert report["verdict"] == "accept"


def test_its_package_is_verified_by_other_programs(toured: tuple[Person, dict[str, Any]], tmp_path: Path) -> None:
    person, report = toured
    package, signers = Path(report["package"]), Path(report["allowed_signers"])
    found = person.ask("package", "verify", str(package), "--allowed-signers", str(signers))
    assert (found["valid"], found["signature"]) == (True, "good")
    check_package(package, tmp_path / "opened", person)
    bag = next((tmp_path / "opened").iterdir())
    signature = next((bag / "signatures").iterdir())
    principal = signers.read_text(encoding="utf-8").split()[0]
    with (bag / "tagmanifest-sha256.txt").open("rb") as message:
        done = subprocess.run(
            ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", principal, "-n", "package@writerdesk", "-s", signature],
            stdin=message,
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_dataset_holds_the_accepted_text_and_no_name(toured: tuple[Person, dict[str, Any]]) -> None:
    report = toured[1]
    dataset = Path(report["dataset"])
    whole = "".join(
        file.read_text(encoding="utf-8")
        for file in sorted(dataset.rglob("*"))
        if file.is_file() and file.suffix != ".sshsig"
    )
    assert [person["name"] for person in report["people"] if person["name"] in whole] == []
    rows = [json.loads(line) for line in (dataset / "data").glob("*.jsonl").__next__().read_text("utf-8").splitlines()]
    assert len(rows) == 1
    assert rows[0]["consent_scopes"] == ["training", "evaluation"] or set(rows[0]["consent_scopes"]) == {
        "training",
        "evaluation",
    }


def test_the_writer_can_look_at_the_process_afterwards(toured: tuple[Person, dict[str, Any]], tmp_path: Path) -> None:
    person, report = toured
    shown = person.ask("--data", report["data"], "process", "show", report["piece"])
    assert shown["entries"][0]["prev"] == "0" * 64
    kept = tmp_path / "process.json"
    kept.write_text(json.dumps(shown), encoding="utf-8")
    assert person.ask("process", "verify", str(kept))["valid"] is True
    assert person.ask("process", "verify", report["package"])["valid"] is True


@pytest.mark.long
def test_the_same_release_has_the_same_bytes(toured: tuple[Person, dict[str, Any]], tmp_path: Path) -> None:
    person, report = toured
    again = tmp_path / "again"
    person.ask(
        "release", "build", "--store", report["store"], "--scopes", ",".join(report["scopes"]), "--out", str(again)
    )
    before = Path(report["dataset"])
    names = sorted(str(file.relative_to(before)) for file in before.rglob("*") if file.is_file())
    assert names == sorted(str(file.relative_to(again)) for file in again.rglob("*") if file.is_file())
    assert [
        name
        for name in names
        if not name.endswith(".sshsig") and (before / name).read_bytes() != (again / name).read_bytes()
    ] == []
