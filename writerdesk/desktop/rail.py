"""Navigation at the reading side's start: words beside icons, in a narrow window small words under them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.words import label, presses


class RailItem(QAbstractButton):
    """One place to go. ``pressed_again``: one is there already. A screen reader toggles, it does not click."""

    pressed_again = Signal()

    def __init__(self, theme: Theme, icon: str, words: str) -> None:
        super().__init__()
        self._theme, self._icon, self._narrow, self._hovered, self._within = theme, icon, False, False, False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fold(self, *, narrow: bool) -> None:
        """Put the word under the icon, or beside it."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def show_place(self, *, there: bool, within: bool) -> None:
        """One is at this place, or on a page that belongs to it: then a press still leads there."""
        self._within = within
        with QSignalBlocker(self):
            self.setAutoExclusive(False)
            self.setChecked(there)
            self.setAutoExclusive(True)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        sizes = self._theme.sizes
        return QSize(sizes.step(16), sizes.step(12.5) if self._narrow else sizes.step(9.5))

    def minimumSizeHint(self) -> QSize:
        """It may get a little lower in a low window."""
        return QSize(self._theme.sizes.step(12), self._theme.sizes.step(6.5 if self._narrow else 9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes there, as Space does."""
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """What a press does."""
        if self.isChecked():
            self.pressed_again.emit()
        else:
            super().nextCheckState()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went on."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word, and a ring when it has the focus."""
        theme, sizes = self._theme, self._theme.sizes
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked() or self._within
        ground = "tint" if on else "hover" if self._hovered else "desk"
        painter.setBrush(theme.colour(ground))
        ring = self.hasFocus()
        painter.setPen(QPen(theme.colour("accent"), sizes.hairline) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), sizes.small_radius, sizes.small_radius
        )
        role = "accent" if on else "soft"
        picture = theme.pixmap(self._icon, role, self.devicePixelRatioF())
        painter.setPen(theme.colour(role))
        if self._narrow:
            self._paint_narrow(painter, picture)
        else:
            self._paint_wide(painter, picture_side=sizes.icon)
            start = sizes.step(3)
            left = self.width() - start - sizes.icon if self._mirrored() else start
            painter.drawPixmap(left, (self.height() - sizes.icon) // 2, picture)
        painter.end()

    def _paint_narrow(self, painter: QPainter, picture: QPixmap) -> None:
        sizes = self._theme.sizes
        painter.setFont(self._theme.font(side=sizes.px(12), strong=self.isChecked() or self._within))
        metrics = painter.fontMetrics()
        # Where it is too low for a whole word the icon stands alone; the tooltip says the word.
        line = metrics.height() if self.height() >= sizes.icon + metrics.height() else 0
        top = min((self.height() - sizes.icon - line) // 2, sizes.step(1.5) if line else self.height())
        painter.drawPixmap((self.width() - sizes.icon) // 2, top, picture)
        if line:
            box = QRect(0, top + sizes.icon, self.width(), self.height() - top - sizes.icon)
            words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_wide(self, painter: QPainter, *, picture_side: int) -> None:
        sizes = self._theme.sizes
        start = sizes.step(3) + picture_side + sizes.step(2.75)
        end = sizes.step(2)
        left, width = (end if self._mirrored() else start), self.width() - start - end
        painter.setFont(self._theme.font(strong=self.isChecked() or self._within))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, 0, width, self.height()), flags, words)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Rail(QWidget):
    """The list of pages. ``wanted`` carries the name of the page that was asked for."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._items: dict[str, RailItem] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(theme.sizes.step(0.75))
        self._brand = label("WriterDesk", "brand", wraps=False)
        self._vendor = label("", "small")
        self._rows.addWidget(self._brand)
        self._rows.addWidget(self._vendor)
        self._rows.addSpacing(theme.sizes.step(3))
        self._stretch_at = self._rows.count()
        self._rows.addStretch(1)
        self._narrow = False
        self.fold(narrow=False)

    def add(self, name: str, icon: str, words: str, *, below: bool = False) -> RailItem:
        """Add a page; ``below`` puts it at the foot."""
        item = RailItem(self._theme, icon, words)
        item.toggled.connect(self._turned)
        item.pressed_again.connect(self._pressed)
        item.setObjectName(name)
        self._items[name] = item
        if below:
            self._rows.addWidget(item)
        else:
            self._rows.insertWidget(self._stretch_at, item)
            self._stretch_at += 1
        item.fold(narrow=self._narrow)
        return item

    def choose(self, name: str, *, within: bool = False) -> None:
        """Show which page is on; ``within``: one that belongs to this."""
        for one, item in self._items.items():
            item.show_place(there=one == name and not within, within=one == name and within)

    def show_item(self, name: str, *, shown: bool) -> None:
        """Show or hide a page that not everybody has."""
        self._items[name].setVisible(shown)

    def set_vendor(self, words: str) -> None:
        """The line under the name: whose desk this is."""
        self._vendor.setText(words)
        self._vendor.setVisible(bool(words) and not self._narrow)

    def fold(self, *, narrow: bool) -> None:
        """Take the shape for a narrow or a wide window."""
        sizes = self._theme.sizes
        self._narrow = narrow
        self.setFixedWidth(sizes.rail_narrow if narrow else sizes.rail)
        side = sizes.step(1.5) if narrow else sizes.step(4)
        self._rows.setContentsMargins(side, sizes.step(2) if narrow else sizes.step(5), side, sizes.step(3))
        self._brand.setVisible(not narrow)
        self._vendor.setVisible(bool(self._vendor.text()) and not narrow)
        for item in self._items.values():
            item.fold(narrow=narrow)

    def _turned(self, on: bool) -> None:
        if on:
            self._pressed()

    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.wanted.emit(sender.objectName())
