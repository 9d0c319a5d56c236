"""A piece of many sections reads as one: caret, wheel and bar go over the end of a section into the next one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writerdesk.desktop.editor.held_keys import PASSING
from writerdesk.desktop.editor.neighbours import Ends, first_words, last_words
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.writing.controller import WritingController

if TYPE_CHECKING:
    from writerdesk.drafts.draft import Draft

AT_END = -1
"""As a caret: the end of the section."""

_MEASURE_MS = 1_000  # the program's first text stands before anything else is asked


class Onwards(QObject):
    """Answers what the editor asks for beyond the section on the page. One section is held at a time."""

    def __init__(self, parts: Parts, controller: WritingController, editor: EditorView) -> None:
        super().__init__(editor)
        self._parts, self._controller, self._editor = parts, controller, editor
        self._lengths: dict[str, int] = {}
        self._words: dict[str, Ends] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_MS)
        self._timer.timeout.connect(self._measure)
        controller.opened.connect(self._lengths.clear)
        controller.section_ready.connect(self._arrived)
        editor.passed.connect(self._pass)
        editor.far_end.connect(self._to_end)
        editor.far_place.connect(self._to_place)

    def _sections(self) -> list[str]:
        return [section.id for section in self._controller.piece.sections] if self._controller.piece is not None else []

    def _arrived(self) -> None:
        sections = self._sections()
        at = sections.index(self._controller.section)
        self._editor.sections_before, self._editor.sections_after = at > 0, at < len(sections) - 1
        self._editor.page.show_heading(first=at == 0)
        self._surround()
        self._show_neighbours()
        if len(sections) > 1:
            self._timer.start()

    def _measure(self) -> None:
        """How long the other sections are: the bar speaks of the whole piece."""
        missing = [section for section in self._sections() if section not in self._lengths]
        if self._controller.piece is not None and missing:
            work = partial(_measured, self._controller.piece.draft, missing)
            self._parts.do(work, self._measured, self._controller.failed.emit)

    def _measured(self, found: dict[str, tuple[int, Ends]]) -> None:
        for section, (length, words) in found.items():
            self._lengths[section], self._words[section] = length, words
        self._surround()
        self._show_neighbours()

    def _show_neighbours(self) -> None:
        """One sees that the text goes on before the first line of the section and after its last."""
        sections = self._sections()
        if self._controller.section not in sections:
            return
        at = sections.index(self._controller.section)
        before = self._words.get(sections[at - 1], Ends()).before if at else ""
        after = self._words.get(sections[at + 1], Ends()).after if at + 1 < len(sections) else ""
        self._editor.page.neighbours = Ends(before, after)
        self._editor.viewport().update()

    def _surround(self) -> None:
        sections = self._sections()
        if self._controller.section not in sections or not set(sections) <= set(self._lengths):
            self._editor.surround(0, 0)
            return
        at = sections.index(self._controller.section)
        before, after = (sum(map(self._lengths.__getitem__, part)) for part in (sections[:at], sections[at + 1 :]))
        self._editor.surround(before, after)

    def _pass(self, backwards: bool) -> None:
        sections = self._sections()
        at = sections.index(self._controller.section) + (-1 if backwards else 1)
        self._go(sections[at], AT_END if backwards else 0)

    def _to_end(self, beginning: bool) -> None:
        self._go(self._sections()[0 if beginning else -1], 0 if beginning else AT_END)

    def _to_place(self, place: int) -> None:
        """Go to a code point of the piece, as the bar reckons it."""
        sections, left = self._sections(), place
        for section in sections:
            length = self._lengths.get(section, 0)
            if left < length or section == sections[-1]:
                self._go(section, left)
                return
            left -= length

    def _go(self, section: str, caret: int) -> None:
        # What was typed here is as long as it is now.
        ledger = self._editor.section.ledger if self._editor.section is not None else None
        if ledger is not None:
            self._lengths[self._controller.section] = ledger.start_of(len(ledger.texts) - 1) + len(ledger.texts[-1])
            self._words[self._controller.section] = Ends(last_words(ledger.text()), first_words(ledger.text()))
        self._controller.show_section(section, caret)
        # What is read from here on holds the keys itself.
        self._editor.held.release(PASSING)


def _measured(draft: Draft, sections: list[str]) -> dict[str, tuple[int, Ends]]:
    texts = ((section, draft.section_text(section)) for section in sections)
    return {section: (len(text), Ends(last_words(text), first_words(text))) for section, text in texts}
