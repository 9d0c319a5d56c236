"""The rows as Parquet: what pyarrow reads is what the lines say, and the same rows give the same bytes."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.reviews.accepted import KEY, accepted
from writerdesk.errors import ToolProblem
from writerdesk.reviews.accepted import Score
from writerdesk.reviews.release import build_release

HERE = find_spec("pyarrow") is not None
SCORES = (Score("metre", 3, "", "a"), Score("metre", 2, "", "b"))
JUDGED = {"judged": {"text": "The sea", "spans": [{"start": 0, "end": 3, "text": "fine"}]}}


@pytest.mark.long
@pytest.mark.skipif(not HERE, reason="pyarrow is not installed: uv run --extra parquet pytest -m long tests/reviews")
def test_rows_as_they_are_in_the_lines_and_the_same_bytes_twice(tmp_path: Path) -> None:
    import pyarrow.parquet

    pieces = [accepted(number, scores=SCORES) for number in range(40)]
    pieces[3] = accepted(3, text="a\u2028b\U0001e922\n", script=None, kind="critique", piece_json=JUDGED)
    for name in ("one", "two"):
        build_release(pieces, ["training"], tmp_path / name, None, KEY, parquet=True)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one/parquet").iterdir())
    assert [file.stem for file in files] == [path.stem for path in sorted((tmp_path / "one/data").iterdir())]
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()
        lines = (tmp_path / "one/data" / f"{file.stem}.jsonl").read_bytes().split(b"\n")
        assert pyarrow.parquet.read_table(tmp_path / "one" / file).to_pylist() == [
            json.loads(one) for one in lines if one
        ]
        assert f"  {file.as_posix()}\n" in (tmp_path / "one/SHA256SUMS").read_text()


@pytest.mark.skipif(HERE, reason="pyarrow is installed")
def test_without_the_library_it_is_said_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(ToolProblem, match="tool/parquet-extra"):
        build_release([accepted(1)], ["training"], tmp_path / "out", None, KEY, parquet=True)
    assert not (tmp_path / "out").exists()
