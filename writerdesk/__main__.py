"""The front door: no command opens the window, ``open`` opens it at a place, everything else is the shell."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.cli.selftest import PartCheck


class Door(NamedTuple):
    """What stood before the command: the data folder, the desk, and the rest of the words."""

    data: Path | None
    desk: str | None
    rest: list[str]


def read_door(words: Sequence[str]) -> Door:
    """Take ``--data DIR`` and ``--desk ID`` off the front; the rest is left as it stands."""
    data: Path | None = None
    desk: str | None = None
    position = 0
    while position < len(words):
        name, equals, value = words[position].partition("=")
        if name not in {"--data", "--desk"}:
            break
        if not equals:
            position += 1
            value = words[position] if position < len(words) else ""
        if name == "--data":
            data = Path(value)
        else:
            desk = value
        position += 1
    return Door(data, desk, list(words[position:]))


def with_command(words: list[str]) -> list[str]:
    """The same words, with ``open`` before files that were dropped on the program; no command has a dot in its name."""
    rest = read_door(words).rest
    if not rest or "." not in rest[0] or not Path(rest[0]).is_file():
        return words
    return [*words[: len(words) - len(rest)], "open", "--", *rest]


def open_window(workplace: Workplace, page: str | None, targets: Sequence[str]) -> int:
    """Open the window at a page and the pieces or files. Exit status; 3 with the doctor's words."""
    gc.disable()  # see main
    try:
        from writerdesk.desktop.bindings import import_bindings
        from writerdesk.desktop.enumerations import make_enumerations_at_once

        make_enumerations_at_once()
        import_bindings()
        from writerdesk.desktop.application import run
    except ImportError as missing:
        gc.enable()
        from writerdesk.cli.doctor import report

        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"The window cannot open: {missing}\n{report()}\n")
        return 3
    return run(workplace, page=page, target=targets[0] if targets else None, more=targets[1:])


def try_window() -> list[PartCheck]:
    """Try the parts of the window, here and now, for ``selftest --window``."""
    from writerdesk.cli.selftest import PartCheck, tried

    try:
        from writerdesk.desktop.bindings import import_bindings

        import_bindings()
        from writerdesk.desktop.selftest import window_attempts
    except ImportError as missing:
        return [PartCheck("window", ok=False, detail=str(missing))]
    return [tried(name, attempt) for name, attempt in window_attempts()]


def main(words: Sequence[str] | None = None) -> int:
    """Run WriterDesk with these words (default: the command line) and give back the exit status."""
    given = with_command(list(sys.argv[1:] if words is None else words))
    door = read_door(given)
    if not door.rest:
        # While the window's code is read nothing becomes garbage; looking for it takes 15 ms. See desktop.garbage.
        gc.disable()
        from writerdesk.actions.workplace import Workplace, data_folder_to_open

        workplace = Workplace(door.data.absolute() if door.data else data_folder_to_open())
        try:
            return open_window(workplace, None, [])
        finally:
            workplace.close()
    from writerdesk.cli.shell import run_shell

    return run_shell(["selftest" if word == "--selftest" else word for word in given], open_window, try_window)


if __name__ == "__main__":
    sys.exit(main())
