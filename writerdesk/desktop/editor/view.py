"""The view that is written in: text in the middle, paper under it, marks and gutter painted round it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.page_geometry import page_geometry
from writerdesk.desktop.editor.page_painter import PageHeading, PagePainter
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.theme.theme import Theme


class EditorView(QTextEdit):
    """Shows one :class:`SectionDocument`. Offsets that go in and out are code points of the section.

    ``edited`` carries an :class:`Edit`; ``caret_moved`` a code point; ``mark_touched`` the key of the mark at the
    caret or ''; ``left`` comes when the focus goes.
    """

    edited = Signal(object)
    caret_moved = Signal(int)
    mark_touched = Signal(str)
    left = Signal()
    menu_wanted = Signal(object)

    # On the class: Qt asks overridden methods while the constructor still runs.
    section: SectionDocument | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setCursorWidth(theme.sizes.px(2))
        self.paper_width = theme.sizes.paper
        self.show_gutter = False
        self._page = PagePainter(theme, self)
        self._touched = ""
        theme.changed.connect(self._theme_changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    def set_heading(self, title: str, note: str) -> None:
        """What is painted above the text: the title of the piece, and a line on its form."""
        self._page.heading = PageHeading(title, note)
        self.lay_out()

    def show_section(self, section: SectionDocument, text: str, caret: int) -> Edit | None:
        """Put a section on the page with the caret at a code point; see :meth:`SectionDocument.load`."""
        before = self.section
        if before is not None:
            before.edited.disconnect(self._edited)
            before.dressed.disconnect(self._dressed)
        self.section = section
        self.setDocument(section.qt)
        if before is not None:
            # Not sooner: Qt still looks at the old text while it takes the new one.
            before.deleteLater()
        section.typography.prepare(section.qt)
        mended = section.load(text, caret)
        self.lay_out()
        section.edited.connect(self._edited)
        section.dressed.connect(self._dressed)
        self.set_caret(caret)
        return mended

    def caret(self) -> int:
        """Code point of the section at which the caret stands."""
        return self.section.code_point(self.textCursor().position()) if self.section else 0

    def selection(self) -> tuple[int, int]:
        """The selected code points, half-open; both ends at the caret when nothing is selected."""
        if self.section is None:
            return 0, 0
        cursor = self.textCursor()
        return self.section.code_point(cursor.selectionStart()), self.section.code_point(cursor.selectionEnd())

    def set_caret(self, place: int, end: int | None = None) -> None:
        """Put the caret at a code point and bring it into view; up to ``end`` is selected."""
        if self.section is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self.section.position(place))
        if end is not None:
            cursor.setPosition(self.section.position(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def highlight(self, key: str) -> None:
        """Tint the words of a mark ('' for none) and bring them into view."""
        self._page.highlighted = key
        if key and self.section is not None and (place := self.section.ledger.place_of(key)) is not None:
            self._bring_into_view(place[0])
        self.viewport().update()

    def marks_changed(self) -> None:
        """Paint the marks and notes of the ledger anew."""
        self.viewport().update()

    def apply(self, edit: Edit) -> None:
        """Make an edit as a person's: recorded, undone in one step; the caret follows."""
        if self.section is not None:
            self._put_caret(self.section.apply(edit))

    def undo_step(self) -> None:
        """Take the last step back."""
        if self.section is not None and not self.isReadOnly():
            self._put_caret(self.section.undo())

    def redo_step(self) -> None:
        """Make the step again that was taken back last."""
        if self.section is not None and not self.isReadOnly():
            self._put_caret(self.section.redo())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo is ours; Shift+Enter is a plain new line, so that no line separator hides in the text."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_step()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_step()
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator) and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Tab and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click ends the step that undo takes back."""
        if self.section is not None:
            self.section.undo_stack.seal()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The window shows its own actions."""
        self.menu_wanted.emit(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only; files are for the window to open."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text as a step of its own, every kind of line end as one new line."""
        if self.section is None or self.isReadOnly() or not self.canInsertFromMimeData(source):
            return
        text = "\n".join(source.text().replace("\u2029", "\n").replace("\u2028", "\n").replace("\0", "").splitlines())
        if source.text().endswith(("\n", "\r", "\u2029", "\u2028")):
            text += "\n"
        start, end = self.selection()
        begin, stop = self.section.ledger.text()[start:end], text
        self.apply(Edit(start, begin, stop))
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is wanted on the disk when the writer turns away."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper in the middle."""
        self.lay_out()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet gives its own font to the document; the text keeps the one of its script."""
        super().changeEvent(event)
        wanted = self.section.typography.font if self.section is not None else None
        if wanted is not None and self.document().defaultFont() != wanted:
            self.document().setDefaultFont(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper and tint, the text by Qt, then lines under words and the gutter."""
        self._page.paint_below(event.rect())
        super().paintEvent(event)
        self._page.paint_above(event.rect())

    def _put_caret(self, position: int | None) -> None:
        if position is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def lay_out(self) -> None:
        """Give the root frame the margins that put the text on the paper."""
        viewport = self.viewport()
        self._page.geometry = page_geometry(
            viewport.width(), viewport.height(), self.paper_width, self.theme.sizes,
            gutter=self.show_gutter, heading=self._page.heading_height(),
        )  # fmt: skip
        if self.section is None:
            return
        geometry, right_to_left = self._page.geometry, self.section.typography.right_to_left
        start, end = geometry.left + geometry.start_margin, geometry.left + geometry.end_margin
        frame = self.document().rootFrame()
        wanted = frame.frameFormat()
        wanted.setLeftMargin(end if right_to_left else start)
        wanted.setRightMargin(start if right_to_left else end)
        wanted.setTopMargin(geometry.top)
        wanted.setBottomMargin(geometry.bottom)
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)
            self.section.ledger.forget_drawing()
        viewport.update()

    def _bring_into_view(self, place: int) -> None:
        if self.section is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.section.position(place))
        box, height = self.cursorRect(cursor), self.viewport().height()
        if box.top() < 0 or box.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - height // 3)

    def _edited(self, edit: Edit) -> None:
        self.edited.emit(edit)

    def _dressed(self) -> None:
        self.viewport().update()

    def _caret_moved(self) -> None:
        if self.section is None or not self.section.settled:
            return
        place = self.caret()
        self.caret_moved.emit(place)
        marks = self.section.ledger.marks_at(place)
        touched = marks[0].key if marks else ""
        if touched != self._touched:
            self._touched = touched
            self.mark_touched.emit(touched)

    def _theme_changed(self) -> None:
        self.viewport().update()
