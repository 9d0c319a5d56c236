"""S1 and S2: from the start of the process until the last draft stands, beside a bare PySide6 window; S3: frozen."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tests.benchmarks import peers
from tests.benchmarks.frame import RUN, Case, Scale, row
from tests.benchmarks.texts import words_of
from writerdesk.storage.session_mark import MARK_FILE

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication(sys.argv)
window = QMainWindow()
editor = QPlainTextEdit(open(sys.argv[1], encoding="utf-8").read())
window.setCentralWidget(editor)
window.resize(1360, 860)
window.show()
editor.setFocus()
application.exec()
"""
_FROZEN = (
    Path(__file__).resolve().parents[3]
    / "dist"
    / "WriterDesk"
    / ("WriterDesk.exe" if os.name == "nt" else "WriterDesk")
)
_QUIET_S, _QUIET_CPU_S, _LOOK_S = 0.4, 0.020, 0.02
_LONGEST_S = 60.0
_ASLEEP_S = 1.5
"""Others sleep while they start, novelWriter at its first picture: so long they must be quiet."""


@dataclass(frozen=True)
class Start:
    """Seconds until the process tree was quiet, its CPU seconds and its proportional memory in bytes by then."""

    wall: float
    cpu: float
    memory: float


@row("S1", "process start to the last draft shown and a key accepted", "≤ 1.25 × a bare window; ≤ 0.2 × novelWriter")
def start_time(scale: Scale) -> Iterator[Case]:
    """Wall time, warm; beside other programs where they were fetched (``--peers``)."""
    bare, ours = _starts_of_run(scale)
    yield Case("warm, a draft of 2,000 words", _median(bare, "wall"), _median(ours, "wall"), 1.25)
    for name, limit in (("novelWriter", 0.2), ("FocusWriter", 1.2)):
        other = _peer_starts(scale, name)
        if other:
            yield Case(f"beside {name}", _median(other, "wall"), _median(ours, "wall"), limit)


@row("S2", "processor time and memory of that start", "≤ 1.3 × a bare PySide6 window")
def start_cost(scale: Scale) -> Iterator[Case]:
    """CPU and PSS of the whole process tree."""
    bare, ours = _starts_of_run(scale)
    yield Case("processor time", _median(bare, "cpu"), _median(ours, "cpu"), 1.3)
    yield Case("memory (PSS)", _median(bare, "memory"), _median(ours, "memory"), 1.3, "B")


@row("S3", "that start of the frozen program, beside the one from source", "≤ 1.15 × from source")
def frozen_start(scale: Scale) -> Iterator[Case]:
    """Wall time, warm; nothing where dist/WriterDesk was not built."""
    if _FROZEN.exists():
        source, frozen = _starts(scale, ours_and=str(_FROZEN))
        yield Case("warm, a draft of 2,000 words", _median(source, "wall"), _median(frozen, "wall"), 1.15)
        yield Case("processor time", _median(source, "cpu"), _median(frozen, "cpu"), 1.15)


def _starts_of_run(scale: Scale) -> tuple[list[Start], list[Start]]:
    """What S1 and S2 both look at, started once a run: one row takes the time, the other processor and memory."""
    kept = Path(os.environ[RUN]) / "starts.json" if RUN in os.environ else None
    if kept is not None and kept.exists():
        return msgspec.json.decode(kept.read_bytes(), type=tuple[list[Start], list[Start]])
    starts = _starts(scale)
    if kept is not None:
        kept.write_bytes(msgspec.json.encode(starts))
    return starts


def _starts(scale: Scale, ours_and: str = "") -> tuple[list[Start], list[Start]]:
    """Starts of a bare window and of ours; of ours and of the program ``ours_and`` where one is named."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "text.txt"
        text.write_text(words_of("en", 2_000), encoding="utf-8")
        environment = os.environ | {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "WRITERDESK_KEYS": "file", "WRITERDESK_PASSPHRASE_FILE": f"{folder}/passphrase",
            "WRITERDESK_DATA": f"{folder}/data", "XDG_STATE_HOME": f"{folder}/state", "PYTHONDONTWRITEBYTECODE": "",
        }  # fmt: skip
        (Path(folder) / "passphrase").write_text("measured, not kept", encoding="utf-8")
        program = [str(Path(sys.executable).with_name("writerdesk"))]  # what a person starts
        for words in (["piece", "import", str(text), "--personal", "--language", "en"],
                      ["settings", "set", "setup.finished", "true"]):  # fmt: skip
            subprocess.run([*program, *words], env=environment, check=True, stdout=subprocess.DEVNULL)
        bare, ours = [], []
        for number in range(1 + scale.rounds(8)):
            # A window that was ended from outside leaves its mark: the next would begin with what was recovered.
            (Path(folder) / "data" / "state" / MARK_FILE).unlink(missing_ok=True)
            one, other = ([sys.executable, "-c", _BARE, str(text)], program) if not ours_and else (program, [ours_and])
            first = _start(one, environment)
            (Path(folder) / "data" / "state" / MARK_FILE).unlink(missing_ok=True)
            second = _start(other, environment)
            if number:
                bare.append(first)
                ours.append(second)
        return bare, ours


def _peer_starts(scale: Scale, name: str) -> list[Start]:
    with tempfile.TemporaryDirectory() as folder:
        words, text = words_of("en", 2_000), Path(folder) / "text.txt"
        text.write_text(words, encoding="utf-8")
        peer = None
        if name == "FocusWriter":
            peer = peers.focuswriter_on(Path(folder), text)
        elif peers.has_novelwriter():
            peer = peers.novelwriter_on(Path(folder), words)
        if peer is None:
            return []
        environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | peer.environment
        return [_start(peer.command, environment, _ASLEEP_S) for _ in range(1 + scale.rounds(8))][1:]


def _start(command: list[str], environment: dict[str, str], still: float = _QUIET_S) -> Start:
    """Start a window, wait until the whole process tree has been quiet for ``still`` seconds, and end it."""
    begun = time.monotonic()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        marks: list[tuple[float, float]] = [(begun, 0.0)]
        idle = _QUIET_CPU_S * still / _QUIET_S
        while True:
            time.sleep(_LOOK_S)
            now, cpu = time.monotonic(), sum(_cpu(one) for one in _tree(process.pid))
            marks.append((now, cpu))
            quiet = [mark for mark in marks if cpu - mark[1] < idle]
            if now - begun > _LONGEST_S:
                process.kill()
                raise TimeoutError(f"{command[0]} did not come to rest")
            if cpu > _QUIET_CPU_S and now - quiet[0][0] >= still:
                memory = sum(_pss(one) for one in _tree(process.pid))
                process.terminate()
                return Start(quiet[0][0] - begun, quiet[0][1], memory)


def _tree(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        below = [int(word) for word in children.read_text().split()]
    except OSError:
        return []
    return [pid, *(one for child in below for one in _tree(child))]


def _cpu(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/schedstat").read_text().split()
    except OSError:
        return 0.0
    others = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        if task.name != str(pid):
            others += int((task / "schedstat").read_text().split()[0])
    return (int(fields[0]) + others) / 1e9


def _pss(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return float(next(line.split()[1] for line in lines if line.startswith("Pss:"))) * 1024


def _median(starts: list[Start], name: str) -> float:
    return statistics.median(float(getattr(start, name)) for start in starts)
