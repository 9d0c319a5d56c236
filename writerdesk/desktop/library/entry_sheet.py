"""One entry of the library: its iterations one under the other, and a place for the next."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from writerdesk.desktop.library.tried_card import IterationCard, OutcomeWords
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label, title_in
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.library import ComparedIterations
    from writerdesk.briefs.library import Entry


class EntrySheet(QWidget):
    """``approve_wanted`` carries a number, ``compare_wanted`` two; ``next_wanted`` the fields of the next iteration."""

    approve_wanted = Signal(int)
    compare_wanted = Signal(int, int)
    next_wanted = Signal(dict)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.setProperty("role", "clear")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(parts.theme.sizes.step(3))
        self._slices = Slices(self)
        self._cards: dict[int, IterationCard] = {}
        self.prompt, self.answer, self.comment = (QTextEdit() for _ in range(3))
        self.model, self.outcome = QLineEdit(), Choice(parts.theme)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry; what stood there goes."""
        self._slices.run(self._build(entry))

    def show_comparison(self, found: ComparedIterations) -> None:
        """Say under the later iteration what it changed."""
        at = max(found.a.number, found.b.number)
        if at in self._cards:
            self._cards[at].show_changes(found)

    def finish(self) -> None:
        """Build all that is left at once."""
        self._slices.finish()

    def _build(self, entry: Entry) -> Iterator[None]:
        parts, self._cards = self._parts, {}
        empty(self._rows)
        theme, known = parts.theme, card(entry.language)
        title = label(entry.title)
        families = parts.fonts.page(entry.language)
        title_in(title, theme.font(side=theme.sizes.title, strong=True, families=families), known.line_height)
        self._rows.addWidget(title)
        about = parts.phrases.joined(known.autonym, entry.brief, *entry.tags)
        self._rows.addWidget(label(about, "soft"))
        yield
        marks: dict[int, list[str]] = {}
        for mark in entry.approvals:
            marks.setdefault(mark.iteration, []).append(mark.by)
        for one in entry.iterations:
            made = IterationCard(parts, one, entry.language, marks.get(one.number, []))
            made.approved.connect(partial(self.approve_wanted.emit, one.number))
            made.compared.connect(partial(self.compare_wanted.emit, one.number - 1, one.number))
            self._cards[one.number] = made
            self._rows.addWidget(made)
            yield
        self._rows.addWidget(self._next(entry))
        self._rows.addStretch(1)

    def _next(self, entry: Entry) -> Card:
        sizes = self._parts.theme.sizes
        made = Card(sizes)
        made.rows.addWidget(label(self.tr("Next iteration"), "heading"))
        self.prompt = text_field(self.tr("Prompt"), sizes.step(26))
        self.answer = text_field(self.tr("Answer or draft"), sizes.step(26))
        self.comment = text_field(self.tr("Comment"), sizes.step(16))
        for field in (self.prompt, self.answer, self.comment):
            made.rows.addWidget(field)
        self.prompt.setPlainText(entry.last.prompt)
        self.model, self.outcome = QLineEdit(entry.last.model), Choice(self._parts.theme)
        self.model.setAccessibleName(self.tr("Model"))
        self.model.setPlaceholderText(self.tr("Model"))
        for value, words in OutcomeWords().all().items():
            self.outcome.addItem(words, value)
        self.outcome.setAccessibleName(self.tr("Outcome"))
        keep = button(self.tr("Keep this iteration"), "primary")
        keep.clicked.connect(self._keep)
        made.rows.addWidget(self.model)
        made.rows.addWidget(flow(sizes, self.outcome, keep))
        return made

    def _keep(self) -> None:
        self.next_wanted.emit({
            "prompt": self.prompt.toPlainText(), "answer": self.answer.toPlainText(),
            "comment": self.comment.toPlainText(), "model": self.model.text().strip(),
            "outcome": str(self.outcome.currentData()),
        })  # fmt: skip
