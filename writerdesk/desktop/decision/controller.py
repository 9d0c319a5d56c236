"""What the decision page asks for and does, in jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from writerdesk.actions.decision_view import DecisionPage
    from writerdesk.actions.rating import Value


class DecisionController(QObject):
    """Works on one piece. ``loaded`` carries a DecisionPage or None, ``moved`` comes after an appeal or withdrawal."""

    loaded = Signal(object)
    moved = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.piece = ""
        self._page: DecisionPage | None = None

    def load(self, piece: str) -> None:
        """Ask for the decision on a piece, '' for the one written last; ``loaded`` follows."""
        self._ask(piece, self._loaded)

    def look_again(self) -> None:
        """Ask again; ``loaded`` follows where the piece stands otherwise than it did."""
        if self.piece:
            self._ask(self.piece, self._loaded_again)

    def _ask(self, piece: str, answered: Callable[[DecisionPage | None], None]) -> None:
        workplace = self._parts.workplace

        def work() -> DecisionPage | None:
            from writerdesk.actions.decision_view import decision_page
            from writerdesk.actions.write import last_written_piece

            wanted = piece or last_written_piece(workplace)
            return decision_page(workplace, wanted) if wanted else None

        self._parts.do(work, answered, self.failed.emit)

    def appeal(self, text: str) -> None:
        """Answer a “not accepted”; ``moved`` follows."""
        workplace, piece = self._parts.workplace, self.piece

        def work() -> None:
            from writerdesk.actions.send import appeal

            appeal(workplace, piece, text)

        self._parts.do(work, lambda _: self.moved.emit(), self.failed.emit)

    def withdraw(self) -> None:
        """Take the piece back; ``moved`` follows."""
        workplace, piece = self._parts.workplace, self.piece

        def work() -> None:
            from writerdesk.actions.send import withdraw

            withdraw(workplace, piece)

        self._parts.do(work, lambda _: self.moved.emit(), self.failed.emit)

    def rate(self, value: Value, text: str) -> None:
        """Say whether the review was of help; ``moved`` follows."""
        workplace, piece = self._parts.workplace, self.piece

        def work() -> None:
            from writerdesk.actions.rating import rate_review

            rate_review(workplace, piece, value, text)

        self._parts.do(work, lambda _: self.moved.emit(), self.failed.emit)

    def _loaded_again(self, page: DecisionPage | None) -> None:
        if page is not None and page.piece == self.piece and page != self._page:
            self._loaded(page)

    def _loaded(self, page: DecisionPage | None) -> None:
        self.piece, self._page = page.piece if page is not None else "", page
        self.loaded.emit(page)
