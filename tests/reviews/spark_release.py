"""``python -m tests.reviews.spark_release FOLDER``: the same release by one process and by Spark's workers.

A program of its own: what Java and PySpark print, warn of and leave open is not ours. Its last line is JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.benchmarks.full_store import fill_store, texts
from writerdesk.actions import release
from writerdesk.reviews import duplicates
from writerdesk.reviews.dataset.spark_work import similar, spark_context

PIECES = 300


def main() -> None:
    """Make a store, build its release in both ways, and look for near-duplicates in both."""
    folder = Path(sys.argv[1])
    fill_store(folder / "store", PIECES)
    duplicates.EXACT_TO = 50  # of few texts too the pairs are found by bands
    release.PIECES_A_TASK = 120
    plain = release.build_dataset(str(folder / "store"), ["training"], folder / "plain")
    release.build_dataset(str(folder / "store"), ["training"], folder / "spark", spark="local[2]")
    named = [(str(number), text) for number, (_, text) in enumerate(texts(0, PIECES))]
    pairs = {(pair.a, pair.b): pair.jaccard for pair in duplicates.near_duplicates(named, 0.5)}
    with spark_context("local[2]", None) as context:
        found = similar(context.parallelize([(name, (name, text)) for name, text in named], 4), 0.5).collect()
    told = {
        "differ": [name for name in plain.files if _read(folder, "plain", name) != _read(folder, "spark", name)],
        "files": len(plain.files),
        "splits": plain.splits,
        "pairs": len(pairs),
        "same pairs": {tuple(sorted(one[:2], key=int)): one[2] for one in found} == pairs,
    }
    print(json.dumps(told))  # noqa: T201


def _read(folder: Path, name: str, path: str) -> bytes:
    return (folder / name / path).read_bytes()


if __name__ == "__main__":
    main()
