"""Briefs in the window: a newer version is agreed to; a restricted client is in no title, no file, no crash file."""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.actions.test_walls import everything_in
from tests.desktop.windows import fresh, opened
from writerdesk.actions.backups import make_backups
from writerdesk.actions.piece_view import piece_view
from writerdesk.actions.take import take
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.brief_file import read_brief_file, sign_brief
from writerdesk.briefs.repository import store
from writerdesk.briefs.template import new_brief_toml
from writerdesk.desktop.crash import CrashPolicy
from writerdesk.trust.allowed_signers import AllowedSigners
from writerdesk.trust.keys import DeviceKey

CLIENT = "Zirkonverlag-Qaanaaq"


KEY = DeviceKey.from_seed(bytes(range(1, 33)))
RESTRICTED = [
    ("identity.client_class", '"named"'), ("identity.client", f'"{CLIENT}"'), ("rights.licence", '"LicenseRef-V"'),
    ("confidentiality.class", '"restricted"'), ("confidentiality.purge_at", '"2099-01-01T00:00:00Z"'),
]  # fmt: skip


def taken(place: Workplace, title: str, changes: list[tuple[str, str]]) -> str:
    """A piece for a brief that a vendor signed."""
    desk = place.make_desk("vendor-one")
    place.keep_key("vendor-one", DeviceKey.generate())
    signers = f'vendor namespaces="brief@writerdesk" {KEY.public_line}\n'
    for name, value in {
        "vendor": "vendor", "vendor_name": "Kalakriti", "person": "p1", "role": "writer", "allowed_signers": signers,
        "url": "http://127.0.0.1:1",
    }.items():  # fmt: skip
        desk.set_fact(name, value)
    place.secrets.set("vendor-one/token", b"none")
    return take(place, offer(place, title, changes))


def offer(place: Workplace, title: str, changes: list[tuple[str, str]]) -> str:
    """Have a brief on the desk as if it had come from the vendor; its id."""
    desk = place.desk("vendor-one")
    signed = sign_brief(new_brief_toml("en", "poem", title, changes).encode(), KEY)
    read = read_brief_file(signed, AllowedSigners.parse(desk.fact("allowed_signers") or ""))
    desk.write(lambda connection: store(connection, signed, read, datetime.now(UTC)))
    return read.brief.id


def test_what_a_newer_version_changes_is_read_and_agreed_to(qtbot: QtBot, tmp_path: Path) -> None:
    place = fresh(tmp_path / "me")
    named = ("identity.brief_id", '"lines"')
    piece = taken(place, "Lines", [named])
    more = [("identity.version", "2"), ("identity.change_note", '"More is paid."'), ("pay.revision_round", '"25.00"')]
    offer(place, "Lines", [named, *more])
    with opened(qtbot, place, "brief", "vendor-one/lines") as window:
        window.wait("You took version 1. Version 2 says something else; yours counts until you agree.")
        window.wait("• Pay, each round of changes: 10.00 is now 25.00.")
        window.wait("Anybody may pass the text on and must say whose it is. It may be changed, and that is said.")
        window.wait("How and when you type stays on this computer.")
        window.idle()
        window.tab_to("Agree to version 2")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.sees("You took version 1."))
        assert piece_view(place, piece)["brief"] == "lines@2"
    place.close()


def test_a_title_keeps_the_letters_of_its_language_in_the_next_theme(qtbot: QtBot, tmp_path: Path) -> None:
    place = fresh(tmp_path / "me")
    taken(place, "Lines", [("identity.brief_id", '"lines"')])
    with opened(qtbot, place, "brief", "vendor-one/lines") as window:
        window.wait("version 1")
        title = next(one for one in window.window.findChildren(QLabel) if one.isVisible() and one.text() == "Lines")
        before, height = title.font().families(), title.height()
        assert before != window.window.font().families(), "a writer's words have other letters than the window"
        for name in ("dark", "sepia", "light"):
            window.application.parts.theme.choose(name)
            assert (title.font().families(), title.height()) == (before, height), name
    place.close()


def test_the_name_is_in_no_title_and_in_no_file_beside_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    place = fresh(tmp_path / "me")
    piece = taken(place, f"Spring at {CLIENT}", RESTRICTED)
    with opened(qtbot, place, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.window.windowTitle() != "WriterDesk")
        window.type("rain")
        window.idle()
        titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
        assert [title for title in titles if CLIENT.casefold() in title.casefold()] == []
        window.window.go("brief", f"vendor-one/{place.desk('vendor-one').read(brief_of)}")
        window.wait(f"Spring at {CLIENT}")
        assert CLIENT not in window.window.windowTitle()
    with qtbot.captureExceptions() as caught:
        crash = CrashPolicy(tmp_path / "me")
        crash.install()
        sys.excepthook(ValueError, ValueError(CLIENT), None)
        crash.remove()
    assert len(caught) == 1
    assert "ValueError" in crash.file.read_text("utf-8")
    backups = make_backups(place)
    assert [one for one in backups if CLIENT in one["file"]] == []
    place.close()
    shutil.rmtree(tmp_path / "me" / "data" / "desks" / "vendor-one")
    assert CLIENT.encode() not in everything_in(tmp_path)


def brief_of(connection: object) -> str:
    row = connection.execute("SELECT id FROM briefs").fetchone()  # type: ignore[attr-defined]
    return str(row[0])
