"""Passages of a brief as labels, on the brief page and in the panel beside the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from writerdesk.desktop.brief.passage import Line, Passage, reads_right_to_left
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import emptied
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import hairline, in_script, label

_ROLES = {"good": "accent", "bad": "hard", "script": ""}


class BriefReading(QWidget):
    """Shows passages one under the other. ``families`` are those of the piece's language."""

    def __init__(self, parts: Parts, *, wide: bool) -> None:
        super().__init__()
        self._parts, self._wide = parts, wide
        self._slices = Slices(self)
        self._shown: tuple[tuple[Passage, ...], tuple[str, ...], bool] | None = None
        self.setProperty("role", "clear")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(parts.theme.sizes.step(1.5))

    def show_passages(self, passages: Sequence[Passage], families: list[str], *, right_to_left: bool) -> None:
        """Show these; what stood there goes, unless it is the same."""
        wanted = tuple(passages), tuple(families), right_to_left
        if wanted == self._shown:
            return
        self._shown = wanted
        self._slices.run(self._build(passages, families, right_to_left=right_to_left))

    def _build(self, passages: Sequence[Passage], families: list[str], *, right_to_left: bool) -> Iterator[None]:
        for _ in emptied(self._rows):
            yield
        step = self._parts.theme.sizes.step
        for number, passage in enumerate(passages):
            if number:
                self._rows.addSpacing(step(4 if self._wide else 3))
                if self._wide:
                    self._rows.addWidget(hairline())
                    self._rows.addSpacing(step(3))
            self._rows.addWidget(label(passage.heading, "heading" if self._wide else "name"))
            for line in passage.lines:
                self._rows.addWidget(self._line(line, families, right_to_left=right_to_left))
                yield
        self._rows.addStretch(1)

    def _line(self, line: Line, families: list[str], *, right_to_left: bool) -> QLabel:
        theme = self._parts.theme
        made = label(line.text, _ROLES.get(line.role, line.role))
        if line.role == "script":
            size = theme.sizes.px(19 if self._wide else 17)
            in_script(made, theme.font(side=size, families=families), right_to_left=right_to_left)
            made.setContentsMargins(theme.sizes.step(4), theme.sizes.step(1), theme.sizes.step(4), theme.sizes.step(1))
        elif reads_right_to_left(line.text) != (made.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            in_script(made, theme.font(), right_to_left=reads_right_to_left(line.text))
        return made
