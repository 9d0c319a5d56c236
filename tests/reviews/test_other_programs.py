"""A release as other people's programs read it: mlcroissant and datasets, which come with the group ``dataset``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.reviews.accepted import KEY, accepted
from writerdesk.reviews.accepted import AcceptedPiece, Score
from writerdesk.reviews.release import build_release

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        find_spec("mlcroissant") is None or find_spec("datasets") is None,
        reason="run by: uv run --group dataset pytest -n0 -m long tests/reviews/test_other_programs.py",
    ),
]
ODD = "पहली पंक्ति\u2028वही पंक्ति\x85 “\U0001e922\U0001e943” \\u2028\ttab\r\n"
"""Line ends that are none in JSON Lines, letters beyond the first plane, and what looks like an escape."""

# A program of its own: what these libraries warn of, and the threads that they leave, are not ours.
_VALIDATE = "from mlcroissant.scripts.cli import main; main()"
_LOAD = """
import json, sys
import datasets
loaded = datasets.load_dataset(sys.argv[1], cache_dir=sys.argv[2])
print(json.dumps({name: list(part) for name, part in loaded.items()}))
"""
_COLUMNS = """
import json, sys
import datasets
files = {name: f"{sys.argv[1]}/parquet/{name}-*.parquet" for name in ("train", "validation", "test")}
loaded = datasets.load_dataset("parquet", data_files=files, cache_dir=sys.argv[2])
print(json.dumps({name: list(part) for name, part in loaded.items()}))
"""
_RECORDS = """
import json, sys
import mlcroissant
dataset = mlcroissant.Dataset(sys.argv[1])
names = [one.uuid for one in dataset.metadata.record_sets if one.uuid != "splits"]
records = [record for name in names for record in dataset.records(name)]
print(json.dumps([{key.split("/", 1)[1]: str(value, "utf-8") for key, value in one.items()
                   if key.endswith(("/id", "/text"))} for one in records]))
"""


def pieces() -> list[AcceptedPiece]:
    scores = (Score("metre", 3, "", "a"), Score("metre", 2, "", "b"))
    made = [accepted(number, scores=scores) for number in range(60)]
    judged = {"source": "", "spans": [{"start": 0, "end": 1, "text": "a place", "category": "craft"}]}
    made[7] = accepted(7, text=ODD, script=None, form=None, glottocode=None)
    made[8] = accepted(8, kind="critique", judged_text="What a machine wrote.", piece_json={"judged": judged})
    return made


def run(folder: Path, *arguments: str) -> str:
    home = {"HF_HOME": str(folder / "hf"), "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HOME": str(folder)}
    done = subprocess.run(arguments, capture_output=True, check=False, env=os.environ | home, cwd=folder)
    assert done.returncode == 0, done.stderr.decode()[-2_000:]
    return done.stdout.decode() or done.stderr.decode()


@pytest.mark.timeout(180)
def test_croissant_is_valid_and_both_programs_read_every_row_as_it_is(tmp_path: Path) -> None:
    out, here = tmp_path / "out", pieces()
    report = build_release(here, ["training"], out, None, KEY, parquet=True)
    assert set(report.splits) == {"train", "validation", "test"}
    written: dict[str, list[dict[str, Any]]] = {
        split: [json.loads(line) for line in (out / f"data/{split}-00000.jsonl").read_bytes().split(b"\n") if line]
        for split in report.splits
    }
    assert {row["text"] for rows in written.values() for row in rows} == {piece.text for piece in here}

    said = run(tmp_path, sys.executable, "-c", _VALIDATE, "validate", "--jsonld", str(out / "croissant.json"))
    assert "error" not in said.lower()
    loaded = json.loads(run(tmp_path, sys.executable, "-c", _LOAD, str(out), str(tmp_path / "cache")).splitlines()[-1])
    assert loaded == written
    columns = run(tmp_path, sys.executable, "-c", _COLUMNS, str(out), str(tmp_path / "cache")).splitlines()[-1]
    assert json.loads(columns) == written
    records = json.loads(run(tmp_path, sys.executable, "-c", _RECORDS, str(out / "croissant.json")).splitlines()[-1])
    texts = {row["id"]: row["text"] for rows in written.values() for row in rows}
    assert {one["id"]: one["text"] for one in records} == texts
