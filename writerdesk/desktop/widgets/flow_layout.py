"""A row that goes on in the next line when it is full; from the reading side's start."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays widgets out like words of a paragraph, each in the middle of its line.

    Where they are ``even``, lines are broken so that none is much shorter than the others.
    """

    def __init__(self, gap: int, parent: QWidget | None = None, *, even: bool = False) -> None:
        super().__init__(parent)
        self._gap, self._even = gap, even
        self._entries: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way in for items."""
        self._entries.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, None past the end."""
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give back the item at an index."""
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width, reckoned once until something changes."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item has another size, or was shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """One line, if it may."""
        hints = [item.sizeHint() for item in self._entries]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest single item."""
        size = QSize()
        for item in self._entries:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = 0
        for line in self._broken(rect.width()):
            tallest = max(size.height() for _item, _x, size in line)
            for item, x, size in line if move else ():
                left = rect.right() + 1 - x - size.width() if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y + (tallest - size.height()) // 2), size))
            y += tallest + self._gap
        return max(0, y - self._gap)

    def _broken(self, room: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        lines = self._lines(room)
        if not self._even or len(lines) < 2:
            return lines
        least, most = 0, room
        while most - least > 1:
            middle = (least + most) // 2
            if len(self._lines(middle)) > len(lines):
                least = middle
            else:
                most = middle
        return self._lines(most)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """What stands in each line: the item, how far from the line's start, how large."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._entries:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), room))
            if not lines or x + size.width() > room:
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        return lines
