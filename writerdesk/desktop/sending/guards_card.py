"""What must hold before a piece can be sealed, each with a sign and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from writerdesk.desktop.error_words import sentence
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.seal_preview import Guard


class GuardsCard(Card):
    """The guards of sealing."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts

    def show_guards(self, guards: tuple[Guard, ...]) -> None:
        """Show these."""
        rows = self.rows
        empty(rows)
        rows.addWidget(label(self.tr("Before it can be sealed"), "heading"))
        for guard in guards:
            line = QHBoxLayout()
            line.setSpacing(self._parts.theme.sizes.step(2.5))
            sign = Sign(self._parts.theme, "check" if guard.holds else "x", "accent" if guard.holds else "hard")
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(sentence(guard.sentence), "" if guard.holds else "name"), 1)
            rows.addLayout(line)
