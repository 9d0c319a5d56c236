"""How the lines of a play stand on the page. Only formats are put on; the text stays the Fountain that it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat

from writerdesk.desktop.theme.sizes import STRONG
from writerdesk.drafts.plays import elements_of, near, speaker_of

if TYPE_CHECKING:
    from writerdesk.desktop.editor.edits import Edit
    from writerdesk.desktop.editor.section_document import SectionDocument
    from writerdesk.desktop.editor.view import EditorView

_LOOK = QTextFormat.Property.UserProperty.value + 1
"""Property of a block format: which look is on the block."""

_STRONG = frozenset({"speaker", "scene", "section"})
_SOFT = frozenset({"action", "parenthetical", "transition"})
_SIGNED = frozenset({"speaker", "scene", "section", "action", "transition"})
_INSET = {"speech": 2.2, "parenthetical": 3.4}
_ABOVE = {"scene": 0.6}
"""In sizes of the letters."""

_KEY = 8
"""Code points: more is no key but a paste."""


class PlayLooks(QObject):
    """Sets the sections of one view whose :attr:`Dressing.more` is :meth:`dress` as a play."""

    def __init__(self, view: EditorView) -> None:
        super().__init__(view)
        self._view = view
        self._tongues: dict[str, bool] = {}
        self._stale: list[tuple[int, int]] = []
        self._caret = -1
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        view.edited.connect(self._edited)
        view.cursorPositionChanged.connect(self._moved)
        view.theme.changed.connect(self._dress_all)

    def show_tongues(self, tongues: dict[str, bool]) -> None:
        """Name of a role without capitals → whether what it says is set from the right."""
        if tongues != self._tongues:
            self._tongues = tongues
            self._dress_all()

    def look_again(self) -> None:
        """Somebody else changed the text: look at all that is laid out."""
        section = self._view.section
        if section is not None:
            self._note(section.dressing.low, section.dressing.high - 1)

    def dress(self, low: int, high: int) -> None:
        """Give paragraphs ``low`` to before ``high`` their looks; called when their own formats are on."""
        section = self._view.section
        if section is None or low >= high:
            return
        found = list(zip(self._elements(low, high), self._sides(low, high), strict=True))
        numbered = list(enumerate(found, low))
        for (element, right), run in groupby(numbered, lambda one: one[1]):
            numbers = [number for number, _ in run]
            self._put_on(numbers[0], numbers[-1], element, right_to_left=right)

    def _elements(self, low: int, high: int) -> Sequence[str]:
        section = self._view.section
        return [] if section is None else elements_of(section.ledger.texts, low, high - 1, self._caret_line())

    def _sides(self, low: int, high: int) -> list[bool | None]:
        section = self._view.section
        if section is None or not self._tongues:
            return [None] * (high - low)
        texts, notes = section.ledger.texts, section.ledger.notes
        return [
            self._tongues.get(speaker_of(texts, number).casefold()) if notes[number].right_to_left is None else None
            for number in range(low, high)
        ]

    def _put_on(self, first: int, last: int, element: str, *, right_to_left: bool | None) -> None:
        section = self._view.section
        if section is None:
            return
        begin, end = section.qt.findBlockByNumber(first), section.qt.findBlockByNumber(last)
        cursor = QTextCursor(begin)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockFormat(self._block_format(element, section.typography.size, right_to_left=right_to_left))
        letters = self._letters(element)
        cursor.setBlockCharFormat(letters)
        cursor.setCharFormat(letters)
        if element in _SIGNED:
            self._soften_signs(section, first, last)

    def _soften_signs(self, section: SectionDocument, first: int, last: int) -> None:
        """What Fountain wants before a name or a scene is there, and does not catch the eye."""
        soft = QTextCharFormat()
        soft.setForeground(self._view.theme.colour("soft"))
        soft.setFontWeight(QFont.Weight.Normal)
        for number in range(first, last + 1):
            text = section.ledger.texts[number]
            signs = len(text) - len(text.lstrip(".@!>#"))
            if signs:
                place = section.qt.findBlockByNumber(number).position()
                cursor = QTextCursor(section.qt)
                cursor.setPosition(place)
                cursor.setPosition(place + signs, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(soft)

    def _block_format(self, element: str, size: int, *, right_to_left: bool | None) -> QTextBlockFormat:
        made = QTextBlockFormat()
        # AlignRight without AlignAbsolute is the end of the line, wherever a script begins.
        sides = {"speaker": Qt.AlignmentFlag.AlignHCenter, "transition": Qt.AlignmentFlag.AlignRight}
        made.setAlignment(sides.get(element, Qt.AlignmentFlag.AlignLeft))
        inset = round(_INSET.get(element, 0) * size)
        made.setLeftMargin(inset)
        made.setRightMargin(inset)
        made.setTopMargin(round(_ABOVE.get(element, 0) * size))
        made.setBottomMargin(0)
        made.setProperty(_LOOK, _name(element, right_to_left))
        if right_to_left is not None:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        return made

    def _letters(self, element: str) -> QTextCharFormat:
        made = QTextCharFormat()
        if element in _STRONG:
            made.setFontWeight(STRONG)
        if element in _SOFT:
            made.setForeground(self._view.theme.colour("soft"))
        return made

    def _caret_line(self) -> int | None:
        """None while the section is only being put on the page."""
        section = self._view.section
        shown = section is not None and self._view.document() == section.qt
        return self._view.textCursor().blockNumber() if shown else None

    def _edited(self, edit: Edit) -> None:
        section = self._view.section
        if section is None or section.dressing.more is None:
            return
        # A key changes the line of the caret; only for more the whole text is reckoned through.
        line = self._caret_line() if len(edit.inserted) + len(edit.removed) <= _KEY else None
        first = section.ledger.locate(edit.position)[0] if line is None else max(0, line - 1)
        self._note(first, first + edit.inserted.count("\n") + 1)

    def _moved(self) -> None:
        line, before = self._caret_line(), self._caret
        if line is None or line == before:
            return
        # A name that is left without a word is no speaker any more.
        self._caret = line
        for place in (line, before):
            self._note(place, place)

    def _note(self, first: int, last: int) -> None:
        self._stale.append((first, last))
        # Not now: the document is being changed while this is told.
        self._later.start(0)

    def _look(self) -> None:
        stale, self._stale = self._stale, []
        section = self._view.section
        if section is not None and section.dressing.more is not None:
            for first, last in stale:
                self._look_round(section, first, last)

    def _look_round(self, section: SectionDocument, first: int, last: int) -> None:
        dressing, texts = section.dressing, section.ledger.texts
        end = len(texts) - 1
        begin, end = near(texts, max(0, min(first, end) - 1), min(last + 1, end))
        low, high = max(begin, dressing.low), min(end, dressing.high)
        if low >= high:
            return
        wanted = [_name(*one) for one in zip(self._elements(low, high), self._sides(low, high), strict=True)]
        block = section.qt.findBlockByNumber(low)
        wrong = []
        for number, name in enumerate(wanted, low):
            if block.blockFormat().property(_LOOK) != name:
                wrong.append(number)
            block = block.next()
        if wrong:
            self._dress_again(wrong[0], wrong[-1])

    def _dress_again(self, first: int, last: int) -> None:
        section = self._view.section
        if section is not None:
            for notes in section.ledger.notes[first : last + 1]:
                notes.drawn = None
            section.dressing.dress_again(first, last)

    def _dress_all(self) -> None:
        section = self._view.section
        if section is not None and section.dressing.more is not None:
            self._dress_again(section.dressing.low, section.dressing.high - 1)


def _name(element: str, right_to_left: bool | None) -> str:
    return element if right_to_left is None else f"{element} {'right' if right_to_left else 'left'}"
