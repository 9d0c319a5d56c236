"""When the desk takes nothing: typing goes on, a rescue file holds it, and one quiet line says so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from writerdesk.desktop.safety.rescue_line import RescueLine
from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.drafts.draft import Draft
from writerdesk.errors import DeskProblem, DiskProblem, WriterDeskError

_EVERY_MS = 1_000


class Rescuing(WritingTool):
    """Watches whether what is typed is stored. All files are written in jobs."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._line: RescueLine | None = None
        self._draft: Draft | None = None
        self._written = -1
        self._busy = self._kept = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._watch)
        scene.controller.failed.connect(self._failed)

    @property
    def words(self) -> str:
        """What the line says now, '' for nothing."""
        return self._line.words if self._line is not None else ""

    def opened(self, piece: OpenedPiece) -> None:
        """Another piece: look whether it is in trouble already."""
        self._draft, self._written, self._kept = piece.draft, -1, False
        self._hide()
        if piece.draft.problem is not None:
            self._begin(piece.draft.problem)

    def left(self) -> None:
        """The piece is being closed; whoever closes it keeps what could not be stored."""
        self._timer.stop()
        self._hide()
        self._draft = None

    def _failed(self, error: WriterDeskError) -> None:
        if self._draft is not None and self._draft.problem is not None and _is_about_storing(error):
            self._begin(error)

    def _begin(self, problem: WriterDeskError) -> None:
        if self._line is None:
            self._line = RescueLine(self.scene.parts.theme, self.scene.page)
            self._line.backups.clicked.connect(lambda: self.scene.page.go_wanted.emit("backups", ""))
        self.scene.page.notice.hide()
        self._line.say(problem)
        self.scene.page.show_bar(self._line)
        if not self._timer.isActive():
            self._timer.start()
            self._watch()

    def _watch(self) -> None:
        draft = self._draft
        if draft is None or self._busy:
            return
        problem, unsaved = draft.problem, draft.unsaved
        if problem is None and not unsaved:
            self._end(draft)
        elif problem is not None and unsaved != self._written:
            if self._line is not None:
                self._line.say(problem)
            self._busy = True
            workplace = self.scene.parts.workplace

            def work() -> int:
                from writerdesk.actions.recovering import keep_rescue

                keep_rescue(workplace, draft)
                return unsaved

            self.scene.parts.do(work, self._rescued, self._not_rescued)

    def _rescued(self, unsaved: int) -> None:
        self._busy, self._kept, self._written = False, True, unsaved
        if self._line is not None:
            self._line.say_kept(kept=True)

    def _not_rescued(self, _error: WriterDeskError) -> None:
        self._busy = False
        if self._line is not None:
            self._line.say_kept(kept=False)

    def _end(self, draft: Draft) -> None:
        """Everything is stored again."""
        self._timer.stop()
        self._hide()
        self._written = -1
        from writerdesk.actions.recovering import drop_rescue

        self.scene.parts.do(partial(drop_rescue, self.scene.parts.workplace, draft))

    def _hide(self) -> None:
        if self._line is not None:
            self._line.hide()


def _is_about_storing(error: WriterDeskError) -> bool:
    return isinstance(error, DiskProblem | DeskProblem)
