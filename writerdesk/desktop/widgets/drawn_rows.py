"""Rows of a long list that are counted by Qt and drawn, not built: what many of them share is worked out once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.theme.letters import Laid, Letters
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families


class CountedRows(QStringListModel):
    """A model whose rows Qt counts by itself: there are as many strings as rows, all empty.

    A list asks for each of its rows where it is, also for those that nobody sees. Asked of Python, a hundred thousand
    stop the window for a quarter of a second.
    """

    def count_to(self, rows: int) -> None:
        """Have so many rows: those that are too many go, new ones come after the others."""
        had = self.rowCount()
        if rows > had:
            self.insertRows(had, rows - had)
        elif rows:
            self.removeRows(rows, had - rows)
        else:
            self.setStringList([])


class DrawnRows(QStyledItemDelegate):
    """A delegate whose rows are all of one size; :meth:`looks` is for its ``paint``."""

    def __init__(self, parts: Parts, view: QWidget) -> None:
        super().__init__(view)
        self._parts, self._view = parts, view
        self._looks: RowLooks | None = None
        parts.theme.changed.connect(self._forget)
        parts.fonts.changed.connect(self._forget)

    def looks(self, option: QStyleOptionViewItem, area: QRect) -> RowLooks:
        """What rows of this size share on the screen that the list is on."""
        asked = (area.size(), self._view.devicePixelRatioF(), option.direction)
        if self._looks is None or self._looks.asked != asked:
            self._looks = RowLooks(self._parts, *asked)
        return self._looks

    def _forget(self) -> None:
        self._looks = None


class RowLooks:
    """What is the same in many rows of one size, in the theme of now.

    ``small`` are the letters of all but titles, ``own`` those of what is said in the window's language alone: Qt goes
    through all families of a font wherever words are drawn in it.
    """

    def __init__(self, parts: Parts, size: QSize, ratio: float, direction: Qt.LayoutDirection) -> None:
        self.asked = (size, ratio, direction)
        self.mirrored = direction == Qt.LayoutDirection.RightToLeft
        self._direction, self._fonts, theme = direction, parts.fonts, parts.theme
        self._side = theme.sizes.heading
        self.small = parts.fonts.letters(theme.families, theme.sizes.small)
        families = [*theme.families[:1], *card(QLocale().bcp47Name()).interface_fonts]
        self.own = parts.fonts.letters(families, theme.sizes.small)
        self.soft, self.hard, self.ink = (QPen(theme.colour(role)) for role in ("soft", "hard", "ink"))
        self._sheets = [theme.sheet(size, ratio, chosen=chosen) for chosen in (False, True)]
        self._papers = [theme.colour(role) for role in ("paper", "tint")]
        self._titles: dict[str, Letters] = {}

    def draw_sheet(self, painter: QPainter, area: QRect, *, chosen: bool) -> None:
        """Draw what a row stands on. The brush is then its paper, to cover with it what is drawn anew."""
        painter.drawPixmap(area.topLeft(), self._sheets[chosen])
        painter.setBrush(self._papers[chosen])

    def title(self, language: str) -> Letters:
        """Letters of titles in a language."""
        if language not in self._titles:
            self._titles[language] = self._fonts.letters(font_families(language), self._side, strong=True)
        return self._titles[language]

    def laid(self, words: str) -> Laid:
        """Words that many rows have, in small letters."""
        return self.small.laid(words, self._direction)

    def draw(self, painter: QPainter, area: QRect, top: int, laid: Laid, *, right: bool, gap: int) -> None:
        """Draw words at the left or the right side of an area, and take from it what they and a gap need."""
        painter.drawStaticText(QPoint(area.right() + 1 - laid.width if right else area.left(), top), laid.words)
        if right:
            area.setRight(area.right() - laid.width - gap)
        else:
            area.setLeft(area.left() + laid.width + gap)

    def draw_own(self, painter: QPainter, area: QRect, base: int, words: str) -> None:
        """Draw a moment or a number of the window's language at the reading side's start of an area, cut to it."""
        painter.setFont(self.own.font)
        left = area.left()
        if self.mirrored or self.own.most(words) > area.width():
            metrics = painter.fontMetrics()
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            left = area.right() + 1 - metrics.horizontalAdvance(words) if self.mirrored else left
        painter.drawText(QPoint(left, base), words)
