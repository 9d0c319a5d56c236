"""What input methods and odd keyboards bring, made fit for a text; and what they are told of the text.

An input method reckons in UTF-16 units of the paragraph as it is stored; breaks that are only shown are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QTextCursor

from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.text.normal import refuse_broken
from writerdesk.text.offsets import from_utf16, to_utf16

if TYPE_CHECKING:
    from writerdesk.desktop.editor.section_view import SectionView

# Line ends of other programs, and two signs that Qt keeps for itself.
_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\ufdd0": "", "\ufdd1": ""}

_QUERIES = Qt.InputMethodQuery
_STORED = (
    _QUERIES.ImSurroundingText, _QUERIES.ImCursorPosition, _QUERIES.ImAnchorPosition, _QUERIES.ImTextBeforeCursor,
    _QUERIES.ImTextAfterCursor,
)  # fmt: skip
"""What is asked of the paragraph at the caret. What is selected Qt takes from the view's words for the clipboard."""


def fit(text: str) -> str:
    """A committed text with plain line ends. Raises :class:`Refused` ``text/nul`` or ``text/surrogate``."""
    # One look for each is a hundredth of what a table takes in a long text.
    for sign, plain in _LINE_ENDS.items():
        text = text.replace(sign, plain)
    refuse_broken(text)
    return text


def fitting(event: QInputMethodEvent, section: SectionDocument, cursor: QTextCursor) -> QInputMethodEvent:
    """The same event with a fit text and in places of the shown paragraph. Raises :class:`Refused` as :func:`fit`."""
    text, start, length = fit(event.commitString()), event.replacementStart(), event.replacementLength()
    if length or start:
        number, inside = section.inside(cursor.position())
        paragraph = section.ledger.texts[number]
        at = to_utf16(paragraph, inside)
        end = to_utf16(paragraph, len(paragraph))
        first, last = (max(0, min(end, place)) for place in (at + start, at + start + length))
        shown = section.shown(number, inside)
        begin = section.shown(number, from_utf16(paragraph, first))
        start, length = begin - shown, section.shown(number, from_utf16(paragraph, last)) - begin
    if (text, start, length) == (event.commitString(), event.replacementStart(), event.replacementLength()):
        return event
    made = QInputMethodEvent(event.preeditString(), event.attributes())
    made.setCommitString(text, start, length)
    return made


class StoredAnswers(QObject):
    """Tells input methods of one view the paragraph as it is stored, where more is shown than that.

    Of other texts Qt's own answers are right. A filter and no method of the view: that would be asked eight times at a
    key of every script, and could not be put before Qt's later.
    """

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self._view = view

    def attend(self, section: SectionDocument) -> None:
        """Another section comes to the page; its text is not loaded yet."""
        self._view.removeEventFilter(self)
        section.dressing.breaks_shown.connect(self._begin)

    def _begin(self) -> None:
        self._view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Qt answer, then put right what it says of places and words."""
        section = self._view.section
        if section is None or not isinstance(event, QInputMethodQueryEvent):
            return False
        self._view.event(event)
        cursor = self._view.textCursor()
        for query in _STORED:
            if event.queries() & query and (told := answer(query, section, cursor)) is not None:
                event.setValue(query, told)
        return True


def answer(query: Qt.InputMethodQuery, section: SectionDocument, cursor: QTextCursor) -> str | int | None:
    """What an input method is told of the paragraph at the caret; None where Qt's own answer is right."""
    number, inside = section.inside(cursor.position())
    soft = section.ledger.notes[number].soft
    if soft is None or not soft.places:
        return None
    text = section.ledger.texts[number]
    if query == _QUERIES.ImSurroundingText:
        return text
    if query == _QUERIES.ImCursorPosition:
        return to_utf16(text, inside)
    if query == _QUERIES.ImAnchorPosition:
        other, anchor = section.inside(cursor.anchor())
        return to_utf16(text, anchor if other == number else 0 if other < number else len(text))
    if query == _QUERIES.ImTextBeforeCursor:
        return text[:inside]
    if query == _QUERIES.ImTextAfterCursor:
        return text[inside:]
    return None
