"""What input methods and odd keyboards bring, made fit for a text; and what they are told of the text.

An input method reckons in UTF-16 units of the paragraph as it is stored; breaks that are only shown are left out.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor

from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.text.normal import refuse_broken
from writerdesk.text.offsets import from_utf16, to_utf16

# Line ends of other programs, and two signs that Qt keeps for itself.
_LINE_ENDS = {"\r\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\ufdd0": "", "\ufdd1": ""}


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


def answer(query: Qt.InputMethodQuery, section: SectionDocument, cursor: QTextCursor) -> str | int | None:
    """What an input method is told of the paragraph at the caret; None where Qt's own answer is right."""
    queries = Qt.InputMethodQuery
    number, inside = section.inside(cursor.position())
    soft = section.ledger.notes[number].soft
    if soft is None or not soft.places:
        return None
    text = section.ledger.texts[number]
    if query == queries.ImSurroundingText:
        return text
    if query == queries.ImCursorPosition:
        return to_utf16(text, inside)
    if query == queries.ImAnchorPosition:
        other, anchor = section.inside(cursor.anchor())
        return to_utf16(text, anchor if other == number else 0 if other < number else len(text))
    if query == queries.ImTextBeforeCursor:
        return text[:inside]
    if query == queries.ImTextAfterCursor:
        return text[inside:]
    return None
