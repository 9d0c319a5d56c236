"""What a person sees at a glance: headings, digits in the gutter, verse from the right, tabs, where the focus goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextFormat
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.editing import Page, columns_with, typography
from tests.desktop.pieces import editor_of, writing
from tests.desktop.windows import LONG, Open
from writerdesk.actions.notes import add_remark, finish_remark
from writerdesk.desktop.editor.block_ledger import VerseNote
from writerdesk.desktop.editor.marks import Mark, spread
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.flow_layout import FlowLayout
from writerdesk.desktop.widgets.words import label
from writerdesk.desktop.writing.top_bar import TopBar

URDU = "شام آئی تو دریچوں میں دیے جلنے لگے کہ ہم بھی چپ چاپ تری راہ پہ چلنے لگے"


def size_of(window: Open, line: int) -> int:
    """Size in pixels of the letters that end a line; 0 for that of the page."""
    block = editor_of(window).document().findBlockByNumber(line)
    return int(block.charFormat().property(QTextFormat.Property.FontPixelSize) or 0)


def test_a_heading_stands_out_and_a_line_that_is_none_any_more_does_not(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "# The crossing\n\nThe boat left.\n", kind="story") as window:
        editor = editor_of(window)
        size = editor.section.typography.size if editor.section is not None else 0
        qtbot.waitUntil(lambda: size_of(window, 0) > size, timeout=LONG)
        assert size_of(window, 2) == 0
        editor.set_caret(0)
        window.key(Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: size_of(window, 0) == 0, timeout=LONG)
        window.type("#")
        qtbot.waitUntil(lambda: size_of(window, 0) > size, timeout=LONG)


def test_a_first_heading_that_is_typed_stands_out(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "The boat left.", kind="story") as window:
        editor_of(window).set_caret(0)
        window.type("## ")
        qtbot.waitUntil(lambda: size_of(window, 0) > 0, timeout=LONG)
        assert editor_of(window).document().firstBlock().text() == "## The boat left."


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_verse_that_wraps_stands_over_its_marks(qtbot: QtBot, theme: Theme, side: Qt.LayoutDirection) -> None:
    page = Page(qtbot, theme, "ur", URDU, verse=True)
    page.view.setLayoutDirection(side)
    page.view.resize(430, 400)
    qtbot.waitUntil(lambda: page.view.document().firstBlock().layout().lineCount() > 1)
    page.section.ledger.put_marks(spread([Mark("m", "hard", 0, 3)], [len(URDU)]))
    page.view.marks_changed()

    def edges() -> tuple[int, int]:
        """The right edge of the letters and of the mark's line, among the columns left of the gutter."""
        image = page.view.viewport().grab().toImage()
        line = page.view.document().firstBlock().layout().lineAt(0)
        top = round(page.view.document().firstBlock().layout().position().y() + line.y())
        middle = page.view.page.geometry.right - page.view.page.geometry.start_margin + 4
        bottom = top + round(line.height())
        ink, red = theme.colour("ink"), theme.colour("hard")
        found = [
            [x for x in columns_with(image, colour, top, bottom, 60) if x < middle] or [-1] for colour in (ink, red)
        ]
        return found[0][-1], found[1][-1]

    qtbot.waitUntil(lambda: min(edges()) > 0)
    letters, mark = edges()
    assert abs(letters - mark) <= 6
    assert page.view.horizontalScrollBar().maximum() == 0


def stanzas_begin(page: Page, theme: Theme) -> list[int]:
    """Lines of the page beside which, in the gutter, something stands in the accent."""
    image, geometry = page.view.viewport().grab().toImage(), page.view.page.geometry
    right = page.section.typography.right_to_left
    from_x = geometry.right - geometry.start_margin if right else geometry.left
    gutter = image.copy(from_x, 0, geometry.start_margin, image.height())
    found, block = [], page.view.document().firstBlock()
    while block.isValid():
        top = round(block.layout().position().y())
        if columns_with(gutter, theme.colour("accent"), top, top + round(block.layout().boundingRect().height()), 60):
            found.append(block.blockNumber())
        block = block.next()
    return found


@pytest.mark.parametrize(("tag", "line"), [("en", "a rope"), ("ur", "شام")])
def test_each_stanza_has_its_number_also_after_another_poem(qtbot: QtBot, theme: Theme, tag: str, line: str) -> None:
    page = Page(qtbot, theme, tag, f"{line}\n{line}", verse=True)
    qtbot.waitUntil(lambda: stanzas_begin(page, theme) == [])
    page.section = SectionDocument(typography(tag, verse=True), theme.sizes)
    page.view.show_section(page.section, f"{line}\n\n{line}\n{line}\n\n{line}", 0)
    qtbot.waitUntil(lambda: stanzas_begin(page, theme) == [0, 2, 5])
    page.view.set_caret(len(line) * 2 + 2)
    page.type("\n\n")
    qtbot.waitUntil(lambda: stanzas_begin(page, theme) == [0, 2, 5, 7])
    assert [page.section.ledger.verse(number).opens for number in (0, 2, 5, 7)] == [1, 2, 3, 4]


@pytest.mark.parametrize("tag", ["sw", "ur"])
@pytest.mark.parametrize("width", [900, 480])
def test_a_count_stands_apart_from_one_and_from_two_rhymes(qtbot: QtBot, theme: Theme, tag: str, width: int) -> None:
    page = Page(qtbot, theme, tag, "·\n·", verse=True)
    page.view.resize(width, 400)
    page.section.ledger.put_verses([VerseNote("8·8", "a b", holds=True), VerseNote("8·8", "a", holds=True)])
    page.view.marks_changed()

    def edges(line: int) -> tuple[list[int], list[int]]:
        """Columns of the end of the gutter, from the text outwards, that hold the count's colour and the rhymes'."""
        geometry, block = page.view.page.geometry, page.view.document().findBlockByNumber(line)
        image, right = page.view.viewport().grab().toImage(), page.section.typography.right_to_left
        from_x = geometry.left if right else geometry.right - geometry.end_margin
        gutter = image.copy(from_x, 0, geometry.end_margin, image.height()).flipped(
            Qt.Orientation.Horizontal if right else Qt.Orientation(0)
        )
        top = round(block.layout().position().y())
        bottom = top + round(block.layout().boundingRect().height())
        count, rhyme = (columns_with(gutter, theme.colour(role), top, bottom, 40) for role in ("soft", "accent"))
        return count, rhyme

    qtbot.waitUntil(lambda: all(map(bool, edges(0))))
    (count, rhymes), (below, rhyme) = edges(0), edges(1)
    assert max(count) + theme.sizes.step(1) <= min(rhymes)
    # The counts of all lines stand one below the other.
    assert abs(count[0] - below[0]) <= 1
    assert max(below) < min(rhyme)


def test_tabs_are_parted_evenly(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(4, holder, even=True)
    words = [QPushButton(text, holder) for text in ("Findings", "Comments", "Outline", "Versions", "Notes")]
    for word in words:
        layout.addWidget(word)
    # A little narrower than all of them: greedily the last would stand alone.
    width = layout.sizeHint().width() - 10
    layout.setGeometry(QRect(0, 0, width, 200))
    assert sum(word.y() > words[0].y() for word in words) >= 2
    assert all(word.geometry().right() < width for word in words)


def test_notes_keep_the_focus_when_they_are_done(qtbot: QtBot, tmp_path: Path) -> None:
    with writing(qtbot, tmp_path, "The boat left.", kind="story") as window:
        piece = window.pages.writing.controller.piece
        assert piece is not None
        workplace = window.application.parts.workplace
        qtbot.waitUntil(lambda: window.pages.writing.panel is not None, timeout=LONG)
        panel = window.pages.writing.panel
        assert panel is not None
        panel.comment_cards.own_done.connect(lambda name: finish_remark(workplace, piece.piece.id, name))
        panel.comment_cards.own_done.connect(lambda _name: window.pages.writing.controller.check_now())
        add_remark(workplace, piece.piece.id, 4, 8, "Which boat?")
        window.pages.writing.controller.check_now()
        window.pages.writing.show_tab("comments")
        window.wait("Which boat?")
        panel.comments.cards()[0].setFocus()
        window.tab_to("Done")
        window.key(Qt.Key.Key_Space)
        window.wait("done")

        def beside_the_text() -> bool:
            focus = QApplication.focusWidget()
            return focus is not None and (focus is panel or panel.isAncestorOf(focus))

        qtbot.waitUntil(beside_the_text, timeout=LONG)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not window.window.rail.isAncestorOf(focus)


KHMER = "មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាពក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរ"
THAI = "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"


@pytest.mark.parametrize("words", [KHMER, THAI], ids=["km", "th"])
def test_a_label_ends_its_lines_between_words_where_no_spaces_part_them(qapp: QApplication, words: str) -> None:
    made = label(words)
    one, narrow = made.fontMetrics().height(), made.fontMetrics().horizontalAdvance(words) // 4
    assert made.heightForWidth(narrow) >= 4 * one
    assert made.text() == words
    made.setWordWrap(False)
    assert made.heightForWidth(narrow) < 4 * one
    assert made.text() == words


@pytest.mark.parametrize(
    "words",
    [
        ("Draft · due 24 Mar", "Saved", "Seal"),
        ("வரைவு · கெடு: 31 டிச. 2099", "சேமிக்கப்பட்டது", "முத்திரையிட்டு அனுப்பு…"),
    ],
)
def test_above_the_paper_words_are_whole_or_not_there(qtbot: QtBot, theme: Theme, words: tuple[str, str, str]) -> None:
    holder, bar = QWidget(), TopBar(theme)
    qtbot.addWidget(holder)
    bar.setParent(holder)
    bar.title.setText("The tide table")
    bar.send.setText(words[2])
    bar.show_state(words[0])
    bar.show_saved(words[1], safe=True)
    holder.show()
    seen = []
    for width in range(1200, bar.send.sizeHint().width() + 120, -20):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        whole = [part for part in (bar.pill, bar.saved, bar.send) if part.isVisible()]
        assert bar.send in whole
        assert [part.text() for part in whole if part.width() < part.sizeHint().width()] == [], width
        seen.append(len(whole))
    assert seen[0] == 3
    assert seen == sorted(seen, reverse=True), "what has gone stays away in less room"
