"""The preview: one page as it will be, as large as there is room; leafed through with keys, wheel or buttons."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.printing.press import Press
from writerdesk.desktop.printing.typesetter import Place, Typesetter
from writerdesk.desktop.theme.palette import PRINT_PAPER
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.whisper import announce

_TURNS = {
    Qt.Key.Key_PageDown: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Up: -1,
    Qt.Key.Key_Home: -10_000_000, Qt.Key.Key_End: 10_000_000,
}  # fmt: skip


class PrintPreview(QWidget):
    """Shows one page of a typesetter. ``turned`` comes with page and count; the count grows while pages are set."""

    turned = Signal(int, int)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._theme, self._phrases = parts.theme, parts.phrases
        self._typesetter: Typesetter | None = None
        self._starts: list[Place] = []
        self._page = 0
        self._drawn: tuple[int, QSize, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(parts.theme.sizes.step(40), parts.theme.sizes.step(24))
        self.slices = Slices(self)
        parts.theme.changed.connect(self.update)
        self._tell()

    def show_pages(self, typesetter: Typesetter) -> None:
        """Set the pages anew and stay, as nearly as may be, where one was."""
        self._typesetter, self._starts, self._drawn = typesetter, [], None
        self.slices.run(self._set(typesetter))

    @property
    def page(self) -> int:
        """Number of the page that is shown, from 1."""
        return min(self._page, max(0, len(self._starts) - 1)) + 1

    @property
    def pages(self) -> int:
        """How many pages are set so far."""
        return len(self._starts)

    def turn(self, step: int) -> None:
        """Leaf forwards or back."""
        self._page = self._after(step)
        self.update()
        self._tell()
        announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages turn with the keys of a page."""
        if event.key() in _TURNS:
            self.turn(_TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _after(self, step: int) -> int:
        return min(max(0, self.page - 1 + step), max(0, self.pages - 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a page; before the first and behind the last one it scrolls what the sheet stands in."""
        step = -1 if event.angleDelta().y() > 0 else 1
        if event.angleDelta().y() and self._after(step) != self.page - 1:
            self.turn(step)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room is another size of the page."""
        super().resizeEvent(event)
        self._drawn = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page on the desk, with a ring round it while it has the focus."""
        painter = QPainter(self)
        box = self._box()
        if box.isValid() and self._starts:
            painter.drawPixmap(box.topLeft(), self._picture(box.size()))
        ring = self.hasFocus()
        painter.setPen(QPen(self._theme.colour("accent" if ring else "line"), self._theme.sizes.hairline))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()

    def _set(self, typesetter: Typesetter) -> Iterator[None]:
        place: Place | None = Place()
        while place is not None:
            self._starts.append(place)
            place = typesetter.page(place).following
            if len(self._starts) in {1, self._page + 1}:
                self.update()
            self._tell()
            yield

    def _tell(self) -> None:
        words = self.tr("Page {number} of {count}").format(
            number=self._phrases.number(self.page), count=self._phrases.number(max(1, self.pages))
        )
        self.setAccessibleName(words)
        self.turned.emit(self.page, self.pages)

    def _box(self) -> QRect:
        if self._typesetter is None:
            return QRect()
        width, height = self._typesetter.sheet.size
        gap = self._theme.sizes.step(4)
        room = self.rect().adjusted(gap, gap, -gap, -gap)
        size = QSize(width, height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(room.x() + (room.width() - size.width()) // 2, room.y() + (room.height() - size.height()) // 2,
                     size.width(), size.height())  # fmt: skip

    def _picture(self, size: QSize) -> QPixmap:
        number = self.page
        if self._drawn is None or self._drawn[:2] != (number, size):
            self._drawn = (number, size, self._draw(self._starts[number - 1], size))
        return self._drawn[2]

    def _draw(self, start: Place, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(PRINT_PAPER))
        if self._typesetter is not None:
            painter = QPainter(picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            scale = size.width() / self._typesetter.sheet.size[0]
            painter.scale(scale, scale)
            Press(self._typesetter).paint(painter, self._typesetter.page(start))
            painter.end()
        return picture
