"""Spelling by Hunspell. The engine holds the interpreter for whole seconds, so :class:`Speller` lives in the checks
worker.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from writerdesk.errors import ToolProblem
from writerdesk.languages.dictionaries import dictionary

# Syllable lists, not word lists: cut at the tsheg first (the facts on language technology, section 1).
_TSHEG = "་"
_HYPHENS = "-‐‑"


class SpellingClient(Protocol):
    """Whoever can say whether words are known: the worker's client, or the speller itself inside the worker."""

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """Whether the dictionary of ``language`` knows each word; every word is True where there is no dictionary."""
        ...

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Words of the dictionary near to ``word``, best first; may take seconds."""
        ...


class Speller:
    """The engine with its dictionaries, opened when a language is first asked for; ``cache_folder`` holds the files."""

    def __init__(self, cache_folder: Path) -> None:
        self._cache_folder = cache_folder
        self._engines: dict[str, Any] = {}

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """See :class:`SpellingClient`; raises :class:`ToolProblem` ``tool/dictionary`` when the files cannot be
        opened.
        """
        engine = self._engine(language)
        return {word: engine is None or _accepts(engine, word) for word in words}

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """See :class:`SpellingClient`."""
        engine = self._engine(language)
        if engine is None:
            return ()
        try:
            found = engine.suggest(word)
        except UnicodeEncodeError:  # the dictionary's alphabet lacks a letter of the word
            return ()
        return tuple(dict.fromkeys(found))

    def _engine(self, language: str) -> Any:
        if language not in self._engines:
            self._engines[language] = self._open(language)
        return self._engines[language]

    def _open(self, language: str) -> Any | None:
        files = dictionary(language, self._cache_folder)
        if files is None:
            return None
        # Without this a folder named in letters beyond the locale's own is not found.
        os.environ.setdefault("HUNSPELL_PATH_ENCODING", "UTF-8")
        import hunspell

        try:
            return hunspell.Hunspell(files.name, hunspell_data_dir=str(files.folder))
        except (OSError, UnicodeError) as error:
            raise ToolProblem(
                "tool/dictionary",
                "The dictionary {name} cannot be opened.",
                "Add the dictionary again.",
                where=str(files.dic),
                name=files.name,
            ) from error


def _accepts(engine: Any, word: str) -> bool:
    if _spells(engine, word) or ("’" in word and _spells(engine, word.replace("’", "'"))):
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
