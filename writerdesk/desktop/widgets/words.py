"""Labels and buttons in the looks of the style sheet."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from writerdesk.desktop.editor.soft_breaks import needs_soft, soft_breaks, softened

_A_FEW = 8
_UNBROKEN = re.compile(r"[!-~]{32,}")
"""Names of files and the like, which no narrow window has room for."""


class Words(QLabel):
    """A label whose words begin at the reading side's start, also where they are of the other direction.

    Qt would put English words at the left of an Arabic window, and an Urdu title at the right of an English one. Where
    no spaces part words, lines end between words all the same.
    """

    _upright = Qt.AlignmentFlag.AlignVCenter

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        self._hears_of_fonts = False
        self._words = text
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def heightForWidth(self, width: int) -> int:
        """As Qt reckons it, but once for each width: a page that is put together asks for it again and again."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = super().heightForWidth(width)
            self._hear_of_fonts()
        return height

    def setText(self, text: str) -> None:
        """Other words."""
        self._heights.clear()
        self._words = text
        super().setText(softened(text, _places(text)) if self.wordWrap() and _needs_places(text) else text)

    def text(self) -> str:
        """The words, without the breaks that are only shown."""
        return self._words

    def setWordWrap(self, on: bool) -> None:
        """Let the words go on in further lines, or not."""
        self._heights.clear()
        super().setWordWrap(on)
        if _needs_places(self._words):
            self.setText(self._words)

    def at_the_top(self) -> None:
        """Begin at the top instead of the middle."""
        self._upright = Qt.AlignmentFlag.AlignTop
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window, or the one the label was given."""
        self._heights.clear()  # font, style, margins: each may have changed it
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _hear_of_fonts(self) -> None:
        # Letters that no font had until now may be higher or wider in the new one.
        qt = None if self._hears_of_fonts else QGuiApplication.instance()
        if isinstance(qt, QGuiApplication):
            self._hears_of_fonts = True
            qt.fontDatabaseChanged.connect(self._forget_heights)

    def _forget_heights(self) -> None:
        self._heights.clear()

    def _align(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | self._upright)


def _needs_places(text: str) -> bool:
    return needs_soft(text) or _UNBROKEN.search(text) is not None


def _places(text: str) -> list[int]:
    """Where a line may end though no space stands there."""
    within = [at for run in _UNBROKEN.finditer(text) for at in range(run.start() + _A_FEW, run.end(), _A_FEW)]
    return sorted({*soft_breaks(text, "und"), *within})


class Title(Words):
    """A page's heading: signs that reach above or below the line of their font have room and are not cut."""

    _least = (0, 0)

    def setText(self, text: str) -> None:
        """Other words, with the room that their letters need."""
        super().setText(text)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        """Another font reaches elsewhere."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._give_room()

    def leave_room(self, above: int, below: int) -> None:
        """At least so many pixels above and below, whatever the letters need."""
        self._least = (above, below)
        self._give_room()

    def _give_room(self) -> None:
        above, below = map(max, self._least, reach(self.text(), self.font()))
        sides = self.contentsMargins()
        self._heights.clear()
        self.setContentsMargins(sides.left(), above, sides.right(), below)

    def _forget_heights(self) -> None:
        super()._forget_heights()
        self._give_room()


def reach(text: str, font: QFont) -> tuple[int, int]:
    """By how many pixels letters reach above and below the line that Qt sets them in.

    The line has the height that its fonts tell of; stacked vowels and subscripts, and letters that are made bold, go
    beyond it.
    """
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return 0, 0
    drawn = QRectF()
    for run in layout.glyphRuns():
        letters = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            drawn |= letters.boundingRect(glyph).translated(place)
    return max(0, ceil(-drawn.top())), max(0, ceil(drawn.bottom() - line.height()))


class OneLine(Words):
    """Words in one line that end in “…” where there is no room for all; the tooltip says them whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many of the words as fit."""
        room = self.contentsRect().width()
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= room
        self.setToolTip("" if whole else self.text())
        if whole:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.contentsRect(), self.alignment(), shown)


def label(text: str, role: str = "", *, wraps: bool = True, parent: QWidget | None = None) -> Words:
    """Words on the page. Always plain text: what a brief or a comment says is never read as markup."""
    made = Title(text, parent) if role == "title" else Words(text, parent)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def title_in(made: Words, font: QFont, line_height: float) -> Words:
    """Set a name in the font of its language, but at the start of the window's own reading side."""
    made.setFont(font)
    # Nastaliq and its like hang far below the line that their metrics tell of.
    spare = round(font.pixelSize() * max(0.0, line_height - 1.6) * 0.6)
    if isinstance(made, Title):
        made.leave_room(spare // 4, spare)
    else:
        made.setContentsMargins(0, spare // 4, 0, spare)
    return made


def in_script(made: Words, font: QFont, *, right_to_left: bool) -> Words:
    """Set a label in the font and direction of the language its words are in."""
    made.setFont(font)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    made.at_the_top()
    return made


def presses(event: QKeyEvent) -> bool:
    """Whether this key means a click on the button with the focus: Return or Enter, alone."""
    plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Button(QPushButton):
    """A button that Return presses, as Space does, also outside of dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Enter are a click."""
        if presses(event):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, role: str = "", *, name: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button; ``role`` as in the style sheet; ``name`` is what a screen reader says instead of the text."""
    made = Button(text, parent)
    if role:
        made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if name:
        made.setAccessibleName(name)
    return made


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel across."""
    made = QFrame(parent)
    made.setProperty("role", "hairline")
    return made


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
