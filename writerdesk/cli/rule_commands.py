"""The rules of the checks."""

from __future__ import annotations

import click

from writerdesk.actions import rules
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("rules")
def rules_command() -> None:
    """What the checks look for, how much each rule weighs, and which advice is not wanted."""


@rules_command.command("list")
@json_option
@with_shell
def rules_list(shell: Shell, as_json: bool) -> None:
    """All rules with their ids: hard ones keep a piece from being sealed, convention and advice do not."""
    rows = rules.rules(shell.workplace().settings)
    words = "\n".join(f"{row.id:28} {row.severity:11} {row.looks_for}{'' if row.on else ' (off)'}" for row in rows)
    write_answer(rows, as_json=as_json, words=words)


@rules_command.command("off")
@click.argument("rule")
@json_option
@with_shell
def off(shell: Shell, rule: str, as_json: bool) -> None:
    """Do without the advice of a rule."""
    _switch(shell, rule, on=False, as_json=as_json)


@rules_command.command("on")
@click.argument("rule")
@json_option
@with_shell
def on(shell: Shell, rule: str, as_json: bool) -> None:
    """Want the advice of a rule again."""
    _switch(shell, rule, on=True, as_json=as_json)


def _switch(shell: Shell, rule: str, *, on: bool, as_json: bool) -> None:
    rules.switch(shell.workplace(), rule, on=on)
    row = next(row for row in rules.rules(shell.workplace().settings) if row.id == rule)
    write_answer(row, as_json=as_json, words=f"{rule} is {'on' if on else 'off'}.")
