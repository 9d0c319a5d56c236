"""One line above the text where a piece was asked for after a session that did not end well."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import button, label


class IllEndLine(QWidget):
    """Leads to the recovery page, or is put away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        sizes = theme.sizes
        words = self.tr("The last session did not end well; what was written is here.")
        self.look = button(self.tr("What was recovered"), "link")
        self.away = button(self.tr("All right"), "link")
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.step(6), sizes.step(1.5), sizes.step(6), sizes.step(1.5))
        row.setSpacing(sizes.step(2))
        row.addWidget(Sign(theme, "info", "accent"))
        row.addWidget(label(words, "small"), 1)
        row.addWidget(self.look)
        row.addWidget(self.away)
        self.setAccessibleName(words)
