"""At twice the size in a small window nothing of any page or mode is cut, hidden behind an edge or under another."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.camera import MODES, opened
from tests.pictures.cases import CASES
from tests.pictures.reach import troubles
from tests.pictures.references import LANGUAGES
from tests.pictures.scripts import SCRIPTS
from tests.pictures.stage import Stage
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.slices import Slices

SIZE, SCALE = (1000, 700), 200


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_read_and_reached_at_twice_the_size(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    script = next(one for one in SCRIPTS.values() if one.interface == language)
    stage = Stage(tmp_path / "stage", script)
    left: dict[str, list[str]] = {}
    for case in CASES:
        workplace, target = case.stand(stage)
        stage.prepare(workplace, "light", SCALE)
        with opened(workplace, case.page, target, SIZE) as camera:
            case.then(camera, stage)
            camera.until(lambda: not any(one.busy for one in camera.window.findChildren(Slices)))
            camera.picture()
            if not camera.window.isFullScreen():
                assert camera.window.size().toTuple() == SIZE
            left |= {case.name: found} if (found := troubles(camera.window)) else {}
            for mode in MODES:
                camera.application.parts.choices.put(mode, False)
    stage.close()
    assert left == {}


def test_what_is_cut_hidden_or_covered_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    for words, x, y, width in (("stands out", 150, 10, 100), ("cramped for its many words", 10, 10, 40),
                               ("under", 10, 50, 100), ("over", 60, 55, 100)):  # fmt: skip
        made = QPushButton(words, window)
        made.setGeometry(x, y, width, 40 if words != "cramped for its many words" else 35)
    window.show()
    told = " ".join(troubles(window))
    assert "'stands out' sticks out at the side" in told
    assert "'cramped for its many words' is 40 wide" in told
    assert "'under' lies on QPushButton 'over'" in told


def test_what_scrolls_is_whole_where_there_is_room_and_can_be_reached_where_there_is_not(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    window = QWidget(outer)
    rows = QVBoxLayout(window)
    words = QLabel("line\n" * 10)
    area = Scrolled(words)
    rows.addWidget(area)
    window.resize(300, 600)
    outer.resize(300, 600)
    outer.show()
    assert area.verticalScrollBar().maximum() == 0
    window.resize(300, 100)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert words.height() >= words.sizeHint().height()
    assert troubles(window) == []
