"""Without a network: the outbox as a file on a stick, and the vendor's answer back into the desk."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.actions import courier
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("courier")
def courier_command() -> None:
    """Send and fetch by a file instead of a network. The vendor answers with endpoint courier import."""


@courier_command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encrypt", is_flag=True, help="For the vendor alone: whoever finds the stick reads nothing.")
@json_option
@with_shell
def export_file(shell: Shell, file: Path, encrypt: bool, as_json: bool) -> None:
    """Write what waits for one vendor into FILE; it stays in the outbox until the receipt comes."""
    made = courier.export_courier(shell.workplace(), file, shell.desk, encrypt=encrypt)
    write_answer(made, as_json=as_json)


@courier_command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@with_shell
def import_file(shell: Shell, file: Path, as_json: bool) -> None:
    """Keep what a vendor's answer brings; twice changes nothing. Exit 1 when something was refused."""
    done = courier.import_courier(shell.workplace(), file)
    write_answer(done, as_json=as_json)
    if done.refused:
        raise click.exceptions.Exit(1)
