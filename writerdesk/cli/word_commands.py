"""Words beside the dictionary: taught to a desk, proposed for the vendor's team, approved by its lead, exported."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.actions import words
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell

_LANGUAGE = click.option("--language", required=True, help="BCP 47 tag, such as hi or am-Ethi.")
_WORD = click.argument("word")
_STATES = click.Choice(["known", "proposed", "approved", "refused", "removed"])


@click.group("words")
def words_command() -> None:
    """Words beside the dictionary: this desk's own, and those of the vendor's team."""


@words_command.command("list")
@click.option("--language", help="Only the list of this language.")
@click.option("--state", type=_STATES, help="Only words in this state.")
@json_option
@with_shell
def words_list(shell: Shell, language: str | None, state: str | None, as_json: bool) -> None:
    """List the words taught here and those of the teams, with where each stands."""
    rows = words.word_rows(shell.workplace(), shell.desk, language)
    rows = [row for row in rows if state in (None, row.state)]
    lines = [f"{row.language:10} {row.state:10} {row.word}" + (" (on its way)" if row.waiting else "") for row in rows]
    write_answer(rows, as_json=as_json, words="\n".join(lines) or "There are no words yet.")


@words_command.command("learn")
@_WORD
@_LANGUAGE
@json_option
@with_shell
def words_learn(shell: Shell, word: str, language: str, as_json: bool) -> None:
    """Teach a word to this desk; it does not travel."""
    write_answer(words.learn(shell.workplace(), word, language, shell.desk), as_json=as_json)


@words_command.command("forget")
@_WORD
@_LANGUAGE
@json_option
@with_shell
def words_forget(shell: Shell, word: str, language: str, as_json: bool) -> None:
    """Forget a word that was taught to this desk."""
    words.forget(shell.workplace(), word, language, shell.desk)
    write_answer({"word": word, "forgotten": True}, as_json=as_json)


@words_command.command("propose")
@_WORD
@_LANGUAGE
@click.option("--note", default="", help="What it means, or where it is used.")
@json_option
@with_shell
def words_propose(shell: Shell, word: str, language: str, note: str, as_json: bool) -> None:
    """Teach a word and propose it for the vendor's team; it is signed and waits in the outbox."""
    write_answer(words.propose(shell.workplace(), word, language, shell.desk, note), as_json=as_json)


@words_command.command("approve")
@_WORD
@_LANGUAGE
@json_option
@with_shell
def words_approve(shell: Shell, word: str, language: str, as_json: bool) -> None:
    """As the lead: put a proposed word on the team's list."""
    write_answer(words.decide(shell.workplace(), "approve", word, language, shell.desk), as_json=as_json)


@words_command.command("refuse")
@_WORD
@_LANGUAGE
@click.option("--reason", required=True, help="One sentence for whoever proposed it.")
@json_option
@with_shell
def words_refuse(shell: Shell, word: str, language: str, reason: str, as_json: bool) -> None:
    """As the lead: refuse a proposed word, and say why."""
    write_answer(words.decide(shell.workplace(), "refuse", word, language, shell.desk, reason), as_json=as_json)


@words_command.command("remove")
@_WORD
@_LANGUAGE
@click.option("--reason", required=True, help="One sentence for the team.")
@json_option
@with_shell
def words_remove(shell: Shell, word: str, language: str, reason: str, as_json: bool) -> None:
    """As the lead: take a word off the team's list."""
    write_answer(words.decide(shell.workplace(), "remove", word, language, shell.desk, reason), as_json=as_json)


@words_command.command("export")
@_LANGUAGE
@click.option("--format", "form", type=click.Choice(["hunspell", "list"]), default="hunspell", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file; .dic and .aff for hunspell.")
@json_option
@with_shell
def words_export(shell: Shell, language: str, form: words.ListForm, out: Path, as_json: bool) -> None:
    """Write the team's approved words as a Hunspell dictionary or as a list, one word a line."""
    count, files = words.export_words(shell.workplace(), language, out, form, shell.desk)
    write_answer({"words": count, "files": files}, as_json=as_json)
