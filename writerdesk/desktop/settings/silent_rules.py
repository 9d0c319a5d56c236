"""Advice that the writer does not want any more, rule by rule, and a button that brings each back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from writerdesk.desktop.finding_words import rule_name
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty, flow
from writerdesk.desktop.widgets.notices import Notice
from writerdesk.desktop.widgets.words import button, label

_KEY = "checks.switched_off"


class SilentRules(QWidget):
    """Shown by its page while ``words`` has any; ``changed`` follows each ``look``.

    ``words`` is all that can be read here. ``done`` comes when the last rule was asked for again by a key: the focus
    needs another place.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, parts: Parts, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._notice = parts, notice
        sizes = parts.theme.sizes
        self._card = Card(sizes, parent=self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, sizes.step(2), 0, 0)
        rows.setSpacing(sizes.step(2))
        self._heading = self.tr("Advice that is silent")
        rows.addWidget(label(self._heading, "heading", parent=self))
        rows.addWidget(label(self.tr("In all your pieces, until you ask for it again."), "soft", parent=self))
        rows.addWidget(self._card)
        self.words = ""
        self._answered = False
        self.hide()

    def look(self) -> None:
        """Show the rules that are silent now."""
        silent = str(self._parts.choices.get(_KEY)).split()
        empty(self._card.rows)
        again, names = self.tr("Ask again"), [rule_name(rule) for rule in silent]
        asked: list[QPushButton] = []
        for rule, words in zip(silent, names, strict=True):
            ask = button(again, name=f"{again}: {words}", parent=self._card)
            ask.clicked.connect(partial(self._ask_again, rule))
            asked.append(ask)
            self._card.rows.addWidget(label(words, parent=self._card))
            self._card.rows.addWidget(flow(self._parts.theme.sizes, ask, parent=self._card))
        self.words = "\n".join([self._heading, *names]) if names else ""
        self.changed.emit()
        if self._answered:
            (asked[0].setFocus if asked else self.done.emit)()
        self._answered = False

    def _ask_again(self, rule: str) -> None:
        workplace = self._parts.workplace
        focus = QApplication.focusWidget()
        self._answered = focus is not None and self.isAncestorOf(focus)

        def work() -> None:
            from writerdesk.actions.rules import switch

            switch(workplace, rule, on=True)

        self._parts.do(work, lambda _: self.look(), self._notice.say_error)
