"""Keeps lines of Burmese ended at words (:mod:`writerdesk.desktop.editor.word_ends`).

Nothing keeps Qt from breaking before a syllable, so where it would part a word the page shows an invisible line
separator (U+2028) at the end of the word before. It is only shown, as :mod:`writerdesk.desktop.editor.soft_breaks` says
of U+200B; what width the lines have is known when they stand, so this follows in idle slices. See
``.github/decisions/071-lines-without-spaces.md``.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextOption

from writerdesk.desktop.editor.word_ends import BURMESE, Lines, Measure, find_lines, needs_lines

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_document import SectionDocument

_AFTER_MS = 40
_SLICE_S = 0.004


class WordLines(QObject):
    """Keeps the lines of the Burmese paragraphs that are laid out; at other texts it looks once and no more."""

    def __init__(self, section: SectionDocument) -> None:
        super().__init__(section)
        self._section = section
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
        self._needed, self._work = False, None
        self._later.stop()

    def look(self) -> None:
        """Other paragraphs have lines, or the same in another width."""
        ledger, dressing = self._section.ledger, self._section.dressing
        self._needed = self._needed or any(map(needs_lines, ledger.texts[dressing.low : dressing.high]))
        self._resized()

    def touched(self, inserted: str, *, rests: int = 0) -> None:
        """Somebody wrote ``inserted``, or '' where something was only taken away.

        ``rests``: milliseconds that the fingers are to rest first, for a paragraph that is long to lay out.
        """
        if self._needed or BURMESE.search(inserted):
            self._needed, self._work = True, None
            if rests or not self._later.isActive():
                self._later.start(rests or _AFTER_MS)

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
        key = (measure.first, measure.rest, measure.font.key(), measure.format.font().key())
        notes, before = section.ledger.notes[number], section.ledger.notes[number].lines
        if before is None or before.key != key:
            before = None
        if before is None or before.text != text:
            made = Lines(text, key)
            yield from find_lines(made, section.typography.language, measure, before)
            notes.lines = before = made
        section.breaks.force(number, before.places)


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
