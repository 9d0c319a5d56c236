"""The line at the foot: what one wants to know while writing, in words, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import OneLine

_NAMES = ("count", "more", "goal", "saved", "language", "typing", "flagged", "spelling", "grammar")
_GIVES_WAY = ("language", "network", "grammar", "spelling", "flagged", "more")
"""What is left out where there is no room for all, the least needed first."""

_HEARD_ONLY = frozenset({"saved"})
"""Known here and not shown: it stands above the paper."""


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
        for name in _NAMES:
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
        """Show words in a part (count, more, goal, saved, language, typing, flagged, spelling, grammar, network).

        '' hides it.
        """
        part = self._parts[name]
        if part.text() != words:
            part.setText(words)
            self._give_way()
        if name == "network":
            self._sign.setVisible(bool(words))

    def said(self, name: str) -> str:
        """What a part shows."""
        return self._parts[name].text()

    def clear_writing(self) -> None:
        """Say nothing of a piece: no piece is on the page."""
        for name in _NAMES:
            self.say(name, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words are there whole or not at all."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        told = {name: part for name, part in self._parts.items() if part.text() and name not in _HEARD_ONLY}
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - self._sign.sizeHint().width() - gap
        for name in _GIVES_WAY:
            if sum(part.sizeHint().width() + gap for part in told.values()) <= room:
                break
            told.pop(name, None)
        for name, part in self._parts.items():
            part.setVisible(name in told)

    def _part(self, name: str) -> QLabel:
        made = OneLine("")
        made.setProperty("role", "small")
        made.setObjectName(name)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        made.setMinimumWidth(0)
        made.hide()
        return made
