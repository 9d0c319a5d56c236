"""What is printed of a piece, line by line: made in a job, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from writerdesk.actions.workplace import Workplace
    from writerdesk.drafts.formats.manuscript import Manuscript

Role = Literal[
    "title", "author", "heading", "prose", "verse", "blank", "speaker", "speech", "direction", "scene", "end"
]
"""``direction`` stands in brackets within a speech; ``end`` is set at the reading side's end (a transition)."""


@dataclass(frozen=True, slots=True)
class Ruby:
    """A reading over the code points ``start`` to ``end`` of a line."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One paragraph, or one line of verse. ``number`` is that of the verse, 0 where verses are not counted."""

    role: Role
    text: str
    number: int = 0
    rubies: tuple[Ruby, ...] = ()
    language: str = ""
    """The language of whoever says it in a play; '' is the piece's own."""
    from_right: bool | None = None
    """Whether it is set from the right, where it has a direction of its own."""


@dataclass(frozen=True)
class PrintCopy:
    """A piece as it goes to the printer. ``lines`` has no title: whether it is printed is decided later."""

    title: str
    language: str
    verse: bool
    lines: tuple[CopyLine, ...]


def read_copy(workplace: Workplace, piece: str) -> PrintCopy:
    """The text of a piece as it stands on the disk, made ready; raises ``piece/unknown``, ``desk/damaged``."""
    from writerdesk.drafts.exporting import manuscript

    return copy_of(manuscript(workplace.desk_of_piece(piece), piece))


def copy_of(manuscript: Manuscript) -> PrintCopy:
    """Tell the lines of a manuscript apart."""
    lines = _play(manuscript) if manuscript.play else _lines(manuscript)
    sides = manuscript.turned
    turned = (replace(line, from_right=sides[n]) if n in sides else line for n, line in enumerate(lines))
    return PrintCopy(manuscript.title, manuscript.language, manuscript.verse, tuple(turned))


def _lines(manuscript: Manuscript) -> Iterator[CopyLine]:
    from writerdesk.drafts.formats.headings import level_of, words_of

    verses = 0
    for line in manuscript.text.rstrip().split("\n"):
        if not line.strip():
            yield CopyLine("blank", "")
        elif level_of(line):
            yield CopyLine("heading", words_of(line))
        elif manuscript.verse:
            verses += 1
            yield _ruled("verse", line, manuscript.language, verses)
        else:
            yield _ruled("prose", line, manuscript.language)


def _play(manuscript: Manuscript) -> Iterator[CopyLine]:
    from writerdesk.drafts.formats.headings import words_of
    from writerdesk.drafts.speeches import spoken_lines

    text = manuscript.text.rstrip()
    for line, said in zip(text.split("\n"), spoken_lines(text, manuscript.tongues), strict=True):
        bare = line.strip()
        match said.element:
            case "blank":
                yield CopyLine("blank", "")
            case "section":
                yield CopyLine("heading", words_of(line))
            case "scene":
                yield CopyLine("scene", bare.removeprefix("."))
            case "speaker":
                yield CopyLine("speaker", bare.removeprefix("@").removesuffix("^").strip())
            case "parenthetical":
                yield CopyLine("direction", bare, language=said.language)
            case "speech":
                yield replace(_ruled("speech", bare, manuscript.language), language=said.language)
            case "transition":
                yield CopyLine("end", bare.removeprefix(">").strip())
            case "action":
                yield _ruled("prose", line.removeprefix("!"), manuscript.language)


def _ruled(role: Role, line: str, language: str, number: int = 0) -> CopyLine:
    """A line whose ruby is told from its letters."""
    from writerdesk.drafts.formats.ruby import spans

    rubies: list[Ruby] = []
    text = ""
    for span in spans(line, language):
        if span.ruby:
            rubies.append(Ruby(len(text), len(text) + len(span.text), span.ruby))
        text += span.text
    return CopyLine(role, text, number, tuple(rubies))
