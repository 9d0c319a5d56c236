"""``piece cast|rename-role|role-language``: the roles of a play."""

from __future__ import annotations

import click

from writerdesk.actions import plays
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


def _answer(shell: Shell, piece: str, *, as_json: bool) -> None:
    found = plays.play_cast(shell.workplace(), piece)
    lines = [f"{role.name}  ({role.speeches} speeches, {role.words} words)" for role in found.roles]
    lines += [f"{scene.title or '…'}  ({scene.minutes} min)" for scene in found.scenes]
    write_answer(found, as_json=as_json, words="\n".join([*lines, f"{found.minutes} min"]))


@click.command("cast")
@click.argument("piece")
@json_option
@with_shell
def cast(shell: Shell, piece: str, as_json: bool) -> None:
    """The roles and scenes of a play: {roles: [{name, speeches, words}], languages, scenes, minutes}."""
    _answer(shell, piece, as_json=as_json)


@click.command("rename-role")
@click.argument("piece")
@click.argument("old")
@click.argument("new")
@json_option
@with_shell
def rename_role(shell: Shell, piece: str, old: str, new: str, as_json: bool) -> None:
    """Call a role by another name wherever it speaks; prints the cast."""
    plays.rename_role(shell.workplace(), piece, old, new)
    _answer(shell, piece, as_json=as_json)


@click.command("role-language")
@click.argument("piece")
@click.argument("role")
@click.argument("language")
@json_option
@with_shell
def role_language(shell: Shell, piece: str, role: str, language: str, as_json: bool) -> None:
    """Let a role speak LANGUAGE, a BCP 47 tag, or “own” for that of the piece; prints the cast."""
    plays.give_language(shell.workplace(), piece, role, "" if language == "own" else language)
    _answer(shell, piece, as_json=as_json)


COMMANDS = (cast, rename_role, role_language)
