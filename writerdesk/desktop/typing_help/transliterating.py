"""The selection in another script: chosen in a bar, looked at first, put in as one step of undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.error_words import what_happened
from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.whisper import Whisper
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.errors import WriterDeskError
from writerdesk.languages.typing.transliteration import Way, transliterate, ways

_LONGEST = 20_000
"""Code points that are set at once; a longer text goes in parts."""

_PREVIEW = 160


class TransliterationBar(QWidget):
    """One choice, a look at what comes of it, and two buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        sizes = theme.sizes
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Write the selection another way"))
        self.ways = Choice(theme)
        self.ways.setAccessibleName(self.tr("From and to"))
        self.ways.setMinimumWidth(sizes.step(60))
        self.preview: QLabel = label("", "", wraps=True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.replace = button(self.tr("Replace"), "primary")
        self.leave = button(self.tr("Leave"), "link")
        top = QHBoxLayout()
        top.setSpacing(sizes.step(2.5))
        top.addWidget(self.ways, 1)
        top.addWidget(self.replace)
        top.addWidget(self.leave)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(6), sizes.step(2), sizes.step(6), sizes.step(2))
        rows.setSpacing(sizes.step(2))
        rows.addLayout(top)
        rows.addWidget(self.preview)
        self.hide()


class Transliterating(WritingTool):
    """``ask`` is its verb."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self.bar = TransliterationBar(scene.parts.theme)
        self._whisper = Whisper(scene.parts.theme, scene.editor.viewport())
        self._ways: list[Way] = []
        self._language = ""
        self._place, self._words, self._made = 0, "", ""
        self._wanted = ""
        self.bar.ways.currentIndexChanged.connect(lambda _number: self._look())
        self.bar.replace.clicked.connect(self._replace)
        self.bar.leave.clicked.connect(self._leave)
        self.bar.ways.installEventFilter(self)

    def opened(self, piece: OpenedPiece) -> None:
        """Another language has other ways."""
        self.bar.hide()
        self._language, self._ways = piece.piece.language, []

    def section_shown(self) -> None:
        """The words that were selected are not on the page any more."""
        self.bar.hide()

    def ask(self) -> None:
        """Offer the ways for what is selected."""
        editor = self.scene.editor
        words = editor.selected_text()
        if editor.isReadOnly():
            return
        if not words.strip():
            self._whisper.say(self.tr("Select the words first that shall be written another way."))
            return
        if len(words) > _LONGEST:
            self._whisper.say(self.tr("Select less: up to %Ln signs at once.", "", _LONGEST))
            return
        self._place, self._words, self._made = editor.selection()[0], words, ""
        self.scene.parts.do(partial(ways, self._language), partial(self._offer, words))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Return puts it in, Escape leaves."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._replace()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            return False
        return True

    def _offer(self, words: str, found: list[Way]) -> None:
        if words != self._words:
            return
        if not found:
            self._whisper.say(self.tr("Nothing is known that writes this language another way."))
            return
        bar = self.bar
        if found != self._ways:
            self._ways = found
            bar.ways.blockSignals(True)
            bar.ways.clear()
            for way in found:
                bar.ways.addItem(self.tr("{source} to {target}").format(source=way.source, target=way.target), way.id)
            bar.ways.blockSignals(False)
        self.scene.page.show_bar(bar)
        # Not before it is shown: the style sheet gives a label its own font.
        theme, families = self.scene.parts.theme, self.scene.parts.fonts.page(self._language)
        bar.preview.setFont(theme.font(side=theme.sizes.lead, families=families))
        bar.ways.setFocus()
        self._look()

    def _look(self) -> None:
        """Make it in a job, and show its beginning."""
        self._wanted, self._made = str(self.bar.ways.currentData()), ""
        self.bar.replace.setEnabled(False)
        work = partial(transliterate, self._words, self._wanted)
        self.scene.parts.do(work, partial(self._seen, self._wanted, self._words), self._failed)

    def _seen(self, way: str, words: str, made: str) -> None:
        if (way, words) != (self._wanted, self._words):
            return
        self._made = made
        shown = " ".join(made.split())
        self.bar.preview.setText(shown if len(shown) <= _PREVIEW else f"{shown[:_PREVIEW]}…")
        self.bar.replace.setEnabled(made != words)

    def _failed(self, error: WriterDeskError) -> None:
        self._whisper.say(what_happened(error))

    def _replace(self) -> None:
        editor, section = self.scene.editor, self.scene.editor.section
        if not self._made or self._made == self._words or section is None or editor.isReadOnly():
            return
        end = self._place + len(self._words)
        if section.ledger.text()[self._place : end] != self._words:
            self._whisper.say(self.tr("These words have changed meanwhile."))
            self._leave()
            return
        editor.apply(Edit(self._place, self._words, self._made))
        editor.set_caret(self._place, self._place + len(self._made))
        self._leave()

    def _leave(self) -> None:
        self._wanted = self._words = self._made = ""
        self.bar.hide()
        self.scene.editor.setFocus()
