"""A long text is looked at stretch by stretch; what a stretch holds is remembered while its words stay the same.

A key pressed in a novel changes one stretch of a few paragraphs, and only that one is cut into words and sentences
again. Stretches end between two lines where nothing that a rule looks for can reach across: there the findings are
those of the text looked at as a whole.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from writerdesk.checks.blocks import keyed
from writerdesk.checks.words import WordFacts, WordLookups, word_facts
from writerdesk.languages.paragraph_counts import Counted, ParagraphCounter
from writerdesk.text.segments import segment
from writerdesk.text.verse_lines import Line

if TYPE_CHECKING:
    from writerdesk.checks.spelling import SpellingClient
    from writerdesk.languages.cards import LanguageCard

T = TypeVar("T")

ONE_IN = 16  # so many lines may end a stretch: told by the line and the next, so that a key moves no end but its own
_MOST = 200  # lines: the next end that can be is one
_LOOKS = 8  # what so many looks did not meet is forgotten
_LONGEST_SPEECH = 400  # lines; a corner bracket still open after so many was forgotten


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence that holds a letter or number: ``start`` to ``end`` (white space after it left out) in its stretch.

    ``key`` is what it shares with its repeats (:func:`.blocks.same`), ``weight`` that of the key.
    """

    start: int
    end: int
    key: str
    weight: float


class Stretch:
    """What a run of lines holds, each answer worked out when first asked for; places count from its start."""

    def __init__(self, text: str, lookups: Lookups) -> None:
        self.text = text
        self._lookups = lookups
        self._told: dict[Callable[[str], Any], Any] = {}

    def of(self, question: Callable[[str], T]) -> T:
        """What ``question``, a function of the module, says of the text of the stretch."""
        if question not in self._told:
            self._told[question] = question(self.text)
        told: T = self._told[question]
        return told

    @cached_property
    def words(self) -> WordFacts:
        """Doubled words, runs in another script, unknown words and names."""
        return word_facts(self.text, self._lookups.words)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that hold a letter or number."""
        return tuple(
            _sentence(one.start, one.text)
            for one in segment(self.text, "sentence", self._lookups.language)
            if one.word
        )  # fmt: skip

    @cached_property
    def counts(self) -> Counted:
        """Words, graphemes, letters, code points and the units of verse; None where a unit cannot be counted."""
        return self._lookups.counter.section(self.text)


def _sentence(start: int, text: str) -> Sentence:
    return Sentence(start, start + len(text.rstrip()), *keyed(text))


class Lookups:
    """What all stretches of texts in one language share; ``spelling`` is None where words are not to be judged."""

    def __init__(self, language: str, card: LanguageCard, spelling: SpellingClient | None) -> None:
        self.language = language
        self.words = WordLookups(language, card, spelling)
        self.counter = ParagraphCounter(language, sentences=False)


class CheckMemory:
    """Keeps the stretches of the texts looked at last, language by language; one thread uses it at a time."""

    def __init__(self, one_in: int = ONE_IN) -> None:
        """One line in ``one_in`` may end a stretch."""
        self._one_in = one_in
        self._languages: dict[str, _Known] = {}
        self._passages: dict[str, tuple[int, str, float]] = {}
        self._looks = 0

    def stretches(
        self, lines: list[Line], text: str, language: str, card: LanguageCard, spelling: SpellingClient | None
    ) -> list[tuple[int, Stretch]]:
        """The stretches of a text with their starts, in order; those known already are the same objects."""
        self._looks += 1
        known = self._languages.get(language)
        if known is None or not known.lookups.words.serves(spelling):
            known = self._languages[language] = _Known(Lookups(language, card, spelling))
        found = known.look(lines, text, self._looks, self._one_in)
        for name in [name for name, other in self._languages.items() if other.looked < self._looks - _LOOKS]:
            del self._languages[name]
        if not self._looks % _LOOKS:
            oldest = self._looks - _LOOKS
            self._passages = {key: one for key, one in self._passages.items() if one[0] >= oldest}
        return found

    def passage(self, text: str) -> tuple[str, float]:
        """What a passage shares with its repeats, and its weight (:mod:`.blocks`)."""
        known = self._passages.get(text)
        if known is None or known[0] != self._looks:
            key, heavy = keyed(text) if known is None else known[1:]
            known = self._passages[text] = (self._looks, key, heavy)
        return known[1], known[2]

    def judge(self, stretches: list[tuple[int, Stretch]], language: str) -> bool:
        """Have the words of all stretches judged; False when the speller is down, and they are judged anew later."""
        known = self._languages.get(language)
        for _, stretch in stretches:
            _ = stretch.words
        if known is None or not known.lookups.words.down:
            return True
        del self._languages[language]
        return False


class _Known:
    """The stretches of texts in one language, each with the number of the look that met it last."""

    def __init__(self, lookups: Lookups) -> None:
        self.lookups = lookups
        self.looked = 0
        self._stretches: dict[str, tuple[int, Stretch]] = {}

    def look(self, lines: list[Line], text: str, number: int, one_in: int) -> list[tuple[int, Stretch]]:
        self.looked, found = number, []
        for start, end in _cuts(lines, text, self.lookups.words, one_in):
            part = text[start:end]
            known = self._stretches.get(part)
            stretch = known[1] if known is not None else Stretch(part, self.lookups)
            self._stretches[stretch.text] = number, stretch
            found.append((start, stretch))
        # A text in several languages is looked at more than once a check: what a look did not meet is not old yet.
        self._stretches = {part: one for part, one in self._stretches.items() if one[0] >= number - _LOOKS}
        return found


def _cuts(lines: list[Line], text: str, words: WordLookups, one_in: int) -> Iterator[tuple[int, int]]:
    """Starts and ends of the stretches; each but the last ends with a line feed."""
    corners = "「" in text or "『" in text
    start = first = 0
    for number in range(len(lines) - 1):
        line, following = lines[number], lines[number + 1]
        mark = zlib.crc32(following.text.encode(), zlib.crc32(line.text.encode()))
        if (mark % one_in and number - first < _MOST) or not _parted(line.text, following.text, words):
            continue
        if corners and number - first < _LONGEST_SPEECH and not _spoken_out(text[start : following.start]):
            continue
        yield start, following.start
        start, first = following.start, number + 1
    if start < len(text):
        yield start, len(text)


def _parted(line: str, following: str, words: WordLookups) -> bool:
    """Whether no rule that looks at neighbours could find something across the end of ``line``."""
    # A sign may belong to the line before it; a letter alone may be a look-alike between two words.
    if not following[:1].isalpha() or following[1:2].isspace() or (line[-1:].isalpha() and line[-2:-1].isspace()):
        return False
    return not words.doubling or not words.may_repeat(line, following)


def _spoken_out(text: str) -> bool:
    """Whether every corner bracket that opens is closed."""
    opened = 0
    for sign in text:
        if sign in "「『":
            opened += 1
        elif sign in "」』":
            opened = max(0, opened - 1)
    return not opened
