"""One question to the checks worker and the future that answers it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any

from writerdesk import errors
from writerdesk.checks.messages import Answer, AskCheck, Failed, Progress, Question, Stopped
from writerdesk.errors import Bug, WriterDeskError


class Job:
    """Settles its future exactly once: with what ``read`` makes of the answer, with an error, or cancelled."""

    def __init__(
        self,
        question: Question,
        read: Callable[[Answer], Any],
        progress: Callable[[str, float], None] | None = None,
    ) -> None:
        self.question = question
        self.future: Future[Any] = Future()
        self._read = read
        self._progress = progress

    def is_check_of(self, document: str) -> bool:
        """Whether this checks that document."""
        return isinstance(self.question, AskCheck) and self.question.document == document

    def tell(self, progress: Progress) -> None:
        """Pass progress on while somebody waits."""
        if self._progress is not None and not self.future.cancelled():
            self._progress(progress.rule, progress.share)

    def settle(self, answer: Answer) -> None:
        """Give the answer to whoever waits; an answer that nobody wants any more is dropped."""
        if isinstance(answer, Stopped):
            self.future.cancel()
        elif isinstance(answer, Failed):
            self.fail(_error(answer))
        else:
            with suppress(InvalidStateError):  # cancelled in this very moment
                self.future.set_result(self._read(answer))

    def fail(self, error: WriterDeskError) -> None:
        """Give an error to whoever waits."""
        with suppress(InvalidStateError):
            self.future.set_exception(error)


def _error(failed: Failed) -> WriterDeskError:
    kind = getattr(errors, failed.kind, Bug)
    fields: dict[str, Any] = dict(failed.fields)
    made: WriterDeskError = kind(failed.code, failed.template, failed.next_template, where=failed.where, **fields)
    return made
