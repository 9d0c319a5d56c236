"""``piece outline|move|split|join|rename|put-back`` and ``piece note|remark|remarks``: sections, and notes."""

from __future__ import annotations

import click

from writerdesk.actions import notes, outline
from writerdesk.cli.answers import write_answer, write_words
from writerdesk.cli.shell import Shell, json_option, read_typed_text, with_shell


def _answer(shell: Shell, piece: str, *, as_json: bool) -> None:
    rows = outline.outline_of(shell.workplace(), piece)
    lines = [f"{n}  {row.title or row.opening}  ({row.words} words)" for n, row in enumerate(rows, 1)]
    write_answer(rows, as_json=as_json, words="\n".join(lines))


@click.command("outline")
@click.argument("piece")
@json_option
@with_shell
def show_outline(shell: Shell, piece: str, as_json: bool) -> None:
    """The sections of a piece: [{id, title, level, opening, words, lines, rows}], title null without a heading."""
    _answer(shell, piece, as_json=as_json)


@click.command("move")
@click.argument("piece")
@click.argument("section", type=int)
@click.argument("place", type=int)
@json_option
@with_shell
def move(shell: Shell, piece: str, section: int, place: int, as_json: bool) -> None:
    """Give section number SECTION the place PLACE, both from 1; prints the outline."""
    workplace = shell.workplace()
    outline.move_section(workplace, piece, outline.section_at(workplace, piece, section), place - 1)
    _answer(shell, piece, as_json=as_json)


@click.command("split")
@click.argument("piece")
@click.argument("section", type=int)
@click.option("--at", type=int, required=True, help="Code point of the section, from 0.")
@json_option
@with_shell
def split(shell: Shell, piece: str, section: int, at: int, as_json: bool) -> None:
    """Let a new section begin inside a section; the text stays as it is. Prints the outline."""
    workplace = shell.workplace()
    outline.split_section(workplace, piece, outline.section_at(workplace, piece, section), at)
    _answer(shell, piece, as_json=as_json)


@click.command("join")
@click.argument("piece")
@click.argument("section", type=int)
@json_option
@with_shell
def join(shell: Shell, piece: str, section: int, as_json: bool) -> None:
    """Make a section and the next one a single one; the text stays as it is. Prints the outline."""
    workplace = shell.workplace()
    outline.join_section(workplace, piece, outline.section_at(workplace, piece, section))
    _answer(shell, piece, as_json=as_json)


@click.command("rename")
@click.argument("piece")
@click.argument("section", type=int)
@click.argument("title")
@json_option
@with_shell
def rename(shell: Shell, piece: str, section: int, title: str, as_json: bool) -> None:
    """Give a section another heading; prints the outline."""
    workplace = shell.workplace()
    outline.rename_section(workplace, piece, outline.section_at(workplace, piece, section), title)
    _answer(shell, piece, as_json=as_json)


@click.command("put-back")
@click.argument("piece")
@json_option
@with_shell
def put_back(shell: Shell, piece: str, as_json: bool) -> None:
    """Take back the last move, split, joining or renaming of a section; prints the outline."""
    outline.take_back(shell.workplace(), piece)
    _answer(shell, piece, as_json=as_json)


@click.command("note")
@click.argument("piece")
@click.option("--set", "file", help="Replace the notes by the text of a file, - for standard input.")
@click.option("--states", is_flag=True, help="Earlier states: [{id, began, at}].")
@click.option("--state", type=int, help="The text of an earlier state.")
@json_option
@with_shell
def note(shell: Shell, piece: str, file: str | None, states: bool, state: int | None, as_json: bool) -> None:
    """The writer's notes on a piece, which never leave with it: {text}."""
    workplace = shell.workplace()
    if file is not None:
        notes.save_note(workplace, piece, read_typed_text(file)).result()
    if states:
        listed = [one._asdict() for one in notes.note_states(workplace, piece)]
        write_answer(listed, as_json=as_json)
        return
    text = notes.note_of(workplace, piece) if state is None else notes.note_at(workplace, piece, state)
    if as_json:
        write_answer({"text": text}, as_json=True)
    else:
        write_words(text)


@click.command("remark")
@click.argument("piece")
@click.option("--start", type=int, help="First code point of the words it is about (NFC).")
@click.option("--end", type=int, help="Where they end.")
@click.option("--text", help="What it says.")
@click.option("--done", help="Id of a remark that was dealt with.")
@click.option("--remove", help="Id of a remark to take away.")
@json_option
@with_shell
def remark(
    shell: Shell, piece: str, start: int | None, end: int | None, text: str | None, done: str | None,
    remove: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Make a remark to oneself at a place of the text, finish or remove one; prints all as piece remarks does."""
    workplace = shell.workplace()
    if text is not None and start is not None and end is not None:
        notes.add_remark(workplace, piece, start, end, text)
    if done is not None:
        notes.finish_remark(workplace, piece, done)
    if remove is not None:
        notes.remove_remark(workplace, piece, remove)
    write_answer(notes.remarks_of(workplace, piece), as_json=as_json)


@click.command("remarks")
@click.argument("piece")
@json_option
@with_shell
def list_remarks(shell: Shell, piece: str, as_json: bool) -> None:
    """The writer's own remarks: [{id, start, end, quote, text, state, at}], places in the current draft."""
    write_answer(notes.remarks_of(shell.workplace(), piece), as_json=as_json)


COMMANDS = (show_outline, move, split, join, rename, put_back, note, remark, list_remarks)
