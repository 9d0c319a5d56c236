"""Cards of the recovery page: a piece that was written, a text that was rescued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.boxes import Card, row
from writerdesk.desktop.widgets.words import button, in_script, label, title_in
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.recovering import RecoveredPiece, RescuedText


class RecoveredCard(Card):
    """One piece. ``compared`` asks for the difference to the version before; ``opened`` for the piece."""

    compared = Signal(object)
    opened = Signal(str)

    def __init__(self, parts: Parts, piece: RecoveredPiece) -> None:
        super().__init__(parts.theme.sizes)
        self.piece = piece
        phrases, known = parts.phrases, card(piece.language)
        families = list(parts.fonts.page(piece.language))
        title = label(piece.title, "name")
        title_in(title, parts.theme.font(strong=True, families=families), known.line_height)
        self.rows.addWidget(title)
        section = piece.section or self.tr("Section {number}").format(number=phrases.number(piece.number))
        when = self.tr("typed last {when}").format(when=phrases.moment(piece.typed_at))
        self.rows.addWidget(label(phrases.joined(section, when), "soft"))
        if piece.last_words:
            words = label(f"… {piece.last_words}", "")
            in_script(words, parts.theme.font(families=families), right_to_left=known.direction == "rtl")
            self.rows.addWidget(words)
        since = self.tr("{count} since the version before").format(
            count=phrases.amount(piece.since_version, "graphemes")
        )
        journal = self.tr("{count} out of the journal").format(count=phrases.amount(piece.characters, "graphemes"))
        self.rows.addWidget(label(phrases.joined(since, journal if piece.characters else ""), "small"))
        name = self.tr("Compare {title} with the version before").format(title=piece.title)
        self.compare = button(self.tr("Compare with the version before"), name=name)
        self.compare.clicked.connect(lambda: self.compared.emit(piece))
        self.rows.addLayout(row(parts.theme.sizes, self.compare))


class RescuedCard(Card):
    """One rescue file and what becomes of it."""

    def __init__(self, parts: Parts, found: RescuedText) -> None:
        super().__init__(parts.theme.sizes)
        phrases = parts.phrases
        title = isolate(found.title) if found.title else self.tr("a piece that is gone")
        heading = self.tr("From a rescue file: {title}").format(title=title)
        self.rows.addWidget(label(heading, "name"))
        length = phrases.amount(found.characters, "graphemes")
        self.rows.addWidget(label(phrases.joined(length, phrases.moment(found.at)), "soft"))
        if found.last_words:
            known = card(found.language)
            words = label(f"… {found.last_words}", "")
            font = parts.theme.font(families=list(parts.fonts.page(found.language)))
            self.rows.addWidget(words)
            in_script(words, font, right_to_left=known.direction == "rtl")
        fate = {
            "back": self.tr("It goes back into its section when you go on; the text of before stays a version."),
            "version": self.tr("The desk holds newer text; this one becomes a version of the piece."),
            "stored": self.tr("The desk holds it already."),
            "piece": self.tr("Its section is not on this desk any more; it becomes a piece of its own."),
            "waits": self.tr("Its desk cannot be opened; it waits until that is mended."),
        }[found.fate]
        self.rows.addWidget(label(fate, "small"))
