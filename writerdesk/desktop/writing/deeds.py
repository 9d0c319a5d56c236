"""What a writer decides about the piece that is open, each done in a job: let a finding stand, finish a comment …"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.desktop.writing.comment_cards import CommentCards
    from writerdesk.desktop.writing.controller import WritingController
    from writerdesk.desktop.writing.finding_cards import FindingCards


class Deeds(QObject):
    """Each asks an action, and lets the controller look again."""

    def __init__(self, parts: Parts, controller: WritingController) -> None:
        super().__init__(controller)
        self._parts, self._controller = parts, controller

    def answer_cards(self, cards: CommentCards) -> None:
        """Do what is asked on the cards of comments."""
        cards.done.connect(self.finish_comment)
        cards.reopened.connect(self.reopen_comment)
        cards.rejected.connect(self.reject_comment)
        cards.replied.connect(self.answer_comment)

    def answer_findings(self, cards: FindingCards) -> None:
        """Do what is asked on the cards of findings."""
        cards.waived.connect(self.waive)
        cards.unwanted.connect(self.switch_off)
        cards.read_so.connect(self.read_so)

    def read_so(self, line: int, words: str) -> None:
        """Keep how a line of the piece is said."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.line_readings import set_line_reading

            set_line_reading(workplace, piece, line, words)

        self._do(work, self._controller.check_now)

    def waive(self, key: str, note: str) -> None:
        """Let a finding stand with a note."""
        helpers = self._parts.helpers

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.check import waive

            waive(workplace, piece, key, note, helpers.checker())

        self._do(work, self._controller.check_now)

    def finish_comment(self, comment: str) -> None:
        """Mark a reader's comment as done."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.comments import mark_done

            mark_done(workplace, piece, comment)

        self._do(work, self._controller.check_now)

    def appeal(self, words: str) -> None:
        """Answer a “not accepted”: another lead looks at it. It goes out with the next round of sending."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.send import appeal

            appeal(workplace, piece, words)

        self._do(work, self._controller.look_around)

    def switch_off(self, rule: str) -> None:
        """Do without the advice of a rule, in every piece."""

        def work(workplace: Workplace, _piece: str) -> None:
            from writerdesk.actions.rules import switch

            switch(workplace, rule, on=False)

        self._do(work, self._controller.check_now)

    def reopen_comment(self, comment: str) -> None:
        """Say that a comment is open again."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.comments import mark_done

            mark_done(workplace, piece, comment, done=False)

        self._do(work, self._controller.check_now)

    def reject_comment(self, comment: str, why: str) -> None:
        """Leave the text as it is, and say why."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.comments import reject

            reject(workplace, piece, comment, why)

        self._do(work, self._controller.check_now)

    def answer_comment(self, comment: str, text: str) -> None:
        """Answer a comment."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.comments import answer

            answer(workplace, piece, comment, text)

        self._do(work, self._controller.check_now)

    def unseal(self) -> None:
        """Open a sealed revision again that has not left."""

        def work(workplace: Workplace, piece: str) -> None:
            from writerdesk.actions.seal import unseal

            unseal(workplace, piece)

        self._do(work, self._controller.look_around)

    def _do(self, work: Callable[[Workplace, str], None], then: Callable[[], None]) -> None:
        piece = self._controller.piece
        if piece is not None:
            job = partial(work, self._parts.workplace, piece.piece.id)
            self._parts.do(job, lambda _: then(), self._controller.failed.emit)
