"""The first page after an ill end: what is there, Return goes on writing; a killed window loses nothing it shows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from tests.drafts.test_rescue import leave_behind
from writerdesk.actions.session import begin_session, needs_recovery
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, open_draft, piece_text, replace_text
from writerdesk.desktop.safety.recovery_page import RecoveryPage
from writerdesk.desktop.safety.session import Session
from writerdesk.drafts.versions import list_versions

# A window that types by itself and is killed by the system, as if the power had gone; or one that ends well.
WINDOW = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from writerdesk.actions.workplace import Workplace
from writerdesk.desktop import application
from tests.desktop.editing import press

def watch(window, workplace):
    page = window.stack.currentWidget()
    name = type(page).__name__
    if name == "RecoveryPage":
        if page.recovery is None:
            QTimer.singleShot(5, lambda: watch(window, workplace))
            return
        print(name, flush=True)
        window.close()
        return
    writing = window.pages.writing
    mark = workplace.data.state_folder / "session.json"
    if writing.editor.section is None or not mark.exists():
        QTimer.singleShot(5, lambda: watch(window, workplace))
        return
    if sys.argv[2] == "well":
        print(name, flush=True)
        window.close()
        return
    for letter in " பாட்டு":
        press(writing.editor, letter)
    stored(window)

def stored(window):
    if window.pages.writing.controller.piece.draft.unsaved:
        QTimer.singleShot(5, lambda: stored(window))
        return
    print("typed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL if sys.argv[2] == "kill" else signal.SIGTERM)

class Watched(application.Application):
    def show(self, page, target):
        super().show(page, target)
        QTimer.singleShot(0, lambda: watch(self.window, workplace))

application.Application = Watched
workplace = Workplace(Path(sys.argv[1]), os.environ)
status = application.run(workplace)
workplace.close()
sys.exit(status)
"""
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def written(tmp_path: Path) -> Iterator[tuple[Workplace, str]]:
    workplace = fresh(tmp_path)
    piece = new_piece(workplace, title="மழை", language="ta", kind="poem")
    replace_text(workplace, piece, "# ஒன்று\n\nமழை\n")
    workplace.settings.set("setup.finished", True)
    yield workplace, piece
    workplace.close()


def page_of(window: Open) -> RecoveryPage:
    page = window.pages.page("recovery")
    assert isinstance(page, RecoveryPage)
    return page


def loaded(window: Open) -> RecoveryPage:
    page = page_of(window)
    window.qtbot.waitUntil(lambda: page.recovery is not None, timeout=LONG)
    return page


def start(workplace: Workplace, how: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(workplace.data.path), how],
        capture_output=True, text=True, timeout=90, check=False, cwd=ROOT,
        env={**os.environ, "WRITERDESK_DATA": str(workplace.data.path), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == (-9 if how == "kill" else 0), done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM")
def test_a_window_that_the_system_asks_to_end_ends_well(written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    workplace.close()
    assert start(workplace, "asked") == "typed"
    assert not needs_recovery(workplace)
    again = Workplace(workplace.data, workplace._environment)
    assert "பாட்டு" in piece_text(again, piece)
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_window_is_followed_by_the_recovery_page_and_a_good_end_by_the_text(
    written: tuple[Workplace, str],
) -> None:
    workplace, piece = written
    workplace.close()
    assert start(workplace, "well") == "WritingPage"
    assert not needs_recovery(workplace)
    assert start(workplace, "kill") == "typed"
    assert needs_recovery(workplace)
    assert start(workplace, "well") == "RecoveryPage"
    again = Workplace(workplace.data, workplace._environment)
    assert "பாட்டு" in piece_text(again, piece)
    kinds = again.desk_of_piece(piece).read(lambda c: [one.kind for one in list_versions(c, piece)])
    assert kinds.count("crash") == 1
    again.close()
    assert not needs_recovery(workplace), "it was looked at, and the session ended well"


def test_what_was_written_is_shown_and_return_goes_on_writing(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    begin_session(workplace)
    draft = open_draft(workplace, piece)
    draft.record(draft.sections[-1].id, len("# ஒன்று\n\nமழை"), 0, " பெய்தது")
    draft.close()
    with opened(qtbot, workplace, "recovery") as window:
        page = loaded(window)
        window.wait("Your words are here")
        window.wait("மழை பெய்தது")
        window.wait("ஒன்று")
        assert QApplication.focusWidget() is page.go_on
        assert nameless(window.window) == []
        window.key(Qt.Key.Key_Return)
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.hasFocus(), timeout=LONG)
        assert "பெய்தது" in editor.document().toPlainText()
        window.idle()
        assert needs_recovery(workplace), "the mark of this session"


def test_return_counts_before_everything_was_looked_at(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    begin_session(workplace)
    with opened(qtbot, workplace, "recovery") as window:
        window.key(Qt.Key.Key_Return)
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.isVisible(), timeout=LONG)


def test_the_version_before_and_the_crash_file_can_be_read(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, piece = written
    replace_text(workplace, piece, "# ஒன்று\n\nமழை\nவெயில்\n")
    begin_session(workplace)
    replace_text(workplace, piece, "# ஒன்று\n\nமழை\nகாற்று\n")
    (workplace.data.state_folder / "crash.txt").write_text("builtins.ValueError\n", encoding="utf-8")
    with opened(qtbot, workplace, "recovery") as window:
        page = loaded(window)
        window.wait("Compare with the version before")
        window.tab_to("Compare")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.findChildren(QTextBrowser)), timeout=LONG)
        (view,) = page.findChildren(QTextBrowser)
        assert "வெயில்" in view.toPlainText()
        assert "காற்று" in view.toPlainText()
        struck = {run for run in runs_of(view) if "வெயில்" in run[0]}
        assert all(strike and not underline for _text, underline, strike in struck)
        assert struck
        page.crash.setFocus()
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(page.findChildren(QPlainTextEdit)), timeout=LONG)
        assert page.findChildren(QPlainTextEdit)[0].toPlainText() == "builtins.ValueError\n"
        assert nameless(window.window) == []


def runs_of(view: QTextBrowser) -> set[tuple[str, bool, bool]]:
    found = set()
    block = view.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            run = walk.fragment()
            found.add((run.text(), run.charFormat().fontUnderline(), run.charFormat().fontStrikeOut()))
            walk += 1
        block = block.next()
    return found


@pytest.mark.parametrize("put_back", [True, False])
def test_rescued_text_is_offered_and_taken_once(qtbot: QtBot, written: tuple[Workplace, str], put_back: bool) -> None:
    workplace, piece = written
    begin_session(workplace)
    section = open_draft(workplace, piece).sections[-1].id
    folder = workplace.data.rescue_folders[0]
    leave_behind(workplace.personal(), piece, section, folder, "# ஒன்று\n\nமழை பெய்தது")
    with opened(qtbot, workplace, "recovery") as window:
        page = loaded(window)
        window.wait("From a rescue file")
        (page.go_on if put_back else page.leave_out).setFocus()
        window.key(Qt.Key.Key_Return)
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.isVisible(), timeout=LONG)
        expected = "# ஒன்று\n\nமழை பெய்தது" if put_back else "# ஒன்று\n\nமழை\n"
        assert editor.document().toPlainText() == expected
        window.idle()
    assert list(folder.iterdir()) == []
    assert piece_text(workplace, piece) == expected


def test_a_damaged_desk_leads_to_its_backups(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    begin_session(workplace)
    workplace.close()
    file = workplace.data.desk_folder("personal") / "desk.sqlite3"
    for journal in file.parent.glob("desk.sqlite3-*"):
        journal.unlink()
    file.write_bytes(b"not a database, " * 400)
    with opened(qtbot, workplace, "recovery") as window:
        page = loaded(window)
        window.wait("damaged")
        assert QApplication.focusWidget() is page.backups
        window.key(Qt.Key.Key_Return)
        window.wait("Make one now")
        window.idle()


def test_where_a_piece_was_asked_for_one_line_leads_to_the_recovery_page(
    qtbot: QtBot, written: tuple[Workplace, str]
) -> None:
    workplace, piece = written
    begin_session(workplace)
    with opened(qtbot, workplace, "writing", piece) as window:
        Session(window.application.parts, after_crash=True, parent=window.window).remind(window.pages.writing)
        window.wait("did not end well")
        editor = window.pages.writing.editor
        qtbot.waitUntil(lambda: editor.section is not None and editor.hasFocus(), timeout=LONG)
        assert nameless(window.window) == []
        (look,) = [one for one in window.pages.writing.findChildren(QPushButton) if one.text() == "What was recovered"]
        look.setFocus()
        window.key(Qt.Key.Key_Return)
        window.wait("Your words are here")
        window.idle()


def test_a_session_begins_and_ends_its_mark_in_jobs(qtbot: QtBot, written: tuple[Workplace, str]) -> None:
    workplace, _piece = written
    with opened(qtbot, workplace, "writing") as window:
        session = Session(window.application.parts, after_crash=False, parent=window.window)
        session.begin()
        qtbot.waitUntil(lambda: needs_recovery(workplace), timeout=LONG)
        session.back_up()
        backups = workplace.data.desk_folder("personal") / "backups"
        qtbot.waitUntil(lambda: len(list(backups.glob("desk-*"))) == 1, timeout=LONG)
        session.back_up()
        window.idle()
        assert len(list(backups.glob("desk-*"))) == 1, "one a day"
        session.end(looked=False)
        assert not needs_recovery(workplace)
