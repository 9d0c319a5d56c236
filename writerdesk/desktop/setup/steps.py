"""The questions of set-up, one widget each. Return is the page's, so that it works wherever the focus is."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.setup.controller import SetupController
from writerdesk.desktop.setup.invite_form import InviteForm
from writerdesk.desktop.typing_help.arrival import ArrivalField
from writerdesk.desktop.widgets.language_choice import LanguageList
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import Button, label
from writerdesk.languages.cards import card
from writerdesk.languages.typing.shelf import TableFacts, ready_table, tables_for
from writerdesk.languages.typing.table import Table


class Step(QWidget):
    """One question. ``begin`` is called when it is shown, ``take`` when the person goes on."""

    scrolls = True
    """Whether all of it scrolls in a low window."""

    def __init__(self, parts: Parts, title: str, sentence: str) -> None:
        super().__init__()
        self.parts = parts
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(parts.theme.sizes.step(3))
        self.title = label(title, "title")
        self.sentence = label(sentence, "soft")
        self.rows.addWidget(self.title)
        self.rows.addWidget(self.sentence)

    def begin(self) -> None:
        """Put the focus where the answer goes."""

    def take(self) -> None:
        """Keep the answer."""


class LanguageStep(Step):
    """Choose a language from a list by its own name. ``chosen`` carries the tag."""

    scrolls = False
    chosen = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, "", "")
        self.list = LanguageList()
        self.list.setProperty("role", "choices")
        self.rows.addWidget(self.list, 100)
        self.rows.addStretch(1)

    def ask(self, title: str, sentence: str, choices: list[tuple[str, str]], default: str) -> None:
        """Fill the step; ``default`` is marked."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.list.setAccessibleName(title)
        for tag, name in choices:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(0, self.parts.theme.sizes.step(9)))
            item.setData(Qt.ItemDataRole.UserRole, tag)
            self.list.addItem(item)
            if tag == default:
                self.list.setCurrentItem(item)
        sizes = self.parts.theme.sizes
        self.list.setMaximumHeight(len(choices) * sizes.step(9) + sizes.step(4))

    def begin(self) -> None:
        """The list has the focus; arrows choose."""
        self.list.setFocus()
        self.list.scrollToItem(self.list.currentItem())

    def take(self) -> None:
        """Keep the language that is marked."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class InterfaceStep(LanguageStep):
    """Which language the menus speak."""

    def __init__(self, parts: Parts, controller: SetupController) -> None:
        super().__init__(parts)
        self.ask(
            self.tr("Welcome to WriterDesk"),
            self.tr("Which language shall the menus speak?"),
            controller.interface_choices(),
            controller.interface_default(),
        )


class WritingStep(LanguageStep):
    """Which language one writes in."""

    def __init__(self, parts: Parts, controller: SetupController) -> None:
        super().__init__(parts)
        choices = [(known.tag, known.names) for known in controller.writing_choices()]
        self.ask(
            self.tr("What do you write in?"),
            self.tr("Counts, fonts and checks follow it. You can change it for each piece."),
            choices,
            controller.writing_default(),
        )


class TypingStep(Step):
    """Type something: do letters come, and do they look right?"""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, "", "")
        self.title.setText(self.tr("Type here"))
        self.sentence.setText(self.tr("A word in your language. Do the letters look right? Return goes on."))
        self.field = ArrivalField()
        self.field.setProperty("role", "typing")
        self.field.setAccessibleName(self.tr("Type here"))
        self.sample = label("", "soft")
        self.verdict = label("", "small")
        self.rows.addWidget(self.field)
        self.rows.addWidget(self.sample)
        self.arrives = label("", "small")
        self.own = Tick(parts.theme, self.tr("Type with WriterDesk's own keys"))
        self.own_line = TickLine(parts.theme, self.own, self.tr("Type with WriterDesk's own keys"))
        self.own_line.hide()
        self.own.toggled.connect(self._use_own)
        for widget in (self.verdict, self.arrives, self.own_line):
            self.rows.addWidget(widget)
        self.rows.addStretch(1)
        self._tag = ""
        self._tables: list[TableFacts] = []
        self.field.textEdited.connect(self._look)

    def show_language(self, tag: str) -> None:
        """Set field and sample in the font and direction of a language."""
        if tag != self._tag:
            self._tag, self._tables = tag, []
            self.own.setChecked(False)
            self.parts.do(partial(tables_for, tag), partial(self._listed, tag))
        known, theme = card(tag), self.parts.theme
        font = theme.font(side=theme.sizes.writing, families=self.parts.fonts.page(tag))
        direction = Qt.LayoutDirection.RightToLeft if known.direction == "rtl" else Qt.LayoutDirection.LeftToRight
        for widget in (self.field, self.sample):
            widget.setFont(font)
            widget.setLayoutDirection(direction)
        self.sample.setText(known.samples[0].split("\n")[0] if known.samples else known.autonym)
        self._look(self.field.text())

    def begin(self) -> None:
        """The field has the focus."""
        if self._tag:
            # A font that was set before the style sheet looked at the label is gone.
            self.show_language(self._tag)
        self.field.setFocus()

    def _look(self, text: str) -> None:
        """Say honestly whether the font has every letter that was typed."""
        metrics = QFontMetrics(self.field.font())
        missing = sorted({sign for sign in text if not sign.isspace() and not metrics.inFontUcs4(ord(sign))})
        if not text:
            self.verdict.setText(self.tr("The line above is a sample of your language."))
        elif missing:
            self.verdict.setText(self.tr("Drawn with another font: {letters}").format(letters=" ".join(missing[:8])))
        else:
            self.verdict.setText(self.tr("Every letter is in the font."))
        self._say_arrival(text)

    def _say_arrival(self, text: str) -> None:
        """Say how the letters came, and offer keys of our own where plain Latin ones came for another script."""
        known, field = card(self._tag), self.field
        words = ""
        if self.own.isChecked():
            words = self.tr("In the text F2 turns these keys on and off, Shift+F2 shows them.")
        elif text and field.composed and field.surrounding:
            words = self.tr("An input method of your system composes; it sees the words around.")
        elif text and field.composed:
            words = self.tr("An input method of your system composes.")
        elif text.strip() and text.isascii() and known.script != "Latn":
            words = self.tr("Plain Latin keys arrive: no input method composes here.")
        elif text.strip():
            words = self.tr("The letters come straight from your keyboard.")
        self.arrives.setText(words)
        plain = bool(text.strip()) and text.isascii() and not field.composed
        self.own_line.setVisible(self.own.isChecked() or (plain and bool(self._tables)))

    def _use_own(self, on: bool) -> None:
        """Type in the field with the first table of the language, read in a job, or without."""
        self.field.composer.use(None)
        if on and self._tables:
            self.field.clear()
            self.parts.do(partial(ready_table, self._tables[0].id), partial(self._use, self._tag))
        self.field.setFocus()
        self._look(self.field.text())

    def _listed(self, tag: str, tables: list[TableFacts]) -> None:
        if tag == self._tag:
            self._tables = tables
            self._look(self.field.text())

    def _use(self, tag: str, table: Table) -> None:
        if tag == self._tag and self.own.isChecked():
            self.field.composer.use(table)


class _Way(Button):
    """A button with two lines of words in it, as high as these are in their script, and at least ``least`` pixels."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self.setMinimumHeight(least)
        self.setProperty("role", "choice")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # Qt asks the layout of the words
        self.setSizePolicy(policy)


class BeginStep(Step):
    """Where to begin: the practice desk (default), an invite, or a piece of one's own."""

    practice = Signal()
    alone = Signal()
    invite = Signal(str)
    code = Signal(str, str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, "", "")
        self._ways = QWidget()
        self._way_rows = QVBoxLayout(self._ways)
        self._way_rows.setContentsMargins(0, 0, 0, 0)
        self._way_rows.setSpacing(parts.theme.sizes.step(3))
        self.practice_button = self._choice(
            self.tr("Try it on the practice desk"), self.tr("Three minutes, no account")
        )
        self.invite_button = self._choice(
            self.tr("I have an invite"), self.tr("A file, a picture or a code from a vendor")
        )
        self.alone_button = self._choice(self.tr("Just write"), self.tr("An empty page of your own"))
        self._way_rows.addStretch(1)
        self.rows.addWidget(self._ways, 1)
        self.practice_button.clicked.connect(self.practice)
        self.invite_button.clicked.connect(self.ask_invite)
        self.alone_button.clicked.connect(self.alone)

    @cached_property
    def form(self) -> InviteForm:
        """What asks for the invite, made when somebody has one."""
        made = InviteForm(self.parts)
        made.opened.connect(self.invite)
        made.typed.connect(self.code)
        made.left.connect(self.begin)
        self.rows.addWidget(made, 1)
        return made

    def begin(self) -> None:
        """The practice desk is the default."""
        self.title.setText(self.tr("Where would you like to begin?"))
        self.sentence.setText(
            self.tr("On the practice desk you take a brief, write, send, and get an answer. All of it stays here.")
        )
        if "form" in self.__dict__:
            self.form.hide()
        self._ways.show()
        self.practice_button.setFocus()

    def take(self) -> None:
        """Return takes the default, wherever the focus is."""
        if self._ways.isVisible():
            self.practice.emit()
        else:
            self.form.take()

    def again(self) -> None:
        """It went wrong: the invite can be mended, and without one there is always an empty page."""
        if self._ways.isVisible():
            self.alone_button.setFocus()
        else:
            self.form.begin()

    def ask_invite(self) -> None:
        """Ask for the invite in the place of the ways to begin."""
        self._ways.hide()
        self.title.setText(self.tr("Your invite"))
        self.sentence.setText(self.tr("You see whose it is before anything is sent."))
        self.form.show()
        self.form.begin()

    def _choice(self, name: str, told: str) -> QPushButton:
        sizes = self.parts.theme.sizes
        made = _Way(sizes.step(18))
        made.setAccessibleName(f"{name}. {told}")
        rows = QVBoxLayout(made)
        rows.setContentsMargins(sizes.step(5), sizes.step(3), sizes.step(5), sizes.step(3))
        rows.setSpacing(sizes.step(0.5))
        for words, role in ((name, "name"), (told, "small")):
            line = label(words, role)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            rows.addWidget(line)
        self._way_rows.addWidget(made)
        return made
