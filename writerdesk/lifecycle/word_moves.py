"""The life of a word on a team's list: a writer proposes it, the lead approves or refuses it, or takes it off again.

One list belongs to one vendor and one language. A word moves by signed events as a piece does, and desk and endpoint
judge them by this one module. The event's ``piece`` is the word's own id, ``revision`` is 0, ``payload`` is
``{language, word, note}``, ``reason`` says why where a lead says no.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from writerdesk.errors import Declined, Refused
from writerdesk.languages.tags import parse_tag
from writerdesk.languages.word_lists import clean_word
from writerdesk.lifecycle.events import Event, make_event
from writerdesk.text.normal import is_nfc

NEW, PROPOSED, APPROVED = "WORD_NEW", "WORD_PROPOSED", "WORD_APPROVED"
REFUSED, REMOVED = "WORD_REFUSED", "WORD_REMOVED"
MOVES = frozenset({PROPOSED, APPROVED, REFUSED, REMOVED})
LONGEST_NOTE = 1_000
_NAMESPACE = uuid.UUID("5f0c1a56-7d0e-5c2b-9a43-0d7f3f1be7d1")


@dataclass(frozen=True)
class WordLife:
    """Where a word stands. ``proposers`` are persons' ids, first come first; ``notes`` are theirs, empty ones left out;
    ``reason`` is what a lead said to a no.
    """

    state: str = NEW
    proposers: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reason: str = ""


def is_word_event(event: Event) -> bool:
    """Whether an event is about a word of a team's list and not about a piece."""
    return event.to in MOVES


def word_id(vendor: str, language: str, word: str) -> str:
    """The id of a word: the same for whoever proposes it to this vendor for this language, and for nobody else's."""
    return str(uuid.uuid5(_NAMESPACE, f"{vendor}\n{language}\n{word}"))


def make_word_event(
    to: str, *, vendor: str, language: str, word: str, by: str, role: str, now: datetime, life: WordLife, text: str = ""
) -> Event:
    """An event of this person about a word; ``text`` is the note of who proposes, or the reason of who says no."""
    payload: dict[str, object] = {"language": language, "word": word}
    if text and to == PROPOSED:
        payload["note"] = text
    reason = text if text and to != PROPOSED else None
    return make_event(
        piece=word_id(vendor, language, word), revision=0, leaves=life.state, to=to, by=by, role=role, now=now,
        reason=reason, payload=payload,
    )  # fmt: skip


def word_of(event: Event, vendor: str) -> tuple[str, str]:
    """Language and word of an event that was sent to ``vendor``.

    Raises :class:`Declined` ``word/shape`` for a payload that names none, a word that cannot stand on a list, or an id
    that is not this vendor's for it.
    """
    language, word, note = (event.payload.get(name) for name in ("language", "word", "note"))
    try:
        fits = (
            isinstance(language, str)
            and isinstance(word, str)
            and is_nfc(word)
            and clean_word(word) == word
            and parse_tag(language).text == language
            and event.piece.lower() == word_id(vendor, language, word)
            and event.revision == 0
            and _short(note)
            and _short(event.reason)
        )
    except Refused as refused:
        raise Declined("word/shape", "{why}", where="payload", why=refused.message) from refused
    if not fits:
        raise Declined("word/shape", "The event does not name a word of this vendor's lists.", where="payload")
    return str(language), str(word)


def _short(text: object) -> bool:
    return text is None or (isinstance(text, str) and len(text) <= LONGEST_NOTE)


def check_word_move(life: WordLife, event: Event) -> None:
    """Return when ``event`` may be the next move of a word; raises :class:`Declined` ``word/…`` when not.

    Whoever proposes a word that is proposed or approved already, or decides what is decided so, changes nothing and
    is not refused: nobody offline can know.
    """
    if event.to == PROPOSED:
        return
    if event.role != "lead":
        raise Declined("word/role", "Only a lead decides about the words of the team.", where="role")
    if event.to == life.state:
        return
    if event.to in {REFUSED, REMOVED} and not (isinstance(event.reason, str) and event.reason.strip()):
        raise Declined("word/no-reason", "A no says why, in a sentence for the writer.", "Give a reason.")
    allowed = {APPROVED: {PROPOSED, REFUSED, REMOVED}, REFUSED: {PROPOSED}, REMOVED: {APPROVED}}[event.to]
    if life.state not in allowed:
        code, sentence = _NOT_NOW.get(life.state, _NOT_NOW[NEW])
        raise Declined(code, sentence, "See words list.", where=event.id)


_NOT_NOW = {
    NEW: ("word/not-proposed", "Nobody has proposed this word."),
    PROPOSED: ("word/not-approved", "The word is not on the list."),
    APPROVED: ("word/decided", "The word is on the list already; it can be taken off."),
    REFUSED: ("word/decided", "The word was refused already."),
    REMOVED: ("word/decided", "The word was taken off the list already."),
}


def fold_word(events: Iterable[Event]) -> WordLife:
    """Where a word stands after ``events`` in their order; what does not fit moves nothing."""
    life = WordLife()
    for event in events:
        try:
            check_word_move(life, event)
        except Declined:
            continue
        life = _after(life, event)
    return life


def _after(life: WordLife, event: Event) -> WordLife:
    if event.to != PROPOSED:
        return replace(life, state=event.to, reason=event.reason if isinstance(event.reason, str) else "")
    note = event.payload.get("note")
    return replace(
        life,
        state=life.state if life.state == APPROVED else PROPOSED,
        proposers=tuple(dict.fromkeys((*life.proposers, event.by))),
        notes=(*life.notes, note) if isinstance(note, str) and note else life.notes,
    )
