"""Sets single paragraphs from the left or the right, and remembers it beside the text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from writerdesk.desktop.writing.tools import WritingScene, WritingTool

_KEEP_MS = 800


class Directions(WritingTool):
    """The verbs are ``from_left`` and ``from_right``, for the paragraphs of the selection."""

    def __init__(self, scene: WritingScene) -> None:
        super().__init__(scene)
        self._ready = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._keep)
        scene.editor.edited.connect(self._later)

    def left(self) -> None:
        """The piece is being closed."""
        self._keep()

    def from_left(self) -> None:
        """Set the paragraphs of the selection from the left."""
        self._turn(right_to_left=False)

    def from_right(self) -> None:
        """Set the paragraphs of the selection from the right."""
        self._turn(right_to_left=True)

    def section_shown(self) -> None:
        """Bring the paragraphs of the section to their own directions."""
        self._ready = ""
        piece, section = self.scene.controller.piece, self.scene.controller.section
        if piece is None:
            return
        workplace = self.scene.parts.workplace

        def work() -> dict[int, bool]:
            from writerdesk.actions.directions import paragraph_directions

            return paragraph_directions(workplace, piece.piece.id, section)

        self.scene.parts.do(work, partial(self._arrived, section), self.scene.controller.failed.emit)

    def _arrived(self, name: str, known: dict[int, bool]) -> None:
        section = self.scene.editor.section
        if name != self.scene.controller.section or section is None:
            return
        for number, right in known.items():
            if number < len(section.ledger.texts) and section.ledger.notes[number].right_to_left is None:
                section.turn(number, number, right_to_left=right)
        self._ready = name
        self.scene.editor.viewport().update()

    def _turn(self, *, right_to_left: bool) -> None:
        if not self.scene.editor.isReadOnly():
            self.scene.editor.turn_paragraphs(right_to_left=right_to_left)
            self._ready = self.scene.controller.section
            self._timer.start(0)

    def _later(self) -> None:
        section = self.scene.editor.section
        if section is not None and section.has_directions:
            self._timer.start(_KEEP_MS)

    def _keep(self) -> None:
        piece, section = self.scene.controller.piece, self.scene.editor.section
        self._timer.stop()
        if piece is None or section is None or self._ready != self.scene.controller.section:
            return
        if not section.has_directions:
            return
        from writerdesk.actions.directions import keep_paragraph_directions

        told = {
            number: (text, notes.right_to_left)
            for number, (text, notes) in enumerate(zip(section.ledger.texts, section.ledger.notes, strict=True))
            if notes.right_to_left is not None
        }
        keep_paragraph_directions(self.scene.parts.workplace, piece.piece.id, self._ready, told)
