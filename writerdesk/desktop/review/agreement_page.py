"""How readers agree: alpha with its interval, how strictly each judges, what was given, and this lead beside others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.review.agreement_charts import IntervalList, LeanList, PartedList
from writerdesk.desktop.review.agreement_words import AgreementWords, numbered
from writerdesk.desktop.statistics.bar_list import BarList
from writerdesk.desktop.statistics.cards import ChartCard
from writerdesk.desktop.widgets.boxes import Card, Column, empty, fill, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, in_script, label
from writerdesk.languages.cards import card as language_card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.agreement import AgreementPage, CriterionRead

_CRITERIA_SHOWN, _READERS_SHOWN, _WORDS_SHOWN = 12, 12, 20


class AgreementPageView(QWidget):
    """``go_wanted`` leads back to the reviews. ``shown`` comes when all cards stand."""

    go_wanted = Signal(str, str)
    shown = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._words = AgreementWords(parts.phrases, self)
        self._slices = Slices(self)
        self._slices.finished.connect(self.shown)
        self._asked = 0
        self._found: AgreementPage | None = None
        self.notice = Notice(parts.theme)
        self.brief = Choice(parts.theme)
        self.brief.setAccessibleName(self.tr("Brief"))
        self.brief.setMinimumContentsLength(26)  # titles
        self.queue = button(self.tr("To the reviews"), "link")
        self._counted = label("", "soft")
        column = Column(sizes)
        column.rows.addWidget(label(self.tr("How readers agree"), "title"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(sizes.step(3))
        for widget in (self._counted, flow(sizes, self.brief, self.queue), self.notice):
            column.rows.addWidget(widget)
        column.rows.addLayout(self._cards)
        column.rows.addStretch(1)
        self.empty = EmptyPage(
            parts.theme, "chart-column",
            self.tr("Nothing was judged yet that nobody reads any more."), self.tr("To the reviews"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        fill(self, self._stack)
        for page in (QWidget(), column, self.empty):
            self._stack.addWidget(page)
        self.brief.activated.connect(self.refresh)
        for control in (self.queue.clicked, self.empty.pressed):
            control.connect(lambda: self.go_wanted.emit("queue", ""))

    def refresh(self) -> None:
        """Ask anew for the brief that is chosen."""
        self._asked += 1
        workplace, brief, number = self._parts.workplace, self.brief.currentData() or "", self._asked

        def work() -> AgreementPage:
            from writerdesk.actions.agreement import agreement_page

            return agreement_page(workplace, brief)

        def show(found: AgreementPage) -> None:
            if number == self._asked:
                self._show(found)

        self._parts.do(work, show, self._failed)

    def _failed(self, error: object) -> None:
        self._stack.setCurrentIndex(1)
        self.notice.say_error(error)  # type: ignore[arg-type]

    def _show(self, found: AgreementPage) -> None:
        self.notice.hide()
        if not found.briefs:
            self._stack.setCurrentWidget(self.empty)
            self._take_focus(self.empty.button)
            return
        self._stack.setCurrentIndex(1)
        self._take_focus(self.brief)
        if found != self._found:  # a table that is being read stays
            self._found = found
            self._slices.run(self._show_all(found))

    def _take_focus(self, widget: QWidget) -> None:
        focus: QWidget | None = self.focusWidget()
        if self.isVisible() and (focus in (None, self) or not focus.hasFocus()):
            widget.setFocus()

    def _show_all(self, found: AgreementPage) -> Iterator[None]:
        self._offer(found)
        number = self._parts.phrases.number
        counted = self.tr("Pieces that are counted: {number}.").format(number=number(found.pieces))
        if found.still_open:
            left = self.tr("Still being read, so that nobody sees what others gave: {number}.")
            counted = f"{counted} {left.format(number=number(found.still_open))}"
        self._counted.setText(counted)
        empty(self._cards)
        yield
        for language in {one.language for one in found.briefs if one.language}:
            self._parts.fonts.need(font_families(language))
            yield
        for show in (self._agreement, self._strictness, self._beside, self._ratings, self._given):
            yield from show(found)

    def _offer(self, found: AgreementPage) -> None:
        """The briefs whose pieces were judged; most read first."""
        self.brief.clear()
        self.brief.addItem(self.tr("All briefs"), "")
        for one in found.briefs:
            self.brief.addItem(one.title, one.brief)
        self.brief.setCurrentIndex(max(0, self.brief.findData(found.brief)))

    def _agreement(self, found: AgreementPage) -> Iterator[None]:
        words = self._words
        checked = [(one, one.agreement) for one in found.criteria if one.agreement is not None]
        made = ChartCard(self._parts, self.tr("Agreement on what can be checked"), IntervalList(self._parts.theme))
        made.show_bars([words.interval(one, known) for one, known in checked[:_CRITERIA_SHOWN]])
        made.say(words.explained())
        heads = [self.tr("Criterion"), self.tr("Alpha"), self.tr("Low"), self.tr("High"), self.tr("Texts")]
        made.show_table([*heads, self.tr("Readers")], lambda: words.agreement_rows(found.criteria))
        self._cards.addWidget(made)
        yield

    def _strictness(self, found: AgreementPage) -> Iterator[None]:
        words, readers = self._words, numbered(found.readers)
        heads = words.reader_heads()
        made = ChartCard(self._parts, self.tr("What each reader decided"), PartedList(self._parts.theme))
        made.show_bars([words.strictness(one, place) for place, one in readers[:_READERS_SHOWN]])
        made.say("")
        made.show_table(heads, lambda: words.reader_rows(found.readers))
        self._cards.addWidget(made)
        yield
        leaning = ChartCard(
            self._parts, self.tr("Stricter or milder than others on the same texts"), LeanList(self._parts.theme)
        )
        leaning.show_bars([words.lean(one, place) for place, one in readers[:_READERS_SHOWN]])
        leaning.say(self.tr("The middle is where the others are; lower scores stand before it, higher ones after it. "
                            "Only what can be checked counts, taste does not."))  # fmt: skip
        leaning.show_table(heads, lambda: words.reader_rows(found.readers))
        self._cards.addWidget(leaning)
        yield

    def _beside(self, found: AgreementPage) -> Iterator[None]:
        made = Card(self._parts.theme.sizes)
        made.rows.addWidget(label(self.tr("You beside what was decided after you"), "heading"))
        for words in self._words.beside(found.you):
            made.rows.addWidget(label(words))
        self._cards.addWidget(made)
        yield

    def _ratings(self, found: AgreementPage) -> Iterator[None]:
        if not found.ratings:
            return
        made, chart = Card(self._parts.theme.sizes), BarList(self._parts.theme)
        heading = self.tr("What writers said of your reviews")
        made.rows.addWidget(label(heading, "heading"))
        chart.setAccessibleName(heading)
        chart.show_bars(self._words.ratings(found.ratings))
        made.rows.addWidget(chart)
        for one in [one for one in found.ratings if one.text][:_WORDS_SHOWN]:
            made.rows.addWidget(label(f"“{one.text}”"))
        self._cards.addWidget(made)
        yield

    def _given(self, found: AgreementPage) -> Iterator[None]:
        """What was given for each point: of matters of taste first, of which there is no alpha."""
        for one in sorted(found.criteria, key=lambda one: not one.taste)[:_CRITERIA_SHOWN]:
            self._cards.addWidget(self._spread(one))
            yield

    def _spread(self, one: CriterionRead) -> Card:
        made, chart = Card(self._parts.theme.sizes), BarList(self._parts.theme)
        kind = self.tr("What was given: taste") if one.taste else self.tr("What was given: can be checked")
        made.rows.addWidget(label(kind, "small"))
        name = label(one.label, "name")
        if one.language:
            font = self._parts.theme.font(families=self._parts.fonts.page(one.language), strong=True)
            in_script(name, font, right_to_left=language_card(one.language).direction == "rtl")
        made.rows.addWidget(name)
        chart.setAccessibleName(one.label)
        chart.show_bars(self._words.given(one))
        made.rows.addWidget(chart)
        return made
