"""A shadow of the section's paragraphs, so that an edit can be told in code points after Qt has already made it.

Qt says where a document changed in UTF-16 units, often too widely, and the old text is gone by then. The ledger holds
each paragraph as a Python string; comparing the paragraphs concerned gives the exact edit, and nothing reads the whole
text while somebody types. What is known of a paragraph (marks, drawn lines, counts) stands beside it.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from writerdesk.desktop.editor.edits import Edit, difference
from writerdesk.desktop.editor.marks import WIDE, Mark, carry, gather, spread
from writerdesk.desktop.editor.soft_breaks import SoftBreaks
from writerdesk.desktop.editor.word_ends import Lines
from writerdesk.text.blank_lines import is_blank


class VerseNote(NamedTuple):
    """Count as it is shown (``13·11``), rhyme letter or '', and whether the count holds (None: cannot tell)."""

    shown: str
    rhyme: str
    holds: bool | None


class Verse(NamedTuple):
    """Number of a line that is not blank, from 1, and of the stanza that it begins.

    ``opens`` is 0 where it begins none, and where there is but one.
    """

    number: int
    opens: int


class BlockNotes:
    """What is known of one paragraph. ``marks`` count from its start; ``drawn`` is the painter's own cache.

    ``soft`` are the line breaks shown in it, None while nobody has looked for any, ``lines`` those of Burmese that are
    ended by us; ``right_to_left`` is its own direction where that is not the piece's.
    """

    __slots__ = ("drawn", "lines", "marks", "right_to_left", "soft", "verse")

    def __init__(
        self,
        marks: list[Mark] | None = None,
        *,
        soft: SoftBreaks | None = None,
        right_to_left: bool | None = None,
    ) -> None:
        self.marks = [] if marks is None else marks
        self.drawn: object | None = None
        self.verse: VerseNote | None = None
        self.soft = soft
        self.lines: Lines | None = None
        self.right_to_left = right_to_left

    @property
    def underlined(self) -> bool:
        """Whether a line is painted under words of it."""
        return bool(self.marks) and any(mark.kind != WIDE for mark in self.marks)


class BlockLedger:
    """The paragraphs of one section. ``texts`` is never empty; paragraphs are joined by one line feed."""

    def __init__(self, text: str = "") -> None:
        self.texts = text.split("\n")
        self.notes = [BlockNotes() for _ in self.texts]
        # The start asked for last: while one types it is that of the same paragraph again and again.
        self._near, self._near_start = 0, 0
        self._verses: list[Verse] = []
        self.rhymes = ""
        """The longest of the rhyme letters beside a line: all counts stand before as much room."""

    def text(self) -> str:
        """The whole section."""
        return "\n".join(self.texts)

    def start_of(self, block: int) -> int:
        """Code point at which paragraph ``block`` begins."""
        if self._near > block:
            self._near = self._near_start = 0
        if self._near != block:
            self._near_start += sum(map(len, islice(self.texts, self._near, block))) + block - self._near
            self._near = block
        return self._near_start

    def locate(self, position: int) -> tuple[int, int]:
        """Paragraph and code point inside it of a place in the section; places past the end stand at the end."""
        left = max(0, position)
        for block, text in enumerate(self.texts):
            if left <= len(text):
                return block, left
            left -= len(text) + 1
        return len(self.texts) - 1, len(self.texts[-1])

    def replace(self, first: int, count: int, texts: list[str]) -> Edit | None:
        """Put ``texts`` in the place of ``count`` paragraphs from ``first``; the edit that this is, None for none."""
        old = self.texts[first : first + count]
        if old == texts:
            return None
        edit = difference("\n".join(old), "\n".join(texts))
        if self._near > first:
            self._near = self._near_start = 0
        marks = gather([notes.marks for notes in self.notes[first : first + count]], list(map(len, old)))
        self.texts[first : first + count] = texts
        self._verses = []
        carried = spread(carry(marks, edit), list(map(len, texts))) if texts else []
        # As Qt does: what comes of a paragraph keeps its direction.
        directions = [notes.right_to_left for notes in self.notes[first : first + count]] or [None]
        self.notes[first : first + count] = [
            BlockNotes(marks, right_to_left=directions[min(n, len(directions) - 1)]) for n, marks in enumerate(carried)
        ]
        return Edit(self.start_of(first) + edit.position, edit.removed, edit.inserted)

    def change(self, block: int, start: int, removed: int, inserted: str) -> Edit:
        """Inside paragraph ``block``, at its code point ``start``: the quick way for a key press; the edit it is."""
        text, notes = self.texts[block], self.notes[block]
        gone = text[start : start + removed]
        self.texts[block] = text[:start] + inserted + text[start + removed :]
        if self._verses and is_blank(text) != is_blank(self.texts[block]):
            self._verses = []
        if notes.marks:
            notes.marks = carry(notes.marks, Edit(start, gone, inserted))
        notes.drawn = notes.verse = None
        if self._near > block:
            self._near = self._near_start = 0
        return Edit(self.start_of(block) + start, gone, inserted)

    def put_marks(self, marks: list[list[Mark]]) -> None:
        """Give each paragraph its marks (see :func:`spread`); lists beyond the last paragraph are dropped."""
        for notes, given in zip(self.notes, marks, strict=False):
            if notes.marks != given:
                notes.marks, notes.drawn = given, None

    def put_verses(self, verses: list[VerseNote | None]) -> None:
        """Give each paragraph what stands beside it in the gutter."""
        for notes, given in zip(self.notes, verses, strict=False):
            notes.verse = given
        self.rhymes = max((one.rhyme for one in verses if one is not None), key=len, default="")

    def verse(self, block: int) -> Verse:
        """Which line of verse paragraph ``block`` is; a blank one has the number of the line before it."""
        if not self._verses:
            self._verses = _verses(self.texts)
        return self._verses[block]

    def place_of(self, key: str) -> tuple[int, int] | None:
        """Where a mark begins and ends in the section now, or None when its words are gone."""
        found: tuple[int, int] | None = None
        for block, notes in enumerate(self.notes):
            for mark in notes.marks:
                if mark.key == key:
                    begin = self.start_of(block)
                    found = (found[0] if found else begin + mark.start, begin + mark.end)
        return found

    def forget_drawing(self) -> None:
        """Let every paragraph be drawn anew: the width, the font or a colour changed."""
        for notes in self.notes:
            notes.drawn = None


def _verses(texts: list[str]) -> list[Verse]:
    """Each paragraph's verse, counted as :func:`~writerdesk.text.verse_lines.physical_lines` counts them."""
    made: list[Verse] = []
    number = stanza = 0
    inside = False
    for text in texts:
        blank = is_blank(text)
        opens = not blank and not inside
        number, stanza, inside = number + (not blank), stanza + opens, not blank
        made.append(Verse(number, stanza if opens else 0))
    return made if stanza > 1 else [one._replace(opens=0) for one in made]
