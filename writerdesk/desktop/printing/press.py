"""Puts set pages on a painter, glyph by glyph, and remembers which letters each glyph stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QRawFont, QTextLayout, QTextLine

from writerdesk.desktop.editor.soft_breaks import SOFT
from writerdesk.desktop.printing.typesetter import SetLine, SetPage, Typesetter
from writerdesk.desktop.theme.palette import PRINT_INK, PRINT_SOFT
from writerdesk.text.offsets import Utf16Offsets

_ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll


@dataclass
class GlyphLetters:
    """For each font, in the order in which the fonts were first used: what its glyphs say, in the same order.

    Qt numbers the glyphs of a PDF font as they are first drawn, so that the n-th entry is what glyph n + 1 says.
    """

    fonts: dict[bytes, dict[int, str]] = field(default_factory=dict)
    _keys: dict[tuple[str, str, int], bytes] = field(default_factory=dict)
    _own: dict[tuple[bytes, str], int] = field(default_factory=dict)

    def add(self, font: QRawFont, drawn: list[int], glyphs: list[int], indexes: list[int], text: str) -> None:
        """A run: its glyphs in the order in which they are ``drawn``; and in that of the text, with the UTF-16 unit of
        ``text`` at which the cluster of each begins.
        """
        asked = (font.familyName(), font.styleName(), font.weight())
        if asked not in self._keys:
            # The table of the file's own check sum tells fonts apart, whatever they are called.
            self._keys[asked] = bytes(font.fontTable("head").data())
        key = self._keys[asked]
        known = self.fonts.setdefault(key, {})
        for glyph in drawn:
            if glyph:
                known.setdefault(glyph, "")
        for letter in set(text):
            own = self._nominal(key, font, letter)
            if own in known and not known[own]:
                known[own] = letter
        for letters, members in _clusters(text, indexes, glyphs):
            for glyph, said in self._shared_out(key, font, letters, members):
                if glyph and not known[glyph]:
                    # Programs turn round what stands from the left, the letters of one joined glyph as well.
                    known[glyph] = said[::-1] if _is_right_to_left(said) else said

    def _nominal(self, key: bytes, font: QRawFont, letter: str) -> int:
        """The glyph that a font has for a letter alone, 0 for none."""
        own = self._own.get((key, letter))
        if own is None:
            own = self._own[key, letter] = next(iter(font.glyphIndexesForString(letter)), 0)
        return own

    def _shared_out(self, key: bytes, font: QRawFont, letters: str, glyphs: list[int]) -> Iterator[tuple[int, str]]:
        """Which glyph of a cluster says which of its letters: each its own, and what is joined the rest."""
        if len(glyphs) == 1:
            yield glyphs[0], letters
            return
        left, rest = list(glyphs), ""
        for letter in letters:
            own = self._nominal(key, font, letter)
            if own in left:
                left.remove(own)
                yield own, letter
            else:
                rest += letter
        if left and len(left) == len(rest):
            # The glyphs of a cluster come from the left, whichever way it reads.
            yield from zip(left, rest[::-1] if _is_right_to_left(rest) else rest, strict=True)
        elif left:
            yield left[0], rest


class Press:
    """Paints pages in units; whoever calls scales the painter. ``letters`` gathers what a PDF must know."""

    def __init__(self, typesetter: Typesetter, letters: GlyphLetters | None = None) -> None:
        self._typesetter = typesetter
        self._sheet = typesetter.sheet
        self._letters = letters

    def paint(self, painter: QPainter, page: SetPage) -> None:
        """Paint one page, its numbers and readings; the paper itself is the caller's."""
        painter.setPen(QColor(PRINT_INK))
        for line in page.lines:
            shown = line.layout.lineAt(line.line)
            # Runs stand at the left of their line, whichever way it reads: Qt aligns only what it draws itself.
            from_right = line.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
            right = shown.width() - shown.naturalTextWidth() if from_right else 0.0
            self._draw(painter, line.layout, shown, QPointF(line.x + right, line.y))
        for line in page.lines:
            if line.copy.rubies:
                self._rubies(painter, line)
        painter.setPen(QColor(PRINT_SOFT))
        for line in page.lines:
            if line.number:
                self._number_beside(painter, line)
        if self._sheet.page_numbers:
            self._page_number(painter, page.number)

    def _number_beside(self, painter: QPainter, line: SetLine) -> None:
        layout, sheet = self._typesetter.small(line.number), self._sheet
        width, gap = layout.lineAt(0).naturalTextWidth(), sheet.points * 12
        left = sheet.size[0] - sheet.margin + gap if sheet.right_to_left else sheet.margin - gap - width
        drop = line.layout.lineAt(line.line).ascent() - layout.lineAt(0).ascent()
        self._plain(painter, layout, left, line.y + drop)

    def _page_number(self, painter: QPainter, number: int) -> None:
        layout = self._typesetter.small(self._sheet.number(number))
        line = layout.lineAt(0)
        left = (self._sheet.size[0] - line.naturalTextWidth()) / 2
        self._plain(painter, layout, left, self._sheet.bottom + (self._sheet.margin - line.height()) / 2)

    def _rubies(self, painter: QPainter, line: SetLine) -> None:
        shown, offsets = line.layout.lineAt(line.line), Utf16Offsets(line.copy.text)
        for ruby in line.copy.rubies:
            start, end = offsets.to_utf16(ruby.start), offsets.to_utf16(ruby.end)
            if not shown.textStart() <= start < shown.textStart() + shown.textLength():
                continue
            edges = [_x(shown, start), _x(shown, min(end, shown.textStart() + shown.textLength()))]
            layout = self._typesetter.small(ruby.words)
            width = layout.lineAt(0).naturalTextWidth()
            left = line.x + (sum(edges) - width) / 2
            self._plain(painter, layout, left, line.y - layout.lineAt(0).ascent() * 0.75)

    def _plain(self, painter: QPainter, layout: QTextLayout, left: float, top: float) -> None:
        """Draw a short layout with its first letter's edge at ``left``, whichever way it reads."""
        line = layout.lineAt(0)
        self._draw(painter, layout, line, QPointF(left - line.x(), top))

    def _draw(self, painter: QPainter, layout: QTextLayout, line: QTextLine, at: QPointF) -> None:
        text = layout.text()
        runs = line.glyphRuns(-1, -1, _ALL)
        for run in sorted(runs, key=lambda run: run.boundingRect().left()):
            self._run(painter, run, text, at)

    def _run(self, painter: QPainter, run: QGlyphRun, text: str, at: QPointF) -> None:
        glyphs, indexes = run.glyphIndexes(), run.stringIndexes()
        if run.isRightToLeft():
            # From left to right, as programs that take text out of a PDF expect it of every script.
            run = _from_the_left(run)
        if self._letters is not None:
            self._letters.add(run.rawFont(), run.glyphIndexes(), glyphs, indexes, text)
        painter.drawGlyphRun(at, run)


def _is_right_to_left(letters: str) -> bool:
    return any(bidirectional(letter) in {"R", "AL"} for letter in letters)


def _from_the_left(run: QGlyphRun) -> QGlyphRun:
    glyphs, places, indexes = run.glyphIndexes(), run.positions(), run.stringIndexes()
    # By what they say, not by where they stand: a mark lies over its letter, wherever its origin is.
    order = sorted(range(len(glyphs)), key=lambda at: (-indexes[at], -at))
    made = QGlyphRun()
    made.setRawFont(run.rawFont())
    made.setGlyphIndexes([glyphs[at] for at in order])
    made.setPositions([places[at] for at in order])
    return made


def _clusters(text: str, indexes: list[int], glyphs: list[int]) -> Iterator[tuple[str, list[int]]]:
    """The letters of each cluster of a run, with its glyphs; ``indexes`` are UTF-16 units of ``text``."""
    units = text.encode("utf-16-le", "surrogatepass")
    members: dict[int, list[int]] = {}
    for index, glyph in zip(indexes, glyphs, strict=True):
        members.setdefault(index, []).append(glyph)
    starts = sorted(members)
    for start, end in zip_longest(starts, starts[1:]):
        stop = end if end is not None else _cluster_end(text, start)
        yield units[2 * start : 2 * stop].decode("utf-16-le", "replace").replace(SOFT, ""), members[start]


def _cluster_end(text: str, utf16: int) -> int:
    """End of the last cluster of a run, in UTF-16 units: the letter with the marks after it."""
    import regex

    offsets = Utf16Offsets(text)
    found = regex.compile(r"\X").match(text, offsets.from_utf16(utf16))
    return offsets.to_utf16(found.end()) if found else utf16


def _x(line: QTextLine, position: int) -> float:
    answer: object = line.cursorToX(position)
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
