"""What the page of words asks and does, each in a job."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.words import Decision, WordRow
    from writerdesk.actions.workplace import Workplace

_ORDER = ("proposed", "new", "refused", "removed", "approved", "known")


class ShownWord(NamedTuple):
    """A word with what the card says of it; ``key`` names it among all words of all desks."""

    key: str
    row: WordRow
    language_name: str
    right_to_left: bool
    lead: bool


class WordsController(QObject):
    """Rows come with ``loaded``; ``exported`` carries how many words went into which files."""

    loaded = Signal(object)
    exported = Signal(int, object)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._words: dict[str, ShownWord] = {}

    def load(self) -> None:
        """Ask for every word of every desk."""
        self._parts.do(partial(_load, self._parts.workplace), self._loaded, self.failed.emit)

    def do(self, what: str, key: str, reason: str) -> None:
        """Do to a word what its card asks for; the rows are loaded again."""
        shown = self._words.get(key)
        if shown is not None:
            self._parts.do(partial(_do, self._parts.workplace, what, shown.row, reason), self._done, self._refused)

    def export(self, desk: str, language: str, file: Path, *, as_list: bool) -> None:
        """Write the approved words of a team into a file."""

        def work() -> tuple[int, list[Path]]:
            from writerdesk.actions.words import export_words

            form = "list" if as_list else "hunspell"
            return export_words(self._parts.workplace, language, file, form, desk)  # type: ignore[arg-type]

        self._parts.do(work, lambda done: self.exported.emit(*done), self.failed.emit)

    def _loaded(self, words: list[ShownWord]) -> None:
        self._words = {one.key: one for one in words}
        self.loaded.emit(words)

    def _done(self, _row: object) -> None:
        self.load()

    def _refused(self, error: object) -> None:
        self.failed.emit(error)
        self.load()


def _load(workplace: Workplace) -> list[ShownWord]:
    from writerdesk.actions.words import word_rows
    from writerdesk.languages.cards import card

    leads = {desk.id for desk in workplace.vendor_desks() if desk.fact("role") == "lead"}
    shown = []
    for row in word_rows(workplace):
        known = card(row.language)
        key = f"{row.desk}\n{row.language}\n{row.word}"
        shown.append(ShownWord(key, row, known.names, known.direction == "rtl", row.desk in leads))
    return sorted(shown, key=lambda one: (_ORDER.index(one.row.state), one.row.vendor, one.row.language, one.row.word))


def _do(workplace: Workplace, what: str, row: WordRow, reason: str) -> object:
    from writerdesk.actions.words import decide, forget, propose

    decisions: dict[str, Decision] = {"approve": "approve", "refuse": "refuse", "remove": "remove"}
    if what in decisions:
        return decide(workplace, decisions[what], row.word, row.language, row.desk, reason)
    acts: dict[str, Callable[[Workplace, str, str, str], object]] = {"propose": propose, "forget": forget}
    return acts[what](workplace, row.word, row.language, row.desk)
