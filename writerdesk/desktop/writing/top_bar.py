"""The line above the paper: what is written here, how it stands, and the one button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
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
        self._saved_room = 0
        """The widest that was said there: what is told of a save moves nothing else."""
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(sizes.step(14))
        row = self._row = QHBoxLayout(self)
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
        self._sign.show_sign("check" if safe else "clock", "accent" if safe else "soft")
        self.saved.setText(words)
        self._give_way()

    def show_state(self, words: str) -> None:
        """The pill: state and deadline."""
        self.pill.setText(words)
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self._give_way()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is styled says how wide it is."""
        super().showEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Leave out the least needed until there is room for the rest; the button is never cut."""
        self._saved_room = max(self._saved_room, self.saved.sizeHint().width())
        wide = {
            self.title: self.title.minimumWidth(), self.saved: self._saved_room,
            self.pill: self.pill.sizeHint().width(), self._sign: self._sign.sizeHint().width(),
        }  # fmt: skip
        told = [part for part in wide if part is self.title or (self.pill if part is self.pill else self.saved).text()]
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - 2 * gap
        room -= self.send.sizeHint().width() + gap + self.panel.sizeHint().width()
        while told and sum(wide[part] + gap for part in told) > room:
            told.pop(0)
        for part in wide:
            part.setVisible(part in told)

    def _dress(self) -> None:
        self.panel.setIcon(self._theme.icon("panel-right"))
