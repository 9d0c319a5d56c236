"""Search through every draft: a field, and below it what is found while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.search.controller import SearchController
from writerdesk.desktop.search.delegate import PassageDelegate
from writerdesk.desktop.search.model import FoundModel
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import label

if TYPE_CHECKING:
    from writerdesk.drafts.searching import Hits


class SearchPage(QWidget):
    """``go_wanted`` carries the writing page and the place in a piece that was chosen."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = SearchController(parts, self)
        self.notice = Notice(parts.theme)
        self.field = QLineEdit()
        self.field.setProperty("role", "typing")
        self.field.setAccessibleName(self.tr("Search all drafts"))
        self.field.setPlaceholderText(self.tr("Words in any language"))
        self.field.setClearButtonEnabled(True)
        self.model = FoundModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PassageDelegate(parts, self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self.told = label("", "soft")
        self._hint = label("", "soft")
        self._looked, self._more = 0, False
        self._comes = False
        self._build()
        self.field.textChanged.connect(self._edited)
        self.field.returnPressed.connect(self._open)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.activated.connect(lambda _index: self._open())
        self.list.clicked.connect(lambda _index: self._open())
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.controller.found.connect(self._show)
        self.controller.more_found.connect(self._show_more)
        self.controller.behind.connect(self._say_behind)
        self.controller.failed.connect(self.notice.say_error)

    def showEvent(self, event: QShowEvent) -> None:
        """The field takes keys from now on, and what was asked last is typed over."""
        super().showEvent(event)
        self._comes = True
        self.field.setModified(False)
        self._begin()

    def show_target(self, target: str) -> None:
        """Come on show, with something to look for if any."""
        if target:
            self.field.setText(target)
        self.controller.look_again()
        # This may come after the first keys: what they typed stays.
        typed, self._comes = self._comes and self.field.isModified(), False
        if not typed:
            self._begin()

    def _begin(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Drafts may have changed."""
        self.controller.look_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows lead from the field into the list and back; Escape empties the field, then leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field:
                return self._key_in_field(event)
            if watched is self.list:
                return self._key_in_list(event)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        self._stack = QStackedWidget()
        nothing = QWidget()
        above = QVBoxLayout(nothing)
        above.setContentsMargins(sizes.step(1), 0, 0, 0)
        above.addWidget(self._hint)
        above.addStretch(1)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(sizes.step(8), sizes.step(8), sizes.step(8), sizes.step(4))
        rows.setSpacing(sizes.step(4))
        rows.addWidget(label(self.tr("Search"), "title", wraps=False))
        rows.addWidget(self.field)
        rows.addWidget(self.notice)
        rows.addWidget(self.told)
        rows.addWidget(self._stack, 1)
        self.told.hide()
        self._invite()

    def _edited(self, query: str) -> None:
        self.controller.ask(query)
        if not query.strip():
            self._stack.setCurrentIndex(0)
            self._invite()

    def _invite(self) -> None:
        self._hint.setText(self.tr("Type words in any script; every draft of yours is looked through."))

    def _show(self, hits: Hits) -> None:
        self.notice.hide()
        self._looked, self._more = hits.looked, hits.more
        chosen = self.model.row(self.list.currentIndex())
        self.model.show_hits(hits)
        if not hits.sections:
            nothing = self.tr("Nothing is found for {words}.")
            words = f"“{isolate(self.controller.query.strip())}”"
            self._hint.setText(
                self.tr("Reading your drafts…") if self.controller.indexing else nothing.format(words=words)
            )
        self._stack.setCurrentIndex(1 if hits.sections else 0)
        if hits.sections:
            same = (number for number in range(self.model.rowCount()) if self._is(number, chosen))
            self.list.setCurrentIndex(self.model.index(next(same, 0), 0))
        if hits.more and self._room():
            self._ask_more()

    def _is(self, number: int, chosen: object) -> bool:
        return chosen is not None and self.model.row(self.model.index(number, 0)) == chosen

    def _show_more(self, hits: Hits) -> None:
        self._looked += hits.looked
        self._more = hits.more
        self.model.add_hits(hits)

    def _room(self) -> bool:
        bar = self.list.verticalScrollBar()
        return bar.value() >= bar.maximum() - self.list.viewport().height()

    def _scrolled(self) -> None:
        if self._more and self._room():
            self._ask_more()

    def _ask_more(self) -> None:
        self._more = False
        self.controller.ask_more(self._looked)

    def _say_behind(self, left: int) -> None:
        self.told.setText(self.tr("Reading your drafts: %Ln section(s) to go.", "", left) if left else "")
        self.told.setVisible(bool(left))

    def _open(self) -> None:
        row = self.model.row(self.list.currentIndex())
        if row is not None and self._stack.currentIndex() == 1:
            self.go_wanted.emit("writing", row.target)

    def _key_in_field(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and self._stack.currentIndex() == 1:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.go_wanted.emit("writing", "")
            return True
        return False

    def _key_in_list(self, event: QKeyEvent) -> bool:
        at_top = event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0
        if at_top or event.key() == Qt.Key.Key_Escape:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
            return True
        return False
