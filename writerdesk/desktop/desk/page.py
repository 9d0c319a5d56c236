"""The desk: what is offered, what is to be done next, and how to begin."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from writerdesk.desktop.desk.cards import NewPieceCard, OfferCard, PieceCard
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.safety.folder_notice import FolderNotice
from writerdesk.desktop.widgets.boxes import Column, fill, row
from writerdesk.desktop.widgets.notices import EmptyPage, Notice
from writerdesk.desktop.widgets.slices import Slices
from writerdesk.desktop.widgets.words import button, label

if TYPE_CHECKING:
    from writerdesk.actions.desk_view import DeskPage
    from writerdesk.actions.desk_view import OfferCard as Offer
    from writerdesk.actions.desk_view import PieceCard as PieceRow

    Thing = str | Offer | PieceRow

_SHOWN = 60


class DeskController(QObject):
    """Asks for the page, begins pieces, starts the practice desk; everything in jobs."""

    loaded = Signal(object)
    begun = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts

    def load(self) -> None:
        """Ask for offers and pieces; ``loaded`` follows."""
        workplace = self._parts.workplace

        def work() -> DeskPage:
            from writerdesk.actions.desk_view import desk_page

            return desk_page(workplace)

        self._parts.do(work, self.loaded.emit, self.failed.emit)

    def begin(self, title: str, language: str, kind: str) -> None:
        """Begin a piece of the writer's own; ``begun`` carries its id."""
        workplace = self._parts.workplace

        def work() -> str:
            from writerdesk.actions.write import new_piece

            return new_piece(workplace, title=title, language=language, kind=kind)

        self._parts.do(work, self.begun.emit, self.failed.emit)


class DeskPageView(QWidget):
    """The page. ``go_wanted`` carries the page to go to and what to show there."""

    go_wanted = Signal(str, str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        sizes = parts.theme.sizes
        self.controller = DeskController(parts, self)
        self._slices = Slices(self)
        self._cards: dict[Thing, QWidget] = {}
        self.notice = Notice(parts.theme)
        self._asks_new = self._arrives = False
        self.column = Column(sizes)
        self._stack = QStackedWidget()
        fill(self, self._stack)
        self._stack.addWidget(self.column)
        self._title = label(self.tr("Desk"), "title", wraps=False)
        self.new_button = button(self.tr("A piece of my own"))
        head = row(sizes, self._title)
        head.addWidget(self.new_button)
        self.column.rows.addLayout(head)
        self.folder = FolderNotice(parts)
        self._list = QVBoxLayout()
        self._list.setSpacing(sizes.step(3))
        self.column.rows.addLayout(self._list)
        self.column.rows.addStretch(1)
        self.empty = EmptyPage(
            parts.theme, "feather",
            self.tr("Your desk is empty. The practice desk has briefs to try; nothing leaves this computer."),
            self.tr("Set up the practice desk"),
        )  # fmt: skip
        self._stack.addWidget(self.empty)
        self._stand(self.column)
        self.new_button.clicked.connect(self.ask_new)
        self.empty.pressed.connect(lambda: self.go_wanted.emit("setup", ""))
        self.controller.loaded.connect(self._show)
        self.controller.begun.connect(self._write)
        self.controller.failed.connect(self.notice.say_error)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here stands at the first thing to do, as soon as it is there."""
        super().showEvent(event)
        self._arrives = True

    def refresh(self) -> None:
        """Ask for the page anew."""
        self.controller.load()
        self.folder.look(self.new_button)

    @cached_property
    def new_card(self) -> NewPieceCard:
        """The card that begins a piece, made when it is first wanted."""
        made = NewPieceCard(self._parts)
        made.begun.connect(self._begin)
        made.left.connect(self._not_now)
        self.column.rows.insertWidget(self.column.rows.indexOf(self.notice) + 1, made)
        return made

    def ask_new(self) -> None:
        """Show the card that begins a piece."""
        self._asks_new = True
        self._stand(self.column)
        self.new_card.ask(str(self._parts.workplace.settings.get("writing.language")))

    def _begin(self, title: str, language: str, kind: str) -> None:
        self._asks_new = False
        self.new_card.hide()
        self.controller.begin(title, language, kind)

    def _not_now(self) -> None:
        self._asks_new = False
        self.new_card.hide()
        self.new_button.setFocus()

    def _show(self, page: DeskPage) -> None:
        things = self._things(page)
        for thing in [thing for thing in self._cards if thing not in things]:
            card = self._cards.pop(thing)
            card.hide()
            self._list.removeWidget(card)
            card.deleteLater()
        self._stand(self.column if things else self.empty)
        if not things:
            self._take_focus(self.empty.button)
        self._slices.run(self._build(things))

    def _stand(self, page: Column | EmptyPage) -> None:
        """Show the things or that there are none; what must be said now stands where one looks."""
        for at, notice in enumerate((self.notice, self.folder), start=1 if page is self.column else 0):
            page.rows.insertWidget(at, notice)
        self._stack.setCurrentWidget(page)

    def _things(self, page: DeskPage) -> list[Thing]:
        """What stands on the page from top to bottom: headings, offers, pieces."""
        headings = {
            "answer": self.tr("Waiting for your answer"),
            "write": self.tr("To write"),
            "offers": self.tr("Offers"),
            "send": self.tr("To send"),
            "wait": self.tr("With others"),
            "done": self.tr("Done"),
        }
        urgent = [piece for piece in page.pieces if piece.need == "answer"]
        rest = [piece for piece in page.pieces if piece.need != "answer"][:_SHOWN]
        things: list[Thing] = []
        for group, heading in headings.items():
            of_group: list[Thing] = (
                list(page.offers[:_SHOWN]) if group == "offers"
                else [piece for piece in (*urgent, *rest) if piece.need == group]
            )  # fmt: skip
            things += [heading, *of_group] if of_group else []
        return things

    def _take_focus(self, widget: QWidget) -> None:
        """Once each time the page comes on show: news that arrive later leave the writer where they are."""
        if self._arrives and not self._asks_new:
            self._arrives = False
            widget.setFocus()

    def _build(self, things: list[Thing]) -> Iterator[None]:
        """Make what is new; a card whose piece has not changed stays as it is."""
        first: QWidget | None = None
        for place, thing in enumerate(things):
            card = self._cards.get(thing)
            if card is None:
                card = self._cards[thing] = self._card(thing)
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            if first is None and isinstance(card, OfferCard | PieceCard):
                first = card.button
                if self._arrives:
                    self._take_focus(first)
                    # Taking the focus scrolls to it before the cards have their places.
                    QTimer.singleShot(0, self.column, self._to_the_top)
            yield

    def _card(self, thing: Thing) -> QWidget:
        from writerdesk.actions.desk_view import OfferCard as Offer

        if isinstance(thing, str):
            heading = label(thing, "heading")
            heading.setContentsMargins(0, self._parts.theme.sizes.step(2), 0, 0)
            return heading
        return self._offer(thing) if isinstance(thing, Offer) else self._piece(thing)

    def _offer(self, offer: Offer) -> OfferCard:
        made = OfferCard(self._parts, offer)
        made.opened.connect(self._read)
        return made

    def _piece(self, piece: PieceRow) -> PieceCard:
        made = PieceCard(self._parts, piece)
        made.opened.connect(self._write)
        made.followed.connect(self._follow)
        return made

    def _read(self, brief: str, desk: str) -> None:
        self.go_wanted.emit("brief", f"{desk}/{brief}" if desk else brief)

    def _write(self, piece: str) -> None:
        self.go_wanted.emit("writing", piece)

    def _follow(self, piece: str) -> None:
        self.go_wanted.emit("send", f"path:{piece}")

    def _to_the_top(self) -> None:
        self.column.verticalScrollBar().setValue(0)
