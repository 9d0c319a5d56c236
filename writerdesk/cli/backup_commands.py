"""Backups from a shell: make, list, look into, restore."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.actions import backups
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell

_FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group("backup")
def backup_command() -> None:
    """Whole-file backups of a desk."""


@backup_command.command("make")
@click.option("--due", is_flag=True, help="Only desks written since their newest backup, where that is a day old.")
@json_option
@with_shell
def backup_make(shell: Shell, due: bool, as_json: bool) -> None:
    """Back up every desk, or the one of --desk."""
    if due:
        made = backups.make_due_backups(shell.workplace())
        write_answer([{"desk": file.parents[1].name, "file": str(file)} for file in made], as_json=as_json)
        return
    write_answer(backups.make_backups(shell.workplace(), shell.desk), as_json=as_json)


@backup_command.command("list")
@json_option
@with_shell
def backup_list(shell: Shell, as_json: bool) -> None:
    """List the backups, newest first, each looked at whole. Works while a desk is damaged."""
    write_answer(backups.list_backups(shell.workplace(), shell.desk), as_json=as_json)


@backup_command.command("show")
@_FILE
@json_option
@with_shell
def backup_show(shell: Shell, file: Path, as_json: bool) -> None:
    """Say which pieces a backup holds, and what would change if it were restored."""
    write_answer(backups.show_backup(shell.workplace(), file), as_json=as_json)


@backup_command.command("restore")
@_FILE
@click.option("--piece", help="Only this piece, as a new one; the piece of today stays.")
@json_option
@with_shell
def backup_restore(shell: Shell, file: Path, piece: str | None, as_json: bool) -> None:
    """Let the desk hold what a backup holds; what it holds now is backed up first."""
    if piece:
        write_answer(backups.restore_piece(shell.workplace(), file, piece), as_json=as_json)
    else:
        write_answer(backups.restore(shell.workplace(), file), as_json=as_json)
