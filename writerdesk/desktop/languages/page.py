"""Languages: what WriterDesk can do for each of them and what it cannot, with the tool, its licence and the measure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writerdesk.desktop.finding_words import told
from writerdesk.desktop.languages.dictionaries_card import Dictionaries, DictionariesCard, dictionaries_of
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, fill
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import Notice, Sign
from writerdesk.desktop.widgets.words import in_script, label, title_in
from writerdesk.errors import WriterDeskError
from writerdesk.languages.cards import LanguageCard, all_cards, card
from writerdesk.said import Said

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace

_SIGNS = {"yes": ("check", "accent"), "partly": ("triangle-alert", "warn"), "none": ("x", "soft")}


class _Found(NamedTuple):
    """A language's card, what its capability card says, why it says little ('' where it is known), its dictionaries."""

    known: LanguageCard
    claims: dict[str, Any]
    doubt: Said
    dictionaries: Dictionaries


class _Part(QWidget):
    """One of the eight things: a sign, its name and state, why, and with what."""

    def __init__(self, parts: Parts, name: str) -> None:
        super().__init__()
        sizes = parts.theme.sizes
        self._name = name
        self._sign = Sign(parts.theme, "x")
        self.state = label(name, "name")
        self.why = label("")
        self.tool = label("", "small")
        words = QVBoxLayout()
        words.setSpacing(sizes.step(0.5))
        for part in (self.state, self.why, self.tool):
            words.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, sizes.step(1.5), 0, sizes.step(1.5))
        line.setSpacing(sizes.step(3))
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def show_claim(self, claim: dict[str, Any], state: str) -> None:
        """``state`` in the words of the window."""
        self._sign.show_sign(*_SIGNS[claim["state"]])
        self.state.setText(f"{self._name}: {state}")
        self.why.setText(told(claim["why"]))
        more = " · ".join(filter(None, (claim["tool"], claim["licence"], told(claim["measured"]))))
        self.tool.setText(more)
        self.tool.setVisible(bool(more))


class LanguagesPage(QWidget):
    """One language at a time: those with a card are chosen, any other is asked for by its tag."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._tag = ""
        self.column = Column(sizes)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # read with the arrow keys
        self.column.setAccessibleName(self.tr("Languages"))
        fill(self, self.column)
        self.choice = Choice(parts.theme)
        self.choice.setAccessibleName(self.tr("Language"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Any other: its tag, such as ln or zh-Hant"))
        self.field.setAccessibleName(self.tr("Tag of another language"))
        self.notice = Notice(parts.theme)
        asking = QHBoxLayout()
        asking.setSpacing(sizes.step(2.5))
        asking.addWidget(self.choice, 1)
        asking.addWidget(self.field, 1)
        self.column.rows.addWidget(label(self.tr("Languages"), "title"))
        self.column.rows.addLayout(asking)
        self.column.rows.addWidget(self.notice)
        self.dictionaries = DictionariesCard(parts)
        self._sheets = [self._head(), Card(sizes), self.dictionaries]
        self._part_names = {
            "typing": self.tr("Typing"), "fonts": self.tr("Letters"), "counting": self.tr("Counting"),
            "wrapping": self.tr("Line ends"), "spelling": self.tr("Spelling"), "grammar": self.tr("Grammar"),
            "forms": self.tr("Verse forms"), "identification": self.tr("Being recognised"),
        }  # fmt: skip
        self.claims = {part: _Part(parts, name) for part, name in self._part_names.items()}
        for part in self.claims.values():
            self._sheets[1].rows.addWidget(part)
        for sheet in self._sheets:
            sheet.hide()
            self.column.rows.addWidget(sheet)
        self.column.rows.addStretch(1)
        self.dictionaries.changed.connect(self._look_again)
        self.choice.activated.connect(lambda _row: self.show_target(str(self.choice.currentData())))
        self.field.returnPressed.connect(lambda: self.show_target(self.field.text()))

    def show_target(self, tag: str) -> None:
        """Show a language by its BCP 47 tag; '' is the one shown last, else that of new pieces."""
        wanted = tag or self._tag or str(self._parts.choices.get("writing.language")) or "hi"
        self._parts.do(partial(_find, self._parts.workplace, wanted), self._show, self._failed)
        (self.field if tag and tag == self.field.text() else self.choice).setFocus()

    def _head(self) -> Card:
        sheet = Card(self._parts.theme.sizes)
        self.name = label("")
        self.about = label("", "soft")
        self.sample = label("")
        for words in (self.name, self.about, self.sample):
            sheet.rows.addWidget(words)
        return sheet

    def _show(self, found: tuple[list[tuple[str, str]], _Found]) -> None:
        languages, shown = found
        if not self.choice.count():
            for tag, names in languages:
                self.choice.addItem(names, tag)
        self.notice.hide()
        if shown.doubt:
            self.notice.say(told(shown.doubt), icon="info", role="accent")
        for sheet in self._sheets:
            sheet.show()
        known, theme = shown.known, self._parts.theme
        self._tag = known.tag
        self.choice.setCurrentIndex(self.choice.findData(known.tag))
        families = self._parts.fonts.page(known.tag)
        title_in(self.name, theme.font(side=theme.sizes.title, families=families), known.line_height)
        self.name.setText(known.autonym)
        font = theme.font(side=theme.sizes.writing, families=families)
        in_script(self.sample, font, right_to_left=known.direction == "rtl")
        self.sample.setText(known.samples[0] if known.samples else "")
        self.sample.setVisible(bool(known.samples))
        reads = {"ltr": self.tr("written from left to right"), "rtl": self.tr("written from right to left")}
        self.about.setText(f"{known.english} · {known.tag} · {known.script} · {reads[known.direction]}")
        states = {"yes": self.tr("yes"), "partly": self.tr("partly"), "none": self.tr("none")}
        for part, row in self.claims.items():
            row.show_claim(shown.claims[part], states[shown.claims[part]["state"]])
        self.dictionaries.show_dictionaries(shown.dictionaries)

    def _look_again(self) -> None:
        self._parts.do(partial(_find, self._parts.workplace, self._tag), self._show, self._failed)

    def _failed(self, error: WriterDeskError) -> None:
        self.notice.say_error(error)


def _find(workplace: Workplace, tag: str) -> tuple[list[tuple[str, str]], _Found]:
    from writerdesk.actions.languagetool import grammar_here
    from writerdesk.languages.capabilities import capability_card, not_described

    dictionaries = dictionaries_of(workplace, tag)
    used = [one for one in dictionaries.own if not one.set_aside]
    known = card(tag)
    doubt = Said("") if known.known else not_described(known)
    found = _Found(known, capability_card(tag, grammar_here(workplace), used), doubt, dictionaries)
    languages = sorted((known.english, known.tag, known.names) for known in all_cards())
    return [(own, names) for _, own, names in languages], found
