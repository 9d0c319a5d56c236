"""A page with a section on it, for tests that type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.theme.fonts import FontShelf
from writerdesk.desktop.theme.theme import Theme
from writerdesk.languages.cards import card


def typography(tag: str, *, verse: bool = False) -> Typography:
    """The type of a language, its fonts loaded."""
    known = card(tag)
    families = FontShelf().page(tag)
    return Typography(tuple(families), 21, known.line_height, known.direction == "rtl", known.digits, verse, tag)


class Page:
    """An editor that is shown, and a plain string that follows its edits."""

    def __init__(self, qtbot: QtBot, theme: Theme, tag: str, text: str, *, verse: bool = False, caret: int = 0) -> None:
        self.view = EditorView(theme)
        qtbot.addWidget(self.view)
        self.view.show_gutter = verse
        self.view.resize(820, 600)
        self.section = SectionDocument(typography(tag, verse=verse), theme.sizes)
        self.view.show_section(self.section, text, caret)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.view.setFocus()
        self.journal = text
        self.edits: list[Edit] = []
        self.view.edited.connect(self._follow)

    def _follow(self, edit: Edit) -> None:
        end = edit.position + len(edit.removed)
        assert self.journal[edit.position : end] == edit.removed
        self.journal = self.journal[: edit.position] + edit.inserted + self.journal[end:]
        self.edits.append(edit)

    def type(self, words: str) -> None:
        """Press one key a character, as a keyboard does."""
        for letter in words:
            if letter == "\n":
                QTest.keyClick(self.view, Qt.Key.Key_Return)
            else:
                press(self.view, letter)

    @property
    def shown(self) -> str:
        """What the page holds, asked of Qt itself: with the line breaks that are only shown."""
        return self.view.document().toPlainText()

    @property
    def stored(self) -> str:
        """The same without those breaks."""
        shown = self.shown.split("\n")
        assert len(shown) == len(self.section.ledger.texts)
        kept = []
        for text, notes in zip(shown, self.section.ledger.notes, strict=True):
            places = notes.soft.places if notes.soft is not None else []
            offsets = {at + number for number, at in enumerate(places)}
            assert all(text[at] == "\u200b" for at in offsets)
            kept.append("".join(letter for at, letter in enumerate(text) if at not in offsets))
        return "\n".join(kept)


def press(widget: QWidget, letter: str) -> None:
    """One key that brings one character, of whatever script."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    QCoreApplication.sendEvent(widget, event)


def columns_with(image: QImage, colour: QColor, top: int, bottom: int, near: int = 24) -> list[int]:
    """Pixel columns between two rows that hold a colour, or nearly."""

    def has(x: int) -> bool:
        return any(close(image.pixelColor(x, y), colour, near) for y in range(top, bottom))

    return [x for x in range(image.width()) if has(x)]


def close(one: QColor, other: QColor, near: int) -> bool:
    """Whether two colours differ by no more than ``near`` in each channel."""
    parts: list[Callable[[QColor], int]] = [QColor.red, QColor.green, QColor.blue]
    return all(abs(part(one) - part(other)) <= near for part in parts)
