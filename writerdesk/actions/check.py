"""Checking a text or a piece: what the brief, the form and the language say; and letting a finding stand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from writerdesk.actions.critique import critique_of
from writerdesk.actions.dictionaries import shelf_of
from writerdesk.actions.own_pieces import OwnPieces
from writerdesk.actions.rules import switched_off, weigh_grammar
from writerdesk.actions.take import read_brief
from writerdesk.actions.tongues import tongues_of
from writerdesk.actions.travelling import form_of_piece
from writerdesk.actions.words import accepted_words
from writerdesk.actions.workplace import Workplace
from writerdesk.briefs.documents import Brief
from writerdesk.checks import repository
from writerdesk.checks.engine import CheckReport
from writerdesk.checks.findings import Finding, Severity
from writerdesk.checks.forms import Form, load_form
from writerdesk.checks.messages import AskCheck
from writerdesk.checks.near_words import near_words
from writerdesk.checks.tongues import Tongue
from writerdesk.checks.waivers import finding_keys
from writerdesk.checks.worker import ChecksWorker
from writerdesk.checks.yardsticks import Critique, Limit, Limits, OwnPiece, Theme
from writerdesk.drafts.pieces import Piece, piece, piece_text
from writerdesk.errors import Refused
from writerdesk.storage.desk import Desk
from writerdesk.storage.large_blocks import give_back_large_blocks
from writerdesk.storage.places import DataFolder
from writerdesk.storage.settings import Settings
from writerdesk.text.normal import payload_text

if TYPE_CHECKING:
    from writerdesk.actions.grammar import Grammar


@dataclass(frozen=True)
class CheckedPiece:
    """The report on a piece, the text that was checked, a key a finding, and the notes of those waived.

    ``typed`` is the text as it is stored, before it was composed.
    """

    report: CheckReport
    typed: str
    text: str
    keys: tuple[str, ...]
    waived: Mapping[str, str]

    @property
    def begun(self) -> bool:
        """Whether anything is written: of a text that is not there yet, only sealing says what it lacks."""
        return bool(self.text) and not self.text.isspace()  # strip() would copy a whole book

    @property
    def left(self) -> list[Finding]:
        """Findings that nobody waived."""
        return [finding for finding, key in zip(self.report.findings, self.keys, strict=True) if key not in self.waived]


def limits_of(brief: Brief) -> Limits:
    """A brief's limits as the checks understand them."""
    lengths = [
        Limit(length.unit, length.min, length.max, hard=length.strength == "hard") for length in brief.limits.length
    ]
    forbidden, cast = brief.limits.forbidden, brief.limits.cast
    return Limits(
        lengths=tuple(lengths),
        forbidden=tuple(one for group in forbidden if group.strength == "hard" for one in group.characters),
        forbidden_hard=True,
        unwanted=tuple(one for group in forbidden if group.strength != "hard" for one in group.characters),
        cast=Limit("roles", cast.min, cast.max, hard=cast.strength == "hard") if cast is not None else None,
    )


def reminders_of(brief: Brief) -> tuple[Theme, ...]:
    """Themes that the brief asks to stay away from: a reminder where a whole text is looked at, no finding of it."""
    return tuple(Theme(one.theme, one.definition) for one in brief.work.banned_themes)


def severities_of(brief: Brief) -> dict[str, Severity]:
    """The weights that a brief gives to rules or families of them; of two for the same rule the last counts."""
    return {one.rule: one.severity for one in brief.checks}


def form_of(name: str | None) -> Form | None:
    """The form with this id; None for a piece without one, and for a form that this version cannot check."""
    if not name:
        return None
    try:
        return load_form(name)
    except Refused:
        return None


class Checker:
    """Checks in the worker process, which starts at the first question and ends with :meth:`close`."""

    def __init__(self, data: DataFolder, grammar: Grammar | None = None) -> None:
        """With ``grammar``, :meth:`check_piece` adds what LanguageTool has said by then."""
        give_back_large_blocks()  # here: whole pieces are first read for the checks, and the start pays nothing
        self.listeners: list[Callable[[str], None]] = []
        """Hear :data:`~writerdesk.checks.worker.STOPPED` and ``BACK``, on the thread that asks the worker."""
        self.worker = ChecksWorker(data.path / "cache" / "dictionaries", shelf_of(data), tell=self._tell)
        self._settings = Settings(data.settings_file)
        self._asked = count(1)
        self._own = OwnPieces()
        self.grammar = grammar

    def check_text(
        self,
        text: str,
        language: str,
        *,
        form: Form | None = None,
        limits: Limits | None = None,
        document: str = "text",
        readings: Mapping[str, Any] | None = None,
        waived: Mapping[str, str] | None = None,
        seed: str | None = None,
        learned: Collection[str] = (),
        kind: str = "",
        critique: Critique | None = None,
        own: Sequence[OwnPiece] = (),
        severities: Mapping[str, Severity] | None = None,
        progress: Callable[[str, float], None] | None = None,
        tongues: Collection[Tongue] = (),
    ) -> CheckReport:
        """Check a text; waits for the answer, so not for the main thread."""
        asked = AskCheck(
            document=document,
            revision=next(self._asked),
            text=text,
            language=language,
            form=form,
            limits=limits,
            seed=seed,
            readings=dict(readings or {}),
            waived=tuple(waived or ()),
            learned=tuple(learned),
            kind=kind,
            critique=critique,
            own=tuple(own),
            severities=dict(severities or {}),
            switched_off=switched_off(self._settings),
            tongues=tuple(tongues),
            soft_spelling=bool(self._settings.get("checks.soft_spelling")),
        )
        return self.worker.submit_check(asked, progress).result()

    def check_piece(
        self,
        workplace: Workplace,
        piece_id: str,
        asker: str = "page",
        progress: Callable[[str, float], None] | None = None,
    ) -> CheckedPiece:
        """Check a piece against its own brief and form, with the writer's readings and waivers.

        A later question of the same ``asker`` overtakes this one, which is then cancelled. ``progress`` hears the rule
        at work and the share done (0 to 1), on the thread that asks the worker.
        """
        desk = workplace.desk_of_piece(piece_id)
        row = desk.read(lambda connection: piece(connection, piece_id))
        typed = desk.read(lambda connection: piece_text(connection, piece_id))
        waived = {
            one.finding: one.note for one in desk.read(lambda connection: repository.waivers(connection, piece_id))
        }
        brief, text = brief_of(desk, row), payload_text(typed)
        severities = severities_of(brief) if brief else {}
        tongues = tongues_of(desk, row, text)
        learned = accepted_words(desk, [row.language, *(tongue.language for tongue in tongues)])
        report = self.check_text(
            typed,
            row.language,
            form=form_of_piece(desk, row),
            limits=limits_of(brief) if brief else None,
            document=f"{piece_id}/{asker}",
            readings=desk.read(lambda connection: repository.readings(connection, piece_id)),
            waived=waived,
            seed=brief.work.seed_text if brief else None,
            critique=critique_of(desk, row),
            own=self._own.beside(desk, row),
            severities=severities,
            progress=progress,
            learned=learned,
            kind=row.kind,
            tongues=tongues,
        )
        if self.grammar is not None:
            report = self.grammar.look(
                report, text, row.language, document=piece_id, tongues=tongues, learned=learned, brief=brief
            )
            report = weigh_grammar(report, text, severities, switched_off(self._settings), waived)
        return CheckedPiece(report, typed, text, tuple(finding_keys(report.findings, text)), waived)

    def stop(self, piece_id: str, asker: str = "page") -> bool:
        """Do not finish the check of a piece that is under way: whoever waits for it hears that it was cancelled.

        False where none is under way.
        """
        return self.worker.stop(f"{piece_id}/{asker}")

    def _tell(self, sentence: str) -> None:
        for hear in tuple(self.listeners):
            hear(sentence)

    def suggest(self, word: str, language: str, taught: Collection[str] = ()) -> tuple[str, ...]:
        """What an unknown word may have been meant to be, words that are ``taught`` first; may take seconds."""
        near = near_words(word, taught)
        return tuple(dict.fromkeys((*near, *self.worker.suggest(word, language))))

    def close(self) -> None:
        """End the worker, and what checks grammar."""
        self.worker.close()
        if self.grammar is not None:
            self.grammar.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def brief_of(desk: Desk, row: Piece) -> Brief | None:
    """The version of the brief that a piece was taken with; None for a piece of the writer's own."""
    return read_brief(desk, row.brief, row.brief_version).brief if row.brief else None


def waive(workplace: Workplace, piece_id: str, finding: str, note: str, checker: Checker) -> list[str]:
    """Let findings stand with a note: those with this key, or all of this rule. Keys that were waived."""
    if not note.strip():
        raise Refused("waiver/no-note", "A finding is waived with a note.", "Say in a few words why it stays.")
    checked = checker.check_piece(workplace, piece_id, "waive")
    chosen = [
        (key, found.rule)
        for key, found in zip(checked.keys, checked.report.findings, strict=True)
        if finding in {key, found.rule}
    ]
    if not chosen:
        raise Refused(
            "waiver/unknown-finding", "There is no finding “{finding}” in this piece.", "Check the piece again.",
            finding=finding,
        )  # fmt: skip
    desk, now = workplace.desk_of_piece(piece_id), datetime.now(UTC)

    def keep(connection: sqlite3.Connection) -> None:
        for key, rule in chosen:
            repository.waive(connection, piece_id, key, rule, note, now)

    desk.write(keep)
    return [key for key, _rule in chosen]


def words_known(text: str, language: str, *, suggest: bool, data: DataFolder | None = None) -> list[dict[str, Any]]:
    """The words of a text: ``{word, start, end, known, suggestions}``; known is None where there is no dictionary.

    ``data`` holds dictionaries that a person added.
    """
    from tempfile import TemporaryDirectory

    from writerdesk.languages.dictionaries import spelled_by
    from writerdesk.text.segments import segment

    words = [one for one in segment(text, "word", language) if one.word]
    rows: list[dict[str, Any]] = [
        {"word": one.text, "start": one.start, "end": one.end, "known": None, "suggestions": []} for one in words
    ]
    shelf = shelf_of(data) if data is not None else None
    if spelled_by(language, shelf) is None:
        return rows
    with TemporaryDirectory() as folder, ChecksWorker(Path(folder), shelf) as worker:
        known = worker.known([one.text for one in words], language)
        for row in rows:
            row["known"] = known[row["word"]]
            if suggest and not row["known"]:
                row["suggestions"] = list(worker.suggest(row["word"], language))
    return rows
