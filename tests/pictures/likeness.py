"""Whether two pictures of a page are alike: a small one that is kept is held against one that was just made.

A picture is kept as the mean colour of squares of 8 by 8 pixels. How a machine smooths a letter changes such a mean
by a few levels; a word that is cut, a card that moves by its own margin or another colour changes many by more.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

SQUARE = 8
"""Side of a square in pixels."""
NEAR = 14
"""Levels, of 255, by which a square's red, green or blue may differ."""
FEW = 6
"""Squares that may differ by more: a date or a number of the day is written otherwise."""


def small(picture: QImage, square: int = SQUARE) -> QImage:
    """The mean colours of the squares of a picture, one pixel each; ``square`` is their side."""
    width, height = picture.width() // square, picture.height() // square
    means = picture.scaled(
        width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return means.convertToFormat(QImage.Format.Format_RGB888)


def unlike(kept: QImage, made: QImage) -> list[tuple[int, int]]:
    """Columns and rows of the squares in which two small pictures of one size differ by more than ``NEAR``."""
    one, other = kept.convertToFormat(QImage.Format.Format_RGB888), made.convertToFormat(QImage.Format.Format_RGB888)
    return [
        (x, y)
        for y in range(one.height())
        for x in range(one.width())
        if _distance(one.pixel(x, y), other.pixel(x, y)) > NEAR
    ]


def _distance(one: int, other: int) -> int:
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))
