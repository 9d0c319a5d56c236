"""The terms of a brief in plain words: pay, time, review, rights, privacy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from writerdesk.desktop.brief.passage import Passage
from writerdesk.desktop.phrases import Phrases, listed, opening
from writerdesk.errors import Refused
from writerdesk.languages.cards import card

if TYPE_CHECKING:
    from writerdesk.briefs.conditions import Pay
    from writerdesk.briefs.documents import Brief
    from writerdesk.briefs.pay import Rate


class BriefTerms(QObject):
    """Puts the conditions of a brief into sentences."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__()
        self._phrases = phrases

    def pay(self, brief: Brief, rate: Rate) -> Passage:
        """What is paid, for what, when, and what else."""
        pay = brief.pay
        passage = Passage(self.tr("Pay"))
        passage.say(self.reckoned(rate))
        passage.say(
            self.tr("{time} for one piece: {how}").format(
                time=opening(self._phrases.time_estimate(pay.estimate_minutes)), how=pay.estimate_how
            )
        )
        for told in self.besides(pay):
            passage.say(told)
        return passage.say(pay.bonus).say(pay.payday).say(pay.tax_note, "soft")

    def reckoned(self, rate: Rate) -> str:
        """How the offer for one piece comes about, and for whom it is."""
        phrases = self._phrases
        told = {
            "hour": self.tr("{money} an hour × {times} = {total} for a piece."),
            "line": self.tr("{money} a line × at least {times} = {total} for a piece."),
            "royalty": self.tr("{money} in advance for a piece, and {times} % of what it earns."),
        }.get(rate.unit, self.tr("{money} for a piece."))
        unit = {"hour": "minutes", "line": "lines"}.get(rate.unit)
        times = phrases.amount(rate.times, unit) if unit else QLocale().toString(rate.times)
        told = told.format(
            money=phrases.money(rate.amount, rate.currency), times=times, total=phrases.money(rate.total, rate.currency)
        )
        whom = self.tr("This is the rate for {whom}.").format(whom=listed(self._whom(rate.whom))) if rate.whom else ""
        return f"{told} {whom}".rstrip()

    def _whom(self, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
        """For whom a row of the pay rule is; a class of expertise that only the vendor knows keeps its name."""
        for field, value in pairs:
            if field == "kind":
                yield self._phrases.kind(value)
            elif field == "language":
                yield _own_name(value)
            elif field == "region":
                land = QLocale.codeToTerritory(value)
                yield QLocale(QLocale.Language.AnyLanguage, land).nativeTerritoryName() or value
            else:
                known = {"published": self.tr("who has published"), "doctorate": self.tr("who has a doctorate")}
                yield known.get(value, value)

    def besides(self, pay: Pay) -> list[str]:
        """What a round of changes and a refusal pay, and the cap of paid time where there is one."""
        money = self._phrases.money
        told = [
            self.tr("Each round of changes: {amount}. If it is not accepted: {other}.").format(
                amount=money(pay.revision_round, pay.currency), other=money(pay.not_accepted, pay.currency)
            )
        ]
        if pay.cap_minutes is not None:
            minutes = self._phrases.amount(pay.cap_minutes, "minutes")
            told.append(self.tr("Paid for at most {minutes}.").format(minutes=minutes))
        return told

    def time(self, brief: Brief) -> Passage:
        """Until when."""
        times, moment = brief.time, self._phrases.moment
        passage = Passage(self.tr("Time"))
        passage.say(self.tr("Take it by {when}.").format(when=moment(times.accept_by)))
        passage.say(self.tr("Seal it by {when}; sealed in time is in time.").format(when=moment(times.due)), "name")
        if times.grace_hours:
            passage.say(self.tr("%Ln hour(s) of grace after that.", "", times.grace_hours))
        passage.say(self.tr("No answer within %Ln day(s) means accepted.", "", times.auto_accept_days))
        return passage.say(self.tr("A round of changes has %Ln hour(s).", "", times.revision_hours))

    def review(self, brief: Brief) -> Passage:
        """Who reads and how often."""
        review = brief.review
        passage = Passage(self.tr("Reading"))
        passage.say(self.tr("Answer within %Ln day(s).", "", review.answer_days))
        passage.say(self.tr("At most %Ln round(s) of changes.", "", review.max_rounds))
        if review.blind:
            passage.say(self.tr("The reader does not see your name."))
        passage.say(review.second_reader)
        return passage.say(self.tr("You may appeal for %Ln day(s).", "", review.appeal_days))

    def qualification(self, brief: Brief) -> Passage:
        """Who may take it."""
        asked = brief.qualification
        passage = Passage(self.tr("Who may take it"))
        if not asked.any_of:
            return passage.say(self.tr("Everybody who is invited."))
        return passage.list_of(one.detail for one in asked.any_of).say(asked.retry, "soft")

    def rights(self, brief: Brief) -> Passage:
        """What becomes of the text."""
        rights = brief.rights
        scopes = {
            "training": self.tr("training a model"),
            "evaluation": self.tr("testing a model"),
            "publication": self.tr("publication"),
            "commercial": self.tr("commercial use"),
        }
        passage = Passage(self.tr("Your rights"))
        uses = listed(scopes[scope] for scope in rights.scopes)
        passage.say(self.tr("You are asked to allow: {uses}. You tick each one when you send.").format(uses=uses))
        passage.say(self.tr("Licence: {licence}").format(licence=rights.licence))
        passage.say(self._licence(rights.licence))
        passage.say(rights.credit).say(rights.resale_royalty).say(rights.withdrawal).say(rights.term)
        if rights.exclusive:
            passage.say(self.tr("The vendor alone may use it for that time."))
        return passage.say(self.tr("The rights pass to the vendor.") if rights.assignment else None)

    def _licence(self, licence: str) -> str | None:
        """What a licence of Creative Commons lets others do, as its deed says; nothing for one that is not known."""
        name = licence.upper().replace(" ", "-")
        if name.startswith("CC0"):
            return self.tr("Anybody may use the text for anything, and need not name you.")
        if not name.startswith("CC-BY"):
            return None
        said = [self.tr("Anybody may pass the text on and must say whose it is.")]
        said.append(
            self.tr("Nobody may change it.") if "-ND" in name else self.tr("It may be changed, and that is said.")
        )
        if "-SA" in name:
            said.append(self.tr("What is made of it has the same licence."))
        if "-NC" in name:
            said.append(self.tr("Nobody may sell it."))
        return " ".join(said)

    def privacy(self, brief: Brief) -> Passage:
        """What goes with the text, who sees it, how long it is kept."""
        privacy = brief.privacy
        passage = Passage(self.tr("What goes with it"))
        if privacy.collects:
            passage.list_of(privacy.collects)
        else:
            passage.say(self.tr("Nothing but the text."))
        passage.say(privacy.purpose).say(privacy.seen_by).say(privacy.kept).say(privacy.deletion)
        if privacy.recipients:
            passage.say(self.tr("It is encrypted for the vendor alone."))
        passage.say(
            self.tr("The times of your typing go along, without the text.") if privacy.journal
            else self.tr("How and when you type stays on this computer.")
        )  # fmt: skip
        if brief.confidentiality.level != "open":
            passage.say(brief.confidentiality.may_show, "name")
        if brief.confidentiality.purge_at:
            day = self._phrases.day(brief.confidentiality.purge_at)
            told = self.tr("On {day} the copy on this computer is deleted, if the piece has ended by then.")
            passage.say(told.format(day=day))
        if brief.identity.client_class == "undisclosed":
            passage.say(self.tr("Whom the texts are for is not said."), "soft")
        return passage

    def contact(self, brief: Brief) -> Passage:
        """Whom to ask."""
        return Passage(self.tr("Questions")).say(brief.delivery.contact)


def _own_name(tag: str) -> str:
    """What a language calls itself; the tag where it is only the beginning of one."""
    try:
        return card(tag).autonym
    except Refused:
        return tag
