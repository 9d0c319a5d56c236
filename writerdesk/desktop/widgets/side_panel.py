"""The panel beside a text; where there is no room for both it lies over the text until one goes back to that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from writerdesk.desktop.theme.sizes import Sizes


class SidePanel(QWidget):
    """Stands at the end of ``row``, beside ``text``. ``given_way`` comes when the text is gone to that it lies over."""

    given_way = Signal()

    def __init__(self, sizes: Sizes, row: QHBoxLayout, text: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes, self._row, self._text = sizes, row, text
        self.over = False
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.addWidget(self)
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._focus_moved)

    def arrange(self, page: QWidget, above: int) -> None:
        """Take the place that a page of this size has for it; ``above``: pixels at its top that stay in sight."""
        sizes = self._sizes
        over = page.width() < sizes.tight_page
        if over != self.over:
            self.over = over
            if over:
                self._row.removeWidget(self)
            else:
                self._row.addWidget(self)
        if over:
            self.setFixedWidth(page.width())
            self.setGeometry(0, above, page.width(), max(0, page.height() - above))
            self.raise_()
        else:
            narrow = page.window().width() < sizes.narrow_window
            self.setFixedWidth(sizes.panel_narrow if narrow else sizes.panel)

    @property
    def beside(self) -> int:
        """How many pixels of the page's width it takes from the text."""
        return 0 if self.over or self.isHidden() else self.width()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.over and now is self._text and self.isVisible():
            self.given_way.emit()
