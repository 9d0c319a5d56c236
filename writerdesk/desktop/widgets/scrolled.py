"""What is whole where there is room for it, and scrolls where a window is too low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class _Sheet(QWidget):
    """As high as its content must be at a width: lists in it may be as low as they can, for they scroll themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.rows.hasHeightForWidth():
            return self.rows.totalMinimumHeightForWidth(width)
        return self.rows.totalMinimumSize().height()

    def minimumSizeHint(self) -> QSize:
        """The height is that for the width; Qt would take the height of words that stand in a column of one word."""
        least = self.rows.totalMinimumSize()
        return QSize(least.width(), 0 if self.rows.hasHeightForWidth() else least.height())

    def wanted(self, width: int) -> int:
        """As high as it is where there is room, in pixels."""
        if self.rows.hasHeightForWidth():
            return self.rows.totalHeightForWidth(width)
        return self.rows.totalSizeHint().height()


class Scrolled(QScrollArea):
    """Holds widgets one under the other. It takes no focus; who goes on by Tab to what is out of sight sees it."""

    def __init__(self, *content: QWidget, gap: int = 0, share: float = 0) -> None:
        """``gap``: pixels between its widgets. ``share``: part of the height of what it stands in that it does not
        leave to others while its content needs it.
        """
        super().__init__()
        self._share = share
        self.setProperty("role", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._sheet = _Sheet()
        self._sheet.rows.setSpacing(gap)
        self.setWidget(self._sheet)
        self._sheet.installEventFilter(self)
        for widget in content:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put a widget under the others; one that is here already stays where it is."""
        if self._sheet.rows.indexOf(widget) < 0:
            self._sheet.rows.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has another size, or was shown or hidden."""
        of_sheet = watched is self._sheet and event.type() == QEvent.Type.LayoutRequest
        if of_sheet or (watched is self.parent() and event.type() == QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """It has come into something, whose height it shares."""
        parent = self.parentWidget()
        if event.type() == QEvent.Type.ParentChange and parent is not None and self._share:
            parent.installEventFilter(self)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width its content has another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All of its content at the width it has."""
        return QSize(self._sheet.sizeHint().width(), self._sheet.wanted(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As wide as its content must be; a few lines high, or its share."""
        parent = self.parentWidget()
        share = round(self._share * parent.height()) if parent is not None else 0
        least = max(share, 3 * self.fontMetrics().height())
        return QSize(self._sheet.minimumSizeHint().width(), min(self.sizeHint().height(), least))
