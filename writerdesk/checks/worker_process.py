"""The inside of the checks worker: a process of its own that answers one question after the other."""

from __future__ import annotations

import signal
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path

from writerdesk.checks.engine import CheckReport, check
from writerdesk.checks.messages import (
    Answer,
    AskCheck,
    AskKnown,
    AskSuggest,
    Checked,
    Failed,
    InDictionary,
    Progress,
    Question,
    Stop,
    Stopped,
    Suggestions,
    Words,
    encode,
    question,
)
from writerdesk.checks.spelling import Speller
from writerdesk.checks.stretches import CheckMemory
from writerdesk.errors import WriterDeskError
from writerdesk.languages.dictionaries import SpelledBy
from writerdesk.languages.dictionary_shelf import DictionaryShelf

_PORTION = 500
"""Words that are asked in a row: the engine needs milliseconds for them, seconds when it opens a large dictionary."""


class _StopError(Exception):
    """Ends a running check; never leaves this module."""


def serve(connection: Connection, cache_folder: str, shelf: str = "") -> None:
    """Answer until the other side closes ``connection``; dictionaries are unpacked below ``cache_folder``, those that
    a person added stand on the ``shelf``.
    """
    # Ctrl-C goes to the whole group; the other side decides when we end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    worker = _Worker(connection, Speller(Path(cache_folder), DictionaryShelf(Path(shelf)) if shelf else None))
    while True:
        try:
            asked = question(connection.recv_bytes())
            connection.send_bytes(encode(worker.reply(asked)))
        except (EOFError, OSError):
            return


class _Watched:
    """The speller, as a check asks it: says before and after that it is in a dictionary that may hang the engine."""

    def __init__(self, connection: Connection, speller: Speller) -> None:
        self._connection, self._speller = connection, speller

    def known(self, words: Iterable[str], language: str) -> dict[str, bool]:
        """See :class:`.spelling.SpellingClient`."""
        if not self._speller.has_own(language):
            return self._speller.known(words, language)
        left, found = list(words), dict[str, bool]()
        for start in range(0, len(left), _PORTION):
            self._tell(language)
            found |= self._speller.known(left[start : start + _PORTION], language)
        self._tell("")
        return found

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """See :class:`.spelling.SpellingClient`."""
        if not self._speller.has_own(language):
            return self._speller.suggest(word, language)
        self._tell(language)
        found = self._speller.suggest(word, language)
        self._tell("")
        return found

    def spelled_by(self, language: str) -> SpelledBy | None:
        """See :class:`.spelling.SpellingClient`."""
        return self._speller.spelled_by(language)

    def _tell(self, language: str) -> None:
        self._connection.send_bytes(encode(InDictionary(language)))


class _Worker:
    def __init__(self, connection: Connection, speller: Speller) -> None:
        self._connection = connection
        self._speller = _Watched(connection, speller)
        self._memory = CheckMemory()

    def reply(self, asked: Question) -> Answer:
        try:
            return self._answer(asked)
        except _StopError:
            return Stopped()
        except WriterDeskError as error:
            fields = {name: str(value) for name, value in error.fields.items()}
            return Failed(type(error).__name__, error.code, error.template, error.next_template, error.where, fields)

    def _answer(self, asked: Question) -> Answer:
        match asked:
            case AskKnown():
                return Words(self._speller.known(asked.words, asked.language))
            case AskSuggest():
                return Suggestions(self._speller.suggest(asked.word, asked.language))
            case AskCheck():
                return Checked(self._check(asked))
            case Stop():  # it came after the answer it wanted to stop
                return Stopped()

    def _check(self, asked: AskCheck) -> CheckReport:
        return check(
            asked.text,
            asked.language,
            form=asked.form,
            limits=asked.limits,
            seed=asked.seed,
            spelling=self._speller,
            readings=asked.readings,
            learned=asked.learned,
            switched_off=asked.switched_off,
            severities=asked.severities,
            waived=asked.waived,
            soft_spelling=asked.soft_spelling,
            kind=asked.kind,
            critique=asked.critique,
            own=asked.own,
            tongues=asked.tongues,
            progress=self._tell,
            memory=self._memory,
        )

    def _tell(self, rule: str, share: float) -> None:
        if self._connection.poll():
            question(self._connection.recv_bytes())  # only a Stop can come now
            raise _StopError
        self._connection.send_bytes(encode(Progress(rule, share)))
