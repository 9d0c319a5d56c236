"""The sample briefs: thirty commissions to read, or to begin a brief of one's own from."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.finding_words import form_name
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.rows_view import Row, RowsView
from writerdesk.desktop.widgets.words import label


class _Sample(NamedTuple):
    name: str
    title: str
    language: str
    kind: str
    form: str


class SamplesView(QWidget):
    """``go_wanted`` leads to the page on which briefs are written, with the sample that was chosen."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.list = RowsView(parts.theme, self.tr("Sample briefs"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(6), sizes.step(3), sizes.step(6), sizes.step(4))
        rows.setSpacing(sizes.step(2))
        words = self.tr("Choose one to begin a brief of your own from it. No native reader has read them yet.")
        rows.addWidget(label(words, "soft"))
        rows.addWidget(self.notice)
        rows.addWidget(self.list, 1)
        self.list.entered.connect(lambda name: self.go_wanted.emit("brief_editor", f"sample/{name}"))

    def look(self) -> None:
        """Come on show; they are read once."""
        self.list.setFocus()
        if not self.list.model_of_rows.rows:
            self._parts.do(_samples, self._show, self.notice.say_error)

    def _show(self, found: list[_Sample]) -> None:
        phrases = self._parts.phrases
        self.list.show_rows([
            Row(one.name, one.title, phrases.joined(one.language, phrases.kind(one.kind), form_name(one.form)))
            for one in found
        ])  # fmt: skip


def _samples() -> list[_Sample]:
    from writerdesk.briefs.samples import sample_briefs
    from writerdesk.briefs.source import parse_source
    from writerdesk.languages.cards import card

    made = []
    for path in sample_briefs():
        values = parse_source(path.read_bytes())
        work, tag = values["work"], values["language"]["tag"]
        title = values["identity"]["title"]
        made.append(_Sample(path.stem, title, card(tag).autonym, work["kind"], work.get("form_id") or ""))
    return sorted(made, key=lambda one: (one.language, one.title))
