"""The card in which a writer remarks on words of the judged text: what sort of remark, and what there is to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.words import button, in_script, label

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Category


class RemarkForm(Card):
    """Hidden until words are chosen. ``kept`` carries start, end, category and words."""

    kept = Signal(int, int, str, str)
    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._place = (0, 0)
        self._categories: list[Category] = []
        self.rows.addWidget(label(self.tr("Remark on these words"), "name"))
        self._quote = label("", "soft")
        self.category = Choice(parts.theme)
        self.category.setAccessibleName(self.tr("What the remark is about"))
        self._means = label("", "small")
        self.text = text_field(self.tr("What do you see here?"), parts.theme.sizes.step(20))
        keep, leave = button(self.tr("Keep"), "primary"), button(self.tr("Leave"), "link")
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self._leave)
        self.category.currentIndexChanged.connect(self._chosen)
        for widget in (self._quote, self.category, self._means, self.text, flow(parts.theme.sizes, keep, leave)):
            self.rows.addWidget(widget)
        self.hide()

    def offer(self, categories: Sequence[Category], font: QFont) -> None:
        """The categories to choose from; remarks are written in the ``font`` of the essay."""
        self.text.setFont(font)
        if self._categories == list(categories):
            return
        self._categories = list(categories)
        self.category.clear()
        for one in categories:
            self.category.addItem(one.label, one.id)

    def ask(self, start: int, end: int, quote: str, families: list[str], *, right_to_left: bool) -> None:
        """Ask about code points ``start`` to ``end`` of the judged text, which read ``quote``; words that were written
        and not kept yet are meant for this place now.
        """
        self._place = (start, end)
        in_script(self._quote, self._parts.theme.font(families=families), right_to_left=right_to_left)
        self._quote.setText(f"“{quote}”")
        if self.isHidden():
            self.text.clear()
        self.show()
        self.category.setFocus()

    def keep(self) -> None:
        """Hand the remark over, if something was said."""
        said = self.text.toPlainText().strip()
        if said:
            self.hide()
            self.kept.emit(*self._place, str(self.category.currentData() or ""), said)
        else:
            self.text.setFocus()

    def _chosen(self, number: int) -> None:
        self._means.setText(self._categories[number].means if 0 <= number < len(self._categories) else "")

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
