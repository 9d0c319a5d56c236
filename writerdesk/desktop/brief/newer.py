"""What a newer version of a brief changes for a piece that is under way, and agreeing to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.boxes import Card, empty, flow
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.brief_versions import NewerBrief

_MOST = 12
"""Changes that are said; the whole brief stands below."""


class NewerController(QObject):
    """``found`` carries what is newer for each piece of a brief, ``agreed`` comes when the writer has agreed."""

    found = Signal(object)
    agreed = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._brief = ""

    def look(self, brief: str, desk: str) -> None:
        """Ask which pieces of a brief are held by an older version."""
        self._brief = brief
        workplace = self._parts.workplace

        def work() -> tuple[str, list[NewerBrief]]:
            from writerdesk.actions.brief_versions import newer_for_brief

            return brief, newer_for_brief(workplace, brief, desk or None)

        self._parts.do(work, self._found, self.failed.emit)

    def agree(self, piece: str, version: int) -> None:
        """Agree that a piece is judged by this version."""
        workplace = self._parts.workplace

        def work() -> None:
            from writerdesk.actions.brief_versions import agree

            agree(workplace, piece, version)

        self._parts.do(work, lambda _: self.agreed.emit(), self.failed.emit)

    def _found(self, found: tuple[str, list[NewerBrief]]) -> None:
        if found[0] == self._brief:
            self.found.emit(found[1])


class NewerVersions(QWidget):
    """A card for each piece whose brief has a newer version; nothing is seen where there is none."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setProperty("role", "clear")
        self.controller = NewerController(parts, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.controller.found.connect(self._show)
        self.hide()

    def _show(self, found: list[NewerBrief]) -> None:
        empty(self._rows)
        sizes, phrases = self._parts.theme.sizes, self._parts.phrases
        for one in found:
            made = Card(sizes, "notice")
            words = self.tr(
                "You took version {held}. Version {newest} says something else; yours counts until you agree."
            )
            told = words.format(held=phrases.number(one.held), newest=phrases.number(one.newest))
            made.rows.addWidget(label(told, "name"))
            made.rows.addWidget(label(one.change_note))
            lines = [f"• {change.words}" for change in one.changes[:_MOST]]
            if len(one.changes) > _MOST:
                lines.append(self.tr("and %Ln more", "", len(one.changes) - _MOST))
            made.rows.addWidget(label("\n".join(lines), "soft"))
            agree = button(self.tr("Agree to version {number}").format(number=phrases.number(one.newest)))
            agree.clicked.connect(partial(self.controller.agree, one.piece, one.newest))
            made.rows.addWidget(flow(sizes, agree))
            self._rows.addWidget(made)
        self.setVisible(bool(found))
