"""Spelling by Hunspell. The engine holds the interpreter for whole seconds, so :class:`Speller` lives in the checks
worker.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from writerdesk.errors import ToolProblem
from writerdesk.languages.dictionaries import SpelledBy, dictionary, spelled_by
from writerdesk.languages.dictionary_shelf import STEM, DictionaryShelf

# Syllable lists, not word lists: cut at the tsheg first (the facts on language technology, section 1).
_TSHEG = "་"
_HYPHENS = "-‐‑"
_STRAIGHT = {ord(sign): "'" for sign in "’ʼ"}
"""The apostrophes of print and of the letter (U+2019, U+02BC); dictionaries have the one of keyboards."""


class SpellingClient(Protocol):
    """Whoever can say whether words are known: the worker's client, or the speller itself inside the worker."""

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """Whether the dictionary of ``language`` knows each word; every word is True where there is no dictionary."""
        ...

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Words of the dictionary near to ``word``, best first; may take seconds."""
        ...

    def spelled_by(self, language: str) -> SpelledBy | None:
        """Which dictionaries judge the words of ``language``; None where there are none."""
        ...


class Speller:
    """The engine with its dictionaries, opened when a language is first asked for.

    ``cache_folder`` takes the unpacked files of those that come along; ``shelf`` holds those that a person added, which
    are used together with them. What is added or removed meanwhile counts from the next question on.
    """

    def __init__(self, cache_folder: Path, shelf: DictionaryShelf | None = None) -> None:
        self._cache_folder = cache_folder
        self._shelf = shelf
        self._engines: dict[str, tuple[tuple[tuple[str, int], ...], list[Any]]] = {}

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """See :class:`SpellingClient`; raises :class:`ToolProblem` ``tool/dictionary`` when the files cannot be
        opened.
        """
        engines = self._of(language)
        if not engines:
            return dict.fromkeys(words, True)
        first, *others = engines
        return {word: accepts(first, word) or any(accepts(other, word) for other in others) for word in words}

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """See :class:`SpellingClient`."""
        found: list[str] = []
        for engine in self._of(language):
            with suppress(UnicodeEncodeError):  # the dictionary's alphabet lacks a letter of the word
                found += engine.suggest(word)
        return tuple(dict.fromkeys(found))

    def spelled_by(self, language: str) -> SpelledBy | None:
        """See :class:`SpellingClient`."""
        return spelled_by(language, self._shelf)

    def has_own(self, language: str) -> bool:
        """Whether a dictionary is used for the language that a person has added."""
        return self._shelf is not None and bool(self._shelf.of(language))

    def _of(self, language: str) -> list[Any]:
        edition = self._shelf.edition(language) if self._shelf is not None else ()
        known = self._engines.get(language)
        if known is None or known[0] != edition:
            self._engines.pop(language, None)  # before the new ones: two of a kind would take twice the memory
            known = self._engines[language] = edition, self._open(language)
        return known[1]

    def _open(self, language: str) -> list[Any]:
        own = self._shelf.of(language) if self._shelf is not None else ()
        engines = [open_engine(STEM, self._shelf.files(one), one.name) for one in own if self._shelf is not None]
        if not any(one.alone for one in own):
            files = dictionary(language, self._cache_folder)
            engines += [open_engine(files.name, files.folder, files.name)] if files is not None else []
        return engines


def open_engine(stem: str, folder: Path, name: str) -> Any:
    """Load ``<folder>/<stem>.aff`` and ``.dic``; raises :class:`ToolProblem` ``tool/dictionary``."""
    # Without this a folder named in letters beyond the locale's own is not found.
    os.environ.setdefault("HUNSPELL_PATH_ENCODING", "UTF-8")
    import hunspell

    try:
        return hunspell.Hunspell(stem, hunspell_data_dir=str(folder))
    except (OSError, UnicodeError) as error:
        raise ToolProblem(
            "tool/dictionary",
            "The dictionary {name} cannot be opened.",
            "Add the dictionary again.",
            where=str(folder / f"{stem}.dic"),
            name=name,
        ) from error


def accepts(engine: Any, word: str) -> bool:
    """Whether a dictionary takes a word, as it stands, with a straight apostrophe, or cut at hyphens and tshegs."""
    if _spells(engine, word):
        return True
    straight = word.translate(_STRAIGHT)
    if straight != word and _spells(engine, straight):
        return True
    parts = [word]
    for mark in (_TSHEG, *_HYPHENS):
        parts = [piece for part in parts for piece in part.split(mark)]
    return len(parts) > 1 and all(not part or _spells(engine, part) for part in parts)


def _spells(engine: Any, word: str) -> bool:
    try:
        return bool(engine.spell(word))
    except UnicodeEncodeError:  # an 8-bit dictionary (Swahili is ISO 8859-1) cannot hold the word: it is not in it
        return False
