"""Words beside the dictionary: those that a writer teaches a desk, and those of the vendor's team.

What is taught stays on the desk. It travels only when it is proposed, as a signed event to that desk's vendor and to
nobody else; what the lead approves comes back by the feed and is known on the desks of that vendor alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from writerdesk.actions.moves import person_of
from writerdesk.actions.tongues import tongues_of
from writerdesk.actions.workplace import Workplace
from writerdesk.checks import repository, team_words
from writerdesk.checks.team_words import TeamWord
from writerdesk.drafts.pieces import piece, piece_text
from writerdesk.errors import Declined, Usage
from writerdesk.languages.word_lists import clean_word, hunspell_pair, list_tag, plain_list
from writerdesk.lifecycle import word_moves
from writerdesk.lifecycle.events import sign_event
from writerdesk.lifecycle.word_moves import APPROVED, NEW, PROPOSED, REFUSED, REMOVED, WordLife, word_id
from writerdesk.storage.desk import Desk
from writerdesk.storage.durable import make_folder, write_file
from writerdesk.text.normal import payload_text
from writerdesk.text.timestamps import timestamp

Decision = Literal["approve", "refuse", "remove"]
ListForm = Literal["hunspell", "list"]
_MOVES: dict[Decision, str] = {"approve": APPROVED, "refuse": REFUSED, "remove": REMOVED}
_STATES = {NEW: "new", PROPOSED: "proposed", APPROVED: "approved", REFUSED: "refused", REMOVED: "removed"}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'"}), str.maketrans({"'": "’", "ʼ": "’"})


@dataclass(frozen=True)
class WordRow:
    """One word: ``state`` is known (taught on this desk alone), proposed, approved, refused or removed.

    ``waiting``: what this desk asked for is on its way; ``by`` and ``notes`` are those of whoever proposed it, as far
    as this person may know; ``reason`` is a lead's for a no, ``refused`` why the vendor did not take what was asked.
    """

    desk: str
    vendor: str
    language: str
    word: str
    state: str
    waiting: bool = False
    by: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reason: str = ""
    refused: str = ""
    at: str = ""


def word_desk(workplace: Workplace, desk_id: str | None = None, *, team: bool = True) -> Desk:
    """The desk that is meant: the one named, else the only one there is.

    ``team``: one of a vendor. Raises :class:`Usage` ``words/which-desk``, :class:`Declined` ``words/no-team``.
    """
    if desk_id is not None:
        desk = workplace.desk(desk_id)
        if team and not desk.fact("vendor"):
            raise _no_team()
        return desk
    found = workplace.vendor_desks() if team else workplace.desks() or [workplace.personal()]
    if not found:
        raise _no_team()
    if len(found) > 1:
        raise Usage(
            "words/which-desk", "There are several desks, each with words of its own: {desks}.",
            "Name one with --desk.", desks=", ".join(desk.id for desk in found),
        )  # fmt: skip
    return found[0]


def _no_team() -> Declined:
    return Declined("words/no-team", "A desk of one's own has no team.", "Teach the word to this desk alone.")


def accepted_words(desk: Desk, languages: Iterable[str]) -> frozenset[str]:
    """What counts as spelled right beside the dictionaries of these languages: words taught here and the team's.

    A word with an apostrophe counts with the straight one and with the curly one.
    """
    tags = [(language, list_tag(language)) for language in dict.fromkeys(languages)]

    def ask(connection: sqlite3.Connection) -> frozenset[str]:
        found: set[str] = set()
        for language, own in tags:
            found |= repository.learned_words(connection, language)
            found |= repository.learned_words(connection, own) | team_words.approved_words(connection, own)
        return frozenset(found)

    words = desk.read(ask)
    return words | {word.translate(marks) for word in words for marks in _APOSTROPHES}


def learn(workplace: Workplace, word: str, language: str, desk_id: str | None = None) -> WordRow:
    """Teach a desk a word; it stays there. Raises :class:`Refused` ``word/…``, ``language/tag``."""
    desk, clean, tag = word_desk(workplace, desk_id, team=False), clean_word(word), list_tag(language)
    desk.write(lambda connection: repository.teach(connection, tag, clean))
    return WordRow(desk.id, desk.fact("vendor_name") or "", tag, clean, "known")


def forget(workplace: Workplace, word: str, language: str, desk_id: str | None = None) -> None:
    """Forget a word that was taught. Raises :class:`Declined` ``words/unknown`` for one that was not."""
    desk, clean = word_desk(workplace, desk_id, team=False), clean_word(word)
    tags = {language, list_tag(language)}
    here = [tag for tag in tags if clean in desk.read(lambda c, tag=tag: repository.learned_words(c, tag))]  # type: ignore[misc]
    if not here:
        raise Declined("words/unknown", "“{word}” was not taught to this desk.", "See words list.", word=clean)
    for tag in here:
        desk.write(lambda connection, tag=tag: repository.teach(connection, tag, clean, known=False))  # type: ignore[misc]


def propose(workplace: Workplace, word: str, language: str, desk_id: str | None = None, note: str = "") -> WordRow:
    """Teach a word and propose it for the team: signed and in the outbox when this returns; no network is needed.

    A word that is proposed or on the list already is not proposed again. Raises :class:`Refused` ``word/…``,
    :class:`Declined` ``words/no-team``.
    """
    desk, clean, tag = word_desk(workplace, desk_id), clean_word(word), list_tag(language)
    found = _team_word(desk, tag, clean)
    if found is None or (found.asked or found.state) not in {PROPOSED, APPROVED}:
        role = "lead" if desk.fact("role") == "lead" else "writer"
        _move(workplace, desk, PROPOSED, tag, clean, role, found, note)
    else:
        desk.write(lambda connection: repository.teach(connection, tag, clean))
    return _row(desk, tag, clean)


def decide(
    workplace: Workplace,
    decision: Decision,
    word: str,
    language: str,
    desk_id: str | None = None,
    reason: str = "",
) -> WordRow:
    """As the lead: put a word on the team's list, refuse it, or take it off; a no needs a ``reason``.

    Signed and in the outbox when this returns. Raises :class:`Declined` ``word/…`` for what cannot be decided (now).
    """
    desk, clean, tag = word_desk(workplace, desk_id), clean_word(word), list_tag(language)
    if desk.fact("role") != "lead":
        raise Declined("word/role", "Only a lead decides about the words of the team.", "Propose the word.")
    _move(workplace, desk, _MOVES[decision], tag, clean, "lead", _team_word(desk, tag, clean), reason)
    return _row(desk, tag, clean)


def _move(
    workplace: Workplace, desk: Desk, to: str, tag: str, word: str, role: str, found: TeamWord | None, text: str
) -> None:
    from writerdesk.sync.outbox import enqueue_event

    now, vendor, life = datetime.now(UTC), desk.fact("vendor") or "", found.life if found else WordLife()
    if found is not None and not found.asked and found.state != life.state:
        life = WordLife(found.state, life.proposers, life.notes)  # the list says more than the events seen here
    said = " ".join(text.split())[: word_moves.LONGEST_NOTE]
    event = word_moves.make_word_event(
        to, vendor=vendor, language=tag, word=word, by=person_of(desk), role=role, now=now, life=life, text=said
    )
    word_moves.check_word_move(life, event)
    envelope = sign_event(event, workplace.key(desk.id))

    def change(connection: sqlite3.Connection) -> None:
        team_words.keep_own(connection, vendor, event, envelope, timestamp(now))
        enqueue_event(connection, event, envelope)
        if to == PROPOSED:
            repository.teach(connection, tag, word)

    desk.write(change, durable=True)


def words_of_piece(workplace: Workplace, piece_id: str, start: int) -> tuple[Desk, str]:
    """Where a word that begins at a code point of a piece's payload text is taught or proposed: desk and language.

    The language is the piece's, or in a play that of the role who speaks there.
    """
    desk = workplace.desk_of_piece(piece_id)
    row = desk.read(lambda connection: piece(connection, piece_id))
    text = payload_text(desk.read(lambda connection: piece_text(connection, piece_id)))
    there = (one.language for one in tongues_of(desk, row, text) if one.start <= start < one.end)
    return desk, next(there, row.language)


def word_rows(workplace: Workplace, desk_id: str | None = None, language: str | None = None) -> list[WordRow]:
    """Every word beside the dictionaries, of one desk or of all, team's first; by language and word."""
    wanted = list_tag(language) if language else None
    rows: list[WordRow] = []
    for desk in [workplace.desk(desk_id)] if desk_id is not None else workplace.desks():
        vendor = desk.fact("vendor_name") or ""
        of_team = [_shown(desk.id, vendor, one) for one in desk.read(team_words.team_words)]
        taught = desk.read(repository.all_learned_words)
        rows += of_team
        theirs = {(row.language, row.word) for row in of_team}
        rows += [WordRow(desk.id, vendor, tag, word, "known") for tag, word in taught if (tag, word) not in theirs]
    return [row for row in rows if wanted in (None, row.language)]


def _shown(desk: str, vendor: str, one: TeamWord) -> WordRow:
    state = _STATES[one.asked or one.state]
    reason = one.life.reason if state in {"refused", "removed"} else ""
    return WordRow(
        desk, vendor, one.language, one.word, state, bool(one.asked), one.life.proposers, one.life.notes, reason,
        one.refused, one.at,
    )  # fmt: skip


def _team_word(desk: Desk, tag: str, word: str) -> TeamWord | None:
    key = word_id(desk.fact("vendor") or "", tag, word)
    return desk.read(lambda connection: team_words.team_word(connection, key))


def _row(desk: Desk, tag: str, word: str) -> WordRow:
    found = _team_word(desk, tag, word)
    vendor = desk.fact("vendor_name") or ""
    return WordRow(desk.id, vendor, tag, word, "known") if found is None else _shown(desk.id, vendor, found)


def export_words(
    workplace: Workplace, language: str, out: Path, form: ListForm = "hunspell", desk_id: str | None = None
) -> tuple[int, list[Path]]:
    """Write the approved words of a team as a Hunspell pair (``out`` with .dic and .aff) or as a plain list.

    How many words, and the files. Raises :class:`Declined` ``words/none``, ``disk/…``.
    """
    desk, tag = word_desk(workplace, desk_id), list_tag(language)
    words = sorted(desk.read(lambda connection: team_words.approved_words(connection, tag)))
    if not words:
        raise Declined(
            "words/none", "The team has no approved words in “{language}” yet.", "Propose some.", language=tag
        )
    make_folder(out.absolute().parent)
    if form == "list":
        write_file(out.absolute(), plain_list(words))
        return len(words), [out.absolute()]
    base = out.absolute().with_suffix("") if out.suffix in {".dic", ".aff"} else out.absolute()
    dic, aff = hunspell_pair(words, f"{desk.fact('vendor_name') or desk.id}, {tag}")
    files = [base.with_name(base.name + ".dic"), base.with_name(base.name + ".aff")]
    for file, data in zip(files, (dic, aff), strict=True):
        write_file(file, data)
    return len(words), files
