"""What the words of a stretch say: which stand twice, which are of another script, which no dictionary knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from writerdesk.checks.blocks import weight
from writerdesk.errors import ToolProblem
from writerdesk.languages.cards import LanguageCard
from writerdesk.resources import resource
from writerdesk.text.scripts import script_sets
from writerdesk.text.segments import Segment, segment

if TYPE_CHECKING:
    from writerdesk.checks.spelling import SpellingClient

_WORD_ENDS_SENTENCE = '.!?…:«“"„—–\n¿¡'
_JAPANESE = frozenset(("Hira", "Kana", "Hani"))
# Scripts that one language writes together.
_FAMILIES = {
    "Jpan": frozenset(("Hira", "Kana", "Hani", "Jpan")),
    "Kore": frozenset(("Hang", "Hani", "Kore")),
    "Hans": frozenset(("Hani", "Bopo")),
    "Hant": frozenset(("Hani", "Bopo")),
}
_KEPT = 200_000
_HEAD = re.compile(r"[^\W_]+")
_TAIL, _LAST = 200, 3  # code points, and words parted by spaces, in which the last word of a line is looked for


class Pair(NamedTuple):
    """The same word twice: places of the first and the second one."""

    first: tuple[int, int]
    second: tuple[int, int]


class Run(NamedTuple):
    """Words in a row that are of another script, numbers among them: from where to where, how many, how heavy."""

    start: int
    end: int
    words: int
    weight: float


class WordFacts(msgspec.Struct, frozen=True):
    """What the words of a stretch say.

    ``others`` are its runs in another script; ``from_start`` and ``to_end`` say whether the first begins with the first
    word and the last ends with the last one, so that it may go on in the neighbour. ``unknown`` are words no dictionary
    knows, ``names`` words with a capital inside a sentence.
    """

    doubled: tuple[Pair, ...]
    others: tuple[Run, ...]
    from_start: bool
    to_end: bool
    unknown: tuple[Segment, ...]
    names: frozenset[str]


class WordLookups:
    """What is known of single words of a language, for all stretches; ``spelling`` None: no word is judged."""

    def __init__(self, language: str, card: LanguageCard, spelling: SpellingClient | None) -> None:
        self.language = language
        self.spelling = spelling
        self._spelled_by = spelling.spelled_by(language) if spelling is not None else None
        self.doubling = doubled_words().get(primary(language))
        """The words that the grammar never doubles, None where nothing is known of it."""
        self.own = _FAMILIES.get(card.script, frozenset((card.script,))) if card.known else None
        self.down = False
        """Whether the speller gave no answer."""
        self._judged_in = _JAPANESE if card.script == "Jpan" else frozenset((card.script,))
        self._foreign: dict[str, tuple[bool, bool, float]] = {}
        self._judged: dict[str, bool] = {}
        self._known: dict[str, bool] = {}

    @property
    def judging(self) -> bool:
        """Whether words are judged."""
        return self.spelling is not None and not self.down

    def serves(self, spelling: SpellingClient | None) -> bool:
        """Whether words are judged as they would be by ``spelling``."""
        if spelling is None or spelling is not self.spelling:
            return spelling is self.spelling
        return spelling.spelled_by(self.language) == self._spelled_by

    def may_repeat(self, line: str, following: str) -> bool:
        """Whether the word before the end of ``line`` may be the one that ``following`` begins with; rather yes."""
        if "\u202f" in line[-_TAIL:]:  # white space that parts no words
            return True
        head = _HEAD.match(following)
        # Where nothing parts the words, the first letter is all that is sure of the first one.
        first = head.group() if head and following < "\u0e00" else following[:1]
        return first.casefold() in "".join(line[-_TAIL:].split()[-_LAST:]).casefold()

    def foreign(self, word: str) -> tuple[bool, bool, float]:
        """Whether a word is of another script, whether it holds a letter, and its weight."""
        found = self._foreign.get(word)
        if found is None:
            if len(self._foreign) > _KEPT:
                self._foreign.clear()
            found = self._foreign[word] = (_is_foreign(word, self.own), any(map(str.isalpha, word)), weight(word))
        return found

    def judged(self, word: str) -> bool:
        """Whether a dictionary of the language can judge this word, wherever it stands."""
        found = self._judged.get(word)
        if found is None:
            if len(self._judged) > _KEPT:
                self._judged.clear()
            plain = len(word) >= 2 and not any(map(str.isdigit, word)) and not word.isupper()
            found = self._judged[word] = plain and _in_script(word, self._judged_in)
        return found

    def known(self, words: list[str]) -> dict[str, bool]:
        """Whether the dictionary knows these words; those without an answer are missing."""
        missing = [word for word in words if word not in self._known]
        if missing and self.spelling is not None:
            if len(self._known) > _KEPT:
                self._known.clear()
                missing = words
            try:
                self._known.update(self.spelling.known(missing, self.language))
            except ToolProblem:
                self.down = True
        return self._known


def word_facts(text: str, lookups: WordLookups) -> WordFacts:
    """Look at the words of ``text``; none is judged once the speller is down."""
    words = [part for part in segment(text, "word", lookups.language) if part.word]
    others, from_start, to_end = _others(words, lookups) if lookups.own is not None else ([], False, False)
    unknown, names = _spelled(text, words, lookups) if lookups.judging else ([], frozenset[str]())
    return WordFacts(
        tuple(_doubled(text, words, lookups.doubling)) if lookups.doubling is not None else (),
        tuple(others), from_start, to_end, tuple(unknown), names,
    )  # fmt: skip


def primary(tag: str) -> str:
    """The primary language subtag of a BCP 47 tag: ``hi`` of ``hi-Deva-IN``."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


@cache
def doubled_words() -> dict[str, frozenset[str]]:
    """The words of each language that its grammar never doubles (`resources/checks/doubled.toml`)."""
    data = resource("checks", "doubled.toml").read_bytes()
    table = msgspec.toml.decode(data, type=dict[str, dict[str, frozenset[str]]])
    return {language: row["words"] for language, row in table.items()}


def _doubled(text: str, words: list[Segment], slips: frozenset[str]) -> Iterator[Pair]:
    """Equal neighbours with nothing but space between, in twos: three in a row are sung, not slipped."""
    run: list[Segment] = []
    for word in [*words, None]:
        if run and word is not None and _repeats(text, run[-1], word):
            run.append(word)
            continue
        if len(run) == 2 and run[1].text.casefold() in slips:
            yield Pair((run[0].start, run[0].end), (run[1].start, run[1].end))
        run = [word] if word is not None else []


def _repeats(text: str, before: Segment, word: Segment) -> bool:
    if before.text.casefold() != word.text.casefold():
        return False
    between = text[before.end : word.start]
    return between.isspace() and between.count("\n") < 2


def _others(words: list[Segment], lookups: WordLookups) -> tuple[list[Run], bool, bool]:
    runs: list[Run] = []
    open_run, from_start, told = False, False, False
    for word in words:
        foreign, letters, heavy = lookups.foreign(word.text)
        if open_run and (foreign or not letters):
            run = runs[-1]
            runs[-1] = Run(run.start, word.end, run.words + 1, run.weight + heavy)
        elif foreign:
            runs.append(Run(word.start, word.end, 1, heavy))
            open_run, from_start = True, from_start or not told
        else:
            open_run = False
        told = True
    return runs, from_start, open_run


def _is_foreign(word: str, own: frozenset[str] | None) -> bool:
    letters = [sets for sets in map(script_sets, filter(str.isalpha, word)) if sets]
    return own is not None and bool(letters) and not any(sets & own for sets in letters)


def _spelled(text: str, words: list[Segment], lookups: WordLookups) -> tuple[list[Segment], frozenset[str]]:
    """Words that the dictionary does not know, and words with a capital inside a sentence: nearly always names, in
    every language that has capitals but German.
    """
    asked = [word for word in words if lookups.judged(word.text) and not _in_address(text, word)]
    known = lookups.known(list(dict.fromkeys(word.text for word in asked)))
    names = frozenset(word.text for word in asked if word.text[0].isupper() and not _opens_sentence(text, word.start))
    return [word for word in asked if not known.get(word.text, True)], names


def _in_script(word: str, scripts: frozenset[str]) -> bool:
    return all(not sets or sets & scripts for sets in map(script_sets, word))


def _in_address(text: str, word: Segment) -> bool:
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    return before in {"@", "/", "#", "_", "\\"} or after in {"@", "_"} or text[word.end : word.end + 3] == "://"


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(" \t\u00a0\u202f'’‘([")
    return not before or before[-1] in _WORD_ENDS_SENTENCE
