"""The cards of the statistics page: a heading, a chart, and the same as a table at the press of a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.statistics.bar_list import Bar, BarList
from writerdesk.desktop.statistics.figures_table import Figures, FiguresTable
from writerdesk.desktop.widgets.boxes import Card, Line
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import line_field
from writerdesk.desktop.widgets.words import button, label


class ChartCard(Card):
    """A chart with its heading, a line of words under it, and its table."""

    def __init__(self, parts: Parts, heading: str, chart: QWidget) -> None:
        super().__init__(parts.theme.sizes)
        self.chart = chart
        self.heading = label(heading, "heading")
        self.switch = button(self.tr("As a table"), "link")
        self.switch.setCheckable(True)
        self.switch.setAccessibleName(self.tr("{chart} as a table").format(chart=heading))
        self.note = label("", "small")
        self._sizes = parts.theme.sizes
        self._figures: Callable[[], Figures] = lambda: Figures([], [])
        head = Line(self._sizes)
        head.line.addWidget(self.heading, 1)
        head.line.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.rows.addWidget(head)
        self.rows.addWidget(chart)
        self.rows.addWidget(self.note)
        self._below = self.rows.count()
        chart.setAccessibleName(heading)
        self.switch.toggled.connect(self._turn)

    @cached_property
    def table(self) -> FiguresTable:
        """The same in figures, made when somebody first asks for it."""
        made = FiguresTable(self._sizes)
        made.setAccessibleName(self.chart.accessibleName())
        made.show_figures(self._figures())
        made.hide()
        self.rows.insertWidget(self._below, made)
        return made

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, in a card whose chart is a list of bars."""
        if isinstance(self.chart, BarList):
            self.chart.show_bars(bars)

    def show_table(self, heads: list[str], rows: Callable[[], list[list[str]]]) -> None:
        """What the table says; the rows are put into words when somebody asks for them."""
        self._figures = lambda: Figures(heads, rows())
        if "table" in self.__dict__:
            self.table.show_figures(self._figures())

    def say(self, words: str) -> None:
        """The line under the chart."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _turn(self, as_table: bool) -> None:
        self.chart.setVisible(not as_table)
        self.table.setVisible(as_table)
        self.switch.setText(self.tr("As a chart") if as_table else self.tr("As a table"))
        if as_table:
            self.table.setFocus()


class CorrectionForm(Line):
    """Adds minutes to a piece, or takes some off, with a reason. ``wanted`` carries piece, minutes and reason."""

    wanted = Signal(str, int, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes, gap=2)
        self.piece = Choice(parts.theme)
        self.piece.setAccessibleName(self.tr("Piece"))
        self.minutes = QLineEdit()
        self.minutes.setPlaceholderText(self.tr("Minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes to add; with a minus to take off"))
        self.reason = line_field(self.tr("Reason"))
        self.keep = button(self.tr("Correct"))
        self.line.addWidget(self.piece, 3)
        self.line.addWidget(self.minutes, 2)
        self.line.addWidget(self.reason, 4)
        self.line.addWidget(self.keep)
        self.keep.clicked.connect(self._keep)
        self.reason.returnPressed.connect(self._keep)

    def show_pieces(self, pieces: list[tuple[str, str]]) -> None:
        """Offer these: id and title."""
        before = self.piece.currentData()
        self.piece.clear()
        for name, title in pieces:
            self.piece.addItem(title, name)
        self.piece.setCurrentIndex(max(0, self.piece.findData(before)))

    def empty(self) -> None:
        """The correction is kept: the fields are free again."""
        self.minutes.clear()
        self.reason.clear()

    def _keep(self) -> None:
        # A minus of any script, and digits of any script: what a keyboard has.
        text = self.minutes.text().strip().replace("\u2212", "-").strip("\u200e\u200f\u061c")
        try:
            minutes = int(text)
        except ValueError:
            minutes = 0
        self.wanted.emit(self.piece.currentData() or "", minutes, self.reason.text())


class DayGoalForm(Line):
    """Sets how much to write each day in a language. ``wanted`` carries language, unit and amount."""

    wanted = Signal(str, str, int)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._phrases = parts.phrases
        self.language = Choice(parts.theme)
        self.language.setAccessibleName(self.tr("Language"))
        self.amount = QLineEdit()
        self.amount.setPlaceholderText(self.tr("How much each day"))
        self.amount.setAccessibleName(self.tr("How much each day; 0 for no goal"))
        self.unit = Choice(parts.theme)
        self.unit.setAccessibleName(self.tr("Unit"))
        for unit in ("words", "letters", "graphemes"):
            self.unit.addItem(unit_name(unit), unit)
        self.keep = button(self.tr("Set the goal"))
        for widget in (self.language, self.amount, self.unit, self.keep):
            self.line.addWidget(widget)
        self.keep.clicked.connect(self._keep)
        self.amount.returnPressed.connect(self._keep)

    def show_languages(self, languages: list[tuple[str, str]]) -> None:
        """Offer these: subtag and own name."""
        before = self.language.currentData()
        self.language.clear()
        for tag, name in languages:
            self.language.addItem(name, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(before)))

    def _keep(self) -> None:
        text = self.amount.text().strip()
        if text.isdecimal() and self.language.currentData():
            self.wanted.emit(self.language.currentData(), self.unit.currentData(), int(text))
            self.amount.clear()


def unit_name(unit: str) -> str:
    """A unit by its name, without a number."""
    translate = QCoreApplication.translate
    return {
        "words": translate("Units", "Words"),
        "letters": translate("Units", "Letters"),
        "graphemes": translate("Units", "Characters"),
        "morae": translate("Units", "Morae"),
        "matras": translate("Units", "Matras"),
        "syllables": translate("Units", "Syllables"),
    }.get(unit, unit)
