"""Pictures that go along: put beside a piece on the send page, said what they show, sealed; and seen by the lead."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.actions.scene import join, publish, settings
from tests.desktop.windows import LONG, nameless, opened
from tests.endpoint.scene import open_press
from tests.trust.test_media import png
from tests.trust.test_picture_marks import photo
from writerdesk.actions.attaching import attachments_of
from writerdesk.actions.check import Checker
from writerdesk.actions.send import sync_once
from writerdesk.desktop.review.pictures import small_picture
from writerdesk.desktop.sending.page import SendPage
from writerdesk.storage.places import DataFolder

WORDS = "घर"
ASKED = settings(
    delivery__attachments=["image/png"], delivery__attachments_most=2, pay__revision_round="7.50",
    pay__not_accepted="11",
)  # fmt: skip
BESIDES = "Each round of changes: \u20687.50 EUR\u2069. If it is not accepted: \u206811 EUR\u2069."


def pictures(folder: Path) -> list[str]:
    """Three pictures whose names are of another script, and a file that is none."""
    for number, body in enumerate((png(300, 200), png(2), b"MZ", photo()), 1):
        (folder / f"तस्वीर{number}.png").write_bytes(body)
    return [str(folder / f"तस्वीर{number}.png") for number in range(1, 5)]


def along(page: SendPage, *names: str) -> bool:
    """Whether just these files are shown, every row of them."""
    card = page.along
    whole = not card._slices.busy and all(field.isVisible() for field in card.fields.values())
    return whole and tuple(card.fields) == names


def test_a_picture_goes_from_the_send_page_to_the_lead(qtbot: QtBot, tmp_path: Path) -> None:
    one, two, no_picture, three = pictures(tmp_path)
    press = open_press(tmp_path / "store")
    with Checker(DataFolder(tmp_path / "checks")) as checker:
        writer = join(press, tmp_path / "asha", checker)
        lead = join(press, tmp_path / "meera", checker, "lead", "Meera")
        brief = publish(press, *ASKED)
        writer.sync()
        piece = writer.begin(brief)
    with opened(qtbot, writer.workplace, "send", piece) as seen:
        page = seen.pages.sending
        seen.wait("At most 2 files, each up to 20.0 MB.")
        seen.wait("image/png")
        seen.wait(BESIDES)
        qtbot.waitUntil(page.seal.isVisible, timeout=LONG)
        page.along.take([one, two])
        qtbot.waitUntil(lambda: along(page, "1.png", "2.png"), timeout=LONG)
        assert not page.along.add.isVisible(), "no more than two may come"
        page.along.fields["1.png"].setFocus()
        seen.type(WORDS)
        seen.tab_to("Take \u2068तस्वीर2.png\u2069 out")
        seen.key(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: along(page, "1.png"), timeout=LONG)
        qtbot.waitUntil(page.along.add.isVisible, timeout=LONG)
        page.along.take([no_picture])
        seen.wait("is not what its ending says")
        page.along.take([three])
        qtbot.waitUntil(lambda: along(page, "1.png", "4.png") and not page.notice.isVisible(), timeout=LONG)
        seen.wait("The file also tells where it was taken")
        qtbot.waitUntil(lambda: along(page, "1.png", "4.png") and "4.png" in page.along._plains, timeout=LONG)
        page.along._plains["4.png"].click()
        qtbot.waitUntil(lambda: not seen.sees("The file also tells") and along(page, "1.png", "4.png"), timeout=LONG)
        assert nameless(seen.window) == []
        page.along.fields["4.png"].setFocus()
        seen.type(WORDS * 2)
        for tick in page.scopes.values():
            tick.setChecked(True)
        page.seal.click()
        seen.wait("Sealed.")
        seen.wait("attachments/1.png")
        package = next(path for path in (writer.desk.folder / "packages").iterdir())
    held = attachments_of(writer.workplace, piece).files
    assert [(file.name, file.told) for file in held] == [("1.png", WORDS), ("4.png", WORDS * 2)]
    with zipfile.ZipFile(package) as bag:
        assert sum("attachments/" in name for name in bag.namelist()) == 2
    sync_once(writer.workplace)
    uuid = package.name.partition("-r")[0]
    lead.claim(uuid)
    with opened(qtbot, lead.workplace, "review", uuid) as seen:
        reading = seen.pages.review
        qtbot.waitUntil(lambda: reading.title.text() != "", timeout=LONG)
        seen.wait("Files 2")
        assert reading.along is not None
        reading.tabs.setCurrentWidget(reading.along)
        seen.wait("\u20681.png\u2069")
        seen.wait(WORDS * 2)

        def seen_small() -> list[int]:
            labels = reading.findChildren(QLabel)
            return [made.pixmap().width() for made in labels if made.isVisible() and not made.pixmap().isNull()]

        qtbot.waitUntil(lambda: sorted(seen_small()) == [3, reading._parts.theme.sizes.step(64)], timeout=LONG)
        reading.along.keep(uuid, "1.png", str(tmp_path / "kept.png"))
        seen.wait("A copy stands in")
        assert (tmp_path / "kept.png").read_bytes() == png(300, 200)
    press.server.stop()
    writer.workplace.close()
    lead.workplace.close()


def test_a_picture_is_made_small_and_what_is_none_stays_away() -> None:
    image = small_picture(png(400, 100), "image/png", 200)
    assert (image.width(), image.height()) == (200, 50)
    assert small_picture(png(20, 10), "image/png", 200).width() == 20
    bomb = bytearray(png(4, 4))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    for data, kind in ((b"MZ", "image/png"), (b"", "image/gif"), (png(), "image/tiff"), (bytes(bomb), "image/png")):
        assert small_picture(data, kind, 200).isNull()
