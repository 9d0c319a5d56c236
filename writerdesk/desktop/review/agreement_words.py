"""What is said of agreement, strictness and calibration: bars with their words, and rows of tables."""

from __future__ import annotations

from collections import Counter
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from writerdesk.desktop.phrases import Phrases, isolate, opening
from writerdesk.desktop.review.agreement_charts import DOUBTFUL, GOOD, Interval, Parted
from writerdesk.desktop.statistics.bar_list import Bar
from writerdesk.languages.fonts import font_families
from writerdesk.reviews.readings import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from writerdesk.actions.agreement import CriterionRead, Rating, ReaderSeen
    from writerdesk.reviews.agreement import Agreement
    from writerdesk.reviews.readings import Calibration


class AgreementWords(QObject):
    """Sentences of the page; all translatable."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases

    def figure(self, value: float | None) -> str:
        """Two digits behind the point; a dash for what is not defined."""
        return "–" if value is None else QLocale().toString(value, "f", 2)

    def share(self, part: float) -> str:
        """A part of a whole in per cent."""
        shown = QLocale().toString(round(abs(part) * 100))
        return self.tr("{number} %").format(number=shown)

    def interval(self, one: CriterionRead, found: Agreement) -> Interval:
        """Alpha of a criterion as a bar."""
        return Interval(
            one.label, self.alpha(found), found.alpha or 0.0, families=_families(one),
            low=found.low or 0.0, high=found.high or 0.0, known=found.defined,
        )  # fmt: skip

    def explained(self) -> str:
        """What alpha is, and where the marks stand."""
        told = self.tr(
            "Krippendorff’s alpha with its interval: {none} is as good as chance, {all} is always the same. The other "
            "marks stand at {doubtful}, below which nothing can be concluded, and at {good}."
        )
        number, exact = self._phrases.number, QLocale().toString
        return told.format(none=number(0), all=number(1), doubtful=exact(DOUBTFUL, "f", 3), good=exact(GOOD, "f", 1))

    def alpha(self, found: Agreement) -> str:
        """“0.72, between 0.55 and 0.84: 24 texts”, or why there is none."""
        if not found.n:
            return self.tr("nothing was read twice yet")
        texts = self.tr("texts: {number}").format(number=self._phrases.number(found.n))
        if found.alpha is None:
            return self._phrases.joined(self.tr("not defined: all gave the same"), texts)
        words = self.tr("{alpha}, between {low} and {high}").format(
            alpha=self.figure(found.alpha), low=self.figure(found.low), high=self.figure(found.high)
        )
        return self._phrases.joined(words, self._judged(found.alpha), texts)

    def _judged(self, alpha: float) -> str:
        if alpha >= GOOD:
            return self.tr("good")
        return self.tr("fair") if alpha >= DOUBTFUL else self.tr("doubtful")

    def who(self, one: ReaderSeen, number: int) -> str:
        """“You”, the name that the vendor tells, or a number."""
        if one.you:
            return self.tr("You")
        return one.name or self.tr("Reader {number}").format(number=self._phrases.number(number))

    def strictness(self, one: ReaderSeen, number: int) -> Parted:
        """The verdicts of a reader as parts of all."""
        counts = self.verdicts(one.judged)
        parts = tuple((many / one.judged.read, role) for _words, many, role in counts if many)
        said = [f"{words} {self._phrases.number(many)}" for words, many, _role in counts if many]
        return Parted(self.who(one, number), self._phrases.joined(*said), 1.0, parts=parts)

    def verdicts(self, one: Reader) -> list[tuple[str, int, str]]:
        """Each kind of verdict in a word, how many, and the role of its colour."""
        return [
            (self.tr("accepted"), one.accepted, "accent"),
            (self.tr("changes asked"), one.changes, "selection"),
            (self.tr("not accepted"), one.not_accepted, "hard"),
            (self.tr("left to another"), one.left, "line"),
        ]

    def lean(self, one: ReaderSeen, number: int) -> Bar:
        """How far a reader's scores lie from those of others."""
        return Bar(self.who(one, number), self.leaning(one.judged), one.judged.lean or 0.0)

    def leaning(self, one: Reader) -> str:
        """“12 % of the scale lower than others, of 8 scores”."""
        if one.lean is None:
            return self.tr("nobody else read the same")
        scores = self.tr("scores: {number}").format(number=self._phrases.number(one.compared))
        if round(abs(one.lean) * 100) == 0:
            return self._phrases.joined(self.tr("as the others"), scores)
        words = self.tr("{share} of the scale higher") if one.lean > 0 else self.tr("{share} of the scale lower")
        return self._phrases.joined(words.format(share=self.share(one.lean)), scores)

    def given(self, one: CriterionRead) -> list[Bar]:
        """How often each point of a scale was given."""
        most = max((point.count for point in one.given), default=0) or 1
        return [
            Bar(
                f"{point.value}  {isolate(point.text)}", self._phrases.number(point.count), point.count / most,
                families=_families(one),
            )
            for point in one.given
        ]  # fmt: skip

    def beside(self, you: Calibration) -> list[str]:
        """This reader beside what was decided after, in sentences."""
        if not you.scores and not you.appeals and not you.differences:
            return [self.tr("Nobody has decided over a verdict of yours yet.")]
        number, said = self._phrases.number, []
        if you.scores:
            told = self.tr(
                "Given again: {scores} of your scores; the same: {same}, yours higher: {higher}, lower: {lower}."
            )
            said.append(told.format(
                scores=number(you.scores), same=number(you.same), higher=number(you.higher), lower=number(you.lower)
            ))  # fmt: skip
        if you.appeals:
            told = self.tr("Appeals against your “not accepted”: {appeals}; not followed: {stood}.")
            said.append(told.format(appeals=number(you.appeals), stood=number(you.stood)))
        if you.differences:
            kinds = [f"{self.difference(kind)}: {number(many)}" for kind, many in you.differences.items()]
            said.append(self.tr("Why readers differed: {kinds}.").format(kinds=self._phrases.joined(*kinds)))
        return said

    def ratings(self, ratings: Sequence[Rating]) -> list[Bar]:
        """How often writers called a review helpful, and how often not."""
        counts = Counter(one.value for one in ratings)
        names = {
            "helpful": self.tr("It helped"),
            "partly": self.tr("In part"),
            "not-helpful": self.tr("It did not help"),
        }
        return [
            Bar(words, self._phrases.number(counts[value]), counts[value] / len(ratings))
            for value, words in names.items()
        ]  # fmt: skip

    def difference(self, kind: str) -> str:
        """Why two readers differed, in words."""
        return {
            "ambiguous-brief": self.tr("the brief is ambiguous"),
            "guideline-gap": self.tr("no guideline says"),
            "slip": self.tr("a slip"),
            "taste": self.tr("taste"),
        }.get(kind, kind)

    def agreement_rows(self, criteria: Sequence[CriterionRead]) -> list[list[str]]:
        """Criterion, alpha, its bounds, texts, readers."""
        found = [(one, one.agreement) for one in criteria]
        return [
            [one.label, *map(self.figure, (known.alpha, known.low, known.high)),
             self._phrases.number(known.n), self._phrases.number(known.raters)]
            for one, known in found if known is not None
        ]  # fmt: skip

    def reader_heads(self) -> list[str]:
        """Heads of :meth:`reader_rows`."""
        kinds = [opening(words) for words, _many, _role in self.verdicts(Reader("", 0, 0, 0, 0, 0, None, 0))]
        return [self.tr("Reader"), self.tr("Read"), *kinds, self.tr("% beside others"), self.tr("Scores")]

    def reader_rows(self, readers: Sequence[ReaderSeen]) -> list[list[str]]:
        """Reader, how many were read, each kind of verdict, how far from others, of how many scores."""
        number = self._phrases.number
        return [
            [self.who(one, place), number(one.judged.read),
             *(number(many) for _words, many, _role in self.verdicts(one.judged)),
             "–" if one.judged.lean is None else QLocale().toString(round(one.judged.lean * 100)),
             number(one.judged.compared)]
            for place, one in numbered(readers)
        ]  # fmt: skip


def numbered(readers: Sequence[ReaderSeen]) -> list[tuple[int, ReaderSeen]]:
    """Each reader with a number for those who have no name here, from 1; this person needs none."""
    places = count(1)
    return [(0 if one.you else next(places), one) for one in readers]


def _families(one: CriterionRead) -> tuple[str, ...]:
    return tuple(font_families(one.language)) if one.language else ()
