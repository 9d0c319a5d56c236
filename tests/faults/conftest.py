"""What fails on purpose takes its time: this folder is run by ``pytest -m faults`` and by ``.ci/run``."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder is one of faults."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.faults)
