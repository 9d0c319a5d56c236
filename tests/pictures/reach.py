"""What of a window cannot be read or reached: controls outside their place, words with too little room, overlaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from writerdesk.desktop.widgets.words import OneLine

_KINDS = QAbstractButton | QAbstractScrollArea | QAbstractSpinBox | QComboBox | QLabel | QLineEdit
_WHOLE = QAbstractSpinBox | QComboBox | QLineEdit
"""What is looked at as one thing: what Qt put into it is its own business."""
_ROUNDING = 1
"""Pixels by which two layouts may disagree."""


def troubles(window: QWidget) -> list[str]:
    """One line for each control of a window that is cut, hidden behind an edge or lies on another; [] for none."""
    controls = [one for one in window.findChildren(QWidget) if isinstance(one, _KINDS) and _counts(one)]
    found = [f"{_told(one)} {why}" for one in controls for why in (_outside(one, window), _cramped(one)) if why]
    return found + [f"{_told(one)} lies on {_told(other)}" for one, other in _overlaps(controls)]


def _counts(control: QWidget) -> bool:
    """Whether a control is shown and has something to show; parts of another control are that one's business."""
    if not control.isVisible() or control.size().isEmpty():
        held = control.widget() if isinstance(control, QScrollArea) else None
        return control.isVisible() and (bool(_words(control)) or (held is not None and held.height() > 0))
    if isinstance(control, QLabel):
        return bool(control.text()) or not control.pixmap().isNull()
    return not isinstance(control, QHeaderView) and not isinstance(control.parentWidget(), _WHOLE)


def _outside(control: QWidget, window: QWidget) -> str:
    """Behind which edge a control stands; '' where all of it can be seen, scrolled to or not."""
    place = control.rect()
    one = control
    while one is not window:
        above = one.parentWidget()
        if above is None or one.isWindow():
            return ""
        place = QRect(one.mapTo(above, QPoint(0, 0)) + place.topLeft(), place.size())
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is above:
            down = area.verticalScrollBar().maximum() > 0
            across = area.horizontalScrollBar().maximum() > 0
            if across and area.horizontalScrollBarPolicy().name == "ScrollBarAlwaysOff":
                across = False
            if not _spans(place.left(), place.right(), above.width()) and not across:
                return f"is cut at the side: {_tell(place)} in {above.width()} of {type(area.parentWidget()).__name__}"
            if not _spans(place.top(), place.bottom(), above.height()) and not down:
                return f"is cut below: {_tell(place)} in {above.height()}"
            return ""  # the area is looked at for itself
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return ""  # lists place what they show themselves
        if not _spans(place.left(), place.right(), above.width()):
            return f"sticks out at the side: {_tell(place)} in {above.width()} of {type(above).__name__}"
        if not _spans(place.top(), place.bottom(), above.height()):
            return f"sticks out below: {_tell(place)} in {above.height()} of {type(above).__name__}"
        one = above
    return ""


def _spans(start: int, end: int, room: int) -> bool:
    return start >= -_ROUNDING and end < room + _ROUNDING


def _cramped(control: QWidget) -> str:
    """Why the words of a control are cut inside it; '' where they are not."""
    width, height = control.width(), control.height()
    if isinstance(control, OneLine):
        return ""  # it ends in “…”, and its tooltip says all
    if isinstance(control, QLabel) and control.wordWrap():
        needed = control.heightForWidth(width)
        if height + _ROUNDING < needed:
            return f"is {height} high and needs {needed}"
        parts = QLabel.text(control).replace("\u200b", " ").split()
        longest = max((control.fontMetrics().horizontalAdvance(part) for part in parts), default=0)
        return f"is {width} wide and has a word of {longest}" if longest > width + _ROUNDING else ""
    if isinstance(control, QScrollArea | QAbstractScrollArea):
        least = 3 * control.fontMetrics().height() // 2
        content = control.widget() if isinstance(control, QScrollArea) else None
        if content is not None:
            least = min(least, content.height())
        elif control.maximumHeight() < least:
            least = control.maximumHeight()
        return f"is a list of {height} px, less than {least}" if height + _ROUNDING < least else ""
    needs = control.minimumSizeHint()
    if width + _ROUNDING < needs.width():
        return f"is {width} wide and needs {needs.width()}"
    if height + _ROUNDING < needs.height():
        return f"is {height} high and needs {needs.height()}"
    return ""


def _overlaps(controls: Sequence[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Controls of one parent that lie on one another."""
    for one, other in combinations(controls, 2):
        if one.parentWidget() is other.parentWidget():
            shared = one.geometry() & other.geometry()
            if shared.width() > _ROUNDING and shared.height() > _ROUNDING:
                yield one, other


def _words(control: QWidget) -> str:
    words = control.text() if isinstance(control, QAbstractButton | QLabel) else ""
    return words or control.accessibleName()


def _told(control: QWidget) -> str:
    return f"{type(control).__name__} {_words(control)[:40]!r}"


def _tell(place: QRect) -> str:
    return f"({place.left()}, {place.top()})-({place.right()}, {place.bottom()})"
