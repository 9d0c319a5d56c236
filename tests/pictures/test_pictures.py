"""No page and no tool is without a picture, and a picture shows something."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.desktop.windows import nameless
from tests.pictures.camera import MODES, opened
from tests.pictures.cases import CASES
from tests.pictures.scripts import JAPANESE, SCRIPTS, URDU, Script
from tests.pictures.stage import Stage
from writerdesk.desktop.pages import PAGES
from writerdesk.desktop.writing.tools import TOOLS

SIZE = (1000, 640)


def test_every_page_and_every_tool_has_a_picture() -> None:
    assert set(PAGES) - {case.page for case in CASES} == set()
    assert set(TOOLS) - {case.tool for case in CASES} == set()
    assert [name for name, count in Counter(case.name for case in CASES).items() if count > 1] == []


def test_there_are_five_scripts_and_every_comment_is_about_words_of_its_poem() -> None:
    assert len(SCRIPTS) == 5
    assert [script.tag for script in SCRIPTS.values() if script.doubted not in script.poem] == []
    assert [script.tag for script in SCRIPTS.values() if script.looked_for not in script.story] == []


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_whatever_takes_the_focus_has_a_name_on_every_page_in_every_mode(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage", SCRIPTS["en"])
    left: dict[str, list[str]] = {}
    for case in CASES:
        workplace, target = case.stand(stage)
        stage.prepare(workplace, "light", 100)
        with opened(workplace, case.page, target, SIZE) as camera:
            case.then(camera, stage)
            camera.picture()
            left |= {case.name: found} if (found := nameless(camera.window)) else {}
            for mode in MODES:
                camera.application.parts.choices.put(mode, False)
    stage.close()
    assert left == {}


@pytest.mark.parametrize(("name", "script"), [("setup-writing", URDU), ("writing-story", JAPANESE)])
def test_a_picture_is_not_blank(qtbot: QtBot, tmp_path: Path, name: str, script: Script) -> None:
    case = next(case for case in CASES if case.name == name)
    stage = Stage(tmp_path / "stage", script)
    file = tmp_path / "pictures" / "one.png"
    workplace, target = case.stand(stage)
    stage.prepare(workplace, "dark", 100)
    with opened(workplace, case.page, target, SIZE) as camera:
        case.then(camera, stage)
        camera.take(file)
    stage.close()
    image = QImage(str(file))
    assert (image.width(), image.height()) == SIZE
    # Of an empty window nearly every pixel has one of two or three colours.
    colours = {image.pixel(x, y) for x in range(0, SIZE[0], 2) for y in range(0, SIZE[1], 2)}
    assert len(colours) > 40
