"""The languages of the window: how far each catalogue is, and what is wrong in it."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import json_option


@click.group("translations")
def translations_command() -> None:
    """The languages of the window."""


@translations_command.command("check")
@click.option("--language", help="Only this one, as Qt writes its tag: fr or pt_BR.")
@click.option("--folder", type=click.Path(path_type=Path, exists=True, file_okay=False), help="Catalogues elsewhere.")
@json_option
def translations_check(language: str | None, folder: Path | None, as_json: bool) -> None:
    """Say how far each catalogue is and what is wrong in it; 1 where one is wrong or not as far as it must be."""
    from writerdesk.languages.catalogues import catalogues

    found = [one for one in catalogues(folder) if language in (None, one.tag)]
    answer = {
        "languages": [
            {
                "tag": one.tag, "name": one.name, "total": one.total, "done": one.done, "share": round(one.share, 1),
                "least": one.least, "right": one.right, "read_by_native": one.read_by_native,
                "faults": [{"source": fault.source, "why": fault.why} for fault in one.faults],
            }
            for one in found
        ]
    }  # fmt: skip
    write_answer(answer, as_json=as_json)
    if not all(one.right for one in found):
        raise click.exceptions.Exit(1)
