"""The dictionaries of one language, on its page: what comes along, what was added, adding one from a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import Card, empty, flow
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.languages.dictionary_shelf import OwnDictionary


class Dictionaries(NamedTuple):
    """Of one language: the tag they are added under, the name of the one that comes along ('' for none), one's own."""

    tag: str
    bundled: str
    own: tuple[OwnDictionary, ...]


class DictionariesCard(Card):
    """Adds and removes. ``changed`` comes when spelling is by other dictionaries from now on."""

    changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts, sizes = parts, parts.theme.sizes
        self._tag = ""
        self.rows.addWidget(label(self.tr("Dictionaries"), "heading"))
        about = self.tr(
            "Add one of your own: a Hunspell pair (.dic with its .aff beside it), a .zip or .oxt with one in it, or a"
            " list with one word a line. It is looked through first, and stays on this computer."
        )
        self.rows.addWidget(label(about, "small"))
        self.notice = Notice(parts.theme)
        self.rows.addWidget(self.notice)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.step(2))
        self.rows.addLayout(self._list)
        self.add = button(self.tr("Add from a file…"))
        words = self.tr("Use it instead of the one that comes along")
        self.alone = Tick(parts.theme, words)
        self._instead = TickLine(parts.theme, self.alone, words)
        self.rows.addWidget(self._instead)
        self.rows.addWidget(flow(sizes, self.add, parent=self))
        self.add.clicked.connect(self._ask_file)

    def show_dictionaries(self, found: Dictionaries) -> None:
        """Show those of another language, or of the same one after a change."""
        if found.tag != self._tag:
            self.notice.hide()
        self._tag = found.tag
        empty(self._list)
        comes = self.tr("{name}, comes along").format(name=isolate(found.bundled))
        instead = any(one.alone and not one.set_aside for one in found.own)
        if found.bundled:
            set_aside = self.tr("{name}, comes along; not used now").format(name=isolate(found.bundled))
            self._list.addWidget(label(set_aside if instead else comes, "name"))
        for own in found.own:
            self._list.addWidget(self._row(own))
        self._instead.setVisible(bool(found.bundled))

    def _row(self, own: OwnDictionary) -> QWidget:
        sizes = self._parts.theme.sizes
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(sizes.step(0.5))
        rows.addWidget(label(self.tr("{name}, yours").format(name=isolate(own.name)), "name", parent=holder))
        told = [self.tr("%Ln word(s)", "", own.entries), self._measured(own)]
        rows.addWidget(label(self._parts.phrases.joined(*filter(None, told)), "small", parent=holder))
        gone = button(self.tr("Remove"), "link", name=self.tr("Remove {name}").format(name=own.name), parent=holder)
        gone.clicked.connect(partial(self._remove, own))
        rows.addWidget(flow(sizes, gone, parent=holder))
        return holder

    def _measured(self, own: OwnDictionary) -> str:
        if own.set_aside:
            return self.tr("set aside: the checks stopped with it")
        if not own.sample_words:
            return self.tr("not measured: there is no sample of the language")
        number = self._parts.phrases.number
        told = self.tr("with it {known} of {all} words of the sample are accepted")
        return told.format(known=number(own.sample_known), all=number(own.sample_words))

    def _ask_file(self) -> None:
        kinds = self.tr("Dictionaries and lists of words ({endings})").format(endings="*.dic *.aff *.zip *.oxt *.txt")
        file, _kind = QFileDialog.getOpenFileName(self, self.add.text(), "", kinds)
        if file:
            self.take(Path(file))

    def take(self, file: Path) -> None:
        """Add the dictionary in a file; it is looked through in a job and tried in a process of its own."""
        self.add.setEnabled(False)
        self.notice.say(self.tr("Looking through {file}…").format(file=isolate(file.name)), icon="clock", role="soft")
        work = partial(_add, self._parts.workplace, file, self._tag, alone=self.alone.isChecked())
        self._parts.do(work, self._added, self._failed)

    def _added(self, added: tuple[OwnDictionary, bool]) -> None:
        own, soft = added
        self.add.setEnabled(True)
        self.alone.setChecked(False)
        then = self.tr("It is used from now on.")
        if soft:
            then = self.tr("It lacks many words: whether right words are marked too is chosen in the settings.")
        self.notice.say(
            self.tr("{name} is added.").format(name=isolate(own.name)), then, icon="check", role="accent"
        )  # fmt: skip
        self.changed.emit()

    def _remove(self, own: OwnDictionary) -> None:
        self.notice.hide()
        focus: QPushButton = self.add
        focus.setFocus()
        work = partial(_remove, self._parts.workplace, own)
        self._parts.do(work, lambda _: self.changed.emit(), self._failed)

    def _failed(self, error: WriterDeskError) -> None:
        self.add.setEnabled(True)
        self.notice.say_error(error)


def dictionaries_of(workplace: Workplace, tag: str) -> Dictionaries:
    """What a language is spelled by; call it in a job."""
    from writerdesk.actions.dictionaries import shelf_of
    from writerdesk.languages.dictionaries import dictionary_facts
    from writerdesk.languages.word_lists import list_tag

    facts = dictionary_facts(tag)
    return Dictionaries(list_tag(tag), facts.name if facts is not None else "", shelf_of(workplace.data).kept(tag))


def _add(workplace: Workplace, file: Path, tag: str, *, alone: bool) -> tuple[OwnDictionary, bool]:
    """What was added, and whether all that there is for the language now is too poor for red lines."""
    from writerdesk.actions.dictionaries import add_dictionary, shelf_of
    from writerdesk.languages.dictionaries import spelled_by

    own = add_dictionary(workplace.data, file, tag, alone=alone)
    together = spelled_by(tag, shelf_of(workplace.data))
    return own, together is not None and together.soft


def _remove(workplace: Workplace, own: OwnDictionary) -> None:
    from writerdesk.actions.dictionaries import remove_dictionary

    remove_dictionary(workplace.data, own.id, own.language)
