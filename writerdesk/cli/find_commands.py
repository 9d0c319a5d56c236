"""Search, find and replace, in all drafts or in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.errors import Usage

if TYPE_CHECKING:
    from writerdesk.actions.find import FindAnswer
    from writerdesk.text.finding import Mode


@click.command("search")
@click.argument("query")
@click.option("--begins", is_flag=True, help="The last word may go on: “nei” also finds “neighbour”.")
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True, help="Most places of a desk.")
@json_option
@with_shell
def search(shell: Shell, query: str, begins: bool, limit: int, as_json: bool) -> None:
    """Find whole words in all drafts, in every script, folded as each language does.

    JSON: [{piece, section, start, end, snippet}], what was written last first; places in the piece's text.
    """
    from writerdesk.actions.search import search as search_drafts

    found = search_drafts(shell.workplace(), query, shell.desk, limit=limit, begins=begins)
    write_answer(found, as_json=as_json, words="\n".join(f"{row['piece']}  {row['snippet']}" for row in found))


@click.command("find")
@click.argument("query")
@click.option("--piece", help="Id of the piece; all pieces by default.")
@click.option("--folded", is_flag=True, help="Case, marks and look-alikes count as the language has it.")
@click.option("--regex", is_flag=True, help="QUERY is a regular expression.")
@click.option("--replace", "replacement", metavar="TEXT", help=r"Put TEXT there; with --regex \1 is the first group.")
@json_option
@with_shell
def find(
    shell: Shell,
    query: str,
    piece: str | None,
    folded: bool,
    regex: bool,
    replacement: str | None,
    as_json: bool,
) -> None:
    """Find QUERY, exactly by default, in one piece or in all, and replace it if wanted.

    A place never begins or ends inside a letter. Before a replacement each piece is kept as a version; sealed pieces
    are left alone and named. JSON: {matches: [{piece, section, start, end, text, snippet}], count, pieces: [{piece,
    title, count, version}], sealed: [the same], replaced}; matches stand where they stood before.
    """
    from writerdesk.actions import find as finding

    if folded and regex:
        raise Usage("usage/folded-or-regex", "Say either --folded or --regex.", "A pattern may begin with (?i).")
    mode: Mode = "folded" if folded else "regex" if regex else "exact"
    workplace = shell.workplace()
    if replacement is None:
        answer = finding.find(workplace, query, mode, piece=piece, desk_id=shell.desk)
    else:
        answer = finding.replace(workplace, query, mode, replacement, piece=piece, desk_id=shell.desk)
    write_answer(answer, as_json=as_json, words=_words(answer, replaced=replacement is not None))


def _words(answer: FindAnswer, *, replaced: bool) -> str:
    lines = [f"{row['piece']}  {row['snippet']}" for row in answer.matches] if not replaced else []
    lines += [f"{one.piece}  {one.count} replaced  {one.title}" for one in answer.pieces] if replaced else []
    lines += [f"{one.piece}  {one.count} left, sealed  {one.title}" for one in answer.sealed]
    return "\n".join(lines) or "It is nowhere."
