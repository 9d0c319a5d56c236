"""Typing with an input table, without a keyboard: what comes of a row of keys."""

from __future__ import annotations

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import json_option, read_typed_text
from writerdesk.errors import Usage


@click.command("type")
@click.argument("file", default="-")
@click.option("--table", help="Name of the table, such as hi-itrans.")
@click.option("--list", "listed", is_flag=True, help="List the tables.")
@click.option("--language", help="List those of one language only, a BCP 47 tag.")
@json_option
def type_command(file: str, table: str | None, listed: bool, language: str | None, as_json: bool) -> None:
    """Read keys, a character each, and print the text that a table makes of them; a line end ends a word."""
    from writerdesk.languages.typing.shelf import all_tables, tables_for
    from writerdesk.languages.typing.transliteration import play

    if listed:
        rows = tables_for(language) if language else all_tables()
        words = "\n".join(f"{one.id:24} {one.name} ({', '.join(one.languages)}; {one.licence})" for one in rows)
        write_answer([one._asdict() for one in rows], as_json=as_json, words=words)
        return
    if not table:
        raise Usage("usage/table", "Which table?", "Name one with --table; “type --list” shows them all.")
    keys = read_typed_text(file)
    text = play(keys, table)
    write_answer({"text": text, "changes": changes(keys, text)}, as_json=as_json, words=text)


def changes(before: str, after: str) -> int:
    """How many lines are other than they were."""
    old, new = before.split("\n"), after.split("\n")
    return sum(one != other for one, other in zip(old, new, strict=False)) + abs(len(old) - len(new))
