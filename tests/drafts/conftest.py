"""A desk, and a piece to write in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from writerdesk.drafts import pieces
from writerdesk.storage.desk import Desk

NOW = "2026-11-22T19:00:00.000Z"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "desks" / "village", "village")
    yield made
    made.close()


@pytest.fixture
def piece(desk: Desk) -> str:
    return desk.write(lambda c: pieces.create_piece(c, language="sw", title="Safari", kind="story", now=NOW))


@pytest.fixture
def section(desk: Desk, piece: str) -> str:
    return desk.read(lambda c: pieces.sections(c, piece)[0].id)
