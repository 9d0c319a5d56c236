"""The brief page: everything about one offer, the rate first, and the two answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from writerdesk.desktop.brief.newer import NewerVersions
from writerdesk.desktop.brief.passages import BriefPassages
from writerdesk.desktop.brief.reading import BriefReading
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import opening
from writerdesk.desktop.widgets.boxes import Card, Column
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, hairline, label, title_in
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.brief_view import BriefPage


class BriefController(QObject):
    """Reads a brief, takes it, declines it, gives it back."""

    loaded = Signal(object)
    taken = Signal(str)
    answered = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.brief, self.desk = "", ""

    def load(self, brief: str, desk: str) -> None:
        """Read a brief; ``loaded`` follows."""
        self.brief, self.desk = brief, desk
        workplace = self._parts.workplace

        def work() -> BriefPage:
            from writerdesk.actions.brief_view import brief_page

            return brief_page(workplace, brief, None, desk or None)

        self._parts.do(work, self.loaded.emit, self.failed.emit)

    def take(self) -> None:
        """Take the brief; ``taken`` carries the piece that begins."""
        workplace, brief, desk = self._parts.workplace, self.brief, self.desk

        def work() -> str:
            from writerdesk.actions.take import take

            return take(workplace, brief, desk or None)

        self._parts.do(work, self.taken.emit, self.failed.emit)

    def decline(self) -> None:
        """Decline the offer; ``answered`` follows."""
        workplace, brief, desk = self._parts.workplace, self.brief, self.desk

        def work() -> None:
            from writerdesk.actions.take import decline

            decline(workplace, brief, desk or None)

        self._parts.do(work, lambda _: self.answered.emit(), self.failed.emit)

    def give_back(self) -> None:
        """Give a brief back that was taken; it leaves no mark."""
        workplace, brief, desk = self._parts.workplace, self.brief, self.desk

        def work() -> None:
            from writerdesk.actions.take import return_brief

            return_brief(workplace, brief, desk or None)

        self._parts.do(work, lambda _: self.answered.emit(), self.failed.emit)


class BriefPageView(QWidget):
    """The page. ``go_wanted`` leads to the piece that begins, or back to the desk."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.controller = BriefController(parts, self)
        self._passages = BriefPassages(parts.phrases, self)
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.column, 1)
        self._title = label("", "title")
        self._about = label("", "soft")
        self._rate = label("", "rate", wraps=False)
        self._per = label("", "small", wraps=False)
        self._due = label("", "name", wraps=False)
        money = Card(sizes)
        line = QHBoxLayout()
        line.setSpacing(sizes.step(6))
        paid = QVBoxLayout()
        paid.addWidget(self._rate)
        paid.addWidget(self._per)
        paid.setSpacing(0)
        line.addLayout(paid)
        line.addStretch(1)
        line.addWidget(self._due, 0, Qt.AlignmentFlag.AlignVCenter)
        money.rows.addLayout(line)
        self._reading = BriefReading(parts, wide=True)
        sheet = Card(sizes, "sheet")
        sheet.rows.setContentsMargins(sizes.step(8), sizes.step(7), sizes.step(8), sizes.step(8))
        sheet.rows.addWidget(self._reading)
        self.newer = NewerVersions(parts)
        for widget in (self._title, self._about, self.notice, self.newer, money, sheet):
            self.column.rows.addWidget(widget)
        self.column.rows.addStretch(1)
        self.take = button(self.tr("Take this brief"), "primary")
        self.decline = button(self.tr("Decline"), "link")
        self.give_back = button(self.tr("Give it back"), "link")
        self.back = button(self.tr("Back to the desk"))
        rows.addWidget(hairline())
        rows.addLayout(self._foot())
        self._connect()

    def _foot(self) -> QHBoxLayout:
        step = self._parts.theme.sizes.step
        foot = QHBoxLayout()
        foot.setContentsMargins(step(6), step(3), step(6), step(3))
        foot.setSpacing(step(3))
        foot.addWidget(self.back)
        foot.addStretch(1)
        for answer in (self.give_back, self.decline, self.take):
            foot.addWidget(answer)
        return foot

    def _connect(self) -> None:
        self.take.clicked.connect(self.controller.take)
        self.decline.clicked.connect(self.controller.decline)
        self.give_back.clicked.connect(self.controller.give_back)
        self.back.clicked.connect(self._leave)
        self.controller.loaded.connect(self._show)
        self.newer.controller.agreed.connect(self._again)
        self.newer.controller.failed.connect(self.notice.say_error)
        self.controller.taken.connect(self._begin)
        self.controller.answered.connect(self._leave)
        self.controller.failed.connect(self.notice.say_error)

    def show_target(self, target: str) -> None:
        """Show a brief: its id, after its desk and a slash where the desk is known."""
        desk, _, brief = target.rpartition("/")
        self.notice.hide()
        self.controller.load(brief, desk)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The brief is read by the page keys from the answers below it too."""
        moves = {
            Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.column.verticalScrollBar().triggerAction(move)

    def _again(self) -> None:
        """The writer has agreed to a newer version."""
        self.controller.load(self.controller.brief, self.controller.desk)
        self.sync_wanted.emit()

    def _begin(self, piece: str) -> None:
        self.go_wanted.emit("writing", piece)
        self.sync_wanted.emit()

    def _leave(self) -> None:
        self.go_wanted.emit("desk", "")

    def _show(self, page: BriefPage) -> None:
        phrases, theme, brief = self._parts.phrases, self._parts.theme, page.brief
        known = card(brief.tag)
        families = font_families(brief.tag)
        self._parts.fonts.need(families)
        self._title.setText(brief.title)
        # There is something to scroll through now, and it has a name.
        self.column.setAccessibleName(brief.title)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = theme.font(side=theme.sizes.title, strong=True, families=families)
        title_in(self._title, font, known.line_height)
        version = self.tr("version {number}").format(number=phrases.number(brief.version))
        about = phrases.joined(page.vendor, phrases.kind(brief.work.kind), known.autonym, version)
        self._about.setText(about)
        self._rate.setText(phrases.money(page.rate.amount, page.rate.currency))
        estimate = phrases.time_estimate(brief.pay.estimate_minutes)
        self._per.setText(phrases.joined(phrases.per(page.rate.unit), estimate))
        self._due.setText(opening(phrases.due(brief.time.due)))
        self._reading.show_passages(
            self._passages.passages(brief, page.rate), families, right_to_left=known.direction == "rtl"
        )
        if page.warning:
            self.notice.say(page.warning)
        self.newer.hide()
        self.newer.controller.look(brief.id, page.desk)
        is_open = page.state in {"offered", "returned", "declined"}
        self.take.setVisible(is_open)
        self.take.setEnabled(page.signature == "good")
        self.decline.setVisible(page.state == "offered")
        self.give_back.setVisible(page.state == "taken")
        self.column.verticalScrollBar().setValue(0)
        if self.isVisible():
            (self.take if self.take.isVisible() and self.take.isEnabled() else self.back).setFocus()
