"""The card in which a lead comments on words of the text, with a text to put there if there is one."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, flow
from writerdesk.desktop.widgets.fields import line_field, text_field
from writerdesk.desktop.widgets.words import button, in_script, label

_KEEP_AFTER_MS = 250


COMMENT_KEYS = "Ctrl+M"
"""Begin a comment on the words that are chosen: in a review, and in a critique."""


class CommentForm(Card):
    """Hidden until words are chosen. ``kept`` carries start, end, comment and proposal ('' for none).

    ``words_changed`` carries what is being written, as :func:`writerdesk.actions.review.keep_words` names it.
    """

    kept = Signal(int, int, str, str)
    left = Signal()
    words_changed = Signal(dict)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self._place = (0, 0)
        self.rows.addWidget(label(self.tr("Comment on these words"), "name"))
        self._quote = label("", "soft")
        self.rows.addWidget(self._quote)
        self.text = text_field(self.tr("What should the writer know?"), parts.theme.sizes.step(20))
        self.suggest = line_field(self.tr("Proposed words, if you have some"))
        keep, leave = button(self.tr("Keep"), "primary"), button(self.tr("Leave"), "link")
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self._leave)
        for widget in (self.text, self.suggest, flow(parts.theme.sizes, keep, leave)):
            self.rows.addWidget(widget)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(self._tell)
        self.text.textChanged.connect(self._later.start)
        self.suggest.textChanged.connect(self._later.start)
        self.hide()

    def _tell(self) -> None:
        said, proposal = self.text.toPlainText(), self.suggest.text()
        self.words_changed.emit({"saying": said, "proposing": proposal, "saying_at": self._place})

    def write_on(self, said: str, proposal: str) -> None:
        """What was being written when the program ended stands here again."""
        self.text.setPlainText(said)
        self.suggest.setText(proposal)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._later.stop()

    def put_away(self) -> None:
        """Hand over now what was written last, and go."""
        if self._later.isActive():
            self._later.stop()
            self._tell()
        self.hide()

    def ask(self, start: int, end: int, quote: str, families: list[str], *, right_to_left: bool) -> None:
        """Ask about code points ``start`` to ``end``, which read ``quote``."""
        self._place = (start, end)
        font = self._parts.theme.font(families=families)
        in_script(self._quote, font, right_to_left=right_to_left)
        self._quote.setText(f"“{quote}”")
        self.suggest.setFont(font)
        self.text.clear()
        self.suggest.clear()
        self.show()
        self.text.setFocus()

    def keep(self) -> None:
        """Hand the comment over, if something was said."""
        said, proposal = self.text.toPlainText().strip(), self.suggest.text().strip()
        if said or proposal:
            self._later.stop()
            self.hide()
            self.kept.emit(*self._place, said or self.tr("See the proposal."), proposal)

    def _leave(self) -> None:
        self.text.clear()
        self.suggest.clear()
        self.hide()
        self.left.emit()
