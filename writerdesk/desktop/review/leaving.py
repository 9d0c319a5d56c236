"""What else a lead says about a reading: the type of difference between two readers, giving it back, stepping aside."""

from __future__ import annotations

from PySide6.QtCore import Signal

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.words import button, label


class DifferenceCard(Card):
    """Shown between two readers: why they differ."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self.rows.addWidget(label(self.tr("You decide between two readers"), "name"))
        self.rows.addWidget(label(self.tr("Why do they differ?"), "small"))
        self.kind = Choice(parts.theme)
        self.kind.setAccessibleName(self.tr("Why do they differ?"))
        for words, code in (
            (self.tr("Choose why they differ"), ""),
            (self.tr("The brief can be read in two ways"), "ambiguous-brief"),
            (self.tr("The guidelines say nothing about it"), "guideline-gap"),
            (self.tr("One of them overlooked something"), "slip"),
            (self.tr("It is a matter of taste"), "taste"),
        ):
            self.kind.addItem(words, code)
        self.rows.addWidget(self.kind)
        self.hide()

    @property
    def chosen(self) -> str:
        """The code of the type of difference, '' where none is asked for or chosen."""
        return "" if self.isHidden() else str(self.kind.currentData() or "")


class LeavingCard(Card):
    """``release_wanted`` gives the piece back to the queue; ``aside_wanted`` carries a conflict of interest."""

    release_wanted = Signal()
    aside_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self.rows.addWidget(label(self.tr("Leave it to others"), "name"))
        self.rows.addWidget(label(self.tr("What you have said so far stays on this computer."), "small"))
        self.release = button(self.tr("Give it back"))
        self.rows.addWidget(flow(parts.theme.sizes, self.release))
        self.rows.addWidget(label(self.tr("Do you know the writer, or have you a part in the piece?"), "small"))
        self.conflict = line_field(self.tr("Your conflict of interest"))
        self.aside = button(self.tr("Declare it and step aside"))
        self.aside.setEnabled(False)
        self.rows.addWidget(self.conflict)
        self.rows.addWidget(flow(parts.theme.sizes, self.aside))
        self.release.clicked.connect(self.release_wanted)
        self.conflict.textChanged.connect(lambda words: self.aside.setEnabled(bool(words.strip())))
        self.aside.clicked.connect(lambda: self.aside_wanted.emit(self.conflict.text().strip()))
