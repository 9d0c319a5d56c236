"""The vendor's upkeep: courier files, encrypted packages, devices taken back, the audit, backups."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import json_option, read_bytes
from writerdesk.errors import Usage

folder_argument = click.argument("folder", type=click.Path(path_type=Path))
vendor_option = click.option("--vendor", help="The vendor, where the folder has several.")


@click.group("courier")
def courier() -> None:
    """Courier files that writers and leads bring."""


@courier.command("import")
@folder_argument
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="File for the answer, to give back.")
@click.option("--identity", help="File of the age identity, for an encrypted FILE, where it is not in DIR.")
@json_option
def courier_import(folder: Path, file: Path, out: Path, identity: str | None, as_json: bool) -> None:
    """Take what FILE brings and write the answer: receipts, refusals, news. Twice changes nothing."""
    from writerdesk.endpoint.courier import import_courier
    from writerdesk.trust.courier import LIMITS
    from writerdesk.trust.strict_zip import load_file

    key = None if identity is None else read_bytes(identity).decode("utf-8", "replace")
    write_answer(import_courier(folder, load_file(file, LIMITS), out, key), as_json=as_json)


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


@click.group("audit")
def audit() -> None:
    """What was done here and when, chained line by line; without a name, an address or a text."""


@audit.command("export")
@folder_argument
@vendor_option
@json_option
def audit_export(folder: Path, vendor: str | None, as_json: bool) -> None:
    """Print the audit, and whether it is whole. Exit 1 when a line was changed, taken out or put in."""
    from writerdesk.endpoint.auditing import export_audit

    found = export_audit(folder, vendor)
    lines = [f"{one.n} {one.at} {one.act} {one.subject} {one.hash}" for one in found.entries]
    write_answer(found, as_json=as_json, words="\n".join([*lines, "whole" if found.whole else "NOT whole"]))
    if not found.whole:
        raise click.exceptions.Exit(1)


@click.command("revoke")
@folder_argument
@click.option("--device", help="Id of a device that was lost or replaced.")
@click.option("--person", help="Id of a person who leaves: all devices, and invites not used yet.")
@vendor_option
@json_option
def revoke(folder: Path, device: str | None, person: str | None, vendor: str | None, as_json: bool) -> None:
    """Take a device or a person back; what they sent stays. See endpoint people for the ids."""
    from writerdesk.endpoint.revoking import revoke_device, revoke_person

    if (device is None) == (person is None):
        raise Usage("usage/device-or-person", "Name a device or a person.", "See endpoint people.")
    done = revoke_device(folder, device, vendor) if device else revoke_person(folder, person or "", vendor)
    write_answer(done, as_json=as_json)


@click.command("rotate")
@folder_argument
@click.argument("kind", type=click.Choice(["brief", "receipt"]))
@vendor_option
@json_option
def rotate(folder: Path, kind: Literal["brief", "receipt"], vendor: str | None, as_json: bool) -> None:
    """Change the key that signs briefs or receipts; desks learn of it by a word that the old key signs.

    Also while it serves. What was signed before stays good. Make a backup afterwards.
    """
    from writerdesk.endpoint.signing import rotate_key

    write_answer(rotate_key(folder, kind, vendor), as_json=as_json)


@click.command("backup")
@folder_argument
@click.argument("out", type=click.Path(path_type=Path))
@json_option
def backup(folder: Path, out: Path, as_json: bool) -> None:
    """Save the store to the folder OUT, also while it serves; again into the same folder adds what is new."""
    from writerdesk.endpoint.backups import back_up

    write_answer(back_up(folder, out), as_json=as_json)


@click.command("restore")
@click.argument("saved", type=click.Path(path_type=Path))
@folder_argument
@json_option
def restore_store(saved: Path, folder: Path, as_json: bool) -> None:
    """Make a store in the new folder FOLDER from a backup; desks send again what it has forgotten."""
    from writerdesk.endpoint.backups import restore

    write_answer(restore(saved, folder), as_json=as_json)


@click.command("limits")
@folder_argument
@click.option("--package-bytes", type=int, help="The longest package; 50 MiB at most, and so it is without.")
@click.option("--event-bytes", type=int, help="The longest event; 1 MiB without.")
@click.option("--requests-per-second", type=float, help="Of a token, and of an address without one; 20 without.")
@click.option("--requests-at-once", type=int, help="Of a token that has rested; 500 without.")
@click.option("--failures-per-minute", type=float, help="Invite codes that are none, of an address; 10 without.")
@click.option("--failures-at-once", type=int, help="The same of an address that has rested; 20 without.")
@json_option
def limits(folder: Path, as_json: bool, **asked: float | None) -> None:
    """What this server takes, and how often; with options these are kept, and hold from the next serve on.

    Of several replicas each has a copy of DIR/limits.json.
    """
    from writerdesk.endpoint.limits import keep_limits

    changes = {name: value for name, value in asked.items() if value is not None}
    write_answer(keep_limits(folder, changes), as_json=as_json)


@click.command("operations")
@json_option
def operations(as_json: bool) -> None:
    """One page for whoever keeps an endpoint running."""
    from writerdesk.resources import resource

    page = resource("endpoint", "operations.md").read_text(encoding="utf-8")
    write_answer({"page": page}, as_json=as_json, words=page)


COMMANDS: tuple[click.Command, ...] = (
    courier,
    open_encrypted,
    audit,
    revoke,
    rotate,
    backup,
    restore_store,
    limits,
    operations,
)
