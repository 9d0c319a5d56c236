"""A card that belongs to a place in the text: when it has the focus, the place answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from writerdesk.desktop.theme.theme import Theme
from writerdesk.desktop.widgets.boxes import Card, flow, row
from writerdesk.desktop.widgets.fields import text_field
from writerdesk.desktop.widgets.flow_layout import FlowLayout
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import button, label, restyle


class PlaceCard(Card):
    """One finding or comment. ``key`` names its mark.

    ``attended`` comes when the card or something in it takes the focus, ``opened`` when its place is to be gone to,
    ``answered`` with a note that was asked for.
    """

    attended = Signal(str)
    opened = Signal(str)
    answered = Signal(str, str)

    def __init__(
        self, theme: Theme, key: str, looks: tuple[str, str], over: str, words: str, parent: QWidget | None = None
    ) -> None:
        """``looks`` are an icon and the palette role it is drawn in; ``over`` stands above the ``words``."""
        super().__init__(theme.sizes, parent=parent)
        self.theme, self.key = theme, key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{over}. {words}" if over else words)
        head = row(theme.sizes, Sign(theme, *looks, parent=self), stretch=False)
        self.over = label(over, "overline", wraps=False, parent=self)
        head.addWidget(self.over, 1)
        self.rows.addLayout(head)
        self.words = label(words, "", parent=self)
        self.rows.addWidget(self.words)
        self._asking: QWidget | None = None
        self._field: QTextEdit | None = None

    def add_actions(self, *actions: QWidget) -> None:
        """Buttons at the foot of the card."""
        for action in actions:
            action.installEventFilter(self)
        line = FlowLayout(self.theme.sizes.step(2))
        for action in actions:
            line.addWidget(action)
        self.rows.addLayout(line)

    def ask(self, prompt: str, accept: str, cancel: str) -> QTextEdit:
        """Ask for a note inside the card; ``answered`` carries the key and the words."""
        self.stop_asking()
        sizes = self.theme.sizes
        holder = Card(sizes, "quote")
        holder.rows.setContentsMargins(0, sizes.step(1), 0, 0)
        self._field = text_field(prompt, sizes.step(18))
        self._field.installEventFilter(self)
        keep, leave = button(accept, "primary"), button(cancel, "link")
        keep.clicked.connect(self._answer)
        leave.clicked.connect(self.stop_asking)
        holder.rows.addWidget(self._field)
        holder.rows.addWidget(flow(sizes, keep, leave))
        self.rows.addWidget(holder)
        # What comes into a card that stands already would be the last of the window for Tab.
        for before, after in ((self, self._field), (self._field, keep), (keep, leave)):
            QWidget.setTabOrder(before, after)
        self._asking = holder
        self._field.setFocus()
        return self._field

    def _answer(self) -> None:
        words = self._field.toPlainText().strip() if self._field is not None else ""
        if words:
            self.stop_asking()
            self.answered.emit(self.key, words)

    def stop_asking(self) -> None:
        """Put the question away."""
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = self._field = None
            self.setFocus()

    @property
    def asking(self) -> bool:
        """Whether somebody is writing a note in the card."""
        return self._asking is not None

    def set_near(self, *, near: bool) -> None:
        """Show that the caret stands in this card's words."""
        if bool(self.property("near")) != near:
            self.setProperty("near", near)
            restyle(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The place answers."""
        super().focusInEvent(event)
        self.attended.emit(self.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button of the card that has the focus counts as the card."""
        if event.type() == QEvent.Type.FocusIn:
            self.attended.emit(self.key)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the place."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the place in the text; arrows to the neighbours."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.key)
        elif event.key() == Qt.Key.Key_Down:
            self._neighbour(1)
        elif event.key() == Qt.Key.Key_Up:
            self._neighbour(-1)
        else:
            super().keyPressEvent(event)

    def _neighbour(self, step: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        cards = sorted((card for card in parent.findChildren(PlaceCard) if card.isVisible()), key=PlaceCard.y)
        there = cards.index(self) + step if self in cards else 0
        if 0 <= there < len(cards):
            cards[there].setFocus()


def card_of(thing: QObject | None) -> PlaceCard | None:
    """The card that a button stands in."""
    while thing is not None and not isinstance(thing, PlaceCard):
        thing = thing.parent()
    return thing
