"""Cards and the column that pages are read in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from writerdesk.desktop.theme.sizes import Sizes
from writerdesk.desktop.widgets.flow_layout import FlowLayout


class Card(QFrame):
    """A sheet on the desk. ``rows`` is its upright layout."""

    def __init__(self, sizes: Sizes, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(sizes.step(4), sizes.step(3.5), sizes.step(4), sizes.step(3.5))
        self.rows.setSpacing(sizes.step(1.5))


class Line(QWidget):
    """Parts side by side from the reading side's start, one under the other where it is ``narrow``: a width in pixels,
    by default that of a card that has too little room for them.
    """

    def __init__(self, sizes: Sizes, *, gap: float = 2.5, narrow: int | None = None) -> None:
        super().__init__()
        self._narrow = sizes.narrow_card if narrow is None else narrow
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(sizes.step(gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shape for this width."""
        super().resizeEvent(event)
        narrow = self.width() < self._narrow
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if direction != self.line.direction():
            self.line.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest part: with less room than all of them need they stand one under the other."""
        parts = [part for at in range(self.line.count()) if (part := self.line.itemAt(at)) is not None]
        margins = self.line.contentsMargins()
        widest = max((part.minimumSize().width() for part in parts), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())


class Column(QScrollArea):
    """A page that scrolls, its content in the middle and never wider than one can read."""

    def __init__(self, sizes: Sizes, *, width: int | None = None, role: str = "desk") -> None:
        super().__init__()
        self._sizes = sizes
        self._most = width or sizes.column
        self.setProperty("role", role)
        self.setProperty("ring", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._body.setProperty("role", "clear")
        self.rows = QVBoxLayout(self._body)
        self.rows.setSpacing(sizes.step(3))
        self.setWidget(self._body)
        self._margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._margins()

    def _margins(self) -> None:
        beside, above = page_margins(self._sizes, self.height())
        side = max(beside, (self.viewport().width() - self._most) // 2)
        self.rows.setContentsMargins(side, above, side, above)

    def clear(self) -> None:
        """Take everything out."""
        empty(self.rows)

    def minimumSizeHint(self) -> QSize:
        """It can be made small: it scrolls."""
        return QSize(self._sizes.step(50), self._sizes.step(20))


def page_margins(sizes: Sizes, height: int) -> tuple[int, int]:
    """The least room in pixels beside and above what stands on a page of this height."""
    return (sizes.step(4), sizes.step(4)) if height < sizes.low_window else (sizes.step(6), sizes.step(9))


class PanelColumn(Column):
    """A column of cards in a panel: small margins, on the panel's own ground."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes, role="clear")

    def _margins(self) -> None:
        step = self._sizes.step
        self.rows.setContentsMargins(step(4), step(4), step(4), step(4))


def fill(page: QWidget, content: QWidget) -> None:
    """Let ``content`` take the whole of a page. Done before it is filled: what is put in is styled once, not twice."""
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(content)


def empty(layout: QLayout) -> None:
    """Take every item out of a layout and let its widgets go."""
    for _ in emptied(layout):
        pass


def emptied(layout: QLayout) -> Iterator[None]:
    """As :func:`empty`, for work in slices: one item after the other, a step each."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            yield from emptied(inner)
        yield


def row(sizes: Sizes, *widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side from the reading side's start."""
    made = QHBoxLayout()
    made.setSpacing(sizes.step(2.5))
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made


def flow(sizes: Sizes, *widgets: QWidget, parent: QWidget | None = None) -> QWidget:
    """Widgets like words of a paragraph."""
    holder = QWidget(parent)
    holder.setProperty("role", "clear")
    layout = FlowLayout(sizes.step(2), holder)
    for widget in widgets:
        layout.addWidget(widget)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder
