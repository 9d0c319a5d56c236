"""Checks and verse forms on any text, with no desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import (
    Shell,
    json_option,
    read_bytes,
    read_text,
    read_typed_text,
    with_shell,
)
from writerdesk.cli.text_commands import language_option, read_json

if TYPE_CHECKING:
    from writerdesk.checks.engine import Tools
    from writerdesk.checks.forms import Form


_SILENT = {
    "none": "nothing exists for it yet",
    "off": "off",
    "soft": "its dictionary lacks too many words; see the setting checks.soft_spelling",
    "failed": "did not answer",
    "waits": "was not ready",
}


def find_form(name: str) -> Form:
    """A form by its id, or from a file of the person's own."""
    from writerdesk.checks.form_files import load_form_file
    from writerdesk.checks.forms import load_form

    file = Path(name)
    return load_form_file(file) if file.suffix == ".toml" and file.is_file() else load_form(name)


@click.command("check")
@click.argument("file")
@language_option
@click.option("--form", help="Id of a verse form, or a file that describes one.")
@click.option("--brief", help="A brief file whose limits count.")
@click.option("--languagetool", default="auto", help="auto, off, or the address of a server.")
@json_option
@with_shell
def check_command(
    shell: Shell, file: str, language: str, form: str | None, brief: str | None, languagetool: str, as_json: bool
) -> None:
    """Check a text against its language, a verse form and a brief. Exit 1 when a hard finding stands."""
    from writerdesk.actions.check import Checker
    from writerdesk.actions.check_file import check_against, open_brief

    opened = open_brief(read_bytes(brief), Path(brief).parent) if brief else None
    asked = opened.brief if opened else None
    typed = read_typed_text(file)
    with Checker(shell.data) as checker:
        report = check_against(checker, typed, language, opened, find_form(form) if form else None)
    if languagetool != "off":
        from writerdesk.cli.languagetool_commands import with_grammar

        report = with_grammar(shell, report, typed, language, languagetool, asked)
    words = "\n\n".join(
        f"{finding.severity}, line {finding.line}: {finding.message}\n  {finding.found}" for finding in report.findings
    )
    silent = _not_checked(report.tools, language)
    write_answer(report, as_json=as_json, words="\n\n".join(filter(None, (words or "Nothing found.", silent))))
    if not report.passes:
        raise click.exceptions.Exit(1)


def _not_checked(tools: Tools, language: str) -> str:
    """What was not looked at, and why; '' where everything was."""
    from writerdesk.languages.capabilities import not_described
    from writerdesk.languages.cards import card

    states = {"spelling": tools.spelling, "grammar": tools.grammar, "other languages": tools.identification}
    silent = [f"{name} ({_SILENT[state]})" for name, state in states.items() if state in _SILENT]
    lines = [f"Not checked: {', '.join(silent)}."] if silent else []
    if not card(language).known:
        lines.append(f"{language}: {not_described(card(language))} Is the tag right? See `writerdesk languages list`.")
    return "\n".join(lines)


@click.command("scan")
@click.argument("file")
@language_option
@click.option("--form", required=True, help="Id of a verse form, or a file that describes one.")
@click.option("--readings", help="Readings that the writer has set, as JSON.")
@json_option
def scan_command(file: str, language: str, form: str, readings: str | None, as_json: bool) -> None:
    """Scan a poem: the units of every line, what the form expects, the rhyme. Exit 1 when the form does not hold."""
    from writerdesk.checks.scansion import scan, scan_in_words

    text, chosen, own = read_text(file), find_form(form), read_json(readings) if readings else None
    result = scan(text, chosen, language, own)
    write_answer(result, as_json=as_json, words="" if as_json else scan_in_words(result, text, chosen, language, own))
    if result.holds is False:
        raise click.exceptions.Exit(1)


@click.group("forms")
def forms_command() -> None:
    """Verse forms."""


@forms_command.command("list")
@json_option
def forms_list(as_json: bool) -> None:
    """List the verse forms that can be checked."""
    from writerdesk.checks.forms import list_forms

    rows = [
        {
            "id": form.id,
            "name": form.name,
            "names": form.names,
            "languages": form.languages,
            "unit": form.unit,
            "stanza_lines": form.stanza_lines,
        }
        for form in list_forms()
    ]
    write_answer(rows, as_json=as_json, words="\n".join(f"{row['id']:24} {row['name']}" for row in rows))


@forms_command.command("show")
@click.argument("form")
@json_option
def forms_show(form: str, as_json: bool) -> None:
    """Explain a form in words, with an example in its language and its sources."""
    from writerdesk.checks.verse.explain import explain

    shown = find_form(form)
    write_answer(shown, as_json=as_json, words=explain(shown))


@forms_command.command("check")
@click.argument("file")
@json_option
def forms_check(file: str, as_json: bool) -> None:
    """Say everything that is wrong with a form file, each fault with its place."""
    from writerdesk.checks.form_files import check_form

    faults = check_form(read_bytes(file))
    write_answer({"valid": not faults, "errors": faults}, as_json=as_json)
    if faults:
        raise click.exceptions.Exit(1)
