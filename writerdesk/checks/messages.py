"""What the window's process and the checks worker say to each other: typed, as MessagePack, one question at a time."""

from __future__ import annotations

import msgspec

from writerdesk.checks.engine import CheckReport
from writerdesk.checks.findings import Severity
from writerdesk.checks.forms import Form
from writerdesk.checks.said import plain, said_again
from writerdesk.checks.tongues import Tongue
from writerdesk.checks.yardsticks import Critique, Limits, OwnPiece


class AskKnown(msgspec.Struct, frozen=True, tag="known"):
    """Which of these words are in the dictionary?"""

    words: tuple[str, ...]
    language: str


class AskSuggest(msgspec.Struct, frozen=True, tag="suggest"):
    """What may this word have been meant to be?"""

    word: str
    language: str


class AskCheck(msgspec.Struct, frozen=True, tag="check", kw_only=True):
    """Check this whole text. ``document`` and ``revision`` let a newer text of the same document overtake an older."""

    document: str
    revision: int
    text: str
    language: str
    form: Form | None = None
    limits: Limits | None = None
    seed: str | None = None
    readings: dict[str, object] = {}
    learned: tuple[str, ...] = ()
    switched_off: tuple[str, ...] = ()
    severities: dict[str, Severity] = {}
    waived: tuple[str, ...] = ()
    soft_spelling: bool = False
    kind: str = ""
    critique: Critique | None = None
    own: tuple[OwnPiece, ...] = ()
    tongues: tuple[Tongue, ...] = ()


class Stop(msgspec.Struct, frozen=True, tag="stop"):
    """Do not finish the check that is running."""


class Words(msgspec.Struct, frozen=True, tag="words"):
    """Answer to :class:`AskKnown`."""

    known: dict[str, bool]


class Suggestions(msgspec.Struct, frozen=True, tag="suggestions"):
    """Answer to :class:`AskSuggest`."""

    words: tuple[str, ...]


class Checked(msgspec.Struct, frozen=True, tag="checked"):
    """Answer to :class:`AskCheck`."""

    report: CheckReport


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """On the way to :class:`Checked`: the rule at work and the share done, 0 to 1."""

    rule: str
    share: float


class InDictionary(msgspec.Struct, frozen=True, tag="dictionary"):
    """On the way to an answer: words are asked of dictionaries that a person added for ``language``; '' when done."""

    language: str


class Stopped(msgspec.Struct, frozen=True, tag="stopped"):
    """The check was stopped as asked."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The question has no answer: the parts of a :class:`writerdesk.errors.WriterDeskError`."""

    kind: str
    code: str
    template: str
    next_template: str
    where: str
    fields: dict[str, str]


Question = AskKnown | AskSuggest | AskCheck | Stop
Answer = Words | Suggestions | Checked | Progress | InDictionary | Stopped | Failed
_QUESTIONS: msgspec.msgpack.Decoder[Question] = msgspec.msgpack.Decoder(Question)
_ANSWERS: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer, dec_hook=said_again)


def encode(message: Question | Answer) -> bytes:
    """One message as bytes."""
    return msgspec.msgpack.encode(message, enc_hook=plain)


def question(data: bytes) -> Question:
    """Read a question; raises ``msgspec.ValidationError`` for anything else."""
    return _QUESTIONS.decode(data)


def answer(data: bytes) -> Answer:
    """Read an answer; raises ``msgspec.ValidationError`` for anything else."""
    return _ANSWERS.decode(data)
