"""``python -m tests.pictures.readme`` makes the pictures of the README anew: four pages, and three sheets of all."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter

from tests.pictures.__main__ import keep_apart
from tests.pictures.references import LANGUAGES, SIZE, THEMES, environment, make
from tests.pictures.scripts import SCRIPTS
from writerdesk.desktop.pages import PAGES

FOLDER = Path(__file__).parents[2] / ".github" / "pictures"
_SIZE = (1360, 860)


class Shown(NamedTuple):
    """A picture of the README: a script, the language of the window, a case and a theme."""

    script: str
    interface: str
    case: str
    theme: str


SHOWN = {
    "writing": Shown("hi", "en", "writing-comments", "light"),
    "writing-urdu": Shown("ur", "ar", "writing", "dark"),
    "vertical": Shown("ja", "en", "writing-vertical", "light"),
    "outline": Shown("en", "en", "writing-outline", "sepia"),
}
"""The name of each file, without its ending, and what it shows."""

_SQUARE = 2
"""Pixels of the window, each way, that become one on a sheet."""
_COLUMNS, _GAP = 4, 12
_GROUND = Qt.GlobalColor.gray
_QUALITY = 60


def _picture(name: str, folder: Path) -> None:
    from tests.pictures.camera import opened
    from tests.pictures.cases import CASES
    from tests.pictures.stage import Stage

    shown = SHOWN[name]
    case = next(case for case in CASES if case.name == shown.case)
    stage = Stage(folder / name, SCRIPTS[shown.script]._replace(interface=shown.interface))
    # The other story has sentences of this one, which the checks would speak of.
    stage.__dict__["turned"] = "left out"
    workplace, target = case.stand(stage)
    stage.prepare(workplace, shown.theme, 100)
    with opened(workplace, case.page, target, _SIZE) as camera:
        case.then(camera, stage)
        camera.take(FOLDER / f"{name}.png")
    stage.close()


def sheet(language: str) -> QImage:
    """Every page in one language of the window, light beside dark, in the order of ``PAGES``."""
    wide, high = (side // _SQUARE + _GAP for side in SIZE)
    names = [f"{page}-{theme}.png" for page in PAGES for theme in THEMES]
    made = QImage(_COLUMNS * wide + _GAP, -(-len(names) // _COLUMNS) * high + _GAP, QImage.Format.Format_RGB888)
    made.fill(_GROUND)
    with tempfile.TemporaryDirectory() as folder:
        make(language, Path(folder), _SQUARE)
        painter = QPainter(made)
        for number, name in enumerate(names):
            row, column = divmod(number, _COLUMNS)
            painter.drawImage(QPoint(_GAP + column * wide, _GAP + row * high), QImage(str(Path(folder) / name)))
        painter.end()
    return made


def main() -> None:
    """Make each picture in a process of its own."""
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as folder:
            keep_apart(Path(folder))
            _picture(name, Path(folder))
    if len(sys.argv) == 1:
        for name in SHOWN:
            with tempfile.TemporaryDirectory() as folder:
                command = [sys.executable, "-m", "tests.pictures.readme", name]
                subprocess.run(command, env=environment(Path(folder)), check=True)
        for language in LANGUAGES:
            kept = sheet(language).save(str(FOLDER / f"pages-{language}.webp"), quality=_QUALITY)
            assert kept, language


if __name__ == "__main__":
    main()
