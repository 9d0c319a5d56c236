"""Keeps the breaks that are only shown where they belong while one types, and half a character out of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.soft_breaks import LINE, SOFT, SoftBreaks, again, needs_soft
from writerdesk.errors import Refused
from writerdesk.text.normal import refuse_surrogates
from writerdesk.text.offsets import Utf16Offsets, to_utf16

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_document import SectionDocument

_AFTER_MS = 80
_LONG, _REST_MS = 2_000, 300
"""Qt lays a paragraph out as a whole: one of more code points than this waits until the fingers rest for so long."""

_TOGETHER = 50  # code points


class BreakKeeper(QObject):
    """Looks after the paragraphs of one section in which something was typed, when the fingers rest for a moment.

    ``refused`` carries the :class:`Refused` of half a character.
    """

    refused = Signal(object)

    def __init__(self, section: SectionDocument) -> None:
        super().__init__(section)
        self._section = section
        self._stale: dict[int, list[int]] = {}
        """Paragraph → its places at which something was typed."""
        self.halved: int | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.keep)

    def forget(self) -> None:
        """Another text stands in the section."""
        self._stale.clear()
        self.halved = None

    def holds_half(self, first: int, shown: Sequence[str]) -> bool:
        """Whether half a character came in: PySide leaves it out, Qt counts it. The other half may follow at once."""
        block = self._section.qt.findBlockByNumber(first)
        for number, text in enumerate(shown, first):
            if block.length() - 1 != Utf16Offsets(text).utf16_length:
                self.halved = number
                self._later.start(_AFTER_MS)
                return True
            block = block.next()
        self.halved = None
        return False

    def touched(self, first: int, texts: Sequence[str], edit: Edit) -> None:
        """Paragraphs from ``first`` read ``texts`` after an edit."""
        if self._stale and (grown := edit.inserted.count("\n") - edit.removed.count("\n")):
            self._stale = {number + grown if number > first else number: at for number, at in self._stale.items()}
        for number, text in enumerate(texts, first):
            if self._section.ledger.notes[number].soft is None or needs_soft(text):
                self._note(number, edit)
        long = max(map(len, texts), default=0) > _LONG
        self._section.lines.touched(edit.inserted, rests=_REST_MS if long else 0)
        if self._stale and (long or not self._later.isActive()):
            self._later.start(_REST_MS if long else _AFTER_MS)

    def _note(self, number: int, edit: Edit) -> None:
        at = edit.position + len(edit.inserted) - self._section.ledger.start_of(number)
        grown = len(edit.inserted) - len(edit.removed)
        moved = [place if place < at else max(at, place + grown) for place in self._stale.get(number, ())]
        # Letters that follow one another are one place.
        self._stale[number] = [*(place for place in moved if abs(place - at) > _TOGETHER), at]

    def keep(self) -> None:
        """Look for line breaks where something was typed, without waiting for a rest."""
        self._drop_half()
        stale, self._stale = self._stale, {}
        ledger = self._section.ledger
        for number, places in stale.items():
            if number >= len(ledger.texts):
                continue
            text, notes = ledger.texts[number], ledger.notes[number]
            soft = notes.soft or SoftBreaks(text, [])
            lines = self._lines(number, soft)
            old = [place for place in soft.places if place not in lines]
            new = old
            for at in places:
                new = again(text, new, self._section.typography.language, max(0, min(at, len(text))))
            if new != old:
                self._show(number, soft, sorted(lines.union(new)), SOFT)

    def force(self, number: int, ends: Sequence[int]) -> None:
        """Show paragraph ``number`` with lines ended at code points ``ends``, ascending, and at no others."""
        soft = self._section.ledger.notes[number].soft
        if soft is None:
            return
        lines = self._lines(number, soft)
        if lines != set(ends):
            with self._section.dressing.steady():
                self._show(number, soft, sorted(set(soft.places) - lines | set(ends)), LINE)

    def _lines(self, number: int, soft: SoftBreaks) -> set[int]:
        """Which of the places shown are ends of lines."""
        if not soft.places:
            return set()
        shown = self._section.qt.findBlockByNumber(number).text()
        return {place for k, place in enumerate(soft.places) if shown[place + k] == LINE}

    def _drop_half(self) -> None:
        """The other half did not come: the paragraph is as it was."""
        number, self.halved = self.halved, None
        if number is None:
            return
        block = self._section.qt.findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(block.text())
        try:
            refuse_surrogates("\ud800")
        except Refused as refused:
            self.refused.emit(refused)

    def _show(self, number: int, old: SoftBreaks, new: list[int], sign: str) -> None:
        section = self._section
        text, notes = section.ledger.texts[number], section.ledger.notes[number]
        block = section.qt.findBlockByNumber(number)
        gone, come = set(old.places) - set(new), set(new) - set(old.places)
        with section.unheard():
            cursor = QTextCursor(block)
            cursor.beginEditBlock()
            # From the end: what is changed there moves nothing that comes later.
            for place in sorted(gone | come, reverse=True):
                at = block.position() + old.shown(to_utf16(text, place))
                cursor.setPosition(at)
                if place in gone:
                    # Not deleteChar: Qt would look for the clusters of the whole paragraph.
                    cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
                    cursor.removeSelectedText()
                else:
                    cursor.insertText(sign)
            notes.soft, notes.drawn = SoftBreaks(text, new), None
            section.dressing.breaks_shown.emit()
            cursor.endEditBlock()
