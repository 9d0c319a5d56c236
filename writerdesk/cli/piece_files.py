"""``piece import`` and ``piece export``: files of other programs come in and go out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from writerdesk.actions import files
from writerdesk.actions.files import Arrived
from writerdesk.actions.piece_view import piece_view
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, read_bytes, with_shell
from writerdesk.drafts.formats.kinds import FORMATS
from writerdesk.drafts.importing import LARGEST, read_bounded, too_large
from writerdesk.errors import Usage


def belongs(brief: str | None, personal: bool) -> str | None:
    """The brief that a new piece is for, None for one of the writer's own; one of the two must be said."""
    if (brief is None) != personal:
        raise Usage("usage/brief-or-personal", "Say either --brief ID or --personal.", "See writerdesk brief list.")
    return brief


@click.command("import")
@click.argument("names", metavar="FILES", nargs=-1, required=True)
@click.option("--brief", help="Id of a brief that was offered or taken.")
@click.option("--personal", is_flag=True, help="Pieces of the writer's own.")
@click.option("--language", required=True)
@click.option("--kind", help="poem, story, play …; what the file tells by default.")
@click.option("--encoding", help="How the letters of a text file are written, where it does not say: windows-1256 …")
@json_option
@with_shell
def import_files(
    shell: Shell,
    names: tuple[str, ...],
    brief: str | None,
    personal: bool,
    language: str,
    kind: str | None,
    encoding: str | None,
    as_json: bool,
) -> None:
    """Make one piece a file: text, Markdown, DOCX, ODT or Fountain; # headings begin sections.

    Every file is read before the first piece is made, so a file that is refused leaves nothing behind.
    """
    wanted = belongs(brief, personal)
    came = [files.read_arriving(bounded(name), Path(name).name, language, encoding) for name in names]
    workplace = shell.workplace()
    made = [
        files.make_piece(workplace, one, language=language, kind=kind, brief_id=wanted, desk_id=shell.desk)
        for one in came
    ]
    document = {"pieces": [piece_view(workplace, piece) for piece in made], "said": _sentences(came)}
    write_answer(document, as_json=as_json)


@click.command("export")
@click.argument("pieces", metavar="PIECE…", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice([*FORMATS, "pdf"]), default="txt", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--title", default="", help="What a book of several pieces (EPUB) is called.")
@json_option
@with_shell
def export(shell: Shell, pieces: tuple[str, ...], form: str, out: Path, title: str, as_json: bool) -> None:
    """Write a piece, or several as one EPUB book, to a file of the writer's own."""
    if form == "pdf":
        raise Usage(
            "export/pdf",
            "A PDF is set by the window, which has the fonts and the rules of every script.",
            "Open the piece in the window and choose Piece, Save as PDF; or export it as DOCX, ODT or EPUB.",
        )
    done = files.export(shell.workplace(), pieces, form, out, title=title)
    document = {
        "piece": pieces[0],
        "pieces": list(pieces),
        "file": str(out.resolve()),
        "format": form,
        "bytes": done.size,
        "said": [one.sentence for one in done.said],
    }
    write_answer(document, as_json=as_json)


def bounded(name: str) -> bytes:
    """Bytes of a text that a person names, ``-`` for standard input; Refused ``import/too-large`` beyond 64 MB."""
    if name == "-":
        data = sys.stdin.buffer.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise too_large("-")
        return data
    # A file that is not there is the environment's fault, as everywhere in the shell; a pipe may never end.
    file = Path(name)
    return read_bounded(file) if file.exists() and not file.is_dir() else read_bytes(name)


def _sentences(came: list[Arrived]) -> list[str]:
    """What was said of each file; with its name where there are several."""
    alone = len(came) == 1
    return [said.sentence if alone else f"{one.name}: {said.sentence}" for one in came for said in one.said]
