"""``endpoint init|serve --database --blobs --replica``: what is refused before anything is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Ask
from writerdesk.endpoint.schema import REVISION

POSTGRES, S3 = "postgresql://press:word@127.0.0.1:1/press", "s3://bucket/desk"


@pytest.mark.parametrize(
    "addresses",
    [
        ("--database", POSTGRES),
        ("--blobs", S3),
        ("--database", "mysql://press@host/press", "--blobs", S3),
        ("--database", POSTGRES, "--blobs", "https://bucket"),
        ("--database", POSTGRES, "--blobs", "s3://"),
        ("--database", POSTGRES, "--blobs", "/srv/blobs"),
    ],
)
def test_addresses_that_are_no_store_make_nothing(ask: Ask, tmp_path: Path, addresses: tuple[str, ...]) -> None:
    answer = ask("endpoint", "init", tmp_path / "press", "--name", "Kalakriti", *addresses, status=2)
    assert answer["error"]["code"] == "endpoint/store"
    assert not (tmp_path / "press").exists()


def test_a_database_that_is_away_is_said_and_nothing_is_half_made(ask: Ask, tmp_path: Path) -> None:
    store = ("--database", POSTGRES, "--blobs", S3)
    for _ in range(2):
        answer = ask("endpoint", "init", tmp_path / "press", "--name", "Kalakriti", *store, status=3)
        assert answer["error"]["code"] == "desk/away"
    assert not (tmp_path / "press" / "keys").exists()
    other = ("--database", POSTGRES, "--blobs", "s3://another")
    answer = ask("endpoint", "init", tmp_path / "press", "--name", "Kalakriti", *other, status=2)
    assert answer["error"]["code"] == "endpoint/store"
    assert ask("endpoint", "status", tmp_path / "press", status=3)["error"]["code"] == "desk/away"


def test_a_store_in_a_folder_has_no_replicas_and_stays_there(ask: Ask, tmp_path: Path) -> None:
    folder = tmp_path / "press"
    made = ask("endpoint", "init", folder, "--name", "Kalakriti")
    assert ask("endpoint", "serve", folder, "--replica", status=2)["error"]["code"] == "endpoint/replica"
    store = ("--database", POSTGRES, "--blobs", S3)
    answer = ask("endpoint", "init", folder, "--name", "Verlag", *store, status=2)
    assert answer["error"]["code"] == "endpoint/store"
    assert ask("endpoint", "keys", folder) == made
    assert ask("endpoint", "migrate", folder) == {"schema": REVISION}
