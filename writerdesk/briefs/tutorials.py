"""Tutorials as data: the steps a person is led through, and the part that the practice lead plays."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from writerdesk.errors import Refused
from writerdesk.resources import resource

#: the languages in which every tutorial must be told; a tutorial may know more
INTERFACE_LANGUAGES = ("en", "fr", "ar", "sw", "hi", "es")

Words = dict[str, str]
Verdict = Literal["changes", "accept", "not-accepted", "second"]


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One answer to the question of a step: an amount in the brief's currency, and what is said when it is chosen."""

    amount: str
    right: bool
    why: Words


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that the person does; ``text`` by interface language.

    ``read`` asks what is due: ``answers`` to choose from, for so many ``minutes`` and ``rounds`` of changes, a writer
    of this ``expertise``, a piece that is ``not_accepted``; without any of these it asks for the offer. ``judge`` is to
    remark on the judged text of a critique and to rate it.
    """

    action: Literal["take", "write", "check", "seal", "send", "answer", "accepted", "appeal", "read", "judge"]
    text: Words
    answers: tuple[Answer, ...] = ()
    minutes: int = 0
    rounds: int = 0
    expertise: str = ""
    not_accepted: bool = False


class LeadComment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A comment and the rule for its place, which fits whatever was written (see :func:`find_place`)."""

    on: Literal["first-line", "last-line", "line", "last-word", "quote", "whole"]
    text: Words
    line: Annotated[int, msgspec.Meta(ge=1)] = 1
    quote: str = ""
    suggest: str | None = None


class SampleRemark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A remark on the judged text of a critique: words that stand there once, a category of the brief, what is said."""

    quote: str
    category: str
    text: str


class SampleRating(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion of the judged text, a point of its scale, and the reason."""

    criterion: str
    value: int
    reason: str


class Round(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the practice lead does with one revision: verdict, comments, to-do list, a closing sentence.

    A piece that is not accepted has a ``reason`` (a code of the reason library) and a ``clause`` of the brief.
    """

    round: Annotated[int, msgspec.Meta(ge=1)]
    verdict: Verdict
    sentence: Words
    comments: tuple[LeadComment, ...] = ()
    todo: tuple[Words, ...] = ()
    reason: str = ""
    clause: str = ""


class Tutorial(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole tutorial; ``brief`` is the id of a sample brief, ``draft`` a piece to begin with or ''.

    ``appeal`` is what another practice lead does when the person appeals; ``remarks`` and ``ratings`` belong to the
    draft of a critique, in its language.
    """

    id: str
    order: int
    brief: str
    title: Words
    summary: Words
    steps: Annotated[tuple[Step, ...], msgspec.Meta(min_length=1)]
    rounds: Annotated[tuple[Round, ...], msgspec.Meta(min_length=1)]
    draft: str = ""
    remarks: tuple[SampleRemark, ...] = ()
    ratings: tuple[SampleRating, ...] = ()
    appeal: Round | None = None

    def round_of(self, number: int) -> Round:
        """What the lead does in round ``number`` (from 1); after the last one it is repeated."""
        return self.rounds[min(max(number, 1), len(self.rounds)) - 1]


def words_in(words: Mapping[str, str], language: str) -> str:
    """The text for an interface language such as ``pt_BR`` or ``ar``: its own, its base language's, or English."""
    base = language.replace("_", "-").split("-", maxsplit=1)[0]
    return words.get(language) or words.get(base) or words["en"]


@cache
def load_tutorial(tutorial_id: str) -> Tutorial:
    """One tutorial by id; raises :class:`Refused` ``tutorial/unknown`` or ``tutorial/damaged``."""
    found = next((path for path in _files() if path.stem == tutorial_id), None)
    if found is None:
        raise Refused("tutorial/unknown", "There is no tutorial {id}.", where=tutorial_id, id=tutorial_id)
    return read_tutorial(found)


def list_tutorials() -> list[Tutorial]:
    """All tutorials in the order in which they should be played."""
    return sorted((load_tutorial(path.stem) for path in _files()), key=lambda tutorial: (tutorial.order, tutorial.id))


def read_tutorial(path: Path) -> Tutorial:
    """A tutorial from any file; raises :class:`Refused` ``tutorial/damaged``, which says where."""
    try:
        tutorial = msgspec.toml.decode(path.read_bytes(), type=Tutorial)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise _damaged(path, str(problem)) from problem
    for words in _all_words(tutorial):
        if not words.get("en"):
            raise _damaged(path, "a text has no English")
    return tutorial


def find_place(text: str, comment: LeadComment) -> tuple[int, int]:
    """Where a comment goes in ``text``: start and end in code points, without the white space around it.

    Lines that are blank do not count; a line beyond the last is the last; a quote that is not there is the first line.
    A text without any letter gives (0, len(text)).
    """
    from writerdesk.text.verse_lines import physical_lines

    lines = [line for line in physical_lines(text) if line.verse is not None]
    if not lines or comment.on == "whole":
        return _trimmed(text, 0, len(text))
    if comment.on == "quote" and comment.quote and (at := text.find(comment.quote)) >= 0:
        return at, at + len(comment.quote)
    if comment.on == "last-word":
        return _last_word(text)
    wanted = {"last-line": len(lines), "line": min(comment.line, len(lines))}.get(comment.on, 1)
    return _trimmed(text, lines[wanted - 1].start, lines[wanted - 1].end)


def _files() -> list[Path]:
    return sorted(resource("tutorials").glob("*.toml"))


def _damaged(path: Path, why: str) -> Refused:
    template = "The tutorial {file} cannot be read: {why}."
    return Refused("tutorial/damaged", template, where=path.name, file=path.name, why=why)


def _all_words(tutorial: Tutorial) -> list[Words]:
    words = [tutorial.title, tutorial.summary, *(step.text for step in tutorial.steps)]
    words += [answer.why for step in tutorial.steps for answer in step.answers]
    for turn in (*tutorial.rounds, *([tutorial.appeal] if tutorial.appeal else [])):
        words += [turn.sentence, *(comment.text for comment in turn.comments), *turn.todo]
    return words


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    inner = text[start:end]
    if not inner.strip():
        return start, end
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def _last_word(text: str) -> tuple[int, int]:
    from writerdesk.text.segments import segment

    words = [part for part in segment(text, "word", "und") if part.word]
    return (words[-1].start, words[-1].end) if words else _trimmed(text, 0, len(text))
