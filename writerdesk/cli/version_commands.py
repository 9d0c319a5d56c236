"""``piece versions|keep|restore|compare``: kept states of a piece, and what differs between them."""

from __future__ import annotations

import click

from writerdesk.actions import versions
from writerdesk.actions.piece_view import piece_view
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.errors import Usage

_SIGNS = {"same": "  ", "delete": "- ", "insert": "+ "}
_AROUND = 40


@click.command("versions")
@click.argument("piece")
@json_option
@with_shell
def list_versions(shell: Shell, piece: str, as_json: bool) -> None:
    """Kept states of a piece, newest first: [{id, piece, name, kind, at, words, lines}]."""
    write_answer(versions.versions_of(shell.workplace(), piece), as_json=as_json)


@click.command("keep")
@click.argument("piece")
@click.option("--name", required=True, help="What the version is called.")
@json_option
@with_shell
def keep(shell: Shell, piece: str, name: str, as_json: bool) -> None:
    """Keep the draft as it stands as a version with a name: {piece, version, name}."""
    version = versions.keep_version(shell.workplace(), piece, name)
    write_answer({"piece": piece, "version": version, "name": name}, as_json=as_json)


@click.command("compare")
@click.argument("piece")
@click.argument("old")
@click.argument("new", required=False)
@json_option
@with_shell
def compare(shell: Shell, piece: str, old: str, new: str | None, as_json: bool) -> None:
    """What differs between version OLD and version NEW, or the draft of now.

    By the line for verse, by the word for prose, by the grapheme cluster in scripts without spaces. JSON: {old, new,
    unit, equal, stretches: [{mark: same|delete|insert, text, moved, old: [start, end], new: [start, end]}]}; same and
    delete in a row are OLD, same and insert are NEW, both in NFC; a side that a stretch is not in is null. Exit 0
    whether or not they differ.
    """
    found = versions.compared(shell.workplace(), piece, old, new)
    write_answer(found, as_json=as_json, words="They are the same." if found.equal else _words(found))


@click.command("restore")
@click.argument("piece")
@click.argument("version")
@click.option("--start", type=int, help="First code point of a passage of the version (NFC).")
@click.option("--end", type=int, help="Where the passage ends.")
@json_option
@with_shell
def restore(shell: Shell, piece: str, version: str, start: int | None, end: int | None, as_json: bool) -> None:
    """Make a kept state the draft again, or put one passage of it back; the draft of now is kept as a version first."""
    if (start is None) != (end is None):
        raise Usage("version/passage", "A passage has a --start and an --end.", "Say both, or neither.")
    workplace = shell.workplace()
    if start is None or end is None:
        versions.restore(workplace, piece, version)
    else:
        versions.restore_passage(workplace, piece, version, start, end)
    write_answer(piece_view(workplace, piece), as_json=as_json)


def _words(found: versions.Compared) -> str:
    """What changed, a line each, with a little of what stayed round it."""
    lines: list[str] = []
    for one in found.stretches:
        text, note = one.text if one.mark != "same" else _ends(one.text), "  [moved]" if one.moved else ""
        lines += [_SIGNS[one.mark] + line + note for line in text.splitlines() if line.strip()]
    return "\n".join(lines)


def _ends(text: str) -> str:
    if len(text) <= 2 * _AROUND:
        return text
    return f"{text[:_AROUND]}\n…\n{text[-_AROUND:]}"


COMMANDS = (list_versions, keep, compare, restore)
