"""The language lead: queue, comments, scores, verdicts, reasons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from writerdesk.actions import review
from writerdesk.cli.answers import write_answer
from writerdesk.cli.shell import Shell, json_option, with_shell
from writerdesk.reviews.verdicts import Verdict


@click.group("queue")
def queue_command() -> None:
    """Pieces that wait for a lead."""


@queue_command.command("list")
@click.option("--words", default="", help="All of these in title, language or brief.")
@click.option("--language", default="", help="A tag.")
@click.option("--brief", default="", help="An id, or id@version.")
@click.option("--form", default="", help="The id of a form, such as doha.")
@click.option("--round", type=int, default=0, help="1 while the first sending is read, one more with each revision.")
@click.option("--days", type=int, default=0, help="Waiting for at least so many days.")
@click.option("--state", default="", help="Such as RECEIVED, IN_REVIEW, NEEDS_SECOND, APPEALED.")
@click.option("--mine", is_flag=True, help="What you hold.")
@click.option("--overdue", is_flag=True, help="What should have been answered by now.")
@json_option
@with_shell
def queue_list(shell: Shell, as_json: bool, **asked: Any) -> None:
    """What may be claimed and what is held, fresh from the vendor where it can be reached; longest waiting first."""
    from writerdesk.actions.queue_filters import Wanted
    from writerdesk.actions.waiting import waiting

    rows = waiting(shell.workplace(), Wanted(**asked), shell.desk)
    words = "\n".join(
        f"{row.uuid}  {row.state:10} r{row.revision}  {row.title}{'  overdue' * row.overdue}" for row in rows
    )
    write_answer(rows, as_json=as_json, words=words or "Nothing waits.")


@queue_command.command("claim")
@click.argument("uuid")
@json_option
@with_shell
def queue_claim(shell: Shell, uuid: str, as_json: bool) -> None:
    """Claim a piece and fetch it for reading offline."""
    write_answer(review.claim(shell.workplace(), uuid, shell.desk), as_json=as_json)


@queue_command.command("release")
@click.argument("uuid")
@json_option
@with_shell
def queue_release(shell: Shell, uuid: str, as_json: bool) -> None:
    """Give a claimed piece back to the queue."""
    review.release(shell.workplace(), uuid)
    write_answer({"uuid": uuid, "released": True}, as_json=as_json)


@queue_command.command("aside")
@click.argument("uuid")
@click.option("--why", required=True, help="The conflict of interest, in a sentence; the vendor sees it.")
@json_option
@with_shell
def queue_aside(shell: Shell, uuid: str, why: str, as_json: bool) -> None:
    """Declare a conflict of interest: the piece is left to other leads."""
    review.step_aside(shell.workplace(), uuid, why)
    write_answer({"uuid": uuid, "aside": True}, as_json=as_json)


@click.group("review")
def review_command() -> None:
    """The review of a claimed piece; a draft of it is kept at every step."""


@review_command.command("show")
@click.argument("uuid")
@json_option
@with_shell
def show(shell: Shell, uuid: str, as_json: bool) -> None:
    """The text, the rubric, the comments and the writer's waivers."""
    write_answer(review.review_page(shell.workplace(), uuid), as_json=as_json)


@review_command.command("attachment")
@click.argument("uuid")
@click.argument("name")
@click.option("--out", type=click.Path(path_type=Path), required=True)
@json_option
@with_shell
def attachment(shell: Shell, uuid: str, name: str, out: Path, as_json: bool) -> None:
    """Write a picture or recording that goes along with the text to a file; review show names them."""
    from writerdesk.actions.attachments_read import keep_attachment

    file = keep_attachment(shell.workplace(), uuid, name, out)
    write_answer({"uuid": uuid, "name": name, "file": str(file), "bytes": file.stat().st_size}, as_json=as_json)


@review_command.command("comment")
@click.argument("uuid")
@click.option("--start", type=int, required=True, help="Code points of the NFC text, from 0.")
@click.option("--end", type=int, required=True)
@click.option("--text", required=True)
@click.option("--suggest", help="A proposed text that the writer can apply.")
@json_option
@with_shell
def comment(shell: Shell, uuid: str, start: int, end: int, text: str, suggest: str | None, as_json: bool) -> None:
    """Comment on a place of the text."""
    workplace = shell.workplace()
    made = review.comment(workplace, uuid, start, end, text, suggest)
    kept = next(one for one in review.review_page(workplace, uuid).comments if one.id == made)
    write_answer({"id": made, "uuid": uuid, "start": kept.start, "end": kept.end}, as_json=as_json)


@review_command.command("score")
@click.argument("uuid")
@click.option("--criterion", required=True)
@click.option("--value", required=True)
@click.option("--reason", default="", help="Needed for matters of taste.")
@json_option
@with_shell
def score(shell: Shell, uuid: str, criterion: str, value: str, reason: str, as_json: bool) -> None:
    """Score one criterion of the brief's rubric."""
    review.score(shell.workplace(), uuid, criterion, value, reason)
    write_answer({"uuid": uuid, "criterion": criterion, "value": value}, as_json=as_json)


@review_command.command("decide")
@click.argument("uuid")
@click.option("--verdict", type=click.Choice(["accept", "changes", "not-accepted", "second"]), required=True)
@click.option("--reason", help="Reason code; see writerdesk reasons list.")
@click.option("--sentence", help="One sentence for the writer, in the writer's language.")
@click.option("--clause", help="The clause of the brief.")
@click.option("--todo", multiple=True, help="One thing to do; may be given several times.")
@click.option(
    "--difference",
    type=click.Choice(["ambiguous-brief", "guideline-gap", "slip", "taste"]),
    help="Between two readers: why they differ.",
)
@json_option
@with_shell
def decide(
    shell: Shell,
    uuid: str,
    verdict: Verdict,
    reason: str | None,
    sentence: str | None,
    clause: str | None,
    todo: tuple[str, ...],
    difference: str | None,
    as_json: bool,
) -> None:
    """Give the verdict; it is signed and put into the outbox."""
    decided = review.decide(
        shell.workplace(),
        uuid,
        verdict,
        reason_code=reason,
        sentence=sentence,
        clause=clause,
        todo=todo,
        difference=difference,
    )
    write_answer(decided, as_json=as_json)


@review_command.command("drafts")
@json_option
@with_shell
def drafts(shell: Shell, as_json: bool) -> None:
    """Reviews that were begun and not decided."""
    write_answer(review.review_drafts(shell.workplace(), shell.desk), as_json=as_json)


@review_command.command("versions")
@click.argument("uuid")
@json_option
@with_shell
def versions(shell: Shell, uuid: str, as_json: bool) -> None:
    """Earlier states of an undecided review, newest first."""
    write_answer(review.versions(shell.workplace(), uuid), as_json=as_json)


@review_command.command("restore")
@click.argument("uuid")
@click.argument("number", type=int)
@json_option
@with_shell
def restore(shell: Shell, uuid: str, number: int, as_json: bool) -> None:
    """Bring an earlier state of an undecided review back."""
    review.restore_draft(shell.workplace(), uuid, number)
    write_answer({"uuid": uuid, "restored": number}, as_json=as_json)


@review_command.command("agreement")
@click.option("--brief", default="", help="An id, or id@version; all without.")
@json_option
@with_shell
def agreement(shell: Shell, brief: str, as_json: bool) -> None:
    """How far the readers agree, how strictly each judges, and you beside what was decided after you.

    Only pieces that nobody reads now are counted. Matters of taste have a spread and no alpha.
    """
    from writerdesk.actions.agreement import agreement_page

    write_answer(agreement_page(shell.workplace(), brief, shell.desk), as_json=as_json)


@click.group("reasons")
def reasons_command() -> None:
    """Reasons that a lead can give."""


@reasons_command.command("list")
@click.option("--language", required=True)
@json_option
def reasons_list(language: str, as_json: bool) -> None:
    """The reason library of a language."""
    from writerdesk.reviews.reasons import list_reasons

    write_answer(list_reasons(language), as_json=as_json)
