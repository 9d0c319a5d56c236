"""A page of the section as it would be set, to look at: turned with keys, laid out in small turns while it is shown."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.ruby.columns import Column, Columns, Place, Sheet, from_left
from writerdesk.desktop.ruby.lines import Line, Lines
from writerdesk.desktop.widgets.boxes import row
from writerdesk.desktop.widgets.words import button, hairline, label

_SLICE_S = 0.002
_NOTCH = 120
_ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Up)


@dataclass(frozen=True)
class Shown:
    """What is to be set: paragraphs, their language, families and size (pixels), and how."""

    texts: Sequence[str]
    language: str
    families: Sequence[str]
    size: int
    upright: bool
    right_to_left: bool


class Sheets(QWidget):
    """One page at a time. ``turned`` comes when another page is complete; ``close_wanted`` on Escape."""

    turned = Signal()
    close_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._theme = parts.theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.drawn: list[Column | Line] = []
        self.zoom = 1.0
        self._shown: Shown | None = None
        self._starts: list[Place] = [(0, 0)]
        self._next: Place | None = None
        self._to_end = False
        self._work: Generator[Column | Line | None, None, Place | None] | None = None
        self._picture = QPixmap()
        self._set_by: tuple[tuple[Shown, int], Columns | Lines] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._slice)
        self._theme.changed.connect(self._set)

    @property
    def resting(self) -> bool:
        """Whether the page is complete."""
        return self._work is None

    @property
    def number(self) -> int:
        """The number of the page, from 1."""
        return len(self._starts)

    @property
    def ends(self) -> bool:
        """Whether this is the last page."""
        return self._work is None and self._next is None

    @property
    def begins_at(self) -> Place:
        """Paragraph and code point at which the page begins."""
        return self._starts[-1]

    def show_text(self, shown: Shown) -> None:
        """Begin at the first page."""
        self._shown, self._starts, self._to_end = shown, [(0, 0)], False
        self._set()

    def turn(self, pages: int) -> None:
        """Go on by a page, or back (-1)."""
        self._to_end = False
        if pages > 0 and self._next is not None and self._work is None:
            self._starts.append(self._next)
        elif pages < 0 and len(self._starts) > 1:
            self._starts.pop()
        else:
            return
        self._set()

    def turn_to(self, *, end: bool) -> None:
        """Go to the first page or the last; the way there is worked out in small turns."""
        if end:
            self._to_end = True
            self._idle.start(0)
            if self._work is None:
                self._finished(self._next)
        else:
            self._to_end, self._starts = False, [(0, 0)]
            self._set()

    def set_zoom(self, factor: float) -> None:
        """Set the letters larger or smaller; 0 gives their own size back. The page begins where it began."""
        self.zoom = min(3.0, max(0.5, self.zoom * factor)) if factor else 1.0
        self._set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages, zoom, Escape. The arrows go the way the columns go."""
        key, keys = event.key(), QKeySequence.StandardKey
        onwards = Qt.Key.Key_Right
        shown = self._shown
        if shown is not None and (shown.right_to_left or (shown.upright and not from_left(shown.language))):
            onwards = Qt.Key.Key_Left
        if key == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif key in _ON or key == onwards:
            self.turn(1)
        elif key in _BACK or key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.turn(-1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.turn_to(end=key == Qt.Key.Key_End)
        elif event.matches(keys.ZoomIn) or key == Qt.Key.Key_Plus:
            self.set_zoom(1.1)
        elif event.matches(keys.ZoomOut) or key == Qt.Key.Key_Minus:
            self.set_zoom(1 / 1.1)
        elif key == Qt.Key.Key_0:
            self.set_zoom(0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a page, with Ctrl a size."""
        delta = event.angleDelta().y()
        if abs(delta) < _NOTCH:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(1.1 if delta > 0 else 1 / 1.1)
        else:
            self.turn(-1 if delta > 0 else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size of page: it begins where it began, what came before is cut anew."""
        super().resizeEvent(event)
        self._set()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Desk, paper, and what is laid out so far."""
        theme, sizes = self._theme, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("desk"))
        margin = sizes.step(4)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(self.rect().adjusted(margin, margin, -margin, -margin), sizes.radius, sizes.radius)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _sheet(self) -> Sheet:
        step = self._theme.sizes.step
        side, above = step(14), step(10)
        width = max(step(20), self.width() - 2 * side)
        if self._shown is not None and not self._shown.upright:
            width = min(width, self._theme.sizes.paper)
        middle = self.width() / 2
        right = self.width() - side if self._shown is None or self._shown.upright else middle + width / 2
        return Sheet(right, above, width, max(step(20), self.height() - 2 * above))

    def _set(self) -> None:
        shown = self._shown
        if shown is None or not self.width():
            return
        size = max(8, round(shown.size * self.zoom))
        self.drawn, self._next = [], None
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(Qt.GlobalColor.transparent)
        self._work = self._setter(shown, size).page(self._starts[-1], self._sheet())
        self.update()
        self._idle.start(0)

    def _setter(self, shown: Shown, size: int) -> Columns | Lines:
        """The one that is there already knows the shapes of the pages before."""
        if self._set_by is None or self._set_by[0] != (shown, size):
            made: Columns | Lines
            if shown.upright:
                made = Columns(shown.texts, shown.language, shown.families, size)
            else:
                made = Lines(shown.texts, shown.language, shown.families, size, right_to_left=shown.right_to_left)
            self._set_by = (shown, size), made
        return self._set_by[1]

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        while self._work is not None and time.perf_counter() < until:
            try:
                one = next(self._work)
            except StopIteration as ended:
                self._finished(ended.value)
                continue
            if one is not None:
                self.drawn.append(one)
                if not self._to_end:
                    self._draw(one)
        if not self._to_end:
            self.update()

    def _draw(self, one: Column | Line) -> None:
        """Each line is painted once; what comes on the screen later is their picture."""
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("ink"))
        one.paint(painter)
        painter.end()

    def _finished(self, following: Place | None) -> None:
        self._work, self._next = None, following
        if self._to_end and following is not None:
            self._starts.append(following)
            self._set()
            return
        if self._to_end:
            self._to_end = False
            for one in self.drawn:
                self._draw(one)
        self._idle.stop()
        self.update()
        self.turned.emit()


class Preview(QWidget):
    """The sheets under a line that says which page it is and leads back. ``close_wanted`` comes when one has seen."""

    close_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        sizes = parts.theme.sizes
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheets = Sheets(parts)
        self.title, self.place = label("", "name", wraps=False), label("", "small", wraps=False)
        self.lacking = label("", "warn", wraps=False)
        self.lacking.setToolTip(self.tr("A font of this script that is installed on the computer is used by itself."))
        self.back = button(self.tr("Back to the text"), "link")
        self.back.setToolTip("Esc")
        head = row(sizes, stretch=False)
        head.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.lacking)
        head.addWidget(self.place)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.sheets, 1)
        self.setFocusProxy(self.sheets)
        self.sheets.turned.connect(self._tell)
        self.sheets.close_wanted.connect(self.close_wanted)
        self.back.clicked.connect(self.close_wanted)

    def show_text(self, shown: Shown) -> None:
        """Show a text from its first page."""
        words = self.tr("Vertical preview") if shown.upright else self.tr("Preview with ruby")
        self.title.setText(words)
        self.sheets.setAccessibleName(words)
        self.sheets.setAccessibleDescription(self.tr("Page Up and Page Down turn the pages, plus and minus the size."))
        self.sheets.show_text(shown)

    def _tell(self) -> None:
        boxes = sum(one.boxes for one in self.sheets.drawn if isinstance(one, Column))
        self.lacking.setText(self.tr("No font here can draw %Ln letter(s).", "", boxes) if boxes else "")
        number = self._parts.phrases.number(self.sheets.number)
        if self.sheets.ends:
            self.place.setText(self.tr("Page {number}, the last").format(number=number))
        else:
            self.place.setText(self.tr("Page {number}").format(number=number))
