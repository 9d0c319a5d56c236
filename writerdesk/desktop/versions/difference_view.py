"""A text to read with what went and came in it: struck or underlined, with a sign beside the line, and a tint."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.versions.reading import Paragraph, Reading, Run
from writerdesk.desktop.widgets.slices import Slices


class DifferenceView(QTextEdit):
    """Read-only. ``went_to`` carries the number of the change that is looked at, from 0; ``built`` comes at the end."""

    went_to = Signal(int)
    built = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "page")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._reading: Reading | None = None
        self._typography: Typography | None = None
        self._stop = -1
        self._folded: list[str] = []
        self._formats: dict[tuple[str, bool], QTextCharFormat] = {}
        self._text = QTextDocument(self)
        self._text.setUndoRedoEnabled(False)
        self.setDocument(self._text)
        self._slices = Slices(self)
        self._slices.finished.connect(self._all_built)
        theme.changed.connect(self._theme_changed)

    def show_reading(self, found: Reading, typography: Typography, folded: list[str]) -> None:
        """Show a comparison; ``folded`` are the words of each fold, in their order."""
        self._reading, self._typography, self._folded, self._stop = found, typography, folded, -1
        self._text.clear()
        self._formats = {}
        typography.prepare(self._text)
        self._lay_out()
        self._slices.run(self._build(found))

    def go(self, step: int) -> None:
        """Go to the next (1) or the last (−1) change."""
        stops = self._reading.stops if self._reading is not None else ()
        if not stops:
            return
        self._slices.finish()
        self._stop = (self._stop + step) % len(stops) if self._stop >= 0 else (0 if step > 0 else len(stops) - 1)
        block = self.document().findBlockByNumber(stops[self._stop])
        self.setTextCursor(QTextCursor(block))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        self.viewport().update()
        self.went_to.emit(self._stop)

    def selected_in_old(self) -> tuple[int, int] | None:
        """What of the old text is selected, in code points; None for nothing."""
        cursor = self.textCursor()
        if self._reading is None or not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found: list[int] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            paragraph = self._paragraph(block)
            inside = paragraph.old_range(start - block.position(), end - block.position()) if paragraph else None
            found += inside or ()
            block = block.next()
        return (min(found), max(found)) if found else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow goes from change to change."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paper in the middle."""
        self._lay_out()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, the text by Qt, then the signs beside the lines."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for block in self._visible(event.rect().top(), event.rect().bottom()):
            self._paint_sign(painter, block)
        painter.end()

    def _build(self, found: Reading) -> Iterator[None]:
        cursor, folds = QTextCursor(self.document()), iter(self._folded)
        plain = self._block_format(Paragraph())
        for number, paragraph in enumerate(found.paragraphs):
            cursor.beginEditBlock()  # Qt then lays the paragraph out once and not after each run
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(self._block_format(paragraph) if paragraph.folded else plain)
            if paragraph.folded:
                cursor.insertText(next(folds, ""), self._quiet_format())
            for run in paragraph.runs:
                cursor.insertText(run.text, self._format(run))
            cursor.endEditBlock()
            if number == 0:
                self.moveCursor(QTextCursor.MoveOperation.Start)  # what is put in carries the view's own caret along
            yield

    def _all_built(self) -> None:
        self.built.emit()

    def _block_format(self, paragraph: Paragraph) -> QTextBlockFormat:
        if self._typography is None:
            return QTextBlockFormat()
        made = self._typography.block_format(self._theme.sizes)
        if paragraph.folded:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            made.setTopMargin(self._theme.sizes.step(3))
            made.setBottomMargin(self._theme.sizes.step(3))
        return made

    def _format(self, run: Run) -> QTextCharFormat:
        kind = (run.mark, run.moved)
        if kind not in self._formats:
            self._formats[kind] = self._new_format(run)
        return self._formats[kind]

    def _new_format(self, run: Run) -> QTextCharFormat:
        made = QTextCharFormat()
        if self._typography is not None:
            made.setFont(self._typography.font)
        made.setForeground(self._theme.colour("ink"))
        if run.mark == "insert":
            made.setFontUnderline(True)
            made.setUnderlineColor(self._theme.colour("accent"))
            made.setBackground(self._theme.colour("tint"))
        elif run.mark == "delete":
            made.setFontStrikeOut(True)
            made.setForeground(self._theme.colour("hard"))
        if run.moved:
            made.setForeground(self._theme.colour("soft"))
        return made

    def _quiet_format(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.font(side=self._theme.sizes.small))
        made.setForeground(self._theme.colour("soft"))
        return made

    def _paint_sign(self, painter: QPainter, block: QTextBlock) -> None:
        paragraph = self._paragraph(block)
        if paragraph is None or not paragraph.sign or not block.layout().lineCount():
            return
        layout, sizes = block.layout(), self._theme.sizes
        origin = layout.position() - QPointF(0, self.verticalScrollBar().value())
        line = layout.lineAt(0)
        font = self._theme.font(strong=True)
        painter.setFont(font)
        colour = {"−": "hard", "+": "accent"}.get(paragraph.sign, "soft")
        painter.setPen(self._theme.colour(colour))
        left, right = self._edges()
        mirrored = self._typography is not None and self._typography.right_to_left
        place = right + sizes.step(2) if mirrored else left - sizes.step(2) - QFontMetricsF(font).horizontalAdvance("⇄")
        painter.drawText(QPointF(place, origin.y() + line.y() + line.ascent()), paragraph.sign)
        if self._reading is not None and self._stop >= 0 and block.blockNumber() == self._reading.stops[self._stop]:
            height = self.document().documentLayout().blockBoundingRect(block).height()
            edge = right + sizes.step(1) if mirrored else left - sizes.step(1)
            painter.fillRect(QRectF(edge, origin.y(), sizes.px(2), height), QColor(self._theme.colour("accent")))

    def _visible(self, top: int, bottom: int) -> Iterator[QTextBlock]:
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - scrolled > bottom:
                return
            if box.bottom() - scrolled >= top:
                yield block
            block = block.next()

    def _paragraph(self, block: QTextBlock) -> Paragraph | None:
        paragraphs = self._reading.paragraphs if self._reading is not None else ()
        number = block.blockNumber()
        return paragraphs[number] if number < len(paragraphs) else None

    def _edges(self) -> tuple[float, float]:
        frame = self.document().rootFrame().frameFormat()
        return frame.leftMargin(), self.viewport().width() - frame.rightMargin()

    def _lay_out(self) -> None:
        sizes = self._theme.sizes
        side = max(sizes.step(9), (self.viewport().width() - sizes.paper) // 2 + sizes.step(9))
        frame = self.document().rootFrame()
        wanted = frame.frameFormat()
        wanted.setLeftMargin(side)
        wanted.setRightMargin(side)
        wanted.setTopMargin(sizes.step(6))
        wanted.setBottomMargin(sizes.step(12))
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)

    def _theme_changed(self) -> None:
        if self._reading is not None and self._typography is not None:
            self.show_reading(self._reading, self._typography, self._folded)
