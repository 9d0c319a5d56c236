"""Shapes of signs for upright columns, each worked out once: with the font's own vertical forms where it has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QRawFont, QTextLayout

from writerdesk.desktop.ruby.orientation import STOPS
from writerdesk.desktop.ruby.units import Cell


@dataclass(frozen=True)
class Shape:
    """Glyphs of a cell, their places from the left end of its baseline, its width; ``lies``: to be turned."""

    fonts: tuple[QRawFont, ...]
    glyphs: tuple[tuple[int, ...], ...]
    places: tuple[tuple[QPointF, ...], ...]
    width: float
    lies: bool
    moved: bool


class Shapes:
    """Shapes in one size of some families; ``size`` in pixels."""

    def __init__(self, families: Sequence[str], size: float) -> None:
        self.size = size
        self._font = QFont()
        self._font.setFamilies(list(families))
        self._font.setPixelSize(max(1, round(size)))
        self._upright = QFont(self._font)
        self._upright.setFeature(QFont.Tag("vert"), 1)
        self._known: dict[Cell, Shape] = {}

    def of(self, cell: Cell) -> Shape:
        """The shape of a cell."""
        shape = self._known.get(cell)
        if shape is None:
            shape = self._known[cell] = self._make(cell)
        return shape

    def _make(self, cell: Cell) -> Shape:
        if cell.way == "sideways":
            return self._shape(cell.text, self._font, lies=True)
        made = self._shape(cell.text, self._upright)
        if cell.way in {"turned", "moved"} and made.glyphs == self._shape(cell.text, self._font).glyphs:
            # The font has no vertical form: turned or moved by rule.
            turned, moved = cell.way == "turned", cell.text in STOPS
            return self._shape(cell.text, self._font, lies=turned, moved=moved)
        return made

    def _shape(self, text: str, font: QFont, *, lies: bool = False, moved: bool = False) -> Shape:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        ascent, runs = line.ascent(), layout.glyphRuns()
        return Shape(
            tuple(run.rawFont() for run in runs),
            tuple(tuple(run.glyphIndexes()) for run in runs),
            tuple(tuple(QPointF(place.x(), place.y() - ascent) for place in run.positions()) for run in runs),
            line.naturalTextWidth(),
            lies,
            moved,
        )
