"""Writing on the page: what is typed is what the journal gets, in code points, in every script."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page, columns_with
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.marks import Mark, spread
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.writing.line_tops import lines_of

HINDI = "काल करे सो आज कर, आज करे सो अब।\nपल में परलय होएगी, बहुरि करेगा कब॥"
URDU = "ہزاروں خواہشیں ایسی کہ ہر خواہش پہ دم نکلے"
KHMER = "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ"


def test_typing_in_the_middle_is_recorded_in_code_points(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "hi", HINDI, caret=4)
    page.type("घड़ा ")
    assert page.shown == page.journal == HINDI[:4] + "घड़ा " + HINDI[4:]
    assert page.edits[0] == Edit(4, "", "घ")


def test_letters_above_the_basic_plane_count_one(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ff", "𞤀𞤣𞤤𞤢𞤥 😀 x", caret=8)
    page.type("y")
    assert page.edits == [Edit(8, "", "y")]
    assert page.view.caret() == 9
    QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    QTest.keyClick(page.view, Qt.Key.Key_Backspace)
    assert page.shown == page.journal == "𞤀𞤣𞤤𞤢𞤥 x"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text("aक्षि𞤀😀 \n", max_size=30),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40), st.text("xक्𞤢\n ", max_size=6) | st.sampled_from(["⌫", "⌦"])),
        max_size=8,
    ),
)
def test_journal_and_page_say_the_same_whatever_is_done(
    qtbot: QtBot, theme: Theme, text: str, deeds: list[tuple[int, int, str]]
) -> None:
    page = Page(qtbot, theme, "hi", text)
    for start, end, what in deeds:
        page.view.set_caret(min(start, len(page.journal)), min(end, len(page.journal)))
        if what in {"⌫", "⌦"}:
            QTest.keyClick(page.view, Qt.Key.Key_Backspace if what == "⌫" else Qt.Key.Key_Delete)
        else:
            page.type(what)
        assert page.shown == page.journal == page.section.ledger.text()
    while (position := page.section.undo()) is not None:
        assert position <= page.view.document().characterCount()
    assert page.journal == text


def test_undo_takes_back_words_and_never_formats(qtbot: QtBot, theme: Theme) -> None:
    long_text = "\n".join(f"line {number} of a long section" for number in range(600))
    page = Page(qtbot, theme, "en", long_text)
    page.type("one two")
    qtbot.waitUntil(lambda: page.section.dressing.resting)
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.journal == "one " + long_text
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.journal == page.shown == long_text
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.shown == "one " + long_text


def test_paragraphs_are_laid_out_where_one_looks_and_only_there(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ta", "\n".join(["தமிழ்"] * 2_000), caret=6_000)
    document, dressing = page.view.document(), page.section.dressing
    blocks = [document.findBlockByNumber(number) for number in (0, 1_000, 1_999)]
    assert blocks[1].blockFormat().lineHeight() > 0, "what is seen is formatted before the first paint"
    qtbot.waitUntil(lambda: dressing.resting)
    assert not blocks[0].isVisible()
    assert not blocks[2].isVisible()
    seen = {page.view.cursorForPosition(QPoint(400, y)).blockNumber() for y in range(600)}
    assert seen == set(range(min(seen), max(seen) + 1)), "a click between two paragraphs goes nowhere else"
    page.view.set_caret(0)
    assert blocks[0].blockFormat().lineHeight() > 0
    assert page.view.cursorRect().height() > 0
    qtbot.waitUntil(lambda: dressing.resting and not blocks[1].isVisible())
    page.type("x")
    assert page.edits == [Edit(0, "", "x")]


def test_direction_is_that_of_the_piece_whatever_letter_comes_first(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ur", f"CEO {URDU}\n{URDU}\n12")
    block = page.view.document().firstBlock()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    page.view.set_caret(0)
    assert page.view.cursorRect().x() > page.view.viewport().width() / 2


def test_lines_are_as_far_apart_as_the_script_asks(qtbot: QtBot, theme: Theme) -> None:
    for tag, text, least in (("ur", URDU, 2.4), ("km", KHMER, 2.0), ("hi", HINDI, 1.7), ("en", "words", 1.5)):
        page = Page(qtbot, theme, tag, f"{text}\n{text}", verse=True)
        layout = page.view.document().documentLayout()
        first = page.view.document().firstBlock()
        step = layout.blockBoundingRect(first.next()).top() - layout.blockBoundingRect(first).top()
        assert step >= least * 21 - 1, tag


def test_a_word_without_spaces_wraps_anywhere(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "km", KHMER * 20)
    assert page.view.document().firstBlock().layout().lineCount() > 3
    assert page.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [560, 820, 1_600])
def test_the_paper_is_in_the_middle_and_never_wider_than_it_should_be(qtbot: QtBot, theme: Theme, width: int) -> None:
    page = Page(qtbot, theme, "en", "word " * 300)
    page.view.resize(width, 600)
    qtbot.waitUntil(lambda: page.view.width() == width)
    image = page.view.viewport().grab().toImage()
    paper = columns_with(image, theme.colour("paper"), 290, 292, near=1)
    assert paper[-1] - paper[0] <= theme.sizes.paper
    assert abs(paper[0] - (image.width() - 1 - paper[-1])) <= 2


@pytest.mark.parametrize("place", ["end", "middle"])
def test_another_size_of_the_window_leaves_the_caret_in_sight(qtbot: QtBot, theme: Theme, place: str) -> None:
    text = "\n".join(f"{number} " + "word " * 60 for number in range(60))
    page = Page(qtbot, theme, "en", text)
    view = page.view

    def in_sight() -> bool:
        return view.viewport().rect().contains(view.cursorRect().center())

    def fits(width: int, height: int) -> bool:
        return (view.width(), view.height()) == (width, height) and in_sight()

    for width, height in ((1100, 700), (560, 300), (820, 500), (480, 420)):
        view.set_caret(len(text) // (1 if place == "end" else 2))
        view.ensureCursorVisible()
        qtbot.waitUntil(in_sight)
        view.resize(width, height)
        qtbot.waitUntil(partial(fits, width, height))
        qtbot.waitUntil(lambda: page.section.dressing.resting and in_sight())
    assert in_sight()


@pytest.mark.parametrize(("caret", "after"), [(0, 0), (6, 7), (12, 14)])
def test_edits_together_are_one_step_and_leave_caret_and_marks(
    qtbot: QtBot, theme: Theme, caret: int, after: int
) -> None:
    text = "𞤀𞤣 . क्ष. end."
    page = Page(qtbot, theme, "en", text, caret=caret)
    page.section.ledger.put_marks([[Mark("m", "advice", 5, 9)]])
    page.view.gentle.make_all([Edit(10, "", "\n"), Edit(5, "", "\n")])
    qtbot.waitUntil(lambda: not page.view.gentle.busy)
    assert page.stored == page.journal == "𞤀𞤣 . \nक्ष. \nend."
    assert page.view.selection() == (after, after)
    assert page.section.ledger.place_of("m") == (6, 10)
    page.view.undo_step()
    qtbot.waitUntil(lambda: page.stored == text)
    assert page.journal == text


def test_lines_are_found_also_when_qt_has_not_laid_them_out_yet(qtbot: QtBot, theme: Theme) -> None:
    text = "\n".join("word " * 60 for _ in range(12))
    page = Page(qtbot, theme, "en", text)
    marks = [[Mark(f"m{number}", "advice", 200, 204)] for number in range(12)]
    page.section.ledger.put_marks(marks)
    places = {f"m{number}": page.section.ledger.start_of(number) + 200 for number in range(12)}
    qtbot.waitUntil(lambda: page.section.dressing.resting)
    # As while another size of the window is laid out; to ask such a line where it stands may end the program.
    bare = page.view.document().findBlockByNumber(3)
    bare.layout().clearLayout()
    first = lines_of(page.view, places)
    box = page.view.document().documentLayout().blockBoundingRect(bare)
    assert first["m3"].top == box.top() - page.view.verticalScrollBar().value()
    assert sorted(line.top for line in first.values()) == [first[f"m{number}"].top for number in range(12)]


def test_paste_is_plain_text_with_plain_line_ends_in_one_step(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "start ", caret=6)
    mime = QMimeData()
    mime.setText("one\r\ntwo\u2028three\u2029four")
    mime.setHtml("<b>one</b>")
    page.view.insertFromMimeData(mime)
    assert page.journal == page.shown == "start one\ntwo\nthree\nfour"
    page.view.undo_step()
    assert page.shown == "start "
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    assert not page.view.canInsertFromMimeData(files)


def test_shift_return_hides_no_line_separator_in_the_text(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "one", caret=3)
    QTest.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    page.type("two")
    assert page.journal == "one\ntwo"


def test_a_carriage_return_in_a_stored_text_becomes_an_edit(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "")
    mended = page.view.show_section(page.section, "one\r\ntwo", 0)
    assert mended == Edit(3, "\r", "")
    assert page.section.ledger.text() == "one\ntwo"


def test_marks_are_drawn_under_their_words_and_stay_there(qtbot: QtBot, theme: Theme) -> None:
    text = "قفا نبك GPT-4 من ذكرى حبيب"
    page = Page(qtbot, theme, "ar", text)
    for word in ("نبك", "GPT-4", "حبيب"):
        start = text.index(word)
        page.section.ledger.put_marks(spread([Mark("k", "hard", start, start + len(word))], [len(text)]))
        page.view.marks_changed()
        drawn = columns_with(page.view.viewport().grab().toImage(), theme.colour("hard"), 60, 200)
        line = page.view.document().firstBlock().layout().lineAt(0)
        left = page.view.document().firstBlock().layout().position().x()
        boxes = [run.boundingRect() for run in line.glyphRuns(start, len(word))]
        assert abs(drawn[0] - (left + min(box.left() for box in boxes))) <= 3, word
        assert abs(drawn[-1] - (left + max(box.right() for box in boxes))) <= 3, word


def test_a_mark_moves_with_what_is_typed_before_it_and_goes_when_its_word_changes(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "hi", HINDI)
    start = HINDI.index("परलय")
    page.section.ledger.put_marks(
        spread([Mark("k", "advice", start, start + 4)], [len(line) for line in HINDI.split("\n")])
    )
    page.view.set_caret(0)
    page.type("अरे ")
    place = page.section.ledger.place_of("k")
    assert place is not None
    assert page.shown[slice(*place)] == "परलय"
    page.view.set_caret(place[0] + 2)
    page.type("x")
    assert page.section.ledger.place_of("k") is None


def test_the_caret_on_a_marked_word_says_so(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "one two three")
    page.section.ledger.put_marks([[Mark("k", "comment", 4, 7)]])
    touched: list[str] = []
    page.view.mark_touched.connect(touched.append)
    page.view.set_caret(5)
    page.view.set_caret(10)
    assert touched == ["k", ""]


def test_ten_thousand_marks_cost_a_key_nothing(qtbot: QtBot, theme: Theme) -> None:
    lines = ["word " * 10] * 1_000
    page = Page(qtbot, theme, "en", "\n".join(lines))
    marks = [[Mark(f"{row}.{at}", "advice", at, at + 4) for at in range(0, 50, 5)] for row in range(1_000)]
    page.section.ledger.put_marks(marks)
    untouched = page.section.ledger.notes[500].marks
    page.view.set_caret(0)
    page.type("x")
    assert page.section.ledger.notes[500].marks is untouched


def test_the_page_is_not_asked_for_its_whole_text_while_one_types(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "\n".join(["a line"] * 300))
    before = page.section.ledger.texts[5:]
    page.view.set_caret(3)
    page.type("abc")
    assert all(one is other for one, other in zip(page.section.ledger.texts[5:], before, strict=True))


def test_ctrl_tab_is_left_to_the_window_and_tab_is_a_tab(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "en", "")
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    assert page.journal == "\t"
    QTest.keyClick(page.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.journal == "\t"


def test_the_caret_moves_by_what_a_reader_calls_a_letter(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "hi", "क्षि अ")
    places = [page.view.caret()]
    for _ in range(3):
        page.view.moveCursor(QTextCursor.MoveOperation.NextCharacter)
        places.append(page.view.caret())
    assert places == [0, 4, 5, 6]
    assert all(one < other for one, other in pairwise(places))


def test_every_return_brings_a_line_also_on_an_empty_one(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "hi", "")
    page.type("\nक\n\n\nख")
    assert page.journal == page.shown == "\nक\n\n\nख"


def test_a_caret_that_blinks_after_the_colours_changed_stands_on_the_new_paper(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "ur", "\n".join([URDU] * 40), caret=0)
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum() // 2)
    for name in ("light", "dark", "sepia"):
        theme.choose(name)
        image = page.view.viewport().grab().toImage()
        assert image.pixelColor(int(page.view.page.geometry.left) + 8, 300) == theme.colour("paper"), name
