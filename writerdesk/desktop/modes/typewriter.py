"""The typewriter: the line of the caret stays at one height, and the paper moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from writerdesk.desktop.editor.view import EditorView

_GLIDE_MS = 130


class Typewriter(QObject):
    """Moves the paper under one editor's caret. A click moves only the caret: the page never runs from a pointer."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self._on = False
        self.still = False
        self._glide = QPropertyAnimation(view.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.setDuration(_GLIDE_MS)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.hold)
        # Whether the line is wanted at its height and the paper could not yet go there: lines below were still coming.
        self._due = False
        self._glide.finished.connect(self._again)
        view.verticalScrollBar().rangeChanged.connect(self._again)
        view.cursorPositionChanged.connect(self._moved)
        view.textChanged.connect(self._moved)
        view.shifted.connect(self._shifted)
        view.resized.connect(self._resized)
        view.pointed.connect(self._pointed)

    def set_height(self, part: float, *, on: bool) -> None:
        """Hold the line at a part of the height (0 to 1), or let it go."""
        self._on = on
        self._glide.stop()
        self._view.held_at = part if on else 0.0
        caret = self._view.cursorRect().center().y()
        self._view.lay_out()
        bar = self._view.verticalScrollBar()
        # Room above the first line came or went; the words stay where they were.
        bar.setValue(bar.value() + self._view.cursorRect().center().y() - caret)
        if on:
            self._moved()

    def hold(self) -> None:
        """Put the line at its height now, without gliding."""
        if self._on:
            self._glide.stop()
            bar, wanted = self._view.verticalScrollBar(), self._wanted()
            bar.setValue(wanted)
            self._due = bar.value() != wanted

    def _resized(self) -> None:
        # Another height of the window is another place of the line.
        if self._on:
            self._settle.start(0)

    def _pointed(self) -> None:
        self._due = False

    def _wanted(self) -> int:
        view = self._view
        return view.verticalScrollBar().value() + view.cursorRect().center().y() - self.line()

    def line(self) -> int:
        """Height in the viewport at which the middle of the line is held, in logical pixels."""
        return round(self._view.viewport().height() * self._view.held_at)

    def _moved(self) -> None:
        if not self._on or self._view.section is None or not self._view.section.settled:
            return
        self._due = False
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        bar, wanted = self._view.verticalScrollBar(), self._wanted()
        if self._glide.state() == QPropertyAnimation.State.Running and self._glide.endValue() == wanted:
            return
        self._glide.stop()
        if wanted == bar.value():
            return
        if self._is_still() or abs(wanted - bar.value()) > self._view.viewport().height():
            self.hold()
            return
        self._due = True
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(wanted)
        self._glide.start()

    def _again(self) -> None:
        if self._due and self._glide.state() != QPropertyAnimation.State.Running:
            self._settle.start(0)

    def _shifted(self, pixels: int) -> None:
        """The same text stands at other values of the bar: a glide that is under way goes where it was going."""
        if self._glide.state() == QPropertyAnimation.State.Running:
            for value, put in (
                (self._glide.startValue(), self._glide.setStartValue),
                (self._glide.endValue(), self._glide.setEndValue),
            ):
                put(int(value) + pixels)

    def _is_still(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.still or self._view.style().styleHint(hint, None, self._view) == 0
