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
from writerdesk.checks.stretches import CheckMemory, Stretch
from writerdesk.checks.words import primary
from writerdesk.checks.yardsticks import Critique, Limits, OwnPiece
from writerdesk.languages.counting import Units, with_pages
from writerdesk.languages.dictionaries import SpelledBy, spelled_by
from writerdesk.languages.paragraph_counts import summed
from writerdesk.languages.ruby import without_readings
from writerdesk.text.counts import basic_counts
from writerdesk.text.hygiene import find_places
from writerdesk.text.normal import payload_text
from writerdesk.text.places import Place
from writerdesk.text.segments import Segment
from writerdesk.text.verse_lines import Line, physical_lines

if TYPE_CHECKING:
    from writerdesk.checks.forms import Form
    from writerdesk.checks.scansion import Scansion
    from writerdesk.checks.spelling import SpellingClient
    from writerdesk.languages.cards import LanguageCard


PLAYS = frozenset({"play", "scene"})


@dataclass(frozen=True)
class Material:
    """One text and all that a rule may ask about it; each answer is worked out once, when first asked for.

    ``raw`` is the text as typed; ``text`` its payload form (NFC, LF), into which all places point; ``language`` a BCP
    47 tag with its ``card``. ``form``, ``limits``, ``seed`` (a text the piece may not copy) and ``kind`` of work come
    from the brief; ``readings`` are the writer's own (:mod:`.readings`), ``learned`` the words taught on this desk.
    ``critique``: the text that a critique judges, and what is said of it; ``own``
    are other pieces of the writer's.
    ``soft_spelling`` also uses dictionaries that lack many words; ``suggestions`` asks for fixes of words: slow.
    ``memory`` knows the stretches of the text looked at before this one.
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
    critique: Critique | None = None
    own: tuple[OwnPiece, ...] = ()
    memory: CheckMemory = field(default_factory=CheckMemory)

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
    def stretches(self) -> list[tuple[int, Stretch]]:
        """The stretches of the text with their starts, in order."""
        return self.memory.stretches(self.lines, self.text, self.language, self.card, self._judge)

    @cached_property
    def counts(self) -> Mapping[str, int | None]:
        """The ``units`` object of the ``count`` command; ``None`` where the language cannot be counted so."""
        counted = summed(stretch.counts for _, stretch in self.stretches)
        last = next((line for line in reversed(self.lines) if line.verse is not None), None)
        units = Units(
            words=counted.get("words") or 0,
            graphemes=counted.get("graphemes") or 0,
            letters=counted.get("letters") or 0,
            code_points=len(self.text),
            lines=last.verse or 0 if last else 0,
            stanzas=last.stanza or 0 if last else 0,
            sentences=self._sentences,
            morae=counted.get("morae"),
            matras=counted.get("matras"),
            syllables=counted.get("syllables"),
        )
        return msgspec.structs.asdict(with_pages(units, self.card, self.kind))

    @cached_property
    def _sentences(self) -> int:
        if "《" not in self.text and "｜" not in self.text:
            return sum(len(stretch.sentences) for _, stretch in self.stretches)
        return basic_counts(without_readings(self.text, self.language), self.language).sentences

    @cached_property
    def unknown(self) -> list[tuple[int, Segment]] | None:
        """The words that the dictionary does not know, each with the start of its stretch; names and words that were
        taught are left out. ``None`` when the speller is down.
        """
        if self._judge is not None and not self.memory.judge(self.stretches, self.language):
            return None
        names = frozenset[str]().union(*(stretch.words.names for _, stretch in self.stretches), self.learned)
        return [
            (start, word)
            for start, stretch in self.stretches
            for word in stretch.words.unknown
            if word.text not in names and word.text.casefold() not in self.learned
        ]

    @cached_property
    def spelled_by(self) -> SpelledBy | None:
        """The dictionaries for the language of the text, None where there is none."""
        return spelled_by(self.language) if self.spelling is None else self.spelling.spelled_by(self.language)

    @cached_property
    def _judge(self) -> SpellingClient | None:
        wanted = self.spelled_by is not None and (self.soft_spelling or not self.spelled_by.soft)
        return self.spelling if wanted else None

    @cached_property
    def places(self) -> list[Place]:
        """What the hygiene finders of the text room say."""
        return [
            msgspec.structs.replace(place, start=start + place.start, end=start + place.end)
            for start, stretch in self.stretches
            for place in stretch.of(find_places)
        ]

    @cached_property
    def scansion(self) -> Scansion | None:
        """The scansion by the form that the writer chose, or ``None`` without a form."""
        if self.form is None:
            return None
        from writerdesk.checks.scansion import scan

        return scan(self.text, self.form, self.language, self.readings)

    @cached_property
    def roles(self) -> list[str]:
        """The roles of a play, as its cast list and its speeches name them; none in any other kind of work."""
        if self.kind not in PLAYS:
            return []
        from writerdesk.checks.forms import load_form
        from writerdesk.checks.verse.speeches import roles_of

        rule = load_form("play").speeches
        return roles_of(self.lines, rule) if rule is not None else []

    @cached_property
    def _starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def block_of(self, position: int) -> Block:
        """The block that begins at or before a code point; the first one where none does."""
        return self.blocks[max(bisect_right(self._block_starts, position) - 1, 0)]

    def line_of(self, position: int) -> int:
        """The physical line, from 1, of a code point."""
        return max(bisect_right(self._starts, position), 1)


@dataclass(frozen=True)
class Rule:
    """One row of the table of rules.

    ``version`` rises when the same text may get other findings; ``languages`` are primary language subtags, empty for
    every language; ``function`` is pure; ``by_language``: it looks at the words of each language by themselves;
    ``whole``: it also sees what is left out of overlong runs (:mod:`.overlong`).
    """

    id: str
    version: int
    severity: Severity
    function: Callable[[Material], Iterable[Hit]]
    languages: frozenset[str] = frozenset()
    by_language: bool = False
    whole: bool = False

    def speaks(self, language: str) -> bool:
        """Whether the rule is for the language of this BCP 47 tag."""
        return not self.languages or primary(language) in self.languages
