"""Vendors and the way between: enrol, sync, outbox; the writer's ledger, appeal and withdrawal."""

from __future__ import annotations

import socket

import click

from writerdesk.actions import enrol, ledger, send
from writerdesk.cli.answers import write_answer, write_words
from writerdesk.cli.shell import Shell, json_option, with_shell


@click.command("enrol")
@click.argument("invite")
@click.option("--url", help="Address of the vendor: INVITE is then the code that was typed, not a file.")
@click.option("--yes", is_flag=True, help="Yes, this is the vendor that invited me.")
@click.option("--device", default=socket.gethostname, help="Name of this device.")
@json_option
@with_shell
def enrol_command(shell: Shell, invite: str, url: str | None, yes: bool, device: str, as_json: bool) -> None:
    """Join a vendor by an invite. Without --yes it shows the vendor and its key, and sends nothing."""
    read = enrol.read_invite(invite) if url is None else enrol.invite_by_code(url, invite)
    if not yes:
        shown = enrol.shown_invite(read)
        words = (
            f"{shown['name']}\n{shown['url']}\nkey {shown['key']}\nSay --yes when this is the vendor that invited you."
        )
        write_answer({**shown, "enrolled": False}, as_json=as_json, words=words)
        raise click.exceptions.Exit(1)
    write_answer(enrol.enrol(shell.workplace(), read, device), as_json=as_json)


@click.command("sync")
@click.option("--once", is_flag=True, help="Send, read the feed to its end, and end (the default).")
@json_option
@with_shell
def sync_command(shell: Shell, once: bool, as_json: bool) -> None:  # noqa: ARG001
    """Send what waits and fetch what is new. Exit 0 all delivered, 3 something waits, 1 refused or parked."""
    report = send.sync_once(shell.workplace(), shell.desk)
    write_answer(report, as_json=as_json)
    if report.refused or report.parked:
        raise click.exceptions.Exit(1)
    if report.waiting:
        raise click.exceptions.Exit(3)


@click.group("outbox")
def outbox_command() -> None:
    """What waits to be sent, and what was."""


@outbox_command.command("list")
@json_option
@with_shell
def outbox_list(shell: Shell, as_json: bool) -> None:
    """All rows; delivered ones stay, with their receipts."""
    write_answer(send.outbox(shell.workplace(), shell.desk), as_json=as_json)


@click.command("ledger")
@click.option("--csv", "as_csv", is_flag=True, help="As a table for a spreadsheet.")
@json_option
@with_shell
def ledger_command(shell: Shell, as_csv: bool, as_json: bool) -> None:
    """The writer's own account: offers, amounts due and paid, across desks, on this machine only."""
    rows = ledger.ledger(shell.workplace())
    if not as_csv or as_json:
        write_answer(rows, as_json=as_json)
        return
    write_words(ledger.account_csv(rows))


@click.command("appeal")
@click.argument("piece")
@click.option("--text", required=True, help="The writer's answer to the reason.")
@json_option
@with_shell
def appeal_command(shell: Shell, piece: str, text: str, as_json: bool) -> None:
    """Answer a “not accepted”; another lead decides."""
    write_answer({"piece": piece, "event": send.appeal(shell.workplace(), piece, text)}, as_json=as_json)


@click.command("withdraw")
@click.argument("piece")
@json_option
@with_shell
def withdraw_command(shell: Shell, piece: str, as_json: bool) -> None:
    """Take a piece back before it is accepted."""
    write_answer({"piece": piece, "event": send.withdraw(shell.workplace(), piece)}, as_json=as_json)
