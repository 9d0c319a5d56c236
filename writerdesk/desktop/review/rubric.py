"""The rubric: one card a criterion, its described points to choose from, and the reason in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, PanelColumn, empty
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.ticks import Point, TickLine
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Criterion
    from writerdesk.reviews.repository import Score

_KEEP_AFTER_MS = 250
_FIRST_ID = 1_001
"""Added to a value, which is -1,000 at least, to be the id of its button."""


class CriterionCard(Card):
    """One criterion. ``scored`` carries its id, the value and the reason, soon after they were given."""

    scored = Signal(str, str, str)

    def __init__(self, parts: Parts, criterion: Criterion, parent: QWidget, *, as_given: bool = False) -> None:
        """``as_given``: what is not complete yet is handed over too, '' for what lacks."""
        super().__init__(parts.theme.sizes, parent=parent)
        self.criterion, self._as_given = criterion, as_given
        taste = criterion.type == "taste"
        kind = self.tr("taste, with a reason") if taste else self.tr("can be checked")
        self.rows.addWidget(label(criterion.label, "name", parent=self))
        self.rows.addWidget(label(f"{criterion.measures} ({kind})", "small", parent=self))
        self._group = QButtonGroup(self)
        for point in criterion.scale:
            words = f"{parts.phrases.number(point.value)}  {point.text}"
            choice = Point(parts.theme, words)
            self._group.addButton(choice, point.value + _FIRST_ID)
            self.rows.addWidget(TickLine(parts.theme, choice, words))
        prompt = self.tr("Why?") if taste else self.tr("Why? (if you like)")
        self.reason = text_field(prompt, parts.theme.sizes.step(16))
        self.reason.setAccessibleName(f"{criterion.label}: {prompt}")
        self.rows.addWidget(self.reason)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(self._keep)
        self._group.idClicked.connect(self._chosen)
        self.reason.textChanged.connect(self._later.start)

    @property
    def missing(self) -> bool:
        """Whether a point, or the reason that taste asks for, is still missing."""
        needs_reason = self.criterion.type == "taste" and not self.reason.toPlainText().strip()
        return self._group.checkedId() < 0 or needs_reason

    def enter(self) -> None:
        """Give the focus to the point that was chosen, or to the first."""
        (self._group.checkedButton() or self._group.buttons()[0]).setFocus()

    def restore(self, value: str, reason: str) -> None:
        """Show what was given before."""
        choice = self._group.button(int(value) + _FIRST_ID) if value else None
        if choice is not None:
            choice.setChecked(True)
        self.reason.blockSignals(True)
        self.reason.setPlainText(reason)
        self.reason.blockSignals(False)

    def _chosen(self) -> None:
        self._later.start()

    def flush(self) -> None:
        """Hand over now what was given last."""
        if self._later.isActive():
            self._later.stop()
            self._keep()

    def _keep(self) -> None:
        if self._as_given or not self.missing:
            chosen = self._group.checkedId()
            value = str(chosen - _FIRST_ID) if chosen >= 0 else ""
            self.scored.emit(self.criterion.id, value, self.reason.toPlainText().strip())


class RubricTab(PanelColumn):
    """All criteria of a brief."""

    scored = Signal(str, str, str)

    def __init__(self, parts: Parts, *, as_given: bool = False) -> None:
        """``as_given``: see :class:`CriterionCard`."""
        super().__init__(parts.theme.sizes)
        self._parts, self._as_given = parts, as_given
        self._criteria: list[Criterion] = []
        self._given: dict[str, Score] = {}
        self._made: list[CriterionCard] = []
        self._slices = Slices(self)

    @property
    def cards(self) -> list[CriterionCard]:
        """The cards in their order; what is not built yet is built now."""
        self._slices.finish()
        return self._made

    def show_rubric(self, criteria: Sequence[Criterion], scores: Sequence[Score], *, afresh: bool = False) -> None:
        """Show the criteria with the scores given so far; what is being chosen stays as it is unless ``afresh``."""
        if self._criteria == list(criteria) and not afresh:
            return
        self._criteria, self._made = list(criteria), []
        self._given = {score.criterion: score for score in scores}
        self._slices.run(self._build())

    def enter(self) -> None:
        """Give the focus to the first criterion, whether its card stands on the page yet or not."""
        for card in self.cards[:1]:
            card.enter()

    def flush(self) -> None:
        """Hand over now what was given last."""
        for card in self._made:
            card.flush()

    def _build(self) -> Iterator[None]:
        empty(self.rows)
        for criterion in self._criteria:
            card = CriterionCard(self._parts, criterion, self._body, as_given=self._as_given)
            given = self._given.get(criterion.id)
            if given is not None:
                card.restore(given.value, given.reason)
            card.scored.connect(self.scored)
            self._made.append(card)
            self.rows.addWidget(card)
            yield
        self.rows.addStretch(1)

    @property
    def missing(self) -> list[str]:
        """Labels of criteria that are not scored yet."""
        made = {card.criterion.id: card.missing for card in self._made}
        return [one.label for one in self._criteria if made.get(one.id, one.id not in self._given)]
