"""Upright columns, set one at a time, so that only what is seen is ever laid out.

They follow each other from the right to the left, in Mongolian from the left to the right.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QPainter

from writerdesk.desktop.ruby.glyphs import Shape, Shapes
from writerdesk.desktop.ruby.units import Cell, Part, Unit, cells, units
from writerdesk.languages.cards import card

Place = tuple[int, int]
"""Paragraph and code point in it."""

PITCH = 1.8
"""From column to column, in sizes of the letters: room for the readings."""

# Where a square of East Asian type has its baseline, and what a Latin line that lies has above its middle.
_BASELINE, _MIDDLE = 0.88, 0.36
_STOP_MOVES = 0.62
_FROM_LEFT = frozenset({"Mong", "Phag", "Soyo"})


def from_left(language: str) -> bool:
    """Whether the columns of a language's script follow each other from the left (Unicode Standard, section 13.5)."""
    return card(language).script in _FROM_LEFT


@dataclass
class Column:
    """What stands in one column: shapes at the upper left corner of their squares. ``text`` is read from above."""

    text: str = ""
    ruby: str = ""
    shapes: list[tuple[Shape, QPointF, float]] = field(default_factory=list)

    @property
    def boxes(self) -> int:
        """How many of its letters no font here can draw: they stand as empty boxes."""
        return sum(glyph == 0 for shape, _, _ in self.shapes for glyphs in shape.glyphs for glyph in glyphs)

    def paint(self, painter: QPainter) -> None:
        """Draw it; the pen is the caller's."""
        for shape, corner, size in self.shapes:
            if shape.lies:
                painter.save()
                painter.translate(corner.x() + size / 2, corner.y())
                painter.rotate(90)
                _draw(painter, shape, QPointF(0, size * _MIDDLE))
                painter.restore()
            else:
                off = size * _STOP_MOVES if shape.moved else 0
                middle = (size - shape.width) / 2
                _draw(painter, shape, corner + QPointF(middle + off, size * _BASELINE - off))


@dataclass(frozen=True)
class Sheet:
    """The page to fill, in pixels: its right edge, its top, and how wide and high it is."""

    right: float
    top: float
    width: float
    height: float


class Columns:
    """Sets a text in ``language`` with letters of ``size`` pixels."""

    def __init__(self, texts: Sequence[str], language: str, families: Sequence[str], size: int) -> None:
        self._texts, self._language = texts, language
        self._from_left = from_left(language)
        self._base, self._small = Shapes(families, size), Shapes(families, size / 2)

    def page(self, start: Place, sheet: Sheet) -> Generator[Column | None, None, Place | None]:
        """The columns of one page, each when it is full, and None between so that one can stop.

        Gives back where the next page begins, None at the end.
        """
        size = self._base.size
        most = max(1, int((sheet.width + size * (PITCH - 1.5)) // (size * PITCH)))
        number, offset = start
        for count in range(most):
            if number >= len(self._texts):
                return None
            left = sheet.right - 1.5 * size - count * size * PITCH
            if self._from_left:
                left = sheet.right - sheet.width + count * size * PITCH
            column, offset = yield from self._fill(number, offset, QPointF(left, sheet.top), sheet.height)
            if offset >= len(self._texts[number]):
                number, offset = number + 1, 0
            yield column
        return (number, offset) if number < len(self._texts) else None

    def _fill(
        self, number: int, offset: int, corner: QPointF, height: float
    ) -> Generator[None, None, tuple[Column, int]]:
        line, column, down = self._texts[number], Column(), 0.0
        while offset < len(line):
            for unit in units(line, offset, self._language):
                length = sum(self._length(part) for part in unit.parts)
                if down + length > height and down:
                    return column, unit.start
                down = self._place_unit(column, unit, corner, down)
                offset = unit.end
                yield
                if down > height:
                    return column, offset
        return column, offset

    def _place_unit(self, column: Column, unit: Unit, corner: QPointF, down: float) -> float:
        for part in unit.parts:
            down = self._place(column, part, corner, down)
        return down

    def _place(self, column: Column, part: Part, corner: QPointF, down: float) -> float:
        length, pad = self._length(part), 0.0
        own = sum(map(self._advance, part.cells))
        if part.ruby:
            pad = (length - own) / len(part.cells)
            self._place_ruby(column, part.ruby, corner, down, length)
        for cell in part.cells:
            place = QPointF(corner.x(), corner.y() + down + pad / 2)
            column.shapes.append((self._base.of(cell), place, self._base.size))
            column.text += cell.text
            down += self._advance(cell) + pad
        return down

    def _place_ruby(self, column: Column, ruby: str, corner: QPointF, down: float, length: float) -> None:
        read, half = cells(ruby, self._language), self._small.size
        room = sum(self._small_advance(cell) for cell in read)
        at = down + (length - room) / 2
        for cell in read:
            place = QPointF(corner.x() + self._base.size, corner.y() + at)
            column.shapes.append((self._small.of(cell), place, half))
            at += self._small_advance(cell)
        column.ruby += ruby

    def _length(self, part: Part) -> float:
        own = sum(map(self._advance, part.cells))
        return max(own, sum(map(self._small_advance, cells(part.ruby, self._language)))) if part.ruby else own

    def _advance(self, cell: Cell) -> float:
        return _advance(self._base, cell)

    def _small_advance(self, cell: Cell) -> float:
        return _advance(self._small, cell)


def _advance(shapes: Shapes, cell: Cell) -> float:
    return shapes.of(cell).width if cell.way == "sideways" else shapes.size


def _draw(painter: QPainter, shape: Shape, origin: QPointF) -> None:
    for font, glyphs, places in zip(shape.fonts, shape.glyphs, shape.places, strict=True):
        run = QGlyphRun()
        run.setRawFont(font)
        run.setGlyphIndexes(glyphs)
        run.setPositions(places)
        painter.drawGlyphRun(origin, run)
