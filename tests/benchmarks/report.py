"""The table on the terminal, the JSON and the chart."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from tests.benchmarks.frame import Case, Measured

_SCALES = {"s": [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")], "B": [(1e6, "MB"), (1e3, "kB"), (1.0, "B")]}


def amount(value: float, unit: str) -> str:
    """A measured amount in the unit that a person reads most easily."""
    for size, name in _SCALES.get(unit, [(1.0, unit)]):
        if abs(value) >= size:
            return f"{value / size:.3g} {name}"
    return f"{value:.3g} {unit}"


def line(row: Measured, case: Case) -> str:
    """One line of the table: id, case, floor, ours, ratio with its limit, whether it holds."""
    sign = "holds" if case.holds else "SHORT"
    told = f"{case.ratio:.2f} × (≤ {case.limit:g})" if not case.absolute else f"≤ {amount(case.floor, case.unit)}"
    floor = "" if case.absolute else amount(case.floor, case.unit)
    return f"{row.id:4} {case.name:52} {floor:>10} {amount(case.ours, case.unit):>10}  {told:22} {sign} {case.note}"


def document(results: Sequence[Measured], *, quick: bool) -> dict[str, Any]:
    """Everything that was measured, with what the machine was and how busy."""
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "quick": quick,
        "machine": {"processors": os.cpu_count(), "python": platform.python_version(), "load": os.getloadavg()},
        "rows": [
            {"id": row.id, "what": row.what, "goal": row.goal,
             "cases": [asdict(case) | {"ratio": case.ratio, "holds": case.holds} for case in row.cases]}
            for row in results
        ],
    }  # fmt: skip


def table(runs: Sequence[dict[str, Any]]) -> str:
    """Several runs, as :func:`document` made them, as a table in Markdown: a row's goal and its case nearest to it.

    Cases are those that all runs measured; one holds where it held in every run. Ratios stand in the order of the runs.
    """
    load = ", ".join(f"{run['machine']['load'][0]:.1f}" for run in runs)
    lines = [
        f"{runs[-1]['at'][:10]}, {runs[-1]['machine']['processors']} processors, load {load}", "",
        "| | what | goal | cases that hold | nearest to the goal, or beyond it | each run |",
        "| --- | --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    for rows in zip(*(run["rows"] for run in runs), strict=True):
        found = [{case["name"]: case for case in row["cases"]} for row in rows]
        common = [name for name in found[0] if all(name in cases for cases in found)]
        if not common:
            continue
        holding = sum(all(cases[name]["holds"] for cases in found) for name in common)
        worst = max(common, key=lambda name: max(_of_limit(cases[name]) for cases in found))
        told = ", ".join(_told(cases[worst]) for cases in found)
        cells = rows[0]["id"], rows[0]["what"], rows[0]["goal"], f"{holding} of {len(common)}", worst, told
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _of_limit(case: dict[str, Any]) -> float:
    return float(case["ratio"]) / float(case["limit"])


def _told(case: dict[str, Any]) -> str:
    return amount(case["ours"], case["unit"]) if case["absolute"] else f"{case['ratio']:.2f} ×"


def write_json(file: Path, told: dict[str, Any]) -> None:
    """Write the measurement as JSON."""
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_chart(file: Path, results: Sequence[Measured]) -> None:
    """Draw every case as a bar: full length is the limit, what goes beyond falls short."""
    bars = [(f"{row.id} {case.name}", case.ratio / case.limit) for row in results for case in row.cases]
    height, full = 22, 300
    drawn = [
        f'<text x="400" y="{n * height + 15}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="410" y="{n * height + 4}" width="{min(share, 2) * full:.0f}" height="14" '
        f'fill="{"#0E6B66" if share <= 1 else "#A8323A"}"/>'
        for n, (name, share) in enumerate(bars)
    ]
    tall = len(bars) * height + 8
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1030" height="{tall}" font-family="sans-serif" font-size="12">'
        f'<path d="M{410 + full} 0V{tall}" stroke="#6E6A61"/>{"".join(drawn)}</svg>\n',
        encoding="utf-8",
    )
