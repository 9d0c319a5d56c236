"""Starts that lack something: the window opens all the same, fits its screen, and says what is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from writerdesk.desktop.instance import Instance

WATCHED = """
import json, sys
if sys.argv[1] == "nobody":
    import pwd
    def unknown(_number):
        raise KeyError("nobody")
    pwd.getpwuid = unknown
from writerdesk.desktop.bindings import import_bindings
import_bindings()
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from writerdesk.desktop import application

def report(window):
    from writerdesk.desktop.safety.start_line import StartLine
    shown = [page for page in window.stack.children() if page.isWidgetType() and page.isVisible()]
    screen = window.screen().availableGeometry()
    window.resize(screen.size())
    here = window.geometry()
    lines = [line for line in window.findChildren(StartLine) if line.isVisible()]
    print(json.dumps({
        "said": " ".join(line.accessibleName() for line in lines), "pages": [type(page).__name__ for page in shown],
        "screen": [screen.width(), screen.height()], "window": [here.width(), here.height()],
        "families": len(QFontDatabase.families()),
    }), flush=True)
    window.close()

class Watched(application.Application):
    def look_for_troubles(self, *, alone):
        from writerdesk.desktop.safety import start_line
        usual = start_line._say
        def say(theme, window, found):
            usual(theme, window, found)
            QTimer.singleShot(50, lambda: report(window))  # a line is laid out by then
        start_line._say = say
        super().look_for_troubles(alone=alone)

application.Application = Watched
from writerdesk.__main__ import main
sys.exit(main([]))
"""


def started(environment: Mapping[str, str], person: str = "somebody") -> dict[str, Any]:
    """What a window that was started with nothing but these variables said and showed, before it was closed."""
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT", "TMPDIR"}}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, person], env={"QT_QPA_PLATFORM": "offscreen", **kept, **environment},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


@pytest.mark.skipif(sys.platform == "win32", reason="there everybody has a home folder")
def test_without_a_home_a_language_and_fonts_it_opens_and_says_that_nothing_lasts(tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text('<?xml version="1.0"?><fontconfig></fontconfig>', encoding="utf-8")
    told = started({"FONTCONFIG_FILE": str(fonts), "TMPDIR": str(tmp_path)}, "nobody")
    assert "no home folder" in told["said"]
    assert str(tmp_path) in told["said"], "it names the folder where the text stands"
    assert told["families"] > 30, "the fonts of the program are there"
    assert len(told["pages"]) == 1


@pytest.mark.long
def test_a_home_that_takes_nothing_is_said(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("no folder, so nothing can be put into it", encoding="utf-8")
    told = started({"HOME": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home), "LANG": "C.UTF-8"})
    assert "Nothing can be kept in" in told["said"]
    assert len(told["pages"]) == 1


@pytest.mark.long
def test_broken_settings_and_a_small_screen(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[interface\ntheme = ", encoding="utf-8")
    screen = {"name": "small", "x": 0, "y": 0, "width": 800, "height": 480, "logicalDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    told = started({
        "WRITERDESK_DATA": str(tmp_path), "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
    })  # fmt: skip
    assert "settings.toml" in told["said"]
    assert told["screen"] == [800, 480]
    assert told["window"] == told["screen"], "it can be made as small as that"
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8").startswith("[interface\n"), "it is left as it is"


@pytest.mark.long
def test_a_first_window_that_does_not_answer_is_spoken_of(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert first.is_first()
    runtime = {name: os.environ[name] for name in ("XDG_RUNTIME_DIR", "LOGNAME", "USER") if name in os.environ}
    told = started({"WRITERDESK_DATA": str(tmp_path), "LANG": "C.UTF-8", **runtime})
    first.release()
    assert "does not answer" in told["said"]
