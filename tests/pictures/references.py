"""``python -m tests.pictures.references`` makes the small pictures anew that every page is compared with.

One picture a page, the first of :mod:`tests.pictures.cases`, in English, Arabic and Khmer, light and dark.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.pictures.__main__ import keep_apart
from tests.pictures.likeness import SQUARE, small
from tests.pictures.scripts import SCRIPTS, Script
from writerdesk.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FOLDER = Path(__file__).parent / "references"
LANGUAGES = ("en", "ar", "km")
"""Languages of the window."""
THEMES = ("light", "dark")
SIZE = (1280, 800)
_MOMENT = "2026-03-01T09:30:00+00:00"
_ANOTHER_EACH_TIME = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d\d-\d\dT|^/|^\w:[/\\]")
"""An id, a moment, the place of a file."""

_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir>
<match target="pattern"><edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>
"""
"""Only our own fonts, and letters of the shape that they have in them."""


def make(language: str, into: Path, square: int = SQUARE) -> None:
    """Let another process make the small pictures of one language of the window, ``PAGE-THEME.png`` into a folder.

    A pixel of them is ``square`` pixels of the window wide. Raises :class:`subprocess.CalledProcessError` where a page
    cannot be pictured.
    """
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.pictures.references", f"--language={language}", f"--square={square}"]
        subprocess.run([*command, f"--into={into}"], env=environment(Path(folder)), check=True)


def environment(folder: Path) -> Mapping[str, str]:
    """The environment of a process in which a picture is what it is on any machine; ``folder`` is for its own use."""
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS.format(fonts=resource("fonts"), cache=folder / "fonts"), encoding="utf-8")
    own = {"FONTCONFIG_FILE": str(fonts), "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    # What is installed here, a Java or a LanguageTool, is not to be seen.
    own |= {"HOME": str(folder), "PATH": str(Path(sys.executable).parent)}
    hidden = ("QT_", "LC_", "XDG_", "JAVA", "WRITERDESK_")
    return {name: value for name, value in os.environ.items() if not name.startswith(hidden)} | own


def _picture(script: Script, into: Path, square: int) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.pictures.camera import opened
    from tests.pictures.cases import CASES
    from tests.pictures.stage import Stage

    qt = QApplication(["writerdesk", "-style", "fusion"])
    qt.setCursorFlashTime(0)
    troubles: list[BaseException] = []
    sys.excepthook = lambda _kind, trouble, _stack: troubles.append(trouble)
    first = {case.page: case for case in reversed(CASES)}
    with tempfile.TemporaryDirectory() as folder, _anywhere_any_day():
        keep_apart(Path(folder))
        stage = Stage(Path(folder) / "stage", script)
        for case in CASES:
            if case is not first[case.page]:
                continue
            workplace, target = case.stand(stage)
            stage.prepare(workplace, THEMES[0], 100)
            with opened(workplace, case.page, target, SIZE) as camera:
                case.then(camera, stage)
                camera.picture()
                if troubles:
                    raise troubles[0]
                _say_the_same(camera.window)
                for theme in THEMES:
                    camera.application.parts.theme.choose(theme)
                    small(camera.picture(), square).save(str(into / f"{case.page}-{theme}.png"))
        stage.close()


def _say_the_same(window: QWidget) -> None:
    """Let no field say what is another on each machine and each time."""
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    fields: list[tuple[QLineEdit | QTextEdit, str]] = [
        (field, field.text()) for field in window.findChildren(QLineEdit)
    ]
    fields += [(field, field.toPlainText()) for field in window.findChildren(QTextEdit)]
    for field, words in fields:
        if _ANOTHER_EACH_TIME.search(words):
            field.clear()


@contextmanager
def _anywhere_any_day() -> Iterator[None]:
    """Every day and time of day that the window says is the same, and no Java of this machine is found."""
    from PySide6.QtCore import QDate

    from writerdesk.checks.grammar import java
    from writerdesk.desktop.phrases import Phrases
    from writerdesk.desktop.statistics import telling

    moment, day = Phrases.moment, Phrases.day
    with (
        patch.object(Phrases, "moment", lambda self, _iso: moment(self, _MOMENT)),
        patch.object(Phrases, "day", lambda self, _iso: day(self, _MOMENT)),
        patch.object(java, "_PLACES", {}),
        patch.object(telling, "_qt", lambda _day: QDate(2026, 3, 1)),
    ):
        yield


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pictures of one language here, or those of all, each in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures.references", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, help="of the window; all without")
    parser.add_argument("--into", type=Path, help="folder; where the kept ones are without")
    parser.add_argument("--square", type=int, default=SQUARE, help="pixels of the window, each way, that become one")
    asked = parser.parse_args(arguments)
    if asked.into is not None:
        _picture(next(one for one in SCRIPTS.values() if one.interface == asked.language), asked.into, asked.square)
        return
    for language in [asked.language] if asked.language else LANGUAGES:
        into = FOLDER / language
        into.mkdir(parents=True, exist_ok=True)
        make(language, into)


if __name__ == "__main__":
    main()
