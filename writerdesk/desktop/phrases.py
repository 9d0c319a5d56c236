"""How the window says amounts, times, rates and states, in the interface's language and digits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

ISOLATE, END = "\u2068", "\u2069"
BETWEEN = " · "
"""Stands between short things in a row."""
_NEVER = 9999
"""The year in which briefs without a deadline are due."""


def listed(names: Iterable[str]) -> str:
    """Names in a sentence as the language of the window lists them: “a, b, and c”, “أ وب وج”, “a、b、c”."""
    return QLocale().createSeparatedList([isolate(name) for name in names])


def isolate(words: str) -> str:
    """Words of unknown direction, so that they do not turn the sentence round them (UAX #9, 2.4)."""
    return f"{ISOLATE}{words}{END}"


def opening(words: str) -> str:
    """Words at the beginning of a sentence: the first letter large, the others as they are."""
    return words[:1].upper() + words[1:]


def size(amount: int, digits: int = 1) -> str:
    """Bytes as the language of the window says them; Swahili, Hausa and Sinhala have ``{0}`` left over in Qt's data."""
    said = QLocale().formattedDataSize(amount, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return said.replace("{0}", "").strip()


def parse_time(iso: str) -> datetime:
    """An ISO-8601 time with its zone; without one it is taken as UTC."""
    moment = datetime.fromisoformat(iso)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


class Phrases(QObject):
    """Sentences and parts of sentences; all translatable."""

    def joined(self, *parts: str) -> str:
        """Short things in a row, each of its own direction; empty ones are left out."""
        return BETWEEN.join(isolate(part) for part in parts if part)

    def amount(self, number: float, unit: str) -> str:
        """“4 lines”, “49 matras”, “1 word”."""
        count = int(number)
        known: dict[str, Callable[[], str]] = {
            "words": lambda: self.tr("%Ln word(s)", "", count),
            "graphemes": lambda: self.tr("%Ln character(s)", "", count),
            "letters": lambda: self.tr("%Ln letter(s)", "", count),
            "morae": lambda: self.tr("%Ln mora(e)", "", count),
            "matras": lambda: self.tr("%Ln matra(s)", "", count),
            "syllables": lambda: self.tr("%Ln syllable(s)", "", count),
            "lines": lambda: self.tr("%Ln line(s)", "", count),
            "stanzas": lambda: self.tr("%Ln stanza(s)", "", count),
            "pages": lambda: self.tr("%Ln page(s)", "", count),
            "minutes": lambda: self.tr("%Ln minute(s)", "", count),
        }
        return known[unit]() if unit in known else f"{self.number(count)} {unit}"

    def against(self, number: float, unit: str, least: float | None, most: float | None) -> str:
        """A count against its limit: “4 of 4 lines”, “312 words, at least 500”."""
        shown = self.number(int(number))
        if least is not None and number < least and most is None:
            return self.tr("{count}, at least {limit}").format(
                count=self.amount(number, unit), limit=self.number(int(least))
            )
        if most is not None:
            return self.tr("{count} of {limit}").format(count=shown, limit=self.amount(most, unit))
        return self.amount(number, unit)

    def number(self, value: int) -> str:
        """A whole number in the interface's digits."""
        return QLocale().toString(value)

    def money(self, amount: str, currency: str) -> str:
        """A decimal string with its currency code, without needless zeros."""
        value = float(amount)
        digits = 0 if value == int(value) else 2
        return isolate(f"{QLocale().toString(value, 'f', digits)} {currency}")

    def per(self, unit: str) -> str:
        """What a rate is for."""
        return {
            "hour": self.tr("an hour"),
            "piece": self.tr("for the piece"),
            "line": self.tr("a line"),
            "royalty": self.tr("in advance"),
        }.get(unit, unit)

    def moment(self, iso: str) -> str:
        """A time as the person's own clock shows it."""
        moment = parse_time(iso)
        if moment.year >= _NEVER:
            return self.tr("any day")
        shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
        return QLocale().toString(shown, QLocale.FormatType.ShortFormat)

    def day(self, iso: str) -> str:
        """A day as the person's own calendar shows it, with the whole year."""
        local = parse_time(iso).astimezone()
        return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(local.timestamp())).date(), "d MMM yyyy")

    def due(self, iso: str, now: datetime | None = None) -> str:
        """“due in 6 days”, “due today, 19:00”, “was due …”; '' for no deadline."""
        if not iso:
            return ""
        moment, now = parse_time(iso), now or datetime.now(UTC)
        if moment.year >= _NEVER:
            return self.tr("no deadline")
        if moment < now:
            return self.tr("was due {when}").format(when=self.moment(iso))
        days = (moment.astimezone().date() - now.astimezone().date()).days
        if days == 0:
            clock = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).time(), QLocale.FormatType.ShortFormat
            )
            return self.tr("due today, {clock}").format(clock=clock)
        if days > 60:
            return self.tr("due {when}").format(when=self.day(iso))
        return self.tr("due in %Ln day(s)", "", days)

    def time_estimate(self, minutes: int) -> str:
        """“about 45 minutes”, “about 3 hours”."""
        if minutes < 100:
            return self.tr("about %Ln minute(s)", "", minutes)
        return self.tr("about %Ln hour(s)", "", round(minutes / 60))

    def state_to_read(self, state: str) -> str:
        """A state as a reader sees it: what is with the vendor waits for this very person."""
        return self.tr("To be read") if state == "RECEIVED" else self.state(state)

    def state(self, state: str) -> str:
        """A state of a piece in a word or three."""
        words: dict[str, Callable[[], str]] = {  # each list asks it for each row
            "OFFERED": lambda: self.tr("Offered"),
            "TAKEN": lambda: self.tr("Taken"),
            "DRAFT": lambda: self.tr("Draft"),
            "CHECKED": lambda: self.tr("Checked"),
            "SEALED": lambda: self.tr("Sealed"),
            "QUEUED": lambda: self.tr("Waiting to be sent"),
            "SENT": lambda: self.tr("Sent"),
            "SEND_FAILED": lambda: self.tr("Sending again soon"),
            "RECEIVED": lambda: self.tr("With the vendor"),
            "BOUNCED": lambda: self.tr("Could not be read there"),
            "IN_REVIEW": lambda: self.tr("Being read"),
            "NEEDS_SECOND": lambda: self.tr("Second reading"),
            "IN_ADJUDICATION": lambda: self.tr("Readers differ"),
            "CHANGES_ASKED": lambda: self.tr("Changes asked"),
            "REVISED": lambda: self.tr("Revised"),
            "ACCEPTED": lambda: self.tr("Accepted"),
            "NOT_ACCEPTED": lambda: self.tr("Not accepted"),
            "APPEALED": lambda: self.tr("Appealed"),
            "PAY_DUE": lambda: self.tr("Accepted, pay is due"),
            "PAID": lambda: self.tr("Paid"),
            "DISPUTED": lambda: self.tr("Disputed"),
            "CLOSED": lambda: self.tr("Closed"),
            "RETURNED": lambda: self.tr("Given back"),
            "WITHDRAWN": lambda: self.tr("Withdrawn"),
            "DECLINED": lambda: self.tr("Declined"),
            "EXPIRED": lambda: self.tr("Expired"),
            "ABANDONED": lambda: self.tr("Put aside"),
        }
        return words[state]() if state in words else state.replace("_", " ").capitalize()

    def kind(self, kind: str) -> str:
        """What sort of work it is."""
        return {
            "poem": self.tr("poem"),
            "lyric": self.tr("lyric"),
            "story": self.tr("story"),
            "prose": self.tr("prose"),
            "narrative": self.tr("narrative"),
            "play": self.tr("play"),
            "scene": self.tr("scene"),
            "rewrite": self.tr("rewriting"),
            "critique": self.tr("critique of a machine's text"),
            "prompt": self.tr("prompt for a model"),
        }.get(kind, kind)
