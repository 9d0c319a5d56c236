"""The line at the foot: what one wants to know while writing, in words, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import label


class StatusLine(QWidget):
    """Short words from the reading side's start, what the network does at its end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        sizes = theme.sizes
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(sizes.step(9))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(sizes.step(6), 0, sizes.step(6), 0)
        self._row.setSpacing(sizes.step(5))
        self._parts: dict[str, QLabel] = {}
        for name in ("count", "more", "goal", "saved", "language", "flagged"):
            self._parts[name] = self._part(name)
            self._row.addWidget(self._parts[name])
        self._row.addStretch(1)
        self._sign = Sign(theme, "cloud-off", "soft", sizes.px(15))
        self._sign.hide()
        self._row.addWidget(self._sign)
        self._parts["network"] = self._part("network")
        self._row.addWidget(self._parts["network"])
        self.setAccessibleName(self.tr("Status"))

    def say_network(self, words: str, icon: str) -> None:
        """Say what the network does, with its sign."""
        self._sign.show_sign(icon, "soft")
        self.say("network", words)

    def say(self, name: str, words: str) -> None:
        """Show words in a part: count, more, goal, saved, language, flagged or network; '' hides it."""
        part = self._parts[name]
        if part.text() != words:
            part.setText(words)
            part.setVisible(bool(words))
        if name == "network":
            self._sign.setVisible(bool(words))

    def said(self, name: str) -> str:
        """What a part shows."""
        return self._parts[name].text()

    def clear_writing(self) -> None:
        """Say nothing of a piece: no piece is on the page."""
        for name in ("count", "more", "goal", "saved", "language", "flagged"):
            self.say(name, "")

    def _part(self, name: str) -> QLabel:
        made = label("", "small", wraps=False)
        made.setObjectName(name)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        made.setMinimumWidth(0)
        made.hide()
        return made
