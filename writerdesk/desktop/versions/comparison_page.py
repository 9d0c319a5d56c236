"""In the place of the text: a version, what differs from now or from another, and how to bring it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.versions.comparison_bar import ComparisonBar
from writerdesk.desktop.versions.difference_view import DifferenceView
from writerdesk.desktop.versions.reading import Reading
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.words import hairline

NOW = ""
"""The draft of now among versions."""


class ComparisonPage(QWidget):
    """``with_wanted`` carries the version to compare with ('' for now), ``alone_wanted`` whether to show no changes."""

    with_wanted = Signal(str)
    alone_wanted = Signal(bool)
    restore_wanted = Signal()
    passage_wanted = Signal(int, int)
    close_wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = DifferenceView(parts.theme)
        self.view.setAccessibleName(self.tr("What differs"))
        self.bar = ComparisonBar(parts)
        self.other, self.alone = self.bar.other, self.bar.alone
        self.before, self.after = self.bar.before, self.bar.after
        self.restore, self.passage, self.close_button = self.bar.restore, self.bar.passage, self.bar.close_button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, hairline()):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        self._connect()

    def show_reading(self, title: str, found: Reading, typography: Typography, *, writable: bool) -> None:
        """Show a comparison; the buttons that change the piece work where it is ``writable``."""
        self.bar.title.setText(title)
        folded = [self.tr("⋯ %Ln paragraph(s) as before ⋯", "", one.folded) for one in found.paragraphs if one.folded]
        self.view.show_reading(found, typography, folded)
        same = found.comparison.old == found.comparison.new
        alone = self.alone.isChecked()
        self._changes = len(found.stops)
        changes = self.tr("The texts are the same.") if same else self.tr("%Ln change(s)", "", self._changes)
        self.bar.say("" if alone else changes, signs=not (same or alone))
        for one in (self.before, self.after):
            one.setEnabled(bool(self._changes))
        self.restore.setEnabled(writable)
        self._writable = writable
        self._selected()

    def offer(self, others: Sequence[tuple[str, str]], chosen: str) -> None:
        """The versions it can be compared with: key and words, '' being the text of now."""
        self.other.blockSignals(True)
        self.other.clear()
        for key, words in others:
            self.other.addItem(words, key)
        self.other.setCurrentIndex(max(0, self.other.findData(chosen)))
        self.other.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands above the text has another room."""
        super().resizeEvent(event)
        self.bar.fit()

    def _connect(self) -> None:
        self._changes, self._writable = 0, False
        own_key(self, Qt.Key.Key_Escape, self.close_wanted.emit)
        self.before.clicked.connect(lambda: self.view.go(-1))
        self.after.clicked.connect(lambda: self.view.go(1))
        self.close_button.clicked.connect(self.close_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.passage.clicked.connect(self._bring_back)
        self.alone.toggled.connect(self.alone_wanted)
        self.other.currentIndexChanged.connect(lambda _: self.with_wanted.emit(self.other.currentData() or NOW))
        self.view.selectionChanged.connect(self._selected)
        self.view.went_to.connect(self._went_to)

    def _went_to(self, number: int) -> None:
        phrases = self._parts.phrases
        place = self.tr("Change {number} of {count}").format(
            number=phrases.number(number + 1), count=phrases.number(self._changes)
        )
        self.bar.say(place, signs=True)

    def _selected(self) -> None:
        self.passage.setEnabled(self._writable and self.view.selected_in_old() is not None)

    def _bring_back(self) -> None:
        found = self.view.selected_in_old()
        if found is not None:
            self.passage_wanted.emit(*found)
