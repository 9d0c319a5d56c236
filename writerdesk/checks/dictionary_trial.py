"""A dictionary that somebody brings is tried in a process of its own before anything else sees it.

The engine is C++ that believes its files: a list with a wrong count keeps it busy for minutes, odd rules can break it.
Here it may take some seconds and some memory, and what it does concerns nobody.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from writerdesk.checks.spelling import accepts, open_engine
from writerdesk.errors import Refused, ToolProblem
from writerdesk.languages.dictionaries import DictionaryFiles
from writerdesk.languages.dictionary_shelf import STEM

SECONDS = 20.0
MOST_MEMORY = 512 << 20
"""Bytes that a dictionary may take; those that come along take a tenth of it."""
_ASKED = 200


class Trial(msgspec.Struct, frozen=True):
    """How many running words are accepted with a dictionary, how many of its own entries of those asked, and what the
    engine took for it in bytes (0: not known here).
    """

    words_known: int
    entries_known: int
    memory: int


def try_dictionary(
    folder: Path,
    words: Sequence[str],
    entries: Sequence[str],
    name: str,
    *,
    beside: DictionaryFiles | None = None,
    seconds: float = SECONDS,
) -> Trial:
    """Load ``<folder>/words.dic`` and ask for ``words``, for some of its own ``entries`` and for suggestions.

    ``beside`` is the dictionary it is used together with: a word that it accepts is accepted. Raises
    :class:`Refused` ``dictionary/too-slow``, ``dictionary/breaks``, ``dictionary/knows-nothing``.
    """
    step = max(1, len(entries) // _ASKED)
    asked = list(entries[::step][:_ASKED])
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    other = (beside.name, str(beside.folder)) if beside is not None else None
    arguments = (theirs, str(folder), list(words), asked, other)
    process = context.Process(target=_try, args=arguments, name="writerdesk-dictionary", daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise Refused(
                "dictionary/too-slow", "The spelling engine was not done with {name} after {seconds} seconds.",
                "Bring a smaller dictionary, or a plain list of words.", where=name, name=name, seconds=round(seconds),
            )  # fmt: skip
        found = msgspec.msgpack.decode(ours.recv_bytes(), type=Trial)
    except (EOFError, OSError) as error:
        raise Refused(
            "dictionary/breaks", "The spelling engine breaks on {name}, or wants more than {most} MB of memory for it.",
            "Bring another edition of the dictionary, or a plain list of words.", where=name, name=name,
            most=MOST_MEMORY >> 20,
        ) from error  # fmt: skip
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    if asked and not found.entries_known:
        raise Refused(
            "dictionary/knows-nothing", "The spelling engine accepts not one of the words that stand in {name}.",
            "See whether both files are of one dictionary, and which encoding SET names.", where=name, name=name,
        )  # fmt: skip
    return found


def _try(
    connection: Connection, folder: str, words: list[str], entries: list[str], other: tuple[str, str] | None
) -> None:
    """The inside of the process; whatever goes wrong here ends it, and the other side hears the end."""
    _bound()
    before = _resident()
    with suppress(ToolProblem, MemoryError):
        engine = open_engine(STEM, Path(folder), STEM)
        own = sum(accepts(engine, word) for word in entries)
        missing = [word for word in words if not accepts(engine, word)]
        memory = max(0, _resident() - before)
        # Words as a writer may type them by mistake: long, doubled, joined by hyphens.
        first = (words or entries or ["a"])[0]
        for odd in ((first * 12)[:60], "-".join([first[:3]] * 20)[:80], first[::-1] + first):
            accepts(engine, odd)
        with suppress(UnicodeEncodeError):
            engine.suggest(first[::-1] + first[:4])
        if other is not None:
            together = open_engine(other[0], Path(other[1]), other[0])
            missing = [word for word in missing if not accepts(together, word)]
        connection.send_bytes(msgspec.msgpack.encode(Trial(len(words) - len(missing), own, memory)))


def _bound() -> None:
    """No more memory than a dictionary may take, and no core file (POSIX; elsewhere the time is all that bounds)."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = pages * resource.getpagesize() + MOST_MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _resident() -> int:
    """Bytes of memory that this process has, 0 where the system does not say."""
    try:
        import resource

        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()
    except (ImportError, OSError):
        return 0
