"""Cards of the desk page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import opening
from writerdesk.desktop.widgets.boxes import Card, Line, flow
from writerdesk.desktop.widgets.choice import Choice
from writerdesk.desktop.widgets.fields import line_field, own_key
from writerdesk.desktop.widgets.language_choice import LanguageChoice
from writerdesk.desktop.widgets.words import button, label, title_in
from writerdesk.languages.cards import card
from writerdesk.languages.fonts import font_families

if TYPE_CHECKING:
    from writerdesk.actions.desk_view import OfferCard as Offer
    from writerdesk.actions.desk_view import PieceCard as PieceRow


class OfferCard(Card):
    """One offer, its rate first. ``opened`` carries brief and desk."""

    opened = Signal(str, str)

    def __init__(self, parts: Parts, offer: Offer) -> None:
        super().__init__(parts.theme.sizes)
        sizes, phrases = parts.theme.sizes, parts.phrases
        self._offer = offer
        money = QVBoxLayout()
        money.setSpacing(0)
        rate = label(phrases.money(offer.rate.amount, offer.rate.currency), "rate", wraps=False)
        rate.setMinimumWidth(sizes.step(36))
        money.addWidget(rate)
        money.addWidget(label(phrases.per(offer.rate.unit), "small", wraps=False))
        money.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(sizes.step(1))
        title = label(offer.title, "name")
        font = parts.theme.font(side=sizes.heading, strong=True, families=_families(parts, offer.language))
        title_in(title, font, card(offer.language).line_height)
        told.addWidget(title)
        about = phrases.joined(phrases.kind(offer.kind), card(offer.language).autonym, offer.vendor)
        told.addWidget(label(about, "soft"))
        times = phrases.joined(phrases.due(offer.due), phrases.time_estimate(offer.minutes_estimate))
        told.addWidget(label(times, "small"))
        read = button(self.tr("Read the brief"), name=self.tr("Read the brief {title}").format(title=offer.title))
        read.clicked.connect(self._open)
        shown = Line(sizes, gap=5)
        shown.line.addLayout(money)
        shown.line.addLayout(told, 1)
        shown.line.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(shown)
        self.button = read

    def _open(self) -> None:
        self.opened.emit(self._offer.brief, self._offer.desk)


class PieceCard(Card):
    """One piece. ``opened`` carries its id, ``followed`` where it is to be looked at on its way."""

    opened = Signal(str)
    followed = Signal(str)

    def __init__(self, parts: Parts, piece: PieceRow) -> None:
        super().__init__(parts.theme.sizes)
        sizes, phrases = parts.theme.sizes, parts.phrases
        self._piece = piece
        told = QVBoxLayout()
        told.setSpacing(sizes.step(1))
        title = label(piece.title, "name")
        font = parts.theme.font(side=sizes.heading, strong=True, families=_families(parts, piece.language))
        title_in(title, font, card(piece.language).line_height)
        told.addWidget(title)
        about = phrases.joined(phrases.kind(piece.kind), card(piece.language).autonym, piece.vendor)
        told.addWidget(label(about, "soft"))
        told.addWidget(label(self._stands(parts), "small"))
        words = {
            "answer": self.tr("Answer"),
            "write": self.tr("Go on writing"),
            "send": self.tr("Where it is"),
            "wait": self.tr("Where it is"),
        }.get(piece.need, self.tr("Look at it"))
        self.button = button(words, name=f"{words}: {piece.title}")
        self.button.clicked.connect(self._open)
        shown = Line(sizes, gap=5)
        shown.line.addLayout(told, 1)
        shown.line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(shown)

    def _stands(self, parts: Parts) -> str:
        piece, phrases = self._piece, parts.phrases
        stands = [] if not piece.vendor else [phrases.state(piece.state)]
        if piece.need in {"write", "answer"} and piece.due:
            stands.append(phrases.due(piece.due))
        if piece.count is not None:
            least, most = piece.limit or (None, None)
            stands.append(phrases.against(piece.count, piece.count_unit, least, most))
        return phrases.joined(*stands)

    def _open(self) -> None:
        if self._piece.need in {"send", "wait"}:
            self.followed.emit(self._piece.piece)
        else:
            self.opened.emit(self._piece.piece)


class NewPieceCard(Card):
    """Begin a piece of one's own. ``begun`` carries title, language tag and kind."""

    begun = Signal(str, str, str)
    left = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.theme.sizes)
        self.rows.addWidget(label(self.tr("A piece of your own"), "heading"))
        self.rows.addWidget(label(self.tr("It stays on this computer."), "soft"))
        self.title = line_field(self.tr("Title"))
        self.language = LanguageChoice(parts.theme, self.tr("Language"))
        self.kind = Choice(parts.theme)
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in ("prose", "story", "poem", "lyric", "play"):
            self.kind.addItem(opening(parts.phrases.kind(kind)), kind)
        begin, leave = button(self.tr("Begin"), "primary"), button(self.tr("Not now"), "link")
        begin.clicked.connect(self._begin)
        self.title.returnPressed.connect(self._begin)
        leave.clicked.connect(self.left)
        own_key(self, Qt.Key.Key_Escape, self.left.emit)
        self.rows.addWidget(self.title)
        self.rows.addWidget(flow(parts.theme.sizes, self.language, self.kind))
        self.rows.addWidget(flow(parts.theme.sizes, begin, leave))

    def ask(self, tag: str) -> None:
        """Ask for the title of a piece in a language."""
        self.language.show_tag(tag or "en")
        self.show()
        self.title.setFocus()

    def _begin(self) -> None:
        title = self.title.text().strip() or self.tr("Untitled")
        self.title.clear()
        self.begun.emit(title, self.language.tag, str(self.kind.currentData()))


def _families(parts: Parts, tag: str) -> list[str]:
    families = font_families(tag)
    parts.fonts.need(families)
    return families
