"""``piece attach`` and its kin: pictures and recordings that go along with a piece."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.actions import attaching
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.command("attachments")
@click.argument("piece")
@json_option
@with_shell
def attachments(shell: Shell, piece: str, as_json: bool) -> None:
    """What goes along with a piece, and what its brief lets come."""
    _show(shell, piece, as_json=as_json)


@click.command("attach")
@click.argument("piece")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--says", default="", metavar="WORDS", help="What it shows or lets hear, for whoever cannot.")
@click.option("--plain", is_flag=True, help="Take out what a picture tells of place, camera, time and maker.")
@json_option
@with_shell
def attach(shell: Shell, piece: str, files: tuple[Path, ...], says: str, plain: bool, as_json: bool) -> None:
    """Let pictures, recordings, films or texts go along with a piece, as its brief asks; sealing takes them in."""
    workplace = shell.workplace()
    for file in files:
        attaching.attach(workplace, piece, file, says, plain=plain)
    _show(shell, piece, as_json=as_json)


@click.command("describe")
@click.argument("piece")
@click.argument("name")
@click.option("--says", required=True, metavar="WORDS", help="What it shows or lets hear; it travels with the file.")
@json_option
@with_shell
def describe(shell: Shell, piece: str, name: str, says: str, as_json: bool) -> None:
    """Say what a file that goes along shows or lets hear."""
    attaching.describe_attachment(shell.workplace(), piece, name, says)
    _show(shell, piece, as_json=as_json)


@click.command("plain")
@click.argument("piece")
@click.argument("name")
@json_option
@with_shell
def plain_picture(shell: Shell, piece: str, name: str, as_json: bool) -> None:
    """Take out of a picture what it tells of place, camera, time and maker; what it shows stays as it is."""
    attaching.leave_only_the_picture(shell.workplace(), piece, name)
    _show(shell, piece, as_json=as_json)


@click.command("detach")
@click.argument("piece")
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path), help="Write it to this file first.")
@json_option
@with_shell
def detach(shell: Shell, piece: str, name: str, out: Path | None, as_json: bool) -> None:
    """Let a file not go along; a package that was sealed keeps it."""
    workplace = shell.workplace()
    if out is not None:
        attaching.save_attachment(workplace, piece, name, out)
    attaching.detach(workplace, piece, name)
    _show(shell, piece, as_json=as_json)


def _show(shell: Shell, piece: str, *, as_json: bool) -> None:
    found = attaching.attachments_of(shell.workplace(), piece)
    lines = [f"{one.name}  {one.media_type}  {one.size}  {one.told}".rstrip() for one in found.files]
    lines += [f"{name} also tells: {', '.join(told)}. See piece plain." for name, told in found.tells.items()]
    asked = ", ".join(found.asked) or ("no file beside the text" if not found.kinds else "any kind")
    words = "\n".join([*(lines or ["Nothing goes along."]), f"The brief lets come: {asked}."])
    write_answer(found, as_json=as_json, words=words)


COMMANDS = (attachments, attach, describe, plain_picture, detach)
