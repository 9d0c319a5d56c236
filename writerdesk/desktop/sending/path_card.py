"""The way of a piece in words, step under step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from writerdesk.desktop.error_words import sentence
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import Card, empty
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.send import PathStep


class PathCard(Card):
    """Shows steps, the last one as where the piece is now."""

    def __init__(self, parts: Parts, title: str = "") -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        if title:
            self.rows.addWidget(label(title, "heading"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(parts.theme.sizes.step(2))
        self.rows.addLayout(self._steps)

    def show_steps(self, steps: Sequence[PathStep]) -> None:
        """Show the way so far."""
        empty(self._steps)
        theme = self._parts.theme
        for number, step in enumerate(steps, 1):
            last = number == len(steps)
            sign = Sign(theme, "check" if step.done and not last else "clock", "accent" if last else "soft")
            line = QHBoxLayout()
            line.setSpacing(theme.sizes.step(2.5))
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(sentence(step.template, _said(step.fields)), "name" if last else ""), 1)
            when = label(self._parts.phrases.moment(step.at) if step.at else "", "small", wraps=False)
            line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            self._steps.addLayout(line)


def _said(fields: Mapping[str, object]) -> dict[str, object]:
    """Sentences within the sentence, in the language of the window where it knows them."""
    return {name: isolate(sentence(value)) if isinstance(value, str) else value for name, value in fields.items()}
