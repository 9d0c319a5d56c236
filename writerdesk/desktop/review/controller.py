"""What a lead does with one package: claim, comment, score, decide. Every step is stored at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writerdesk.desktop.parts import Parts

if TYPE_CHECKING:
    from writerdesk.actions.review import ReviewPage
    from writerdesk.reviews.verdicts import Verdict


class ReviewController(QObject):
    """Works on one package. ``loaded`` carries a ReviewPage, also after each change."""

    loaded = Signal(object)
    decided = Signal(str)
    released = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.uuid = ""

    def load(self, uuid: str) -> None:
        """Claim the package where it is free, and read it; ``loaded`` follows."""
        self.uuid = uuid
        workplace = self._parts.workplace

        def work() -> ReviewPage:
            from writerdesk.actions import review

            free = {row.uuid for row in review.queue(workplace) if row.holder is None}
            if uuid in free:
                review.claim(workplace, uuid)
            return review.review_page(workplace, uuid)

        self._parts.do(work, self._loaded, self.failed.emit)

    def comment(self, start: int, end: int, text: str, suggest: str | None) -> None:
        """Say something about code points of the text; ``suggest`` is a text to put there."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> ReviewPage:
            from writerdesk.actions import review

            review.comment(workplace, uuid, start, end, text, suggest)
            return review.review_page(workplace, uuid)

        self._parts.do(work, self._loaded, self.failed.emit)

    def take_back(self, comment: str) -> None:
        """Take a comment back that was not sent yet; ``loaded`` follows."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> ReviewPage:
            from writerdesk.actions import review

            review.remove_comment(workplace, uuid, comment)
            return review.review_page(workplace, uuid)

        self._parts.do(work, self._loaded, self.failed.emit)

    def score(self, criterion: str, value: str, reason: str) -> None:
        """Give a point of a criterion's scale, with a reason."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> None:
            from writerdesk.actions import review

            review.score(workplace, uuid, criterion, value, reason)

        self._parts.do(work, None, self.failed.emit)

    def keep_words(self, words: dict[str, str | tuple[int, int]]) -> None:
        """Keep words that are being written, as :func:`writerdesk.actions.review.keep_words` names them."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> None:
            from writerdesk.actions import review

            review.keep_words(workplace, uuid, **words)

        self._parts.do(work, None, self.failed.emit)

    def decide(
        self, verdict: Verdict, *, reason: str = "", sentence: str = "", clause: str = "", difference: str = ""
    ) -> None:
        """Give the verdict: accept, changes, not-accepted or second; ``decided`` follows."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> None:
            from writerdesk.actions import review

            review.decide(
                workplace, uuid, verdict, reason_code=reason or None, sentence=sentence or None, clause=clause or None,
                difference=difference or None,
            )  # fmt: skip

        self._finish(work, lambda: self.decided.emit(verdict))

    def release(self) -> None:
        """Let another lead have the package; ``released`` follows."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> None:
            from writerdesk.actions import review

            review.release(workplace, uuid)

        self._finish(work, self.released.emit)

    def step_aside(self, why: str) -> None:
        """Declare a conflict of interest; ``released`` follows."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> None:
            from writerdesk.actions import review

            review.step_aside(workplace, uuid, why)

        self._finish(work, self.released.emit)

    def reasons(self, language: str, done: Callable[[list[tuple[str, str]]], None]) -> None:
        """Codes and sentences for not accepting, in a language."""
        workplace, uuid = self._parts.workplace, self.uuid

        def work() -> list[tuple[str, str]]:
            from writerdesk.actions.travelling import reasons_for

            return [
                (one.code, one.text) for one in reasons_for(workplace, uuid, language) if one.verdict == "not-accepted"
            ]

        self._parts.do(work, done, self.failed.emit)

    def _finish(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        self._parts.do(work, lambda _: then(), self.failed.emit)

    def _loaded(self, page: ReviewPage) -> None:
        if page.uuid == self.uuid:
            self.loaded.emit(page)
