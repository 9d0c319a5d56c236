"""``uv run writerdesk-bench``: measures every row, each in a process of its own, and prints the table."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from tests.benchmarks.frame import RUN, Case, Measured, Row, Scale, one_row, row_modules
from tests.benchmarks.report import document, line, table, write_chart, write_json

FAULTS = "R"
"""Rows of this letter are the reliability run; they ask for minutes of their own."""

QUICK_S = 1.0
"""A quick run begins no further case of a row after so long."""

ROOT = Path(__file__).resolve().parents[2]


def main(words: list[str] | None = None) -> int:
    """Measure and print; 1 where a row falls short, 3 where one could not be measured."""
    wanted = _words(words)
    if wanted.peers:
        from tests.benchmarks import peers

        peers.fetch()
        return 0
    if wanted.table:
        print(table([json.loads(file.read_text(encoding="utf-8")) for file in wanted.table]), end="")
        return 0
    if wanted.only:
        row = one_row(*wanted.only)
        told = Measured(row.id, row.what, row.goal, taken(row, Scale(wanted.quick)))
        sys.stdout.buffer.write(msgspec.json.encode(told))
        return 0
    rows = {
        name: module for name, module in row_modules().items()
        if (name in wanted.row if wanted.row else name.startswith(FAULTS) == wanted.faults)
    }  # fmt: skip
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; goals are ratios within this run")
    results, broken = list[Measured](), list[str]()
    with tempfile.TemporaryDirectory() as run:
        for name, module in rows.items():
            measured = _measured(module, name, run, quick=wanted.quick)
            if measured is None:
                broken.append(name)
                print(f"{name:4} could not be measured")
                continue
            results.append(measured)
            for case in measured.cases:
                print(line(measured, case), flush=True)
    if wanted.json:
        write_json(wanted.json, document(results, quick=wanted.quick))
    if wanted.chart:
        write_chart(wanted.chart, results)
    short = sum(not case.holds for row in results for case in row.cases)
    print(f"{sum(len(row.cases) for row in results) - short} hold, {short} fall short, {len(broken)} not measured")
    return 3 if broken else 1 if short else 0


def taken(row: Row, scale: Scale) -> list[Case]:
    """The cases of a row; of a quick run those that begin within its time, and at least one."""
    begun, cases = time.monotonic(), list[Case]()
    for case in row.measure(scale):
        cases.append(case)
        if scale.quick and time.monotonic() - begun > QUICK_S:
            break
    return cases


def _words(words: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("writerdesk-bench", description=__doc__)
    parser.add_argument("--row", action="append", help="only this row; may be given several times")
    parser.add_argument(
        "--quick",
        action="store_true",
        help="of each row the first cases, fewer rounds, smaller texts: under two minutes",
    )
    parser.add_argument(
        "--faults", action="store_true", help="the reliability run: kills, faults, hostile files, hours"
    )
    parser.add_argument("--peers", action="store_true", help="fetch other writing programs to measure against")
    parser.add_argument("--json", type=Path, help="write what was measured there")
    parser.add_argument("--chart", type=Path, help="draw the ratios there as SVG")
    parser.add_argument("--table", type=Path, nargs="+", help="print the table of runs that were written as JSON")
    parser.add_argument("--only", nargs=2, help=argparse.SUPPRESS)
    return parser.parse_args(words)


def _measured(module: str, name: str, run: str, *, quick: bool) -> Measured | None:
    """What a process of its own measured; rows may leave for later ones what they made in the folder ``run``."""
    asked = ["--only", module, name, *(["--quick"] if quick else [])]
    # A row's own prints go to standard error; its cases are the last line.
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *asked],
        cwd=ROOT, env=os.environ | {RUN: run}, stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    if done.returncode:
        return None
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Measured)


if __name__ == "__main__":
    sys.exit(main())
