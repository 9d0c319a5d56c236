"""Unicode 17's break tests through the command; ``pytest -s`` shows the table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.text.conformance import UNITS, cases, measured, table
from writerdesk.cli.shell import run_shell


def test_every_case_is_cut_as_unicode_has_it(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    def ask(file: str, language: str, unit: str) -> list[dict[str, object]]:
        words = ["--data", str(tmp_path), "segment", file, "--language", language, "--unit", unit, "--json"]
        assert run_shell(words, lambda _workplace, _page, _targets: 0) == 0
        segments: list[dict[str, object]] = json.loads(capfd.readouterr().out)["segments"]
        return segments

    # The rules of Japanese, Thai and Tibetan sentences add to those of Unicode and take none of them back.
    asked = [(unit, "und") for unit in UNITS] + [("sentence", language) for language in ("ja", "th", "bo", "am")]
    rows = [measured(unit, language, ask, tmp_path) for unit, language in asked]
    with capfd.disabled():
        print("\n" + table(rows))  # noqa: T201
    assert [row.wrong for row in rows] == [[]] * len(rows)
    assert [row.asked for row in rows] == [766, 1944, 512, 512, 512, 512, 512]
    assert [len(cases(unit)) for unit in UNITS] == [766, 1944, 512]
