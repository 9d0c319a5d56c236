"""Cards of the backups page: one backup, and what it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import size
from writerdesk.desktop.widgets.boxes import Card, empty, row
from writerdesk.desktop.widgets.notices import Sign
from writerdesk.desktop.widgets.words import button, label, title_in
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.actions.backups import BackupContents, BackupLine, PieceInBackup


class BackupCard(Card):
    """One backup. ``looked`` wants to see inside, ``restored`` all of it back, ``taken`` one piece of it.

    ``grown`` carries what is to be seen now.
    """

    looked = Signal(object)
    restored = Signal(object)
    taken = Signal(object, str)
    grown = Signal(object)

    def __init__(self, parts: Parts, line: BackupLine, desk_name: str) -> None:
        super().__init__(parts.theme.sizes)
        self._parts = parts
        self.line = line
        phrases = parts.phrases
        when = phrases.moment(line.at)
        self.rows.addWidget(label(when, "name"))
        of_bytes = size(line.bytes, 0)
        count = self.tr("%Ln piece(s)", "", line.pieces) if line.pieces is not None else ""
        self.rows.addWidget(label(phrases.joined(desk_name, count, of_bytes), "soft"))
        whole = line.verified
        words = self.tr("Checked: whole") if whole else self.tr("Not whole; it cannot be restored")
        mark = label(words, "small" if whole else "hard")
        self.look = button(self.tr("Look inside"), name=self.tr("Look inside the backup of {when}").format(when=when))
        self.look.clicked.connect(lambda: self.looked.emit(line))
        sign = Sign(parts.theme, "check" if whole else "octagon-alert", "accent" if whole else "hard")
        below = row(parts.theme.sizes, sign, mark, stretch=False)
        below.addWidget(self.look)
        self.rows.addLayout(below)
        self.look.setVisible(whole)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(parts.theme.sizes.step(2))
        self.rows.addLayout(self._inside)

    def show_contents(self, held: BackupContents) -> None:
        """Say which pieces the backup holds and what restoring would do to each."""
        empty(self._inside)
        self.look.hide()
        for piece in held.pieces:
            self._inside.addWidget(self._piece(piece))
        when = self._parts.phrases.moment(self.line.at)
        self.restore = button(
            self.tr("Restore all of it"), name=self.tr("Restore all of the backup of {when}").format(when=when)
        )
        self.restore.clicked.connect(self._ask)
        self._inside.addLayout(row(self._parts.theme.sizes, self.restore))
        self.restore.setFocus()
        self.grown.emit(self.restore)

    def _piece(self, piece: PieceInBackup) -> Card:
        phrases, known = self._parts.phrases, card(piece.language)
        made = Card(self._parts.theme.sizes, "clear")
        title = label(piece.title, "name")
        families = list(self._parts.fonts.page(piece.language))
        title_in(title, self._parts.theme.font(strong=True, families=families), known.line_height)
        made.rows.addWidget(title)
        change = {
            "same": self.tr("as it is now"),
            "differs": self.tr("another text than now"),
            "missing here": self.tr("not on the desk now; it would come back"),
            "not in the backup": self.tr("not in the backup; it would go"),
        }[piece.change]
        written = phrases.moment(piece.written_at) if piece.written_at else ""
        made.rows.addWidget(label(phrases.joined(written, phrases.amount(piece.words, "words"), change), "small"))
        if piece.change != "not in the backup":
            take = button(
                self.tr("Take out as a new piece"), "link",
                name=self.tr("Take {title} out as a new piece").format(title=piece.title),
            )  # fmt: skip
            take.clicked.connect(lambda: self.taken.emit(self.line, piece.piece))
            made.rows.addLayout(row(self._parts.theme.sizes, take))
        return made

    def _ask(self) -> None:
        self.restore.hide()
        words = self.tr("The desk as it is now is backed up first; then it holds what this backup holds.")
        self._inside.addWidget(label(words, ""))
        yes, no = button(self.tr("Restore"), "primary"), button(self.tr("Not now"), "link")
        self._inside.addLayout(row(self._parts.theme.sizes, yes, no))
        yes.clicked.connect(lambda: self.restored.emit(self.line))
        no.clicked.connect(self._not_now)
        no.setFocus()
        self.grown.emit(no)

    def _not_now(self) -> None:
        empty(self._inside)
        self.look.show()
        self.look.setFocus()
