"""The start: what it must not load, which page comes first, a second start hands over, a crash leaves no text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writerdesk.actions.workplace import Workplace, own_workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.desktop.application import Application, first_page
from writerdesk.desktop.crash import CrashPolicy
from writerdesk.desktop.instance import Instance
from writerdesk.desktop.plurals import EnglishPlurals

# 08-performance.md, and what else a first text does not need.
NOT_AT_START = [
    "sqlite_utils", "asyncio", "urllib.request", "importlib.metadata", "regex", "click", "litestar", "sqlalchemy",
    "httpx2", "language_tool_python", "keyring", "PySide6.QtNetwork", "PySide6.QtSvg", "writerdesk.cli",
    "writerdesk.endpoint", "writerdesk.sync", "writerdesk.sync.client", "writerdesk.checks", "writerdesk.briefs",
    "writerdesk.packages", "writerdesk.reviews", "writerdesk.trust", "icu4py", "nacl", "pyrage", "tomlkit",
    "multiprocessing", "hunspell", "msgspec", "uuid", "decimal", "hashlib", "concurrent.futures",
    "writerdesk.drafts.history", "writerdesk.drafts.versions", "writerdesk.drafts.statistics_rows",
    "writerdesk.drafts.time_log", "writerdesk.text.segments",
    "writerdesk.desktop.writing.checking", "writerdesk.desktop.writing.panel",
    "shibokensupport.signature.parser", "shibokensupport.signature.lib", "argparse",
    "ast", "dataclasses", "inspect", "logging", "socket", "tempfile", "traceback", "zipfile",
]  # fmt: skip

START = """
import json, os, sys
from pathlib import Path
from writerdesk.__main__ import open_window
from writerdesk.actions.workplace import Workplace
from writerdesk.desktop.bindings import import_bindings
import_bindings()
from PySide6.QtCore import QTimer
from writerdesk.desktop import application

def report(window):
    writing = window.pages.writing
    section = writing.editor.section
    if section is None or not section.ledger.text():
        QTimer.singleShot(5, lambda: report(window))
        return
    print(json.dumps({"text": section.ledger.text(), "modules": sorted(sys.modules)}), flush=True)
    window.close()

class Watched(application.Application):
    def show(self, page, target):
        super().show(page, target)
        QTimer.singleShot(0, lambda: report(self.window))

application.Application = Watched
workplace = Workplace(Path(sys.argv[1]), os.environ)
status = open_window(workplace, None, [])
workplace.close()
sys.exit(status)
"""


HAND_OVER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from writerdesk.desktop.instance import Instance

application = QCoreApplication([])
print("asks", flush=True)
instance = Instance(Path(sys.argv[1]))
print(instance.hand_over("writing", "पीस"), instance.is_first())
"""


@pytest.fixture
def written(tmp_path: Path) -> Workplace:
    workplace = own_workplace(tmp_path)
    piece = new_piece(workplace, title="Rain", language="en")
    replace_text(workplace, piece, "It rained all night.\n")
    workplace.settings.set("setup.finished", True)
    workplace.close()
    return workplace


def test_the_first_text_stands_without_what_it_does_not_need(written: Workplace) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START, str(written.data.path)], capture_output=True, text=True, timeout=60, check=False,
        # What measures coverage loads much of its own.
        env={name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["text"] == "It rained all night.\n"
    loaded = [
        name for name in NOT_AT_START if any(one == name or one.startswith(f"{name}.") for one in told["modules"])
    ]
    assert loaded == []


def test_which_page_comes_first(written: Workplace, tmp_path: Path) -> None:
    assert first_page(written, None, None) == ("writing", "")
    assert first_page(written, "desk", None) == ("desk", "")
    assert first_page(written, None, "a-piece") == ("writing", "a-piece")
    assert first_page(written, "send", "a-piece") == ("send", "a-piece")
    file = tmp_path / "poem.txt"
    file.write_text("rain", encoding="utf-8")
    assert first_page(written, None, str(file)) == ("file", str(file))
    new = own_workplace(tmp_path / "new")
    assert first_page(new, None, None) == ("setup", "")
    new.close()


def test_a_second_start_hands_over_and_the_first_shows_it(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.is_first()
    asked: list[tuple[str, str]] = []
    first.asked.connect(lambda page, target: asked.append((page, target)))
    second = Instance(tmp_path)
    assert not second.is_first()
    hand = asking(tmp_path)
    # As a window that is still starting, and beside which another one gave up waiting.
    first.listen()
    second.listen()
    qtbot.waitUntil(lambda: hand.poll() is not None, timeout=20_000)
    assert asked == [("writing", "पीस")]
    assert hand.communicate()[0] == b"True False\n"
    other = Instance(tmp_path / "elsewhere")
    assert other.is_first(), "another data folder is another window"
    other.release()
    first.release()
    assert second.is_first(), "an ended window leaves no lock"
    second.release()


def asking(data: Path) -> subprocess.Popen[bytes]:
    hand = subprocess.Popen([sys.executable, "-c", HAND_OVER, str(data)], stdout=subprocess.PIPE)
    assert hand.stdout is not None
    assert hand.stdout.readline() == b"asks\n"
    return hand


def test_a_window_that_closes_answers_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = own_workplace(tmp_path)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    application = Application(workplace, qt)
    first = Instance(tmp_path)
    assert first.is_first()
    application.closing.connect(first.leave)
    asked: list[tuple[str, str]] = []
    first.asked.connect(lambda page, target: asked.append((page, target)))
    first.listen()
    hand = QLocalSocket()
    hand.connectToServer(first.address)
    assert hand.waitForConnected(5_000)
    body = b'["writing", ""]'
    hand.write(len(body).to_bytes(4, "big") + body)
    assert hand.waitForBytesWritten(5_000)
    application.close()
    first.listen()  # the moment for it came while what was pressed last went into the text
    qtbot.waitUntil(lambda: hand.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert not hand.bytesAvailable()
    assert asked == []
    late = QLocalSocket()
    late.connectToServer(first.address)
    assert not late.waitForConnected(5_000)
    first.release()
    application.end()
    workplace.close()


def test_a_start_beside_a_window_that_ends_waits_and_becomes_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.is_first()
    ending = QLocalServer()
    came: list[QLocalSocket] = []

    def turn_away() -> None:
        came.append(ending.nextPendingConnection())
        came[-1].abort()

    ending.newConnection.connect(turn_away)
    assert ending.listen(first.address)
    hand = asking(tmp_path)
    qtbot.waitUntil(lambda: len(came) > 1, timeout=20_000)
    ending.close()
    first.release()
    qtbot.waitUntil(lambda: hand.poll() is not None, timeout=20_000)
    assert hand.communicate()[0] == b"False True\n"


def test_a_crash_file_says_where_and_never_what_somebody_wrote(tmp_path: Path) -> None:
    flushed: list[str] = []
    before = sys.excepthook
    sys.excepthook = lambda *_: None
    crash = CrashPolicy(tmp_path / "state")
    crash.install()
    crash.flush = lambda: flushed.append("yes")
    try:
        words = "मेरा गुप्त वाक्य"
        try:
            int(words)
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
        thread = threading.Thread(target=lambda: int(words))
        thread.start()
        thread.join()
    finally:
        crash.remove()
        sys.excepthook = before
    told = crash.file.read_text(encoding="utf-8")
    assert told.count("builtins.ValueError") == 2
    assert "test_start.py" in told
    assert "गुप्त" not in told
    assert flushed == ["yes"], "drafts are flushed on the window's own thread"


def test_without_a_crash_no_file_is_left(tmp_path: Path) -> None:
    crash = CrashPolicy(tmp_path / "state")
    crash.install()
    crash.remove()
    assert not crash.file.exists()


def test_one_is_one_and_many_are_many(qapp: QApplication) -> None:
    plurals = EnglishPlurals()
    assert plurals.translate("Phrases", "%Ln mora(e)", "", 1) == "%Ln mora"
    assert plurals.translate("Phrases", "%Ln mora(e)", "", 5) == "%Ln morae"
    assert plurals.translate("Phrases", "Desk") is None
