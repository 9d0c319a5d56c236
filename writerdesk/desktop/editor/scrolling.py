"""Scrolling through a section of which only what is near has lines, and past its ends into the next one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QWidget

from writerdesk.desktop.editor.section_view import SectionView

_ACTIONS = QAbstractSlider.SliderAction


class PlaceBar(QScrollBar):
    """A scroll bar in code points of the whole piece: how tall what has no lines yet would be, nobody knows."""

    wanted = Signal(int)
    stepped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAccessibleName(self.tr("Place in the text"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.actionTriggered.connect(self._acted)

    def show_place(self, value: int, shown: int, total: int) -> None:
        """The text in sight begins at code point ``value`` and has ``shown`` of ``total``."""
        with QSignalBlocker(self):
            self.setRange(0, max(0, total - shown))
            self.setPageStep(max(1, shown))
            if not self.isSliderDown():
                self.setValue(value)
        self.setVisible(self.maximum() > 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the text, not the bar."""
        event.ignore()

    def _acted(self, action: int) -> None:
        if action == _ACTIONS.SliderMove.value:
            self.wanted.emit(self.sliderPosition())
        else:
            self.stepped.emit(_ACTIONS(action))


class ScrollingView(SectionView):
    """A :class:`SectionView` that keeps lines where one looks. ``far_place`` carries a code point of the piece that
    lies in another section; :meth:`surround` says how much stands before and after this one. ``shifted`` tells by how
    many pixels the scroll bar's values moved under the same text.
    """

    far_place = Signal(int)
    shifted = Signal(int)

    _steadying = False

    def __init__(self) -> None:
        super().__init__()
        self._owed = 0.0
        self._around = 0, 0
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_across)
        self.places = PlaceBar(self)
        self.places.wanted.connect(self._show_place)
        self.places.stepped.connect(self._step)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def surround(self, before: int, after: int) -> None:
        """How many code points of the piece stand before and after the section."""
        self._around = before, after
        self._show_bar()

    def _stay_across(self, _least: int, most: int) -> None:
        # A verse that wraps is wider to Qt than the page; from the right, its letters then stood beside their marks.
        if most:
            self.horizontalScrollBar().setRange(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bar tells how much is in sight now."""
        super().resizeEvent(event)
        self._show_bar()

    def place_bar(self) -> None:
        """Put the bar at the end of the lines."""
        width, left = self.places.sizeHint().width(), self.isRightToLeft()
        self.setViewportMargins(width if left else 0, 0, 0 if left else width, 0)
        self.places.setGeometry(0 if left else self.width() - width, 0, width, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """At the end of the section the wheel goes on into the next one."""
        bar, way = self.verticalScrollBar(), event.angleDelta().y()
        at_end = bar.value() == (bar.minimum() if way > 0 else bar.maximum())
        if way and at_end and self.section is not None and self.section.dressing.ends[way < 0]:
            self.pass_end(backwards=way > 0)
        super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """While paragraphs above get their lines the value changes and what is seen does not."""
        if not self._steadying:
            super().scrollContentsBy(dx, dy)

    def bring_into_view(self, place: int) -> None:
        """Show a code point of the section at a third of the height, where it is not in sight."""
        if self.section is None:
            return
        self.section.dressing.reach(self.section.ledger.locate(place)[0])
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.section.position(place))
        box, height = self.cursorRect(cursor), self.viewport().height()
        if box.top() < 0 or box.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + box.top() - height // 3)

    def centre_caret(self) -> None:
        """One goes on where one stopped, with what comes before and after in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().center().y() - self.viewport().height() // 2)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """What is seen stays where it is, and nothing is painted, while paragraphs above it get their lines."""
        layout, bar = self.document().documentLayout(), self.verticalScrollBar()
        block = self.document().findBlockByNumber(self.seen()[0])
        before = layout.blockBoundingRect(block).top()
        blocked = layout.blockSignals(True)
        yield
        layout.blockSignals(blocked)
        self._owed += layout.blockBoundingRect(block).top() - before
        step = round(self._owed)
        self._owed -= step
        self._steadying = True
        if step < 0:
            bar.setValue(bar.value() + step)
        layout.documentSizeChanged.emit(layout.documentSize())
        if step > 0:
            bar.setValue(bar.value() + step)
        self._steadying = False
        if step:
            self.shifted.emit(step)

    def seen(self) -> tuple[int, int]:
        """First and last paragraph in sight."""
        place = self.viewport().rect()
        return self._block_at(place.topLeft()), self._block_at(place.bottomLeft())

    def _step(self, action: QAbstractSlider.SliderAction) -> None:
        self.verticalScrollBar().triggerAction(action)

    def _block_at(self, corner: QPoint) -> int:
        return self.cursorForPosition(corner).blockNumber()

    def _scrolled(self) -> None:
        if self.section is None or self._steadying:
            return
        dressing, bar = self.section.dressing, self.verticalScrollBar()
        if not all(dressing.ends):
            begins, ends = dressing.ends
            if bar.value() <= bar.minimum() and not begins:
                dressing.reach(dressing.low)
            elif bar.value() >= bar.maximum() and not ends:
                dressing.reach(dressing.high - 1)
            dressing.look()
        self._show_bar()

    def _show_bar(self) -> None:
        if self.section is None or not self.isVisible():
            return
        section, place = self.section, self.viewport().rect()
        first, last = (
            section.code_point(self.cursorForPosition(corner).position())
            for corner in (place.topLeft(), place.bottomRight())
        )
        length = section.ledger.start_of(len(section.ledger.texts) - 1) + len(section.ledger.texts[-1])
        bar, (before, after) = self.verticalScrollBar(), self._around
        total = before + length + after
        if not before and section.dressing.ends[0] and bar.value() <= bar.minimum():
            first = 0
        shown = max(1, last - first)
        if not after and section.dressing.ends[1] and bar.value() >= bar.maximum():
            first = length - shown
        self.places.show_place(before + first, shown, total)

    def _show_place(self, wanted: int) -> None:
        if self.section is None:
            return
        before, after = self._around
        if not before <= wanted < max(self.places.maximum() + self.places.pageStep() - after, before + 1):
            self.far_place.emit(wanted)
            return
        number, inside = self.section.ledger.locate(wanted - before)
        self.section.dressing.reach(number)
        block = self.document().findBlockByNumber(number)
        # In this order: Qt lays out when it is asked for the box, and frees the lines it had before.
        top = self.document().documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(self.section.shown(number, inside))
        self.verticalScrollBar().setValue(round(top + (line.y() if line.isValid() else 0.0)) if wanted else 0)
