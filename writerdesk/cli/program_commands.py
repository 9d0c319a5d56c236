"""The program itself: its version, settings, health, and the tour through the main job."""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

import writerdesk
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.errors import Usage


@click.command("version")
@json_option
def version_command(as_json: bool) -> None:
    """Versions of WriterDesk, Python and Qt."""
    qt = version("PySide6-Essentials")
    here = ".".join(str(part) for part in sys.version_info[:3])
    write_answer(
        {"version": writerdesk.__version__, "python": here, "qt": qt, "pyside": qt},
        as_json=as_json,
        words=f"WriterDesk {writerdesk.__version__} (Python {here}, Qt for Python {qt})",
    )


@click.command("doctor")
@json_option
@with_shell
def doctor_command(shell: Shell, as_json: bool) -> None:
    """Say which system libraries are missing, with one install line, and what speaks against folder and network.

    Exit 3 when something is missing.
    """
    from writerdesk.cli.doctor import examine, report
    from writerdesk.storage.durable import sweep_half_files
    from writerdesk.storage.folder_warnings import folder_warning
    from writerdesk.sync.proxies import script_warning

    sweep_half_files(shell.data.path)
    lacking, found = examine(), (folder_warning(shell.data.path), script_warning())
    keys = ("kind", "name", "message", "next")
    warnings = [{key: getattr(warning, key) for key in keys} for warning in found if warning]
    words = report(lacking) + "".join(f"\n{one['message']}\n  {one['next']}" for one in warnings)
    document = {"complete": not lacking, "missing": lacking, "folder": str(shell.data.path), "warnings": warnings}
    write_answer(document, as_json=as_json, words=words)
    if lacking:
        raise click.exceptions.Exit(3)


@click.command("selftest")
@click.option("--window", "only_window", is_flag=True, help="Only what needs a window, in this process.")
@click.option("--out", type=click.Path(path_type=Path), help="Write the JSON document to this file too.")
@json_option
@with_shell
def selftest_command(shell: Shell, only_window: bool, out: Path | None, as_json: bool) -> None:
    """Try every part of this installation. Exit 1 when one fails."""
    from writerdesk.cli.selftest import selftest

    checks = shell.try_window() if only_window else selftest()
    words = "\n".join(f"{'ok  ' if check.ok else 'FAIL'} {check.name}  {check.detail}" for check in checks)
    if out is not None:  # a program without a console has nowhere to write to
        document = {"checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks]}
        out.write_text(json.dumps(document, ensure_ascii=False) + "\n", encoding="utf-8")
    write_answer({"checks": checks}, as_json=as_json, words=words)
    if not all(check.ok for check in checks):
        raise click.exceptions.Exit(1)


@click.command("open")
@click.argument("targets", nargs=-1)
@click.option("--page", help="writing, desk, brief, send, review, queue, library, settings or setup.")
@json_option
@with_shell
def open_command(shell: Shell, targets: tuple[str, ...], page: str | None, as_json: bool) -> None:
    """Open the window at a piece or a file."""
    status = shell.open_window(shell.workplace(), page, list(targets))
    if as_json:
        write_answer({"closed": True}, as_json=True)
    raise click.exceptions.Exit(status)


@click.group("settings")
def settings_command() -> None:
    """Settings of this machine."""


@settings_command.command("list")
@json_option
@with_shell
def settings_list(shell: Shell, as_json: bool) -> None:
    """All settings with their values and what they mean."""
    rows = shell.workplace().settings.all()
    write_answer(rows, as_json=as_json)


@settings_command.command("get")
@click.argument("key")
@json_option
@with_shell
def settings_get(shell: Shell, key: str, as_json: bool) -> None:
    """One setting."""
    value = shell.workplace().settings.get(key)
    write_answer({"key": key, "value": value}, as_json=as_json, words=json.dumps(value, ensure_ascii=False))


@settings_command.command("set")
@click.argument("key")
@click.argument("value")
@json_option
@with_shell
def settings_set(shell: Shell, key: str, value: str, as_json: bool) -> None:
    """Set one setting; VALUE is JSON, such as true, 12 or a word in quotes."""
    try:
        parsed: Any = json.loads(value)
    except ValueError as problem:
        raise Usage(
            "usage/not-json", "{value} is not JSON.", "Write true, 12, or a word in quotes: '\"hi\"'.", value=value
        ) from problem
    shell.workplace().settings.set(key, parsed)
    write_answer({"key": key, "value": parsed}, as_json=as_json, words=json.dumps(parsed, ensure_ascii=False))


@click.command("tour")
@click.option("--keep", type=click.Path(path_type=Path), help="Keep the files of the tour in this folder.")
@json_option
def tour_command(keep: Path | None, as_json: bool) -> None:
    """Play the main job end to end with the real parts: brief, draft, seal, send, review, revise, accept, release."""
    from writerdesk.actions.tour import tour

    def progress(name: str, seconds: float, result: str) -> None:
        click.echo(f"{result:6} {seconds:6.2f} s  {name}", err=True)

    report = tour(keep, progress)
    write_answer(
        report, as_json=as_json, words=f"Accepted. The dataset stands in {report.dataset}." if keep else "Done."
    )
    if any(step.result != "ok" for step in report.steps):
        raise click.exceptions.Exit(1)
