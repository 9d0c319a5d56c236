"""Grammar with LanguageTool in the window: its page, its findings beside the text, and a window without it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.checks.grammar.small_server import a_java
from tests.checks.grammar.test_installation import good
from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.languagetool import install
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, replace_text
from writerdesk.checks.grammar.record import running
from writerdesk.desktop.grammar.page import GrammarPage


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    """A person who has set up everything but LanguageTool, on a computer with a Java."""
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    made = fresh(tmp_path / "place")
    made.settings.set("setup.finished", True)
    made.settings.set("checks.java", str(a_java(tmp_path / "bin")))
    yield made
    made.close()


def page_of(window: Open) -> GrammarPage:
    page = window.pages.page("grammar")
    assert isinstance(page, GrammarPage)
    return page


def found(window: Open) -> list[str]:
    """What the findings of grammar are about, as the last report has them."""
    report = window.pages.writing.controller.report
    return [one.finding.found for one in report.found if one.finding.rule.startswith("grammar/")] if report else []


def kill_server(workplace: Workplace) -> None:
    """As the system kills what takes too much memory."""
    record = running(workplace.data.path)
    assert record is not None
    os.kill(record.pid, signal.SIGKILL)


def test_it_is_set_up_tried_and_switched_off(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    zipped = good(tmp_path / "LanguageTool-6.8.zip")
    with opened(qtbot, workplace, "desk") as window:
        window.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        window.wait("It is not on this computer.")
        window.wait("Java 21")
        window.wait("Download it (250 MB)")
        assert nameless(window.window) == []
        (tmp_path / "broken.zip").write_bytes(b"no zip")
        page_of(window).take(tmp_path / "broken.zip")
        window.wait("broken.zip is damaged or is no zip file.")
        page_of(window).take(zipped)
        window.wait("LanguageTool 6.8 is installed.")
        window.wait("Its zip is not one that LanguageTool's makers published")
        qtbot.waitUntil(page_of(window).try_it.hasFocus, timeout=LONG)
        window.key(Qt.Key.Key_Return)
        window.wait("It answers.")
        window.wait("LanguageTool 6.8 is at work.")
        record = running(workplace.data.path)
        assert record is not None
        page_of(window).turn.click()
        window.wait("It is here, and switched off.")
        assert workplace.settings.get("checks.languagetool") == "off"
        assert running(workplace.data.path) is None
        assert not record.runs
        page_of(window).java_field.setText(str(tmp_path / "nowhere"))
        page_of(window).java_keep.click()
        window.wait("is not a Java.")
        assert workplace.settings.get("checks.java") == str(tmp_path / "bin" / "java")
        page_of(window).java_field.setText(str(a_java(tmp_path / "old", "11.0.2")))
        page_of(window).java_keep.click()
        window.wait("The Java here is version 11")


def test_findings_come_beside_the_text_and_a_dead_server_stops_nothing(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    install(workplace, lambda _what, _share: None, good(tmp_path / "LanguageTool-6.8.zip"))
    piece = new_piece(workplace, title="Chat", language="fr")
    replace_text(workplace, piece, "Le chat teh😀 dort.\n\nIl teh! rêve.\n")
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: found(window) == ["teh😀", "teh!"], timeout=LONG)
        window.wait("Grammar: checked")
        window.pages.writing.editor.setFocus()
        window.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        kill_server(workplace)
        window.type("\n\nUn chien teh…")
        qtbot.waitUntil(lambda: "teh…" in found(window), timeout=LONG)
        kill_server(workplace)
        window.type("\n\nUn lapin teh;")
        window.wait("Grammar: stopped")
        window.wait("Grammar: did not answer")
        assert "teh😀" in found(window), "what was known stays"
        assert window.pages.writing.controller.report is not None
        assert window.pages.writing.controller.report.passes
    assert running(workplace.data.path) is None


def test_the_window_is_whole_without_it(qtbot: QtBot, workplace: Workplace) -> None:
    piece = new_piece(workplace, title="Chat", language="fr")
    replace_text(workplace, piece, "Le chat (teh dort.\n")
    with opened(qtbot, workplace, "writing", piece) as window:
        window.wait("Grammar: off")
        report = window.pages.writing.controller.report
        assert report is not None
        assert "structure/brackets" in [one.finding.rule for one in report.found]
        assert found(window) == []
        assert window.window.status.said("grammar") == ""
    assert running(workplace.data.path) is None
