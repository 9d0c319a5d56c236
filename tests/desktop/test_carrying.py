"""Without a network, from the window: a file out, the vendor's answer in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.actions.scene import join, publish
from tests.desktop.windows import LONG, opened
from tests.endpoint.scene import open_press
from writerdesk.actions.check import Checker
from writerdesk.actions.courier import carriers
from writerdesk.actions.send import PathStep
from writerdesk.desktop.catalogues import Catalogues
from writerdesk.desktop.sending.path_card import PathCard
from writerdesk.desktop.sending.sent_page import SentPage
from writerdesk.endpoint.courier import import_courier
from writerdesk.storage.places import DataFolder

Reachability = QNetworkInformation.Reachability


def words(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def row(page: SentPage) -> str:
    """What a screen reader says of the first row."""
    return str(page.model.data(page.model.index(0, 0)))


def paper_between(page: SentPage, title: str) -> set[int]:
    """The colours in the air between a row's title and the words at its end, where only paper belongs."""
    found = page.model.row(page.model.index(0, 0))
    assert found is not None
    page.model.show_rows([found._replace(title=title)])
    view, sizes = page.list.viewport(), page._parts.theme.sizes
    place = page.list.visualRect(page.model.index(0, 0))
    wide = QFontMetrics(page._parts.theme.font(side=sizes.small)).horizontalAdvance(page.model.way(found))
    picture, x = view.grab(place).toImage(), place.width() - sizes.step(4) - wide - sizes.step(2)
    return {picture.pixel(x, y) for y in range(sizes.step(3), place.height() - sizes.step(3))}


def test_a_piece_leaves_on_a_stick_and_its_receipt_comes_so(qtbot: QtBot, tmp_path: Path) -> None:
    out, back, press = tmp_path / "out.wdcourier", tmp_path / "back.wdcourier", open_press(tmp_path / "store")
    try:
        with Checker(DataFolder(tmp_path / "checks")) as checker:
            writer = join(press, tmp_path / "asha", checker)
            brief = publish(press)
            writer.sync()
            piece = writer.begin(brief)
            writer.seal(piece)
    finally:
        press.server.stop()  # no network from here on
    (carrier,) = carriers(writer.workplace)
    assert (carrier.vendor, Path(carrier.name).suffix) == ("Kalakriti", ".wdcourier")
    with opened(qtbot, writer.workplace, "sent") as seen:
        page = seen.pages.sent
        qtbot.waitUntil(page.carrying.out.isVisible)
        page.carrying.write_to(carrier.desk, str(out))
        qtbot.waitUntil(lambda: "Give it to the vendor" in words(page) and "courier file" in row(page))
        assert import_courier(press.folder, out.read_bytes(), back).refused == []
        seen.window.open_files([str(back)])
        qtbot.waitUntil(lambda: "Arrived:" in words(page) and "With the vendor" in row(page))
        page.list.setFocus()
        seen.key(Qt.Key.Key_Return)
        seen.wait("What was sent")
        assert {"data/piece.txt", "data/consent.json", "manifest-sha256.txt"} <= set(
            words(seen.pages.sending).split("\n")
        )
        seen.window.go("sent")
        out.write_bytes(b"no courier file")
        page.carrying.take(str(out))
        qtbot.waitUntil(lambda: "This is no zip file" in words(page))
        syncing = seen.window.syncing
        with qtbot.waitSignal(syncing.synced, timeout=LONG) as round_:
            syncing.network_changed(Reachability.Local)
        assert round_.args is not None
        assert round_.args[0].offline
        arabic = Catalogues(tmp_path / "words")
        assert arabic.show("ar")
        why = {"why": "The vendor's server cannot be reached."}
        way = PathCard(page._parts)
        way.show_steps([PathStep("It did not go through yet ({why}); it is tried again.", None, False, why)])
        arabic.clear()
        assert [one.text() for one in way.findChildren(QLabel) if "لا يمكن الوصول" in one.text()] != []
        assert len(paper_between(page, "کتاب " * 90)) == len(paper_between(page, "m" * 400)) == 1
    assert {row.state for row in writer.outgoing(piece)} == {"delivered"}
    writer.workplace.close()
