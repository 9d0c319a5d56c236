"""The rows of the palette as a model, and the delegate that draws one: words, where they belong, keys at the end."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from writerdesk.desktop.palette.entries import PaletteEntry
from writerdesk.desktop.parts import Parts
from writerdesk.languages.fonts import font_families

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Rows that were found. Their display text is what a screen reader says."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PaletteEntry] = []

    def show_rows(self, rows: list[PaletteEntry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def entry(self, index: Index) -> PaletteEntry | None:
        """The entry at an index."""
        return self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many were found."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a row."""
        entry = self.entry(index)
        spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return entry.spoken if entry is not None and role in spoken else None


class PaletteRow(QStyledItemDelegate):
    """Draws a row from the reading side's start."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._languages: dict[str, list[str]] = {}

    @property
    def height(self) -> int:
        """Height of a row."""
        return self._parts.theme.sizes.step(10)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One height for all, so that a list of thousands costs nothing."""
        sizes = self._parts.theme.sizes
        return QSize(sizes.step(40), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, keys, words and place."""
        model = index.model()
        entry = model.entry(index) if isinstance(model, PaletteModel) else None
        if entry is None:
            return
        theme, sizes = self._parts.theme, self._parts.theme.sizes
        box: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint"))
            painter.drawRoundedRect(box, sizes.small_radius, sizes.small_radius)
        inner = box.adjusted(sizes.step(3), 0, -sizes.step(3), 0)
        inner = self._end(painter, inner, entry.keys, mirrored=mirrored)
        painter.setFont(theme.font(families=self._families(entry)))
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        room = inner.width() if not entry.place else inner.width() * 3 // 5
        words = painter.fontMetrics().elidedText(entry.words, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(words) + sizes.step(1)
        self._draw(painter, inner, words, mirrored=mirrored)
        gone = width + sizes.step(3)
        left = inner.adjusted(0, 0, -gone, 0) if mirrored else inner.adjusted(gone, 0, 0, 0)
        painter.setFont(theme.font(side=sizes.small))
        painter.setPen(theme.colour("soft"))
        place = painter.fontMetrics().elidedText(entry.place, Qt.TextElideMode.ElideRight, max(0, left.width()))
        self._draw(painter, left, place, mirrored=mirrored)
        painter.restore()

    def _end(self, painter: QPainter, box: QRect, keys: str, *, mirrored: bool) -> QRect:
        """Draw the keys at the reading side's end; what is left of the row."""
        if not keys:
            return box
        theme = self._parts.theme
        painter.setFont(theme.font(side=theme.sizes.small))
        painter.setPen(theme.colour("soft"))
        self._draw(painter, box, keys, mirrored=not mirrored)
        taken = painter.fontMetrics().horizontalAdvance(keys) + theme.sizes.step(4)
        return box.adjusted(taken, 0, 0, 0) if mirrored else box.adjusted(0, 0, -taken, 0)

    def _draw(self, painter: QPainter, box: QRect, words: str, *, mirrored: bool) -> None:
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags, words)

    def _families(self, entry: PaletteEntry) -> list[str] | None:
        if entry.language not in self._languages:
            self._languages[entry.language] = font_families(entry.language)
        # Actions speak the language of the window, in its own type.
        return self._languages[entry.language] if not entry.keys and entry.mirrored else None
