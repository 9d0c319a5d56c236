"""Cards of what readers before decided, and of the writer's appeal, for who decides between them or over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.brief_editor.names import FieldNames
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.actions.decisions import Judgement
    from writerdesk.actions.reading import ReviewPage


class OpinionCards(QObject):
    """Makes the cards; readers are numbered in the order in which they judged, never named."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts

    def cards(self, page: ReviewPage) -> list[Card]:
        """The appeal first, then each verdict with its scores."""
        made = []
        if page.appeal:
            appeal = Card(self._parts.theme.sizes)
            appeal.rows.addWidget(label(self.tr("The writer appeals"), "name"))
            appeal.rows.addWidget(label(page.appeal))
            made.append(appeal)
        readers = list(dict.fromkeys(one.by for one in page.judgements))
        labels = {one.id: one.label for one in page.rubric}
        made += [self._card(one, page, readers.index(one.by) + 1, labels) for one in page.judgements]
        return made

    def _card(self, one: Judgement, page: ReviewPage, reader: int, labels: dict[str, str]) -> Card:
        made, number = Card(self._parts.theme.sizes), self._parts.phrases.number
        who = self.tr("You") if one.by == page.mine else self.tr("Reader {number}").format(number=number(reader))
        revision = self.tr("revision {number}").format(number=number(one.revision))
        made.rows.addWidget(label(self._parts.phrases.joined(who, self._verdict(one.state), revision), "name"))
        for words in (one.sentence, *(f"• {todo}" for todo in one.todo)):
            if words:
                made.rows.addWidget(label(words))
        if one.clause:
            clause = FieldNames().clause(one.clause)
            made.rows.addWidget(label(self.tr("Clause of the brief: {0}").format(clause), "small"))
        for score in one.scores:
            words = f"{labels.get(score.criterion, score.criterion)}: {score.value}"
            made.rows.addWidget(label(self._parts.phrases.joined(words, score.reason), "small"))
        return made

    def _verdict(self, state: str) -> str:
        return {
            "ACCEPTED": self.tr("accept"),
            "CHANGES_ASKED": self.tr("changes"),
            "NOT_ACCEPTED": self.tr("not accept"),
            "CLOSED": self.tr("the first decision stands"),
        }.get(state, self.tr("undecided"))
