"""LanguageTool from a shell: putting it here, its server, and grammar in ``check``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from writerdesk.cli.answers import plain, to_builtins, write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.errors import Usage

if TYPE_CHECKING:
    from writerdesk.briefs.documents import Brief
    from writerdesk.checks.engine import CheckReport

_HIGHEST_PORT = 65_535


@click.group("languagetool")
def languagetool_command() -> None:
    """Grammar checks: LanguageTool on this computer, or a server that runs elsewhere."""


@languagetool_command.command("install")
@click.option("--from", "source", type=click.Path(path_type=Path), help="The zip, from a stick; else it is downloaded.")
@click.option("--address", help="Install nothing, but use the server that runs at this address.")
@json_option
@with_shell
def install_command(shell: Shell, source: Path | None, address: str | None, as_json: bool) -> None:
    """Put LanguageTool into the data folder (250 MB to download, with its checksum). It needs Java 17 or later."""
    from writerdesk.actions.languagetool import install, use_server

    if source is not None and address is not None:
        raise Usage("usage/command", "--from and --address cannot be given together.", "Give one of them.")
    if address is not None:
        found = use_server(shell.workplace(), address)
        if not found.here:
            click.echo("What you write is sent to that computer.", err=True)
        write_answer(found, as_json=as_json)
        return
    done = install(shell.workplace(), _Told(), source)
    words = f"LanguageTool {done.version} is in {done.folder}."
    if not done.official:
        words += "\nIts zip is not one that LanguageTool's makers published."
    if done.problem is not None:
        words += f"\n{done.problem.message} {done.problem.next}"
    write_answer(done, as_json=as_json, words=words)


@languagetool_command.command("status")
@json_option
@with_shell
def status_command(shell: Shell, as_json: bool) -> None:
    """Say its version, the Java that runs it, memory, languages and port."""
    from writerdesk.actions.languagetool import status

    told = status(shell.workplace())
    write_answer(told, as_json=as_json, words=None if as_json else plain(to_builtins(told)))


@languagetool_command.command("start")
@click.option("--port", type=click.IntRange(0, _HIGHEST_PORT), default=0, help="Listen here; else on a free port.")
@json_option
@with_shell
def start_command(shell: Shell, port: int, as_json: bool) -> None:
    """Start its server on 127.0.0.1; it stays until `languagetool stop`, and every check uses it."""
    from writerdesk.actions.languagetool import start

    started = start(shell.workplace(), port)
    write_answer(started, as_json=as_json, words=f"LanguageTool listens on {started.address}")


@languagetool_command.command("stop")
@json_option
@with_shell
def stop_command(shell: Shell, as_json: bool) -> None:
    """End the server that was started."""
    from writerdesk.actions.languagetool import stop

    ended = stop(shell.workplace())
    write_answer(ended, as_json=as_json, words="It is stopped." if ended.stopped else "None runs.")


def with_grammar(
    shell: Shell, report: CheckReport, typed: str, language: str, use: str, brief: Brief | None
) -> CheckReport:
    """Add grammar to a report of ``check``; waits for it. ``use`` is ``auto`` (the setting decides) or an address.

    Where it was not asked for by name, that it does not work is said and is no error.
    """
    from writerdesk.actions.grammar import Grammar
    from writerdesk.text.normal import payload_text

    named = "" if use == "auto" else use
    if named:
        from writerdesk.checks.grammar.client import server_address

        named = server_address(named)
    grammar, text = Grammar(shell.workplace(), use=named), payload_text(typed)
    try:
        grammar.look(report, text, language, brief=brief)
        state = grammar.finish()
        if state.problem is not None:
            if named:
                raise state.problem
            click.echo(f"{state.problem.message} {state.problem.next}", err=True)
        return grammar.look(report, text, language, brief=brief)
    finally:
        grammar.close()


class _Told:
    """Progress as one line on standard error, where a person looks at it."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, what: str, share: float) -> None:
        line = f"{what} {share:.0%}"
        if line != self._last and sys.stderr.isatty():
            click.echo(f"\r{line}   ", nl=share >= 1, err=True)
        elif what != self._last.partition(" ")[0]:
            click.echo(what, err=True)
        self._last = line
