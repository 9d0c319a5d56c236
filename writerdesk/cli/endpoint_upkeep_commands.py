"""The vendor's upkeep: courier files, encrypted packages, devices taken back, the audit, backups."""

from __future__ import annotations

from pathlib import Path

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import json_option, read_bytes

folder_argument = click.argument("folder", type=click.Path(path_type=Path))
vendor_option = click.option("--vendor", help="The vendor, where the folder has several.")


@click.group("courier")
def courier() -> None:
    """Courier files that writers and leads bring."""


@courier.command("import")
@folder_argument
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="File for the answer, to give back.")
@json_option
def courier_import(folder: Path, file: Path, out: Path, as_json: bool) -> None:
    """Take what FILE brings and write the answer: receipts, refusals, news. Twice changes nothing."""
    from writerdesk.endpoint.courier import import_courier
    from writerdesk.trust.courier import LIMITS
    from writerdesk.trust.strict_zip import load_file

    write_answer(import_courier(folder, load_file(file, LIMITS), out), as_json=as_json)


@click.command("open")
@folder_argument
@click.option("--identity", required=True, help="File of the age identity; - reads standard input.")
@vendor_option
@json_option
def open_encrypted(folder: Path, identity: str, vendor: str | None, as_json: bool) -> None:
    """Open encrypted packages and judge what is inside. Exit 1 when one is bounced or stays closed."""
    from writerdesk.endpoint.opening import open_packages

    done = open_packages(folder, read_bytes(identity).decode("utf-8", "replace"), vendor)
    write_answer(done, as_json=as_json)
    if done.errors:
        raise click.exceptions.Exit(1)


COMMANDS: tuple[click.Command, ...] = (courier, open_encrypted)
