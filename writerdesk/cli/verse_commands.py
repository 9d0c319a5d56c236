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
@click.option("--words", help="With --forget, instead of LINE: the words of the line, also if they are gone by now.")
@json_option
@with_shell
def reading(
    shell: Shell, piece: str, line: int | None, reading: str | None, forget: bool, words: str | None, as_json: bool
) -> None:
    """Set how line LINE (from 1) of a draft is said: "बु=1 रा=2", or what is counted in its place.

    Without LINE: list the readings that were set. They are kept with the words of the line and travel with the piece.
    """
    from writerdesk.actions.line_readings import forget_reading, lines_read, readings_set, set_line_reading

    if line is not None and (reading is None) != forget:
        raise click.UsageError("Give a reading, or --forget.")
    if (line is None) == (words is None) and (forget or words is not None):
        raise click.UsageError("Give LINE or --words, one of them.")
    if words is not None and not forget:
        raise click.UsageError("--words goes with --forget.")
    if line is not None:
        set_line_reading(shell.workplace(), piece, line, None if forget else reading)
    elif words is not None:
        forget_reading(shell.workplace(), piece, words)
    lines = lines_read(shell.workplace(), piece)
    told = [f"{', '.join(map(str, one.lines)) or '-':>4}  {one.words}: {one.reading}" for one in lines]
    answer = {"readings": readings_set(shell.workplace(), piece), "lines": [one._asdict() for one in lines]}
    write_answer(answer, as_json=as_json, words="\n".join(told))
