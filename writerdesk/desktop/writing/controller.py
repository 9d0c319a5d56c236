"""What happens while a piece is open: edits go to the journal, checks and counts follow, nothing waits on the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.editor.edits import Edit
from writerdesk.desktop.editor.typography import VERSE_KINDS
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.writing.counting import Counted, ParagraphCounts, together
from writerdesk.desktop.writing.last_asked import LastAsked
from writerdesk.desktop.writing.opening import Circumstances, OpenedPiece, circumstances, close_draft, open_piece
from writerdesk.desktop.writing.rests import Progress, Rest
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.desktop.writing.checking import SectionReport
    from writerdesk.desktop.writing.origins import Origins

_WAITS = {"check": 700, "count": 120, "saved": 350, "caret": 400}
"""Milliseconds of quiet before each follows."""

_FIRST_CHECK_MS = 1_000


class WritingController(QObject):
    """One open piece at a time. All signals come on the main thread; ``checking`` carries per cent, -1 for stopped."""

    opened = Signal(object)
    leaving = Signal()
    ending = Signal()
    section_ready = Signal(str, object, int)
    surrounded = Signal(object)
    reported = Signal(object)
    counted = Signal(object)
    saved = Signal(bool)
    caught_up = Signal(object)
    failed = Signal(object)
    checking = Signal(int)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.texts = LastAsked(parts, self)
        self.piece: OpenedPiece | None = None
        self.section = ""
        self.around: Circumstances | None = None
        self.report: SectionReport | None = None
        self._revision = self._looks = 0
        self._checking = False
        self.paragraphs: Callable[[], list[str]] = list
        """Gives a copy of the section's paragraphs as they stand on the page."""
        self._counts: ParagraphCounts | None = None
        self._counting = False
        self._caret = 0
        self._problem = ""
        self.origins: Origins | None = None
        self._quiet_ms = _FIRST_CHECK_MS
        slots = {
            "look": self.look_around,
            "check": self._check,
            "count": self._count,
            "saved": self._look_saved,
            "caret": self._keep_caret,
        }
        self._rests = {name: Rest(slot, self) for name, slot in slots.items()}

    def open(self, piece_id: str) -> None:
        """Open a piece; ``opened`` or ``failed`` follows."""
        self.leave()
        self.texts.read(partial(open_piece, self._parts.workplace, piece_id), self._opened, self.failed.emit)

    def show_section(self, section: str, caret: int = 0) -> None:
        """Go to another section of the piece, to a code point of it (-1: its end); ``section_ready`` follows."""
        if self.piece is None or section == self.section:
            return
        draft = self.piece.draft
        loaded = partial(self._section_loaded, section, caret=caret)
        self.texts.read(lambda: draft.journal(section).load(), loaded, self.failed.emit)

    def record(self, edit: Edit) -> None:
        """Take an edit of the section on the page."""
        if self.piece is None:
            return
        try:
            self.piece.draft.record(self.section, edit.position, len(edit.removed), edit.inserted, hand=edit.hand)
        except WriterDeskError as error:
            self.failed.emit(error)
        if edit.pasted or self.origins is not None:
            self.follow_origin(edit)
        self._revision += 1
        for name in ("check", "count", "saved"):
            self._later(name)

    def follow_origin(self, edit: Edit) -> None:
        """Note what came from elsewhere with an edit of the section, and what went again."""
        from writerdesk.desktop.writing.origins import Origins

        if self.piece is not None:
            if self.origins is None:
                self.origins = Origins(self._parts, self.piece.draft.desk, self.piece.piece.id)
            self.origins.edit(self.section, edit)

    def caret_moved(self, place: int) -> None:
        """Remember where the caret stands, when it has come to rest."""
        self._caret = place
        self._later("caret")

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Force what was typed to the disk, in a job; ``then`` follows when it is there."""
        if self.piece is not None and (then is not None or self.piece.draft.at_risk):
            self._parts.do(self.piece.draft.flush, lambda _: then() if then else None, self.failed.emit)

    def take_up(self) -> None:
        """Somebody else wrote in this section: the page follows now, counts and checks after it."""
        self._later("saved", 0)
        for name in ("check", "count"):
            self._later(name)

    def count_again(self) -> None:
        """Another section of the piece changed, wherever it was."""
        self._later("count")

    def check_now(self) -> None:
        """Check again without waiting for a pause."""
        self._later("check", 0)

    def look_around(self) -> None:
        """Ask again for state and brief: something outside the text happened."""
        if self.piece is not None:
            self._looks += 1
            work = partial(circumstances, self._parts.workplace, self.piece)
            self._parts.do(work, partial(self._surrounded, self._looks), self.failed.emit)

    def leave(self) -> None:
        """Close the piece in a job; what was typed is committed."""
        if self.piece is not None:
            self.leaving.emit()
            self._keep_caret()
            self._parts.do(partial(close_draft, self._parts.workplace, self.piece.draft), None, self.failed.emit)
        self._forget()

    def close(self) -> None:
        """Close the piece now, on this thread: the program ends. ``ending`` comes before."""
        self.ending.emit()
        if self.piece is not None:
            self.leaving.emit()
            self._keep_caret()
            try:
                if self.origins is not None:
                    self.origins.store()
                close_draft(self._parts.workplace, self.piece.draft)
            except WriterDeskError as error:
                self.failed.emit(error)
        self._forget()

    def _forget(self) -> None:
        for rest in self._rests.values():
            rest.stop()
        self.texts.forget()
        self.piece = self.around = self.report = self.origins = None
        self.section, self._checking, self._counting = "", False, False

    def _opened(self, piece: OpenedPiece) -> None:
        self.piece, self.section = piece, piece.section
        self._counts = ParagraphCounts(piece.piece.language, verse=piece.piece.kind in VERSE_KINDS)
        self._revision += 1
        self.opened.emit(piece)
        self.section_ready.emit(piece.section, piece.text, piece.caret)
        # The program's first text stands before anything else is asked; a first key may come sooner.
        quiet, self._quiet_ms = self._quiet_ms, 0
        self._later("look", quiet)
        self._later("count", quiet)
        self._later("check", _FIRST_CHECK_MS)

    def go_on(self, piece: OpenedPiece) -> None:
        """Go on with the piece, whose sections were arranged anew; ``section_ready`` follows."""
        if self.piece is not None and self.piece.draft is piece.draft:
            self.texts.forget()
            self.piece = piece
            if self.origins is not None:
                self.origins.forget_places()
            self._section_loaded(piece.section, piece.text, piece.caret)

    def _section_loaded(self, section: str, text: str, caret: int = 0) -> None:
        self.section = section
        self._revision += 1
        self.section_ready.emit(section, text, len(text) if caret < 0 else min(caret, len(text)))
        self._later("count")
        self._later("check")

    def _surrounded(self, look: int, around: Circumstances) -> None:
        # Jobs overtake each other; an older look says nothing new.
        if look == self._looks:
            self.around = around
            if around.brief is not None and self._counts is not None:
                self._counts.want(length.unit for length in around.brief.limits.length)
            self.surrounded.emit(around)

    def _check(self) -> None:
        if self.piece is None:
            return
        if self._checking:
            self._later("check")
            return
        self._checking = True
        work = partial(_check_job, self._parts, self.piece, self.section, self._revision, Progress(self.checking))
        self._parts.jobs.start(work, self._checked, self._check_failed, partial(self._check_failed, None))

    def _checked(self, report: SectionReport | None) -> None:
        self._checking = False
        # A text that a job is storing, or a long edit on its way to the page, is not what was checked.
        if report is None or report.revision != self._revision or report.paragraphs != self.paragraphs():
            self._later("check")
            return
        self.report = report
        self.reported.emit(report)

    def _check_failed(self, error: WriterDeskError | None) -> None:
        self._checking = False
        if error is None:
            self.checking.emit(-1)
        else:
            self.failed.emit(error)

    def _count(self) -> None:
        if self.piece is None or self._counts is None:
            return
        if self._counting:
            self._later("count")
            return
        self._counting = True
        counts, paragraphs, section, draft = self._counts, self.paragraphs(), self.section, self.piece.draft
        several = len(self.piece.sections) > 1
        self._parts.do(
            lambda: (counts.count(paragraphs), counts.elsewhere(draft, section, paragraphs) if several else {}),
            partial(self._counted, self.piece, section),
            self._count_failed,
        )

    def _counted(self, piece: OpenedPiece, section: str, counted: tuple[Counted, Counted]) -> None:
        self._counting = False
        if piece is not self.piece or section != self.section:
            self._later("count")  # of a section that was left meanwhile
            return
        self.counted.emit(together(*counted))

    def _count_failed(self, error: WriterDeskError) -> None:
        self._counting = False
        self.failed.emit(error)

    def _look_saved(self) -> None:
        if self.piece is None:
            return
        draft = self.piece.draft
        problem = draft.problem
        if problem is not None and problem.code != self._problem:
            self.failed.emit(problem)
        self._problem = problem.code if problem is not None else ""
        changes = draft.journal(self.section).catch_up()
        if changes:
            if self.origins is not None:
                self.origins.follow(self.section, changes)
            self.caught_up.emit(changes)
        self.saved.emit(not draft.unsaved)
        if draft.unsaved:
            self._later("saved")

    def _keep_caret(self) -> None:
        if self.piece is not None and self.section:
            self.piece.draft.set_caret(self.section, self._caret)

    def _later(self, name: str, wait: int | None = None) -> None:
        self._rests[name].touch(_WAITS[name] if wait is None else wait)


def _check_job(
    parts: Parts, piece: OpenedPiece, section: str, revision: int, progress: Progress
) -> SectionReport | None:
    from writerdesk.desktop.writing.checking import check_section  # at the first check: a start asks for none

    return check_section(parts.workplace, parts.helpers.checker(), piece.draft, section, revision, progress.hear)
