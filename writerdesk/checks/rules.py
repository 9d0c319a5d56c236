"""What a rule is, and what it is given."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from writerdesk.checks.blocks import Block, blocks_of
from writerdesk.checks.findings import Hit, Severity
from writerdesk.errors import ToolProblem
from writerdesk.languages.counting import count_units
from writerdesk.text.hygiene import find_places
from writerdesk.text.normal import payload_text
from writerdesk.text.places import Place
from writerdesk.text.segments import Segment, segment
from writerdesk.text.verse_lines import Line, physical_lines

if TYPE_CHECKING:
    from writerdesk.checks.forms import Form
    from writerdesk.checks.limits import Limits
    from writerdesk.checks.scansion import Scansion
    from writerdesk.checks.spelling import SpellingClient
    from writerdesk.languages.cards import LanguageCard


@dataclass(frozen=True)
class Material:
    """One text and all that a rule may ask about it; each answer is worked out once, when first asked for.

    ``raw`` is the text as typed; ``text`` its payload form (NFC, LF), into which all places point; ``language`` a BCP
    47 tag with its ``card``. ``form``, ``limits``, ``seed`` (a text the piece may not copy) and ``kind`` of work come
    from the brief; ``readings`` are the writer's own (:mod:`.readings`), ``learned`` the words taught on this desk.
    ``soft_spelling`` also uses dictionaries that lack many words; ``suggestions`` asks for fixes of words: slow.
    """

    raw: str
    language: str
    card: LanguageCard
    form: Form | None = None
    limits: Limits | None = None
    seed: str | None = None
    readings: Mapping[str, object] = field(default_factory=dict)
    spelling: SpellingClient | None = None
    learned: frozenset[str] = frozenset()
    soft_spelling: bool = False
    suggestions: bool = False
    kind: str = ""

    @cached_property
    def text(self) -> str:
        """The payload form of the text."""
        return payload_text(self.raw)

    @cached_property
    def lines(self) -> list[Line]:
        """The physical lines."""
        return physical_lines(self.text)

    @cached_property
    def blocks(self) -> list[Block]:
        """The runs of lines between blank lines."""
        return blocks_of(self.lines)

    @cached_property
    def words(self) -> list[Segment]:
        """The words, without spaces and punctuation."""
        return [part for part in segment(self.text, "word", self.language) if part.word]

    @cached_property
    def sentences(self) -> list[Segment]:
        """The sentences that hold a letter or number."""
        return [part for part in segment(self.text, "sentence", self.language) if part.word]

    @cached_property
    def counts(self) -> Mapping[str, int | None]:
        """The ``units`` object of the ``count`` command; ``None`` where the language cannot be counted so."""
        return msgspec.structs.asdict(count_units(self.text, self.language, kind=self.kind))

    @cached_property
    def spelled(self) -> tuple[list[Segment], dict[str, bool]] | None:
        """The words that a dictionary can judge and which of them it knows; ``None`` when the speller is down."""
        from writerdesk.checks.spelling_rule import spellable_words

        if self.spelling is None:
            return None
        asked = spellable_words(self.text, self.words, self.card, self.learned)
        try:
            return asked, self.spelling.known(dict.fromkeys(word.text for word in asked), self.language)
        except ToolProblem:
            return None

    @cached_property
    def places(self) -> list[Place]:
        """What the hygiene finders of the text room say."""
        return find_places(self.text)

    @cached_property
    def scansion(self) -> Scansion | None:
        """The scansion by the form that the writer chose, or ``None`` without a form."""
        if self.form is None:
            return None
        from writerdesk.checks.scansion import scan

        return scan(self.text, self.form, self.language, self.readings)

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def line_of(self, position: int) -> int:
        """The physical line, from 1, of a code point."""
        return max(bisect_right(self._starts, position), 1)


@dataclass(frozen=True)
class Rule:
    """One row of the table of rules.

    ``version`` rises when the same text may get other findings; ``languages`` are primary language subtags, empty for
    every language; ``function`` is pure; ``by_language``: it looks at the words of each language by themselves.
    """

    id: str
    version: int
    severity: Severity
    function: Callable[[Material], Iterable[Hit]]
    languages: frozenset[str] = frozenset()
    by_language: bool = False

    def speaks(self, language: str) -> bool:
        """Whether the rule is for the language of this BCP 47 tag."""
        return not self.languages or primary(language) in self.languages


def primary(tag: str) -> str:
    """The primary language subtag of a BCP 47 tag: ``hi`` of ``hi-Deva-IN``."""
    return tag.replace("_", "-").split("-", 1)[0].lower()
