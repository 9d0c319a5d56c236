"""Ruby is put on the selection, and the section is seen in lines with ruby and in upright columns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.windows import LONG, Open, fresh, nameless, opened
from writerdesk.actions.workplace import Workplace
from writerdesk.actions.write import new_piece, piece_text, replace_text
from writerdesk.desktop.ruby.columns import Column, Sheet
from writerdesk.desktop.ruby.lines import Lines
from writerdesk.desktop.ruby.orientation import way_of
from writerdesk.desktop.ruby.preview import Preview, Sheets
from writerdesk.desktop.ruby.units import cells, units
from writerdesk.languages.ruby import marked

CAT = (
    "　吾輩《わがはい》は猫である。名前はまだ無い。\n"
    "　一番｜獰悪《どうあく》な種族「書生」であったそうだ。12月に Latin を2026年。\n"
)


@pytest.mark.parametrize(
    ("sign", "way"),
    [
        ("漢", "upright"), ("가", "upright"), ("Ａ", "upright"), ("×", "upright"), ("A", "sideways"), ("…", "sideways"),
        ("ｱ", "sideways"), ("「", "turned"), ("ー", "turned"), ("（", "turned"), ("、", "moved"), ("っ", "moved"),
        ("！", "moved"), ("－", "sideways"),
    ],
)  # fmt: skip
def test_signs_stand_as_uax_50_says(sign: str, way: str) -> None:
    assert way_of(sign) == way


def test_latin_lies_as_a_run_and_two_digits_stand() -> None:
    assert [(cell.text, cell.way) for cell in cells("12月 Latin", "ja")] == [
        ("12", "upright"), ("月", "upright"), (" Latin", "sideways"),
    ]  # fmt: skip
    assert [cell.way for cell in cells("2026", "ja")] == ["sideways"]


@pytest.mark.parametrize("line", [*CAT.split("\n"), "あ" * 2_000, "漢字《かんじ》" * 300, "｜long base《x》" * 50])
def test_units_are_the_whole_line_and_readings_stay_with_their_base(line: str) -> None:
    offset, read = 0, ""
    while offset < len(line):
        for unit in units(line, offset, "ja"):
            assert unit.start == offset
            assert unit.end > offset
            offset = unit.end
            read += "".join(part.ruby for part in unit.parts)
    assert offset == len(line)
    assert read == "かんじ" * line.count("かんじ") + "x" * line.count("《x》") + (
        "わがはい" * line.count("わがはい") + "どうあく" * line.count("どうあく")
    )


@pytest.mark.parametrize(
    ("line", "words", "told"),
    [
        ("　吾輩は猫", "　吾輩", (1, 3, "吾輩", "")),
        ("　吾輩《わがはい》は猫", "　吾輩", (1, 9, "吾輩", "わがはい")),
        ("一番｜平がな《ひら》な", "がな", (2, 10, "平がな", "ひら")),
        ("一番｜平がな《ひら》な", "一番", (0, 2, "一番", "")),
        ("漢《かん》字《じ》だ", "漢《かん》字", (0, 9, "漢字", "かんじ")),
    ],
)  # fmt: skip
def test_a_reading_that_is_touched_is_taken_in_whole(line: str, words: str, told: tuple[int, int, str, str]) -> None:
    start = line.index(words)
    assert marked(line, start, start + len(words), "ja") == told


def test_no_line_begins_with_a_closing_sign() -> None:
    first = [unit.parts[0].cells[0].text for unit in units("「猫である。」名前は、まだ（無い）。", 0, "ja")]
    assert not set(first) & set("。」、）")


@contextmanager
def writing(qtbot: QtBot, folder: Path, text: str, language: str = "ja") -> Iterator[tuple[Open, Workplace, str]]:
    workplace = fresh(folder)
    piece = new_piece(workplace, title="猫", language=language, kind="story")
    replace_text(workplace, piece, text)
    with opened(qtbot, workplace, "writing", piece) as window:
        page = window.pages.writing
        qtbot.waitUntil(lambda: page.controller.around is not None, timeout=LONG)
        yield window, workplace, piece
    workplace.close()


def sheets(qtbot: QtBot, window: Open, action: str) -> Sheets:
    window.window.menus.actions[action].trigger()
    found = window.window.findChildren(Preview)
    assert len(found) == 1
    qtbot.waitUntil(lambda: found[0].sheets.resting and bool(found[0].sheets.drawn), timeout=LONG)
    assert found[0].sheets.hasFocus()
    return found[0].sheets


def test_the_reading_is_asked_for_and_set_in_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "これは漢字と平がなです。") as (window, workplace, piece):
        editor = window.pages.writing.editor
        for base, reading, made in (
            ("漢字", "かんじ", "漢字《かんじ》"),
            ("平がな", "ひらがな", "｜平がな《ひらがな》"),
        ):
            text = piece_text(workplace, piece)
            start = text.index(base)
            editor.set_caret(start, start + len(base))
            window.window.menus.actions["ruby.ask"].trigger()
            assert isinstance(QApplication.focusWidget(), QLineEdit)
            window.type(reading)
            window.key(Qt.Key.Key_Return)
            assert editor.hasFocus()
            assert editor.section is not None
            assert editor.section.ledger.text() == text.replace(base, made)
            editor.undo_step()
            assert editor.section.ledger.text() == text
            editor.redo_step()
            window.pages.writing.controller.flush()
            window.idle()
        assert piece_text(workplace, piece) == "これは漢字《かんじ》と｜平がな《ひらがな》です。"
        editor.set_caret(3, 5)
        window.window.menus.actions["ruby.ask"].trigger()
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        assert field.text() == "かんじ", "the reading that is there can be changed"
        window.type("からじ")
        window.key(Qt.Key.Key_Return)
        assert editor.section is not None
        assert editor.section.ledger.text() == "これは漢字《からじ》と｜平がな《ひらがな》です。"
        editor.set_caret(0)
        window.window.menus.actions["ruby.ask"].trigger()
        assert editor.hasFocus(), "nothing is selected, nothing is asked"


def inked(image: QImage) -> tuple[int, int]:
    """How many sample places left and right of the middle differ from the paper."""
    paper = image.pixelColor(image.width() // 2, 40)
    middle, sides = image.width() // 2, [0, 0]
    for x in range(40, image.width() - 40, 3):
        for y in range(40, image.height() - 40, 3):
            sides[x > middle] += image.pixelColor(x, y) != paper
    return sides[0], sides[1]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_columns_go_from_the_right_and_pages_are_turned_by_keys(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    with writing(qtbot, tmp_path, CAT) as (window, workplace, piece):
        window.application.parts.theme.choose(theme)
        found = sheets(qtbot, window, "ruby.upright")
        columns = [one for one in found.drawn if isinstance(one, Column)]
        base = CAT.replace("《わがはい》", "").replace("｜獰悪《どうあく》", "獰悪")
        assert "".join(column.text for column in columns) == base.replace("\n", "")
        assert "".join(column.ruby for column in columns) == "わがはいどうあく"
        places = [column.shapes[0][1].x() for column in columns if column.shapes]
        assert places == sorted(places, reverse=True)
        left, right = inked(found.grab().toImage())
        assert right > 10 * left
        assert found.ends
        assert nameless(window.window) == []
        window.key(Qt.Key.Key_Escape)
        assert window.pages.writing.editor.hasFocus()
        assert piece_text(workplace, piece) == CAT
        window.application.parts.theme.choose("light")


def test_only_the_page_that_is_seen_is_set(qtbot: QtBot, tmp_path: Path) -> None:
    text = "\n".join(f"{number}番目。" + "吾輩《わがはい》は猫である。" * 12 for number in range(300))
    with writing(qtbot, tmp_path, text) as (window, _workplace, _piece):
        for action in ("ruby.upright", "ruby.level"):
            found = sheets(qtbot, window, action)
            few = len(found.drawn)
            assert few < 60
            read = "".join(one.text for one in found.drawn)
            window.key(Qt.Key.Key_PageDown)
            qtbot.waitUntil(lambda found=found: found.resting, timeout=LONG)  # type: ignore[misc]
            assert found.number == 2
            read += "".join(one.text for one in found.drawn)
            plain = text.replace("《わがはい》", "").replace("\n", "")
            assert plain.startswith(read.replace("\u2028", "")), "pages follow each other without a gap"
            window.key(Qt.Key.Key_Plus)
            qtbot.waitUntil(lambda found=found: found.resting, timeout=LONG)  # type: ignore[misc]
            assert len("".join(one.text for one in found.drawn)) < len(read)
            window.key(Qt.Key.Key_PageUp)
            qtbot.waitUntil(lambda found=found: found.resting, timeout=LONG)  # type: ignore[misc]
            assert found.number == 1
            assert found.begins_at == (0, 0)
            window.key(Qt.Key.Key_Escape)


def test_the_end_is_reached_and_a_long_paragraph_is_whole(qtbot: QtBot, tmp_path: Path) -> None:
    text = "吾輩は猫である。名前はまだ無い。" * 150
    with writing(qtbot, tmp_path, text) as (window, _workplace, _piece):
        for action in ("ruby.upright", "ruby.level"):
            found = sheets(qtbot, window, action)
            read = "".join(one.text for one in found.drawn)
            while not found.ends:
                window.key(Qt.Key.Key_PageDown)
                qtbot.waitUntil(lambda found=found: found.resting, timeout=LONG)  # type: ignore[misc]
                read += "".join(one.text for one in found.drawn)
            assert read == text
            pages = found.number
            window.key(Qt.Key.Key_Home)
            qtbot.waitUntil(lambda found=found: found.resting and found.number == 1, timeout=LONG)  # type: ignore[misc]
            window.key(Qt.Key.Key_End)
            qtbot.waitUntil(lambda found=found: found.resting and found.ends, timeout=LONG)  # type: ignore[misc]
            assert found.number == pages
            window.key(Qt.Key.Key_Escape)


def test_mongolian_columns_go_from_the_left(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "ᠮᠣᠩᠭᠣᠯ ᠤᠯᠤᠰ\nᠤᠯᠠᠭᠠᠨᠪᠠᠭᠠᠲᠤᠷ ᠬᠣᠲᠠ", "mn-Mong") as (window, _workplace, _piece):
        found = sheets(qtbot, window, "ruby.upright")
        columns = [one for one in found.drawn if isinstance(one, Column)]
        places = [column.shapes[0][1].x() for column in columns if column.shapes]
        assert len(places) == 2
        assert places == sorted(places)
        assert [column.boxes for column in columns] == [0, 0]
        assert all(shape.lies for column in columns for shape, _, _ in column.shapes)


def test_columns_are_not_offered_where_a_script_has_none(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "سلام", "ar") as (window, _workplace, _piece):
        window.window.menus.actions["ruby.upright"].trigger()
        assert window.pages.writing.editor.isVisible()
        assert sheets(qtbot, window, "ruby.level").drawn[0].text == "سلام"


@pytest.mark.parametrize(("language", "text", "right"), [("ur", "گلی گلی", True), ("ja", "漢字", False)])
def test_lines_begin_at_the_side_on_which_the_language_is_read(
    qapp: QApplication,
    language: str,
    text: str,
    right: bool,
) -> None:
    lines = Lines([text], language, [], 20, right_to_left=right)
    (line,) = lines.page((0, 0), Sheet(700, 0, 600, 400))
    drawn = line.layout.lineAt(0).naturalTextRect()
    assert (drawn.right() == pytest.approx(600, abs=1), drawn.left() == pytest.approx(0, abs=1)) == (right, not right)
