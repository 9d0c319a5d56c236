"""Desks from a shell: which there are, moving them to another computer, what was recovered after a crash."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, read_typed_text, with_shell
from writerdesk.errors import Usage

_FILE = click.argument("file", type=click.Path(path_type=Path))
_PASSPHRASE = click.option("--passphrase-file", help="A file whose first line is the passphrase of the file.")


def _passphrase(file: str | None) -> str:
    lines = read_typed_text(file).splitlines() if file else [""]
    if file and (not lines or not lines[0].strip()):
        raise Usage("usage/passphrase", "The passphrase file is empty.", "Write the passphrase into its first line.")
    return lines[0]


@click.group("desk")
def desk_command() -> None:
    """The desks of this computer."""


@desk_command.command("list")
@json_option
@with_shell
def desk_list(shell: Shell, as_json: bool) -> None:
    """The desks, how many pieces each has, and what speaks against the folder they stand in."""
    from writerdesk.actions.places import desk_lines

    write_answer(desk_lines(shell.workplace()), as_json=as_json)


@desk_command.command("export")
@_FILE
@_PASSPHRASE
@json_option
@with_shell
def desk_export(shell: Shell, file: Path, passphrase_file: str | None, as_json: bool) -> None:
    """Write all desks, or the one of --desk, into one file for another computer. Keys are not in it.

    With a passphrase the file is an age file, and nobody opens it without.
    """
    from writerdesk.actions.moving_desks import export_desks

    done = export_desks(shell.workplace(), file, shell.desk, passphrase=_passphrase(passphrase_file))
    write_answer(done, as_json=as_json)


@desk_command.command("import")
@_FILE
@_PASSPHRASE
@json_option
@with_shell
def desk_import(shell: Shell, file: Path, passphrase_file: str | None, as_json: bool) -> None:
    """Take in a file made by “desk export”. Newer text here stays; the other text is kept as a version."""
    from writerdesk.actions.moving_desks import import_desks

    came = import_desks(shell.workplace(), file, passphrase=_passphrase(passphrase_file))
    write_answer(came, as_json=as_json)


@desk_command.command("recovered")
@click.option("--finish", is_flag=True, help="Put rescued text back into its sections, and begin anew.")
@click.option("--leave-out", is_flag=True, help="Keep rescued text as versions only, and begin anew.")
@json_option
@with_shell
def desk_recovered(shell: Shell, finish: bool, leave_out: bool, as_json: bool) -> None:
    """What stands after a session that did not end well: the last words of each piece, rescued text, crash file."""
    from writerdesk.actions.recovering import finish_recovery, what_was_recovered

    if finish or leave_out:
        write_answer(finish_recovery(shell.workplace(), put_back=not leave_out), as_json=as_json)
    else:
        write_answer(what_was_recovered(shell.workplace()), as_json=as_json)
