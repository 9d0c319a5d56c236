"""The writer's pieces: make, write, type, look, waive."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from writerdesk.actions import write
from writerdesk.actions.piece_view import piece_view
from writerdesk.cli import (
    attachment_commands,
    find_commands,
    outline_commands,
    paragraph_commands,
    piece_files,
    play_commands,
    verse_commands,
    version_commands,
)
from writerdesk.cli.answers import write_answer, write_words
from writerdesk.cli.shell import Shell, json_option, with_shell

if TYPE_CHECKING:
    from writerdesk.actions.rating import Value


@click.group("piece")
def piece_command() -> None:
    """Pieces: one work for one brief, or the writer's own."""


for command in (
    *version_commands.COMMANDS, *outline_commands.COMMANDS, *play_commands.COMMANDS, *attachment_commands.COMMANDS,
):  # fmt: skip
    piece_command.add_command(command)
piece_command.add_command(piece_files.import_files)
piece_command.add_command(piece_files.export)
piece_command.add_command(paragraph_commands.turn)
piece_command.add_command(verse_commands.scan_draft)
piece_command.add_command(verse_commands.reading)
piece_command.add_command(find_commands.search)
piece_command.add_command(find_commands.find)


@piece_command.command("new")
@click.option("--brief", help="Id of a brief that was offered or taken.")
@click.option("--personal", is_flag=True, help="A piece of the writer's own.")
@click.option("--language", required=True)
@click.option("--title", default="")
@click.option("--kind", help="poem, story, play …; the brief's kind by default.")
@click.option("--form", help="Id of the verse form of a piece of your own.")
@json_option
@with_shell
def new(
    shell: Shell,
    brief: str | None,
    personal: bool,
    language: str,
    title: str,
    kind: str | None,
    form: str | None,
    as_json: bool,
) -> None:
    """Begin a piece; for a brief that is offered this takes it."""
    if brief and form:
        raise click.UsageError("A brief brings its own form.")
    workplace = shell.workplace()
    piece = write.new_piece(
        workplace,
        title=title,
        language=language,
        brief_id=piece_files.belongs(brief, personal),
        kind=kind,
        desk_id=shell.desk,
        form=form,
    )
    write_answer(piece_view(workplace, piece), as_json=as_json)


@piece_command.command("list")
@json_option
@with_shell
def list_pieces(shell: Shell, as_json: bool) -> None:
    """All pieces of this machine, or of --desk, the one written last first."""
    workplace = shell.workplace()
    rows = [piece_view(workplace, piece) for piece in write.piece_ids(workplace, shell.desk)]
    words = "\n".join(f"{row['id']}  {row['state']:14} {row['title']}" for row in rows)
    write_answer(rows, as_json=as_json, words=words or "No piece yet.")


@piece_command.command("show")
@click.argument("piece")
@json_option
@with_shell
def show(shell: Shell, piece: str, as_json: bool) -> None:
    """Where a piece stands and what comes next."""
    write_answer(piece_view(shell.workplace(), piece), as_json=as_json)


@piece_command.command("text")
@click.argument("piece")
@json_option
@with_shell
def text(shell: Shell, piece: str, as_json: bool) -> None:
    """The text of the draft, exactly."""
    written = write.piece_text(shell.workplace(), piece)
    if as_json:
        write_answer({"text": written}, as_json=True)
    else:
        write_words(written)


@piece_command.command("write")
@click.argument("piece")
@click.argument("file")
@json_option
@with_shell
def write_piece(shell: Shell, piece: str, file: str, as_json: bool) -> None:
    """Replace the text of the draft by that of FILE."""
    workplace = shell.workplace()
    write.write_text(workplace, piece, piece_files.bounded(file))
    write_answer(piece_view(workplace, piece), as_json=as_json)


@piece_command.command("type")
@click.argument("piece")
@json_option
@with_shell
def type_keys(shell: Shell, piece: str, as_json: bool) -> None:  # noqa: ARG001
    """Type what stands on standard input, one grapheme cluster a line, through the editor's own journal."""
    write.type_keys(shell.workplace(), piece, sys.stdin.buffer)


@piece_command.command("comments")
@click.argument("piece")
@json_option
@with_shell
def comments(shell: Shell, piece: str, as_json: bool) -> None:
    """Comments of the leads, at their places in the current draft."""
    from writerdesk.actions.comments import comments_of

    write_answer(comments_of(shell.workplace(), piece), as_json=as_json)


@piece_command.command("decision")
@click.argument("piece")
@click.option("--language", help="Of the reason's sentence; the interface's without it.")
@json_option
@with_shell
def decision(shell: Shell, piece: str, language: str | None, as_json: bool) -> None:
    """What was decided, why, what is asked, and what can be done now until when."""
    from writerdesk.actions.decision_view import decision_page

    write_answer(decision_page(shell.workplace(), piece, language), as_json=as_json)


@piece_command.command("rate")
@click.argument("piece")
@click.option("--value", type=click.Choice(["helpful", "partly", "not-helpful"]), required=True)
@click.option("--text", default="", help="Why, in a sentence.")
@json_option
@with_shell
def rate(shell: Shell, piece: str, value: Value, text: str, as_json: bool) -> None:
    """Say whether the newest review was of help; its reader learns it when the piece is through, without a name."""
    from writerdesk.actions.rating import rate_review

    event = rate_review(shell.workplace(), piece, value, text)
    write_answer({"piece": piece, "value": value, "event": event}, as_json=as_json)


@piece_command.command("comment")
@click.argument("piece")
@click.argument("comment")
@click.option("--done", "state", flag_value="done", help="It was dealt with.")
@click.option("--open", "state", flag_value="open", help="It is open again.")
@click.option("--apply", "state", flag_value="apply", help="Put the proposed text in its place.")
@click.option("--reject", metavar="WHY", help="The text stays as it is; the lead reads why.")
@click.option("--answer", metavar="TEXT", help="Answer it; the lead reads this with the next revision.")
@json_option
@with_shell
def comment(
    shell: Shell, piece: str, comment: str, state: str | None, reject: str | None, answer: str | None, as_json: bool
) -> None:
    """Say what was done with one comment; it travels with the revision that is sealed next."""
    from writerdesk.actions import comments

    workplace = shell.workplace()
    if state == "apply":
        comments.apply_suggestion(workplace, piece, comment)
    elif state is not None:
        comments.mark_done(workplace, piece, comment, done=state == "done")
    if reject is not None:
        comments.reject(workplace, piece, comment, reject)
    if answer is not None:
        comments.answer(workplace, piece, comment, answer)
    write_answer([one for one in comments.comments_of(workplace, piece) if one.id == comment], as_json=as_json)


@piece_command.command("waive")
@click.argument("piece")
@click.argument("finding")
@click.option("--note", required=True, help="Why the finding stays; it travels with the piece.")
@json_option
@with_shell
def waive(shell: Shell, piece: str, finding: str, note: str, as_json: bool) -> None:
    """Let a finding stand, with a note. FINDING is its key in the list of findings, or a rule id."""
    from writerdesk.actions.check import Checker
    from writerdesk.actions.check import waive as waive_finding

    workplace = shell.workplace()
    with Checker(workplace.data) as checker:
        waived = waive_finding(workplace, piece, finding, note, checker)
    write_answer({"piece": piece, "waived": waived, "note": note}, as_json=as_json)
