"""What stands above a comparison: with what, the buttons, how many changes, and what the signs in the text mean."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Column, flow, row
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.words import button, label

_BETWEEN = "   "
"""What stands between two signs in a catalogue."""


class ComparisonBar(Column):
    """As high as what is in it, but never more than half of the page: it scrolls then, and the text keeps its room."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes, role="clear")
        sizes = parts.theme.sizes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.title, self.place = label("", "name"), label("", "small", wraps=False)
        self.other = Choice(parts.theme)
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setMaximumWidth(sizes.column)
        self.other.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.before, self.after = button(self.tr("Change before"), "link"), button(self.tr("Next change"), "link")
        self.alone = button(self.tr("This version alone"), "link")
        self.alone.setCheckable(True)
        self.restore = button(self.tr("Bring all of it back"), "primary")
        self.passage = button(self.tr("Bring the selection back"))
        self.close_button = button(self.tr("Back to the text"), "link")
        for one, keys in ((self.before, "Alt+Up"), (self.after, "Alt+Down"), (self.close_button, "Esc")):
            one.setToolTip(keys)
        head = row(sizes, stretch=False)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        signs = self.tr("− went (struck)   + came (underlined)   ⇄ moved").split(_BETWEEN)
        self.signs = [label(sign, "small", wraps=False) for sign in signs]
        self.rows.setSpacing(sizes.step(1.5))
        self.rows.addLayout(head)
        self.rows.addWidget(self.other)
        self.rows.addWidget(flow(sizes, self.before, self.after, self.alone, self.restore, self.passage))
        self.rows.addWidget(flow(sizes, self.place, *self.signs))

    def _margins(self) -> None:
        step = self._sizes.step
        self.rows.setContentsMargins(step(6), step(3), step(6), step(2))

    def say(self, place: str, *, signs: bool) -> None:
        """Say where one is among the changes, and what the signs mean where there are any."""
        self.place.setText(place)
        self.place.setVisible(bool(place))
        for sign in self.signs:
            sign.setVisible(signs)
        self.fit()

    def fit(self) -> None:
        """Take the room that is needed, or half of the page."""
        page = self.parentWidget()
        if page is not None:
            self.setFixedHeight(min(self.rows.totalHeightForWidth(page.width()), max(page.height() // 2, 1)))
