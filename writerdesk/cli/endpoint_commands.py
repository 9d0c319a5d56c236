"""The vendor's side: set up a store, invite people, publish briefs, serve."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import click

from writerdesk.cli.answers import write_answer
from writerdesk.cli.endpoint_upkeep_commands import COMMANDS as UPKEEP
from writerdesk.cli.shell import json_option, read_bytes
from writerdesk.errors import Usage

P = ParamSpec("P")
T = TypeVar("T")

folder_argument = click.argument("folder", type=click.Path(path_type=Path))
vendor_option = click.option("--vendor", help="The vendor, where the folder has several.")


def elsewhere(function: Callable[P, T]) -> Callable[P, T]:
    """Options for a large store; its secrets come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."""
    blobs = click.option("--blobs", metavar="URL", help="s3://bucket[/prefix], at AWS_ENDPOINT_URL if that is set.")
    database = click.option("--database", metavar="URL", help="postgresql://user:password@host/name.")
    return database(blobs(function))


_BEGIN = """The vendor's server: no set-up with SQLite and a folder.

\b
writerdesk endpoint init DIR --name "My press"
writerdesk endpoint briefs publish DIR brief.toml
writerdesk endpoint invite DIR --role writer --name Asha --url http://127.0.0.1:8420 --out asha.wdinvite
writerdesk endpoint serve DIR --port 8420
writerdesk endpoint operations
"""


@click.group("endpoint", help=_BEGIN)
def endpoint_command() -> None:
    """The vendor's server; the help says how to begin."""


@endpoint_command.command("init")
@folder_argument
@click.option("--name", required=True)
@elsewhere
@json_option
def init(folder: Path, name: str, database: str | None, blobs: str | None, as_json: bool) -> None:
    """Make a vendor with its keys; again on the same folder adds another vendor.

    With --database and --blobs the rows and bytes stand there, for any number of replicas; the folder keeps both
    addresses and the keys.
    """
    from writerdesk.endpoint.store_addresses import given_addresses
    from writerdesk.endpoint.vendor import init_vendor

    write_answer(init_vendor(folder, name, given_addresses(database, blobs)), as_json=as_json)


@endpoint_command.command("serve")
@folder_argument
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=int, default=0, help="0 takes a free one.")
@elsewhere
@click.option("--replica", is_flag=True, help="One of several: the tables are left to endpoint migrate.")
@click.option("--certificate", type=click.Path(path_type=Path), help="PEM, to speak https without a proxy.")
@click.option("--certificate-key", type=click.Path(path_type=Path), help="PEM of its key.")
@click.option("--log-requests", is_flag=True, help="A JSON line on standard error for each request.")
@json_option
def serve(
    folder: Path, host: str, port: int, database: str | None, blobs: str | None, replica: bool,
    certificate: Path | None, certificate_key: Path | None,
    log_requests: bool, as_json: bool,  # noqa: ARG001 the first line is JSON in any case
) -> None:  # fmt: skip
    """Serve in the foreground until SIGTERM. The first line of output says where."""
    from writerdesk.endpoint.server import serve_forever
    from writerdesk.endpoint.store_addresses import given_addresses

    if (certificate is None) != (certificate_key is None):
        raise Usage("endpoint/certificate", "A certificate has a key.", "Give --certificate and --certificate-key.")
    serve_forever(
        folder, host, port, addresses=given_addresses(database, blobs), replica=replica, log_requests=log_requests,
        tls=None if certificate is None or certificate_key is None else (certificate, certificate_key),
    )  # fmt: skip


@endpoint_command.command("invite")
@folder_argument
@click.option("--role", type=click.Choice(["writer", "lead"]), required=True)
@click.option("--name", required=True, help="Name of the person.")
@click.option("--url", required=True, help="Where the endpoint can be reached.")
@click.option("--out", type=click.Path(path_type=Path), help="File for the invite.")
@click.option("--qr", type=click.Path(path_type=Path), help="Picture (PNG) with the invite as a QR code.")
@click.option("--person", help="Id of somebody known here, for a new device after a loss; see endpoint people.")
@click.option("--expertise", multiple=True, help="A class of your pay rules that this person is granted.")
@click.option("--certificate", help="File of a certificate (PEM) that counts for this vendor: a self-made one.")
@click.option("--region", help="Where the person lives, for pay by region: IN, or 419.")
@vendor_option
@json_option
def invite(
    folder: Path, role: str, name: str, url: str, out: Path | None, expertise: tuple[str, ...], region: str | None,
    person: str | None, certificate: str | None, vendor: str | None, qr: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Invite a person: one code, one use, 30 days."""
    from writerdesk.endpoint.invites import make_invite

    pinned = None if certificate is None else read_bytes(certificate).decode("ascii", "replace")
    made = make_invite(
        folder, role=role, name=name, url=url, out=out, vendor=vendor, expertise=expertise, region=region,
        person=person, certificate=pinned, picture=qr,
    )  # fmt: skip
    write_answer(made, as_json=as_json)


@endpoint_command.command("people")
@folder_argument
@vendor_option
@json_option
def people(folder: Path, vendor: str | None, as_json: bool) -> None:
    """People and their devices."""
    from writerdesk.endpoint.status import list_people

    write_answer(list_people(folder, vendor), as_json=as_json)


@endpoint_command.command("keys")
@folder_argument
@click.option(
    "--paper", type=click.Path(path_type=Path), help="File for a sheet to print: the age key. No key, no text."
)
@vendor_option
@json_option
def keys(folder: Path, paper: Path | None, vendor: str | None, as_json: bool) -> None:
    """The vendor's public keys and where the secret ones are."""
    from writerdesk.endpoint.vendor import print_age_key, vendor_keys

    if paper is not None:
        print_age_key(folder, paper, vendor)
    write_answer(vendor_keys(folder, vendor), as_json=as_json)


@endpoint_command.command("status")
@folder_argument
@vendor_option
@json_option
def status(folder: Path, vendor: str | None, as_json: bool) -> None:
    """How many packages, events, people; also while serving."""
    from writerdesk.endpoint.status import count_all

    write_answer(count_all(folder, vendor), as_json=as_json)


@endpoint_command.command("migrate")
@folder_argument
@json_option
def migrate(folder: Path, as_json: bool) -> None:
    """Bring the store's schema to this version."""
    from writerdesk.endpoint.vendor import migrate_store

    write_answer({"schema": migrate_store(folder)}, as_json=as_json)


@endpoint_command.group("briefs")
def briefs() -> None:
    """Briefs of the vendor."""


@briefs.command("publish")
@folder_argument
@click.argument("file")
@vendor_option
@json_option
def publish_file(folder: Path, file: str, vendor: str | None, as_json: bool) -> None:
    """Publish a brief (TOML, or a signed .wdbrief) to every writer of the vendor."""
    from writerdesk.actions.publish import publish

    write_answer(publish(folder, read_bytes(file), Path(file).parent, vendor), as_json=as_json)


for command in UPKEEP:
    endpoint_command.add_command(command)
