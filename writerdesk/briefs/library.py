"""The library: briefs and prompts that were tried, each with its iterations: prompt, answer or draft, comment, next.

An entry is a document of one desk. Its iterations are only ever added to: the last one may still be filled in, and what
was approved stays as it was approved.
"""

from __future__ import annotations

import re
import uuid
from datetime import date, datetime
from typing import Annotated, Literal, get_args

import msgspec

from writerdesk.briefs.conditions import Word
from writerdesk.briefs.term_checks import tag_faults
from writerdesk.errors import Declined, Refused, Usage
from writerdesk.text.normal import to_nfc
from writerdesk.text.timestamps import timestamp

EntryKind = Literal["brief", "prompt"]
Source = Literal["model", "writer"]
Outcome = Literal["open", "works", "partly", "fails"]

Long = Annotated[str, msgspec.Meta(max_length=1_000_000)]
Day = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
Name = Annotated[str, msgspec.Meta(max_length=200)]


class Iteration(msgspec.Struct, frozen=True, kw_only=True):
    """One try. ``answer`` is what a model (``source`` model) or a writer (its draft) made of ``prompt``.

    ``model`` names the generation, ``tried_on`` the day (``2026-11-23``) or ''; ``by`` who tried it, ``at`` when it was
    written down (ISO-8601 UTC).
    """

    number: Annotated[int, msgspec.Meta(ge=1)]
    prompt: Long
    answer: Long = ""
    source: Source = "model"
    comment: Long = ""
    model: Name = ""
    tried_on: Day = ""
    outcome: Outcome = "open"
    by: Name = ""
    at: str = ""


class Approval(msgspec.Struct, frozen=True):
    """Who approved which iteration, and when."""

    iteration: int
    by: str
    at: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A brief or a prompt and everything that was tried with it. ``brief`` is ``id@version`` where it is one."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    kind: EntryKind
    title: Word
    language: Word
    iterations: Annotated[tuple[Iteration, ...], msgspec.Meta(min_length=1)]
    tags: tuple[Word, ...] = ()
    brief: Name = ""
    approvals: tuple[Approval, ...] = ()
    made_at: str = ""
    changed_at: str = ""

    @property
    def last(self) -> Iteration:
        """The iteration that was added last."""
        return self.iterations[-1]

    def iteration(self, number: int) -> Iteration:
        """One iteration by its number; raises :class:`Refused` ``library/no-iteration``."""
        found = next((one for one in self.iterations if one.number == number), None)
        if found is None:
            raise Refused(
                "library/no-iteration", "“{title}” has no iteration {number}.", "It has iterations 1 to {last}.",
                title=self.title, number=number, last=self.last.number,
            )  # fmt: skip
        return found


def new_entry(
    kind: EntryKind, title: str, language: str, first: Iteration, *, tags: tuple[str, ...], brief: str, now: datetime
) -> Entry:
    """An entry with its first iteration; raises :class:`Usage` ``library/…`` for a title, language or tag of no use."""
    if kind not in get_args(EntryKind):
        raise Usage("library/kind", "“{kind}” is neither brief nor prompt.", "Choose one of the two.", kind=kind)
    if not title.strip() or len(title) > 200 or not title.isprintable():
        raise Usage("library/title", "A title has 1 to 200 visible characters.", "Give a title on one line.")
    if list(tag_faults(language, "language")):
        raise Usage(
            "library/language", "“{tag}” is not a language tag.", "Write one such as hi or ur-Arab.", tag=language
        )
    at = timestamp(now)
    return Entry(
        id=str(uuid.uuid4()), kind=kind, title=title.strip(), language=language, tags=clean_tags(tags), brief=brief,
        iterations=(checked(msgspec.structs.replace(first, number=1, at=at)),), made_at=at, changed_at=at,
    )  # fmt: skip


def with_iteration(entry: Entry, tried: Iteration, now: datetime) -> Entry:
    """The entry with one iteration more."""
    at = timestamp(now)
    tried = checked(msgspec.structs.replace(tried, number=entry.last.number + 1, at=at))
    return msgspec.structs.replace(entry, iterations=(*entry.iterations, tried), changed_at=at)


def filled_in(entry: Entry, changes: dict[str, str], now: datetime) -> Entry:
    """The entry with its last iteration filled in: answer, comment, outcome … by name.

    Raises :class:`Declined` ``library/approved`` where that iteration was approved: what was approved stays.
    """
    if any(one.iteration == entry.last.number for one in entry.approvals):
        raise Declined(
            "library/approved", "Iteration {number} was approved and stays as it is.", "Add the next iteration.",
            number=entry.last.number,
        )  # fmt: skip
    last = checked(msgspec.structs.replace(entry.last, **changes))
    return msgspec.structs.replace(entry, iterations=(*entry.iterations[:-1], last), changed_at=timestamp(now))


def approved(entry: Entry, number: int, by: str, now: datetime) -> Entry:
    """The entry with an iteration approved; twice by the same person is once."""
    entry.iteration(number)
    if any((one.iteration, one.by) == (number, by) for one in entry.approvals):
        return entry
    mark = Approval(number, by, timestamp(now))
    return msgspec.structs.replace(entry, approvals=(*entry.approvals, mark), changed_at=mark.at)


def tagged(entry: Entry, tags: tuple[str, ...], now: datetime) -> Entry:
    """The entry with these tags instead of its own."""
    return msgspec.structs.replace(entry, tags=clean_tags(tags), changed_at=timestamp(now))


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Tags without space around them, each once, in the order given."""
    kept = [" ".join(tag.split()) for tag in tags]
    for tag in kept:
        if len(tag) > 60 or not tag.isprintable():
            raise Usage("library/tag", "A tag has 1 to 60 visible characters.", "Choose a shorter one.")
    return tuple(dict.fromkeys(tag for tag in kept if tag))


def checked(tried: Iteration) -> Iteration:
    """The iteration with its texts in NFC, as all places in texts are counted.

    Raises :class:`Usage` ``library/empty``, ``library/day``, ``library/choice``, ``library/too-long``.
    """
    if not tried.prompt.strip():
        raise Usage("library/empty", "An iteration begins with a prompt.", "Write what was asked.")
    if tried.tried_on and not _is_day(tried.tried_on):
        raise Usage("library/day", "“{day}” is not a day.", "Write it as 2026-11-23.", day=tried.tried_on)
    for value, choices in ((tried.outcome, get_args(Outcome)), (tried.source, get_args(Source))):
        if value not in choices:
            raise Usage(
                "library/choice", "“{value}” is not one of: {choices}.", "Choose one of them.",
                value=value, choices=", ".join(choices),
            )  # fmt: skip
    if max(len(tried.prompt), len(tried.answer), len(tried.comment)) > 1_000_000:
        raise Usage(
            "library/too-long", "A text of an iteration has at most a million characters.", "Keep a part of it."
        )
    texts = {name: to_nfc(getattr(tried, name)) for name in ("prompt", "answer", "comment")}
    return msgspec.structs.replace(tried, **texts)


def _is_day(text: str) -> bool:
    try:
        return bool(re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False
