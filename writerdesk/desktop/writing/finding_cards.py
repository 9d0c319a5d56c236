"""Cards of findings: what the check says, what to do about it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from writerdesk.desktop.finding_words import speaks, speaks_english, told
from writerdesk.desktop.parts import Parts
from writerdesk.desktop.phrases import isolate
from writerdesk.desktop.widgets.place_card import PlaceCard, card_of
from writerdesk.desktop.widgets.words import button, label
from writerdesk.desktop.writing.checking import FoundPlace

if TYPE_CHECKING:
    from writerdesk.checks.findings import Finding

_LOOKS = {"hard": ("octagon-alert", "hard"), "convention": ("circle-alert", "warn"), "advice": ("info", "accent")}
_WAIVED = ("check", "soft")
_FIXES_SHOWN = 3
_READING = "reading"
_HEARD = frozenset({"form/count", "form/caesura"})
"""Rules that a reading of the line may answer."""


class FindingCards(QObject):
    """Makes the cards. ``waived`` carries key and note, ``fixed`` the key and the number of the fix, ``taught`` and
    ``proposed`` the key of a word that is right, ``unwanted`` a rule whose advice is not wanted any more, ``read_so`` a
    line of the piece (from 1) and how it is said.
    """

    waived = Signal(str, str)
    fixed = Signal(str, int)
    taught = Signal(str)
    proposed = Signal(str)
    unwanted = Signal(str)
    read_so = Signal(int, str)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.vendor = ""
        """Whose team a word may be proposed to; '' for a piece of one's own."""

    def key(self, found: FoundPlace) -> tuple[object, ...]:
        """What makes a card the same card."""
        return (found.key, found.finding.message, found.finding.line, found.waived, found.place is None, self.vendor)

    def build(self, found: FoundPlace, parent: QWidget) -> PlaceCard:
        """The card of one finding."""
        finding = found.finding
        looks = _LOOKS[finding.severity] if found.waived is None else _WAIVED
        card = PlaceCard(self._parts.theme, found.key, looks, self._over(found), told(finding.message), parent)
        asked = self._asked(finding)
        if asked:
            card.rows.addWidget(label(asked, "small", parent=card))
        if found.waived:
            note = self.tr("Your note: {note}").format(note=isolate(found.waived))
            card.rows.addWidget(label(note, "small", parent=card))
        self._actions(card, found)
        return card

    def _asked(self, finding: Finding) -> str:
        """What stands there and what is asked, where the sentence does not say so; '' where only English has it."""
        if not finding.found or not finding.expected or not (speaks_english() or speaks(finding.expected)):
            return ""
        if finding.found in finding.message and finding.expected in finding.message:
            return ""
        found, expected = (told(one) if speaks(one) else isolate(one) for one in (finding.found, finding.expected))
        return self.tr("{found}, where {expected} is asked").format(found=found, expected=expected)

    def _over(self, found: FoundPlace) -> str:
        if found.waived is not None:
            weight = self.tr("stays, with your note")
        else:
            weight = {
                "hard": self.tr("must be mended"),
                "convention": self.tr("convention"),
                "advice": self.tr("advice"),
            }[found.finding.severity]
        line = self._parts.phrases.number(found.finding.line)
        return self.tr("Line {line} · {weight}").format(line=line, weight=weight)

    def _actions(self, card: PlaceCard, found: FoundPlace) -> None:
        actions = []
        if found.waived is None:
            for number, fix in enumerate(found.finding.fixes[:_FIXES_SHOWN]):
                mend = button(told(fix.label), parent=card)
                mend.setProperty("number", number)
                mend.clicked.connect(self._mend)
                actions.append(mend)
            actions += self._word_actions(card, found) if found.finding.rule == "spelling/unknown" else []
            if found.finding.rule in _HEARD:
                say = button(self.tr("Say how it is read…"), "link", parent=card)
                say.clicked.connect(lambda: self._ask_reading(card))
                actions.append(say)
            stay = button(self.tr("Let it stand…"), "link" if actions else "", parent=card)
            stay.clicked.connect(self._ask)
            actions.append(stay)
            if found.finding.severity == "advice" and found.finding.rule != "spelling/unknown":
                never = button(self.tr("Never ask this"), "link", parent=card)
                never.setToolTip(self.tr("This rule is silent in all your pieces; the settings bring it back."))
                never.clicked.connect(lambda: self.unwanted.emit(found.finding.rule))
                actions.append(never)
        if found.finding.source:
            why = button(self.tr("Why?"), "link", parent=card)
            why.clicked.connect(self._explain)
            actions.append(why)
        if actions:
            card.add_actions(*actions)
        if found.finding.source:
            source = label(found.finding.source, "small", parent=card)
            source.setObjectName("source")
            source.hide()
            card.rows.addWidget(source)
        card.answered.connect(lambda key, words: self._answered(card, found, key, words))

    def _word_actions(self, card: PlaceCard, found: FoundPlace) -> list[QPushButton]:
        """A word that the dictionary lacks is taught to the desk, or proposed for all who write for the vendor."""
        right = button(self.tr("It is right"), parent=card)
        right.setToolTip(self.tr("Known on this desk from now on."))
        right.clicked.connect(lambda: self.taught.emit(found.key))
        if not self.vendor:
            return [right]
        propose = button(self.tr("Propose it for the team"), "link", parent=card)
        propose.setToolTip(
            self.tr("{vendor} decides whether all its writers know the word.").format(vendor=self.vendor)
        )
        propose.clicked.connect(lambda: self.proposed.emit(found.key))
        return [right, propose]

    def _mend(self) -> None:
        sender = self.sender()
        card = card_of(sender)
        if card is not None and sender is not None:
            self.fixed.emit(card.key, int(sender.property("number")))

    def _explain(self) -> None:
        card = card_of(self.sender())
        source = card.findChild(QLabel, "source") if card is not None else None
        if source is not None:
            source.setVisible(not source.isVisible())

    def _answered(self, card: PlaceCard, found: FoundPlace, key: str, words: str) -> None:
        if card.property("asks") == _READING:
            self.read_so.emit(found.finding.line, words)
        else:
            self.waived.emit(key, words)

    def _ask_reading(self, card: PlaceCard) -> None:
        card.setProperty("asks", _READING)
        prompt = self.tr("The line as it is said, or its syllables with their values: {example}")
        card.ask(prompt.format(example="la=2 li=1"), self.tr("Keep"), self.tr("Leave"))

    def _ask(self) -> None:
        card = card_of(self.sender())
        if card is not None:
            card.setProperty("asks", "")
            card.ask(self.tr("Why does it stay? The reader sees this note."), self.tr("Keep"), self.tr("Leave"))
