"""Ends of lines in Burmese: at words by ICU's dictionary, where Qt would break at any syllable.

Nothing keeps Qt from breaking before a syllable, so where it would part a word the page shows an invisible line
separator (U+2028) at the end of the word before. It is only shown, as :mod:`writerdesk.desktop.editor.soft_breaks` says
of U+200B; what width the lines have is known when they stand, so this follows in idle slices. See
``.github/decisions/071-lines-without-spaces.md``.
"""

from __future__ import annotations

import re
import time
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextLayout, QTextOption

from writerdesk.desktop.editor.soft_breaks import needs_soft
from writerdesk.text.offsets import from_utf16

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_document import SectionDocument

_BURMESE = re.compile("[\u1000-\u109f\ua9e0-\ua9fe\uaa60-\uaa7f]")
_AFTER_MS = 40
_SLICE_S = 0.004
_KEPT = 400
_REACH = 160  # code points that are set at first to find the end of one line


class Measure(NamedTuple):
    """Type and room of a paragraph: width in pixels of its first line and of the others."""

    font: QFont
    format: QTextCharFormat
    option: QTextOption
    first: float
    rest: float


def needs_lines(text: str) -> bool:
    """Whether a paragraph has Burmese in it, and no script whose words are parted by U+200B."""
    return _BURMESE.search(text) is not None and not needs_soft(text)


def line_ends(text: str, language: str, measure: Measure) -> Iterator[int | None]:
    """Code points at which a line must be ended lest Qt ends it inside a word, ascending.

    After each line that needs nothing comes None, so that the caller can stop in between.
    """
    from writerdesk.text.segments import parts

    words = list(accumulate(map(len, parts(text, "line", language))))
    known = frozenset(words)
    start, reach, width = 0, _REACH, measure.first
    while start < len(text):
        end = start + _fitting(text[start : start + reach], measure, width)
        # What is cut off at the end of the stretch may be part of a cluster.
        if end > start + reach * 0.8 and start + reach < len(text):
            reach *= 2
            continue
        if end >= len(text):
            return
        before = bisect_right(words, end) - 1
        if end not in known and before >= 0 and words[before] > start:
            end = words[before]
            yield end
        else:
            yield None
        start, width = max(end, start + 1), measure.rest


def _fitting(text: str, measure: Measure, width: float) -> int:
    """Code points of ``text`` that Qt puts into a line."""
    layout = QTextLayout(text, measure.font)
    layout.setTextOption(measure.option)
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, 2 * len(text), measure.format
    layout.setFormats([whole])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return from_utf16(text, line.textLength())


class WordLines(QObject):
    """Keeps the lines of the Burmese paragraphs that are laid out; at other texts it looks once and no more."""

    def __init__(self, section: SectionDocument) -> None:
        super().__init__(section)
        self._section = section
        self._known: dict[tuple[str, float, float, str, str], list[int]] = {}
        self._needed = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._slice)
        self._work: Iterator[None] | None = None
        section.dressing.done.connect(self.look)
        section.qt.documentLayout().documentSizeChanged.connect(self._resized)

    @property
    def resting(self) -> bool:
        """Whether all that stands is as it should be."""
        return not self._later.isActive()

    def forget(self) -> None:
        """Another text stands in the section."""
        self._known.clear()
        self._needed, self._work = False, None
        self._later.stop()

    def look(self) -> None:
        """Other paragraphs have lines, or the same in another width."""
        ledger, dressing = self._section.ledger, self._section.dressing
        self._needed = self._needed or any(map(needs_lines, ledger.texts[dressing.low : dressing.high]))
        self._resized()

    def touched(self, inserted: str) -> None:
        """Somebody wrote ``inserted``, or '' where something was only taken away."""
        if self._needed or _BURMESE.search(inserted):
            self._needed, self._work = True, None
            if not self._later.isActive():
                self._later.start(_AFTER_MS)

    def _resized(self) -> None:
        if self._needed:
            self._work = None
            self._later.start(0)

    def _slice(self) -> None:
        until = time.perf_counter() + _SLICE_S
        if self._work is None:
            self._work = self._all()
        for _ in self._work:
            if time.perf_counter() > until:
                self._later.start(0)
                return
        self._work = None

    def _all(self) -> Iterator[None]:
        section, number = self._section, self._section.dressing.low
        while number < min(section.dressing.high, len(section.ledger.texts)):
            yield from self._paragraph(number)
            number += 1
            yield

    def _paragraph(self, number: int) -> Iterator[None]:
        section = self._section
        text, soft = section.ledger.texts[number], section.ledger.notes[number].soft
        needed = needs_lines(text)
        if soft is None or section.breaks.halved is not None or not (needed or soft.places):
            return
        block = section.qt.findBlockByNumber(number)
        if block.layout().preeditAreaText():
            return
        measure = _measure(section, block)
        if not needed or measure is None:
            section.breaks.force(number, [])
            return
        key = (text, measure.first, measure.rest, measure.font.key(), measure.format.font().key())
        if key not in self._known:
            found: list[int] = []
            for end in line_ends(text, section.typography.language, measure):
                if end is not None:
                    found.append(end)
                yield
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[key] = found
        section.breaks.force(number, self._known[key])


def _measure(section: SectionDocument, block: QTextBlock) -> Measure | None:
    """None where all is in one line."""
    section.qt.documentLayout().blockBoundingRect(block)
    layout = block.layout()
    if layout.lineCount() < 2:
        return None
    fragment = block.begin().fragment()
    form = fragment.charFormat() if fragment.isValid() else block.charFormat()
    first, rest = layout.lineAt(0).width(), layout.lineAt(1).width()
    return Measure(section.qt.defaultFont(), form, QTextOption(layout.textOption()), first, rest)
