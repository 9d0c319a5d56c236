"""Set-up as one page: a question in the middle of the desk, Return to go on, never a dead end."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.error_words import what_happened, what_now
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.setup.controller import SetupController
from writerdesk.desktop.setup.steps import BeginStep, InterfaceStep, Step, TypingStep, WritingStep
from writerdesk.desktop.widgets.fields import own_key
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.scrolled import Scrolled
from writerdesk.desktop.widgets.words import button, label
from writerdesk.errors import WriterDeskError

if TYPE_CHECKING:
    from writerdesk.trust.invites import Invite


_STEPS = 4


class SetupPage(QWidget):
    """The first run, and joining another vendor later. ``finished`` carries a :class:`Begun`, ``interface_chosen`` a
    tag.
    """

    go_wanted = Signal(str, str)
    finished = Signal(object)
    interface_chosen = Signal(str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.controller = SetupController(parts, self)
        self.notice = Notice(parts.theme)
        self.steps: list[Step] = []
        self._busy = False
        self._build()
        self._connect()

    def show_target(self, target: str) -> None:
        """Show a question by its number from 0, or ask for an ``invite``; without a target, the first question."""
        if target == "invite":
            self._show(_STEPS - 1)
            self._begin.ask_invite()
        else:
            self._show(int(target) if target.isdecimal() else 0)

    @property
    def step(self) -> int:
        """Number of the question on the page, from 0."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """Take the answer of this question, or its default, and go to the next."""
        if self._busy:
            return
        number = self.step
        self.steps[number].take()
        if number + 1 < _STEPS:
            self._show(number + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small margins in a low window."""
        super().resizeEvent(event)
        step = self._parts.theme.sizes.step
        low = self.height() < self._parts.theme.sizes.low_window
        side = max(step(6), (self.width() - self._parts.theme.sizes.px(560)) // 2)
        above = step(2) if low else max(step(8), (self.height() - self._parts.theme.sizes.px(620)) // 2)
        self._rows.setContentsMargins(side, above, side, above)
        self._rows.setSpacing(step(1) if low else step(4))

    def _build(self) -> None:
        sizes = self._parts.theme.sizes
        self._stack = QStackedWidget()
        self.next = button(self.tr("Go on"), "primary")
        self.back = button(self.tr("Back"), "link")
        self.leave = button(self.tr("Not now"), "link")
        self.progress = label("", "small", wraps=False)
        self.waiting = QProgressBar()
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setAccessibleName(self.tr("Working"))
        self.waiting.hide()
        foot = QHBoxLayout()
        foot.setSpacing(sizes.step(3))
        foot.addWidget(self.progress)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(sizes.step(4))
        self._rows.addWidget(self._stack, 1)
        self._rows.addWidget(self.notice)
        self._rows.addWidget(self.waiting)
        self._rows.addLayout(foot)
        self._accept = button(self.tr("Join this vendor"), "primary")
        self._accept.hide()
        self.notice.rows.addWidget(self._accept)

    def _connect(self) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            own_key(self, key, self.go_on)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self._back)
        self.leave.clicked.connect(lambda: self.go_wanted.emit("desk", ""))
        self._accept.clicked.connect(self._join)
        self.controller.interface_chosen.connect(self.interface_chosen)
        self.controller.invited.connect(self._invited)
        self.controller.finished.connect(self.finished)
        self.controller.failed.connect(self._failed)

    @cached_property
    def _typing(self) -> TypingStep:
        return TypingStep(self._parts)

    @cached_property
    def _begin(self) -> BeginStep:
        made = BeginStep(self._parts)
        made.practice.connect(self._practise)
        made.alone.connect(self._alone)
        made.invite.connect(self._look_at_file)
        made.code.connect(self._look_at_code)
        return made

    def _make(self, number: int) -> None:
        """Make the steps up to this one: each costs a few milliseconds, and few are ever seen twice."""
        make = (self._interface, self._writing, lambda: self._typing, lambda: self._begin)
        while len(self.steps) <= number:
            self.steps.append(make[len(self.steps)]())
            step = self.steps[-1]
            self._stack.addWidget(Scrolled(step) if step.scrolls else step)

    def _interface(self) -> Step:
        made = InterfaceStep(self._parts, self.controller)
        made.chosen.connect(self.controller.choose_interface)
        return made

    def _writing(self) -> Step:
        made = WritingStep(self._parts, self.controller)
        made.chosen.connect(self.controller.choose_writing)
        made.chosen.connect(self._typing.show_language)
        return made

    def _show(self, number: int) -> None:
        self._make(number)
        self.notice.hide()
        self._accept.hide()
        self._stack.setCurrentIndex(number)
        phrases = self._parts.phrases
        self.progress.setText(
            self.tr("{number} of {all}").format(number=phrases.number(number + 1), all=phrases.number(_STEPS))
        )
        self.back.setVisible(number > 0)
        self.leave.setVisible(bool(self._parts.workplace.settings.get("setup.finished")))
        last = number + 1 == _STEPS
        self.next.setText(self.tr("Begin") if last else self.tr("Go on"))
        self.steps[number].begin()

    def _back(self) -> None:
        if not self._busy and self.step > 0:
            self._show(self.step - 1)

    def _practise(self) -> None:
        self._work()
        self.controller.begin_practice()

    def _alone(self) -> None:
        self._work()
        self.controller.begin_alone(self.tr("First page"))

    def _join(self) -> None:
        self._work()
        self.controller.accept_invite()

    def _look_at_file(self, file: str) -> None:
        self._work()
        self.controller.read_invite(file)

    def _look_at_code(self, address: str, code: str) -> None:
        self._work()
        self.controller.ask_vendor(address, code)

    def _invited(self, invite: Invite) -> None:
        from writerdesk.trust.keys import key_id_of

        self._rest()
        said = self.tr("{vendor} invites {person}.") if invite.person else self.tr("{vendor} is at this address.")
        self.notice.say(
            said.format(vendor=invite.name, person=invite.person),
            self.tr("Joining makes a desk of its own for this vendor, at {url}. Its key is {key}.").format(
                url=invite.url, key=key_id_of(invite.keys.brief)
            ),
            icon="info", role="accent",
        )  # fmt: skip
        self._accept.show()
        self._accept.setFocus()

    def _work(self) -> None:
        self._busy = True
        self.waiting.show()
        self._accept.hide()
        self._begin.setEnabled(False)

    def _rest(self) -> None:
        self._busy = False
        self.waiting.hide()
        self._begin.setEnabled(True)
        self._accept.hide()

    def _failed(self, error: WriterDeskError) -> None:
        self._rest()
        following = what_now(error) or self.tr("You can just write, and set up a desk later.")
        self.notice.say(what_happened(error), following)
        self._begin.again()
        self._accept.setVisible(self.controller.has_invite)
