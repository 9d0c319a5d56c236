"""An accepted piece as the vendor's side hands it to a release."""

from __future__ import annotations

from typing import Any

import msgspec


class Score(msgspec.Struct, frozen=True):
    """One criterion's value of one reader (``rater`` is a key of this piece only, never exported).

    ``compared``: it goes into alpha. It is of a criterion that can be checked, by a reader who knew no other verdict,
    as on the page that shows leads how far they agree (:mod:`writerdesk.reviews.readings`).
    """

    criterion: str
    value: float | int | str
    reason: str = ""
    rater: str = ""
    compared: bool = True


class AcceptedPiece(msgspec.Struct, frozen=True, kw_only=True):
    """The final accepted revision of one piece, with what a release needs to know and nothing about the person.

    ``piece_json`` may be empty but for a critique, of which it holds the remarks.
    """

    id: str
    package: str
    text: str
    piece_json: dict[str, Any]
    scopes: tuple[str, ...]
    licence: str
    consent_version: str
    consent_language: str
    brief: str
    kind: str
    language: str
    writer: str
    decision: str
    form: str | None = None
    script: str | None = None
    glottocode: str | None = None
    variety: str | None = None
    title: str = ""
    revisions: int = 1
    rounds: int = 1
    scores: tuple[Score, ...] = ()
    waived: tuple[str, ...] = ()
    withdrawn: bool = False
    judged_text: str | None = None
    """The text that a critique judges, where the brief brought it."""
