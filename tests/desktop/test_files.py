"""Files of other programs in the window: every step by keys, what was said is seen, and the window stays alive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened, shown
from tests.drafts.office_files import docx
from tests.faults.test_hostile_files import HOSTILE
from writerdesk.actions.files import look_into
from writerdesk.actions.versions import versions_of
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_ids, piece_text, replace_text
from writerdesk.desktop.files.export_controller import file_name, with_suffix
from writerdesk.desktop.files.export_page import ExportPage
from writerdesk.desktop.files.import_page import ImportPage

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
POEM = "# غزل\n\nوہ CEO تھے۔\nدوسری سطر\n"
PUSHKIN = "Я помню чудное мгновенье:\nПередо мной явилась ты,\n"
WORD = (
    "<w:p><w:r><w:t>Une nuit</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    "<w:p><w:r><w:t>sans lune.</w:t></w:r></w:p>"
)


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    made = fresh(tmp_path / "me")
    made.settings.set("setup.finished", True)
    yield made
    made.close()


def importing(window: Open) -> ImportPage:
    page = window.pages.page("import")
    assert isinstance(page, ImportPage)
    return page


def exporting(window: Open) -> ExportPage:
    page = window.pages.page("export")
    assert isinstance(page, ExportPage)
    return page


def drop(window: Open, *files: Path) -> None:
    """Let files fall onto the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.window.dropEvent(event)


def test_a_word_file_is_looked_at_and_imported_with_keys_alone(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    file = tmp_path / "nuit.docx"
    file.write_bytes(docx(WORD))
    with opened(qtbot, workplace, "desk") as window:
        window.key(Qt.Key.Key_O, CONTROL_SHIFT)
        qtbot.waitUntil(importing(window).field.hasFocus, timeout=LONG)
        window.type(f"{file}\n")
        window.wait("• Footnotes of the file were left out: 1.")
        window.wait("Une nuit\nsans lune.")
        assert piece_ids(workplace) == [], "nothing is made before it is wanted"
        assert not nameless(window.window)
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.made("writing"), timeout=LONG)
        (piece,) = piece_ids(workplace)
        assert piece_text(workplace, piece) == "Une nuit\nsans lune."


def test_an_unknown_encoding_is_chosen_by_how_its_lines_read(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    file = tmp_path / "stihi.txt"
    file.write_bytes(PUSHKIN.encode("koi8-r"))
    with opened(qtbot, workplace, "desk") as window:
        drop(window, file)
        window.wait("Which one reads right?")
        card = importing(window).encoding
        for _ in range(8):
            if PUSHKIN.splitlines()[0] in card.sample.text():
                break
            window.key(Qt.Key.Key_Down)
        window.wait(PUSHKIN.strip())
        window.key(Qt.Key.Key_Return)
        window.wait("Make it a piece")
        assert importing(window).card.title.text() == "stihi"
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(piece_ids(workplace)) == 1, timeout=LONG)
        assert piece_text(workplace, piece_ids(workplace)[0]) == PUSHKIN


def test_a_plain_text_that_is_dropped_needs_no_question(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    file = tmp_path / "shairi.txt"
    file.write_text("Yatujia na kelele,\n", encoding="utf-8")
    with opened(qtbot, workplace, "desk") as window:
        drop(window, file)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.made("writing"), timeout=LONG)
    assert piece_text(workplace, piece_ids(workplace)[0]) == "Yatujia na kelele,\n"


@pytest.mark.parametrize(
    "name", ["laughs.odt", "half.docx", "locked.docx", "noise.txt", pytest.param("bomb.docx", marks=pytest.mark.long)]
)
def test_a_bad_file_has_its_answer_while_the_window_lives(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    file.write_bytes(next(make for one, make, _ in HOSTILE if one == name)())
    ticks: list[int] = []
    with opened(qtbot, workplace, "import", str(file)) as window:
        timer = QTimer(window.window)
        timer.timeout.connect(lambda: ticks.append(1))
        timer.start(0)
        page = importing(window)
        qtbot.waitUntil(page.notice.isVisible, timeout=LONG)
        assert any(name in words for words in shown(page.notice)), "the sentence names the file"
        assert len(list(shown(page.notice))) > 1, "and says what to do"
        qtbot.waitUntil(lambda: len(ticks) > 0, timeout=LONG)
        qtbot.waitUntil(page.field.hasFocus, timeout=LONG)
    assert piece_ids(workplace) == []


def test_on_an_empty_desk_a_bad_file_has_its_answer_too(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html><body>Words</body></html>", "utf-8")
    with opened(qtbot, workplace, "desk") as window:
        window.wait("Your desk is empty.")
        drop(window, page)
        window.wait("page.html is a web page, which cannot be imported.")
        window.wait("Your desk is empty.")


@pytest.mark.long
def test_the_window_answers_while_a_long_file_comes_in(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    text = ("ខ្មែរ" * 200_000) + "\r\n" + "word by word by word\n" * 40_000
    file.write_text(text, encoding="utf-8", newline="")
    ticks: list[int] = []
    with opened(qtbot, workplace, "desk") as window:
        timer = QTimer(window.window)
        timer.timeout.connect(lambda: ticks.append(1))
        timer.start(0)
        drop(window, file)
        window.wait("Line ends of several kinds")
        at_reading = len(ticks)
        assert at_reading > 20
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(piece_ids(workplace)) == 1, timeout=LONG)
        assert len(ticks) - at_reading > 20
        assert piece_text(workplace, piece_ids(workplace)[0]) == text.replace("\r\n", "\n")


def test_stopping_leaves_nothing(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("word by word by word\n" * 300_000, encoding="utf-8")
    with opened(qtbot, workplace, "import", str(file)) as window:
        page = importing(window)
        window.wait("Make it a piece")
        window.key(Qt.Key.Key_Return)
        qtbot.waitUntil(page.working.isVisible, timeout=LONG)
        assert page.working.stop.hasFocus()
        window.key(Qt.Key.Key_Escape)
        window.wait("Nothing was imported.")
        window.idle()
    assert piece_ids(workplace) == []


def test_a_piece_goes_out_with_keys_and_what_stood_there_is_asked_for(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    piece = new_piece(workplace, title="غزل: ایک/دو", language="ur", kind="poem")
    replace_text(workplace, piece, POEM)
    out = tmp_path / "out.odt"
    out.write_bytes(b"something of mine")
    with opened(qtbot, workplace, "writing", piece) as window:
        qtbot.waitUntil(lambda: window.pages.writing.controller.piece is not None, timeout=LONG)
        window.key(Qt.Key.Key_E, CONTROL_SHIFT)
        qtbot.waitUntil(lambda: window.window.stack.currentWidget() is window.pages.made("export"), timeout=LONG)
        page = exporting(window)
        qtbot.waitUntil(lambda: page.field.text().endswith("غزل ایک دو.docx"), timeout=LONG)
        assert page.write.isEnabled()
        assert not nameless(window.window)
        window.tab_to("OpenDocument") if not page.points["docx"].hasFocus() else window.key(Qt.Key.Key_Down)
        assert page.form == "odt"
        assert page.field.text().endswith(".odt")
        window.tab_to("Where the file goes")
        page.field.selectAll()
        window.type(f"{out}\n")
        window.wait("There is a file")
        assert out.read_bytes() == b"something of mine"
        window.key(Qt.Key.Key_Return)
        window.wait("Written:")
        assert [one.kind for one in versions_of(workplace, piece)][:1] == ["export"]
    came = look_into(out, "ur")
    assert getattr(came, "text", None) == POEM


def test_a_book_of_several_pieces_is_put_together_with_the_space_bar(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path
) -> None:
    for title in ("Moja", "Mbili", "Tatu"):
        replace_text(workplace, new_piece(workplace, title=title, language="sw"), f"{title}\n")
    out = tmp_path / "zote.epub"
    with opened(qtbot, workplace, "export") as window:
        page = exporting(window)
        qtbot.waitUntil(page.write.isEnabled, timeout=LONG)
        page.points["epub"].click()
        qtbot.waitUntil(page.book.isVisible, timeout=LONG)
        page.book.list.setFocus()
        window.key(Qt.Key.Key_Space)
        page.field.setFocus()
        page.field.selectAll()
        window.type(f"{out}\n")
        window.wait("Written:")
    import zipfile

    with zipfile.ZipFile(out) as archive:
        pages = [archive.read(name).decode() for name in archive.namelist() if "piece" in name]
    assert len(pages) == 2
    assert [title for title in ("Moja", "Mbili", "Tatu") if any(title in page for page in pages)] == ["Mbili", "Tatu"]


def test_what_a_format_cannot_hold_is_seen(qtbot: QtBot, workplace: Workplace, tmp_path: Path) -> None:
    piece = new_piece(workplace, title="Song", language="en", kind="poem")
    replace_text(workplace, piece, "LA\nla\n")
    with opened(qtbot, workplace, "export", piece) as window:
        page = exporting(window)
        qtbot.waitUntil(page.write.isEnabled, timeout=LONG)
        page.points["fountain"].click()
        page.field.setText(str(tmp_path / "song.fountain"))
        page.write.click()
        window.wait("• Fountain is for plays")
        assert QApplication.focusWidget() is page.write


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("غزل", "غزل"),
        ("a/b\\c:d", "a b c d"),
        ("..", "piece"),
        ("", "piece"),
        ("x" * 99, "x" * 80),
        ("a\n\tb. ", "a b"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_the_suffix_follows_the_format_but_not_a_name_of_ones_own() -> None:
    assert with_suffix("/a/b.docx", [".docx", ".odt"], ".odt") == "/a/b.odt"
    assert with_suffix("/a/b.DOCX", [".docx", ".odt"], ".odt") == "/a/b.odt"
    assert with_suffix("/a/b.backup", [".docx"], ".odt") == "/a/b.backup"
    assert with_suffix("", [".docx"], ".odt") == ""
