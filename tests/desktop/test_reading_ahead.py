"""Code is read ahead in a job, and only the main thread runs what makes classes of Qt."""

from __future__ import annotations

import json
import subprocess
import sys

_READ = """
import json, sys, threading
from writerdesk.desktop.reading_ahead import made_ready
before = set(sys.modules)
found = []
job = threading.Thread(target=lambda: found.extend(made_ready(["writerdesk.desktop.find.tool"])))
job.start()
job.join()
print(json.dumps([found, sorted(set(sys.modules) - before)]))
"""


def read_in_a_job() -> tuple[list[str], list[str]]:
    """What the main thread is to import for the find bar, and what the job imported, in a fresh Python."""
    done = subprocess.run([sys.executable, "-c", _READ], capture_output=True, text=True, check=True)
    found, imported = json.loads(done.stdout)
    return found, imported


def test_a_job_runs_no_code_that_makes_classes_of_qt() -> None:
    found, imported = read_in_a_job()
    assert "writerdesk.desktop.find.bar" in found
    assert [name for name in imported if name in found or name.startswith("PySide6")] == []
    assert "writerdesk.languages.cards" in imported


def test_what_is_wanted_comes_before_what_wants_it() -> None:
    found, _ = read_in_a_job()
    assert found[-1] == "writerdesk.desktop.find.tool"
    assert found.index("writerdesk.desktop.widgets.choice") < found.index("writerdesk.desktop.find.bar")


def test_what_only_types_are_checked_with_is_left_out() -> None:
    found, _ = read_in_a_job()
    assert "writerdesk.desktop.writing.page" not in found
    assert "writerdesk.desktop.parts" not in found[: found.index("writerdesk.desktop.find.bar")]
