"""The view that is written in: text in the middle, paper under it, marks and gutter painted round it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from writerdesk.desktop.editor.dropping import drop
from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.held_keys import PASSING
from writerdesk.desktop.editor.input_methods import StoredAnswers
from writerdesk.desktop.editor.line_repaint import put_in
from writerdesk.desktop.editor.page_geometry import page_geometry
from writerdesk.desktop.editor.page_painter import PageHeading, PagePainter
from writerdesk.desktop.editor.scrolling import ScrollingView
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.theme.theme import Theme


class EditorView(ScrollingView):
    """Shows one :class:`SectionDocument`. Offsets that go in and out are code points of the section.

    ``caret_moved`` carries a code point; ``mark_touched`` the key of the mark at the caret or ''. ``held_at`` is the
    part of the height at which the caret's line stands, 0 for anywhere; ``page`` paints what is round the letters.
    ``typed`` carries what a key or an input method has put in, ``pasted`` the code point and the text of what came
    from elsewhere; both come when the text stands. ``foreign``: whether what was put in last came from elsewhere, and
    was not copied or cut here. ``resized`` tells of another size, ``pointed`` of wheel and button. ``hears`` is asked
    first of keys, composed text, wheel and pointer; where it answers True, nothing else is done with them.
    """

    caret_moved = Signal(int)
    resized = Signal()
    pointed = Signal()
    mark_touched = Signal(str)
    typed = Signal(str)
    pasted = Signal(int, object)  # a str: as one of Qt’s own, a long text would be copied twice

    # An event filter would be asked twenty times at each key.
    hears: Callable[[QEvent], bool] | None = None
    _own = ""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self.theme = theme
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(theme.sizes.px(2))
        # Every pixel is painted here, so nothing behind is painted first at each key.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        self.paper_width = theme.sizes.paper
        self.show_gutter = False
        self.page = PagePainter(theme, self)
        self.held_at = 0.0
        self.foreign = False
        self._touched = ""
        self._answers = StoredAnswers(self)
        theme.changed.connect(self._theme_changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    def set_heading(self, title: str, note: str) -> None:
        """What is painted above the text: the title of the piece, and a line on its form."""
        self.page.heading = PageHeading(title, note)
        self.lay_out()

    def show_section(self, section: SectionDocument, text: str, caret: int) -> Edit | None:
        """Put a section on the page with the caret at a code point; see :meth:`SectionDocument.load`."""
        before = self.section
        self.gentle.give_up()
        if before is not None:
            before.dressing.leave()
            before.edited.disconnect(self.edited)
            before.refused.disconnect(self.refused)
            before.dressed.disconnect(self._dressed)
        self.section = section
        self._answers.attend(section)
        # Before anybody looks at it a text costs next to nothing.
        mended = section.load(text, caret)
        with section.unheard():
            self.setDocument(section.qt)
            section.typography.prepare(section.qt)
            self.lay_out()
        if before is not None and before is not section:
            # Not sooner: Qt still looks at the old text while it takes the new one.
            before.deleteLater()
        section.dressing.steady, section.dressing.seen = self.steady, self.seen
        if section.parent() is None:
            section.setParent(self)
        section.edited.connect(self.edited)
        section.refused.connect(self.refused)
        section.dressed.connect(self._dressed)
        self.set_caret(caret)
        if not self.held_at:
            self.centre_caret()
        self.held.release(PASSING)
        return mended

    def highlight(self, key: str) -> None:
        """Tint the words of a mark ('' for none) and bring them into view."""
        self.page.highlighted = key
        if key and self.section is not None and (place := self.section.ledger.place_of(key)) is not None:
            self.bring_into_view(place[0])
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who is back in the text is at no card any more, and its place needs no tint."""
        super().focusInEvent(event)
        if self.page.highlighted:
            self.highlight("")

    def marks_changed(self) -> None:
        """Paint the marks and notes of the ledger anew."""
        self.viewport().update()

    def press_qt(self, event: QKeyEvent, letters: str = "") -> None:
        """Of letters paint only the lines that changed."""
        if letters:
            put_in(self, letters, partial(super().press_qt, event))
        else:
            super().press_qt(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key put in is told."""
        if self.held.take_key(event) or (self.hears is not None and self.hears(event)):
            return
        text = event.text()
        super().keyPressEvent(event)
        if text and text.isprintable():
            self.typed.emit(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel is not for scrolling."""
        self.pointed.emit()
        if self.hears is None or not self.hears(event):
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The pointer is back."""
        self.pointed.emit()
        if self.hears is None or not self.hears(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer is back."""
        if self.hears is None or not self.hears(event):
            super().mouseMoveEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method commits is typed as well."""
        if self.held.take_composed(event) or (self.hears is not None and self.hears(event)):
            return
        super().inputMethodEvent(event)
        if event.commitString():
            self.typed.emit(event.commitString())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied here and put in again did not come from elsewhere."""
        made = super().createMimeDataFromSelection()
        self._own = made.text()
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What came from elsewhere is told."""
        if self.section is None:
            return
        self.gentle.finish()
        start, before = self.selection()[0], self.section.revision
        self.foreign = self.section.from_elsewhere = source.text() != self._own
        super().insertFromMimeData(source)
        self.section.from_elsewhere = False
        if self.section.revision != before:
            self.gentle.afterwards(partial(self._tell_pasted, start))

    def _tell_pasted(self, start: int) -> None:
        if self.section is not None:
            self.pasted.emit(start, self.section.ledger.text()[start : self.caret()])

    def dropEvent(self, event: QDropEvent) -> None:
        """Words of this page move, others come in."""
        drop(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper in the middle and the caret in sight; of a long section what is seen comes first."""
        in_sight = self._in_sight(event.oldSize().height())
        if self.section is not None and event.oldSize().width() != event.size().width():
            self.section.dressing.rest()
            # A paper that is as wide as there is room keeps its margins, but its lines end elsewhere.
            self.section.ledger.forget_drawing()
        self.place_bar()
        self.lay_out()
        super().resizeEvent(event)
        if in_sight and not self.held_at and not self._in_sight(event.size().height()):
            # Qt knows how far it can scroll when all that is shown has its lines.
            layout = self.document().documentLayout()
            layout.blockBoundingRect(self.document().lastBlock())
            layout.documentSizeChanged.emit(layout.documentSize())
            self.ensureCursorVisible()
        self.resized.emit()

    def _in_sight(self, height: int) -> bool:
        """Whether the middle of the caret is seen where so much of the page is."""
        return 0 <= self.cursorRect().center().y() < height

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet gives its own font to the document; the text keeps the one of its script."""
        super().changeEvent(event)
        wanted = self.section.typography.font if self.section is not None else None
        if wanted is not None and self.document().defaultFont() != wanted:
            self.document().setDefaultFont(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper and tint, the text by Qt, then lines under words and the gutter."""
        place = event.rect()
        self.page.paint_below(place)
        super().paintEvent(event)
        self.page.paint_above(place)

    def lay_out(self) -> None:
        """Give the root frame the margins that put the text on the paper."""
        viewport = self.viewport()
        self.page.geometry = page_geometry(
            viewport.width(), viewport.height(), self.paper_width, self.theme.sizes,
            gutter=self.show_gutter, heading=self.page.heading_height(), held_at=self.held_at,
        )  # fmt: skip
        if self.section is None:
            return
        geometry, right_to_left = self.page.geometry, self.section.typography.right_to_left
        start, end = geometry.left + geometry.start_margin, geometry.left + geometry.end_margin
        frame = self.document().rootFrame()
        wanted = frame.frameFormat()
        wanted.setLeftMargin(end if right_to_left else start)
        wanted.setRightMargin(start if right_to_left else end)
        wanted.setTopMargin(geometry.top)
        wanted.setBottomMargin(geometry.bottom)
        if wanted != frame.frameFormat():
            with self.section.unheard():
                frame.setFrameFormat(wanted)
            self.section.ledger.forget_drawing()
        viewport.update()

    def _dressed(self) -> None:
        self.viewport().update()

    def _caret_moved(self) -> None:
        if self.section is None or not self.section.settled:
            return
        number, inside = self.section.inside_at(self.textCursor())
        self.caret_moved.emit(self.section.ledger.start_of(number) + inside)
        marks = self.section.ledger.notes[number].marks
        touched = next((mark.key for mark in marks if mark.start <= inside <= mark.end), "") if marks else ""
        if touched != self._touched:
            self._touched = touched
            self.mark_touched.emit(touched)

    def _theme_changed(self) -> None:
        self.viewport().update()
