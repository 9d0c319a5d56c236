"""What is seen of a file before it is imported: the choice of its encoding, its first lines, what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from writerdesk.desktop.files.said_sentences import said_sentence
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import opening
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.language_choice import LanguageChoice
from writerdesk.desktop.widgets.words import button, in_script, label
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from writerdesk.actions.files import Arrived, Question
    from writerdesk.drafts.formats.encodings import Candidate
    from writerdesk.drafts.formats.manuscript import Said

_KINDS = ("prose", "story", "poem", "lyric", "play")
_SHOWN_LINES, _SHOWN_LETTERS = 9, 160
_LIST_ROWS = 5


class EncodingCard(Card):
    """Which encoding reads right? ``chosen`` carries its name."""

    chosen = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        sizes = parts.theme.sizes
        self._candidates: Sequence[Candidate] = ()
        self.rows.addWidget(label(self.tr("Which one reads right?"), "heading"))
        told = self.tr("The file does not say how its letters are written. Look at the lines below while you choose.")
        self.rows.addWidget(label(told, "soft"))
        self.list = QListWidget()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("Which one reads right?"))
        self.list.setFixedHeight(sizes.step(9) * _LIST_ROWS + sizes.step(4))
        self.sample = label("", "")
        self.sample.at_the_top()
        self.sample.setMinimumHeight(sizes.step(28))
        take = button(self.tr("Read it so"), "primary")
        take.clicked.connect(self._take)
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.sample)
        self.rows.addWidget(flow(sizes, take))
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())

    def ask(self, question: Question) -> None:
        """Show the candidates, the likeliest marked."""
        self._candidates = question.candidates
        in_script(
            self.sample,
            _font(self._parts, question.language),
            right_to_left=card(question.language).direction == "rtl",
        )
        self.list.clear()
        for one in question.candidates:
            item = QListWidgetItem(f"{one.words} · {one.encoding}")
            item.setSizeHint(QSize(0, self._parts.theme.sizes.step(9)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, row: int) -> None:
        self.sample.setText(self._candidates[row].preview if 0 <= row < len(self._candidates) else "")

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._candidates):
            self.chosen.emit(self._candidates[row].encoding)


class ArrivedCard(Card):
    """A text that a file holds: title, language and kind of the piece to be, its first lines. ``wanted`` to make it."""

    wanted = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        sizes = parts.theme.sizes
        self.rows.setSpacing(sizes.step(2.5))
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.returnPressed.connect(self.wanted)
        self.language = LanguageChoice(parts.theme, self.tr("Language"))
        self.kind = Choice(parts.theme)
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in _KINDS:
            self.kind.addItem(opening(parts.phrases.kind(kind)), kind)
        self.language.changed.connect(self._dress)
        self.sample = label("", "")
        self.amount = label("", "small")
        self.said = SaidLines(parts)
        self.make = button(self.tr("Make it a piece"), "primary")
        self.make.clicked.connect(self.wanted)
        self.rows.addWidget(self.title)
        self.rows.addWidget(flow(sizes, self.language, self.kind))
        self.rows.addWidget(self.sample)
        self.rows.addWidget(self.amount)
        self.rows.addWidget(self.said)
        self.rows.addWidget(flow(sizes, self.make))

    def show_arrived(self, arrived: Arrived) -> None:
        """Show what a file holds."""
        self.title.setText(arrived.title)
        self.language.show_tag(arrived.language)
        self.kind.setCurrentIndex(max(0, self.kind.findData(arrived.kind)))
        self.sample.setText(_first_lines(arrived.text))
        self.amount.setText(self.tr("%Ln character(s) in all", "", len(arrived.text)))
        self.said.show_said(arrived.said)
        self._dress()
        self.show()
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen_language(self) -> str:
        """The tag of the language that is chosen."""
        return self.language.tag

    def _dress(self) -> None:
        tag = self.chosen_language
        in_script(self.sample, _font(self._parts, tag), right_to_left=card(tag).direction == "rtl")


class SaidLines(QWidget):
    """Sentences about what a format could not hold; hidden while there is none."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(parts.theme.sizes.step(1))
        self.words = label("", "warn")
        self._rows.addWidget(self.words)
        self.hide()

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these sentences, each on a line with its sign."""
        self.words.setText("\n".join(f"• {said_sentence(one)}" for one in said))
        self.setVisible(bool(said))


def _font(parts: Parts, tag: str) -> QFont:
    return parts.theme.font(side=parts.theme.sizes.lead, families=parts.fonts.page(tag))


def _first_lines(text: str) -> str:
    lines = text[: _SHOWN_LINES * _SHOWN_LETTERS * 4].split("\n")
    shown = [line if len(line) <= _SHOWN_LETTERS else f"{line[:_SHOWN_LETTERS]}…" for line in lines[:_SHOWN_LINES]]
    return "\n".join(shown) + ("\n…" if len(lines) > _SHOWN_LINES else "")
