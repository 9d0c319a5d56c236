"""Spelling dictionaries: those that come along, and those that a person adds from a file."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("dictionaries")
def dictionaries_command() -> None:
    """Spelling dictionaries."""


@dictionaries_command.command("list")
@json_option
@with_shell
def dictionaries_list(shell: Shell, as_json: bool) -> None:
    """List the dictionaries that are here, with source, licence and measured acceptance; your own stand last."""
    from writerdesk.actions.dictionaries import shelf_of
    from writerdesk.languages.dictionaries import list_dictionaries

    write_answer(list_dictionaries(shelf_of(shell.data)), as_json=as_json)


@dictionaries_command.command("check")
@click.argument("file")
@json_option
def dictionaries_check(file: str, as_json: bool) -> None:
    """Say what is wrong with a Hunspell word list (.dic, its .aff beside it): encoding, first line, affix rules."""
    from writerdesk.languages.dictionary_files import check_dictionary

    found = check_dictionary(Path(file))
    write_answer(found, as_json=as_json)
    if not found.valid:
        raise click.exceptions.Exit(1)


@dictionaries_command.command("add")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--language", help="BCP 47 tag; without it the file's name must say it, such as sw_KE.dic.")
@click.option("--name", default="", help="Which one, where the file holds several.")
@click.option("--alone", is_flag=True, help="Use it instead of the one that comes along, not together with it.")
@json_option
@with_shell
def dictionaries_add(shell: Shell, file: Path, language: str | None, name: str, alone: bool, as_json: bool) -> None:
    """Add a dictionary: a Hunspell pair (.dic and .aff), a .zip or .oxt with one in it, or a list, one word a line."""
    from writerdesk.actions.dictionaries import add_dictionary

    write_answer(add_dictionary(shell.data, file, language, name=name, alone=alone), as_json=as_json)


@dictionaries_command.command("remove")
@click.argument("name")
@click.option("--language", help="Where several are called so: the one of this language.")
@json_option
@with_shell
def dictionaries_remove(shell: Shell, name: str, language: str | None, as_json: bool) -> None:
    """Take away a dictionary that was added, by its name or id."""
    from writerdesk.actions.dictionaries import remove_dictionary

    gone = remove_dictionary(shell.data, name, language)
    write_answer({"removed": gone}, as_json=as_json)
