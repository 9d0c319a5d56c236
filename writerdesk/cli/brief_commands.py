"""Briefs: write, check, sign, compare, list, take, give back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from writerdesk.actions import brief_files, brief_view
from writerdesk.actions import take as taking
from writerdesk.cli.answers import plain, to_builtins, write_answer
from writerdesk.cli.shell import Shell, json_option, read_bytes, with_shell
from writerdesk.errors import Usage


@click.group("brief")
def brief_command() -> None:
    """Briefs: the signed, versioned commissions."""


def parse_setting(setting: str) -> tuple[str, Any]:
    """``PATH=JSON`` as a path and a value (``Any``: JSON has no one type)."""
    path, equals, value = setting.partition("=")
    try:
        return path, json.loads(value) if equals else None
    except ValueError as problem:
        raise Usage(
            "usage/not-json", "{value} is not JSON.", "Write --set work.theme='\"rain\"'.", value=value
        ) from problem


@brief_command.command("new")
@click.option("--language", required=True)
@click.option("--kind", required=True)
@click.option("--title", required=True)
@click.option("--set", "settings", multiple=True, metavar="PATH=JSON")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@json_option
def new(language: str, kind: str, title: str, settings: tuple[str, ...], out: Path, as_json: bool) -> None:
    """Write a commented brief that can be published as it stands."""
    made = brief_files.new_brief(language, kind, title, [parse_setting(setting) for setting in settings], out)
    write_answer(made, as_json=as_json)


@brief_command.command("check")
@click.argument("file")
@json_option
def check(file: str, as_json: bool) -> None:
    """Say everything that is wrong with a brief at once, each fault with its place."""
    faults = brief_files.check_brief_file(read_bytes(file), Path(file).parent)
    words = "\n".join(f"{fault.path}: {fault.message} {fault.next}" for fault in faults) or "Nothing is wrong."
    valid = brief_files.is_valid(faults)
    write_answer({"valid": valid, "errors": faults}, as_json=as_json, words=words)
    if not valid:
        raise click.exceptions.Exit(1)


@brief_command.command("sign")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--key", type=click.Path(path_type=Path), required=True, help="An OpenSSH Ed25519 key file.")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@json_option
def sign(file: Path, key: Path, out: Path, as_json: bool) -> None:
    """Sign a brief into one file that writers can take."""
    write_answer(brief_files.sign_brief_file(file, key, out), as_json=as_json)


@brief_command.command("show")
@click.argument("brief")
@json_option
@with_shell
def show(shell: Shell, brief: str, as_json: bool) -> None:
    """Show a brief: a file, or the id of one on a desk."""
    page = (
        brief_files.brief_in_file(read_bytes(brief))
        if brief == "-" or Path(brief).is_file()
        else brief_view.brief_page(shell.workplace(), brief, desk_id=shell.desk)
    )
    write_answer(page, as_json=as_json, words=plain(to_builtins(page.brief)))


@brief_command.command("diff")
@click.argument("before")
@click.argument("after")
@json_option
def diff(before: str, after: str, as_json: bool) -> None:
    """Compare two briefs field by field, and say in words what differs."""
    changes = brief_files.compare(read_bytes(before), read_bytes(after))
    words = "\n".join(change.words for change in changes)
    write_answer(changes, as_json=as_json, words=words or "The briefs say the same.")


@brief_command.command("list")
@json_option
@with_shell
def list_briefs(shell: Shell, as_json: bool) -> None:
    """All briefs on the desks, rate first."""
    rows = brief_view.brief_rows(shell.workplace(), shell.desk)
    words = "\n".join(
        f"{row.rate.amount} {row.rate.currency} a {row.rate.unit}  {row.state:10} {row.id}@{row.version}  {row.title}"
        for row in rows
    )
    write_answer(rows, as_json=as_json, words=words or "No brief here yet. writerdesk sync fetches them.")


@brief_command.command("take")
@click.argument("brief")
@click.option("--title", default="")
@json_option
@with_shell
def take(shell: Shell, brief: str, title: str, as_json: bool) -> None:
    """Take a brief: its version is pinned and a piece begins."""
    from writerdesk.actions.piece_view import piece_view

    workplace = shell.workplace()
    write_answer(piece_view(workplace, taking.take(workplace, brief, shell.desk, title=title)), as_json=as_json)


@brief_command.command("return")
@click.argument("brief")
@json_option
@with_shell
def give_back(shell: Shell, brief: str, as_json: bool) -> None:
    """Give a brief back unsent; it leaves no mark."""
    workplace = shell.workplace()
    write_answer({"brief": brief, "returned": taking.return_brief(workplace, brief, shell.desk)}, as_json=as_json)


@brief_command.command("newer")
@click.argument("piece")
@json_option
@with_shell
def newer(shell: Shell, piece: str, as_json: bool) -> None:
    """What a newer version of a piece's brief changes; null where there is none."""
    from writerdesk.actions.brief_versions import newer_brief

    found = newer_brief(shell.workplace(), piece)
    words = "This piece has the newest version of its brief."
    if found is not None:
        told = (f"Version {found.newest}: {found.change_note}", *(change.words for change in found.changes))
        words = "\n".join((*told, f"To agree: writerdesk brief agree {piece} --version {found.newest}"))
    write_answer(found, as_json=as_json, words=words)


@brief_command.command("agree")
@click.argument("piece")
@click.option("--version", type=int, required=True, help="The version whose changes you have read.")
@json_option
@with_shell
def agree(shell: Shell, piece: str, version: int, as_json: bool) -> None:
    """Agree that a piece is judged by the newest version of its brief; without this the one taken counts."""
    from writerdesk.actions.brief_versions import agree as agree_to

    write_answer(agree_to(shell.workplace(), piece, version), as_json=as_json, words=f"Version {version} counts now.")


@brief_command.command("purge")
@json_option
@with_shell
def purge(shell: Shell, as_json: bool) -> None:
    """Delete what briefs want deleted by now: pieces that have ended, their versions, packages and backups."""
    from writerdesk.actions.purging import purge as purge_due

    done = purge_due(shell.workplace(), shell.desk)
    words = "\n".join(f"{one.desk}: {len(one.pieces)} deleted, {len(one.waiting)} not ended yet" for one in done)
    write_answer(done, as_json=as_json, words=words or "Nothing is due.")
