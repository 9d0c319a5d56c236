"""Lines with ruby above their bases, set one stretch at a time."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from writerdesk.desktop.ruby.columns import Place, Sheet
from writerdesk.desktop.ruby.units import Piece, piece
from writerdesk.text.offsets import from_utf16, to_utf16

_LINE = 2.0
"""From line to line, in sizes of the letters: room for the readings."""


@dataclass
class Line:
    """One line: the layout it belongs to, its number there, where it stands, and the readings above it."""

    layout: QTextLayout
    number: int
    place: QPointF
    text: str
    readings: list[tuple[str, QPointF]] = field(default_factory=list)
    small: QFont = field(default_factory=QFont)

    @property
    def ruby(self) -> str:
        """The readings in order."""
        return "".join(words for words, _ in self.readings)

    def paint(self, painter: QPainter) -> None:
        """Draw it; the pen is the caller's."""
        line = self.layout.lineAt(self.number)
        line.draw(painter, self.place - QPointF(0, line.y()))
        painter.setFont(self.small)
        for words, place in self.readings:
            painter.drawText(place, words)


class Lines:
    """Sets a text in ``language`` with letters of ``size`` pixels."""

    def __init__(
        self, texts: Sequence[str], language: str, families: Sequence[str], size: int, *, right_to_left: bool
    ) -> None:
        self._texts, self._language, self._size = texts, language, size
        self._font, self._small = QFont(), QFont()
        for font, pixels in ((self._font, size), (self._small, max(1, size // 2))):
            font.setFamilies(list(families))
            font.setPixelSize(pixels)
        self._metrics = QFontMetricsF(self._small)
        self._right_to_left = right_to_left

    def page(self, start: Place, sheet: Sheet) -> Generator[Line, None, Place | None]:
        """The lines of one page in order; gives back where the next page begins, None at the end."""
        number, offset = start
        step = max(self._size * _LINE, QFontMetricsF(self._font).height() + self._size * 0.6)
        down, left = sheet.top, sheet.right - sheet.width
        while number < len(self._texts):
            text = self._texts[number]
            cut = piece(text, offset, self._language)
            layout = self._layout(cut, sheet.width)
            count = layout.lineCount()
            # The last line of a stretch that goes on is set anew with what follows.
            whole = count if cut.end >= len(text) or count == 1 else count - 1
            for one in range(max(1, whole)):
                begin = from_utf16(cut.base, layout.lineAt(one).textStart()) if count else 0
                if down + step > sheet.top + sheet.height and down > sheet.top:
                    return number, cut.stored(begin) if cut.base else 0
                if count:
                    yield self._line(cut, layout, one, QPointF(left, down + step - layout.lineAt(one).height()))
                down += step
            done = cut.end if whole == count else cut.stored(from_utf16(cut.base, layout.lineAt(whole).textStart()))
            number, offset = (number, done) if done < len(text) else (number + 1, 0)
        return None

    def _layout(self, cut: Piece, width: float) -> QTextLayout:
        layout = QTextLayout(cut.base, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        side = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(side)
        # Of a layout without a document the alignment is absolute.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self._right_to_left else Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.setFormats(self._wider(cut))
        layout.beginLayout()
        while cut.base and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _wider(self, cut: Piece) -> list[QTextLayout.FormatRange]:
        """More room between the letters of a base that is shorter than its reading."""
        made, reached, metrics = [], 0, QFontMetricsF(self._font)
        for _, span in cut.spans:
            lack = self._metrics.horizontalAdvance(span.ruby) - metrics.horizontalAdvance(span.text) if span.ruby else 0
            if lack > 0:
                room = QTextLayout.FormatRange()
                room.start = to_utf16(cut.base, reached)
                room.length = to_utf16(cut.base, reached + len(span.text)) - room.start
                letters = QTextCharFormat()
                letters.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
                letters.setFontLetterSpacing(lack / len(span.text))
                room.format = letters
                made.append(room)
            reached += len(span.text)
        return made

    def _line(self, cut: Piece, layout: QTextLayout, number: int, place: QPointF) -> Line:
        line, reached = layout.lineAt(number), 0
        first, end = line.textStart(), line.textStart() + line.textLength()
        text = cut.base[from_utf16(cut.base, first) : from_utf16(cut.base, end)]
        made = Line(layout, number, place, text, small=self._small)
        for _, span in cut.spans:
            low, high = to_utf16(cut.base, reached), to_utf16(cut.base, reached + len(span.text))
            reached += len(span.text)
            if span.ruby and first <= low < end:
                one, other = _x(line, low), _x(line, min(high, end))
                middle = (one + other) / 2 - self._metrics.horizontalAdvance(span.ruby) / 2
                made.readings.append((span.ruby, place + QPointF(middle, -self._metrics.descent() * 0.2)))
        return made


def _x(line: QTextLine, utf16: int) -> float:
    # PySide gives the place and the position; its stub says one number.
    told: object = line.cursorToX(utf16)
    return float(told[0] if isinstance(told, tuple) else told)  # type: ignore[arg-type]
