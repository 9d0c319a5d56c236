"""Tutorials: played at the practice desk, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from writerdesk.actions import tutorials
from writerdesk.actions.practice import PracticeDesk
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("tutorial")
def tutorial_command() -> None:
    """Tutorials: a first brief, changes asked, an appeal, a critique, a pay rule. All of it stays on this computer."""


def _language(shell: Shell) -> str:
    return str(shell.workplace().settings.get("interface.language")) or "en"


@contextmanager
def _practising(shell: Shell) -> Iterator[PracticeDesk]:
    practice = PracticeDesk(shell.workplace())
    try:
        yield practice
    finally:
        practice.stop()


@tutorial_command.command("list")
@json_option
@with_shell
def list_tutorials(shell: Shell, as_json: bool) -> None:
    """All tutorials, in the order in which they should be played."""
    rows = tutorials.tutorials(_language(shell))
    write_answer(rows, as_json=as_json, words="\n".join(f"{row.id:14} {row.title}\n    {row.summary}" for row in rows))


@tutorial_command.command("show")
@click.argument("tutorial")
@json_option
@with_shell
def show(shell: Shell, tutorial: str, as_json: bool) -> None:
    """The steps of a tutorial, and which of them you have done."""
    shown = tutorials.show(shell.workplace(), tutorial, _language(shell))
    lines = []
    for step in shown.steps:
        lines.append(f"{'✓' if step.done else '·'} {step.action:9} {step.text}")
        lines += [f"    {'✓' if one.right else '✕'} {one.amount}: {one.why}" for one in step.choices]
    write_answer(shown, as_json=as_json, words="\n".join(lines))


@tutorial_command.command("begin")
@click.argument("tutorial")
@json_option
@with_shell
def begin(shell: Shell, tutorial: str, as_json: bool) -> None:
    """Have the brief of a tutorial on offer at the practice desk."""
    with _practising(shell) as practice:
        desk, brief = tutorials.begin(practice, tutorial)
    write_answer({"desk": desk, "brief": brief}, as_json=as_json, words=f"writerdesk brief take {brief}")


@tutorial_command.command("answer")
@click.argument("tutorial")
@click.argument("step", type=click.IntRange(min=1))
@click.argument("amount")
@json_option
@with_shell
def answer(shell: Shell, tutorial: str, step: int, amount: str, as_json: bool) -> None:
    """Answer the question of a STEP (from 1) with one of its amounts; a right answer makes the step done."""
    try:
        chosen = tutorials.answer(shell.workplace(), tutorial, step - 1, amount, _language(shell))
    except LookupError as problem:
        told = f"Step {step} of this tutorial does not offer {amount}; writerdesk tutorial show {tutorial} says what."
        raise click.UsageError(told) from problem
    write_answer(chosen, as_json=as_json, words=f"{'✓' if chosen.right else '✕'} {chosen.amount}: {chosen.why}")
    if not chosen.right:
        raise click.exceptions.Exit(1)


@tutorial_command.command("play")
@click.argument("tutorial")
@json_option
@with_shell
def play(shell: Shell, tutorial: str, as_json: bool) -> None:
    """Play a tutorial through with its own sample piece."""
    with _practising(shell) as practice:
        played = tutorials.play(shell.workplace(), practice, tutorial, language=_language(shell))
    words = "\n".join(f"{one.action:9} {one.state:14} {one.text}" for one in played)
    write_answer(played, as_json=as_json, words=words)
