"""A piece that is open for writing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import TYPE_CHECKING

from writerdesk.drafts import pieces
from writerdesk.drafts.journal import SectionJournal, now_ms
from writerdesk.drafts.operations import Hand
from writerdesk.drafts.pieces import Piece, Section
from writerdesk.errors import Refused, WriterDeskError
from writerdesk.storage.desk import Desk

if TYPE_CHECKING:
    from writerdesk.drafts.history import Edit


class Draft:
    """The text of one piece, read and written by sections; any thread may use it.

    An editor shows ``journal(id).load()`` and hands every edit to :meth:`record`. Positions are code points.
    """

    def __init__(self, desk: Desk, piece_id: str, *, clock: Callable[[], int] = now_ms) -> None:
        """Open the piece; raises :class:`Refused` ``piece/unknown``. ``clock`` gives milliseconds since 1970."""
        self.desk = desk
        self.id = piece_id
        self._clock = clock
        self._journals: dict[str, SectionJournal] = {}
        self._lock = threading.Lock()
        self.desk.read(lambda c: pieces.piece(c, piece_id))

    @property
    def piece(self) -> Piece:
        """The piece's row as it stands now."""
        return self.desk.read(lambda c: pieces.piece(c, self.id))

    @property
    def sections(self) -> list[Section]:
        """The sections in order."""
        return self.desk.read(lambda c: pieces.sections(c, self.id))

    def journal(self, section_id: str) -> SectionJournal:
        """The journal of one section; the same object each time. Raises :class:`Refused` ``section/unknown``."""
        with self._lock:
            journal = self._journals.get(section_id)
            if journal is None:
                if self.desk.read(lambda c: pieces.piece_of_section(c, section_id)) != self.id:
                    raise _no_section(section_id)
                journal = self._journals[section_id] = SectionJournal(self.desk, section_id, clock=self._clock)
            return journal

    def record(
        self,
        section_id: str,
        position: int,
        deleted: int,
        inserted: str,
        at_ms: int | None = None,
        hand: Hand = Hand.TYPED,
    ) -> None:
        """Take one edit; see :meth:`SectionJournal.record`."""
        self.journal(section_id).record(position, deleted, inserted, self._clock() if at_ms is None else at_ms, hand)

    def text(self) -> str:
        """The whole text exactly, with everything recorded so far. Raises ``desk/damaged``, ``disk/…``."""
        self._commit()
        return self.desk.read(lambda c: pieces.piece_text(c, self.id))

    def section_text(self, section_id: str) -> str:
        """The text of one section, without what stands between it and the next one."""
        self._commit()
        return self.desk.read(lambda c: pieces.section_text(c, section_id)[0])

    def history(self, section_id: str, limit: int, *, as_loaded: bool = False) -> list[Edit]:
        """What was typed in a section, oldest first, the last ``limit`` edits at most, ending at its text of now.

        Edits of earlier sessions are in it, folded ones too; see :func:`writerdesk.drafts.history.edits_of`.
        ``as_loaded``: ending at the text that the section's journal loaded last, for an editor that knows of its own
        edits since. Call it in a job. Raises ``section/unknown``, ``desk/damaged``, ``disk/…``.
        """
        from writerdesk.drafts.history import edits_of

        journal = self.journal(section_id)
        if as_loaded:
            number = journal.loaded
            return [] if number is None else self.desk.read(lambda c: edits_of(c, section_id, limit, number))
        self._commit()
        return self.desk.read(lambda c: edits_of(c, section_id, limit))

    def replace_all(self, text: str, at_ms: int | None = None) -> bool:
        """Make ``text`` the whole text, as small an edit as fits; False when it was so already.

        What stood there is kept as a version. Raises :class:`Refused` ``text/nul``, ``text/surrogate``.
        """
        from writerdesk.drafts.cutting import cut
        from writerdesk.drafts.rewriting import replace_text
        from writerdesk.text.normal import refuse_broken

        refuse_broken(text)
        self._commit()
        at = self._clock() if at_ms is None else at_ms
        parts = cut(text, self.piece.language)  # here: counting a book's words would keep the storage thread busy
        return self.desk.write(lambda c: replace_text(c, self.id, parts, at))

    def restore(self, version: str) -> None:
        """Make the text that of a version; the text before is kept as a version of the kind ``restore``."""
        from writerdesk.drafts import versions

        self._commit()
        at = datetime.fromtimestamp(self._clock() / 1000, UTC)
        text = self.desk.read(lambda c: versions.version_text(c, self.id, version))
        versions.keep_now(self.desk, self.id, "restore", at)
        self.replace_all(text)

    def keep_version(self, name: str) -> str:
        """Keep the text as it stands under a name; returns the version's id."""
        from writerdesk.drafts import versions

        self._commit()
        at = datetime.fromtimestamp(self._clock() / 1000, UTC)
        return versions.keep_now(self.desk, self.id, "named", at, name)

    def set_caret(self, section_id: str, position: int) -> None:
        """Remember the caret, without waiting."""
        self.desk.submit(lambda c: pieces.set_caret(c, self.id, section_id, position))

    def offset(self, section_id: str, position: int) -> int:
        """Where a place in a section lies in the whole text."""
        for section, start, _ in self._layout():
            if section == section_id:
                return start + position
        raise _no_section(section_id)

    def place(self, offset: int) -> tuple[str, int]:
        """Section and position of a place in the whole text; between two sections it is the end of the first."""
        section, start, length = next(entry for entry in reversed(self._layout()) if entry[1] <= max(0, offset))
        return section, max(0, min(offset - start, length))

    @property
    def stored(self) -> int:
        """How many operations recorded here are committed."""
        return sum(journal.stored for journal in self._open())

    @property
    def unsaved(self) -> int:
        """How many recorded operations are not committed yet."""
        return sum(journal.unsaved for journal in self._open())

    @property
    def at_risk(self) -> bool:
        """Whether a power cut now could cost something that was recorded."""
        return self.desk.dirty or self.unsaved > 0

    def unsaved_texts(self) -> dict[str, str]:
        """The text of every section that holds operations not committed yet, by section id."""
        return {name: journal.seen() for name, journal in self._journals_by_id().items() if journal.unsaved}

    @property
    def problem(self) -> WriterDeskError | None:
        """Why something could not be stored, None when all is well; storing is tried again every second."""
        return next((journal.problem for journal in self._open() if journal.problem), None)

    def flush(self) -> None:
        """Commit everything recorded and force it to the disk: on focus loss, before sealing."""
        self._commit()
        self.desk.sync()

    def commit_others(self, section_id: str) -> None:
        """Commit what was recorded in every section but this one."""
        for name, journal in self._journals_by_id().items():
            if name != section_id and journal.unsaved:
                journal.commit()

    def close(self) -> None:
        """Flush, keep an automatic version if one is due, cut what grew too long, let go of the journals."""
        from writerdesk.drafts import versions

        self._commit()
        written = [name for name, journal in self._journals_by_id().items() if journal.stored]
        for journal in self._open():
            journal.close()
        if written:
            versions.keep_due(self.desk, self.id, datetime.fromtimestamp(self._clock() / 1000, UTC))
            self._cut_long(written)
        self.desk.sync()
        with self._lock:
            self._journals.clear()

    def _cut_long(self, sections: list[str]) -> None:
        """Cut sections that grew over 20,000 words; counted here, so that the storage thread does not wait."""
        from writerdesk.drafts.cutting import cut_long
        from writerdesk.drafts.rewriting import split_long

        language, at = self.piece.language, self._clock()

        def written(connection: Connection) -> dict[str, str]:
            known = {section.id for section in pieces.sections(connection, self.id)}
            return {name: pieces.section_text(connection, name)[0] for name in known.intersection(sections)}

        cut = {name: cut_long(text, language) for name, text in self.desk.read(written).items()}
        if any(len(parts) > 1 for parts in cut.values()):
            self.desk.write(lambda c: [split_long(c, self.id, name, parts, at) for name, parts in cut.items()])

    def _layout(self) -> list[tuple[str, int, int]]:
        """Id, start in the whole text, and length of every section."""
        self._commit()

        def question(connection: Connection) -> list[tuple[str, int, int]]:
            found, start = [], 0
            for section in pieces.sections(connection, self.id):
                length = len(pieces.section_text(connection, section.id)[0])
                found.append((section.id, start, length))
                start += length + len(section.separator)
            return found

        return self.desk.read(question)

    def _commit(self) -> None:
        for journal in self._open():
            if journal.unsaved:
                journal.commit()

    def _open(self) -> list[SectionJournal]:
        return list(self._journals_by_id().values())

    def _journals_by_id(self) -> dict[str, SectionJournal]:
        with self._lock:
            return dict(self._journals)


def _no_section(section_id: str) -> Refused:
    return Refused("section/unknown", "This piece has no such section.", "See its outline.", where=section_id)
