"""Help in the shell: the pages of the window's help, and a report of a problem."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("manual")
def manual_command() -> None:
    """Help: one page a task, in the language of the menus."""


def _language(shell: Shell) -> str:
    return str(shell.workplace().settings.get("interface.language")) or "en"


@manual_command.command("list")
@json_option
@with_shell
def list_pages(shell: Shell, as_json: bool) -> None:
    """All pages, in reading order."""
    from writerdesk.actions.help_pages import help_pages

    rows = help_pages(_language(shell))
    write_answer(rows, as_json=as_json, words="\n".join(f"{row.id:10} {row.title}" for row in rows))


@manual_command.command("show")
@click.argument("page")
@json_option
@with_shell
def show(shell: Shell, page: str, as_json: bool) -> None:
    """One page."""
    from writerdesk.actions.help_pages import help_page

    row = help_page(page, _language(shell))
    write_answer(row, as_json=as_json, words=f"{row.title}\n\n{row.text}")


@manual_command.command("search")
@click.argument("words")
@json_option
@with_shell
def search(shell: Shell, words: str, as_json: bool) -> None:
    """The pages that hold every one of the WORDS."""
    from writerdesk.actions.help_pages import find_help

    rows = find_help(words, _language(shell))
    write_answer(rows, as_json=as_json, words="\n".join(f"{row.id:10} {row.title}" for row in rows))


@click.command("report")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@with_shell
def report_command(shell: Shell, file: Path, as_json: bool) -> None:
    """Write a report of a problem to FILE and show it: versions, settings, what broke; no text of yours.

    Nothing is sent; whom to give it to is yours to choose.
    """
    from writerdesk.actions.problem_report import write_report

    told = write_report(shell.workplace(), file)
    write_answer({"file": str(file), "report": told}, as_json=as_json, words=told)
