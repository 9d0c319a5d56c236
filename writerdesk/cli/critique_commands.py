"""A critique beside its essay: the judged text, remarks on it, the rubric filled in."""

from __future__ import annotations

import click

from writerdesk.actions import critique
from writerdesk.actions.critique import CritiquePage
from writerdesk.cli.answers import write_answer, write_words
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.group("critique")
def critique_command() -> None:
    """Critiques of machine-written texts: the text to judge, remarks at its places, the rubric."""


@critique_command.command("show")
@click.argument("piece")
@json_option
@with_shell
def show(shell: Shell, piece: str, as_json: bool) -> None:
    """The judged text, what is asked about it, and what has been said."""
    _answer(shell, piece, as_json=as_json)


@critique_command.command("text")
@click.argument("piece")
@json_option
@with_shell
def text(shell: Shell, piece: str, as_json: bool) -> None:
    """The judged text alone: {text, sha256, language}. Places of remarks are code points of it."""
    page = critique.critique_page(shell.workplace(), piece)
    if as_json:
        write_answer({"text": page.text, "sha256": page.sha256, "language": page.language}, as_json=True)
    else:
        write_words(page.text)


@critique_command.command("remark")
@click.argument("piece")
@click.option("--start", type=int, help="First code point of the words of the judged text.")
@click.option("--end", type=int, help="Where they end.")
@click.option("--quote", help="The words themselves, where they stand there once.")
@click.option("--category", required=True, help="Id of a category of the brief; critique show lists them.")
@click.option("--text", "words", required=True, help="What there is to say.")
@json_option
@with_shell
def remark(
    shell: Shell, piece: str, start: int | None, end: int | None, quote: str | None, category: str, words: str,
    as_json: bool,
) -> None:  # fmt: skip
    """Remark on words of the judged text; prints the critique as critique show does."""
    workplace = shell.workplace()
    if quote is not None:
        start, end = critique.place_of(workplace, piece, quote)
    if start is None or end is None:
        raise click.UsageError("Say which words: --start and --end, or --quote.")
    critique.add_remark(workplace, piece, start, end, category, words)
    _answer(shell, piece, as_json=as_json)


@critique_command.command("change")
@click.argument("piece")
@click.argument("remark_id")
@click.option("--category", default="", help="Another category.")
@click.option("--text", "words", default="", help="Other words.")
@json_option
@with_shell
def change(shell: Shell, piece: str, remark_id: str, category: str, words: str, as_json: bool) -> None:
    """Change the category or the words of a remark; prints the critique."""
    critique.change_remark(shell.workplace(), piece, remark_id, category=category, text=words)
    _answer(shell, piece, as_json=as_json)


@critique_command.command("remove")
@click.argument("piece")
@click.argument("remark_id")
@json_option
@with_shell
def remove(shell: Shell, piece: str, remark_id: str, as_json: bool) -> None:
    """Take a remark back; prints the critique."""
    critique.remove_remark(shell.workplace(), piece, remark_id)
    _answer(shell, piece, as_json=as_json)


@critique_command.command("rate")
@click.argument("piece")
@click.option("--criterion", required=True, help="Id of a criterion of the rubric; critique show lists them.")
@click.option("--value", default="", help="A point of its scale; left out takes the point back.")
@click.option("--reason", default="", help="Why; a matter of taste needs it.")
@json_option
@with_shell
def rate(shell: Shell, piece: str, criterion: str, value: str, reason: str, as_json: bool) -> None:
    """Rate the judged text by one criterion of the rubric; prints the critique."""
    critique.rate(shell.workplace(), piece, criterion, value, reason)
    _answer(shell, piece, as_json=as_json)


def _answer(shell: Shell, piece: str, *, as_json: bool) -> None:
    page = critique.critique_page(shell.workplace(), piece)
    write_answer(page, as_json=as_json, words="" if as_json else in_words(page))


def in_words(page: CritiquePage) -> str:
    """A critique as a terminal shows it."""
    told = [page.text.strip("\n"), ""]
    for one in page.remarks:
        where = "not in this text" if one.start is None else f"{one.start}-{one.end}"
        told.append(f"[{one.label}] “{one.quote}” ({where}; {one.id})\n  {one.text}")
    given = {one.criterion: one for one in page.ratings}
    for criterion in page.criteria:
        rating = given.get(criterion.id)
        points = ", ".join(f"{point.value} {point.text}" for point in criterion.scale)
        told.append(f"{criterion.id}: {rating.value} {rating.reason}" if rating else f"{criterion.id}: - ({points})")
    told.append("Categories: " + ", ".join(f"{one.id} ({one.label})" for one in page.categories))
    return "\n".join(told)
