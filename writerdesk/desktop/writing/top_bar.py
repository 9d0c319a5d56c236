"""The line above the paper: what is written here, how it stands, and the one button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import OneLine, button, label


class TopBar(QWidget):
    """Title of the brief, state in a pill, the saved mark, “Seal and send…”, and the panel's switch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        sizes = theme.sizes
        self._theme = theme
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(sizes.step(14))
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.step(6), 0, sizes.step(4), 0)
        row.setSpacing(sizes.step(3))
        self.title = OneLine("")
        self.title.setProperty("role", "soft")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.title.setMinimumWidth(sizes.step(12))
        self.pill = label("", "pill", wraps=False)
        self.pill.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.pill.hide()
        self._sign = Sign(theme, "check", "accent", sizes.px(16))
        self.saved = label("", "soft", wraps=False)
        self.send = button(self.tr("Seal and send…"), "primary")
        self.panel = button("", "link", name=self.tr("Show or hide the panel"))
        self.panel.setCheckable(True)
        self.panel.setIconSize(QSize(sizes.icon, sizes.icon))
        self.panel.setToolTip(self.tr("Show or hide the panel"))
        row.addWidget(self.title)
        row.addWidget(self.pill)
        row.addStretch(1)
        for widget in (self._sign, self.saved, self.send, self.panel):
            row.addWidget(widget)
        self._sign.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def show_saved(self, words: str, *, safe: bool) -> None:
        """“Saved” with its sign, or what is under way."""
        self._sign.setVisible(bool(words) and self.width() > self._theme.sizes.px(360))
        self._sign.show_sign("check" if safe else "clock", "accent" if safe else "soft")
        self.saved.setText(words)

    def show_state(self, words: str) -> None:
        """The pill: state and deadline."""
        self.pill.setText(words)
        self.pill.setVisible(bool(words) and self.width() > self._theme.sizes.px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way in a narrow window, the least needed first; the button is never cut."""
        super().resizeEvent(event)
        px, width = self._theme.sizes.px, self.width()
        self.title.setVisible(width > px(600))
        self.saved.setVisible(width > px(540))
        self._sign.setVisible(width > px(360) and bool(self.saved.text()))
        self.pill.setVisible(width > px(480) and bool(self.pill.text()))

    def _dress(self) -> None:
        self.panel.setIcon(self._theme.icon("panel-right"))
