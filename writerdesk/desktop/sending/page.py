"""The send page: read what leaves, tick what you allow, seal; then follow the package in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writerdesk.desktop.brief.terms import BriefTerms
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.sending.along_card import AlongCard
from writerdesk.desktop.sending.contents_card import ContentsCard
from writerdesk.desktop.sending.controller import SendController
from writerdesk.desktop.sending.guards_card import GuardsCard
from writerdesk.desktop.sending.path_card import PathCard
from writerdesk.desktop.widgets.boxes import Card, Column, empty
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.ticks import Tick, TickLine
from writerdesk.desktop.widgets.words import button, hairline, in_script, label
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.seal import Sealed
    from writerdesk.actions.seal_preview import SealPreview
    from writerdesk.actions.send import PathStep
    from writerdesk.actions.sent import SentContents

_LINES_SHOWN = 6


class SendPage(QWidget):
    """One piece on its way out. ``sync_wanted`` comes when something is queued."""

    go_wanted = Signal(str, str)
    sync_wanted = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.controller = SendController(parts, self)
        self._slices = Slices(self)
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.column, 1)
        self._title = label(self.tr("Send"), "title")
        self._leaves = Card(sizes)
        self._guards = GuardsCard(parts)
        self.along = AlongCard(parts)
        self._consent = Card(sizes)
        self.path = PathCard(parts, self.tr("Where it is"))
        self.path.hide()
        self.contents = ContentsCard(parts)
        self.contents.hide()
        cards = (self.path, self.contents, self._leaves, self.along, self._consent, self._guards)
        for widget in (self._title, self.notice, *cards):
            self.column.rows.addWidget(widget)
        self.column.rows.addStretch(1)
        self.scopes: dict[str, Tick] = {}
        self._correct: list[QWidget] = []
        self.back = button(self.tr("Back to the text"))
        self.seal = button(self.tr("Seal and send"), "primary")
        foot = QHBoxLayout()
        foot.setContentsMargins(sizes.step(6), sizes.step(3), sizes.step(6), sizes.step(3))
        foot.addWidget(self.back)
        foot.addStretch(1)
        self._why = label("", "small", wraps=False)
        foot.addWidget(self._why)
        foot.addSpacing(sizes.step(3))
        foot.addWidget(self.seal)
        rows.addWidget(hairline())
        rows.addLayout(foot)
        self._guards_hold = self._stays = self._leaving = False
        self._connect()

    def _connect(self) -> None:
        own_key(self, Qt.Key.Key_Escape, self._back)
        self.back.clicked.connect(self._back)
        self.seal.clicked.connect(self._seal)
        self.controller.previewed.connect(self._show)
        self.controller.sealed.connect(self._sealed)
        self.controller.traced.connect(self._trace)
        self.controller.looked.connect(self._look)
        self.controller.failed.connect(self._failed)
        self.along.built.connect(self._order)
        self.along.changed.connect(self._went_along)
        self.along.failed.connect(self._failed)

    def show_target(self, target: str) -> None:
        """Show what of a piece would leave, or after ``path:`` where its package is."""
        if target.startswith("path:"):
            self.follow(target.removeprefix("path:"))
        else:
            self.open(target)

    def open(self, piece: str) -> None:
        """Show what of a piece would leave."""
        self.notice.hide()
        self.path.hide()
        self.contents.hide()
        self._offer(shown=False)
        self.controller.load(piece)

    def follow(self, piece: str) -> None:
        """Show where the packages of a piece are."""
        self.notice.hide()
        self.contents.hide()
        self._offer(shown=False)
        self.controller.trace(piece)

    def refresh(self) -> None:
        """Something went or came: look again where the package is."""
        if self.path.isVisible():
            self.controller.trace()

    def _offer(self, *, shown: bool) -> None:
        for widget in (self._leaves, self._consent, self._guards, self.seal, self._why):
            widget.setVisible(shown)
        self.along.offer(shown=shown)

    def _show(self, preview: SealPreview) -> None:
        self._slices.run(self._build(preview))

    def _build(self, preview: SealPreview) -> Iterator[None]:
        self._guards_hold = False
        self._stays = preview.to_vendor is None
        self.scopes = {}
        self._say_what_leaves(preview)
        yield
        self._ask_consent(preview)
        yield
        self._guards.show_guards(preview.guards)
        yield
        self.along.open(preview.piece, preview.language)
        self._offer(shown=True)
        self._guards_hold = all(guard.holds for guard in preview.guards)
        self._order()
        self._put_first(self._leaves if self._guards_hold else self._guards)
        self._judge()
        if self.isVisible():
            wanted = next(iter(self.scopes.values())) if self.scopes and self._guards_hold else self.back
            wanted.setFocus()
            # The cards have their places in the next turn.
            QTimer.singleShot(0, wanted, lambda: self.column.ensureWidgetVisible(wanted))

    def _order(self) -> None:
        # The boxes were made after the buttons: without this the navigation stood between them.
        order = [*self._correct, *self.along.controls(), *self.scopes.values(), self.seal, self.back]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _went_along(self) -> None:
        """A file came or went: what stood against it is looked at anew where something does."""
        self.notice.hide()
        if not self._guards_hold:
            self.controller.load(self.controller.piece)

    def _put_first(self, card: Card) -> None:
        """What is to be read first: what leaves, or what still hinders it."""
        order = [self._leaves, self.along, self._consent, self._guards]
        order.insert(0, order.pop(order.index(card)))
        below = self.column.rows.indexOf(self.contents)
        for number, one in enumerate(order, 1):
            self.column.rows.removeWidget(one)
            self.column.rows.insertWidget(below + number, one)

    def _say_what_leaves(self, preview: SealPreview) -> None:
        phrases, theme = self._parts.phrases, self._parts.theme
        rows = self._leaves.rows
        empty(rows)
        families = font_families(preview.language)
        self._parts.fonts.need(families)
        right_to_left = card(preview.language).direction == "rtl"
        to = preview.to_vendor or self.tr("nobody: the package stays on this computer")
        rows.addWidget(label(self.tr("What leaves"), "heading"))
        rows.addWidget(label(self.tr("Revision {number} goes to {vendor}.").format(
            number=phrases.number(preview.revision), vendor=to), ""))  # fmt: skip
        shown = preview.text.strip("\n").split("\n")
        words = "\n".join(shown[:_LINES_SHOWN]) + ("\n…" if len(shown) > _LINES_SHOWN else "")
        text = in_script(
            label(words), theme.font(side=theme.sizes.px(19), families=families), right_to_left=right_to_left
        )
        text.setContentsMargins(theme.sizes.step(4), theme.sizes.step(2), theme.sizes.step(4), theme.sizes.step(2))
        rows.addWidget(text)
        if preview.rate is not None and preview.pay is not None:
            terms, money = BriefTerms(phrases), phrases.money(preview.rate.total, preview.rate.currency)
            rows.addWidget(label(self.tr("If it is accepted: {money}.").format(money=money), "name"))
            for told in (terms.reckoned(preview.rate), *terms.besides(preview.pay)):
                rows.addWidget(label(told, "small"))
        time = phrases.amount(preview.minutes, "minutes")
        rows.addWidget(label(self.tr("Your time, as the package will say it: {time}.").format(time=time), "name"))
        right = button(self.tr("Look at it or correct it"), "link")
        right.clicked.connect(lambda: self.go_wanted.emit("statistics", ""))
        rows.addWidget(right)
        self._correct = [right]
        for reminder in preview.reminders:
            rows.addWidget(label(self.tr("Not asked for: {theme}").format(theme=reminder), "small"))
        waived = len(preview.checked.waived)
        left = len(preview.checked.left)
        rows.addWidget(label(self.tr("Left as it stands: %Ln finding(s).", "", left) if left else self.tr(
            "No finding is left."), "small"))  # fmt: skip
        if waived:
            rows.addWidget(label(self.tr("Going along with your note: %Ln finding(s).", "", waived), "small"))
        if preview.encrypted:
            rows.addWidget(label(self.tr("It is encrypted for the vendor alone."), "small"))

    def _ask_consent(self, preview: SealPreview) -> None:
        rows = self._consent.rows
        empty(rows)
        self.scopes = {}
        wording = preview.wording
        rows.addWidget(label(self.tr("You allow"), "heading"))
        rows.addWidget(label(wording.question, "soft"))
        for scope in preview.scopes_offered:
            use = wording.scopes[scope]
            tick = Tick(self._parts.theme, use.name)
            tick.toggled.connect(self._judge)
            self.scopes[scope] = tick
            rows.addWidget(TickLine(self._parts.theme, tick, use.name))
            told = label(use.meaning, "small")
            told.setContentsMargins(self._parts.theme.sizes.step(8), 0, self._parts.theme.sizes.step(8), 0)
            rows.addWidget(told)
        rows.addWidget(label(wording.promise, ""))
        for told_of_saves in (wording.process_shows, wording.process_hides):
            rows.addWidget(label(told_of_saves, "small"))
        rows.addWidget(label(self.tr("Licence: {licence}").format(licence=preview.licence), "small"))

    def _judge(self) -> None:
        ticked = any(tick.isChecked() for tick in self.scopes.values())
        self.seal.setEnabled(self._guards_hold and ticked)
        if not self._guards_hold:
            self._why.setText(self.tr("Something above is not ready yet."))
        else:
            self._why.setText("" if ticked else self.tr("Tick a use first."))

    def _seal(self) -> None:
        self.seal.setEnabled(False)
        ticked = [scope for scope, tick in self.scopes.items() if tick.isChecked()]
        self.controller.seal(ticked, self.along.said())

    def _sealed(self, _sealed: Sealed) -> None:
        self._offer(shown=False)
        self._leaving = not self._stays
        following = self.tr("It goes out as soon as there is a network.")
        if self._stays:
            following = self.tr("It stays on this computer.")
        self.notice.say(self.tr("Sealed."), following, icon="package-check", role="accent")
        self.controller.trace()
        self.back.setFocus()
        self.sync_wanted.emit()

    def _trace(self, steps: list[PathStep]) -> None:
        self.path.show_steps(steps)
        self.path.show()
        if self._leaving and len(steps) > 2 and steps[-2].done:
            self._leaving = False
            self.notice.say(self.tr("Sealed."), self.tr("It has arrived."), icon="package-check", role="accent")
        if self.isVisible() and not self.seal.isVisible():
            self.back.setFocus()

    def _look(self, contents: SentContents | None) -> None:
        if contents is not None:
            self.contents.show_contents(contents)
        self.contents.setVisible(contents is not None)

    def _failed(self, error: object) -> None:
        self.notice.say_error(error)  # type: ignore[arg-type]
        self._judge()

    def _back(self) -> None:
        self.go_wanted.emit("writing", self.controller.piece)
