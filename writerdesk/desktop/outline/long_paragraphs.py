"""A paragraph that has grown too long to be typed in quickly, and where it could be parted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from writerdesk.desktop.editor.edits import Edit

if TYPE_CHECKING:
    from writerdesk.text.tallies import WordTally

TOO_MANY = 5_000
"""Words of a paragraph above which Qt shapes it too slowly at each key."""

_A_PART = 2_000


@dataclass(frozen=True)
class LongParagraph:
    """A paragraph at code point ``start`` of its section, how many words it has, and itself with line ends in it."""

    start: int
    words: int
    text: str
    parted: str

    @property
    def edits(self) -> list[Edit]:
        """The line ends that part it, from the last: what stands between them, and is said of it, is not touched."""
        ends = [number for number, sign in enumerate(self.parted) if sign == "\n"]
        return [Edit(self.start + end - before, "", "\n") for before, end in reversed(list(enumerate(ends)))]


def may_be_too_long(paragraphs: Sequence[str]) -> bool:
    """Whether a paragraph is so long that its words are worth counting; no word is shorter than a code point."""
    return any(len(text) > TOO_MANY for text in paragraphs)


def long_paragraph(paragraphs: Sequence[str], language: str) -> LongParagraph | None:
    """The first paragraph of more than 5,000 words (ICU's), parted at ends of sentences; None for none. In a job."""
    from writerdesk.text.tallies import WordTally

    tally, start = WordTally(language), 0
    for text in paragraphs:
        words = tally.count(text).words if len(text) > TOO_MANY else 0
        if words > TOO_MANY:
            parted = _parted(text, language, tally)
            return LongParagraph(start, words, text, parted) if parted != text else None
        start += len(text) + 1
    return None


def _parted(text: str, language: str, tally: WordTally) -> str:
    from writerdesk.text.segments import parts

    made: list[str] = []
    now: list[str] = []
    words = 0
    for sentence in parts(text, "sentence", language):
        more = tally.count(sentence).words
        if now and words + more > _A_PART:
            made.append("".join(now))
            now, words = [], 0
        now.append(sentence)
        words += more
    made.append("".join(now))
    return "\n".join(made)
