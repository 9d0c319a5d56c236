"""The writer's time, goals and statistics in a shell."""

from __future__ import annotations

import csv
import io
from typing import Any

import click

from writerdesk.actions import statistics, time
from writerdesk.actions.statistics import Statistics, Written
from writerdesk.cli.answers import write_answer, write_words
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.errors import Usage


@click.command("statistics")
@click.option("--piece", help="Only this piece.")
@click.option("--unit", default="", help="words, letters, graphemes, morae, matras or syllables.")
@click.option("--since", default="", help="Only from this day on (2026-11-22).")
@click.option("--csv", "as_csv", is_flag=True, help="The days as a table for a spreadsheet (RFC 4180).")
@json_option
@with_shell
def statistics_command(shell: Shell, piece: str | None, unit: str, since: str, as_csv: bool, as_json: bool) -> None:
    """What was written by day, by piece and by language, and how far the goals are.

    JSON: {unit, today, days: [{day, language, added, removed, net, pasted, minutes}], pieces: [{piece, title, language,
    kind, counts, target: {unit, least, most, due, own} | null, reached, added, removed, net, pasted, minutes}],
    languages: [{language, added, removed, net, pasted, minutes}], goals: [{language, unit, amount, reached}]}.
    "net" is added less removed; "pasted" is a part of added; imports are in none of them; minutes are whole.
    """
    found = statistics.statistics(shell.workplace(), unit=unit, piece=piece, desk_id=shell.desk, since=since)
    document = statistics_document(found)
    if as_csv and not as_json:
        write_words(days_csv(found))
        return
    words = "\n".join(
        f"{row['day']}  {row['language']:4} {row['net']:+7} {found.unit}  ({row['added']} added, {row['removed']}"
        f" removed, {row['pasted']} pasted)  {row['minutes']} min"
        for row in document["days"]
    )
    write_answer(document, as_json=as_json, words=words or "Nothing was written yet.")


def statistics_document(found: Statistics) -> dict[str, Any]:
    """The JSON of ``statistics``; see the command."""
    languages: dict[str, Written] = {}
    for day in found.days:
        languages[day.language] = languages.get(day.language, Written()) + day.written
    return {
        "unit": found.unit,
        "today": found.today,
        "days": [{"day": one.day, "language": one.language, **_written(one.written)} for one in found.days],
        "pieces": [
            {
                "piece": one.piece,
                "title": one.title,
                "language": one.language,
                "kind": one.kind,
                "counts": one.counts,
                "target": one.target,
                "reached": one.reached,
                **_written(one.written),
            }
            for one in found.pieces
        ],
        "languages": [{"language": name, **_written(written)} for name, written in sorted(languages.items())],
        "goals": found.goals,
    }


def days_csv(found: Statistics) -> str:
    """The days as CSV (RFC 4180), with a header."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(["day", "language", "unit", "added", "removed", "net", "pasted", "minutes"])
    for one in found.days:
        row = _written(one.written)
        writer.writerow([one.day, one.language, found.unit, *(row[key] for key in row)])
    return table.getvalue()


def _written(written: Written) -> dict[str, int]:
    return {
        "added": written.added,
        "removed": written.removed,
        "net": written.net,
        "pasted": written.pasted,
        "minutes": max(0, written.seconds) // 60,
    }


@click.group("time")
def time_command() -> None:
    """The writer's own time log: sessions from keystrokes, and corrections with a reason."""


@time_command.command("show")
@click.argument("piece", required=False)
@json_option
@with_shell
def show(shell: Shell, piece: str | None, as_json: bool) -> None:
    """Sessions and minutes of PIECE, or of every piece that has any.

    JSON: {idle_seconds, pieces: [{piece, title, language, idle_seconds, minutes, measured_seconds, corrected_minutes,
    claimed, sessions: [{began, ended, day, seconds}], corrections: [{id, day, minutes, reason, made_at}]}]}. "minutes"
    are whole and hold the corrections; "claimed" are those that the process record holds already.
    """
    workplace = shell.workplace()
    rows = [time.time_of(workplace, piece)] if piece else time.all_times(workplace, shell.desk)
    idle = int(workplace.settings.get("time.idle_seconds"))
    words = "\n".join(f"{row.piece}  {row.minutes:6} min  {row.title}" for row in rows)
    write_answer({"idle_seconds": idle, "pieces": rows}, as_json=as_json, words=words or "No time yet.")


@time_command.command("correct")
@click.argument("piece")
@click.option("--minutes", type=int, required=True, help="Whole minutes to add; with a minus to take off.")
@click.option("--reason", required=True, help="Why; it stands beside what was measured.")
@click.option("--day", help="The day it is about (2026-11-22); today by default.")
@json_option
@with_shell
def correct(shell: Shell, piece: str, minutes: int, reason: str, day: str | None, as_json: bool) -> None:
    """Add minutes to a piece, or take some off. What was measured stays; prints the piece as in "time show"."""
    write_answer(time.correct(shell.workplace(), piece, minutes, reason, day), as_json=as_json)


@time_command.command("csv")
@click.argument("piece", required=False)
@json_option
@with_shell
def as_table(shell: Shell, piece: str | None, as_json: bool) -> None:
    """Sessions and corrections as CSV (RFC 4180, UTF-8); with --json {csv}."""
    table = time.time_csv(shell.workplace(), piece, shell.desk)
    if as_json:
        write_answer({"csv": table}, as_json=True)
    else:
        write_words(table)


@click.group("goal")
def goal_command() -> None:
    """Goals: a length of a piece by some day, so much a day in a language."""


@goal_command.command("set")
@click.option("--piece", help="A piece …")
@click.option("--language", help="… or a language to write in each day.")
@click.option("--amount", type=int, required=True, help="How much; 0 for no goal any more.")
@click.option("--unit", default="words", show_default=True)
@click.option("--due", help="Until which day (2026-12-31); for a piece.")
@json_option
@with_shell
def set_goal(
    shell: Shell, piece: str | None, language: str | None, amount: int, unit: str, due: str | None, as_json: bool
) -> None:
    """Set a goal. JSON: {piece | language, unit, amount, due}."""
    if (piece is None) == (language is None) or (due is not None and piece is None):
        raise Usage("usage/goal", "Say either --piece P [--due DAY] or --language TAG.", "See writerdesk goal --help.")
    if amount < 0:
        raise Usage("goal/amount", "A goal is a whole number above 0.", "Give another number.")
    workplace = shell.workplace()
    if piece is not None:
        statistics.set_piece_goal(workplace, piece, unit, amount, due)
        write_answer({"piece": piece, "unit": unit, "amount": amount, "due": due}, as_json=as_json)
    else:
        statistics.set_day_goal(workplace, language or "", unit, amount)
        write_answer({"language": language, "unit": unit, "amount": amount, "due": None}, as_json=as_json)
