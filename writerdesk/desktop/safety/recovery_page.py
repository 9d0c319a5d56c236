"""The first page after a session that did not end well: what is there, and the way on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from writerdesk.desktop.finding_words import told
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.safety.changes_view import ChangesView
from writerdesk.desktop.safety.recovery_cards import RecoveredCard, RescuedCard
from writerdesk.desktop.widgets.boxes import Card, Column, empty, fill, row
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.actions.recovering import DeskInTrouble, RecoveredPiece, Recovery
    from writerdesk.drafts.comparing import Comparison


class RecoveryPage(QWidget):
    """“Go on writing” is the default, also before everything was looked at."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.recovery: Recovery | None = None
        self._wanted = False
        sizes = parts.theme.sizes
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        fill(self, self.column)
        self.column.rows.addWidget(label(self.tr("Your words are here"), "title"))
        self._told = label(self.tr("Looking at what was recovered …"), "soft")
        self.column.rows.addWidget(self._told)
        self.go_on = button(self.tr("Go on writing"), "primary")
        self.leave_out = button(self.tr("Go on without the rescued text"), "link")
        self.backups = button(self.tr("Backups"))
        self.crash = button(self.tr("Look at the crash file"), "link")
        self.column.rows.addLayout(row(sizes, self.go_on, self.backups, self.leave_out, self.crash))
        self.column.rows.addWidget(self.notice)
        self._reading = Card(sizes)
        self._reading.hide()
        self.column.rows.addWidget(self._reading)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.step(3))
        self.column.rows.addLayout(self._list)
        self.column.rows.addStretch(1)
        for hidden in (self.leave_out, self.backups, self.crash):
            hidden.hide()
        self.go_on.clicked.connect(partial(self._go_on, put_back=True))
        self.leave_out.clicked.connect(partial(self._go_on, put_back=False))
        self.backups.clicked.connect(lambda: self.go_wanted.emit("backups", ""))
        self.crash.clicked.connect(self._read_crash_file)

    def refresh(self) -> None:
        """Look at what was recovered."""
        self.go_on.setFocus()
        workplace = self._parts.workplace

        def work() -> Recovery:
            from writerdesk.actions.recovering import what_was_recovered

            return what_was_recovered(workplace)

        self._parts.do(work, self._show, self._failed)

    def _show(self, found: Recovery) -> None:
        self.recovery = found
        empty(self._list)
        for piece in found.pieces:
            made = RecoveredCard(self._parts, piece)
            made.compared.connect(self._compare)
            self._list.addWidget(made)
        for text in found.rescued:
            self._list.addWidget(RescuedCard(self._parts, text))
        for trouble in found.troubles:
            self._add_trouble(trouble)
        self._told.setText(self._sentence(found))
        self.leave_out.setVisible(any(text.fate == "back" for text in found.rescued))
        self.backups.setVisible(bool(found.troubles))
        self.crash.setVisible(bool(found.crash_file))
        if found.troubles and not found.pieces:
            self.backups.setFocus()
        if self._wanted:
            self._go_on(put_back=True)
        self._to_the_top()

    def _sentence(self, found: Recovery) -> str:
        if found.troubles:
            return self.tr("The last session did not end well, and a desk cannot be opened. Nothing was sent anywhere.")
        if found.pieces or found.rescued:
            return self.tr(
                "The last session did not end well. This is what was written in it; a version of it is kept."
                " Nothing was sent anywhere."
            )
        return self.tr("The last session did not end well. Nothing was being written; everything is in its place.")

    def _add_trouble(self, trouble: DeskInTrouble) -> None:
        notice = Notice(self._parts.theme)
        self._list.addWidget(notice)
        notice.say(told(trouble.message), told(trouble.next), icon="octagon-alert", role="hard")

    def _go_on(self, *, put_back: bool) -> None:
        found = self.recovery
        if found is None:
            self._wanted = True
            return
        self._wanted = False
        workplace, title = self._parts.workplace, self.tr("Rescued text")

        def work() -> list[str]:
            from writerdesk.actions.recovering import finish_recovery
            from writerdesk.actions.session import begin_session, needs_recovery

            changed = finish_recovery(workplace, put_back=put_back, title=title)
            if not needs_recovery(workplace):
                begin_session(workplace)
            return changed

        first = found.pieces[0].piece if found.pieces else ""
        self._parts.do(work, lambda changed: self._leave(first or next(iter(changed), "")), self._failed)

    def _leave(self, piece: str) -> None:
        self.recovery = None
        self.go_wanted.emit("writing", piece)

    def _failed(self, error: WriterDeskError) -> None:
        self._wanted = False
        self.notice.say_error(error)

    def _compare(self, piece: RecoveredPiece) -> None:
        workplace = self._parts.workplace

        def work() -> Comparison:
            from writerdesk.actions.recovering import compare_with_before

            return compare_with_before(workplace, piece.piece, piece.before)

        self._parts.do(work, partial(self._show_changes, piece), self._failed)

    def _show_changes(self, piece: RecoveredPiece, told: Comparison) -> None:
        view = ChangesView(self._parts)
        view.show_changes(told, piece.language)
        self._read(self.tr("What changed in {title}").format(title=piece.title), view)

    def _read_crash_file(self) -> None:
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.recovering import crash_report

            return crash_report(workplace)

        self._parts.do(work, self._show_crash_file, self._failed)

    def _show_crash_file(self, text: str) -> None:
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setMinimumHeight(self._parts.theme.sizes.step(60))
        view.setAccessibleName(self.tr("Crash file"))
        place = self.recovery.crash_file if self.recovery is not None else ""
        self._read(self.tr("Where it broke; no words of yours are in it. {file}").format(file=place), view)

    def _read(self, heading: str, view: QWidget) -> None:
        empty(self._reading.rows)
        self._reading.rows.addWidget(label(heading, "name"))
        self._reading.rows.addWidget(view)
        self._reading.show()
        view.setFocus()
        self._to_the_top()

    def _to_the_top(self) -> None:
        # What takes the focus is scrolled to before the cards have their places.
        QTimer.singleShot(0, self.column, lambda: self.column.verticalScrollBar().setValue(0))
