"""A card for one iteration: what was asked, what came, what was said of it, who approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.brief.passage import reads_right_to_left
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import listed
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.words import button, in_script, label

if TYPE_CHECKING:
    from writerdesk.actions.library import ComparedIterations
    from writerdesk.briefs.library import Iteration

_MOST = 4_000
"""Code points of a text that are shown; the file and the shell have all of it."""

_CHANGES = 12


class OutcomeWords(QObject):
    """What came of an iteration, in words."""

    def all(self) -> dict[str, str]:
        """Outcome → words, in the order in which one chooses."""
        return {
            "open": self.tr("not judged yet"),
            "works": self.tr("works"),
            "partly": self.tr("works in part"),
            "fails": self.tr("fails"),
        }


class IterationCard(Card):
    """``approved`` and ``compared`` (with the one before) are what a person may want of it."""

    approved = Signal()
    compared = Signal()

    def __init__(self, parts: Parts, one: Iteration, language: str, marks: list[str]) -> None:
        super().__init__(parts.theme.sizes)
        self._parts, self._language = parts, language
        phrases = parts.phrases
        number = self.tr("Iteration {number}").format(number=phrases.number(one.number))
        day = phrases.day(f"{one.tried_on}T12:00:00+00:00") if one.tried_on else ""
        outcome = OutcomeWords().all().get(one.outcome, one.outcome)
        self.rows.addWidget(label(phrases.joined(number, outcome, one.model, day, one.by), "overline"))
        self._text(one.prompt)
        made = self.tr("Draft") if one.source == "writer" else self.tr("Answer")
        for heading, text in ((made, one.answer), (self.tr("Comment"), one.comment)):
            if text:
                self.rows.addWidget(label(heading, "small"))
                self._text(text)
        if marks:
            self.rows.addWidget(label(self.tr("✓ Approved by {names}").format(names=listed(marks)), "accent"))
        buttons = []
        if not marks:
            approve = button(self.tr("Approve"), name=self.tr("Approve {iteration}").format(iteration=number))
            approve.clicked.connect(self.approved)
            buttons.append(approve)
        if one.number > 1:
            words = self.tr("What changed")
            compare = button(words, "link", name=f"{words}: {number}")
            compare.clicked.connect(self.compared)
            buttons.append(compare)
        if buttons:
            self.rows.addWidget(flow(parts.theme.sizes, *buttons))
        self.changes = label("", "soft")
        self.changes.hide()
        self.rows.addWidget(self.changes)

    def show_changes(self, found: ComparedIterations) -> None:
        """Say what this iteration put in and took out."""
        lines = []
        for name, words in (("prompt", self.tr("Prompt")), ("answer", self.tr("Answer"))):
            old, new = getattr(found.a, name), getattr(found.b, name)
            for change in getattr(found, name)[:_CHANGES]:
                gone, come = old[slice(*change.a)], new[slice(*change.b)]
                lines.append(f"{words}: {f'− {gone} ' if gone else ''}{f'+ {come}' if come else ''}".strip())
        self.changes.setText("\n".join(lines) or self.tr("Both say the same."))
        self.changes.show()

    def _text(self, text: str) -> None:
        made = label(text if len(text) <= _MOST else f"{text[:_MOST]}…")
        families = self._parts.fonts.page(self._language)
        font = self._parts.theme.font(side=self._parts.theme.sizes.px(17), families=families)
        in_script(made, font, right_to_left=reads_right_to_left(text))
        self.rows.addWidget(made)
