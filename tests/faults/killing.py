"""Programs that type and are killed: each key is noted, on the clock of the program that types, before it is taken."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from writerdesk.actions.workplace import Workplace
from writerdesk.drafts.draft import Draft
from writerdesk.storage.desk import Desk

KEYS = ["k", "க்ஷ", "ሰ", "e\u0301", "👩\u200d👧", " ", "\n", "ﷺ", "ខ្មែ", "𐐷"]
LEAST_KEYS = 25
_LONG_S = 60.0

# What both children begin with: a note of each key on the descriptor given, and, when asked, no rest for the disk.
_BEGIN = """
import json, os, sys, threading, time
from pathlib import Path
data, piece, noted, busy, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4] == "busy", sys.argv[5]

def note(key):
    os.write(noted, (json.dumps([time.monotonic(), key]) + "\\n").encode())

def unrest(draft, section):
    from writerdesk.storage.connection import connect
    connection = connect(draft.desk.file)
    while True:
        draft.journal(section).fold()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        time.sleep(0.01)
"""

_SHELL = (
    _BEGIN
    + """
from writerdesk.drafts import typing
from writerdesk.drafts.journal import SectionJournal
taken = SectionJournal.record

def record(self, position, deleted, inserted, at_ms):
    note(inserted)
    taken(self, position, deleted, inserted, at_ms)

SectionJournal.record = record
type_stream = typing.type_stream

def with_unrest(draft, keys, report):
    section = draft.sections[-1].id
    draft.journal(section).load()
    threading.Thread(target=unrest, args=(draft, section), daemon=True).start()
    return type_stream(draft, keys, report)

if busy:
    typing.type_stream = with_unrest
from writerdesk.__main__ import main
sys.exit(main(["--data", data, "piece", "type", piece]))
"""
)

_WINDOW = (
    _BEGIN
    + """
import random
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.faults.killing import KEYS
from writerdesk.actions.workplace import Workplace
from writerdesk.desktop.application import run
from writerdesk.desktop.editor.view import EditorView

application = QApplication([])
chance = random.Random(int(seed))
begun = False

def press():
    global begun
    editor = QApplication.focusWidget()
    if not isinstance(editor, EditorView) or editor.section is None:
        return
    if not begun:
        begun = True
        editor.set_caret(len(editor.section.ledger.text()))
        if busy:
            controller = editor.window().pages.writing.controller
            threading.Thread(target=unrest, args=(controller.piece.draft, controller.section), daemon=True).start()
    key = chance.choice(KEYS)
    note(key)
    code = Qt.Key.Key_Return if key == "\\n" else Qt.Key.Key_unknown
    text = "\\r" if key == "\\n" else key
    QCoreApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text))

timer = QTimer()
timer.timeout.connect(press)
timer.start(8)
sys.exit(run(Workplace(Path(data)), "writing", piece))
"""
)


@dataclass(frozen=True)
class Loss:
    """What one kill cost. ``seconds``: from the first key that is gone to the last one pressed, on the typing
    program's own clock; 0 when none is gone.
    """

    pressed: int
    gone: int
    seconds: float


class Typist:
    """A real process that types: ``piece type`` with keys fed to it, or the window with key events."""

    def __init__(self, workplace: Workplace, piece: str, *, window: bool, busy: bool, seed: int) -> None:
        self.keys: list[tuple[float, str]] = []
        self.stored = 0
        """Keys that the shell told to be stored."""
        self._over = threading.Event()
        reading, writing = os.pipe()
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WINDOW if window else _SHELL, str(workplace.data.path), piece, str(writing),
             "busy" if busy else "", str(seed)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, pass_fds=(writing,), env=_environment(workplace),
            cwd=Path(__file__).resolve().parents[2],
        )  # fmt: skip
        os.close(writing)
        self._threads = [threading.Thread(target=self._read_notes, args=(reading,))]
        if not window:
            self._threads += [
                threading.Thread(target=self._feed, args=(random.Random(seed),)),
                threading.Thread(target=self._listen),
            ]
        for thread in self._threads:
            thread.start()

    def wait(self) -> None:
        """Until some keys were pressed, and one was told to be stored where that is told."""
        end = time.monotonic() + _LONG_S
        while len(self.keys) < LEAST_KEYS and time.monotonic() < end and self._process.poll() is None:
            time.sleep(0.01)

    def kill(self) -> None:
        """SIGKILL, and everything that was noted before it."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._over.set()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def _read_notes(self, descriptor: int) -> None:
        with os.fdopen(descriptor, "rb") as notes:
            for line in notes:
                if line.endswith(b"\n"):
                    at, key = json.loads(line)
                    self.keys.append((at, key))

    def _feed(self, chance: random.Random) -> None:
        stream = self._process.stdin
        while stream is not None and not self._over.wait(0.004):
            key = chance.choice(KEYS)
            try:
                stream.write(b"\n" if key == "\n" else key.encode() + b"\n")
            except BrokenPipeError:
                return

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            if line.endswith(b"\n"):
                self.stored = json.loads(line)["stored"]


def _environment(workplace: Workplace) -> Mapping[str, str]:
    return {**os.environ, **workplace._environment, "QT_QPA_PLATFORM": "offscreen"}


def killed_once(workplace: Workplace, piece: str, chance: random.Random, *, window: bool, busy: bool) -> Loss:
    """Type into a piece, kill the program at any moment, and look at what is there.

    Asserts that the database is whole, nothing invented, and nothing gone that was told to be stored.
    """
    desk_folder = workplace.desk_of_piece(piece).folder
    before = _text(desk_folder, piece)
    typist = Typist(workplace, piece, window=window, busy=busy, seed=chance.randrange(1 << 30))
    typist.wait()
    time.sleep(chance.uniform(0.0, 0.5))
    typist.kill()
    text = _text(desk_folder, piece)
    assert text.startswith(before), "what stood there is gone"
    prefixes = [""]
    for _, key in typist.keys:
        prefixes.append(prefixes[-1] + key)
    assert len(typist.keys) >= LEAST_KEYS, "nothing was typed"
    kept = text[len(before) :]
    assert kept in prefixes, f"{kept!r} is not the beginning of what was typed, {prefixes[-1]!r}"
    whole = prefixes.index(kept)
    assert whole >= typist.stored, "something told as stored is gone"
    gone = typist.keys[whole:]
    return Loss(len(typist.keys), len(gone), gone[-1][0] - gone[0][0] if gone else 0.0)


def _text(folder: Path, piece: str) -> str:
    desk = Desk.open(folder)
    try:
        assert desk.read(lambda c: c.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"
        draft = Draft(desk, piece)
        text = draft.text()
        # The way back is as whole as the text: every edit leads from a text that was there.
        for edit in reversed(draft.history(draft.sections[-1].id, 500)):
            end = edit.position + len(edit.inserted)
            assert text[edit.position : end] == edit.inserted
            text = text[: edit.position] + edit.removed + text[end:]
        return draft.text()
    finally:
        desk.close()
