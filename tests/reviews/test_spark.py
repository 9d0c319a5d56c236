"""A release by Spark's workers, in local mode: the same bytes as by one process."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from writerdesk.errors import ToolProblem
from writerdesk.reviews.dataset.spark_work import spark_context

HERE = find_spec("pyspark") is not None
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
@pytest.mark.skipif(
    not HERE, reason="run by: uv run --isolated --extra scale pytest -n0 -m long tests/reviews/test_spark.py"
)
def test_the_same_bytes_and_the_same_pairs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.reviews.spark_release", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-3_000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["differ"] == []
    assert told["same pairs"] is True
    assert told["pairs"] > 3
    assert sum(told["splits"].values()) == 300


@pytest.mark.skipif(HERE, reason="pyspark is installed")
def test_without_the_library_it_is_said() -> None:
    with pytest.raises(ToolProblem, match="tool/scale-extra"), spark_context("local[1]", None):
        pass
