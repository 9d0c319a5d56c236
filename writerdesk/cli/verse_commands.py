"""``piece scan`` and ``piece reading``: the verse of a draft, and how the writer says its lines."""

from __future__ import annotations

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.command("scan")
@click.argument("piece")
@json_option
@with_shell
def scan_draft(shell: Shell, piece: str, as_json: bool) -> None:
    """Scan a draft by its verse form, with the readings that were set. Exit 1 when the form does not hold."""
    from writerdesk.actions.line_readings import scan_piece

    result = scan_piece(shell.workplace(), piece)
    words = "\n".join(f"{one.line:>4}  {one.count or '':<6} {one.text}" for one in result.lines)
    write_answer(result, as_json=as_json, words=words)
    if result.holds is False:
        raise click.exceptions.Exit(1)


@click.command("reading")
@click.argument("piece")
@click.argument("line", type=int, required=False)
@click.argument("reading", required=False)
@click.option("--forget", is_flag=True, help="Read the line as any other again.")
@json_option
@with_shell
def reading(shell: Shell, piece: str, line: int | None, reading: str | None, forget: bool, as_json: bool) -> None:
    """Set how line LINE (from 1) of a draft is said: "बु=1 रा=2", or what is counted in its place.

    Without LINE: list the readings that were set. They are kept with the words of the line and travel with the piece.
    """
    from writerdesk.actions.line_readings import readings_set, set_line_reading

    if line is not None and (reading is None) != forget:
        raise click.UsageError("Give a reading, or --forget.")
    if line is not None:
        set_line_reading(shell.workplace(), piece, line, None if forget else reading)
    kept = readings_set(shell.workplace(), piece)
    write_answer({"readings": kept}, as_json=as_json, words="\n".join(f"{key}: {one}" for key, one in kept.items()))
