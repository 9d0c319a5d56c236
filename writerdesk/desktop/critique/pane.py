"""The text that a critique judges, in its own direction and font; nobody changes a word of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from writerdesk.desktop.editor.marks import Mark, spread
from writerdesk.desktop.editor.section_document import SectionDocument
from writerdesk.desktop.editor.typography import Typography
from writerdesk.desktop.editor.view import EditorView
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.review.comment_form import COMMENT_KEYS
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.words import OneLine, button, hairline
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.critique import CritiquePage, CritiqueRemark


class JudgedPane(QWidget):
    """``remark_wanted`` carries the place of the chosen words, in code points, and the words; ``touched`` the remark
    at the caret or ''. ``writable`` shows the button by which one remarks.
    """

    remark_wanted = Signal(int, int, str)
    nothing_chosen = Signal()
    touched = Signal(str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._shown = ""
        step = parts.theme.sizes.step
        self.title = OneLine("", self)
        self.title.setProperty("role", "soft")
        self.title.setMinimumWidth(step(12))
        self.say = button(self.tr("Remark"), parent=self)
        self.say.setToolTip(self.tr("Choose words of this text first (Shift+F7)"))
        self.editor = EditorView(parts.theme, self)
        self.editor.setReadOnly(True)
        self.editor.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.editor.setAccessibleName(self.tr("The text to judge"))
        top = QHBoxLayout()
        top.setContentsMargins(step(4), step(2), step(4), step(2))
        top.setSpacing(step(3))
        top.addWidget(self.title, 1)
        top.addWidget(self.say)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(hairline(self))
        rows.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)
        # Both texts have the same room, whatever stands above them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.say.clicked.connect(self.begin_remark)
        self.editor.mark_touched.connect(self.touched)
        own_key(self, COMMENT_KEYS, self.begin_remark)

    @property
    def families(self) -> list[str]:
        """Fonts of the text, for quotations of it."""
        return list(self.editor.section.typography.families) if self.editor.section is not None else []

    def show_page(self, page: CritiquePage, *, writable: bool) -> None:
        """Show the text, once, and where remarks stand in it."""
        self.say.setVisible(writable)
        if self._shown != f"{page.piece} {page.sha256} {page.language}":
            self._shown = f"{page.piece} {page.sha256} {page.language}"
            self._show_text(page)
        self.show_remarks(page.remarks)

    def show_remarks(self, remarks: Sequence[CritiqueRemark]) -> None:
        """Mark the words that were remarked on."""
        section = self.editor.section
        if section is None:
            return
        marks = [Mark(one.id, "comment", one.start, one.end or one.start) for one in remarks if one.start is not None]
        section.ledger.put_marks(spread(marks, list(map(len, section.ledger.texts))))
        self.editor.marks_changed()

    def begin_remark(self) -> None:
        """Ask for a remark on the words that are chosen."""
        start, end = self.editor.selection()
        section = self.editor.section
        if section is None or not self.say.isVisibleTo(self):
            return
        # Word by word a choice ends behind the space.
        chosen = section.ledger.text()[start:end]
        words = chosen.strip()
        if not words:
            self.nothing_chosen.emit()
            return
        start += chosen.index(words)
        self.remark_wanted.emit(start, start + len(words), words)

    def go_to(self, remark: str) -> None:
        """Bring the words of a remark into view, the caret before them."""
        place = self.editor.section.ledger.place_of(remark) if self.editor.section is not None else None
        if place is not None:
            self.editor.set_caret(*place)
            self.editor.setFocus()

    def _show_text(self, page: CritiquePage) -> None:
        known, sizes = card(page.language), self._parts.theme.sizes
        typography = Typography(
            families=tuple(self._parts.fonts.page(page.language)), size=sizes.writing, line_height=known.line_height,
            right_to_left=page.direction == "rtl", digits=known.digits, verse=False,
        )  # fmt: skip
        self.title.setText(self.tr("The text to judge · {model}").format(model=isolate(page.model)))
        self.editor.show_section(SectionDocument(typography, sizes, self), page.text.removesuffix("\n"), 0)
