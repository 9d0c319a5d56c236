"""Remarks on the judged text as cards, and the form for a new one above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from writerdesk.desktop.critique.remark_form import RemarkForm
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.widgets.card_list import CardList
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, in_script, label

if TYPE_CHECKING:
    from writerdesk.actions.critique import CritiquePage, CritiqueRemark


class RemarksTab(CardList["CritiqueRemark"]):
    """``taken_back`` carries the id of a remark."""

    taken_back = Signal(str)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme, self._card, self._card_key)
        self._parts = parts
        self._page: CritiquePage | None = None
        self._families: list[str] = []
        self._writable = False
        self.form = RemarkForm(parts)
        self.rows.insertWidget(0, self.form)

    def show_page(self, page: CritiquePage, families: list[str], *, writable: bool) -> None:
        """Show the remarks of a page; ``families`` are the fonts of the judged text."""
        self._page, self._families, self._writable = page, families, writable
        self.show_things(page.remarks)
        if page.remarks:
            self.say("")
        elif writable:
            self.say(self.tr("Choose words in the text to judge, then press Shift+F7."))
        else:
            self.say(self.tr("The writer made no remark on the judged text."))

    def _card_key(self, remark: CritiqueRemark) -> tuple[CritiqueRemark, bool]:
        return remark, self._writable

    def _card(self, remark: CritiqueRemark, parent: QWidget) -> PlaceCard:
        theme = self._parts.theme
        over = remark.label if remark.start is not None else self.tr("{category} · not in this text").format(
            category=remark.label
        )  # fmt: skip
        made = PlaceCard(theme, remark.id, ("message-circle", "accent"), over, remark.text, parent)
        right_to_left = self._page is not None and self._page.direction == "rtl"
        quote = label(f"“{remark.quote}”", "soft", parent=made)
        in_script(quote, theme.font(families=self._families or None), right_to_left=right_to_left)
        made.rows.insertWidget(1, quote)
        if self._writable:
            back = button(self.tr("Take it back"), "link", parent=made)
            back.clicked.connect(self._take_back)
            made.add_actions(back)
        return made

    def _take_back(self) -> None:
        made = card_of(self.sender())
        if made is not None:
            self.taken_back.emit(made.key)
