"""What stands round the text: focus, typewriter, quiet, colours, zoom, paper; by keys, in force at once, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.pieces import ALT, CONTROL, PLAIN, SHIFT, editor_of, piece_of, text_of, writing
from tests.desktop.windows import LONG, Open, fresh, opened
from writerdesk.desktop.theme.palette import THEMES, contrast

KEY = Qt.Key
PROSE = "One sentence stands here. A second one follows it! And a third.\nAnother paragraph, not long.\nThe last one."
LONG_PROSE = "\n".join(f"Paragraph {number} of many, with some words in it." for number in range(80))


def press(window: Open, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(window.window, key, modifiers)


def chrome(window: Open) -> list[bool]:
    """Whether rail, status line, top bar and panel are seen."""
    page = window.pages.writing
    return [part.isVisible() for part in (window.window.rail, window.window.status, page.top, page._holder)]


def test_a_pointer_at_the_foot_brings_the_words_of_the_status_line_that_is_hidden(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "Rain on the roof.") as window:
        viewport = editor_of(window).viewport()
        whisper = window.pages.writing.toolbox.tool("modes")._whisper  # type: ignore[attr-defined]
        QTest.mouseMove(viewport, QPoint(40, viewport.height() - 1))
        assert whisper.words == "", "the line itself is there"
        press(window, KEY.Key_F8)
        whisper.hide()
        QTest.mouseMove(viewport, QPoint(40, 40))
        assert whisper.words == ""

        def told() -> bool:
            QTest.mouseMove(viewport, QPoint(42, viewport.height() - 20))
            QTest.mouseMove(viewport, QPoint(42, viewport.height() - 2))
            return "4 words" in whisper.words and "Saved" in whisper.words

        qtbot.waitUntil(told, timeout=LONG)


def test_focus_leaves_nothing_but_the_paper_and_escape_brings_everything_back(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        assert all(chrome(window))
        before = editor_of(window).height()
        press(window, KEY.Key_F8)
        assert not any(chrome(window))
        assert window.window.menuBar().height() == 0
        qtbot.waitUntil(lambda: editor_of(window).height() > before, timeout=LONG)
        window.type("x")
        assert "x" in text_of(window)
        press(window, KEY.Key_F8)
        assert all(chrome(window)), "the key again leaves"
        press(window, KEY.Key_F8)
        window.key(KEY.Key_Escape)
        assert all(chrome(window)), "Escape leaves"
        window.idle()
        assert window.application.parts.workplace.settings.get("editor.focus") is False


def test_other_pages_keep_their_surroundings_in_focus(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        press(window, KEY.Key_F8)
        press(window, KEY.Key_1, ALT)
        assert window.window.rail.isVisible()
        press(window, KEY.Key_2, ALT)
        assert not window.window.rail.isVisible()


def strongest(window: Open, block: int) -> float:
    """Contrast of the strongest letter of a paragraph against its paper, as it is painted."""
    editor, theme = editor_of(window), window.application.parts.theme
    layout = editor.document().findBlockByNumber(block).layout()
    line, origin = layout.lineAt(0), layout.position()
    box = line.naturalTextRect().translated(origin - QPointF(0, editor.verticalScrollBar().value()))
    image = editor.viewport().grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(int(box.left()) + 4, int(box.right()))
        for y in range(int(box.top()), int(box.bottom()))
    }
    return max(contrast(colour, theme.palette.paper) for colour in colours)


@pytest.mark.parametrize("theme", list(THEMES))
def test_what_is_not_in_focus_is_softer_and_can_still_be_read(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        window.application.parts.keep("interface.theme", theme)
        editor_of(window).set_caret(0)
        press(window, KEY.Key_F8)
        clear, soft = strongest(window, 0), strongest(window, 1)
        assert clear > 10
        assert 4.5 <= soft < 6
        window.application.parts.keep("editor.focus_softens", "faint")
        assert strongest(window, 1) < 4.5
        window.application.parts.keep("editor.focus_softens", "nothing")
        assert strongest(window, 1) > 10


def clear_boxes(window: Open) -> list[QRectF]:
    tool = window.pages.writing.toolbox.tool("modes")
    return tool._veil.in_focus()  # type: ignore[attr-defined, no-any-return]


def test_focus_goes_on_from_paragraph_to_line_to_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        editor = editor_of(window)
        editor.set_caret(PROSE.index("second"))
        press(window, KEY.Key_F8, SHIFT)
        choices = window.application.parts.choices
        assert (choices.get("editor.focus_on"), choices.get("editor.focus")) == ("line", True)
        (line,) = clear_boxes(window)
        assert line.contains(QPointF(editor.cursorRect().center()))
        press(window, KEY.Key_F8, SHIFT)
        assert choices.get("editor.focus_on") == "sentence"
        boxes = clear_boxes(window)
        for word, inside in (("second", True), ("follows", True), ("sentence", False), ("third", False)):
            cursor = editor.textCursor()
            cursor.setPosition(PROSE.index(word) + 2)
            middle = QPointF(editor.cursorRect(cursor).center())
            assert any(box.contains(middle) for box in boxes) is inside, word


def test_in_verse_the_stanza_is_in_focus(qtbot: QtBot, tmp_path: Path) -> None:
    verse = "eins\nzwei\n\ndrei\nvier\n\nfünf"
    with writing(qtbot, tmp_path, verse, "en", "poem") as window:
        editor = editor_of(window)
        editor.set_caret(verse.index("vier"))
        press(window, KEY.Key_F8)
        (box,) = clear_boxes(window)
        for word, inside in (("drei", True), ("vier", True), ("zwei", False), ("fünf", False)):
            cursor = editor.textCursor()
            cursor.setPosition(verse.index(word))
            assert box.contains(QPointF(editor.cursorRect(cursor).center())) is inside, word


def middle(window: Open) -> int:
    return editor_of(window).cursorRect().center().y()


def is_held(window: Open) -> bool:
    # The height is asked for each time: the page may still be getting its own while one waits.
    return abs(middle(window) - round(editor_of(window).viewport().height() * 0.45)) <= 1


def test_the_typewriter_holds_the_line_and_does_not_move_while_one_types_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, LONG_PROSE) as window:
        editor = editor_of(window)
        press(window, KEY.Key_F7)
        for place in (0, len(LONG_PROSE) // 2, len(LONG_PROSE)):
            editor.set_caret(place)
            qtbot.waitUntil(lambda: is_held(window), timeout=LONG)
        there = editor.verticalScrollBar().value()
        for letter in "some words":
            window.type(letter)
            assert editor.verticalScrollBar().value() == there, letter
        window.type("\n\n")
        qtbot.waitUntil(lambda: is_held(window), timeout=LONG)
        assert editor.verticalScrollBar().value() > there
        window.window.resize(1000, 560)
        qtbot.waitUntil(lambda: is_held(window), timeout=LONG)


def test_a_click_moves_the_caret_and_not_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, LONG_PROSE) as window:
        editor = editor_of(window)
        press(window, KEY.Key_F7)
        editor.set_caret(len(LONG_PROSE) // 2)
        window.application.parts.keep("interface.still", True)
        qtbot.waitUntil(lambda: abs(middle(window) - round(editor.viewport().height() * 0.45)) <= 1, timeout=LONG)
        there = editor.verticalScrollBar().value()
        QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, PLAIN, QPoint(400, 40))
        assert editor.verticalScrollBar().value() == there
        QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, PLAIN, QPoint(400, 40))


def test_quiet_is_all_three_and_leaves_everything_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, LONG_PROSE) as window:
        press(window, KEY.Key_F11, SHIFT)
        assert window.window.isFullScreen()
        assert not any(chrome(window))
        assert editor_of(window).held_at == 0.45
        assert window.sees("Escape leads back")
        window.key(KEY.Key_Escape)
        assert not window.window.isFullScreen()
        assert all(chrome(window))
        assert editor_of(window).held_at == 0
        assert not window.sees("Escape leads back"), "what is left is not spoken of"
        press(window, KEY.Key_F11, SHIFT)
        press(window, KEY.Key_F11, SHIFT)
        assert not window.window.isFullScreen(), "the key again leaves"


def test_full_screen_alone_is_left_by_escape(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        press(window, KEY.Key_F11)
        assert window.window.isFullScreen()
        window.key(KEY.Key_Escape)
        assert not window.window.isFullScreen()


def test_focus_and_typewriter_are_there_again_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    workplace = fresh(tmp_path)
    piece_of(workplace, PROSE)
    workplace.settings.set("editor.focus", True)
    workplace.settings.set("editor.typewriter", True)
    with opened(qtbot, workplace, "writing") as window:
        qtbot.waitUntil(lambda: text_of(window) == PROSE, timeout=LONG)
        assert not any(chrome(window)), "from the first text on"
        assert editor_of(window).held_at == 0.45
    workplace.close()


def test_the_pointer_hides_while_one_types_and_comes_when_it_is_moved(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        viewport = editor_of(window).viewport()
        window.type("a")
        assert viewport.cursor().shape() == Qt.CursorShape.BlankCursor
        QTest.mouseMove(viewport, QPoint(300, 300))
        QTest.mouseMove(viewport, QPoint(310, 305))
        qtbot.waitUntil(lambda: viewport.cursor().shape() == Qt.CursorShape.IBeamCursor, timeout=LONG)


def test_colours_change_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, PROSE) as window:
        theme = window.application.parts.theme
        for key, modifiers, name in (
            (KEY.Key_F12, CONTROL, "dark"), (KEY.Key_F12, CONTROL | SHIFT, "sepia"), (KEY.Key_F12, SHIFT, "light"),
            (KEY.Key_F12, PLAIN, "dark"), (KEY.Key_F12, PLAIN, "sepia"), (KEY.Key_F12, PLAIN, "light"),
        ):  # fmt: skip
            press(window, key, modifiers)
            assert theme.palette.name == name
        window.idle()
        assert window.application.parts.workplace.settings.get("interface.theme") == "light"


def shape(window: Open) -> tuple[int, int, float]:
    """Size of the letters, width of the paper, height of a line, all in pixels."""
    editor = editor_of(window)
    document = editor.document()
    layout = document.documentLayout()
    height = layout.blockBoundingRect(document.findBlockByNumber(2)).top()
    height -= layout.blockBoundingRect(document.findBlockByNumber(1)).top()
    return document.defaultFont().pixelSize(), editor.page.geometry.width, height


@pytest.mark.parametrize(
    ("more", "less", "part", "setting"),
    [
        ((KEY.Key_Plus, CONTROL), (KEY.Key_Minus, CONTROL), 0, "editor.zoom"),
        ((KEY.Key_Period, ALT), (KEY.Key_Comma, ALT), 1, "editor.paper_width"),
        ((KEY.Key_PageDown, ALT), (KEY.Key_PageUp, ALT), 2, "editor.line_spacing"),
    ],
)
def test_zoom_paper_and_spacing_by_key_at_once_and_remembered(
    qtbot: QtBot, tmp_path: Path, more: tuple[Qt.Key, Qt.KeyboardModifier], less: tuple[Qt.Key, Qt.KeyboardModifier],
    part: int, setting: str,
) -> None:  # fmt: skip
    with writing(qtbot, tmp_path, LONG_PROSE, "km" if part == 2 else "en") as window:
        before, kept = shape(window)[part], window.application.parts.workplace.settings.get(setting)
        press(window, *more)
        press(window, *more)
        assert shape(window)[part] > before
        window.idle()
        settings = window.application.parts.workplace.settings
        assert float(settings.get(setting)) > float(kept)
        press(window, *less)
        press(window, *less)
        press(window, *less)
        assert shape(window)[part] < before
        if part == 0:
            press(window, KEY.Key_0, CONTROL)
            assert shape(window)[part] == before


def test_the_wheel_with_ctrl_zooms_and_the_page_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, LONG_PROSE) as window:
        viewport = editor_of(window).viewport()
        before, scrolled = shape(window)[0], editor_of(window).verticalScrollBar().value()
        place = QPointF(300, 300)
        for turned in (120, 60, 60):
            event = QWheelEvent(
                place, viewport.mapToGlobal(place), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, CONTROL,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(viewport, event)
        assert shape(window)[0] > before
        assert int(window.application.parts.choices.get("editor.zoom")) == 121
        assert abs(editor_of(window).verticalScrollBar().value() - scrolled) <= 400


def test_a_setting_chosen_elsewhere_keeps_the_caret_where_the_eye_is(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, LONG_PROSE) as window:
        editor = editor_of(window)
        editor.set_caret(len(LONG_PROSE) // 2)
        there = middle(window)
        press(window, KEY.Key_Plus, CONTROL)
        assert abs(middle(window) - there) <= 3
