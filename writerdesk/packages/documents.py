"""The JSON documents of a package, as they cross the border. Unknown fields are ignored by readers.

Offsets are code points of ``piece.txt`` (NFC), half-open, from 0. Times are ISO-8601 UTC with milliseconds.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

VERSION = 1
SCOPES = ("training", "evaluation", "publication", "commercial")

Direction = Literal["ltr", "rtl"]


class Block(msgspec.Struct, frozen=True, omit_defaults=True):
    """A paragraph, stanza, heading, speech or stage direction: one stretch of the text."""

    kind: str
    """``paragraph``, ``stanza``, ``heading``, ``speech``, ``direction``, ``lyric`` …"""
    start: int
    end: int
    language: str
    """BCP 47 tag of this block."""
    direction: Direction
    role: str = ""
    """Who speaks, in a play."""
    cue: str = ""
    """The words or sign on which the speech begins."""


class Ruby(msgspec.Struct, frozen=True):
    """A reading set above some words, such as furigana."""

    start: int
    end: int
    text: str


class LineReading(msgspec.Struct, frozen=True):
    """How the writer wants one line scanned: the line's text and a reading as the scansion gives it."""

    line: str
    reading: Any


class FindingLeft(msgspec.Struct, frozen=True, omit_defaults=True):
    """A finding of the checks that stands in the sealed text."""

    rule: str
    severity: str
    start: int
    end: int
    message: str
    state: Literal["left", "waived"]
    note: str = ""
    """Why the writer lets it stand (waived only)."""
    said: Any = None
    """What ``message`` was made of, for windows in other languages: ``[template, {field: value}]``, or null; a value
    may itself be such a pair.
    """


class Rating(msgspec.Struct, frozen=True):
    """How the writer rates the judged text by one criterion of the brief: a value of its scale, and why."""

    criterion: str
    value: str
    reason: str


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """What a critique says of the machine-written text that it judges, beside its essay.

    ``source`` is ``urn:sha256:`` and the digest of that text (NFC, LF, UTF-8), which travels with the brief;
    ``annotations`` are W3C annotations that point into it in code points, each with a body of purpose ``classifying``.
    """

    source: str
    language: str
    """BCP 47 tag of the judged text."""
    direction: Direction
    annotations: tuple[dict[str, Any], ...] = ()
    ratings: tuple[Rating, ...] = ()


class CommentAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the writer did with one comment on an earlier revision before this one was sealed."""

    id: str
    """The id of the comment's annotation."""
    revision: int
    """The revision that the comment is about."""
    state: Literal["open", "done", "rejected"]
    text: str = ""
    """The writer's answer; a rejected comment always has one."""


class PieceDocument(msgspec.Struct, frozen=True, kw_only=True):
    """``data/piece.json``: what the plain text cannot say about itself."""

    version: int = VERSION
    title: str
    language: str
    """BCP 47 tag of the piece."""
    direction: Direction
    kind: str
    """``poem``, ``story``, ``play`` … as the brief names it."""
    form: str | None = None
    """Id of the verse form, or null."""
    blocks: tuple[Block, ...] = ()
    ruby: tuple[Ruby, ...] = ()
    readings: tuple[LineReading, ...] = ()
    findings: tuple[FindingLeft, ...] = ()
    answers: tuple[CommentAnswer, ...] = ()
    """What was done with each comment, in the order in which they came."""
    minutes: int = 0
    """Time the writer claims, in whole minutes."""
    judged: Judged | None = None
    """Of a critique only."""


class Wording(msgspec.Struct, frozen=True):
    """Which wording the writer was shown: its version and its language (BCP 47)."""

    version: str
    language: str


class Consent(msgspec.Struct, frozen=True, kw_only=True):
    """``data/consent.json``: what the writer allows for this one revision."""

    version: int = VERSION
    piece: str
    revision: int
    scopes: tuple[str, ...]
    """Some of :data:`SCOPES`, in that order."""
    licence: str
    """SPDX identifier, ``LicenseRef-…`` or an address."""
    wording: Wording
    given_at: str
    key: str
    """Key id of the writer's device key."""


class ProcessSummary(msgspec.Struct, frozen=True):
    """``data/process/summary.json``: the head of the process chain and its sums, in graphemes and minutes."""

    head: str
    """Hash of the last entry, 64 hex digits; 64 zeros when nothing was saved."""
    saves: int
    added: int
    removed: int
    pasted: int
    minutes: int
    forks: int


def document_bytes(document: object) -> bytes:
    """A document as the package holds it: UTF-8 JSON, indented, one final newline; the same value, the same bytes."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
