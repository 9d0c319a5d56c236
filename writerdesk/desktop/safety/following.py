"""The page takes up what another program writes into the piece that is open, within a second."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from writerdesk.desktop.writing.opening import OpenedPiece
from writerdesk.desktop.writing.tools import WritingScene, WritingTool
from writerdesk.drafts.following import News, look
from writerdesk.errors import WriterDeskError

_EVERY_MS = 600


class Following(WritingTool):
    """Looks at the desk every now and then, in a job; a look that is still under way is waited for."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._busy = self._outline_changed = False
        self._mark: tuple[str, tuple[int, float]] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def opened(self, piece: OpenedPiece) -> None:  # noqa: ARG002
        """Begin to look."""
        self._outline_changed = False
        self._timer.start()

    def left(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        piece, section = self.scene.controller.piece, self.scene.controller.section
        if piece is None or not section or self._busy:
            return
        self._busy = True
        outline = [one.id for one in piece.sections]
        draft = piece.draft

        def work() -> tuple[News, tuple[int, float]]:
            from writerdesk.drafts.counts_elsewhere import mark_elsewhere

            return look(draft, section, outline), draft.desk.read(
                partial(mark_elsewhere, piece=draft.id, section=section)
            )

        self.scene.parts.do(work, partial(self._looked, piece, section), self._failed)

    def _looked(self, piece: OpenedPiece, section: str, found: tuple[News, tuple[int, float]]) -> None:
        self._busy = False
        news, mark = found
        controller = self.scene.controller
        if controller.piece is None or controller.piece.draft is not piece.draft:
            return
        last, self._mark = self._mark, (section, mark)
        if last is not None and last[0] == section and last[1] != mark:
            controller.count_again()
        if news == "section" and controller.section == section:
            controller.take_up()
        # An outline that is being changed in this window is told of a moment later by whoever changes it.
        again, self._outline_changed = self._outline_changed, news == "outline"
        if again and self._outline_changed and controller.piece.sections == piece.sections:
            self._outline_changed = False
            controller.open(piece.piece.id)

    def _failed(self, _error: WriterDeskError) -> None:
        # What is wrong with the desk is said where something is to be stored.
        self._busy = False
