"""Joining a vendor in the window: by the picture of an invite, or by an address and a code that are typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, fresh, nameless, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece
from writerdesk.desktop.setup.invite_picture import text_in_picture
from writerdesk.endpoint.invites import make_invite
from writerdesk.endpoint.server import ServerThread
from writerdesk.endpoint.vendor import init_vendor
from writerdesk.errors import Refused


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A vendor on loopback: its folder and address."""
    folder = tmp_path_factory.mktemp("vendor") / "store"
    init_vendor(folder, "Kalakriti")
    server = ServerThread(folder)
    yield folder, server.url
    server.stop()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    made.settings.set("setup.finished", True)
    yield made
    made.close()


def photograph(code: Path, photo: Path) -> None:
    """The square somewhere on a sheet, held askew, as a telephone sees it."""
    sheet = QImage(1500, 1300, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#e8e4da"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(750, 640)
    painter.rotate(11)
    square = QImage(str(code))
    painter.drawImage(-square.width() // 2, -square.height() // 2, square)
    painter.end()
    assert sheet.save(str(photo), quality=80)


def test_a_picture_of_an_invite_is_shown_before_it_is_used(
    qtbot: QtBot, place: Workplace, served: tuple[Path, str], tmp_path: Path
) -> None:
    store, url = served
    code, photo = tmp_path / "asha.png", tmp_path / "photo.jpg"
    make_invite(store, role="writer", name="Asha", url=url, picture=code)
    photograph(code, photo)
    with opened(qtbot, place, "desk") as window:
        window.window.menus.actions["join"].trigger()
        window.wait("Your invite")
        assert nameless(window.window) == []
        window.pages.setup._begin.form.opened.emit(str(photo))
        window.wait("Kalakriti invites Asha.")
        assert place.desk_ids() == [], "nothing is sent before the person has said yes"
        window.tab_to("Join this vendor")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: len(place.desk_ids()) == 1, timeout=LONG)
        window.wait("Desk")
        window.idle()


def test_an_address_and_a_code_are_typed(qtbot: QtBot, place: Workplace, served: tuple[Path, str]) -> None:
    store, url = served
    made = make_invite(store, role="lead", name="Meera", url=url)
    with opened(qtbot, place, "setup", "invite") as window:
        window.wait("Your invite")
        window.tab_to("Address")
        window.type(url)
        window.tab_to("Code")
        typed = made.code.lower().replace("-", " ")
        window.type(typed[:-1] + ("1" if typed.endswith("0") else "0"))
        window.key(Qt.Key.Key_Return)
        window.wait("There is a typing mistake in the invite code.")
        window.tab_to("Code")
        window.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        window.type(typed)
        window.key(Qt.Key.Key_Return)
        window.wait("Kalakriti is at this address.")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: len(place.desk_ids()) == 1, timeout=LONG)
        window.idle()
    (desk,) = place.desk_ids()
    assert place.desk(desk).fact("role") == "lead"


def test_who_has_no_invite_after_all_goes_back(qtbot: QtBot, place: Workplace) -> None:
    with opened(qtbot, place, "setup", "invite") as window:
        window.wait("Your invite")
        window.tab_to("Begin in another way")
        window.key(Qt.Key.Key_Space)
        window.wait("Where would you like to begin?")
        assert QApplication.focusWidget() is window.pages.setup._begin.practice_button
        window.tab_to("Not now")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.desk, timeout=LONG)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n but no picture", b"GIF89a" + bytes(200)])
def test_a_picture_without_an_invite_is_said(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(content)
    with pytest.raises(Refused, match="invite/picture"):
        text_in_picture(str(picture))
    plain = QImage(300, 300, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    assert plain.save(str(picture))
    with pytest.raises(Refused, match="invite/picture"):
        text_in_picture(str(picture))


def test_without_a_keyring_a_passphrase_is_chosen_and_asked_for_later(
    qtbot: QtBot, served: tuple[Path, str], tmp_path: Path
) -> None:
    store, url = served
    invite = tmp_path / "asha.wdinvite"
    make_invite(store, role="writer", name="Asha", url=url, out=invite)
    place = Workplace(tmp_path / "me", {"WRITERDESK_KEYS": "file"})
    piece = new_piece(place, title="Rain", language="en")
    with opened(qtbot, place, "setup", "3") as window:
        window.window.open_files([str(invite)])
        window.wait("Kalakriti invites Asha.")
        window.key(Qt.Key.Key_Space)
        window.wait("This computer has no place for your keys.")
        assert nameless(window.window) == []
        for first, second in (("open sesame", "open sesam"), ("open sesame", "open sesame")):
            qtbot.waitUntil(lambda: focus_name() == "Passphrase")
            window.type(first)
            window.key(Qt.Key.Key_Return)
            window.type(second)
            window.key(Qt.Key.Key_Return)
            window.idle()
        assert not window.sees("This computer has no place for your keys.")
        window.tab_to("Join this vendor")
        window.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: len(place.vendor_desks()) == 1, timeout=LONG)
        window.idle()
    place.close()
    place = Workplace(tmp_path / "me", {"WRITERDESK_KEYS": "file"})
    with opened(qtbot, place, "writing", piece) as window:
        window.idle()  # the text stands and has the focus before something else asks for it
        window.window.syncing.now()
        window.wait("Your keys are locked.")
        for words, said in (("sesame", "The passphrase does not open your keys"), ("open sesame", "")):
            qtbot.waitUntil(lambda: focus_name() == "Passphrase")
            window.type(words)
            window.key(Qt.Key.Key_Return)
            if said:
                window.wait(said)
        qtbot.waitUntil(lambda: not window.sees("Your keys are locked."), timeout=LONG)
        window.idle()
        (desk,) = place.vendor_desks()
        assert place.key(desk.id).public_line
    place.close()


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus is not None else ""
