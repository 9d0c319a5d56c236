"""What is said of a file that came in or went out, in the language of the window.

The sentences are made where the formats are read and written, without Qt; here each stands once for the translators.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from writerdesk.drafts.formats.manuscript import Said

SENTENCES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Said", "Bold, italics, colours and other looks of letters were left out."),
    QT_TRANSLATE_NOOP("Said", "Deletions that were only proposed were carried out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Formulas were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Footnotes of the file were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Endnotes of the file were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Comments of the file were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Tables became plain lines: {count}."),
    QT_TRANSLATE_NOOP("Said", "Text boxes became plain lines: {count}."),
    QT_TRANSLATE_NOOP("Said", "Insertions that were only proposed were carried out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Signs of a symbol font were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Embedded objects were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Pictures were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Headers and footers of the pages were left out."),
    QT_TRANSLATE_NOOP("Said", "Numbers or bullets of lists were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Page breaks were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Of the title page only the title was taken; left out: {names}."),
    QT_TRANSLATE_NOOP(
        "Said", "Fountain is for plays: other programs may take lines in capitals for names of speakers."
    ),
    QT_TRANSLATE_NOOP("Said", "Lines that are set from the other side are not marked: {count}."),
    QT_TRANSLATE_NOOP("Said", "Which roles speak another language is not in it: {count}."),
    QT_TRANSLATE_NOOP("Said", "Control characters that this format cannot hold were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Line ends that are no line feed became line feeds."),
    QT_TRANSLATE_NOOP("Said", "Proposed changes were taken as carried out."),
    QT_TRANSLATE_NOOP("Said", "Tables of contents were left out: {count}."),
    QT_TRANSLATE_NOOP("Said", "Places that could not be read, and are marked with � now: {count}."),
    QT_TRANSLATE_NOOP("Said", "Line ends of several kinds became one kind (there were: {names})."),
    QT_TRANSLATE_NOOP("Said", "Letters written in parts were brought into one form (NFC); they look the same."),
)  # fmt: skip


def said_sentence(said: Said) -> str:
    """A sentence with its fields filled in."""
    words = QCoreApplication.translate("Said", said.template)
    return words.format(**dict(said.fields)) if said.fields else words
