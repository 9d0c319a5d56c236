"""The shell: one click group whose commands are imported when they are called."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, ParamSpec, TypeVar

import click

from writerdesk.actions.workplace import Workplace, data_folder_here
from writerdesk.cli.answers import write_error
from writerdesk.errors import Bug, DiskProblem, Refused, Usage, WriterDeskError
from writerdesk.storage.places import DataFolder

if TYPE_CHECKING:
    from writerdesk.cli.selftest import PartCheck

_MOST, MOST_TEXT, _AT_ONCE = 1 << 30, 64 << 20, 1 << 20
"""Bytes: of a package, of a text (the largest novel in one file is a tenth of it), read at once."""

P = ParamSpec("P")
T = TypeVar("T")

#: opens the window at a page and targets; given by the front door, since the shell knows no window
WindowOpener = Callable[[Workplace, str | None, Sequence[str]], int]
#: tries the parts of the window in this process; given by the front door too
WindowTrial = Callable[[], "list[PartCheck]"]

#: command → module of ``writerdesk.cli`` that holds it as ``<name>_command``
COMMANDS = {
    **dict.fromkeys(["count", "segment", "diff", "comments", "convert", "languages"], "text_commands"),
    **dict.fromkeys(["check", "scan", "forms"], "check_commands"),
    "dictionaries": "dictionary_commands",
    "translations": "translation_commands",
    "type": "typing_commands",
    "brief": "brief_commands",
    "library": "library_commands",
    "tutorial": "tutorial_commands",
    **dict.fromkeys(["manual", "report"], "help_commands"),
    "piece": "piece_commands",
    **dict.fromkeys(["seal", "unseal", "package", "process"], "package_commands"),
    **dict.fromkeys(["enrol", "sync", "outbox", "ledger", "appeal", "withdraw"], "sending_commands"),
    **dict.fromkeys(["queue", "review", "reasons"], "review_commands"),
    **dict.fromkeys(["agreement", "duplicates", "release"], "dataset_commands"),
    "courier": "courier_commands",
    "critique": "critique_commands",
    "rules": "rule_commands",
    "endpoint": "endpoint_commands",
    **dict.fromkeys(["open", "doctor", "selftest", "version", "settings", "tour"], "program_commands"),
    "backup": "backup_commands",
    "languagetool": "languagetool_commands",
    "desk": "desk_commands",
    "words": "word_commands",
    **dict.fromkeys(["statistics", "time", "goal"], "statistics_commands"),
}


@dataclass
class Shell:
    """What every command may ask for: the data folder, the chosen desk, the rooms behind them."""

    data: DataFolder
    desk: str | None
    open_window: WindowOpener
    try_window: WindowTrial
    opened: Workplace | None = None

    def workplace(self) -> Workplace:
        """The workplace on the data folder, opened at the first call."""
        if self.opened is None:
            self.opened = Workplace(self.data)
        return self.opened

    def close(self) -> None:
        """Close what was opened."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None


def not_in_this_version(name: str) -> Usage:
    """The honest answer for a command that a later version brings."""
    return Usage("usage/not-in-this-version", "“{name}” is not in this version.", "See writerdesk --help.", name=name)


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """All names, in alphabetical order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the module of a command, or None for a name that is none."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"writerdesk.cli.{COMMANDS[cmd_name]}")
        command = getattr(module, f"{cmd_name}_command")
        assert isinstance(command, click.Command)  # noqa: S101
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(path_type=Path), help="The data folder (or WRITERDESK_DATA).")
@click.option("--desk", help="The desk, where there are several.")
@click.pass_context
def root(context: click.Context, data: Path | None, desk: str | None) -> None:
    """WriterDesk from a shell. Without a command the window opens.

    Every command takes --json and then prints exactly one JSON document. Exit: 0 yes or done, 1 the answer is no,
    2 usage, 3 the environment, 4 refused input, 70 a bug of ours.
    """
    shell = Shell(DataFolder(data.absolute()) if data else data_folder_here(), desk, *context.obj)
    context.obj = shell
    context.call_on_close(shell.close)


def json_option(function: Callable[P, T]) -> Callable[P, T]:
    """The ``--json`` of every command."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")(function)


def later(name: str) -> click.Command:
    """A sub-command of the contract that answers exit 2 “not in this version”."""

    @click.command(name, context_settings={"ignore_unknown_options": True, "allow_extra_args": True}, hidden=True)
    @json_option
    @click.argument("words", nargs=-1)
    def refuse(as_json: bool, words: tuple[str, ...]) -> None:  # noqa: ARG001
        raise not_in_this_version(name)

    return refuse


def with_shell(function: Callable[..., T]) -> Callable[..., T]:
    """Hand the :class:`Shell` to a command as its first argument."""

    @click.pass_obj
    @wraps(function)
    def call(shell: Shell, *arguments: Any, **options: Any) -> T:
        return function(shell, *arguments, **options)

    return call


def read_bytes(file: str, most: int = _MOST) -> bytes:
    """Bytes of a file, or of standard input for ``-``; says which file cannot be read, or is more than ``most``."""
    try:
        with nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb") as stream:
            data = _up_to(stream, most)
    except OSError as problem:
        raise DiskProblem(
            "disk/unreadable",
            "{file} cannot be read: {why}.",
            "Check the name and the rights.",
            file=file,
            why=problem.strerror or "unknown reason",
        ) from problem
    if data is None:
        raise Refused(
            "document/too-large",
            "{file} is larger than {most} MB.",
            "Cut it into several files.",
            file=file,
            most=most >> 20,
        )
    return data


def _up_to(stream: BinaryIO, most: int) -> bytes | None:
    """All bytes of a stream, None where they are more than ``most``: a device need not end."""
    parts: list[bytes] = []
    while most >= 0 and (part := stream.read(_AT_ONCE)):
        parts.append(part)
        most -= len(part)
    return b"".join(parts) if most >= 0 else None


def read_text(file: str) -> str:
    """Text of a file brought to NFC; offsets of all commands count in it."""
    from writerdesk.text.normal import to_nfc

    return to_nfc(read_typed_text(file))


def read_typed_text(file: str) -> str:
    """Text of a file as it was typed: UTF-8, without its byte order mark; no more than 64 MB of it."""
    data = read_bytes(file, MOST_TEXT)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise Refused(
            "document/not-utf8",
            "{file} is not UTF-8 text (byte {at}).",
            "Save it as UTF-8 and try again.",
            file=file,
            at=problem.start,
        ) from problem


def run_shell(words: Sequence[str], open_window: WindowOpener, try_window: WindowTrial = list) -> int:
    """Run one command; every ending is an exit status of the contract. With ``--json`` an error is one document."""
    as_json = "--json" in words
    try:
        outcome = root.main(
            args=list(words), prog_name="writerdesk", standalone_mode=False, obj=(open_window, try_window)
        )
    except WriterDeskError as error:
        write_error(error, as_json=as_json)
        return error.exit_status
    except click.exceptions.Abort:
        return 1
    except click.exceptions.Exit as ending:
        return ending.exit_code
    except click.ClickException as wrong:
        write_error(Usage("usage/command", "{what}", "See --help.", what=wrong.format_message()), as_json=as_json)
        return 2
    except BrokenPipeError:
        # The reader went away; what Python flushes at its end must not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        write_error(_disk_problem(problem), as_json=as_json)
        return 3
    except Exception:  # the last boundary: a stack is for us, a sentence is for the person
        traceback.print_exc(file=sys.stderr)
        write_error(
            Bug("bug/unexpected", "Something in WriterDesk went wrong.", "Your texts are safe; please report this."),
            as_json=as_json,
        )
        return 70
    return outcome if isinstance(outcome, int) else 0


def _disk_problem(problem: OSError) -> DiskProblem:
    import errno

    codes = {errno.ENOSPC: "disk/full", errno.EDQUOT: "disk/full", errno.EROFS: "disk/read-only"}
    code = codes.get(problem.errno or 0, "disk/problem")
    return DiskProblem(
        code,
        "The system said: {why} ({file}).",
        "Make room or choose another folder, and try again.",
        why=problem.strerror or str(problem),
        file=problem.filename or "",
    )
