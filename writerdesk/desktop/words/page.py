"""Words of the team: what waits for the lead, what is on the list, what only this desk knows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Line, fill, page_margins
from writerdesk.desktop.widgets.card_list import CardList
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.words.cards import WordCards
from writerdesk.desktop.words.controller import ShownWord, WordsController

_STATES = {
    "proposed": ("proposed", "new"),
    "approved": ("approved",),
    "known": ("known",),
    "no": ("refused", "removed"),
}


class WordList(CardList[ShownWord]):
    """The cards in the middle of the page, never wider than one can read."""

    _beside = 0

    def leave_beside(self, pixels: int) -> None:
        """The least room at the sides, that of the page."""
        self._beside = pixels
        self._margins()

    def _margins(self) -> None:
        side = max(self._beside, (self.viewport().width() - self._most) // 2)
        self.rows.setContentsMargins(side, self._sizes.step(2), side, self._sizes.step(6))


class WordsPage(QWidget):
    """Every word beside the dictionaries. ``sync_wanted`` comes when something is to travel."""

    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._words: list[ShownWord] = []
        self._travels = False
        self.controller = WordsController(parts, self)
        self.cards = WordCards(parts, self)
        body = QWidget()
        fill(self, body)
        rows = self._rows = QVBoxLayout(body)
        rows.setSpacing(sizes.step(4))
        self.list = WordList(parts.theme, self.cards.build, self.cards.key)
        self.list.setAccessibleName(self.tr("Words"))
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.notice = Notice(parts.theme)
        content = QWidget()
        holder = Scrolled(content, share=0.5)
        holder.setMaximumWidth(sizes.column)
        head = QVBoxLayout(content)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(sizes.step(4))
        head.addWidget(label(self.tr("Words of the team"), "title"))
        about = self.tr(
            "Words that a dictionary lacks. What you teach stays on your desk; what you propose goes to the lead of"
            " that vendor alone, and what the lead puts on the list is known to all its writers."
        )
        head.addWidget(label(about, "soft"))
        head.addWidget(self._bar())
        head.addWidget(self.notice)
        middle = self._middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(holder, 1_000)  # all there is, up to what one can read
        middle.addStretch(1)
        rows.addLayout(middle)
        rows.addWidget(self.list, 1)
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins as those of every page."""
        super().resizeEvent(event)
        beside, above = page_margins(self._parts.theme.sizes, self.height())
        self._rows.setContentsMargins(0, above, 0, 0)
        self._middle.setContentsMargins(beside, 0, beside, 0)
        self.list.leave_beside(beside)

    def show_target(self, _target: str) -> None:
        """The page comes on show."""
        self.notice.hide()
        self.refresh()
        self.which.setFocus()

    def refresh(self) -> None:
        """News came: ask anew."""
        self.controller.load()

    def _bar(self) -> Line:
        bar = Line(self._parts.theme.sizes)
        self.which, self.lists = Choice(self._parts.theme), Choice(self._parts.theme)
        self.which.setAccessibleName(self.tr("Which words"))
        self.lists.setAccessibleName(self.tr("Which list"))
        self.save = button(self.tr("Save the list…"))
        for widget, stretch in ((self.which, 1), (self.lists, 1), (self.save, 0)):
            bar.line.addWidget(widget, stretch)
        return bar

    def _connect(self) -> None:
        self.controller.loaded.connect(self._show)
        self.controller.failed.connect(self.notice.say_error)
        self.controller.exported.connect(self._exported)
        self.cards.wanted.connect(self._do)
        self.which.activated.connect(self._narrow)
        self.lists.activated.connect(self._narrow)
        self.save.clicked.connect(self._ask_file)

    def _show(self, words: list[ShownWord]) -> None:
        self._words = words
        self._fill_choices()
        self._narrow()
        if self._travels:
            self._travels = False
            self.sync_wanted.emit()

    def _fill_choices(self) -> None:
        names = {
            "": self.tr("All words"), "proposed": self.tr("Proposed"), "approved": self.tr("On the list"),
            "known": self.tr("Known on this desk alone"), "no": self.tr("Refused or taken off"),
        }  # fmt: skip
        counted = {
            key: sum(1 for one in self._words if not key or one.row.state in _STATES[key]) for key in names
        }  # fmt: skip
        _fill(self.which, {key: f"{name} {self._parts.phrases.number(counted[key])}" for key, name in names.items()})
        lists = {"": self.tr("All lists")}
        for one in self._words:
            lists[f"{one.row.desk}\n{one.row.language}"] = self._parts.phrases.joined(one.row.vendor, one.language_name)
        _fill(self.lists, lists)

    def _narrow(self) -> None:
        state, chosen = str(self.which.currentData() or ""), str(self.lists.currentData() or "")
        shown = [
            one
            for one in self._words
            if (not state or one.row.state in _STATES[state]) and chosen in ("", f"{one.row.desk}\n{one.row.language}")
        ]
        self.list.show_things(shown)
        self.list.say("" if shown else self.tr("There are no such words. A card beside the text proposes one."))
        self.save.setEnabled(self._list_to_save() is not None)

    def _list_to_save(self) -> tuple[str, str] | None:
        """Desk and language of the one list with approved words that is on show."""
        chosen = str(self.lists.currentData() or "")
        lists = {
            (one.row.desk, one.row.language)
            for one in self._words
            if one.row.state == "approved" and chosen in ("", f"{one.row.desk}\n{one.row.language}")
        }
        return lists.pop() if len(lists) == 1 else None

    def _do(self, what: str, key: str, reason: str) -> None:
        self.notice.hide()
        self._travels = what != "forget"
        self.controller.do(what, key, reason)

    def _ask_file(self) -> None:
        wanted = self._list_to_save()
        if wanted is None:
            return
        kinds = (self.tr("Hunspell dictionary (*.dic)"), self.tr("One word a line (*.txt)"))
        name, kind = QFileDialog.getSaveFileName(self, self.save.text(), f"{wanted[1]}.dic", ";;".join(kinds))
        if name:
            self.save_to(Path(name), as_list=kind == kinds[1] or name.endswith(".txt"))

    def save_to(self, file: Path, *, as_list: bool) -> None:
        """Write the list on show into a file."""
        wanted = self._list_to_save()
        if wanted is not None:
            self.controller.export(*wanted, file, as_list=as_list)

    def _exported(self, count: int, files: list[Path]) -> None:
        names = ", ".join(file.name for file in files)
        self.notice.say(self.tr("%Ln word(s) saved.", "", count), names, icon="check", role="accent")


def _fill(choice: Choice, entries: dict[str, str]) -> None:
    """Other entries, and the same one chosen if it is still there."""
    had = choice.currentData()
    choice.clear()
    for key, words in entries.items():
        choice.addItem(words, key)
    choice.setCurrentIndex(max(0, choice.findData(had)))
