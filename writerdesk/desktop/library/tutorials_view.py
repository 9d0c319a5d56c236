"""Tutorials: five to choose from, their steps one by one, played at the practice desk on this computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writerdesk.desktop.interface import wanted_interface
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, Column, empty, flow
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.notices import Notice, Sign
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.tutorials import StepShown, TutorialLine, TutorialShown


class TutorialsView(QWidget):
    """A list first, then the one that was opened. ``go_wanted`` carries the page of a step."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, sizes = parts, parts.theme.sizes
        self._open = ""
        self.notice = Notice(parts.theme)
        self.column = Column(sizes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.column)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(sizes.step(3))
        self.column.rows.addWidget(self.notice)
        self.column.rows.addLayout(self._inner)
        self.column.rows.addStretch(1)
        self.column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column.setAccessibleName(self.tr("Tutorials"))
        self._slices = Slices(self)
        self._wanted: QWidget | None = None
        self._signs: dict[int, Sign] = {}
        """The signs of the questions on show, by the numbers of their steps."""
        self._slices.finished.connect(self._focus)

    def look(self, tutorial: str) -> None:
        """Come on show with one tutorial, or with the list."""
        self._open = tutorial or self._open
        language, workplace, opened = (
            wanted_interface(self._parts.workplace.settings),
            self._parts.workplace,
            self._open,
        )

        def work() -> list[TutorialLine] | TutorialShown:
            from writerdesk.actions import tutorials

            return tutorials.show(workplace, opened, language) if opened else tutorials.tutorials(language)

        self._parts.do(work, self._show, self.notice.say_error)
        self.column.setFocus()

    def _show(self, found: list[TutorialLine] | TutorialShown) -> None:
        self.notice.hide()
        self._slices.run(self._list(found) if isinstance(found, list) else self._steps(found))

    def _list(self, found: list[TutorialLine]) -> Iterator[None]:
        empty(self._inner)
        self._signs.clear()
        sizes, self._wanted = self._parts.theme.sizes, None
        told = self.tr("Each is played at the practice desk, with every part real; nothing leaves this computer.")
        self._inner.addWidget(label(told, "soft"))
        for line in found:
            made = Card(sizes)
            made.rows.addWidget(label(line.title, "heading"))
            made.rows.addWidget(label(line.summary))
            begin = button(self.tr("Open"), name=self.tr("Open {title}").format(title=line.title))
            begin.clicked.connect(partial(self.look, line.id))
            made.rows.addWidget(flow(sizes, begin))
            self._inner.addWidget(made)
            self._want(begin)
            yield

    def _steps(self, shown: TutorialShown) -> Iterator[None]:
        empty(self._inner)
        self._signs.clear()
        sizes, self._wanted = self._parts.theme.sizes, None
        back = button(self.tr("All tutorials"), "link")
        back.clicked.connect(self._back)
        self._inner.addWidget(label(shown.title, "title"))
        self._inner.addWidget(label(shown.summary, "soft"))
        yield
        # Nobody can tell that findings were looked at: what comes after is done from here too.
        looking = shown.next is not None and shown.steps[shown.next].action == "check"
        after_looking = shown.next + 1 if shown.next is not None and looking else None
        for number, step in enumerate(shown.steps):
            made = Card(sizes)
            line = QHBoxLayout()
            line.setSpacing(sizes.step(3))
            sign = Sign(self._parts.theme, "check" if step.done else "chevron-right", "accent" if step.done else "soft")
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(step.text, "soft" if step.done else ""), 1)
            made.rows.addLayout(line)
            if step.choices:
                self._ask(made, step, partial(self._answer, shown.id, number))
                self._signs[number] = sign
            elif number == shown.next or number == after_looking:
                self._do(made, step, shown)
            self._inner.addWidget(made)
            yield
        if all(step.action == "read" for step in shown.steps):
            read = button(self.tr("Read the brief"))
            read.clicked.connect(partial(self._begin, shown.id))
            self._inner.addWidget(flow(sizes, read))
        self._inner.addWidget(flow(sizes, back))
        self._want(back)

    def _want(self, widget: QWidget) -> None:
        """Let this have the focus, unless something above it is to have it."""
        self._wanted = self._wanted or widget

    def _ask(self, made: Card, step: StepShown, choose_amount: Callable[[str], None]) -> None:
        """The answers to choose from; one that was right before stands there from the beginning."""
        answer = label("")
        answer.hide()
        buttons = []
        for one in step.choices:
            amount, _, currency = one.amount.partition(" ")
            choose = button(self._parts.phrases.money(amount, currency), "choice")
            words = f"{'✓' if one.right else '✕'} {one.why}"
            choose.clicked.connect(partial(_say, answer, words))
            choose.clicked.connect(partial(choose_amount, amount))
            if step.done and one.right:
                _say(answer, words)
            buttons.append(choose)
        self._want(buttons[0])
        made.rows.addWidget(flow(self._parts.theme.sizes, *buttons))
        made.rows.addWidget(answer)

    def _answer(self, tutorial: str, number: int, amount: str) -> None:
        """Keep a right answer; its step is done from now on."""
        workplace = self._parts.workplace

        def work() -> bool:
            from writerdesk.actions.tutorials import answer

            return answer(workplace, tutorial, number, amount).right

        def kept(right: bool) -> None:
            sign = self._signs.get(number) if tutorial == self._open else None
            if right and sign is not None:
                sign.show_sign("check", "accent")

        self._parts.do(work, kept, self.notice.say_error)

    def _do(self, made: Card, step: StepShown, shown: TutorialShown) -> None:
        """The button of the step that comes next: it leads to where the step is done."""
        go = button(
            {
                "take": self.tr("To the brief"), "write": self.tr("To the page"), "check": self.tr("To the page"),
                "seal": self.tr("Seal and send"), "send": self.tr("Seal and send"), "answer": self.tr("To the page"),
                "appeal": self.tr("To the page"),
                "accepted": self.tr("To the desk"),
            }.get(step.action, self.tr("To the desk")),
            "primary",
        )  # fmt: skip
        buttons = [go]
        if step.action == "appeal" and shown.piece:
            self._appeal(made, go, shown.piece, shown.id)
            return
        if step.action == "take":
            go.clicked.connect(partial(self._begin, shown.id))
        elif step.action in {"seal", "send"} and shown.piece:
            go.clicked.connect(partial(self.go_wanted.emit, "send", shown.piece))
        elif step.action == "accepted" or not shown.piece:
            go.clicked.connect(partial(self.go_wanted.emit, "desk", ""))
        else:
            go.clicked.connect(partial(self.go_wanted.emit, "writing", shown.piece))
        if step.action == "write" and shown.piece and shown.draft:
            sample = button(self.tr("Begin with the sample piece"))
            sample.clicked.connect(partial(self._sample, shown.id))
            buttons.append(sample)
        made.rows.addWidget(flow(self._parts.theme.sizes, *buttons))
        self._want(go)

    def _appeal(self, made: Card, to_the_reason: QPushButton, piece: str, tutorial: str) -> None:
        """The answer is written here, or on the page of the decision, where the reason stands."""
        field = text_field(self.tr("Your answer to the reason"), self._parts.theme.sizes.step(20))
        go = button(self.tr("Appeal"), "primary")
        go.clicked.connect(lambda: self._send_appeal(piece, tutorial, field.toPlainText()))
        to_the_reason.setProperty("role", "")
        to_the_reason.clicked.connect(partial(self.go_wanted.emit, "decision", piece))
        made.rows.addWidget(field)
        made.rows.addWidget(flow(self._parts.theme.sizes, go, to_the_reason))
        self._want(field)

    def _send_appeal(self, piece: str, tutorial: str, words: str) -> None:
        workplace, helpers = self._parts.workplace, self._parts.helpers

        def work() -> None:
            from writerdesk.actions.send import appeal, sync_once

            appeal(workplace, piece, words)
            practice = helpers.practice()
            sync_once(workplace, practice.start())
            practice.play()

        self._parts.do(work, lambda _: self.look(tutorial), self.notice.say_error)

    def _begin(self, tutorial: str) -> None:
        helpers = self._parts.helpers

        def work() -> tuple[str, str]:
            from writerdesk.actions.tutorials import begin

            return begin(helpers.practice(), tutorial)

        self.notice.say(self.tr("The practice desk is being set up…"), icon="clock", role="accent")
        self._parts.do(work, self._begun, self.notice.say_error)

    def _begun(self, found: tuple[str, str]) -> None:
        self.go_wanted.emit("brief", "/".join(found))

    def _sample(self, tutorial: str) -> None:
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.tutorials import begin_with_draft

            return begin_with_draft(workplace, tutorial)

        self._parts.do(work, partial(self.go_wanted.emit, "writing"), self.notice.say_error)

    def _back(self) -> None:
        self._open = ""
        self.look("")

    def _focus(self) -> None:
        if self.isVisible():
            (self._wanted or self.column).setFocus()


def _say(answer: QWidget, words: str) -> None:
    if hasattr(answer, "setText"):
        answer.setText(words)
    answer.show()
