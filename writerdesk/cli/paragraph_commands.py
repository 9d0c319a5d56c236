"""``piece turn``: lines of a draft that are set from another side than the piece."""

from __future__ import annotations

import click

from writerdesk.actions.directions import turn_paragraph
from writerdesk.cli.shell import Shell, with_shell


@click.command("turn")
@click.argument("piece")
@click.argument("line", type=int)
@click.argument("side", type=click.Choice(["left", "right", "own"]))
@with_shell
def turn(shell: Shell, piece: str, line: int, side: str) -> None:
    """Set line LINE (from 1) of a draft from the left or the right, or as the piece is; the text stays as it is."""
    turn_paragraph(shell.workplace(), piece, line, side)
