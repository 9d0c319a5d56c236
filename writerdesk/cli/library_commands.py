"""The library of briefs and prompts that were tried, and what came of each try."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from writerdesk.actions import library
from writerdesk.briefs.library import Iteration
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, read_bytes, read_typed_text, with_shell
from writerdesk.errors import Usage

_OUTCOMES = click.Choice(["open", "works", "partly", "fails"])
_SOURCES = click.Choice(["model", "writer"])


@click.group("library")
def library_command() -> None:
    """Briefs and prompts that were tried: iterations of prompt, answer or draft, comment. Each desk has its own."""


def iteration_options(function: Any) -> Any:
    """What can be said of one iteration."""
    for option in reversed((
        click.option("--answer", help="A file with what a model answered, or with a writer's draft."),
        click.option("--source", type=_SOURCES, default="model", show_default=True, help="Who made the answer."),
        click.option("--comment", default="", help="What is to be said of it."),
        click.option("--model", default="", help="The model's generation."),
        click.option("--tried-on", default="", metavar="DAY", help="As 2026-11-23."),
        click.option("--outcome", type=_OUTCOMES, default="open", show_default=True),
    )):  # fmt: skip
        function = option(function)
    return function


def _iteration(prompt: str, answer: str | None, **more: Any) -> Iteration:
    return Iteration(number=1, prompt=prompt, answer=read_typed_text(answer) if answer else "", **more)


@library_command.command("list")
@click.option("--tag", default="", help="Only entries with this tag.")
@json_option
@with_shell
def list_entries(shell: Shell, tag: str, as_json: bool) -> None:
    """All entries, desk by desk, changed last first."""
    _write(library.library(shell.workplace(), shell.desk, tag=tag), as_json=as_json)


@library_command.command("search")
@click.argument("query")
@click.option("--tag", default="")
@json_option
@with_shell
def search(shell: Shell, query: str, tag: str, as_json: bool) -> None:
    """Entries that hold every word, in titles, tags, prompts, answers and comments of any iteration."""
    _write(library.library(shell.workplace(), shell.desk, tag=tag, query=query), as_json=as_json)


@library_command.command("show")
@click.argument("entry")
@json_option
@with_shell
def show(shell: Shell, entry: str, as_json: bool) -> None:
    """One entry with all its iterations."""
    write_answer(library.entry(shell.workplace(), entry), as_json=as_json)


@library_command.command("add")
@click.option("--prompt", help="A file with the prompt; - reads standard input.")
@click.option("--brief", "brief_file", help="A brief: TOML, JSON or *.wdbrief. Title and language are its own.")
@click.option("--title", default="")
@click.option("--language", default="")
@click.option("--tag", "tags", multiple=True)
@iteration_options
@json_option
@with_shell
def add(
    shell: Shell, prompt: str | None, brief_file: str | None, title: str, language: str, tags: tuple[str, ...],
    answer: str | None, as_json: bool, **more: Any,
) -> None:  # fmt: skip
    """Begin an entry, on the desk of --desk or your own, with its first iteration."""
    if (prompt is None) == (brief_file is None):
        raise Usage("usage/prompt-or-brief", "An entry begins with a prompt or a brief.", "Give one of the two.")
    if prompt is not None:
        first = _iteration(read_typed_text(prompt), answer, **more)
        made = library.add(shell.workplace(), "prompt", title, language, first, tags=tags, desk_id=shell.desk)
    else:
        from writerdesk.actions.brief_files import brief_as_text

        brief, text = brief_as_text(read_bytes(str(brief_file)))
        made = library.add(
            shell.workplace(), "brief", title or brief.title, language or brief.tag, _iteration(text, answer, **more),
            tags=tags, brief=brief.name, desk_id=shell.desk,
        )  # fmt: skip
    write_answer(made, as_json=as_json)


@library_command.command("try")
@click.argument("entry")
@click.option("--prompt", required=True, help="A file with the next prompt; - reads standard input.")
@iteration_options
@json_option
@with_shell
def try_again(shell: Shell, entry: str, prompt: str, answer: str | None, as_json: bool, **more: Any) -> None:
    """Add the next iteration to an entry."""
    tried = _iteration(read_typed_text(prompt), answer, **more)
    write_answer(library.try_again(shell.workplace(), entry, tried), as_json=as_json)


@library_command.command("fill")
@click.argument("entry")
@click.option("--answer", help="A file with the answer or draft.")
@click.option("--source", type=_SOURCES)
@click.option("--comment")
@click.option("--model")
@click.option("--tried-on", metavar="DAY")
@click.option("--outcome", type=_OUTCOMES)
@json_option
@with_shell
def fill(shell: Shell, entry: str, answer: str | None, as_json: bool, **more: str | None) -> None:
    """Fill in the last iteration of an entry, as long as nobody has approved it."""
    changes = {name: value for name, value in more.items() if value is not None}
    if answer is not None:
        changes["answer"] = read_typed_text(answer)
    write_answer(library.fill_in(shell.workplace(), entry, **changes), as_json=as_json)


@library_command.command("tag")
@click.argument("entry")
@click.argument("tags", nargs=-1)
@json_option
@with_shell
def tag(shell: Shell, entry: str, tags: tuple[str, ...], as_json: bool) -> None:
    """Give an entry these tags instead of its own."""
    write_answer(library.set_tags(shell.workplace(), entry, tags), as_json=as_json)


@library_command.command("approve")
@click.argument("entry")
@click.argument("number", type=int, metavar="ITERATION")
@json_option
@with_shell
def approve(shell: Shell, entry: str, number: int, as_json: bool) -> None:
    """Approve an iteration in your name; it stays as it is from then on."""
    write_answer(library.approve(shell.workplace(), entry, number), as_json=as_json)


@library_command.command("compare")
@click.argument("entry")
@click.argument("a", type=int)
@click.argument("b", type=int)
@json_option
@with_shell
def compare(shell: Shell, entry: str, a: int, b: int, as_json: bool) -> None:
    """What differs between two iterations of an entry, in prompt and answer."""
    found = library.compare(shell.workplace(), entry, a, b)
    words = []
    for name in ("prompt", "answer"):
        old, new = getattr(found.a, name), getattr(found.b, name)
        words += [
            f"{name} {change.kind:8} “{old[slice(*change.a)]}” → “{new[slice(*change.b)]}”"
            for change in getattr(found, name)
        ]
    write_answer(found, as_json=as_json, words="\n".join(words) or "The two iterations say the same.")


@library_command.command("duplicates")
@click.option("--threshold", type=float, default=0.7, show_default=True)
@json_option
@with_shell
def duplicates(shell: Shell, threshold: float, as_json: bool) -> None:
    """Entries of one desk whose newest prompts are alike."""
    found = library.duplicates(shell.workplace(), shell.desk, threshold)
    words = "\n".join(f"{one.jaccard:.2f}  {one.titles[0]} · {one.titles[1]}" for one in found)
    write_answer(found, as_json=as_json, words=words or "No two entries are alike.")


@library_command.command("export")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@json_option
@with_shell
def export(shell: Shell, out: Path, as_json: bool) -> None:
    """Write the library of one desk (--desk, else your own) as one file."""
    write_answer(library.export(shell.workplace(), out, shell.desk), as_json=as_json)


@library_command.command("import")
@click.argument("file")
@json_option
@with_shell
def import_file(shell: Shell, file: str, as_json: bool) -> None:
    """Take a library file in; a vendor's goes to that vendor's desk only. The same file twice changes nothing."""
    write_answer(library.take_file_in(shell.workplace(), read_bytes(file), shell.desk), as_json=as_json)


@library_command.command("remove")
@click.argument("entry")
@json_option
@with_shell
def remove(shell: Shell, entry: str, as_json: bool) -> None:
    """Take an entry out of its library."""
    library.remove(shell.workplace(), entry)
    write_answer({"removed": entry}, as_json=as_json)


def _write(lines: list[library.LibraryLine], *, as_json: bool) -> None:
    words = "\n".join(
        f"{line.id}  {line.outcome:7} {line.iterations:>3}  {line.title}"
        + (f"\n    {line.found}" if line.found else "")
        for line in lines
    )
    write_answer(lines, as_json=as_json, words=words or "Nothing is here yet. writerdesk library add begins an entry.")
