"""The way to a place: through other sections and other pieces, until it stands on the page, selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.find.looking import Wanted
from writerdesk.desktop.writing.tools import WritingScene

if TYPE_CHECKING:
    from writerdesk.actions.find import SectionMatches


@dataclass(frozen=True)
class Goal:
    """Code points of a section of a piece."""

    piece: str
    section: str
    start: int
    end: int


class Way(QObject):
    """Leads to one goal at a time; ``arrived`` carries the code point at which the selection begins."""

    arrived = Signal(int)

    def __init__(self, scene: WritingScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._goal: Goal | None = None
        self._back_to: QWidget | None = None

    def take(self, goal: Goal, back_to: QWidget | None = None, *, opens: bool = False) -> None:
        """Go there, now or as soon as its piece is open; ``back_to`` has the focus afterwards, else the text.

        ``opens``: nobody else is opening the piece.
        """
        self._goal, self._back_to = goal, back_to
        piece = self._scene.controller.piece
        if piece is not None and piece.piece.id == goal.piece:
            self._go()
        elif opens:
            self._scene.page.go_wanted.emit("writing", goal.piece)

    def section_shown(self) -> None:
        """Another section stands: this may be it."""
        if self._goal is not None:
            # After the page itself has taken the focus and put its caret.
            QTimer.singleShot(0, self, self._go)

    def _go(self) -> None:
        controller, goal = self._scene.controller, self._goal
        if goal is None or controller.piece is None or controller.piece.piece.id != goal.piece:
            return
        if controller.section != goal.section:
            if goal.section in {section.id for section in controller.piece.sections}:
                controller.show_section(goal.section)
            return
        self._goal = None
        self._scene.editor.set_caret(goal.start, goal.end)
        (self._back_to or self._scene.editor).setFocus()
        self.arrived.emit(goal.start)


def next_goal(around: Sequence[SectionMatches], wanted: Wanted | None, step: int) -> Goal | None:
    """The first place of the next section, or with ``step`` -1 the last one of the section before; round the end.

    None where no other section has a place.
    """
    if wanted is None:
        return None
    standing = (wanted.piece, wanted.section)
    stands = next((n for n, one in enumerate(around) if (one.piece, one.section) == standing), 0)
    for away in range(1, len(around)):
        one = around[(stands + step * away) % len(around)]
        if one.places:
            place = one.places[0 if step > 0 else -1]
            return Goal(one.piece, one.section, place.start, place.end)
    return None
