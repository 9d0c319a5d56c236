"""The queue as a model, and the delegate that draws one row of it."""

from __future__ import annotations

from collections.abc import Collection
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.titles import draw_title
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.reviews.repository import QueueRow

Index = QModelIndex | QPersistentModelIndex
_ABOVE = 3.5
"""Steps of the grid above a row's title, and below its second line."""


class QueueModel(QStringListModel):
    """Rows of the queue. A row's display text is what a screen reader says.

    A list asks for each of its rows where it is, also for those that nobody sees; that is answered by Qt, of whose
    strings there are as many as rows, all empty. Asked of Python, a hundred thousand stop the window for a quarter of
    a second.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._rows: list[QueueRow] = []
        self._own: frozenset[str] = frozenset()
        # Looked up once: a catalogue is slow, and a row is painted many times.
        self._abouts: dict[tuple[str, int], str] = {}
        self._states: dict[tuple[str, bool, bool, bool], str] = {}

    def show_rows(self, rows: list[QueueRow], own: frozenset[str] = frozenset()) -> None:
        """Show these; ``own`` are the ids under which vendors know the person at this desk."""
        self._rows, self._own = [], own
        self.setStringList([])
        self._rows = rows
        self.insertRows(0, len(rows))

    def row(self, index: Index) -> QueueRow | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        row = self.row(index)
        if row is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return f"{row.title}. {self.about(row)}. {self.state(row)}"

    def about(self, row: QueueRow) -> str:
        """Language and revision in a line."""
        asked = (row.language, row.revision)
        if asked not in self._abouts:
            revision = self.tr("revision {number}").format(number=self._parts.phrases.number(row.revision))
            self._abouts[asked] = self._parts.phrases.joined(card(row.language).autonym, revision)
        return self._abouts[asked]

    def state(self, row: QueueRow) -> str:
        """State, and whether this reader or another one holds it; nobody is called by the id that vendors use."""
        asked = (row.state, bool(row.holder), row.holder in self._own, row.overdue)
        if asked not in self._states:
            self._states[asked] = self._state(*asked)
        return self._states[asked]

    def _state(self, state: str, held: bool, own: bool, overdue: bool) -> str:
        said = self._parts.phrases.state_to_read(state)
        if held:
            said = (self.tr("{state}, by you") if own else self.tr("{state}, by another reader")).format(state=said)
        return self._parts.phrases.joined(self.tr("overdue"), said) if overdue else said


class QueueDelegate(QStyledItemDelegate):
    """Draws a row itself: one call a row, whatever the length of the queue.

    Words that many rows share are laid out once, and the sheet that a row stands on is drawn once.
    """

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        align, line = Qt.AlignmentFlag, Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        self._title_sides = {mirrored: side | align.AlignTop | line for mirrored, side in
                             ((False, align.AlignLeft), (True, align.AlignRight))}  # fmt: skip
        self._looks: _Looks | None = None
        self._languages: Collection[str] = ()
        self._height = 0
        parts.theme.changed.connect(self._forget)
        parts.fonts.complete.connect(self._forget)

    def _forget(self) -> None:
        self._looks, self._height = None, 0
        self.sizeHintChanged.emit(QModelIndex())

    def show_languages(self, tags: Collection[str]) -> None:
        """Let rows be high enough for titles in these languages: before the rows are shown, which are of one height."""
        self._languages, self._height = tags, 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and air: a line of Nastaliq or Tibetan has twice the height of a Latin one.

        Fonts that are not loaded yet are not waited for; the rows are laid out anew once they are.
        """
        sizes, fonts = self._parts.theme.sizes, self._parts.fonts
        if not self._height:
            there = [tag for tag in self._languages if fonts.has(font_families(tag))]
            titles = max((QFontMetrics(_title_font(self._parts, tag)).height() for tag in there), default=0)
            low = QFontMetrics(self._parts.theme.font(side=sizes.small)).height()
            self._height = max(sizes.step(20), titles + low + 2 * sizes.step(_ABOVE))
        return QSize(sizes.step(60), self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, title in its script, what it is, where it stands."""
        model = index.model()
        row = model.row(index) if isinstance(model, QueueModel) else None
        if row is None or not isinstance(model, QueueModel):
            return
        area: QRect = option.rect
        ratio = painter.device().devicePixelRatioF()
        looks = self._looks
        if looks is None or (looks.size, looks.ratio, looks.direction) != (area.size(), ratio, option.direction):
            looks = self._looks = _Looks(self._parts, area.size(), ratio, option.direction)
        painter.drawPixmap(area.topLeft(), looks.sheet(chosen=bool(option.state & QStyle.StateFlag.State_Selected)))
        mirrored = looks.direction == Qt.LayoutDirection.RightToLeft
        inner = area.adjusted(looks.side, looks.above, -looks.side, -looks.above)
        title = looks.title(row.language)
        painter.setFont(looks.small)
        painter.setPen(looks.soft)
        about, state = looks.words(model.about(row)), looks.words(model.state(row))
        painter.drawStaticText(_start(inner, about, mirrored), inner.bottom() + 1 - _height(about), about)
        if row.overdue:
            painter.setPen(looks.warn)
        middle = inner.top() + (inner.height() - _height(state)) // 2
        painter.drawStaticText(_start(inner, state, not mirrored), middle, state)
        painter.setFont(title)
        painter.setPen(looks.ink)
        draw_title(
            painter, inner, inner.height() - max(looks.low, _height(about)), self._title_sides[mirrored], row.title
        )


def _title_font(parts: Parts, language: str) -> QFont:
    """The font of titles in a language, loaded."""
    return parts.theme.font(side=parts.theme.sizes.heading, strong=True, families=parts.fonts.page(language))


def _height(words: QStaticText) -> int:
    """Of a line, which is higher where another font than the window's is needed."""
    return ceil(words.size().height())


def _start(area: QRect, words: QStaticText, right: bool) -> int:
    """Where words begin that stand at the left or the right of an area."""
    return area.right() + 1 - ceil(words.size().width()) if right else area.left()


class _Looks:
    """What is the same in many rows of one size, in the theme of now."""

    def __init__(self, parts: Parts, size: QSize, ratio: float, direction: Qt.LayoutDirection) -> None:
        self.size, self.ratio, self.direction = size, ratio, direction
        self._option = QTextOption()
        self._option.setTextDirection(direction)
        self._parts, theme, sizes = parts, parts.theme, parts.theme.sizes
        self.side, self.above = sizes.step(4), sizes.step(_ABOVE)
        self.small = theme.font(side=sizes.small)
        self.low = QFontMetrics(self.small).height()
        self.soft, self.warn, self.ink = (QPen(theme.colour(role)) for role in ("soft", "warn", "ink"))
        self._sheets: dict[bool, QPixmap] = {}
        self._titles: dict[str, QFont] = {}
        self._words: dict[str, QStaticText] = {}

    def sheet(self, *, chosen: bool) -> QPixmap:
        """The edge and the paper on it: two filled shapes, for a smooth stroke costs eight times as much."""
        if chosen not in self._sheets:
            theme, sizes = self._parts.theme, self._parts.theme.sizes
            made = QPixmap(self.size * self.ratio)
            made.setDevicePixelRatio(self.ratio)
            made.fill(Qt.GlobalColor.transparent)
            box = QRectF(QPointF(0, 0), self.size.toSizeF()).adjusted(0, sizes.step(1), 0, -sizes.step(1))
            painter, edge = QPainter(made), sizes.hairline
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if chosen else "line"))
            painter.drawRoundedRect(box, sizes.radius, sizes.radius)
            painter.setBrush(theme.colour("tint" if chosen else "paper"))
            painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), sizes.radius - edge, sizes.radius - edge)
            painter.end()
            self._sheets[chosen] = made
        return self._sheets[chosen]

    def title(self, language: str) -> QFont:
        """The font of titles in a language; where it is loaded only now, what was laid out may have wanted it."""
        if language not in self._titles:
            if self._parts.fonts.need(font_families(language)):
                self._words.clear()
            self._titles[language] = _title_font(self._parts, language)
        return self._titles[language]

    def words(self, text: str) -> QStaticText:
        """Words laid out in small letters."""
        if text not in self._words:
            made = QStaticText(text)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.setTextOption(self._option)
            made.prepare(font=self.small)
            self._words[text] = made
        return self._words[text]
