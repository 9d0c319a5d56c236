"""The front door: no command opens the window, ``open`` opens it at a place, everything else is the shell."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Door:
    """What stood before the command: the data folder, the desk, and the rest of the words."""

    data: Path | None = None
    desk: str | None = None
    rest: list[str] = field(default_factory=list)


def read_door(words: Sequence[str]) -> Door:
    """Take ``--data DIR`` and ``--desk ID`` off the front; the rest is left for the shell as it stands."""
    door, position = Door(), 0
    while position < len(words):
        name, equals, value = words[position].partition("=")
        if name not in {"--data", "--desk"}:
            break
        if not equals:
            position += 1
            value = words[position] if position < len(words) else ""
        if name == "--data":
            door.data = Path(value)
        else:
            door.desk = value
        position += 1
    door.rest = list(words[position:])
    return door


def open_window(door: Door, words: Sequence[str]) -> int:
    """Open the window at the pieces or files of ``words``; ``--page NAME`` names a page. Exit status of the program."""
    page: str | None = None
    targets: list[str] = []
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name == "--page":
            page = value if equals else next(rest, "")
        else:
            targets.append(word)
    try:
        from writerdesk.desktop.application import run
    except ImportError as missing:
        from writerdesk.cli.doctor import report

        print(f"The window cannot open: {missing}\n{report()}", file=sys.stderr)  # noqa: T201
        return 3
    from writerdesk.actions.workplace import Workplace

    workplace = Workplace(door.data)
    try:
        return run(workplace, page=page, target=targets[0] if targets else None)
    finally:
        workplace.close()


def main(words: Sequence[str] | None = None) -> int:
    """Run WriterDesk with these words (default: the command line) and give back the exit status."""
    given = list(sys.argv[1:] if words is None else words)
    door = read_door(given)
    if not door.rest:
        return open_window(door, [])
    if door.rest[0] == "open" and not {"--help", "--json"} & set(door.rest):
        return open_window(door, door.rest[1:])
    from writerdesk.cli.shell import run_shell

    return run_shell(given)


if __name__ == "__main__":
    sys.exit(main())
