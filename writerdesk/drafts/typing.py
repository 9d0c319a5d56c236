"""Typing from a stream of keystrokes, through the journal that the editor uses (``piece type``)."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TextIO

from writerdesk.drafts.draft import Draft
from writerdesk.drafts.journal import now_ms
from writerdesk.errors import Refused

_LONGEST_LINE = 64 << 20
"""Bytes of a keystroke; what is longer is a file, and no keystroke."""

REPORT_SECONDS = 0.15
"""How often progress is told while something changes; the promise is 250 ms."""


def type_stream(
    draft: Draft, keys: BinaryIO, report: Callable[[int, int], None], *, clock: Callable[[], int] = now_ms
) -> tuple[int, int]:
    """Type what ``keys`` holds at the end of the last section: UTF-8, one grapheme cluster a line, none is Enter.

    ``report`` is given how many keystrokes were typed and how many of them are committed, at least every 250 ms while
    either changes and once at the end; it is called from one thread at a time. Returns the last pair. Raises
    :class:`Refused` ``text/encoding``, ``text/nul``, ``text/surrogate``, ``import/too-large`` for a keystroke
    that is no text; what came before it is stored.
    """
    journal = draft.journal(draft.sections[-1].id)
    length = len(journal.load())
    before = journal.stored
    progress = _Progress(lambda: journal.stored - before, report)
    try:
        with progress:
            while line := keys.readline(_LONGEST_LINE):
                for _, deleted, inserted in journal.catch_up():
                    length += len(inserted) - deleted
                key = _key(line, progress.typed + 1)
                journal.record(length, 0, key, clock())
                length += len(key)
                progress.typed += 1
    finally:
        draft.flush()
        progress.tell()
    return progress.typed, journal.stored - before


def print_report(output: TextIO) -> Callable[[int, int], None]:
    """A report that writes ``{"typed": n, "stored": m}``, one JSON document a line, at once."""

    def report(typed: int, stored: int) -> None:
        output.write(json.dumps({"typed": typed, "stored": stored}) + "\n")
        output.flush()

    return report


class _Progress:
    """Tells from a thread of its own, as long as the block runs, whenever a number changed."""

    def __init__(self, stored: Callable[[], int], report: Callable[[int, int], None]) -> None:
        self.typed = 0
        self._stored = stored
        self._report = report
        self._told = (-1, -1)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="typing progress", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def tell(self) -> None:
        """Report, unless these numbers were told last."""
        # Stored first: what is typed meanwhile may only make the other number larger.
        stored = self._stored()
        numbers = (self.typed, stored)
        if numbers != self._told:
            self._told = numbers
            self._report(*numbers)

    def _run(self) -> None:
        while not self._over.wait(REPORT_SECONDS):
            if self.typed:
                self.tell()


def _key(line: bytes, number: int) -> str:
    if len(line) == _LONGEST_LINE:
        from writerdesk.drafts.importing import too_large

        raise too_large("-")
    try:
        return line.removesuffix(b"\n").removesuffix(b"\r").decode() or "\n"
    except UnicodeDecodeError as error:
        raise Refused(
            "text/encoding",
            "Keystroke {number} is not UTF-8.",
            "Send UTF-8, one grapheme cluster a line.",
            where=str(number),
            number=number,
        ) from error


def main(arguments: list[str]) -> None:
    """Type standard input into a piece: ``python -m writerdesk.drafts.typing DESK-FOLDER PIECE``."""
    from writerdesk.storage.desk import Desk

    desk = Desk.open(Path(arguments[0]))
    try:
        type_stream(Draft(desk, arguments[1]), sys.stdin.buffer, print_report(sys.stdout))
    finally:
        desk.close()


if __name__ == "__main__":
    main(sys.argv[1:])
