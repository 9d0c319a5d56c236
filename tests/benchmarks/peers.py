"""Other writing programs to measure against: novelWriter from the package index, FocusWriter where it is installed.

``writerdesk-bench --peers`` fetches them into a folder of the user's cache; without them their cases are left out.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import ZipFile

_LONGEST_S = 300
NOVELWRITER = "novelWriter==26.2.2"
_DOCUMENT = "636b6aa9b697b"
"""The document of novelWriter's sample project that it opens first."""

# Runs inside novelWriter: opens the project as its window does, with nobody there to answer its questions.
_DRIVER = """
import json, os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import novelwriter
from novelwriter import CONFIG, SHARED
from PyQt6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PyQt6.QtGui import QKeyEvent
what, folder, document = sys.argv[1:4]
CONFIG.initConfig(f"{folder}/config", f"{folder}/data")
CONFIG.lastNotes = novelwriter.__hexversion__
from novelwriter.gui.theme import GuiTheme
from novelwriter.guimain import GuiMain
application = novelwriter._createApp()
CONFIG.loadConfig(None)
CONFIG.initLocalisation(application)
SHARED.initTheme(GuiTheme())
SHARED.warn = SHARED.info = SHARED.error = lambda *words, **more: None
SHARED.question = lambda *words, **more: True
window = GuiMain()
window.resize(1360, 860)
window.showNormal()
CONFIG.finishStartup()
CONFIG.lastNotes = novelwriter.__hexversion__
CONFIG.saveConfig()
window.openProject(f"{folder}/project")

def rest(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)

class After(QObject):
    mark = QEvent.Type(QEvent.registerEventType())
    done = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            QCoreApplication.postEvent(self, QEvent(self.mark), Qt.EventPriority.HighEventPriority.value)
        return False
    def event(self, event):
        if event.type() == self.mark:
            self.done = self.done or time.perf_counter()
            return True
        return super().event(event)

def key(letter):
    after, named = After(), Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
    window.installEventFilter(after)
    begun = time.perf_counter()
    pressed = QKeyEvent(QEvent.Type.KeyPress, named.value, Qt.KeyboardModifier.NoModifier, letter)
    QCoreApplication.postEvent(window.docEditor, pressed)
    while not after.done:
        application.processEvents()
    window.removeEventFilter(after)
    return after.done - begun

told = {}
if what == "open":
    editor = window.docEditor
    rest(0.5)
    begun = time.perf_counter()
    window.openDocument(document)
    application.processEvents()
    told["opened"], told["signs"] = time.perf_counter() - begun, editor.document().characterCount()
    cursor = editor.textCursor()
    cursor.setPosition(told["signs"] // 2)
    editor.setTextCursor(cursor)
    editor.setFocus()
    told["keys"] = []
    for _ in range(4):
        rest(0.75)
        told["keys"] += [key(letter) for letter in "the rain the rain the ran"]
else:
    window.closeMain()
print(json.dumps(told), flush=True)
os._exit(0)
"""


class Peer(NamedTuple):
    """A program to start: its name, its command, and what of the environment is its own."""

    name: str
    command: list[str]
    environment: dict[str, str]


def cache() -> Path:
    """Where fetched programs are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "writerdesk-bench"


def fetch() -> None:
    """Bring novelWriter into the cache; say how FocusWriter is had. Raises ``CalledProcessError``."""
    place = cache() / "novelwriter"
    subprocess.run(["uv", "venv", "-q", "--clear", "--python", "3.11", str(place)], check=True)
    subprocess.run(["uv", "pip", "install", "-q", "--python", str(_python()), NOVELWRITER], check=True)
    print(f"{NOVELWRITER} is there.")
    found = shutil.which("focuswriter")
    print(f"FocusWriter is {found}." if found else "FocusWriter is not installed: apt install focuswriter")


def has_novelwriter() -> bool:
    """Whether novelWriter was fetched."""
    return _python().exists()


def novelwriter_on(folder: Path, text: str) -> Peer:
    """novelWriter with its sample project, whose first document is ``text``, kept below ``folder``."""
    own = _project(folder, text)
    _drive("close", own, _DOCUMENT)
    (own / "project" / "nwProject.lock").unlink(missing_ok=True)
    command = [str(_python().with_name("novelwriter")), f"--config={own}/config", f"--data={own}/data"]
    return Peer("novelWriter", [*command, str(own / "project")], {})


def focuswriter_on(folder: Path, text: Path) -> Peer | None:
    """FocusWriter with the file ``text``; None where it is not installed."""
    found = shutil.which("focuswriter")
    if found is None:
        return None
    return Peer("FocusWriter", [found, str(text)], {"XDG_CONFIG_HOME": f"{folder}/config", "HOME": str(folder)})


def novelwriter_opens(folder: Path, text: str) -> tuple[float, list[float]]:
    """Seconds in which novelWriter opens a document with ``text``, and seconds of each key in the middle of it."""
    own = _project(folder, "A short one.")
    other = "6a2d6d5f4f401"
    (own / "project" / "content" / f"{other}.md").write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    told = _drive("open", own, other)
    if told["signs"] < len(text) // 2:
        raise ValueError("novelWriter did not open the text")
    return told["opened"], told["keys"]


def _project(folder: Path, text: str) -> Path:
    own = folder / "novelwriter"
    packed = next((cache() / "novelwriter").rglob("novelwriter/assets/sample.zip"))
    with ZipFile(packed) as sample:
        sample.extractall(own / "project")
    (own / "project" / "content" / f"{_DOCUMENT}.md").write_text(text.replace("\n", "\n\n"), encoding="utf-8")
    return own


def _drive(what: str, own: Path, document: str) -> dict[str, Any]:
    done = subprocess.run(
        [str(_python()), "-c", _DRIVER, what, str(own), document],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=_LONGEST_S,
    )  # fmt: skip
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _python() -> Path:
    return cache() / "novelwriter" / "bin" / "python"
