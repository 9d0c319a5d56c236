"""What the words of a stretch say: which stand twice, which are of another script, which no dictionary knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from writerdesk.checks.blocks import weight
from writerdesk.errors import ToolProblem
from writerdesk.languages.cards import LanguageCard
from writerdesk.resources import resource
from writerdesk.text.scripts import script_sets
from writerdesk.text.segments import Segment, letter_test, parts

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


class _Marks(dict[str, int]):
    """What is known of a part of a text, word or not, as bits: worked out when it is first met."""

    def __init__(self, own: frozenset[str] | None, judged_in: frozenset[str]) -> None:
        super().__init__()
        self._own, self._judged_in = own, judged_in
        self._holds_letter = letter_test()
        # Letters of the language's own script, and marks: a word of these alone is looked at no further.
        self._plain: set[str] = set()

    def __missing__(self, part: str) -> int:
        if part[0].isalpha() and self._plain.issuperset(part):
            marks = _WORD | _JUDGED
        elif self._holds_letter(part):
            marks = self._looked_at(part)
        else:
            marks = 0
        if marks & _JUDGED:
            if len(part) < 2 or part.isupper():
                marks -= _JUDGED
            elif part[0].isupper():
                marks |= _CAPITAL
        self[part] = marks
        return marks

    def _looked_at(self, part: str) -> int:
        marks, scripts = _WORD, {sign: script_sets(sign) for sign in set(part)}
        letters = [sets for sign, sets in scripts.items() if sets and sign.isalpha()]
        if self._own is not None and letters and not any(sets & self._own for sets in letters):
            marks |= _FOREIGN
        fitting = {sign for sign, sets in scripts.items() if not sets or sets & self._judged_in}
        if len(fitting) == len(scripts) and not any(map(str.isdigit, fitting)):
            marks |= _JUDGED
            if not marks & _FOREIGN:
                self._plain |= {sign for sign in fitting if not sign.isalpha() or self._is_own(scripts[sign])}
        return marks

    def _is_own(self, sets: frozenset[str]) -> bool:
        return self._own is None or not sets or bool(sets & self._own)


_WORD, _FOREIGN, _JUDGED, _CAPITAL, _UNKNOWN = 1, 2, 4, 8, 16
"""A part that holds a letter or number; of another script; that a dictionary can judge wherever it stands, and of these
those that begin with a capital and those that no dictionary knows."""


class WordLookups:
    """What is known of single words of a language, for all stretches; ``spelling`` None: no word is judged."""

    def __init__(self, language: str, card: LanguageCard, spelling: SpellingClient | None) -> None:
        self.language = language
        self.spelling = spelling
        self._spelled_by = spelling.spelled_by(language) if spelling is not None else None
        self.doubling = doubled_words().get(primary(language))
        """The words that the grammar never doubles, None where nothing is known of it."""
        own = _FAMILIES.get(card.script, frozenset((card.script,))) if card.known else None
        self.down = False
        """Whether the speller gave no answer."""
        self._marks = _Marks(own, _JAPANESE if card.script == "Jpan" else frozenset((card.script,)))
        self._asked: set[str] = set()

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

    def marks(self, found: list[str]) -> list[int]:
        """The bits of each part of a text; those that can be judged are asked for, as long as somebody answers."""
        if len(self._marks) > _KEPT:
            self._marks.clear()
            self._asked.clear()
        if self.judging:
            fresh = set(found) - self._asked
            self._ask([part for part in fresh if self._marks[part] & _JUDGED])
            self._asked |= fresh
        return list(map(self._marks.__getitem__, found))

    def _ask(self, words: list[str]) -> None:
        if self.spelling is None or not words:
            return
        try:
            known = self.spelling.known(words, self.language)
        except ToolProblem:
            self.down = True
            return
        for word in words:
            if not known.get(word, True):
                self._marks[word] |= _UNKNOWN


def word_facts(text: str, lookups: WordLookups) -> WordFacts:
    """Look at the words of ``text``; none is judged once the speller is down."""
    found = list(parts(text, "word", lookups.language))
    marks = lookups.marks(found)
    starts = list(accumulate(map(len, found), initial=0))
    words = [number for number, mark in enumerate(marks) if mark]
    others, from_start, to_end = _others(found, starts, marks, words)
    unknown, names = [], set()
    if lookups.judging:
        for number in words:
            if marks[number] & (_CAPITAL | _UNKNOWN) and not _in_address(text, starts[number], starts[number + 1]):
                if marks[number] & _CAPITAL and not _opens_sentence(text, starts[number]):
                    names.add(found[number])
                if marks[number] & _UNKNOWN:
                    unknown.append(Segment(starts[number], starts[number + 1], found[number], True))
    return WordFacts(
        tuple(_doubled(found, starts, words, lookups.doubling)) if lookups.doubling else (),
        tuple(others), from_start, to_end, tuple(unknown), frozenset(names),
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


def _doubled(found: list[str], starts: list[int], words: list[int], slips: frozenset[str]) -> Iterator[Pair]:
    """Equal neighbours with nothing but space between, in twos: three in a row are sung, not slipped."""
    folded = [found[number].casefold() for number in words]
    alike = [at for at, (one, other) in enumerate(pairwise(folded)) if one == other]
    twins = [at for at in alike if _only_space(found[words[at] + 1 : words[at + 1]])]
    runs = set(twins)
    for at in twins:
        if at - 1 not in runs and at + 1 not in runs and folded[at] in slips:
            first, second = words[at], words[at + 1]
            yield Pair((starts[first], starts[first + 1]), (starts[second], starts[second + 1]))


def _only_space(between: list[str]) -> bool:
    joined = "".join(between)
    return joined.isspace() and joined.count("\n") < 2


def _others(
    found: list[str], starts: list[int], marks: list[int], words: Sequence[int]
) -> tuple[list[Run], bool, bool]:
    """The runs in another script; numbers go with what stands before them."""
    if not any(marks[number] & _FOREIGN for number in words):
        return [], False, False
    runs: list[Run] = []
    open_run, from_start, told = False, False, False
    for number in words:
        word, foreign = found[number], marks[number] & _FOREIGN
        if open_run and (foreign or not any(map(str.isalpha, word))):
            run = runs[-1]
            runs[-1] = Run(run.start, starts[number + 1], run.words + 1, run.weight + weight(word))
        elif foreign:
            runs.append(Run(starts[number], starts[number + 1], 1, weight(word)))
            open_run, from_start = True, from_start or not told
        else:
            open_run = False
        told = True
    return runs, from_start, open_run


def _in_address(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return before in {"@", "/", "#", "_", "\\"} or after in {"@", "_"} or text[end : end + 3] == "://"


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 6) : start].rstrip(" \t\u00a0\u202f'’‘([")
    return not before or before[-1] in _WORD_ENDS_SENTENCE
