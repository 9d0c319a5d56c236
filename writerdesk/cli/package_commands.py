"""Sealing, and reading what was sealed: packages and the process chain."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from writerdesk.actions import opening, seal
from writerdesk.actions.process import process_shown
from writerdesk.cli.answers import write_answer
from writerdesk.cli.dataset_commands import split_scopes
from writerdesk.cli.shell import Shell, json_option, read_bytes, with_shell
from writerdesk.errors import Usage

if TYPE_CHECKING:
    from writerdesk.packages.revision_chain import Chain
    from writerdesk.packages.verifying import Verification


@click.command("seal")
@click.argument("piece", required=False)
@click.option("--ready", is_flag=True, help="Every piece that passes.")
@click.option("--consent", required=True, help="Scopes, such as training,evaluation.")
@click.option("--language", help="Language of the consent's wording; the interface's by default.")
@json_option
@with_shell
def seal_command(
    shell: Shell, piece: str | None, ready: bool, consent: str, language: str | None, as_json: bool
) -> None:
    """Seal a piece: sign it into one package and put that into the outbox."""
    workplace, scopes = shell.workplace(), split_scopes(consent)
    if (piece is None) != ready:
        raise Usage("usage/piece-or-ready", "Name a piece, or say --ready for all that pass.", "See piece list.")
    if piece is not None:
        write_answer(seal.seal(workplace, piece, scopes, language), as_json=as_json)
        return
    report = seal.seal_ready(workplace, scopes, language, shell.desk)
    write_answer(report, as_json=as_json)


@click.command("unseal")
@click.argument("piece")
@json_option
@with_shell
def unseal_command(shell: Shell, piece: str, as_json: bool) -> None:
    """Open a sealed piece for writing again; possible until it is sent."""
    seal.unseal(shell.workplace(), piece)
    write_answer({"piece": piece, "unsealed": True}, as_json=as_json)


@click.group("package")
def package_command() -> None:
    """Packages: the sealed file of one revision. No desk and no network is needed."""


@package_command.command("verify")
@click.argument("files", metavar="FILE…", nargs=-1, required=True)
@click.option("--allowed-signers", "signers", help="Who may sign, in ssh-keygen's format.")
@json_option
def verify(files: tuple[str, ...], signers: str | None, as_json: bool) -> None:
    """Verify structure, digests, signature, documents. Exit 0 valid, 1 digest or signature fails, 4 refused.

    Of several packages also whether the revisions of each piece follow one another; exit 1 where they do not.
    """
    from writerdesk.packages.revision_chain import chains_of
    from writerdesk.packages.verifying import verify_package
    from writerdesk.trust.allowed_signers import AllowedSigners

    allowed = AllowedSigners.parse(read_bytes(signers).decode("utf-8", "replace")) if signers else None
    found = {file: verify_package(read_bytes(file), allowed, datetime.now(UTC)) for file in files}
    if len(files) == 1:
        (one,) = found.values()
        write_answer(one.document(), as_json=as_json, words="\n".join(_verdict(one)))
        ended = one.exit_status
    else:
        chains = chains_of({file: one.contents for file, one in found.items() if one.contents is not None})
        valid = all(one.valid for one in found.values()) and all(chain.holds for chain in chains)
        document = {
            "valid": valid,
            "files": [{"file": file, **one.document()} for file, one in found.items()],
            "chains": [chain.document() for chain in chains],
        }
        lines = [f"{file}: {line}" for file, one in found.items() for line in _verdict(one)]
        write_answer(
            document, as_json=as_json, words="\n".join([*lines, *(line for c in chains for line in _chain(c))])
        )
        ended = max([int(not valid), *(one.exit_status for one in found.values())])
    if ended:
        raise click.exceptions.Exit(ended)


def _verdict(found: Verification) -> list[str]:
    faults = (f"{fault.code} {fault.where}: {fault.message}" for fault in found.errors)
    return ["valid" if found.valid else "NOT valid", f"signature: {found.signature}", *faults]


def _chain(chain: Chain) -> list[str]:
    revisions = ", ".join(map(str, chain.revisions))
    word = "one chain" if chain.holds else "NO chain"
    faults = (f"{fault.code} {fault.where}: {fault.message}" for fault in chain.errors)
    return [f"{chain.piece}: revisions {revisions}: {word}", *faults]


@package_command.command("show")
@click.argument("file")
@json_option
def show(file: str, as_json: bool) -> None:
    """Show what a package says: exactly what would leave, or has left."""
    write_answer(opening.what_is_inside(read_bytes(file)), as_json=as_json)


@package_command.command("open")
@click.argument("file")
@click.option("--identity", required=True, type=click.Path(path_type=Path), help="The age identity file.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder for the opened package.")
@json_option
def open_package(file: str, identity: Path, out: Path, as_json: bool) -> None:
    """Decrypt a package for whoever holds the age identity."""
    write_answer(opening.open_encrypted(read_bytes(file), Path(file).name, identity, out), as_json=as_json)


@click.group("process")
def process_command() -> None:
    """The chain that shows how a piece came to be, without watching the writer."""


@process_command.command("show")
@click.argument("piece")
@json_option
@with_shell
def process_show(shell: Shell, piece: str, as_json: bool) -> None:
    """The entries of a piece: one a save, chained."""
    write_answer(process_shown(shell.workplace().desk_of_piece(piece), piece), as_json=as_json)


@process_command.command("verify")
@click.argument("file")
@json_option
def process_verify(file: str, as_json: bool) -> None:
    """Verify a chain: a package, or what process show printed. Exit 1 when it does not hold."""
    from writerdesk.packages.process import verify_process

    answer = verify_process(read_bytes(file))
    write_answer(answer, as_json=as_json)
    if not answer.valid:
        raise click.exceptions.Exit(1)
