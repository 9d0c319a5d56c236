"""A critique as its reader sees it: the judged text, the writer's remarks on it, the rubric as filled in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from writerdesk.desktop.critique.pane import JudgedPane
from writerdesk.desktop.critique.remarks_tab import RemarksTab
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.critique import CritiquePage
    from writerdesk.briefs.documents import Criterion


class ReadCritique(RemarksTab):
    """The tab; ``pane`` is the judged text, to be put beside the essay."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.pane = JudgedPane(parts)
        self.setAccessibleName(self.tr("The writer's remarks"))
        self._ratings = Card(parts.theme.sizes)
        self._lines = QVBoxLayout()
        self._ratings.rows.addWidget(label(self.tr("How the writer rates the judged text"), "name"))
        self._ratings.rows.addLayout(self._lines)
        self.set_foot(self._ratings)
        self._filling = Slices(self)
        self.attended.connect(self.pane.editor.highlight)
        self.opened.connect(self.pane.go_to)
        self.pane.touched.connect(self.set_near)

    def show_critique(self, page: CritiquePage) -> None:
        """Show what the writer said of the judged text; nobody changes any of it here."""
        self.pane.show_page(page, writable=False)
        self.show_page(page, self.pane.families, writable=False)
        self._filling.run(self._fill(page))

    def _fill(self, page: CritiquePage) -> Iterator[None]:
        empty(self._lines)
        given = {one.criterion: one for one in page.ratings}
        for criterion in page.criteria:
            rating = given.get(criterion.id)
            words = self._point(criterion, rating.value) if rating is not None else self.tr("not rated")
            self._lines.addWidget(label(f"{criterion.label}: {words}", "", parent=self._ratings))
            if rating is not None and rating.reason:
                self._lines.addWidget(label(rating.reason, "soft", parent=self._ratings))
            yield

    def _point(self, criterion: Criterion, value: str) -> str:
        told = next((point for point in criterion.scale if str(point.value) == value), None)
        return value if told is None else f"{self._parts.phrases.number(told.value)}  {told.text}"
